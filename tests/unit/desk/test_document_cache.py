"""The cache stays correct while answers come late, out of order or incomplete."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, strategies as st

from desktop_app.desk.document_cache import DocumentCache
from desktop_app.domain.document import Document, ReviewStatus
from tests.support.fuzzing import fuzz

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def ids(cache: DocumentCache) -> list[int]:
    """From top to bottom."""
    return [int(document.id) for document in sorted(cache.documents, key=lambda each: cache.place(each.id))]


def take(
    cache: DocumentCache, number: int, listed: Sequence[Document], *, complete: bool
) -> list[tuple[Document, ReviewStatus]]:
    """The answer to a request, as a desk takes it; gives whose review has moved."""
    reviewed = cache.update(number, listed, cache.first_rank(listed)).reviewed
    if complete:
        cache.remove_missing(number, {each.id for each in listed})
    cache.settle(number)
    return list(reviewed)


def filled(*numbers: int) -> DocumentCache:
    cache = DocumentCache()
    take(cache, cache.begin_request(), [Document(str(number)) for number in numbers], complete=True)
    return cache


def test_a_list_replaces_the_one_before() -> None:
    cache = filled(1, 2, 3)
    take(cache, cache.begin_request(), [Document("2"), Document("4")], complete=True)

    assert ids(cache) == [2, 4]
    assert cache.get("2") == Document("2")
    assert cache.get("1") is None


def test_a_list_that_is_not_complete_removes_nothing() -> None:
    cache = filled(1, 2, 3)
    take(cache, cache.begin_request(), [Document("2", name="new"), Document("4")], complete=False)

    assert sorted(ids(cache)) == [1, 2, 3, 4]
    assert cache.get("2") == Document("2", name="new")


def test_the_newest_first_and_those_without_a_time_last() -> None:
    cache = DocumentCache()
    elsewhere = timezone(timedelta(hours=5))
    documents = [
        Document("1"),
        Document("2", added_at=NOON),
        Document("3", added_at=NOON + timedelta(hours=1)),
        Document("4"),
        Document("5", added_at=(NOON + timedelta(minutes=30)).astimezone(elsewhere)),
    ]
    take(cache, cache.begin_request(), documents, complete=True)

    assert ids(cache) == [3, 5, 2, 1, 4]


def test_a_change_of_the_review_is_told_with_what_was_before() -> None:
    cache = DocumentCache()
    pending, new = Document("1", status=ReviewStatus.IN_REVIEW), Document("2", status=ReviewStatus.APPROVED)
    assert take(cache, cache.begin_request(), [pending], complete=True) == []
    approved = Document("1", status=ReviewStatus.APPROVED)

    assert take(cache, cache.begin_request(), [approved, new], complete=True) == [(approved, ReviewStatus.IN_REVIEW)]
    assert take(cache, cache.begin_request(), [approved, new], complete=True) == []


def test_only_the_newest_answer_counts() -> None:
    cache = DocumentCache()
    first, second = cache.begin_request(), cache.begin_request()

    assert not cache.is_newest(first)
    assert cache.is_newest(second)


def test_a_list_asked_before_an_upload_was_stored_does_not_hide_it() -> None:
    cache = filled(1)
    asked = cache.begin_request()
    cache.store(Document("2"))
    take(cache, asked, [Document("1")], complete=True)
    assert ids(cache) == [2, 1]

    take(cache, cache.begin_request(), [Document("1")], complete=True)
    assert ids(cache) == [1], "a list asked for later knows better"


def test_a_list_asked_before_a_delete_does_not_bring_it_back() -> None:
    cache = filled(1, 2)
    asked = cache.begin_request()
    cache.remove("2")
    assert take(cache, asked, [Document("1"), Document("2")], complete=True) == []
    assert ids(cache) == [1]

    take(cache, cache.begin_request(), [Document("1"), Document("2")], complete=True)
    assert ids(cache) == [1, 2], "a list asked for later knows better"


def test_a_list_that_is_not_complete_does_not_bring_a_deleted_one_back_either() -> None:
    cache = filled(1, 2)
    asked = cache.begin_request()
    cache.remove("2")
    take(cache, asked, [Document("2")], complete=False)

    assert ids(cache) == [1]


def test_what_is_stored_again_after_its_delete_is_there() -> None:
    cache = filled(1)
    asked = cache.begin_request()
    cache.remove("1")
    cache.store(Document("1", name="again"))
    take(cache, asked, [], complete=True)

    assert cache.get("1") == Document("1", name="again")


def test_removing_what_is_not_there_is_harmless() -> None:
    cache = filled(1)
    cache.remove("9")
    assert ids(cache) == [1]


STEPS = st.lists(
    st.tuples(st.sampled_from(["ask", "answer", "store", "delete", "other adds", "other deletes"]), st.integers(1, 6)),
    max_size=40,
)


@given(STEPS, st.booleans())
@fuzz(150)
def test_whatever_happens_the_next_undisturbed_list_is_the_truth(steps: list[tuple[str, int]], complete: bool) -> None:
    """And meanwhile: what we stored ourselves is there, what we deleted ourselves is not."""
    cache, server = DocumentCache(), set[int]()
    asked: list[tuple[int, set[int]]] = []
    own: dict[int, bool] = {}
    for step, number in steps:
        if step == "ask":
            asked.append((cache.begin_request(), set(server)))
            own.clear()
        elif step == "answer" and asked:
            at, seen = asked.pop()
            if cache.is_newest(at):
                take(cache, at, [Document(str(each)) for each in seen], complete=complete)
        elif step == "store":
            server.add(number)
            cache.store(Document(str(number)))
            own[number] = True
        elif step == "delete":
            server.discard(number)
            cache.remove(str(number))
            own[number] = False
        elif step == "other adds":
            server.add(number)
        elif step == "other deletes":
            server.discard(number)
        for key, there in own.items():
            assert (cache.get(str(key)) is not None) == there
    take(cache, cache.begin_request(), [Document(str(each)) for each in server], complete=True)
    assert set(ids(cache)) == server


# --- what changed, and where it stands ---


def test_what_is_as_it_was_is_no_change() -> None:
    cache = filled(1, 2, 3)
    same = [Document("1"), Document("2"), Document("3")]
    assert cache.update(cache.begin_request(), same, cache.first_rank(same)).changed == ()
    other = [Document("1"), Document("2", name="new-SPECIMEN.pdf"), Document("3")]
    assert cache.update(cache.begin_request(), other, cache.first_rank(other)).changed == ("2",)


@pytest.mark.parametrize(("listed", "changed"), [([9, 1, 2, 3], ("9",)), ([1, 2, 3, 9], ("9",))])
def test_a_new_one_without_a_time_at_either_end_moves_no_other(listed: list[int], changed: tuple[str, ...]) -> None:
    cache = filled(1, 2, 3)
    documents = [Document(str(number)) for number in listed]
    assert cache.update(cache.begin_request(), documents, cache.first_rank(documents)).changed == changed
    assert ids(cache) == listed


def test_one_that_was_just_stored_without_a_time_comes_first_and_stays_there() -> None:
    cache = filled(1, 2, 3)
    cache.store(Document("9"))
    assert ids(cache) == [9, 1, 2, 3]
    documents = [Document(str(number)) for number in (9, 1, 2, 3)]
    assert cache.update(cache.begin_request(), documents, cache.first_rank(documents)).changed == ()


def test_no_two_have_one_place() -> None:
    cache = filled(1, 2, 3)
    cache.store(Document("9"))
    cache.store(Document("8", added_at=NOON))
    cache.store(Document("7", added_at=NOON))
    assert len({cache.place(each.id) for each in cache.documents}) == len(cache) == 6


def test_what_a_complete_list_lacks_is_told() -> None:
    cache = filled(1, 2, 3)
    assert cache.remove_missing(cache.begin_request(), {"2"}) == ("1", "3")


def test_the_same_documents_in_another_order_stand_in_that_order() -> None:
    cache = DocumentCache()
    documents = [Document(str(number)) for number in range(1, 5)]
    take(cache, cache.begin_request(), documents, complete=True)
    take(cache, cache.begin_request(), documents[::-1], complete=True)
    assert ids(cache) == [4, 3, 2, 1]
