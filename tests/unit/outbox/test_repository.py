"""Memory is never ahead of the journal, and nobody is told of what was not committed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.upload import IllegalTransitionError, Receipt, Upload, UploadState
from desktop_app.outbox.journal import Journal, JournalError
from desktop_app.outbox.repository import UploadChanged, UploadRepository
from tests.support.flaky_journal import FlakyJournal
from tests.support.outbox_harness import an_upload
from tests.support.virtual_loop import VirtualLoop, inline

S = UploadState
UPLOAD = an_upload(1)
ASKED = replace(an_upload(3, state=S.NEEDS_USER), candidates=(Document(7), Document(8)))


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


def test_what_was_put_is_committed_and_told(harness: Harness) -> None:
    assert harness.do(harness.store.add(UPLOAD))

    assert harness.store.uploads == (UPLOAD,)
    assert harness.store.get(UPLOAD.key) == UPLOAD
    progress = harness.store.progress(UPLOAD.key)
    assert progress is not None
    assert progress.total == UPLOAD.size
    assert harness.told == [UploadChanged(UPLOAD)]
    assert harness.loaded().uploads == (UPLOAD,)


def test_what_cannot_be_committed_did_not_happen(harness: Harness) -> None:
    harness.do(harness.store.add(UPLOAD))
    harness.journal.fails = 2
    with pytest.raises(JournalError):
        harness.do(harness.store.update(UPLOAD.key, sending))
    with pytest.raises(JournalError):
        harness.do(harness.store.add(an_upload(2)))

    assert harness.store.uploads == (UPLOAD,)
    assert harness.told == [UploadChanged(UPLOAD)]


def test_a_change_of_nothing_is_no_change(harness: Harness) -> None:
    harness.do(harness.store.add(UPLOAD))
    assert harness.do(harness.store.update(UPLOAD.key, lambda _each: None)) is None
    assert harness.do(harness.store.update("somebody else's", sending)) is None
    assert len(harness.told) == 1


def test_an_illegal_change_is_refused(harness: Harness) -> None:
    harness.do(harness.store.add(UPLOAD))
    with pytest.raises(IllegalTransitionError):
        harness.do(harness.store.update(UPLOAD.key, lambda each: each.moved(S.STORED)))
    assert harness.store.get(UPLOAD.key) == UPLOAD


def test_what_is_stored_becomes_a_receipt_and_a_claim(harness: Harness) -> None:
    harness.do(harness.store.add(UPLOAD))
    harness.do(harness.store.update(UPLOAD.key, sending))
    document = Document(7)
    harness.do(harness.store.update(UPLOAD.key, lambda each: each.moved(S.STORED, document_id=7), document))

    receipt = Receipt(UPLOAD.key, 7, UPLOAD.name, UPLOAD.size, UPLOAD.identity.sha256, 1, harness.loop.now())
    assert harness.store.receipts == (receipt,)
    assert harness.store.uploads == ()
    assert harness.store.progress(UPLOAD.key) is None
    assert harness.told[-1].document is document
    for store in (harness.store, harness.loaded()):
        assert store.claimed("another") == {7}
        assert store.claimed(UPLOAD.key) == frozenset()


def test_one_without_a_number_claims_nothing(harness: Harness) -> None:
    harness.do(harness.store.add(UPLOAD))
    harness.do(harness.store.update(UPLOAD.key, sending))
    harness.do(harness.store.update(UPLOAD.key, lambda each: each.moved(S.STORED)))
    assert harness.store.claimed("another") == frozenset()


def test_names_are_forgotten_and_hashes_are_not(harness: Harness) -> None:
    harness.do(harness.store.add(UPLOAD))
    harness.do(harness.store.update(UPLOAD.key, sending))
    harness.do(harness.store.update(UPLOAD.key, lambda each: each.moved(S.STORED, document_id=7)))
    harness.do(harness.store.forget_names())

    for store in (harness.store, harness.loaded()):
        [receipt] = store.receipts
        assert (receipt.name, receipt.sha256, receipt.document_id) == ("", UPLOAD.identity.sha256, 7)


def test_what_a_question_leaves_open_outlives_it(harness: Harness) -> None:
    harness.do(harness.store.add(ASKED))
    harness.do(harness.store.update(ASKED.key, lambda each: each.moved(S.STORED, document_id=8)))

    assert harness.store.disputed == {7}
    assert harness.loaded().disputed == {7}


def test_what_could_not_be_committed_leaves_no_doubt(harness: Harness) -> None:
    harness.do(harness.store.add(ASKED))
    harness.journal.fails = 1
    with pytest.raises(JournalError):
        harness.do(harness.store.update(ASKED.key, lambda each: each.moved(S.CANCELLED)))
    assert harness.store.disputed == frozenset()


def test_one_takes_the_place_of_another(harness: Harness) -> None:
    held = an_upload(1).moved(S.HELD)
    harness.do(harness.store.add(held))
    assert harness.do(harness.store.add(an_upload(2), held.key))

    assert harness.store.uploads == (an_upload(2),)
    assert [(each.upload.key, each.upload.state) for each in harness.told[1:]] == [
        (held.key, S.CANCELLED),
        (an_upload(2).key, S.QUEUED),
    ]
    assert harness.loaded().uploads == (an_upload(2),)


def test_one_that_is_under_way_again_keeps_its_place(harness: Harness) -> None:
    harness.do(harness.store.add(UPLOAD))
    assert not harness.do(harness.store.add(an_upload(2), UPLOAD.key))
    assert harness.store.uploads == (UPLOAD,)


def test_one_that_is_gone_meanwhile_has_no_place_to_take(harness: Harness) -> None:
    assert harness.do(harness.store.add(UPLOAD, "gone"))
    assert [each.upload.key for each in harness.told] == [UPLOAD.key]


def test_rows_can_be_told_again(harness: Harness) -> None:
    harness.do(harness.store.add(UPLOAD))
    harness.store.republish(UPLOAD.key)
    harness.store.republish("gone")
    assert harness.told == [UploadChanged(UPLOAD)] * 2


def test_a_question_to_the_journal(harness: Harness) -> None:
    harness.do(harness.store.add(UPLOAD))
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
