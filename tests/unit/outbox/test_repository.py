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


class Bench:
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
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.journal.close()
    bench.loop.close()


def sending(each: Upload) -> Upload:
    return each.moved(S.SENDING)


def test_what_was_put_is_committed_and_told(bench: Bench) -> None:
    assert bench.do(bench.store.add(UPLOAD))

    assert bench.store.uploads == (UPLOAD,)
    assert bench.store.get(UPLOAD.key) == UPLOAD
    progress = bench.store.progress(UPLOAD.key)
    assert progress is not None
    assert progress.total == UPLOAD.size
    assert bench.told == [UploadChanged(UPLOAD)]
    assert bench.loaded().uploads == (UPLOAD,)


def test_what_cannot_be_committed_did_not_happen(bench: Bench) -> None:
    bench.do(bench.store.add(UPLOAD))
    bench.journal.fails = 2
    with pytest.raises(JournalError):
        bench.do(bench.store.update(UPLOAD.key, sending))
    with pytest.raises(JournalError):
        bench.do(bench.store.add(an_upload(2)))

    assert bench.store.uploads == (UPLOAD,)
    assert bench.told == [UploadChanged(UPLOAD)]


def test_a_change_of_nothing_is_no_change(bench: Bench) -> None:
    bench.do(bench.store.add(UPLOAD))
    assert bench.do(bench.store.update(UPLOAD.key, lambda _each: None)) is None
    assert bench.do(bench.store.update("somebody else's", sending)) is None
    assert len(bench.told) == 1


def test_an_illegal_change_is_refused(bench: Bench) -> None:
    bench.do(bench.store.add(UPLOAD))
    with pytest.raises(IllegalTransitionError):
        bench.do(bench.store.update(UPLOAD.key, lambda each: each.moved(S.STORED)))
    assert bench.store.get(UPLOAD.key) == UPLOAD


def test_what_is_stored_becomes_a_receipt_and_a_claim(bench: Bench) -> None:
    bench.do(bench.store.add(UPLOAD))
    bench.do(bench.store.update(UPLOAD.key, sending))
    document = Document(7)
    bench.do(bench.store.update(UPLOAD.key, lambda each: each.moved(S.STORED, document_id=7), document))

    receipt = Receipt(UPLOAD.key, 7, UPLOAD.name, UPLOAD.size, UPLOAD.identity.sha256, 1, bench.loop.now())
    assert bench.store.receipts == (receipt,)
    assert bench.store.uploads == ()
    assert bench.store.progress(UPLOAD.key) is None
    assert bench.told[-1].document is document
    for store in (bench.store, bench.loaded()):
        assert store.claimed("another") == {7}
        assert store.claimed(UPLOAD.key) == frozenset()


def test_one_without_a_number_claims_nothing(bench: Bench) -> None:
    bench.do(bench.store.add(UPLOAD))
    bench.do(bench.store.update(UPLOAD.key, sending))
    bench.do(bench.store.update(UPLOAD.key, lambda each: each.moved(S.STORED)))
    assert bench.store.claimed("another") == frozenset()


def test_names_are_forgotten_and_hashes_are_not(bench: Bench) -> None:
    bench.do(bench.store.add(UPLOAD))
    bench.do(bench.store.update(UPLOAD.key, sending))
    bench.do(bench.store.update(UPLOAD.key, lambda each: each.moved(S.STORED, document_id=7)))
    bench.do(bench.store.forget_names())

    for store in (bench.store, bench.loaded()):
        [receipt] = store.receipts
        assert (receipt.name, receipt.sha256, receipt.document_id) == ("", UPLOAD.identity.sha256, 7)


def test_what_a_question_leaves_open_outlives_it(bench: Bench) -> None:
    bench.do(bench.store.add(ASKED))
    bench.do(bench.store.update(ASKED.key, lambda each: each.moved(S.STORED, document_id=8)))

    assert bench.store.disputed == {7}
    assert bench.loaded().disputed == {7}


def test_what_could_not_be_committed_leaves_no_doubt(bench: Bench) -> None:
    bench.do(bench.store.add(ASKED))
    bench.journal.fails = 1
    with pytest.raises(JournalError):
        bench.do(bench.store.update(ASKED.key, lambda each: each.moved(S.CANCELLED)))
    assert bench.store.disputed == frozenset()


def test_one_takes_the_place_of_another(bench: Bench) -> None:
    held = an_upload(1).moved(S.HELD)
    bench.do(bench.store.add(held))
    assert bench.do(bench.store.add(an_upload(2), held.key))

    assert bench.store.uploads == (an_upload(2),)
    assert [(each.upload.key, each.upload.state) for each in bench.told[1:]] == [
        (held.key, S.CANCELLED),
        (an_upload(2).key, S.QUEUED),
    ]
    assert bench.loaded().uploads == (an_upload(2),)


def test_one_that_is_under_way_again_keeps_its_place(bench: Bench) -> None:
    bench.do(bench.store.add(UPLOAD))
    assert not bench.do(bench.store.add(an_upload(2), UPLOAD.key))
    assert bench.store.uploads == (UPLOAD,)


def test_one_that_is_gone_meanwhile_has_no_place_to_take(bench: Bench) -> None:
    assert bench.do(bench.store.add(UPLOAD, "gone"))
    assert [each.upload.key for each in bench.told] == [UPLOAD.key]


def test_rows_can_be_told_again(bench: Bench) -> None:
    bench.do(bench.store.add(UPLOAD))
    bench.store.republish(UPLOAD.key)
    bench.store.republish("gone")
    assert bench.told == [UploadChanged(UPLOAD)] * 2


def test_a_question_to_the_journal(bench: Bench) -> None:
    bench.do(bench.store.add(UPLOAD))
    assert bench.do(bench.store.with_journal(Journal.uploads)) == [UPLOAD]


def test_closing_is_safe_when_the_drive_is_gone(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def _fail(_journal: Journal) -> None:
        raise JournalError("the drive is gone")

    monkeypatch.setattr(FlakyJournal, "close", _fail)
    bench.do(bench.store.close())
    monkeypatch.undo()
    bench.do(bench.store.close())
    with pytest.raises(JournalError, match="closed"):
        bench.journal.uploads()
