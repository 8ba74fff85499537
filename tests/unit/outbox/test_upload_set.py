"""Uploads found without a walk over all of them."""

from dataclasses import replace

from desktop_app.domain.upload import UploadState as S
from desktop_app.outbox.upload_set import UploadSet
from tests.support.uploads import an_upload
from tests.support.virtual_loop import EPOCH as NOW

FIRST, SECOND = an_upload(1), an_upload(2)
TWIN = an_upload(3, content="1")


def a_set() -> UploadSet:
    made = UploadSet()
    made.put(FIRST)
    made.put(SECOND)
    return made


def test_they_stand_in_the_order_of_adding_whatever_becomes_of_them() -> None:
    uploads = a_set()
    sending = FIRST.moved(S.SENDING)
    uploads.put(sending)
    assert (uploads.all, len(uploads)) == ((sending, SECOND), 2)
    assert (uploads.number(FIRST.key), uploads.number(SECOND.key), uploads.number("gone")) == (1, 2, 0)
    assert (uploads.get(FIRST.key), uploads.get("gone")) == (sending, None)


def test_they_are_found_by_their_state() -> None:
    uploads = a_set()
    uploads.put(FIRST.moved(S.SENDING))
    assert list(uploads.in_state(S.QUEUED)) == [SECOND]
    assert [each.key for each in uploads.in_state(S.SENDING)] == [FIRST.key]
    uploads.drop(FIRST.key)
    assert not uploads.in_state(S.SENDING)


def test_a_twin_is_found_until_it_is_gone() -> None:
    uploads = a_set()
    assert uploads.twin_of(TWIN) == FIRST
    assert uploads.twin_of(replace(TWIN, type_id=2)) is None
    uploads.put(TWIN)
    assert uploads.twin_of(TWIN) == FIRST, "the first of two stands for both"
    uploads.drop(FIRST.key)
    assert uploads.twin_of(TWIN) == TWIN
    uploads.drop(TWIN.key)
    assert uploads.twin_of(TWIN) is None


def test_what_is_gone_leaves_nothing() -> None:
    uploads = a_set()
    counters = uploads.progress(FIRST.key)
    assert counters is not None
    assert counters.total == FIRST.size
    uploads.drop(FIRST.key)
    uploads.drop(FIRST.key)
    assert (uploads.all, uploads.progress(FIRST.key)) == ((SECOND,), None)
    assert list(uploads.due.queued(NOW)) == [SECOND]
