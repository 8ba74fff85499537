"""What was there before a POST: by more than a number."""

import pytest

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document, DocumentKey

OLD, RENUMBERED = Document("7", name="old-SPECIMEN.pdf"), Document("7", name="new-SPECIMEN.pdf")
BASELINE = Baseline.of([OLD, Document("8")])


def test_what_was_there_is_in_it() -> None:
    assert OLD in BASELINE
    assert Document("8", name="told-later-SPECIMEN.pdf") in BASELINE
    assert Document("9") not in BASELINE


def test_a_number_that_was_given_to_another_since_is_new() -> None:
    assert RENUMBERED not in BASELINE


def test_two_documents_that_had_one_number_are_both_known() -> None:
    both = BASELINE.joined([RENUMBERED])
    assert OLD in both
    assert RENUMBERED in both
    assert OLD in BASELINE
    assert RENUMBERED not in BASELINE


def test_its_keys() -> None:
    assert set(BASELINE) == {DocumentKey("7", "", "old-SPECIMEN.pdf"), DocumentKey("8")}
    assert (len(BASELINE), len(Baseline())) == (2, 0)
    assert (bool(BASELINE), bool(Baseline())) == (True, False)
    assert Baseline.of([Document("8"), OLD]) == BASELINE


def test_what_a_list_lacks() -> None:
    assert BASELINE.missing_from({"8"}) == {OLD.key}
    assert BASELINE.missing_from({"8", "7", "9"}) == frozenset()
    assert Baseline().missing_from(()) == frozenset()


def test_it_is_made_of_its_keys_alone() -> None:
    same = Baseline(frozenset({DocumentKey("8"), OLD.key}))
    assert (same, hash(same)) == (BASELINE, hash(BASELINE))
    assert repr(Baseline(frozenset({OLD.key}))) == f"Baseline(keys={frozenset({OLD.key})!r})"  # each document once
    with pytest.raises(TypeError):
        Baseline(frozenset(), {})  # type: ignore[call-arg] # what is wrong with it


def test_a_baseline_is_equal_to_itself_and_to_another_of_the_same_documents() -> None:
    one, same, other = Baseline([DocumentKey("7")]), Baseline([DocumentKey("7")]), Baseline([DocumentKey("8")])
    itself = one
    assert one == itself
    assert one == same
    assert one != other
