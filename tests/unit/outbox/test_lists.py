"""Every list of the queue: who shares one, which may be a baseline, and what the server's clock says in it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.document import Document
from desktop_app.domain.errors import IncompleteListError, ListTooLongError, UnreachableError
from desktop_app.domain.upload import Progress, Upload, UploadState, Wait
from desktop_app.outbox.accounts import remember_documents
from desktop_app.outbox.connectivity import Connectivity
from desktop_app.outbox.lists import Lists
from desktop_app.outbox.ports import DocumentsPort
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.outbox.stoppable import StoppableRequests
from tests.support.model_server import End, Listing, Post
from tests.support.outbox_harness import OutboxHarness, an_upload
from tests.support.virtual_loop import EPOCH

S = UploadState
UPLOAD, OTHER = an_upload(1), an_upload(2, name="bill-SPECIMEN.pdf", size=7)
EMPTY_204 = Listing(clean=False)
"""As a server answers that says nothing about its documents."""
MakeHarness = Callable[..., OutboxHarness]


# --- the first list of an account ---


def test_an_account_that_never_had_a_document_may_begin_with_an_answer_that_says_nothing(
    harness: OutboxHarness,
) -> None:
    harness.server.lists = [EMPTY_204]
    harness.add(UPLOAD)
    harness.wait(5)
    assert harness.states(UPLOAD) == [S.QUEUED, S.SENDING, S.STORED]


def test_after_the_first_document_such_an_answer_is_not_enough(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.wait(30)
    harness.server.lists = [EMPTY_204]
    harness.add(OTHER)
    harness.wait(3)
    assert harness.upload(OTHER).state is S.QUEUED
    assert isinstance(harness.upload(OTHER).error, IncompleteListError)
    harness.wait(60)
    assert harness.last(OTHER).state is S.STORED


def test_nor_where_an_earlier_sign_in_was_shown_any(harness: OutboxHarness) -> None:
    remember_documents(harness.flaky, [Document("1")])
    harness.stop()
    harness.start()
    harness.server.lists = [EMPTY_204]
    harness.add(UPLOAD)
    harness.wait(3)
    assert isinstance(harness.upload(UPLOAD).error, IncompleteListError)


def test_nor_where_it_is_not_even_complete(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(hides=5)]
    harness.add(UPLOAD)
    harness.wait(3)
    assert isinstance(harness.upload(UPLOAD).error, IncompleteListError)


def test_an_unclean_list_with_documents_is_no_baseline(harness: OutboxHarness) -> None:
    harness.server.insert(Document("0"))
    harness.server.lists = [Listing(clean=False)]
    harness.add(UPLOAD)
    harness.wait(3)
    assert isinstance(harness.upload(UPLOAD).error, IncompleteListError)


def test_a_list_that_shrank_is_no_baseline_once(harness: OutboxHarness) -> None:
    theirs = harness.server.insert(Document("0", name="a-SPECIMEN.pdf"))
    harness.add(UPLOAD)
    harness.wait(30)
    harness.server.delete(theirs)
    harness.add(OTHER)
    harness.wait(3)
    assert isinstance(harness.upload(OTHER).error, IncompleteListError)
    harness.wait(60)
    assert harness.last(OTHER).state is S.STORED
    assert harness.server.counts["lists"] == 3


def test_one_that_lacks_what_was_deleted_here_did_not_shrink(harness: OutboxHarness) -> None:
    theirs = harness.server.insert(Document("0", name="a-SPECIMEN.pdf"))
    harness.add(UPLOAD)
    harness.wait(30)
    harness.outbox.note_deleted(harness.server.present[theirs].document)
    harness.server.delete(theirs)
    harness.add(OTHER)
    harness.wait(10)
    assert harness.states(OTHER) == [S.QUEUED, S.SENDING, S.STORED]


@pytest.mark.parametrize(("age", "state"), [(20.0, S.SENDING), (20.5, S.QUEUED)])
def test_a_cache_may_have_kept_a_first_list_for_as_long_as_one_is_shared(
    harness: OutboxHarness, age: float, state: UploadState
) -> None:
    harness.server.lists = [Listing(age=age)]
    harness.add(UPLOAD)
    harness.wait(1.5)
    assert harness.upload(UPLOAD).state is state
    assert isinstance(harness.upload(UPLOAD).error, IncompleteListError) is (state is S.QUEUED)


# --- who shares one ---


def test_uploads_that_start_from_one_list_share_one_baseline(harness: OutboxHarness) -> None:
    for upload in (UPLOAD, OTHER):
        harness.add(upload)
    harness.wait(1)
    first, second = harness.repository.uploads
    assert first.baseline is not None
    assert first.baseline is second.baseline
    harness.wait(30)
    harness.add(an_upload(3))
    harness.wait(1)
    [third] = harness.repository.uploads
    assert third.baseline != first.baseline


def test_no_upload_shares_a_list_that_is_older_than_itself(harness: OutboxHarness) -> None:
    harness.add(UPLOAD)
    harness.wait(1)
    harness.add(OTHER)
    harness.wait(1)
    assert harness.server.counts["lists"] == 2


@pytest.mark.parametrize(("held_up", "lists"), [(19.0, 1), (21.0, 2)])
def test_one_that_waits_for_its_turn_shares_a_list_for_some_time(
    harness: OutboxHarness, held_up: float, lists: int
) -> None:
    harness.server.posts = [Post(sending=held_up - 1.5)] * 3
    for number in range(1, 5):
        harness.add(an_upload(number))
    harness.wait(held_up + 1)
    assert harness.upload(an_upload(4)).state is S.SENDING
    assert harness.server.counts["lists"] == lists


def test_what_went_wrong_with_a_list_is_shared_too(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(error=End.TROUBLE)]
    for number in (1, 2, 3):
        harness.add(an_upload(number))
    harness.wait(0.9)
    assert harness.server.counts["lists"] == 1
    assert {(each.state, each.wait) for each in harness.outbox.uploads} == {(S.QUEUED, Wait.RETRY)}
    assert [type(each.error) for each in harness.outbox.uploads] == [type(harness.outbox.uploads[0].error)] * 3
    harness.wait(60)
    assert len(harness.outbox.receipts) == 3


def test_ten_uploads_at_a_server_that_cannot_list_ask_for_one_list_a_wait(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(error=End.TROUBLE)] * 4
    for number in range(1, 11):
        harness.add(an_upload(number))
    harness.wait(10)
    assert harness.server.counts["lists"] == 1
    assert len({each.wait_until for each in harness.outbox.uploads}) == 1
    harness.add(an_upload(11))
    harness.wait(4)
    assert harness.server.counts["lists"] == 1
    harness.wait(16)
    assert harness.server.counts["lists"] == 2
    harness.wait(120)
    assert len(harness.outbox.receipts) == 11


def test_trouble_is_shared_until_the_wait_is_over_or_the_person_wants_to_know(harness: OutboxHarness) -> None:
    harness.server.lists = [Listing(error=End.TROUBLE)] * 3
    lists = lists_of(harness)
    harness.do(harness.repository.add([UPLOAD]))
    first = harness.do(lists.before_sending(UPLOAD))
    harness.wait(15)
    assert harness.do(lists.before_sending(UPLOAD)) is first
    assert harness.do(lists.after_sending(UPLOAD.key)) is first
    harness.wait(1)
    second = harness.do(lists.before_sending(UPLOAD))
    assert second is not first
    lists.forget_trouble()
    assert harness.do(lists.before_sending(UPLOAD)) is not second


def test_an_incomplete_list_keeps_nobody_from_looking_for_what_was_sent(harness: OutboxHarness) -> None:
    harness.server.insert(Document("0"))
    harness.server.lists = [Listing(hides=1)]
    lists = lists_of(harness)
    harness.do(harness.repository.add([UPLOAD]))
    first = harness.do(lists.before_sending(UPLOAD))
    assert isinstance(first, IncompleteListError)
    assert harness.do(lists.after_sending(UPLOAD.key)) is not first


def test_a_list_without_end_is_not_asked_for_again_by_each_upload(
    harness: OutboxHarness, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[ListTooLongError] = []

    async def _endless(_server: DocumentsPort) -> ListTooLongError:
        asked.append(ListTooLongError(host="my.broker.example"))
        return asked[-1]

    monkeypatch.setattr("desktop_app.outbox.lists.list_or_error", _endless)
    lists = lists_of(harness)
    harness.do(harness.repository.add([UPLOAD]))
    for _ in range(100):
        assert harness.do(lists.after_sending(UPLOAD.key)) is asked[0]
        assert harness.do(lists.before_sending(UPLOAD)) is asked[0]
    harness.wait(16)
    assert harness.do(lists.after_sending(UPLOAD.key)) is asked[1]
    assert len(asked) == 2


@pytest.mark.parametrize("wish", ["retry", "retry_now", "note_list"])
def test_who_wants_to_know_now_does_not_wait_for_the_next_list(harness: OutboxHarness, wish: str) -> None:
    harness.server.lists = [Listing(error=End.TROUBLE)]
    harness.add(UPLOAD)
    harness.wait(2)
    if wish == "retry":
        harness.do(harness.outbox.retry(UPLOAD.key))
    else:
        if wish == "retry_now":
            harness.outbox.retry_now()
        else:
            harness.do(harness.outbox.note_list(Listing()))
        harness.add(OTHER)
    harness.wait(1)
    assert harness.server.counts["lists"] == 2


def test_a_lost_network_is_learned_from_a_list(harness: OutboxHarness) -> None:
    harness.server.down = True
    lists = lists_of(harness)
    assert isinstance(harness.do(lists.after_sending(UPLOAD.key)), UnreachableError)
    assert harness.do(lists.after_sending(UPLOAD.key)) is None


def test_a_repeated_post_has_a_list_of_its_own(harness: OutboxHarness) -> None:
    harness.server.down = True
    repeated = an_upload(2, sent_at=EPOCH)
    lists = lists_of(harness)
    for upload in (UPLOAD, repeated):
        harness.do(harness.repository.add([upload]))
    harness.server.down = False
    first = harness.do(lists.before_sending(UPLOAD))
    assert harness.do(lists.before_sending(UPLOAD)) is first
    assert harness.do(lists.before_sending(repeated)) is not first


@pytest.mark.parametrize(("age", "is_fresh"), [(100.0, True), (100.5, False)])
def test_before_a_repeated_post_no_cache_may_have_kept_the_list_since_before_the_last_event(
    harness: OutboxHarness, age: float, is_fresh: bool
) -> None:
    repeated = an_upload(2, sent_at=EPOCH)
    lists = lists_of(harness)
    harness.do(harness.repository.add([repeated]))
    harness.wait(100)
    harness.server.lists = [Listing(age=age)]
    assert isinstance(harness.do(lists.before_sending(repeated)), Listing) is is_fresh


# --- clocks ---


class Dated:
    """A server whose clock is set."""

    def __init__(self, harness: OutboxHarness) -> None:
        self._harness = harness
        self.ahead: float | None = 0.0

    async def list_all(self, *, certain: bool = False) -> Listing:
        ahead = self.ahead
        time = self._harness.loop.now() + timedelta(seconds=ahead) if ahead is not None else None
        return Listing(server_time=time)

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        raise NotImplementedError


def lists_of(harness: OutboxHarness, server: Dated | None = None) -> Lists:
    """Such as the queue has, on its own."""
    return Lists(
        harness.repository,
        Connectivity(RetryPolicy(), server or harness.face()),
        RetryPolicy(),
        requests=StoppableRequests(harness.scope),
        now=harness.loop.now,
        random=lambda: 0.5,
    )


def test_by_how_much_the_servers_clock_differs(harness: OutboxHarness) -> None:
    server = Dated(harness)
    lists = lists_of(harness, server)
    assert lists.clock_offset is None
    for ahead, offset in ((-7.5, -7.5), (3600.0, 3600.0), (None, 3600.0)):
        server.ahead = ahead
        harness.do(lists.after_sending(UPLOAD.key))
        assert lists.clock_offset == offset


# --- what it lacks ---


def clean_for(harness: OutboxHarness, upload: Upload, listing: Listing) -> bool:
    return lists_of(harness).is_clean_for(upload, listing)


def test_a_list_that_shrank_proves_nothing_and_the_next_one_does(harness: OutboxHarness) -> None:
    theirs = harness.server.insert(Document("0", name="a-SPECIMEN.pdf"))
    lists = lists_of(harness)

    def proves_an_absence() -> bool:
        listing = harness.do(lists.after_sending(UPLOAD.key))
        assert isinstance(listing, Listing)
        return lists.is_clean_for(UPLOAD, listing)

    assert proves_an_absence()
    harness.server.delete(theirs)
    assert not proves_an_absence()
    assert proves_an_absence()


def test_which_lists_tell_that_an_upload_is_not_there(make_harness: MakeHarness) -> None:
    harness = make_harness()
    harness.wait(100)
    old = Document("1", name="a-SPECIMEN.pdf")
    lists = lists_of(harness)
    sent = an_upload(1, baseline=lists.baseline_of(Listing((old,))), sent_at=EPOCH + timedelta(seconds=50))
    assert clean_for(harness, sent, Listing((old,)))
    assert not clean_for(harness, sent, Listing((old,), clean=False))
    assert not clean_for(harness, sent, Listing())
    assert clean_for(harness, an_upload(1), Listing())
    assert clean_for(harness, sent, Listing((old,), age=49.0))
    assert not clean_for(harness, sent, Listing((old,), age=50.0))
    assert clean_for(harness, an_upload(1), Listing(age=9999.0))
    harness.outbox.note_deleted(old)
    assert clean_for(harness, sent, Listing())
