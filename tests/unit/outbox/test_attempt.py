"""What the end of a POST means: the table of outcomes in the transfer rules."""

import asyncio

import pytest

from desktop_app.domain import errors
from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.document import Document
from desktop_app.domain.upload import Progress, Upload
from desktop_app.outbox.attempt import AttemptKind, AttemptResult, kind_of, send
from desktop_app.outbox.ports import Listing
from desktop_app.outbox.snapshot import NoSnapshot
from tests.support.outbox_harness import HOST, an_upload

M = AttemptKind
TABLE: list[tuple[errors.ServerError, AttemptKind, AttemptKind]] = [
    (errors.UnreachableError(host=HOST), M.OFFLINE, M.OFFLINE),
    (errors.TlsError(host=HOST, reason="SPECIMEN"), M.OFFLINE, M.OFFLINE),
    (errors.ConnectionBrokenError(host=HOST), M.UNCERTAIN, M.UNCERTAIN),
    (errors.NoAnswerInTimeError(host=HOST), M.UNCERTAIN, M.UNCERTAIN),
    (errors.InterruptedSendingError(), M.UNCERTAIN, M.UNCERTAIN),
    (errors.ServerTroubleError(host=HOST, status=500), M.UNCERTAIN, M.UNCERTAIN),
    (errors.UnexpectedAnswerError(host=HOST, status=200), M.UNCERTAIN, M.UNCERTAIN),
    (errors.IncompleteListError(), M.UNCERTAIN, M.UNCERTAIN),
    (errors.UnexpectedAnswerError(host=HOST, status=405), M.UNCERTAIN, M.UNCERTAIN),
    (errors.ConflictError(host=HOST, status=409), M.REFUSED, M.DENIED),
    (errors.TooManyRequestsError(host=HOST, status=429, retry_after=5), M.SLOW_DOWN, M.SLOW_DOWN),
    (errors.TooManyRequestsError(host=HOST, status=503, retry_after=5), M.UNCERTAIN, M.UNCERTAIN),
    (errors.SignInEndedError(host=HOST, status=401), M.SIGN_IN, M.SIGN_IN),
    (errors.OtherAccountError(host=HOST), M.SIGN_IN, M.SIGN_IN),
    (errors.NotAllowedError(host=HOST, status=403), M.REFUSED, M.REFUSED),
    (errors.BlockedOnTheWayError(host=HOST, status=403), M.REFUSED, M.DENIED),
    (errors.NotThereError(host=HOST, status=404), M.REFUSED, M.DENIED),
    (errors.NotThereError(host=HOST, status=410), M.REFUSED, M.DENIED),
    (errors.RefusedError(host=HOST, status=405), M.REFUSED, M.DENIED),
    (errors.RefusedError(host=HOST, status=418), M.REFUSED, M.REFUSED),
    (errors.TooLargeForServerError(host=HOST, status=413), M.REFUSED, M.DENIED),
    (errors.NotAcceptedError(host=HOST, status=422), M.REFUSED, M.REFUSED),
    (errors.EncodingNotAcceptedError(host=HOST, status=415), M.REFUSED, M.REFUSED),
    (errors.RefusedInAnswerError(host=HOST, status=200), M.DENIED, M.DENIED),
    (errors.RedirectError(host=HOST, status=302), M.REFUSED, M.DENIED),
]


class Server:
    """Ends its one POST as it is told."""

    def __init__(self, end: Document | errors.DossierError | None, *, complete: bool = True) -> None:
        self.end = end
        self.complete = complete
        self.begun = asyncio.Event()
        self.goes_on = asyncio.Event()

    async def list_all(self, *, certain: bool = False) -> Listing:
        raise NotImplementedError

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        self.begun.set()
        await self.goes_on.wait()
        progress.complete = self.complete
        if isinstance(self.end, errors.DossierError):
            raise self.end
        return self.end


async def sent(end: Document | errors.DossierError | None, *, complete: bool = True) -> AttemptResult:
    server = Server(end, complete=complete)
    server.goes_on.set()
    return await send(server, an_upload(), NoSnapshot(), Progress(1000))


@pytest.mark.parametrize(("error", "cut_off", "meaning"), TABLE, ids=lambda each: type(each).__name__)
async def test_what_an_error_means(error: errors.ServerError, cut_off: AttemptKind, meaning: AttemptKind) -> None:
    assert kind_of(error, complete=False) is cut_off
    assert kind_of(error, complete=True) is meaning
    assert await sent(error, complete=False) == AttemptResult(cut_off, error=error)
    assert await sent(error) == AttemptResult(meaning, error=error)


async def test_an_answer_with_and_without_the_document() -> None:
    assert await sent(Document("7")) == AttemptResult(M.STORED, document=Document("7"))
    assert await sent(None) == AttemptResult(M.ACKNOWLEDGED)


async def test_a_file_that_ends_early_was_not_sent() -> None:
    error = errors.FileUnreadableError(name="passport-SPECIMEN.jpg")
    assert await sent(error) == AttemptResult(M.FILE, error=error)


async def test_one_that_is_stopped_may_have_arrived() -> None:
    server = Server(Document("7"))
    sending = asyncio.create_task(send(server, an_upload(), NoSnapshot(), Progress(1000)))
    await server.begun.wait()
    sending.cancel()

    outcome = await sending
    assert outcome.kind is M.UNCERTAIN
    assert isinstance(outcome.error, errors.InterruptedSendingError)
