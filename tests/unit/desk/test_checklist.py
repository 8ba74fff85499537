"""What the broker wants is ticked off by groups; front and back of a card are one document."""

import pytest

from desktop_app.desk.checklist import Counts, Entry, Progress, all_received, checklist
from desktop_app.desk.rows import RowState
from desktop_app.domain.document import DocumentType

ID, HOME = "Proof of ID", "Proof of residence"
PASSPORT = DocumentType(1, "Passport", group=ID)
FRONT = DocumentType(2, "ID card – front", group=ID)
BACK = DocumentType(3, "ID card – back", group=ID)
LICENCE = DocumentType(4, "Licence", sides=2, group=ID)
BILL = DocumentType(5, "Proof of address", group=HOME)
LETTER = DocumentType(6, "Letter")
TYPES = (PASSPORT, FRONT, BACK, LICENCE, BILL, LETTER)
REVIEWED, APPROVED, REJECTED = RowState.IN_REVIEW, RowState.APPROVED, RowState.REJECTED


def of_id(counts: dict[int, Counts]) -> Entry:
    return checklist(TYPES, counts)[0]


def test_groups_come_in_the_order_of_their_types_and_types_without_one_are_no_entry() -> None:
    assert checklist(TYPES, {}) == (Entry(ID, Progress.MISSING), Entry(HOME, Progress.MISSING, wanted_type=5))
    assert checklist([LETTER], {}) == ()


@pytest.mark.parametrize(
    ("counts", "progress", "caption"),
    [
        ({1: {APPROVED: 1}}, Progress.ACCEPTED, "Passport"),
        ({1: {REVIEWED: 1, REJECTED: 3}}, Progress.RECEIVED, "Passport"),
        ({1: {RowState.SENDING: 1}}, Progress.ON_ITS_WAY, "Passport"),
        ({1: {RowState.PAUSED: 1}}, Progress.ON_ITS_WAY, "Passport"),
        ({1: {REJECTED: 1}}, Progress.NEEDS_YOU, "Passport"),
        ({1: {RowState.REFUSED: 1}}, Progress.NEEDS_YOU, "Passport"),
        ({1: {RowState.REPLACED: 1, RowState.REMOVED: 1}}, Progress.MISSING, ""),
        ({1: {REVIEWED: 0}}, Progress.MISSING, ""),
        ({2: {REVIEWED: 1}}, Progress.SIDE_MISSING, "ID card"),
        ({3: {APPROVED: 1}}, Progress.SIDE_MISSING, "ID card"),
        ({2: {APPROVED: 1}, 3: {REVIEWED: 1}}, Progress.RECEIVED, "ID card"),
        ({2: {APPROVED: 1}, 3: {APPROVED: 1}}, Progress.ACCEPTED, "ID card"),
        ({2: {APPROVED: 1}, 3: {REJECTED: 1}}, Progress.SIDE_MISSING, "ID card"),
        ({4: {REVIEWED: 1}}, Progress.SIDE_MISSING, "Licence"),
        ({4: {REVIEWED: 1, APPROVED: 1}}, Progress.RECEIVED, "Licence"),
        ({4: {APPROVED: 2}}, Progress.ACCEPTED, "Licence"),
        ({2: {REVIEWED: 1}, 1: {APPROVED: 1}}, Progress.ACCEPTED, "Passport"),
        ({77: {APPROVED: 1}}, Progress.MISSING, ""),
    ],
)
def test_a_group_is_as_far_as_the_farthest_of_its_documents(
    counts: dict[int, Counts], progress: Progress, caption: str
) -> None:
    assert (of_id(counts).progress, of_id(counts).caption) == (progress, caption)


@pytest.mark.parametrize(
    ("counts", "wanted"),
    [({2: {REVIEWED: 1}}, 3), ({3: {REVIEWED: 1}}, 2), ({4: {REVIEWED: 1}}, 4), ({1: {REJECTED: 1}}, 1), ({}, None)],
)
def test_what_is_to_come_next_is_known_where_only_one_type_can_be_meant(
    counts: dict[int, Counts], wanted: int | None
) -> None:
    assert of_id(counts).wanted_type == wanted


def test_all_is_received_when_there_is_something_of_each_group() -> None:
    assert not all_received(())
    assert not all_received(checklist(TYPES, {1: {APPROVED: 1}}))
    assert not all_received(checklist(TYPES, {1: {APPROVED: 1}, 5: {RowState.SENDING: 1}}))
    assert all_received(checklist(TYPES, {1: {APPROVED: 1}, 5: {REVIEWED: 1}}))


def test_a_hundred_thousand_documents_cost_no_more_than_ten() -> None:
    assert of_id({4: {APPROVED: 100_000, REJECTED: 100_000}}).progress is Progress.ACCEPTED
