"""Findings as data: each kind has a code and words of its own, and whoever finds one fills in what the words name."""

import ast
import pickle
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import desktop_app
from desktop_app.domain import errors, findings
from desktop_app.domain.errors import DossierError, FileGoneError, FileTooLargeError
from desktop_app.domain.findings import ALREADY_SENT, OTHER_KIND, Finding, FindingKind, Region, Severity, finding_of

PACKAGE = Path(desktop_app.__file__).parent
KINDS = {name: value for name, value in vars(findings).items() if isinstance(value, FindingKind)}


def named_in(kind: FindingKind) -> set[str]:
    """The fields that the words of a finding name."""
    consent = (kind.consent.text, kind.consent.spoken) if kind.consent else ()
    texts = (kind.title, kind.cure, *consent)
    return {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize(
    ("name", "code", "severity", "needs_consent"),
    [
        ("ALREADY_SENT", "already_sent", Severity.WARNING, True),
        ("LINK_ELSEWHERE", "link_elsewhere", Severity.WARNING, True),
        ("OTHER_KIND", "other_kind", Severity.WARNING, False),
    ],
)
def test_what_each_kind_weighs(name: str, code: str, severity: Severity, *, needs_consent: bool) -> None:
    found = KINDS[name].found()

    assert (found.code, found.severity, found.needs_consent) == (code, severity, needs_consent)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_every_kind_has_a_title_and_a_cure(kind: FindingKind) -> None:
    assert kind.title
    assert not kind.title.endswith(".")
    assert kind.cure.endswith(".")


def test_no_code_means_two_things() -> None:
    def tree(root: type[DossierError]) -> Iterator[type[DossierError]]:
        yield root
        for below in root.__subclasses__():
            yield from tree(below)

    of_errors = {each.code for each in tree(errors.FileError)}
    codes = [kind.code for kind in KINDS.values()]
    assert len(KINDS) > 2
    assert len({*codes, *of_errors}) == len(codes) + len(of_errors)


def test_a_finding_carries_what_was_seen() -> None:
    corner = Region(0.5, 0.0, 0.5, 0.25, page=1)
    found = OTHER_KIND.found(name="a.jpg", ending=".jpg", kind="a PDF document", region=corner, confidence=0.75)

    assert (found.title, found.cure) == (OTHER_KIND.title, OTHER_KIND.cure)
    assert found.fields == {"name": "a.jpg", "ending": ".jpg", "kind": "a PDF document"}
    assert (found.region, found.confidence) == (corner, 0.75)
    assert pickle.loads(pickle.dumps(found)) == found, "a worker process can hand it over"  # noqa: S301 - our own bytes


def test_a_finding_without_a_region_is_of_the_whole_file() -> None:
    found = ALREADY_SENT.found(name="a.jpg", when="2026-11-26")

    assert (found.region, found.confidence) == (None, None)


def test_what_was_read_is_not_in_a_repr_that_a_log_could_get() -> None:
    assert "SPECIMEN" not in repr(ALREADY_SENT.found(name="passport-SPECIMEN.jpg", when="2026-11-26"))


def test_an_error_of_opening_a_file_is_a_finding_that_blocks() -> None:
    error = FileTooLargeError(name="a.pdf", size=7, limit=5)

    assert finding_of(error) == Finding(
        code="file_too_large",
        severity=Severity.BLOCK,
        title="“{name}” is too large: {size}",
        cure="At most {limit} can be sent. Take the photo with a smaller size, or save it as a smaller PDF.",
        fields={"name": "a.pdf", "size": 7, "limit": 5},
    )
    assert not finding_of(FileGoneError(name="a.pdf")).needs_consent


@pytest.mark.parametrize(
    "region", [(0, 0, 1, 1), (0.25, 0.5, 0.75, 0.5), (0.9, 0.1, 0.1, 0.9), (0.7, 0.7, 0.1 + 0.2, 0.1 + 0.2)]
)
def test_a_region_inside_the_picture(region: tuple[float, float, float, float]) -> None:
    assert Region(*region).page == 0


@pytest.mark.parametrize(
    "region",
    [(-0.1, 0, 0.5, 0.5), (0, -0.1, 0.5, 0.5), (0.6, 0, 0.5, 0.5), (0, 0.6, 0.5, 0.5), (0, 0, 0, 1), (0, 0, 1, 0)],
)
def test_a_region_outside_the_picture_is_a_fault_of_its_check(region: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="not inside"):
        Region(*region)


# --- fields ---


def finders(source: str, where: str) -> Iterator[tuple[str, str, set[str]]]:
    """(place, name of the kind, names of the fields) of each finding that is made of a kind of domain/findings.py."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="found"), keywords=given) if name in KINDS:
                yield f"{where}:{node.lineno}", name, {str(each.arg) for each in given}


def gaps(source: str, where: str = "") -> list[str]:
    """Places that make a finding without giving exactly the fields that its words name."""
    return [
        f"{place} {name}: {sorted(wrong)}"
        for place, name, fields in finders(source, where)
        if (wrong := (fields - {"region", "confidence"}) ^ named_in(KINDS[name]))
    ]


def test_every_check_gives_the_fields_that_the_words_name() -> None:
    sources = {path.name: path.read_text("utf-8") for path in PACKAGE.rglob("*.py")}

    assert not [gap for name, source in sources.items() for gap in gaps(source, name)]
    assert {kind for source in sources.values() for _, kind, _ in finders(source, "")} == set(KINDS), "each is used"


def test_a_check_that_forgets_a_field_would_be_found() -> None:
    assert gaps("OTHER_KIND.found(name='a', ending='.jpg')") == [":1 OTHER_KIND: ['kind']"]
    assert gaps("ALREADY_SENT.found(name='a', when='now', size=1)") == [":1 ALREADY_SENT: ['size']"]
    assert not gaps("ALREADY_SENT.found(name='a', when='now', region=None)")
