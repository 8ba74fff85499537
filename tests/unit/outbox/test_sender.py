"""One sending: which state each outcome means, and that the file is let go of whatever happens."""

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain import errors
from desktop_app.domain.document import Document
from desktop_app.domain.errors import DossierError, FileChangedError, FileGoneError
from desktop_app.domain.upload import Progress, Upload, UploadState
from desktop_app.outbox.sender import OpenFile, Sender

UPLOAD = Upload(
    key="00000000-0000-4000-8000-000000000001",
    file=Path("folder/passport-SPECIMEN.jpg"),
    name="passport-SPECIMEN.jpg",
    size=8,
    type_id=1,
    type_caption="Passport",
    added_at=datetime(2026, 1, 1, tzinfo=UTC),
)


class File:
    """An open file of eight bytes that counts its closings."""

    def __init__(self, size: int = 8) -> None:
        self.size = size
        self.closed = 0

    def read(self, count: int) -> bytes:
        return b"SPECIMEN"[:count]

    def close(self) -> None:
        self.closed += 1


class Sink:
    """A server that answers each add as it is told to."""

    def __init__(self, answer: Document | DossierError | None) -> None:
        self.answer = answer
        self.got: list[tuple[Upload, bytes, int]] = []

    async def add(self, upload: Upload, source: OpenFile, progress: Progress) -> Document | None:
        self.got.append((upload, source.read(source.size), progress.sent))
        if isinstance(self.answer, DossierError):
            raise self.answer
        return self.answer


@pytest.mark.parametrize("answer", [Document(7), None])
async def test_what_the_server_took_is_stored(answer: Document | None) -> None:
    file, sink = File(), Sink(answer)
    opened: list[Path] = []

    def open_file(path: Path) -> File:
        opened.append(path)
        return file

    outcome = await Sender(sink, open_file).send(UPLOAD, Progress(8, sent=5))

    assert (outcome.state, outcome.document, outcome.error) == (UploadState.STORED, answer, None)
    assert sink.got == [(UPLOAD, b"SPECIMEN", 0)], "the bytes, and counters that begin anew"
    assert opened == [UPLOAD.file]
    assert file.closed == 1


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (errors.UnreachableError(host="h"), UploadState.HELD),
        (errors.TlsError(host="h", reason="r"), UploadState.HELD),
        (errors.SignInEndedError(host="h", status=401), UploadState.HELD),
        (errors.TooManyRequestsError(host="h", status=429), UploadState.HELD),
        (errors.FileChangedError(name="n"), UploadState.HELD),
        (errors.FileUnreadableError(name="n"), UploadState.HELD),
        (errors.FileTooLargeError(name="n", size=2, limit=1), UploadState.HELD),
        (errors.ConnectionBrokenError(host="h"), UploadState.UNCERTAIN),
        (errors.NoAnswerInTimeError(host="h"), UploadState.UNCERTAIN),
        (errors.ServerTroubleError(host="h", status=502), UploadState.UNCERTAIN),
        (errors.UnexpectedAnswerError(host="h", status=200), UploadState.UNCERTAIN),
        (errors.ConflictError(host="h", status=409), UploadState.UNCERTAIN),
        (errors.NotAllowedError(host="h", status=403), UploadState.REFUSED),
        (errors.NotThereError(host="h", status=404), UploadState.REFUSED),
        (errors.TooLargeForServerError(host="h", status=413), UploadState.REFUSED),
        (errors.NotAcceptedError(host="h", status=422), UploadState.REFUSED),
        (errors.EncodingNotAcceptedError(host="h", status=415, encoding="multipart"), UploadState.REFUSED),
        (errors.RedirectError(host="h", status=307), UploadState.REFUSED),
        (errors.RefusedError(host="h", status=418), UploadState.REFUSED),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, DossierError) else value.value,
)
async def test_what_each_failure_means(error: DossierError, state: UploadState) -> None:
    file = File()
    outcome = await Sender(Sink(error), lambda _: file).send(UPLOAD, Progress(8))

    assert (outcome.state, outcome.error, outcome.document) == (state, error, None)
    assert file.closed == 1


async def test_a_file_that_cannot_be_opened_is_held() -> None:
    gone = FileGoneError(name="n")

    def open_file(_: Path) -> File:
        raise gone

    sink = Sink(None)
    outcome = await Sender(sink, open_file).send(UPLOAD, Progress(8))

    assert (outcome.state, outcome.error) == (UploadState.HELD, gone)
    assert not sink.got


async def test_a_file_of_another_size_than_when_it_was_added_is_not_sent() -> None:
    file, sink = File(size=9), Sink(None)
    outcome = await Sender(sink, lambda _: file).send(UPLOAD, Progress(8))

    assert outcome.state is UploadState.HELD
    assert isinstance(outcome.error, FileChangedError)
    assert outcome.error.fields == {"name": UPLOAD.name}
    assert not sink.got
    assert file.closed == 1


async def test_with_a_path_at_the_server_no_file_of_ours_is_opened() -> None:
    upload = Upload(
        **{**{name: getattr(UPLOAD, name) for name in UPLOAD.__slots__}, "size": 0, "server_path": "/mnt/x"}
    )
    sink = Sink(Document(7))

    def open_file(_: Path) -> File:
        raise AssertionError("it was opened")

    outcome = await Sender(sink, open_file).send(upload, Progress(0))

    assert outcome.state is UploadState.STORED
    assert sink.got == [(upload, b"", 0)]


async def test_an_error_of_our_own_goes_through_and_the_file_is_closed() -> None:
    class Broken(Sink):
        async def add(self, upload: Upload, source: OpenFile, progress: Progress) -> Document | None:
            raise KeyError("SPECIMEN")

    file = File()
    with pytest.raises(KeyError):
        await Sender(Broken(None), lambda _: file).send(UPLOAD, Progress(8))
    assert file.closed == 1


# --- cancelling ---

Until = Callable[..., "asyncio.Future[None]"]


async def test_a_cancel_while_sending_closes_the_file(until: Until) -> None:
    adding = asyncio.Event()

    class Endless(Sink):
        async def add(self, upload: Upload, source: OpenFile, progress: Progress) -> Document | None:
            adding.set()
            await asyncio.Event().wait()
            return None

    file = File()
    sending = asyncio.ensure_future(Sender(Endless(None), lambda _: file).send(UPLOAD, Progress(8)))
    await adding.wait()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    await until("the closing", lambda: file.closed == 1)


async def test_a_cancel_while_a_slow_disk_opens_leaks_no_file(until: Until) -> None:
    opening, go_on = threading.Event(), threading.Event()
    file = File()

    def open_file(_: Path) -> File:
        opening.set()
        assert go_on.wait(5)
        return file

    sending = asyncio.ensure_future(Sender(Sink(None), open_file).send(UPLOAD, Progress(8)))
    await until("the opening", opening.is_set)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert file.closed == 0
    go_on.set()
    await until("the closing", lambda: file.closed == 1)


async def test_a_cancel_just_after_the_file_was_opened_leaks_none(until: Until) -> None:
    """The thread is done, and its result not yet fetched by the loop."""
    opened = threading.Event()
    file = File()

    def open_file(_: Path) -> File:
        opened.set()
        return file

    sending = asyncio.ensure_future(Sender(Sink(None), open_file).send(UPLOAD, Progress(8)))
    await asyncio.sleep(0)
    assert opened.wait(5)  # blocks the loop on purpose
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    await until("the closing", lambda: file.closed == 1)
