"""What the worker says of a file is believed only as far as it can be a look: the words are the app's own."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.editors import EDITORS
from desktop_app.domain.findings import Region, Severity
from desktop_app.domain.findings_of.content import MANY_PAGES, NOT_A_DOCUMENT, TRUNCATED
from desktop_app.domain.findings_of.lookup import ALL_KINDS
from desktop_app.domain.findings_of.picture import EDITED
from desktop_app.domain.issue_date import IssueDate
from desktop_app.pictures.look.zone import Zone, ZoneFormat, ZoneHolder
from desktop_app.pictures.look_wire import MOST_ANSWER, BadLookError, looked_bytes, looked_of
from desktop_app.pictures.picture import Facts, Looked

NAME = "passport-SPECIMEN.jpg"
PAGES = MANY_PAGES.found(name="", pages=30, most=20, region=Region(0.1, 0.2, 0.3, 0.4, 2), confidence=0.5)
LOOKED = Looked(
    (PAGES, NOT_A_DOCUMENT.found(name="", kind="a video")), Facts("image/png", 1, 20, 10), is_complete=False
)


FACTS: dict[str, object] = json.loads(looked_bytes(Looked(facts=Facts(pages=1, has_text=True))))["facts"]


def changed(**changes: Any) -> bytes:
    """The answer with something else in it: of the whole, or as `finding_…` of its first finding."""
    answer = json.loads(looked_bytes(LOOKED))
    for key, value in changes.items():
        if key.startswith("finding_"):
            answer["findings"][0][key.removeprefix("finding_")] = value
        else:
            answer[key] = value
    return json.dumps(answer).encode()


def test_a_look_comes_back_as_it_was_with_the_name_that_never_left() -> None:
    data = looked_bytes(LOOKED)
    assert b"SPECIMEN" not in data
    found = looked_of(data, NAME)
    assert found.findings[0] == MANY_PAGES.found(
        name=NAME, pages=30, most=20, region=Region(0.1, 0.2, 0.3, 0.4, 2), confidence=0.5
    )
    assert found.findings[0].fields == {"name": NAME, "pages": 30, "most": 20}
    assert found.findings[1].severity is Severity.BLOCK
    assert (found.facts, found.is_complete) == (LOOKED.facts, False)


def test_a_day_of_issue_comes_back_as_it_was() -> None:
    issued = IssueDate(date(2026, 3, 12), 0.5, date(2026, 12, 3))
    facts = Facts("application/pdf", 2, has_text=True, issued=issued, without_colour=0.8)
    assert looked_of(looked_bytes(Looked((), facts)), NAME).facts == facts


@pytest.mark.parametrize("bits", [0, 2**64 - 1])
def test_a_fingerprint_comes_back_as_it_was_and_is_not_in_a_log(bits: int) -> None:
    facts = Facts("image/jpeg", 1, 20, 10, fingerprint=bits)
    assert looked_of(looked_bytes(Looked((), facts)), NAME).facts == facts
    assert "fingerprint" not in repr(facts)


def test_the_facts_that_are_refused_below_are_good_but_for_one() -> None:
    assert looked_of(changed(facts=FACTS), NAME).facts == Facts(pages=1, has_text=True)


@pytest.mark.parametrize(
    "zone",
    [
        Zone(ZoneFormat.TD3, True, "P", date(2031, 2, 3)),
        Zone(ZoneFormat.TD1, True, "I", None),
        Zone(ZoneFormat.MRV_A, True, "V", date(2031, 2, 3)),
        Zone(ZoneFormat.TD2, False),
        Zone(None, False),
    ],
)
def test_a_zone_comes_back_as_it_was(zone: Zone) -> None:
    facts = Facts("image/jpeg", 1, 20, 10, zone=zone, text_was_read=True)
    assert looked_of(looked_bytes(Looked((), facts)), NAME).facts == facts


def test_of_a_code_only_the_kind_of_document_leaves_the_worker() -> None:
    facts = Facts(zone=Zone(ZoneFormat.TD1, True, "AQ", date(2031, 2, 3)))
    data = looked_bytes(Looked((), facts))
    assert b"AQ" not in data
    back = looked_of(data, NAME).facts.zone
    assert back is not None
    assert back.holder is ZoneHolder.CARD


def test_what_was_read_is_not_in_the_repr_of_facts() -> None:
    facts = Facts(issued=IssueDate(date(2031, 5, 6), 0.9), zone=Zone(ZoneFormat.TD3, True, "PQ", date(2032, 2, 3)))
    assert not [each for each in ("2031", "2032", "PQ") if each in repr(facts)]


@pytest.mark.parametrize("editor", EDITORS)
def test_the_name_of_an_editor_comes_back_as_it_is_in_our_list(editor: str) -> None:
    found = looked_of(looked_bytes(Looked((EDITED.found(editor=editor, confidence=0.8),))), NAME).findings
    assert found[0].fields["editor"] == editor


def test_every_kind_of_finding_has_a_code_of_its_own() -> None:
    assert len({kind.code for kind in ALL_KINDS}) == len(ALL_KINDS)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        changed(complete=1),
        changed(findings={}),
        changed(findings=[{}] * 101),
        changed(findings=["truncated"]),
        changed(facts={}),
        changed(facts=FACTS | {"mime": "text/evil"}),
        changed(facts=FACTS | {"pages": -1}),
        changed(facts=FACTS | {"text_was_read": 1}),
        changed(facts=FACTS | {"zone": "P<UTO"}),
        changed(facts=FACTS | {"zone": ["TD9", True, "card", None]}),
        changed(facts=FACTS | {"zone": ["TD1", 1, "card", None]}),
        changed(facts=FACTS | {"zone": ["TD1", True, "a spy", None]}),
        changed(facts=FACTS | {"zone": ["TD1", True, "card", "soon"]}),
        changed(facts=FACTS | {"zone": ["TD1", False, None, "2030-01-01"]}),
        changed(facts=FACTS | {"zone": ["TD1", False, "card", None]}),
        changed(facts=FACTS | {"has_text": 1}),
        changed(facts=FACTS | {"fingerprint": 2**64}),
        changed(facts=FACTS | {"fingerprint": -1}),
        changed(facts=FACTS | {"fingerprint": True}),
        changed(facts=FACTS | {"fingerprint": "0"}),
        changed(facts=FACTS | {"issued": "2026-03-12"}),
        changed(facts=FACTS | {"issued": ["2026-03-12", 2, None]}),
        changed(facts=FACTS | {"issued": ["a message", 1, None]}),
        changed(facts=FACTS | {"issued": [5, 1, None]}),
        changed(finding_code="no_such_finding"),
        changed(facts={**FACTS, "without_colour": 1.1}),
        changed(facts={**FACTS, "without_colour": "yes"}),
        changed(finding_code=["many_pages"]),
        changed(finding_code="expired"),
        changed(finding_code="name_unusual"),
        changed(finding_severity="harmless"),
        changed(finding_fields=[]),
        changed(finding_fields={"pages": 1.5}),
        changed(finding_fields={"pages": True}),
        changed(finding_fields={"pages": 10**30}),
        changed(finding_fields={"pages": None}),
        changed(finding_fields={"text": "a message from somebody else"}),
        changed(finding_fields={"pages": "a message from somebody else"}),
        changed(finding_fields={"pages": ["a message"]}),
        changed(finding_fields={"pages": "\ud83d"}),
        changed(finding_fields={"editor": "a message from somebody else"}),
        changed(finding_fields={"not a name": 1}),
        changed(finding_fields={"kind": "a message from somebody else"}),
        changed(finding_fields={f"a{number}": 1 for number in range(17)}),
        changed(finding_fields={"pages": 30}),
        changed(finding_code="not_a_document", finding_fields={"kind": 5}),
        changed(finding_region=[0, 0, 1]),
        changed(finding_region=[0, 0, 2, 1, 0]),
        changed(finding_region=[-0.1, 0, 1, 1, 0]),
        changed(finding_region=[0, 0, 1, 1, 0.5]),
        changed(finding_region=[0, 0, 1, 1, -1]),
        changed(finding_region=["0", 0, 1, 1, 0]),
        changed(finding_confidence=1.1),
        changed(finding_confidence=float("nan")),
        changed(finding_confidence=True),
        changed(finding_confidence="sure"),
    ],
)
def test_what_is_no_look_is_refused(data: bytes) -> None:
    with pytest.raises(BadLookError):
        looked_of(data, NAME)


def test_too_much_is_shortened_and_not_sent() -> None:
    numbers = {f"a_number_with_a_long_name_{each}": 2**53 for each in range(16)}
    long = replace(TRUNCATED.found(name=""), fields=numbers)
    data = looked_bytes(Looked((TRUNCATED.found(name=""), *[long] * 200)))
    assert len(data) <= MOST_ANSWER
    findings = looked_of(data, NAME).findings
    assert findings[0].code == "truncated"
    assert 1 < len(findings) < 100, "some are left out for their size"
