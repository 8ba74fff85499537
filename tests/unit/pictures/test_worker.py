"""The process that makes pictures may crash, hang or lie: it costs one picture, never the app."""

import asyncio
import sys
import time
import zlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from desktop_app.domain.changes import Change, ChangeRequest
from desktop_app.domain.findings import Severity
from desktop_app.domain.findings_of.content import TRUNCATED
from desktop_app.pictures.look_wire import looked_bytes
from desktop_app.pictures.picture import Facts, Looked, PictureError, PictureFailure, PictureRequest
from desktop_app.pictures.wire import MOST_CONTENT
from desktop_app.pictures.worker import PictureWorker, worker_command
from desktop_app.resources import resources

PHOTO = (resources() / "samples" / "passport-SPECIMEN.jpg").read_bytes()
ROOM = PictureRequest(64, 64)
READ = (
    "import sys, struct; wanted, first, _h, _p, length = struct.unpack('>5I', sys.stdin.buffer.read(20));"
    "sys.stdin.buffer.read(length + min(wanted, 1) * first); "
)


def says(*numbers: int, pixels: int = 0) -> str:
    """A script that answers with numbers, and with so many bytes."""
    return f"sys.stdout.buffer.write(struct.pack('>4I', *{numbers}) + bytes({pixels}))"


def page_of_many_tiles() -> bytes:
    """A small file, of which no program shows anything for a long time: a photo below tiles that nobody can see."""
    drawing = b"q 210 0 0 297 0 0 cm /I Do Q /Pattern cs /P scn 0 0 210 297 re f"
    photo = zlib.compress(bytes(900 * 900))
    head = (
        b"/Type/XObject/Subtype/Image/Width 900/Height 900/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode"
    )
    tile = b"/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1 1]/XStep .001/YStep .001/Resources<<>>"
    resources = b"/Resources<</XObject<</I 5 0 R>>/Pattern<</P 6 0 R>>>>"
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 210 297]/Contents 4 0 R%b>>" % resources,
        b"<</Length %d>>stream\n%b\nendstream" % (len(drawing), drawing),
        b"<<%b/Length %d>>stream\n%b\nendstream" % (head, len(photo), photo),
        b"<<%b/Length 12>>stream\n0 0 1 1 re f\nendstream" % tile,
    )
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % each for each in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer\n<</Root 1 0 R/Size 7>>\nstartxref\n0\n%%EOF\n"


Make = Callable[..., PictureWorker]


@pytest.fixture
async def make() -> AsyncIterator[Make]:
    """A worker, of the given script in the place of the real one."""
    workers: list[PictureWorker] = []

    def _make(script: str = "", **times: float) -> PictureWorker:
        command = [sys.executable, "-c", READ + script] if script else None
        workers.append(PictureWorker(command, **times))
        return workers[-1]

    yield _make
    for each in workers:
        each.close()


async def test_it_makes_one_picture_after_another(make: Make) -> None:
    worker = make()
    pictures = await asyncio.gather(*(worker.render(PHOTO, PictureRequest(size, size)) for size in (64, 32, 16)))
    assert [each.width for each in pictures] == [64, 32, 16]


async def test_what_is_no_picture_is_told_and_the_next_one_is_made(make: Make) -> None:
    worker = make()
    with pytest.raises(PictureError) as caught:
        await worker.render(b"PK SPECIMEN", ROOM)
    assert caught.value.failure is PictureFailure.UNREADABLE
    assert (await worker.render(PHOTO, ROOM)).width == 64


@pytest.mark.parametrize(
    "script",
    [
        "sys.exit(3)",
        "import os; os.kill(os.getpid(), 9)",
        "print('no numbers at all')",
        says(0, 64, 64, 1),
        says(0, 64_000, 64, 1, pixels=100_000),
        says(0, 0, 64, 1),
        says(0, 64, 64, 0),
        says(99, 64, 64, 1, pixels=64 * 64 * 3),
    ],
    ids=["exits", "crashes", "prints", "no pixels", "too wide", "no width", "no pages", "no such failure"],
)
async def test_a_worker_that_does_not_answer_as_it_should_costs_one_picture(
    make: Make, script: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = make(script)
    with pytest.raises(PictureError):
        await worker.render(PHOTO, ROOM)
    monkeypatch.setattr(worker, "_command", worker_command())
    assert (await worker.render(PHOTO, ROOM)).width == 64


async def test_a_picture_that_takes_too_long_is_given_up_and_the_process_ended(make: Make) -> None:
    worker = make("import time; time.sleep(60)", patience=0.5)
    began = time.monotonic()
    with pytest.raises(PictureError) as caught:
        await worker.render(PHOTO, ROOM)
    assert caught.value.failure is PictureFailure.TOO_SLOW
    assert time.monotonic() - began < 5


async def test_who_does_not_wait_any_more_leaves_no_answer_for_the_next(make: Make) -> None:
    worker = make()
    await worker.render(PHOTO, ROOM)
    waiting = asyncio.ensure_future(worker.render(PHOTO, PictureRequest(600, 600)))
    await asyncio.sleep(0)
    waiting.cancel()
    assert (await worker.render(PHOTO, PictureRequest(20, 20))).width == 20


async def test_a_process_that_has_nothing_to_do_ends(make: Make) -> None:
    worker = make(idle=0.2)
    await worker.render(PHOTO, ROOM)
    process = worker._process  # noqa: SLF001 - that it ended is seen nowhere else
    assert process is not None
    await asyncio.sleep(0.6)
    assert process.poll() is not None
    assert (await worker.render(PHOTO, ROOM)).width == 64, "and comes back"


async def test_a_closed_one_starts_nothing(make: Make) -> None:
    worker = make()
    worker.close()
    with pytest.raises(PictureError):
        await worker.render(PHOTO, ROOM)


async def test_a_program_that_is_not_there_is_no_picture() -> None:
    worker = PictureWorker([str(Path("/no/such/SPECIMEN"))])
    with pytest.raises(PictureError):
        await worker.render(PHOTO, ROOM)
    worker.close()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are a matter of Unix")
async def test_the_worker_writes_no_file_and_has_no_display(make: Make, tmp_path: Path) -> None:
    script = (
        "from desktop_app.pictures.__main__ import limit_this_process; import os;"
        "limit_this_process();"
        f"path = {str(tmp_path / 'written')!r};"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "open(path, 'wb', buffering=0).write(b'x')"
    )
    with pytest.raises(PictureError):
        await make(script).render(PHOTO, ROOM)
    assert (tmp_path / "written").read_bytes() == b""


# --- looks -----------------------------------------------------------------------------------------------------------


async def test_it_looks_at_one_file_between_two_pictures(make: Make) -> None:
    worker = make()
    picture, looked, other = await asyncio.gather(
        worker.render(PHOTO, ROOM), worker.look(b"<html>SPECIMEN", "a-SPECIMEN.jpg"), worker.render(PHOTO, ROOM)
    )
    assert picture == other
    assert [(each.code, each.fields["name"]) for each in looked.findings] == [("not_a_document", "a-SPECIMEN.jpg")]
    assert looked.is_complete


@pytest.mark.parametrize(
    "script",
    [
        "sys.exit(3)",
        "import os; os.kill(os.getpid(), 9)",
        says(1000, 2, 0, 0) + "; sys.stdout.buffer.write(b'{}')",
        says(1000, 70_000, 0, 0, pixels=70_000),
        says(0, 64, 64, 1, pixels=64 * 64 * 3),
        says(1, 0, 0, 0),
    ],
    ids=["exits", "crashes", "no look", "too long", "a picture", "a failure"],
)
async def test_a_look_that_comes_to_nothing_is_no_finding(
    make: Make, script: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = make(script)
    assert await worker.look(PHOTO, "a-SPECIMEN.jpg") == Looked(is_complete=False)
    monkeypatch.setattr(worker, "_command", worker_command())
    assert (await worker.look(PHOTO, "a-SPECIMEN.jpg")).is_complete


async def test_what_a_person_wants_to_see_does_not_wait_for_hundreds_of_looks(make: Make) -> None:
    worker = make()
    looks = [asyncio.ensure_future(worker.look(PHOTO, "SPECIMEN.jpg")) for _ in range(8)]
    await asyncio.sleep(0)
    assert (await worker.render(PHOTO, ROOM)).width == 64
    assert sum(look.done() for look in looks) <= 2
    assert all(looked.is_complete for looked in await asyncio.gather(*looks))


async def test_a_look_that_takes_too_long_is_no_finding(make: Make) -> None:
    worker = make("import time; time.sleep(60)", patience=0.5)
    assert await worker.look(PHOTO, "a-SPECIMEN.jpg") == Looked(is_complete=False)


def says_so_far(looked: Looked, times: int = 1) -> str:
    """A script that tells what it knows, so many times."""
    told = looked_bytes(looked)
    return f"{says(1002, len(told), 0, 0)}; sys.stdout.buffer.write({told!r}); " * times + "sys.stdout.buffer.flush(); "


KNOWN = Looked((TRUNCATED.found(),), Facts("application/pdf", 3))
NAMED = Looked((TRUNCATED.found(name="a-SPECIMEN.pdf"),), KNOWN.facts, is_complete=False)


@pytest.mark.parametrize(
    "end",
    ["import os; os.kill(os.getpid(), 9)", "sys.exit(1)", "import time; time.sleep(60)", "print('no answer at all')"],
    ids=["crashes", "exits", "hangs", "prints"],
)
async def test_what_was_known_before_a_look_ended_is_told(make: Make, end: str) -> None:
    worker = make(says_so_far(Looked()) + says_so_far(KNOWN) + end, patience=1.5)
    assert await worker.look(PHOTO, "a-SPECIMEN.pdf") == NAMED


async def test_what_was_known_is_no_answer_and_is_not_told_for_ever(make: Make) -> None:
    worker = make(says_so_far(KNOWN) + says(1000, 2, 0, 0) + "; sys.stdout.buffer.write(b'{}')")
    assert await worker.look(PHOTO, "a-SPECIMEN.pdf") == NAMED
    worker = make("\nwhile True:\n  " + says_so_far(KNOWN))
    assert await worker.look(PHOTO, "a-SPECIMEN.pdf") == NAMED


IN_A_HURRY = "import desktop_app.pictures.__main__ as it; it._MOST_SECONDS_OF_A_LOOK = 1.0; it.main()"


async def test_of_a_page_that_is_never_drawn_is_told_what_its_bytes_say(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    worker = make()
    monkeypatch.setattr(worker, "_command", [sys.executable, "-c", IN_A_HURRY])
    cut = b"\n7 0 obj\n<</Type"
    looked = await worker.look(page_of_many_tiles() + cut, "a-SPECIMEN.pdf")
    assert [(each.code, each.severity) for each in looked.findings] == [
        ("truncated", Severity.WARNING),
        ("slow_to_open", Severity.INFO),
    ]
    assert {each.fields["name"] for each in looked.findings} == {"a-SPECIMEN.pdf"}
    assert (looked.facts.mime, looked.facts.pages, looked.is_complete) == ("application/pdf", 1, False)
    assert (await worker.look(PHOTO, "a-SPECIMEN.jpg")).is_complete


async def test_a_file_that_is_too_large_is_not_handed_over() -> None:
    worker = PictureWorker([str(Path("/no/such/SPECIMEN"))])
    assert await worker.look(bytes(MOST_CONTENT + 1), "a-SPECIMEN.jpg") == Looked(is_complete=False)
    worker.close()


# --- changed copies --------------------------------------------------------------------------------------------------

TURN = ChangeRequest(Change.ROTATE, turns=1)
SMALLER = ChangeRequest(Change.SHRINK, most_bytes=60_000, least_short_side=400)
TOLD = b'{"mime": "image/jpeg", "before": [2, 1], "after": [1, 2], "pages": 1, "lossless": false}'


def says_change(told: bytes, content: bytes) -> str:
    """A script that answers with a changed copy."""
    return f"{says(1001, len(told), len(content), 0)}; sys.stdout.buffer.write({told!r} + {content!r})"


async def test_it_makes_a_copy_between_two_pictures(make: Make) -> None:
    worker = make()
    picture, turned, smaller, both, other = await asyncio.gather(
        worker.render(PHOTO, ROOM),
        worker.change([PHOTO], TURN),
        worker.change([PHOTO], SMALLER),
        worker.change([PHOTO, PHOTO], ChangeRequest(Change.ONE_PDF)),
        worker.render(PHOTO, ROOM),
    )
    assert picture == other
    assert turned.after == turned.before[::-1]
    assert (await worker.render(turned.content, ROOM)).height == 64
    assert len(smaller.content) <= 60_000
    assert (both.mime, both.pages) == ("application/pdf", 2)


@pytest.mark.parametrize(
    ("contents", "request_"),
    [
        ([b"SPECIMEN"], TURN),
        ([PHOTO[:3000]], TURN),
        ([PHOTO], ChangeRequest(Change.WITHOUT_LOCATION)),
        ([PHOTO, PHOTO], TURN),
        ([PHOTO], ChangeRequest(Change.ONE_PDF)),
        ([PHOTO], ChangeRequest(Change.SHRINK, most_bytes=100)),
    ],
    ids=["no picture", "half a picture", "no place", "one too many", "one too few", "too small"],
)
async def test_what_cannot_be_changed_is_told_and_the_next_one_is_made(
    make: Make, contents: list[bytes], request_: ChangeRequest
) -> None:
    worker = make()
    with pytest.raises(PictureError) as caught:
        await worker.change(contents, request_)
    assert caught.value.failure in {PictureFailure.UNREADABLE, PictureFailure.NOT_POSSIBLE}
    assert (await worker.change([PHOTO], TURN)).mime == "image/jpeg"


@pytest.mark.parametrize(
    "script",
    [
        "sys.exit(3)",
        says(1001, 2, 0, 0) + "; sys.stdout.buffer.write(b'{}')",
        says_change(TOLD, b"MZ SPECIMEN"),
        says_change(TOLD.replace(b"jpeg", b"png"), PHOTO[:300]),
        says_change(TOLD.replace(b"[2, 1]", b"[2, -1]"), PHOTO[:300]),
        says_change(TOLD.replace(b"[2, 1]", b"[true, 1]"), PHOTO[:300]),
        says_change(TOLD.replace(b"false", b"0"), PHOTO[:300]),
        says_change(TOLD.replace(b'"pages": 1', b'"pages": 0'), PHOTO[:300]),
        says_change(TOLD, PHOTO[:3] + bytes(SMALLER.most_bytes)),
        says(1001, 5000, 1, 0, pixels=5001),
        says(1001, 2, 2**31, 0, pixels=9),
        says(0, 64, 64, 1, pixels=64 * 64 * 3),
    ],
    ids=[
        "exits", "nothing told", "a program", "another kind", "no height", "no width", "no answer", "no pages",
        "too large", "too much told", "without an end", "a picture",
    ],
)  # fmt: skip
async def test_a_copy_that_was_not_asked_for_is_none(make: Make, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    worker = make(script)
    with pytest.raises(PictureError):
        await worker.change([PHOTO], SMALLER)
    monkeypatch.setattr(worker, "_command", worker_command())
    assert (await worker.change([PHOTO], SMALLER)).mime == "image/jpeg"


async def test_a_change_that_takes_too_long_is_given_up(make: Make) -> None:
    worker = make("import time; time.sleep(60)", patience=0.5)
    with pytest.raises(PictureError) as caught:
        await worker.change([PHOTO], TURN)
    assert caught.value.failure is PictureFailure.TOO_SLOW


async def test_a_file_that_is_too_large_is_not_changed() -> None:
    worker = PictureWorker([str(Path("/no/such/SPECIMEN"))])
    with pytest.raises(PictureError) as caught:
        await worker.change([bytes(MOST_CONTENT + 1)], TURN)
    assert caught.value.failure is PictureFailure.TOO_LARGE
    worker.close()
