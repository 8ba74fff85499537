"""The shelf stays right while answers come late, out of order, and without all that there is."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given, settings, strategies as st

from desktop_app.desk.document_cache import Shelf
from desktop_app.domain.document import Document, ReviewStatus

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def ids(shelf: Shelf) -> list[int]:
    return [document.id for document in shelf.documents]


def filled(*numbers: int) -> Shelf:
    shelf = Shelf()
    shelf.replace(shelf.ask(), [Document(number) for number in numbers], complete=True)
    return shelf


def test_a_list_replaces_the_one_before() -> None:
    shelf = filled(1, 2, 3)
    shelf.replace(shelf.ask(), [Document(2), Document(4)], complete=True)

    assert ids(shelf) == [2, 4]
    assert shelf.get(2) == Document(2)
    assert shelf.get(1) is None


def test_a_list_that_is_not_complete_removes_nothing() -> None:
    shelf = filled(1, 2, 3)
    shelf.replace(shelf.ask(), [Document(2, name="new"), Document(4)], complete=False)

    assert sorted(ids(shelf)) == [1, 2, 3, 4]
    assert shelf.get(2) == Document(2, name="new")


def test_the_newest_first_and_those_without_a_time_last() -> None:
    shelf = Shelf()
    elsewhere = timezone(timedelta(hours=5))
    documents = [
        Document(1),
        Document(2, added_at=NOON),
        Document(3, added_at=NOON + timedelta(hours=1)),
        Document(4),
        Document(5, added_at=(NOON + timedelta(minutes=30)).astimezone(elsewhere)),
    ]
    shelf.replace(shelf.ask(), documents, complete=True)

    assert ids(shelf) == [3, 5, 2, 1, 4]


def test_a_change_of_the_review_is_told_with_what_was_before() -> None:
    shelf = Shelf()
    pending, new = Document(1, status=ReviewStatus.IN_REVIEW), Document(2, status=ReviewStatus.APPROVED)
    assert shelf.replace(shelf.ask(), [pending], complete=True) == []
    approved = Document(1, status=ReviewStatus.APPROVED)

    assert shelf.replace(shelf.ask(), [approved, new], complete=True) == [(approved, ReviewStatus.IN_REVIEW)]
    assert shelf.replace(shelf.ask(), [approved, new], complete=True) == []


def test_only_the_newest_answer_counts() -> None:
    shelf = Shelf()
    first, second = shelf.ask(), shelf.ask()

    assert not shelf.is_newest(first)
    assert shelf.is_newest(second)


def test_a_list_asked_before_an_upload_was_stored_does_not_hide_it() -> None:
    shelf = filled(1)
    asked = shelf.ask()
    shelf.put(Document(2))
    shelf.replace(asked, [Document(1)], complete=True)
    assert ids(shelf) == [1, 2]

    shelf.replace(shelf.ask(), [Document(1)], complete=True)
    assert ids(shelf) == [1], "a list asked for later knows better"


def test_a_list_asked_before_a_delete_does_not_bring_it_back() -> None:
    shelf = filled(1, 2)
    asked = shelf.ask()
    shelf.remove(2)
    assert shelf.replace(asked, [Document(1), Document(2)], complete=True) == []
    assert ids(shelf) == [1]

    shelf.replace(shelf.ask(), [Document(1), Document(2)], complete=True)
    assert ids(shelf) == [1, 2], "a list asked for later knows better"


def test_a_list_that_is_not_complete_does_not_bring_a_deleted_one_back_either() -> None:
    shelf = filled(1, 2)
    asked = shelf.ask()
    shelf.remove(2)
    shelf.replace(asked, [Document(2)], complete=False)

    assert ids(shelf) == [1]


def test_what_is_stored_again_after_its_delete_is_there() -> None:
    shelf = filled(1)
    asked = shelf.ask()
    shelf.remove(1)
    shelf.put(Document(1, name="again"))
    shelf.replace(asked, [], complete=True)

    assert shelf.get(1) == Document(1, name="again")


def test_removing_what_is_not_there_is_harmless() -> None:
    shelf = filled(1)
    shelf.remove(9)
    assert ids(shelf) == [1]


STEPS = st.lists(
    st.tuples(st.sampled_from(["ask", "answer", "store", "delete", "other adds", "other deletes"]), st.integers(1, 6)),
    max_size=40,
)


@given(STEPS, st.booleans())
@settings(max_examples=300, deadline=None, database=None, derandomize=True)
def test_whatever_happens_the_next_undisturbed_list_is_the_truth(steps: list[tuple[str, int]], complete: bool) -> None:
    """And meanwhile: what we stored ourselves is there, what we deleted ourselves is not."""
    shelf, server = Shelf(), set[int]()
    asked: list[tuple[int, set[int]]] = []
    own: dict[int, bool] = {}
    for step, number in steps:
        if step == "ask":
            asked.append((shelf.ask(), set(server)))
            own.clear()
        elif step == "answer" and asked:
            at, seen = asked.pop()
            if shelf.is_newest(at):
                shelf.replace(at, [Document(each) for each in seen], complete=complete)
        elif step == "store":
            server.add(number)
            shelf.put(Document(number))
            own[number] = True
        elif step == "delete":
            server.discard(number)
            shelf.remove(number)
            own[number] = False
        elif step == "other adds":
            server.add(number)
        elif step == "other deletes":
            server.discard(number)
        for key, there in own.items():
            assert (shelf.get(key) is not None) == there
    shelf.replace(shelf.ask(), [Document(each) for each in server], complete=True)
    assert set(ids(shelf)) == server
