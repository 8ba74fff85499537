"""What the content of a file says is added to the look at it; no file is read twice for that."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.checks.content import ContentRecord, look_into
from desktop_app.checks.inspection import Inspection
from desktop_app.domain.findings import OTHER_KIND, FindingKind, Severity
from desktop_app.domain.findings_of.content import ANIMATED, NOT_DECODABLE, SLOW_TO_OPEN, TOO_MANY_PIXELS, TRUNCATED
from desktop_app.domain.upload import FileIdentity
from desktop_app.pictures.picture import Facts, Looked

FILE = Path("a-SPECIMEN.gif")
INSPECTION = Inspection(6, "application/octet-stream", FileIdentity(6, 1, 1, "0" * 64))
WARNED = OTHER_KIND.found(name=FILE.name, ending=".gif", kind="a PNG picture")


class Look:
    """Finds an animation in everything, and keeps what it was given."""

    def __init__(self) -> None:
        self.given: list[tuple[bytes, str]] = []

    async def __call__(self, content: bytes, name: str) -> Looked:
        self.given.append((content, name))
        return Looked((ANIMATED.found(name=name),), Facts("image/gif", 1, 2, 3))


def record(*pieces: bytes, most: int = 100) -> ContentRecord:
    found = ContentRecord(most)
    for each in pieces:
        found.write(each)
    return found


async def test_what_was_read_is_looked_at_in_one_piece() -> None:
    look = Look()
    found = await look_into(FILE, replace(INSPECTION, file_findings=(WARNED,)), record(b"GIF", b"89a"), look)

    assert look.given == [(b"GIF89a", FILE.name)]
    assert [each.code for each in found.findings] == ["other_kind", "animated"]
    assert (found.mime, found.facts.width, found.is_complete) == ("image/gif", 2, True)


async def test_a_kind_that_is_known_already_stays() -> None:
    found = await look_into(FILE, replace(INSPECTION, mime="image/png"), record(b"x"), Look())
    assert found.mime == "image/png"


@pytest.mark.parametrize(
    "inspection",
    [replace(INSPECTION, identity=None), replace(INSPECTION, file_findings=(NOT_DECODABLE.found(name=FILE.name),))],
    ids=["not read", "blocked"],
)
async def test_what_cannot_be_sent_is_not_looked_into(inspection: Inspection) -> None:
    look = Look()
    assert await look_into(FILE, inspection, record(b"x"), look) is inspection
    assert look.given == []


async def test_of_more_than_there_is_room_for_nothing_is_kept() -> None:
    look = Look()
    found = await look_into(FILE, INSPECTION, record(b"x" * 60, b"x" * 60, b"x", most=100), look)
    assert (look.given, found.is_complete) == ([], False)
    assert [(each.code, each.severity) for each in found.findings] == [("look_unfinished", Severity.INFO)]


@pytest.mark.parametrize(
    ("known", "told"),
    [
        ((), ["look_unfinished"]),
        ((TRUNCATED,), ["truncated", "look_unfinished"]),
        ((SLOW_TO_OPEN,), ["slow_to_open"]),
        ((TOO_MANY_PIXELS,), ["too_many_pixels"]),
    ],
)
async def test_a_look_that_came_to_no_end_says_so_once(known: tuple[FindingKind, ...], told: list[str]) -> None:
    async def _look(_content: bytes, name: str) -> Looked:
        return Looked(tuple(each.found(name=name) for each in known), is_complete=False)

    found = await look_into(FILE, INSPECTION, record(b"GIF89a"), _look)
    assert ([each.code for each in found.findings], found.is_complete) == (told, False)
    assert found.blocked is None
    assert record(b"x" * 60, b"y" * 40, most=100).take() == b"x" * 60 + b"y" * 40
