"""Deletes are told by what a later list says."""

from desktop_app.desk.delete_outcomes import DeleteOutcomes, Findings
from desktop_app.domain.document import Document
from desktop_app.domain.errors import NoAnswerInTimeError

DOCUMENT = Document("1", name="a-SPECIMEN.pdf")
LOST = NoAnswerInTimeError(host="my.broker.example")


def after_a_lost_answer() -> DeleteOutcomes:
    outcomes = DeleteOutcomes(settle_seconds=30)
    outcomes.lost(DOCUMENT, 100.0, LOST)
    assert outcomes.is_unknown("1")
    assert outcomes.any_unknown
    return outcomes


def test_a_clean_list_without_it_says_that_it_is_deleted_once() -> None:
    outcomes = after_a_lost_answer()

    assert outcomes.compare([], 101.0, clean=True) == Findings(gone=(DOCUMENT,))
    assert not outcomes.any_unknown
    assert outcomes.compare([], 102.0, clean=True) == Findings()


def test_a_list_that_proves_nothing_or_is_older_says_nothing() -> None:
    outcomes = after_a_lost_answer()

    assert outcomes.compare([], 101.0, clean=False) == Findings()
    assert outcomes.compare([DOCUMENT], 99.0, clean=True) == Findings()
    assert outcomes.is_unknown("1")


def test_one_that_is_still_listed_is_told_once_and_may_go_later() -> None:
    outcomes = after_a_lost_answer()

    assert outcomes.compare([DOCUMENT], 101.0, clean=False) == Findings(listed=((DOCUMENT, LOST),))
    assert not outcomes.is_unknown("1")
    assert outcomes.compare([DOCUMENT], 102.0, clean=True) == Findings()
    assert outcomes.compare([], 103.0, clean=True) == Findings(gone=(DOCUMENT,))


def test_after_the_settle_time_it_is_a_document_like_any_other() -> None:
    outcomes = after_a_lost_answer()

    assert outcomes.compare([DOCUMENT], 131.0, clean=True) == Findings(listed=((DOCUMENT, LOST),))
    assert outcomes.compare([], 132.0, clean=True) == Findings()


def test_one_that_was_confirmed_and_stays_is_told_after_the_settle_time() -> None:
    outcomes = DeleteOutcomes(settle_seconds=30)
    outcomes.confirmed(DOCUMENT, 100.0)

    assert not outcomes.any_unknown
    assert outcomes.compare([DOCUMENT], 129.0, clean=True) == Findings()
    assert outcomes.compare([DOCUMENT], 130.0, clean=True) == Findings(kept=(DOCUMENT,))
    assert outcomes.compare([DOCUMENT], 131.0, clean=True) == Findings()


def test_a_new_document_that_got_its_number_is_another_one() -> None:
    outcomes = after_a_lost_answer()

    assert outcomes.compare([Document("1", name="b-SPECIMEN.pdf")], 101.0, clean=True) == Findings(gone=(DOCUMENT,))
