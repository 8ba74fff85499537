"""Memory is never ahead of the journal, and nobody is told of what was not committed."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.upload import IllegalTransitionError, Receipt, Upload, UploadState
from desktop_app.outbox.accounts import remember_documents
from desktop_app.outbox.habits import Habits, Trait
from desktop_app.outbox.journal import Journal, JournalError
from desktop_app.outbox.list_index import ListIndex
from desktop_app.outbox.repository import UploadChanged, UploadRepository
from tests.support.flaky_journal import FlakyJournal
from tests.support.model_server import Listing
from tests.support.outbox_harness import NAME, a_document, an_upload
from tests.support.virtual_loop import EPOCH, VirtualLoop, inline

S = UploadState
UPLOAD = an_upload(1)
ASKED = replace(an_upload(3, state=S.NEEDS_USER), candidates=(Document("7"), Document("8", name="a-SPECIMEN.pdf")))


class Harness:
    """A store over a journal that fails when told to."""

    def __init__(self) -> None:
        self.loop = VirtualLoop()
        self.do = self.loop.run_until_complete
        self.journal = FlakyJournal()
        self.told: list[UploadChanged] = []
        self.store = self.loaded()

    def loaded(self) -> UploadRepository:
        store = UploadRepository(self.journal, inline, self.told.append, self.loop.now)
        self.do(store.load())
        return store


@pytest.fixture
def harness() -> Iterator[Harness]:
    harness = Harness()
    yield harness
    harness.journal.close()
    harness.loop.close()


def sending(each: Upload) -> Upload:
    return each.moved(S.SENDING)


def test_before_it_is_loaded_it_knows_nothing(harness: Harness) -> None:
    remember_documents(harness.journal, [Document("1")])
    store = UploadRepository(harness.journal, inline, harness.told.append, harness.loop.now)
    assert (store.uploads, store.receipts, store.has_seen_documents, store.habits) == ((), (), False, Habits())


def test_what_was_put_is_committed_and_told(harness: Harness) -> None:
    assert not harness.do(harness.store.add([UPLOAD]))

    assert harness.store.uploads == (UPLOAD,)
    assert harness.store.get(UPLOAD.key) == UPLOAD
    progress = harness.store.progress(UPLOAD.key)
    assert progress is not None
    assert progress.total == UPLOAD.size
    assert harness.told == [UploadChanged(UPLOAD)]
    assert harness.loaded().uploads == (UPLOAD,)


def test_what_was_handed_in_is_remembered_over_a_restart(harness: Harness) -> None:
    harness.do(harness.store.remember([KnownPicture("a", 5)]))
    harness.do(harness.store.remember([KnownPicture("a", is_refused=True)]))
    harness.do(harness.store.remember([]))

    known = KnownPicture("a", 5, is_refused=True)
    assert harness.store.pictures.get("a") == known
    assert harness.loaded().pictures.like(5) == [known]


def test_nothing_is_written_of_what_is_remembered_already(harness: Harness) -> None:
    harness.do(harness.store.remember([KnownPicture("a", 5)]))
    harness.journal.fails = 1

    harness.do(harness.store.remember([KnownPicture("a")]))

    assert harness.journal.fails == 1


def test_what_cannot_be_written_is_not_remembered(harness: Harness) -> None:
    harness.journal.fails = 1
    with pytest.raises(JournalError):
        harness.do(harness.store.remember([KnownPicture("a", 5)]))

    assert harness.store.pictures.get("a") is None


def test_what_cannot_be_committed_did_not_happen(harness: Harness) -> None:
    harness.do(harness.store.add([UPLOAD]))
    harness.journal.fails = 2
    with pytest.raises(JournalError):
        harness.do(harness.store.update(UPLOAD.key, sending))
    with pytest.raises(JournalError):
        harness.do(harness.store.add([an_upload(2)]))

    assert harness.store.uploads == (UPLOAD,)
    assert harness.told == [UploadChanged(UPLOAD)]


def test_a_change_of_nothing_is_no_change(harness: Harness) -> None:
    harness.do(harness.store.add([UPLOAD]))
    assert harness.do(harness.store.update(UPLOAD.key, lambda _each: None)) is None
    assert harness.do(harness.store.update("somebody else's", sending)) is None
    assert len(harness.told) == 1


def test_an_illegal_change_is_refused(harness: Harness) -> None:
    harness.do(harness.store.add([UPLOAD]))
    with pytest.raises(IllegalTransitionError):
        harness.do(harness.store.update(UPLOAD.key, lambda each: each.moved(S.REFUSED)))
    assert harness.store.get(UPLOAD.key) == UPLOAD


def test_what_is_stored_becomes_a_receipt_and_a_claim(harness: Harness) -> None:
    harness.do(harness.store.add([UPLOAD]))
    harness.do(harness.store.update(UPLOAD.key, sending))
    document = Document("7", name="passport (1).jpg")
    harness.do(harness.store.update(UPLOAD.key, lambda each: each.moved(S.STORED, document_id="7"), document))

    when = harness.loop.now()
    receipt = Receipt(UPLOAD.key, "7", NAME, UPLOAD.size, UPLOAD.identity.sha256, 1, when, document.key)
    assert harness.store.receipts == (receipt,)
    assert harness.store.uploads == ()
    assert harness.store.progress(UPLOAD.key) is None
    assert harness.told[-1].document is document
    for store in (harness.store, harness.loaded()):
        assert store.is_claimed(document, "another")
        assert not store.is_claimed(document, UPLOAD.key)
        assert not store.is_claimed(Document("8"), "another")
        assert not store.is_claimed(Document("7", name="bill-SPECIMEN.pdf"), "another")  # its number was given on
        assert store.receipt_of(document) == receipt
        assert store.receipt_of(Document("7", name="bill-SPECIMEN.pdf")) is None
        assert store.receipt_of(Document("8")) is None
        assert store.has_seen_documents


def test_a_receipt_of_version_0_1_without_a_number_claims_nothing(harness: Harness) -> None:
    harness.journal.save(UPLOAD)
    harness.journal.save(sending(UPLOAD))
    receipt = Receipt(UPLOAD.key, None, NAME, 1000, "", 1, harness.loop.now())
    harness.journal.save(sending(UPLOAD).moved(S.STORED), receipt)
    store = harness.loaded()
    assert store.receipts == (receipt,)
    assert not store.is_claimed(Document("7"), "another")


def test_an_account_is_empty_until_it_was_shown_a_document(harness: Harness) -> None:
    assert not harness.store.has_seen_documents
    remember_documents(harness.journal, [Document("1")])
    assert harness.loaded().has_seen_documents


def test_names_are_forgotten_and_hashes_are_not(harness: Harness) -> None:
    harness.do(harness.store.add([UPLOAD]))
    harness.do(harness.store.update(UPLOAD.key, sending))
    created = Document("7", name=NAME, added_at=harness.loop.now())
    harness.do(harness.store.update(UPLOAD.key, lambda each: each.moved(S.STORED, document_id="7"), created))
    harness.do(harness.store.add([an_upload(2)]))
    harness.do(harness.store.update(an_upload(2).key, sending))
    harness.do(harness.store.update(an_upload(2).key, lambda each: each.moved(S.STORED, document_id="8")))
    harness.do(harness.store.add([ASKED]))
    harness.do(harness.store.update(ASKED.key, lambda each: each.moved(S.CANCELLED)))
    harness.do(harness.store.forget_names())

    for store in (harness.store, harness.loaded()):
        first, second = store.receipts
        assert (first.name, first.sha256, first.document_id) == ("", UPLOAD.identity.sha256, "7")
        assert (second.name, second.document_key) == ("", None)
        assert store.receipt_of(replace(created, name="")) == first
        assert store.receipt_of(replace(created, added_at=EPOCH + timedelta(days=1))) is None  # its number was given on
        assert store.is_disputed(Document("8", name="whatever-SPECIMEN.pdf"))


def test_what_a_question_leaves_open_outlives_it(harness: Harness) -> None:
    harness.do(harness.store.add([ASKED]))
    harness.do(harness.store.update(ASKED.key, lambda each: each.moved(S.STORED, document_id="8")))

    for store in (harness.store, harness.loaded()):
        assert store.is_disputed(Document("7", name="told-later-SPECIMEN.pdf"))
        assert not store.is_disputed(Document("8"))


def test_what_could_not_be_committed_leaves_no_doubt(harness: Harness) -> None:
    harness.do(harness.store.add([ASKED]))
    harness.journal.fails = 1
    with pytest.raises(JournalError):
        harness.do(harness.store.update(ASKED.key, lambda each: each.moved(S.CANCELLED)))
    assert not harness.store.is_disputed(Document("7"))


TWIN = an_upload(2, content="1")
"""The same document as UPLOAD, chosen once more."""


def test_several_are_taken_in_one_commit(harness: Harness) -> None:
    saved: list[int] = []
    harness.journal.on_added = saved.append
    assert harness.do(harness.store.add([UPLOAD, TWIN, an_upload(3)])) == [TWIN]

    assert saved == [2]
    assert harness.store.uploads == (UPLOAD, an_upload(3))
    assert [each.upload for each in harness.told] == [UPLOAD, an_upload(3)]
    assert harness.loaded().uploads == (UPLOAD, an_upload(3))


def test_of_several_that_cannot_be_committed_none_is_taken(harness: Harness) -> None:
    harness.journal.fails = 1
    with pytest.raises(JournalError):
        harness.do(harness.store.add([UPLOAD, an_upload(3)]))
    assert (harness.store.uploads, harness.told) == ((), [])
    assert harness.loaded().uploads == ()


def test_one_takes_the_place_of_its_twin(harness: Harness) -> None:
    held = UPLOAD.moved(S.HELD)
    harness.do(harness.store.add([held]))
    assert harness.do(harness.store.add([TWIN])) == []

    assert harness.store.uploads == (TWIN,)
    assert [(each.upload.key, each.upload.state) for each in harness.told[1:]] == [
        (held.key, S.CANCELLED),
        (TWIN.key, S.QUEUED),
    ]
    assert harness.loaded().uploads == (TWIN,)


def test_the_new_one_takes_over_what_the_old_one_may_have_left(harness: Harness) -> None:
    before = Baseline.of([Document("5")])
    held = replace(an_upload(1, baseline=before).moved(S.HELD), sightings=(Document("6"),))
    harness.do(harness.store.add([held]))
    harness.do(harness.store.add([TWIN]))

    [new] = harness.store.uploads
    assert (new.baseline, new.sent_at, new.sightings) == (before, held.sent_at, held.sightings)
    assert harness.loaded().uploads == (new,)


def test_one_that_is_under_way_keeps_its_place(harness: Harness) -> None:
    harness.do(harness.store.add([UPLOAD]))
    assert harness.do(harness.store.add([TWIN])) == [TWIN]
    assert harness.store.uploads == (UPLOAD,)


def test_a_question_to_the_journal(harness: Harness) -> None:
    harness.do(harness.store.add([UPLOAD]))
    assert harness.do(harness.store.with_journal(Journal.uploads)) == [UPLOAD]


def test_closing_is_safe_when_the_drive_is_gone(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    def _fail(_journal: Journal) -> None:
        raise JournalError("the drive is gone")

    monkeypatch.setattr(FlakyJournal, "close", _fail)
    harness.do(harness.store.close())
    monkeypatch.undo()
    harness.do(harness.store.close())
    with pytest.raises(JournalError, match="closed"):
        harness.journal.uploads()


# --- what was deleted here, and when something happened ---


def test_what_was_deleted_here_is_known_by_more_than_its_number(harness: Harness) -> None:
    harness.store.note_deleted(Document("7", name="a-SPECIMEN.pdf"))

    assert harness.store.was_deleted_here(Document("7", name="a-SPECIMEN.pdf").key)
    assert harness.store.was_deleted_here(Document("7").key)
    assert not harness.store.was_deleted_here(Document("7", name="b-SPECIMEN.pdf").key)
    assert not harness.store.was_deleted_here(Document("8").key)


def test_every_change_has_its_time(harness: Harness) -> None:
    never = harness.store.touched_at(UPLOAD.key)
    assert never < EPOCH - timedelta(days=365)
    harness.do(harness.store.add([UPLOAD]))
    assert harness.store.touched_at(UPLOAD.key) == harness.loop.now()
    harness.loop.let_pass(5)
    harness.do(harness.store.update(UPLOAD.key, lambda _each: None))
    assert harness.store.touched_at(UPLOAD.key) < harness.loop.now()
    harness.do(harness.store.update(UPLOAD.key, sending))
    assert harness.store.touched_at(UPLOAD.key) == harness.loop.now()
    harness.do(harness.store.update(UPLOAD.key, lambda each: each.moved(S.CANCELLED)))
    assert harness.store.touched_at(UPLOAD.key) == never


def test_the_surroundings_of_an_upload(harness: Harness) -> None:
    lost, asked, under_way = (
        an_upload(number, state=state) for number, state in ((2, S.UNCERTAIN), (3, S.NEEDS_USER), (4, S.SENDING))
    )
    refused, never_sent = an_upload(7, state=S.REFUSED, sent_at=EPOCH), an_upload(8, state=S.REFUSED)
    for each in (UPLOAD, lost, asked, under_way, an_upload(5, sent_at=EPOCH), refused, never_sent):
        harness.do(harness.store.add([each]))
    around = harness.store.surroundings(lost, ListIndex(()), EPOCH, 7.0)

    assert (around.lost, around.sending, around.refused) == ([asked], [under_way], [refused])
    assert (around.now, around.clock_offset) == (EPOCH, 7.0)
    assert list(harness.store.surroundings(under_way, ListIndex(()), EPOCH, None).sending) == []
    assert not around.claimed(Document("7"))
    assert not around.disputed(Document("7"))


def test_a_name_was_taken_by_what_is_listed_or_was_stored_from_here_not_long_ago(harness: Harness) -> None:
    listed = ListIndex([Document("9", name="bill-SPECIMEN.pdf")])
    harness.do(harness.store.add([UPLOAD]))
    before = harness.store.surroundings(an_upload(2), listed, EPOCH, None)
    assert before.was_taken("bill-SPECIMEN.pdf")
    assert not before.was_taken(UPLOAD.name)

    harness.do(harness.store.update(UPLOAD.key, lambda each: each.moved(S.STORED, document_id="7")))
    assert harness.store.surroundings(an_upload(2), listed, EPOCH, None).was_taken(UPLOAD.name)

    harness.loop.let_pass(2 * 3600)
    harness.do(harness.store.load())
    assert harness.store.surroundings(an_upload(2), listed, EPOCH, None).was_taken(UPLOAD.name), "it was this run"
    harness.do(harness.store.forget_names())
    assert not harness.store.surroundings(an_upload(2), listed, EPOCH, None).was_taken(UPLOAD.name)


# --- what a server does ---


def stored(harness: Harness, upload: Upload, number: int, *, answered: bool = True) -> datetime:
    """It was stored at once; gives when."""
    harness.do(harness.store.add([upload]))
    harness.do(harness.store.update(upload.key, sending))
    if not answered:
        harness.do(harness.store.update(upload.key, lambda each: each.moved(S.UNCERTAIN)))
    document = a_document(number, upload)
    harness.do(harness.store.update(upload.key, lambda each: each.moved(S.STORED, document_id=document.id), document))
    return harness.loop.now()


def listed(harness: Harness, *documents: Document, clean: bool = True) -> None:
    asked_at = harness.loop.now()
    harness.do(harness.store.learn(Listing(documents, clean=clean), asked_at))


def test_habits_are_learned_from_documents_whose_answer_told_their_number(harness: Harness) -> None:
    for number in (1, 2):
        stored(harness, an_upload(number), number)
    stored(harness, an_upload(3), 3, answered=False)  # it was adopted because it fits
    listed(harness, *(a_document(number, an_upload(number)) for number in (1, 2, 3)))

    for store in (harness.store, harness.loaded()):
        assert store.habits.counts[Trait.NAME, UPLOAD.mime] == (2, 0)
        assert store.habits.keeps(Trait.HASH, UPLOAD.mime)
    assert Habits.of_record(harness.journal.fact("habits")) == harness.store.habits  # the name is pinned


def test_each_document_teaches_once(harness: Harness) -> None:
    stored(harness, UPLOAD, 1)
    for _ in range(3):
        listed(harness, a_document(1, UPLOAD), clean=False)
    assert harness.store.habits.counts[Trait.NAME, UPLOAD.mime] == (1, 0)


def test_lateness_is_learned_from_what_a_clean_list_does_not_have_yet(harness: Harness) -> None:
    stored(harness, UPLOAD, 1)
    harness.loop.let_pass(40)
    listed(harness, clean=False)
    assert harness.store.habits == Habits()
    listed(harness)
    assert harness.store.habits.lateness == 40.0
    harness.loop.let_pass(20)
    listed(harness)
    listed(harness, a_document(1, UPLOAD))
    harness.loop.let_pass(20)
    listed(harness)
    for store in (harness.store, harness.loaded()):
        assert store.habits.lateness == 60.0


def test_a_list_that_was_asked_for_before_it_was_stored_shows_no_lateness(harness: Harness) -> None:
    asked_at = harness.loop.now()
    harness.loop.let_pass(5)
    stored(harness, UPLOAD, 1)
    harness.do(harness.store.learn(Listing(), asked_at))
    assert harness.store.habits == Habits()


def test_a_document_that_is_never_listed_was_deleted(harness: Harness) -> None:
    stored(harness, UPLOAD, 1)
    for _ in range(2):
        harness.loop.let_pass(3700)
        listed(harness)
    assert harness.store.habits.lateness == 3700.0


def test_until_then_it_is_late(harness: Harness) -> None:
    stored(harness, UPLOAD, 1)
    harness.loop.let_pass(3600)
    listed(harness)
    harness.loop.let_pass(10)
    listed(harness)
    assert harness.store.habits.lateness == 3610.0


def test_what_the_person_deleted_here_is_not_late(harness: Harness) -> None:
    stored(harness, UPLOAD, 1)
    harness.store.note_deleted(a_document(1, UPLOAD))
    harness.loop.let_pass(40)
    listed(harness)
    assert harness.store.habits == Habits()


def test_what_could_not_be_written_was_not_learned(harness: Harness) -> None:
    stored(harness, UPLOAD, 1)
    harness.loop.let_pass(40)
    harness.journal.fact_fails = 1
    with pytest.raises(JournalError):
        listed(harness)
    assert harness.store.habits == Habits()


def test_the_document_of_one_that_was_taken_back_may_still_come(harness: Harness) -> None:
    sent = replace(UPLOAD, sent_at=harness.loop.now(), baseline=Baseline())
    harness.do(harness.store.add([sent]))
    harness.do(harness.store.update(sent.key, sending))
    harness.do(harness.store.update(sent.key, lambda each: each.moved(S.UNCERTAIN)))
    harness.do(harness.store.update(sent.key, lambda each: each.moved(S.CANCELLED)))

    around = harness.store.surroundings(an_upload(2), ListIndex(()), harness.loop.now(), None)
    assert [each.key for each in around.adopted] == [sent.key]


async def slowly(call: Callable[..., Any], *args: Any) -> Any:
    """A disk that lets others go on meanwhile."""
    await asyncio.sleep(1)
    return call(*args)


def test_two_lists_that_come_while_the_disk_is_slow_both_teach(harness: Harness) -> None:
    for number in (1, 2):
        stored(harness, an_upload(number), number)
    harness.store._blocking = slowly

    async def two_lists() -> None:
        await asyncio.gather(
            *(
                harness.store.learn(Listing((a_document(number, an_upload(number)),)), harness.loop.now())
                for number in (1, 2)
            )
        )

    harness.do(two_lists())
    for store in (harness.store, harness.loaded()):
        assert store.habits.counts[Trait.NAME, UPLOAD.mime] == (2, 0)


def test_what_could_not_be_written_is_learned_from_the_next_list(harness: Harness) -> None:
    stored(harness, UPLOAD, 1)
    harness.journal.fact_fails = 1
    with pytest.raises(JournalError):
        listed(harness, a_document(1, UPLOAD))
    listed(harness, a_document(1, UPLOAD))
    assert harness.store.habits.counts[Trait.NAME, UPLOAD.mime] == (1, 0)


def test_one_that_is_taken_back_while_another_arrives_is_still_waited_for(harness: Harness) -> None:
    for number in (1, 2):
        sent = replace(an_upload(number), sent_at=harness.loop.now(), baseline=Baseline())
        harness.do(harness.store.add([sent]))
        harness.do(harness.store.update(sent.key, sending))
        harness.do(harness.store.update(sent.key, lambda each: each.moved(S.UNCERTAIN)))
    first, second = (an_upload(number).key for number in (1, 2))
    harness.do(harness.store.update(first, lambda each: each.moved(S.CANCELLED)))
    harness.store._blocking = slowly

    async def both() -> None:
        await asyncio.gather(
            harness.store.update(second, lambda each: each.moved(S.CANCELLED)), harness.store.note_arrived(first)
        )

    harness.do(both())
    for store in (harness.store, harness.loaded()):
        assert [each.key for each in store.taken_back()] == [second]
