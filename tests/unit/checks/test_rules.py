"""Every rule of a receiver: kept, broken, blocking, silenced; for a type before all types, and with no type at all."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.checks.content import ContentRecord, look_into
from desktop_app.checks.inspection import Inspection
from desktop_app.checks.pipeline import inspect, rerun
from desktop_app.domain.document import DocumentType
from desktop_app.domain.findings import Finding, Severity
from desktop_app.domain.findings_of.content import TOO_MANY_PIXELS
from desktop_app.domain.findings_of.picture import COMPRESSED
from desktop_app.domain.rule_profile import NO_RULES, Rule, RuleProfiles
from desktop_app.domain.server import DEFAULT_MAX_BYTES
from desktop_app.pictures.picture import Facts, Looked

MEGABYTE = 1024 * 1024
PASSPORT, CARD, BILL = DocumentType(1, "Passport"), DocumentType(2, "ID card"), DocumentType(5, "Proof of address")
UNKNOWN = DocumentType(9, "Form W-8")
PHOTO = Facts("image/jpeg", 1, 2400, 1600)
PDF = Facts("application/pdf", 2)
PHOTO_IN_PDF = Facts("application/pdf", 1, 2400, 1600, is_photo_in_pdf=True)


def looked_at(
    facts: Facts,
    kind: DocumentType | None = PASSPORT,
    rules: RuleProfiles = NO_RULES,
    *,
    size: int = MEGABYTE,
    name: str = "scan-SPECIMEN.jpg",
    max_bytes: int = DEFAULT_MAX_BYTES,
    others: tuple[Finding, ...] = (),
) -> Inspection:
    """What the checks of the app say of a file with these facts."""
    inspection = inspect(Path(__file__), DEFAULT_MAX_BYTES)
    assert inspection.subject is not None
    subject = replace(inspection.subject, path=Path(name), facts=facts, size=size, max_bytes=max_bytes, rules=rules)
    return rerun(replace(inspection, subject=subject, file_findings=others), kind)


def told(*given: Any, **named: Any) -> dict[str, Severity]:
    return {each.code: each.severity for each in looked_at(*given, **named).type_findings}


def stated(*blocking: Rule, **fields: object) -> RuleProfiles:
    """Rules for all types of one server."""
    if blocking:
        fields["blocking"] = frozenset(blocking)
    return RuleProfiles(tuple(fields.items()))


@pytest.mark.parametrize("facts", [PHOTO, PDF, PHOTO_IN_PDF])
@pytest.mark.parametrize("kind", [PASSPORT, BILL, UNKNOWN, None])
def test_an_ordinary_file_breaks_no_rule_that_nobody_stated(facts: Facts, kind: DocumentType | None) -> None:
    mentioned = {}
    if facts is PHOTO_IN_PDF and kind is PASSPORT:
        mentioned = {"photo_in_pdf": Severity.INFO}
    if facts is not PDF and kind is BILL:  # nobody has read when it was made
        mentioned = {"no_issue_date": Severity.INFO}
    assert told(facts, kind) == mentioned


BROKEN: dict[str, tuple[Rule, dict[str, object], Callable[[RuleProfiles], Inspection]]] = {
    "unwanted_format": (Rule.FORMATS, {"formats": ("image/png",)}, lambda rules: looked_at(PHOTO, rules=rules)),
    "heic": (Rule.FORMATS, {}, lambda rules: looked_at(replace(PHOTO, mime="image/heic"), rules=rules)),
    "other_format": (Rule.FORMATS, {}, lambda rules: looked_at(replace(PHOTO, mime="image/tiff"), rules=rules)),
    "file_large": (Rule.SIZE, {}, lambda rules: looked_at(PHOTO, rules=rules, size=4 * MEGABYTE + 1)),
    "file_light": (Rule.SIZE, {}, lambda rules: looked_at(PHOTO, rules=rules, size=99 * 1024)),
    "picture_too_small": (Rule.PIXELS, {}, lambda rules: looked_at(replace(PHOTO, height=1199), rules=rules)),
    "picture_large": (Rule.PIXELS, {}, lambda rules: looked_at(replace(PHOTO, width=8000), rules=rules)),
    "picture_without_colour": (
        Rule.COLOUR, {}, lambda rules: looked_at(replace(PHOTO, without_colour=0.8), rules=rules)
    ),
    "many_pages": (Rule.PAGES, {}, lambda rules: looked_at(replace(PDF, pages=21), BILL, rules)),
    "name_long": (Rule.NAME, {}, lambda rules: looked_at(PHOTO, rules=rules, name="SPECIMEN" * 8 + ".jpg")),
    "name_unusual": (Rule.NAME, {}, lambda rules: looked_at(PHOTO, rules=rules, name="Führerschein SPECIMEN.jpg")),
    "one_side": (Rule.BOTH_SIDES, {"both_sides": True}, lambda rules: looked_at(PHOTO, CARD, rules)),
}  # fmt: skip
CALM = {"name_long", "name_unusual", "one_side"}
"""What nobody has to do anything about, unless it blocks."""


@pytest.mark.parametrize("code", BROKEN)
def test_a_broken_rule_is_told_once_and_blocks_only_where_its_receiver_says_so(code: str) -> None:
    rule, fields, look = BROKEN[code]
    others = frozenset(Rule) - {rule}
    weight = Severity.INFO if code in CALM else Severity.WARNING

    for blocking, severity in (((), weight), (others, weight), ({rule}, Severity.BLOCK)):
        looked = look(stated(*blocking, **fields))
        assert [(each.code, each.severity) for each in looked.findings] == [(code, severity)]
        assert (looked.blocked is not None) == (severity is Severity.BLOCK)
        assert looked.blocked_as_any_type is None, "another type may have other rules"


@pytest.mark.parametrize(
    ("code", "fields"),
    [
        ("unwanted_format", {"formats": ("image/png", "image/jpeg")}),
        ("heic", {"formats": ("image/jpeg", "image/heic")}),
        ("other_format", {"formats": ("image/tiff",)}),
        ("file_large", {"max_bytes": 4 * MEGABYTE + 1}),
        ("file_light", {"min_picture_bytes": 99 * 1024}),
        ("picture_too_small", {"min_short_side_px": 1199}),
        ("picture_large", {"max_long_side_px": 8000}),
        ("picture_without_colour", {"colour": False}),
        ("many_pages", {"max_pages": 21}),
        ("name_long", {"max_name_characters": 68}),
        ("name_unusual", {"plain_name": False}),
        ("one_side", {"both_sides": False}),
    ],
)
def test_a_receiver_that_takes_it_silences_the_rule(code: str, fields: dict[str, object]) -> None:
    assert BROKEN[code][2](stated(*Rule, **fields)).findings == ()


def test_the_limit_and_the_files_own_figure_are_told() -> None:
    def fields(code: str) -> dict[str, str | int]:
        (finding,) = BROKEN[code][2](stated(**BROKEN[code][1])).findings
        return {key: value for key, value in finding.fields.items() if key != "name"}

    assert fields("unwanted_format") == {"kind": "a JPEG picture", "formats": "PNG"}
    assert fields("file_large") == {"size": 4 * MEGABYTE + 1, "limit": 4 * MEGABYTE}
    assert fields("file_light") == {"size": 99 * 1024, "limit": 100 * 1024}
    assert fields("picture_too_small") == {"width": 2400, "height": 1199, "least": 1200}
    assert fields("picture_large") == {"width": 8000, "height": 1600, "most": 7999}
    assert fields("many_pages") == {"pages": 21, "most": 20}
    assert fields("name_long") == {"length": 68, "most": 64}
    assert fields("name_unusual") == {"characters": "ü"}


def test_the_rules_of_a_type_come_before_those_of_all_types() -> None:
    rules = RuleProfiles(
        (("max_bytes", MEGABYTE), ("blocking", frozenset({Rule.SIZE}))),
        ((BILL.id, (("max_bytes", 2 * MEGABYTE), ("blocking", frozenset()))),),
    )
    assert told(PDF, BILL, rules, size=2 * MEGABYTE) == {}
    assert told(PDF, BILL, rules, size=3 * MEGABYTE) == {"file_large": Severity.WARNING}
    for kind in (PASSPORT, UNKNOWN, None):
        assert told(PDF, kind, rules, size=2 * MEGABYTE) == {"file_large": Severity.BLOCK}


def test_another_type_changes_what_is_told_without_another_look() -> None:
    looked = looked_at(replace(PDF, pages=3), PASSPORT, stated(Rule.FORMATS))
    assert {each.code for each in looked.findings} == {"unwanted_format", "many_pages"}
    assert looked.blocked is not None

    for kind in (BILL, UNKNOWN, None):
        assert rerun(looked, kind).findings == ()
    assert rerun(rerun(looked, BILL), PASSPORT).findings == looked.findings


def test_a_format_that_nearly_everybody_takes_is_told_only_where_its_receiver_asks() -> None:
    assert told(PDF, PASSPORT) == {}
    assert told(PDF, PASSPORT, stated(formats=("image/jpeg",))) == {"unwanted_format": Severity.WARNING}
    assert told(PDF, PASSPORT, stated(Rule.FORMATS)) == {"unwanted_format": Severity.BLOCK}
    assert told(PHOTO_IN_PDF, PASSPORT, stated(Rule.FORMATS)) == {"unwanted_format": Severity.BLOCK}


def test_a_format_is_not_said_to_be_a_jpegs_where_no_jpeg_is_taken() -> None:
    for mime in ("image/heic", "image/tiff"):
        rules = stated(formats=("application/pdf", "image/webp"))
        finding, *_ = looked_at(replace(PHOTO, mime=mime), BILL, rules).findings
        assert (finding.code, finding.fields["formats"]) == ("unwanted_format", "PDF, WebP")


def test_a_server_that_says_how_much_it_takes_is_not_held_to_the_limit_of_others() -> None:
    given = {"size": 5 * MEGABYTE, "max_bytes": 20 * MEGABYTE}
    assert told(PHOTO, **given) == {}
    assert told(PHOTO, rules=stated(max_bytes=4 * MEGABYTE), **given) == {"file_large": Severity.WARNING}


def test_one_cause_is_told_once_unless_it_blocks() -> None:
    shrunk = replace(PHOTO, width=640, height=480)
    assert told(shrunk, size=9000) == {"picture_too_small": Severity.WARNING}
    assert told(PHOTO, size=9000, others=(COMPRESSED.found(),)) == {}
    assert told(PHOTO, rules=stated(Rule.SIZE), size=9000, others=(COMPRESSED.found(),)) == {
        "file_light": Severity.BLOCK
    }
    huge = replace(PHOTO, width=60_000, height=60_000)
    assert told(huge, others=(TOO_MANY_PIXELS.found(name=""),)) == {}


def test_a_pdf_of_text_may_be_small_and_has_no_pixels() -> None:
    assert told(PDF, BILL, stated(*Rule), size=2000) == {}


@pytest.mark.parametrize("mime", ["", "text/plain", "video/mp4"])
def test_what_nobody_could_open_is_not_judged_by_its_format(mime: str) -> None:
    assert told(Facts(mime), rules=stated(*Rule)) == {}


def test_a_look_that_was_skipped_is_no_way_around_a_format_that_blocks(tmp_path: Path) -> None:
    file = tmp_path / "scan-SPECIMEN.webp"
    file.write_bytes(b"RIFF\x10\0\0\0WEBPVP8 SPECIMEN")
    blocking = RuleProfiles((("formats", ("image/png",)), ("blocking", frozenset({Rule.FORMATS}))))
    unread = inspect(file, DEFAULT_MAX_BYTES, PASSPORT, rules=blocking)
    assert unread.blocked is not None
    assert unread.blocked.code == "unwanted_format"
    warning = inspect(file, DEFAULT_MAX_BYTES, PASSPORT, rules=RuleProfiles((("formats", ("image/png",)),)))
    assert warning.findings == (), "it is judged by what the look says"
    file.write_bytes(b"\x89PNG\r\n\x1a\n SPECIMEN")
    assert "unwanted_format" not in {each.code for each in inspect(file, DEFAULT_MAX_BYTES, rules=blocking).findings}


def test_accents_are_counted_as_one_letter_however_they_are_written() -> None:
    name = "Fu\u0308hrerschein.jpg"
    assert told(PHOTO, rules=stated(max_name_characters=17, plain_name=False), name=name) == {}
    (finding,) = looked_at(PHOTO, name=name).findings
    assert finding.fields["characters"] == "ü"


def test_only_the_first_few_strange_characters_are_shown() -> None:
    (finding,) = looked_at(PHOTO, name="パスポートの写真パスポート.jpg").findings
    assert finding.fields["characters"] == "パ ス ポ ー ト"


@pytest.mark.parametrize(
    ("kind", "facts", "is_told"),
    [
        (CARD, PHOTO, True),
        (DocumentType(3, "Driving licence"), PHOTO_IN_PDF, True),
        (CARD, PDF, False),
        (DocumentType(3, "ID card – front"), PHOTO, False),
        (PASSPORT, PHOTO, False),
        (DocumentType(3, "Passport or ID card"), PHOTO, False),
        (BILL, PHOTO, False),
        (UNKNOWN, PHOTO, False),
        (None, PHOTO, False),
    ],
)
def test_both_sides_are_asked_of_what_has_two(kind: DocumentType | None, facts: Facts, is_told: bool) -> None:
    assert ("one_side" in told(facts, kind, stated(both_sides=True))) is is_told


async def test_rules_are_judged_as_soon_as_the_content_is_known(tmp_path: Path) -> None:
    async def _look(_content: bytes, _name: str) -> Looked:
        return Looked((), replace(PHOTO, without_colour=0.8))

    file = tmp_path / "scan-SPECIMEN.jpg"
    file.write_bytes(b"\xff\xd8\xff SPECIMEN")
    record = ContentRecord()
    before = inspect(file, 1000, PASSPORT, rules=stated(Rule.COLOUR, min_picture_bytes=0), record=record.write)
    assert before.findings == ()

    after = await look_into(file, before, record, _look)
    assert [(each.code, each.severity, each.confidence) for each in after.type_findings] == [
        ("picture_without_colour", Severity.BLOCK, 0.8)
    ]


async def test_a_file_that_its_name_blocks_is_looked_into_all_the_same(tmp_path: Path) -> None:
    async def _look(_content: bytes, _name: str) -> Looked:
        return Looked((), PHOTO)

    file = tmp_path / "Ausweis-für-SPECIMEN.jpg"
    file.write_bytes(b"\xff\xd8\xff SPECIMEN")
    record = ContentRecord()
    rules = replace(stated(Rule.NAME, min_picture_bytes=0), by_type=((PASSPORT.id, (("plain_name", False),)),))
    before = inspect(file, 1000, rules=rules, record=record.write)
    assert before.blocked is not None

    after = await look_into(file, before, record, _look)
    assert after.facts == PHOTO
    assert after.blocked is not None
    assert rerun(after, PASSPORT).findings == ()
