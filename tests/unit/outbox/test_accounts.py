"""Whose queue is whose: by the token, its subject, or the documents that the server shows; never by chance."""

import base64
import json
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile
from desktop_app.domain.upload import Receipt, UploadState
from desktop_app.outbox import accounts as accounts_module
from desktop_app.outbox.accounts import (
    Account,
    Accounts,
    knows,
    owns_documents,
    remember_documents,
    remember_sign_in,
    subject_of,
)
from desktop_app.outbox.adoptions import Adoptions, TakenBack
from desktop_app.outbox.journal import ADOPTIONS_FACT, TAKEN_BACK_FACT, CorruptJournalError, Journal, JournalError
from desktop_app.outbox.machine import is_from_elsewhere, take_over_journal
from tests.support.flaky_journal import FlakyJournal
from tests.support.outbox_harness import NAME, an_upload
from tests.support.systems import needs_modes
from tests.support.virtual_loop import EPOCH as NOW

ADDRESS = ServerAddress.parse("https://my.broker.example")
S = UploadState


def of(token: str | AccessToken, email: str = "") -> Session:
    """A sign-in with a token."""
    access = token if isinstance(token, AccessToken) else AccessToken.parse(token)
    return Session(ServerProfile(ADDRESS), Tokens(access), email)


SHOWN = Document("0f1e2d3c-SPECIMEN", name="passport-SPECIMEN.jpg", size=5, added_at=NOW)
"""As a server shows one whose id no counter gives."""
COUNTED = replace(SHOWN, id="7")
FIRST, SECOND = of("first-SPECIMEN"), of("second-SPECIMEN")


def of_claims(claims: object) -> AccessToken:
    middle = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return AccessToken.parse(f"eyJhbGciOiJub25lIn0.{middle}.SPECIMEN")


@pytest.fixture
def accounts(tmp_path: Path) -> Accounts:
    return Accounts(tmp_path / "queue", ADDRESS)


@pytest.fixture
def journal() -> Iterator[Journal]:
    with closing(FlakyJournal()) as journal:
        yield journal


def document_of(session: Session) -> Document:
    """One that only this person can have."""
    return replace(SHOWN, id=f"{session.token.secret}-0123456789")


def signed_in(accounts: Accounts, session: Session) -> Path:
    """An account of who signs in so; gives its place."""
    account = accounts.open_new(NOW)
    with closing(account.journal) as journal:
        remember_sign_in(journal, session)
        remember_documents(journal, [document_of(session)])
    return account.path


def path_of(account: Account | None) -> Path | None:
    """Where it lies; it is closed."""
    if account is None:
        return None
    account.journal.close()
    return account.path


# --- marks ---


def test_a_token_is_known_again_and_never_written_down(journal: Journal) -> None:
    assert not knows(journal, FIRST)
    remember_sign_in(journal, FIRST)

    assert knows(journal, FIRST)
    assert not knows(journal, SECOND)
    assert FIRST.token.secret not in journal.fact("marks")


def test_a_new_token_of_the_same_subject_is_known(journal: Journal) -> None:
    remember_sign_in(journal, of(of_claims({"sub": "4711-SPECIMEN", "iat": 1})))

    assert knows(journal, of(of_claims({"sub": "4711-SPECIMEN", "iat": 2})))
    assert not knows(journal, of(of_claims({"sub": "4712-SPECIMEN", "iat": 1})))
    assert "4711-SPECIMEN" not in journal.fact("marks")


def test_an_email_address_is_known_again_and_never_written_down(journal: Journal) -> None:
    remember_sign_in(journal, of("first-SPECIMEN", "Anna@specimen.test"))

    assert knows(journal, of("second-SPECIMEN", "anna@Specimen.test"))
    assert not knows(journal, of("second-SPECIMEN", "ben@specimen.test"))
    assert not knows(journal, SECOND)
    assert "specimen" not in journal.fact("marks").lower()


def test_two_journals_mark_the_same_token_differently(journal: Journal) -> None:
    with closing(FlakyJournal()) as other:
        remember_sign_in(journal, FIRST)
        remember_sign_in(other, FIRST)
        assert journal.fact("marks") != other.fact("marks")


def test_marks_are_kept_once_and_not_for_ever(journal: Journal) -> None:
    for _ in range(2):
        remember_sign_in(journal, FIRST)
    assert len(json.loads(journal.fact("marks"))) == 1
    for number in range(60):
        remember_sign_in(journal, of(f"number-{number}-SPECIMEN"))
    assert len(json.loads(journal.fact("marks"))) == 50
    assert not knows(journal, FIRST)


def test_the_marks_are_pinned(journal: Journal) -> None:
    """Journals hold them: by other marks, nobody would be known again."""
    journal.save_fact("salt", "0123")
    remember_sign_in(journal, of(of_claims({"sub": "4711-SPECIMEN"}), "Anna@specimen.test"))
    assert json.loads(journal.fact("marks")) == [
        "561801fd7d682da71ab1d151acc351c6",
        "3ee985ee073a2e4eb229b9a2e60fec45",
        "9446c7ec2af840056c65280c14177954",
    ]
    remember_documents(journal, [replace(SHOWN, sha256="a" * 64)])
    assert json.loads(journal.fact("documents")) == ["d68949112cd694024f4b31ea"]


@pytest.mark.parametrize("text", ["{", '"marks"', "7"])
def test_marks_that_are_damaged_are_none(journal: Journal, text: str) -> None:
    journal.save_fact("marks", text)
    assert not knows(journal, FIRST)
    remember_sign_in(journal, FIRST)
    assert knows(journal, FIRST)


@pytest.mark.parametrize(
    ("token", "subject"),
    [
        (AccessToken.parse("first-SPECIMEN"), ""),
        (of_claims({"sub": "4711-SPECIMEN"}), "4711-SPECIMEN"),
        (of_claims({"sub": 4711}), "4711"),
        (of_claims({"sub": ""}), ""),
        (of_claims({"sub": ["4711"]}), ""),
        (of_claims({}), ""),
        (of_claims([4711]), ""),
        (AccessToken.parse("one.two.three"), ""),
        (AccessToken.parse("one.a.three-SPECIMEN"), ""),
    ],
)
def test_the_subject_of_a_token(token: AccessToken, subject: str) -> None:
    assert subject_of(token) == subject


# --- documents ---


@pytest.mark.parametrize(
    "document",
    [
        SHOWN,
        replace(SHOWN, name=""),
        replace(SHOWN, size=None),
        replace(COUNTED, sha256="a" * 64),
        replace(SHOWN, id="a1b2c3d4e5f60718"),
    ],
)
def test_a_document_that_is_one_of_a_kind_is_evidence(journal: Journal, document: Document) -> None:
    remember_documents(journal, [Document("1"), document])

    assert owns_documents(journal, [Document("2"), document])
    assert not owns_documents(journal, [Document("1"), Document("2")])


@pytest.mark.parametrize(
    "document",
    [
        COUNTED,  # a counter begins at 1 in each account
        Document("7"),
        Document(SHOWN.id),  # too little is told of it
        replace(SHOWN, added_at=None),
        replace(SHOWN, added_at_slack=86400.0),
        replace(SHOWN, name="", size=None),
        replace(SHOWN, id="123-456"),
    ],
)
def test_what_others_may_have_as_well_is_none(journal: Journal, document: Document) -> None:
    remember_documents(journal, [document])
    assert not owns_documents(journal, [document])


@pytest.mark.parametrize(
    "other",
    [
        replace(SHOWN, id="1f1e2d3c-SPECIMEN"),
        replace(SHOWN, name="bill-SPECIMEN.pdf"),
        replace(SHOWN, size=6),
        replace(SHOWN, added_at=NOW + timedelta(seconds=1)),
        replace(SHOWN, sha256="b" * 64),
    ],
)
def test_all_that_is_told_has_to_agree(journal: Journal, other: Document) -> None:
    remember_documents(journal, [SHOWN])
    assert not owns_documents(journal, [other])


def test_what_was_handed_in_is_evidence_by_its_bytes(journal: Journal) -> None:
    upload = an_upload()
    journal.save(upload)
    journal.save(upload.moved(S.SENDING))
    mine = Document("7", name=upload.name, sha256="a" * 64, added_at=NOW)
    receipt = Receipt(upload.key, "7", upload.name, 1, "a" * 64, 1, NOW, mine.key)
    journal.save(upload.moved(S.SENDING).moved(S.STORED), receipt)
    journal.save(an_upload(2), replace(receipt, key="another", document_id=None, sha256="", document_key=None))

    assert owns_documents(journal, [Document("1"), mine])
    assert not owns_documents(journal, [replace(mine, sha256=""), replace(mine, id="8")])
    assert not owns_documents(journal, [replace(mine, sha256="b" * 64)])


@pytest.mark.parametrize("added_at", [None, NOW + timedelta(days=1)])
def test_the_same_bytes_under_the_same_number_are_another_account_s_too(
    journal: Journal, added_at: datetime | None
) -> None:
    """Numbers begin at 1 in each account, and two people of one household hand in the same bill first."""
    upload = an_upload()
    annas = Document("1", name=upload.name, sha256="a" * 64, added_at=added_at and NOW)
    receipt = Receipt(upload.key, "1", upload.name, 1, "a" * 64, 1, NOW, annas.key)
    journal.save(upload)
    journal.save(upload.moved(S.SENDING))
    journal.save(upload.moved(S.SENDING).moved(S.STORED), receipt)

    assert not owns_documents(journal, [replace(annas, added_at=added_at)])


def test_no_name_of_a_document_is_written_down(journal: Journal) -> None:
    remember_documents(journal, [SHOWN])
    assert "SPECIMEN" not in journal.fact("documents")


def test_a_name_that_is_no_text_is_evidence_too(journal: Journal) -> None:
    remember_documents(journal, [replace(SHOWN, name="\ud83d")])
    assert owns_documents(journal, [replace(SHOWN, name="\ud83d")])


def test_two_journals_mark_the_same_document_differently(journal: Journal) -> None:
    with closing(FlakyJournal()) as other:
        remember_documents(journal, [SHOWN])
        remember_documents(other, [SHOWN])
        assert journal.fact("documents") != other.fact("documents")


def test_only_what_changed_is_written(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    remember_documents(journal, [SHOWN])
    written: list[str] = []
    monkeypatch.setattr(journal, "save_fact", lambda name, _value: written.append(name))
    remember_documents(journal, [SHOWN])
    assert written == []
    remember_documents(journal, [])
    assert written == ["documents"]


def test_an_account_that_was_shown_anything_is_told_from_an_empty_one(journal: Journal) -> None:
    remember_documents(journal, [])
    assert journal.fact("documents") == ""
    remember_documents(journal, [Document("1")])
    assert journal.fact("documents") == "[]"


def test_not_more_documents_than_enough_are_kept(journal: Journal) -> None:
    many = [replace(SHOWN, id=f"0123456789abcdef-{number}") for number in range(5001)]
    remember_documents(journal, many)
    assert len(json.loads(journal.fact("documents"))) == 5000
    assert owns_documents(journal, many[:1])
    assert not owns_documents(journal, many[-1:])


@pytest.mark.parametrize("text", ["{", "{}", "7", "[7, null]", "[5, 7]"])
def test_a_list_that_is_damaged_or_of_numbers_shows_nothing(journal: Journal, text: str) -> None:
    journal.save_fact("documents", text)
    assert not owns_documents(journal, [SHOWN, Document("7"), Document("5")])


# --- journals of a server ---


def test_each_account_finds_its_own_journal(accounts: Accounts) -> None:
    assert (accounts.known, accounts.open_known(FIRST, NOW)) == (False, None)
    first, second = signed_in(accounts, FIRST), signed_in(accounts, SECOND)

    assert accounts.known
    assert first != second
    assert path_of(accounts.open_known(FIRST, NOW)) == first
    assert path_of(accounts.open_known(SECOND, NOW)) == second
    assert accounts.open_known(of("third-SPECIMEN"), NOW) is None


@needs_modes
def test_folder_and_file_are_for_their_owner_alone(accounts: Accounts) -> None:
    path = signed_in(accounts, FIRST)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_where_journals_lie_is_pinned(accounts: Accounts, tmp_path: Path) -> None:
    """The next version has to find them."""
    path = signed_in(accounts, FIRST)
    assert path.parent == tmp_path / "queue" / "9e2bc3e7ab8349a6"
    assert path.suffix == ".sqlite3"


def test_another_server_has_other_journals(accounts: Accounts, tmp_path: Path) -> None:
    signed_in(accounts, FIRST)
    other = Accounts(tmp_path / "queue", ServerAddress.parse("https://other.broker.example"))
    assert other.open_known(FIRST, NOW) is None


def test_an_account_is_known_by_its_documents(accounts: Accounts) -> None:
    path = signed_in(accounts, FIRST)
    assert path_of(accounts.open_by_documents([Document("5"), document_of(FIRST)], NOW)) == path
    assert accounts.open_by_documents([Document("5"), document_of(SECOND)], NOW) is None
    assert accounts.open_by_documents([], NOW) is None


def test_a_blank_journal_gives_way_to_a_new_one(accounts: Accounts) -> None:
    blank = accounts.open_new(NOW)
    with closing(blank.journal) as journal:
        remember_sign_in(journal, FIRST)
    used = accounts.open_new(NOW)
    with closing(used.journal) as journal:
        journal.save(an_upload())
        assert not knows(journal, FIRST)

    assert not blank.path.exists()
    assert path_of(accounts.open_new(NOW)) not in (blank.path, used.path)
    assert used.path.exists()


def _with_an_upload(journal: Journal) -> None:
    journal.save(an_upload())


def _with_a_receipt(journal: Journal) -> None:
    upload = an_upload()
    journal.save(upload)
    sending = upload.moved(S.SENDING)
    journal.save(sending)
    journal.save(sending.moved(S.STORED), Receipt(upload.key, None, upload.name, 1, "", 1, NOW))


def _with_a_doubt(journal: Journal) -> None:
    upload = an_upload()
    journal.save(upload)
    journal.save(upload.moved(S.CANCELLED), None, [DocumentKey("7")])


def _with_documents(journal: Journal) -> None:
    remember_documents(journal, [Document("1")])


@pytest.mark.parametrize("fill", [_with_an_upload, _with_a_receipt, _with_a_doubt, _with_documents])
def test_no_journal_that_remembers_anything_is_removed(accounts: Accounts, fill: Callable[[Journal], None]) -> None:
    used = accounts.open_new(NOW)
    with closing(used.journal) as journal:
        fill(journal)
    path_of(accounts.open_new(NOW))

    assert used.path.exists()


def test_a_blank_journal_that_cannot_be_removed_is_told(accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    path_of(accounts.open_new(NOW))

    def _fail(_path: Path, _missing_ok: bool = False) -> None:
        raise PermissionError("read-only")

    monkeypatch.setattr(Path, "unlink", _fail)
    with pytest.raises(JournalError, match="read-only"):
        accounts.open_new(NOW)


def test_an_account_is_found_by_its_name(accounts: Accounts) -> None:
    path = signed_in(accounts, FIRST)
    signed_in(accounts, SECOND)
    account = accounts.open_known(FIRST, NOW)
    assert account is not None
    account.journal.close()

    assert path_of(accounts.open_account(account.name, NOW)) == path
    assert accounts.open_account("../" + account.name, NOW) is None
    assert accounts.open_account("", NOW) is None


def test_what_waits_is_named(accounts: Accounts) -> None:
    signed_in(accounts, FIRST)
    account = accounts.open_known(FIRST, NOW)
    assert account is not None
    with closing(account.journal) as journal:
        journal.save(an_upload(1))
        journal.save(an_upload(3, state=S.HELD))
        journal.save(an_upload(2, name="bill-SPECIMEN.pdf", state=S.UNCERTAIN))
    signed_in(accounts, SECOND)  # nothing waits there

    [waiting] = accounts.waiting(NOW)
    assert (waiting.path, waiting.names) == (account.path, (NAME, NAME, "bill-SPECIMEN.pdf"))
    assert path_of(accounts.open_path(waiting.path, NOW)) == account.path


def test_one_that_is_in_use_is_told(accounts: Accounts) -> None:
    with closing(accounts.open_new(NOW).journal) as journal:
        journal.save(an_upload())
        with pytest.raises(JournalError, match="locked"):
            accounts.open_known(FIRST, NOW)
    assert accounts.damaged == []


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "queue").write_bytes(b"a file in its place")
    with pytest.raises(JournalError):
        Accounts(tmp_path / "queue", ADDRESS).open_new(NOW)


def test_one_that_cannot_be_read_is_not_kept_open(accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    path = signed_in(accounts, FIRST)

    def _fail(_journal: Journal) -> None:
        raise JournalError("the drive is gone")

    with monkeypatch.context() as patched:
        patched.setattr(Journal, "read_all", _fail)
        with pytest.raises(JournalError, match="the drive is gone") as failure:
            accounts.open_known(FIRST, NOW)
    assert path_of(accounts.open_known(FIRST, NOW)) == path, f"it was kept open: {failure.value}"


# --- damage ---


@pytest.mark.logs("a journal is damaged and set aside")
def test_a_damaged_one_is_set_aside_and_stops_nobody(accounts: Accounts) -> None:
    damaged, sound = sorted((signed_in(accounts, FIRST), signed_in(accounts, SECOND)))
    damaged.write_bytes(b"SPECIMEN " * 1000)

    assert [each.path for each in accounts.waiting(NOW)] == []
    [told] = accounts.damaged
    assert told.path.name == f"{damaged.name}.damaged-20300101-000000"
    assert told.path.read_bytes() == b"SPECIMEN " * 1000
    assert not damaged.exists()
    assert path_of(accounts.open_path(sound, NOW)) == sound


def test_one_with_uploads_of_a_newer_version_is_kept(accounts: Accounts) -> None:
    path = signed_in(accounts, FIRST)
    with closing(Journal.open(path)) as journal:
        journal.save(an_upload())
        journal._connection.execute("UPDATE uploads SET state = 'translated'")  # as a newer version may write

    accounts.open_new(NOW).journal.close()  # it is not taken for a blank one
    assert path.exists()
    assert not accounts.damaged


@pytest.mark.logs("a journal is damaged and set aside")
def test_one_whose_rows_are_damaged_is_set_aside_too(accounts: Accounts) -> None:
    path = signed_in(accounts, FIRST)
    with closing(Journal.open(path)) as journal:
        journal.save(an_upload())
        journal._connection.execute("UPDATE uploads SET state = '?'")  # damage that no method can do

    assert accounts.open_known(FIRST, NOW) is None
    assert len(accounts.damaged) == 1


@pytest.mark.logs("a journal is damaged and set aside")
def test_one_that_cannot_be_set_aside_is_told(accounts: Accounts, monkeypatch: pytest.MonkeyPatch) -> None:
    path = signed_in(accounts, FIRST)
    path.write_bytes(b"SPECIMEN " * 1000)

    def _fail(_path: Path, _now: object) -> Path:
        raise PermissionError("read-only")

    monkeypatch.setattr(accounts_module, "set_aside", _fail)
    with pytest.raises(JournalError, match="read-only") as failure:
        accounts.open_known(FIRST, NOW)
    assert not isinstance(failure.value, CorruptJournalError)


# --- one server that earlier versions took for two ---

OTHER_SPELLINGS = [
    "https://my.broker.example:443",
    "https://my.broker.example.",
    "https://my.broker.example.:443",
]


def kept_as(folder: Path, base_url: str, session: Session, *names: str, machine: str = "") -> Path:
    """A journal as an earlier version kept it, with uploads that wait; gives its place."""
    accounts = Accounts(folder, ServerAddress(base_url, ""))
    account = accounts.open_new(NOW)
    with closing(account.journal) as journal:
        remember_sign_in(journal, session)
        take_over_journal(journal, machine)
        for name in names:
            journal.save(replace(an_upload(content=name), key=f"key of {name}", name=name))
    return account.path


def names_in(path: Path) -> list[str]:
    with closing(Journal.open(path)) as journal:
        return [upload.name for upload in journal.uploads()]


@pytest.mark.parametrize("spelling", OTHER_SPELLINGS)
def test_a_queue_under_another_spelling_of_the_address_is_found_again(tmp_path: Path, spelling: str) -> None:
    before = kept_as(tmp_path, spelling, FIRST, NAME)
    accounts = Accounts(tmp_path, ADDRESS)

    accounts.gather(NOW)

    found = path_of(accounts.open_known(FIRST, NOW))
    assert found is not None
    assert names_in(found) == [NAME]
    assert found.name == before.name, "a saved sign-in names it so"
    assert not list(before.parent.iterdir())


def test_gathering_again_changes_nothing(tmp_path: Path) -> None:
    kept_as(tmp_path, OTHER_SPELLINGS[0], FIRST, NAME)
    accounts = Accounts(tmp_path, ADDRESS)

    accounts.gather(NOW)
    accounts.gather(NOW)

    assert [each.names for each in accounts.waiting(NOW)] == [(NAME,)]


@pytest.mark.logs("damaged and set aside")
def test_a_damaged_queue_under_another_spelling_is_set_aside_and_told(tmp_path: Path) -> None:
    kept_as(tmp_path, OTHER_SPELLINGS[0], FIRST, NAME).write_bytes(b"SPECIMEN of nothing" * 100)
    accounts = Accounts(tmp_path, ADDRESS)

    accounts.gather(NOW)

    assert len(accounts.damaged) == 1


def test_a_queue_that_cannot_be_brought_over_stops_everything(tmp_path: Path) -> None:
    kept_as(tmp_path, OTHER_SPELLINGS[0], FIRST, NAME)
    accounts = Accounts(tmp_path, ADDRESS)
    accounts._folder.write_text("a file where the folder should be", encoding="utf-8")

    with pytest.raises(JournalError):
        accounts.gather(NOW)


def test_two_queues_of_one_person_become_one_and_nothing_is_lost(tmp_path: Path) -> None:
    kept_as(tmp_path, ADDRESS.base_url, FIRST, "a-SPECIMEN.jpg")
    kept_as(tmp_path, OTHER_SPELLINGS[0], FIRST, "b-SPECIMEN.jpg", "c-SPECIMEN.jpg")
    kept_as(tmp_path, OTHER_SPELLINGS[1], SECOND, "d-SPECIMEN.jpg")
    accounts = Accounts(tmp_path, ADDRESS)
    accounts.gather(NOW)
    account = accounts.open_known(FIRST, NOW)
    assert account is not None

    accounts.unite(account, lambda _, journal: knows(journal, FIRST), NOW)

    account.journal.close()
    assert sorted(names_in(account.path)) == ["a-SPECIMEN.jpg", "b-SPECIMEN.jpg", "c-SPECIMEN.jpg"]
    assert sorted(each.names for each in accounts.waiting(NOW)) == [
        tuple(names_in(account.path)),
        ("d-SPECIMEN.jpg",),
    ], "nobody else's queue is touched"


@pytest.mark.parametrize(
    ("first", "second", "is_elsewhere"),
    [("here", "here", False), ("here", "elsewhere", True), ("elsewhere", "here", True), ("", "elsewhere", True)],
)
def test_what_another_computer_wrote_is_still_asked_about(
    tmp_path: Path, first: str, second: str, is_elsewhere: bool
) -> None:
    kept_as(tmp_path, ADDRESS.base_url, FIRST, "a-SPECIMEN.jpg", machine=first)
    kept_as(tmp_path, OTHER_SPELLINGS[0], of("third-SPECIMEN"), "b-SPECIMEN.jpg", machine=second)
    accounts = Accounts(tmp_path, ADDRESS)
    accounts.gather(NOW)
    account = accounts.open_known(FIRST, NOW)
    assert account is not None

    accounts.unite(account, lambda _, __: True, NOW)

    with closing(account.journal) as journal:
        assert is_from_elsewhere(journal, "here") is is_elsewhere
        assert len(journal.uploads()) == 2


@pytest.mark.parametrize(("fact", "kind"), [(ADOPTIONS_FACT, Adoptions), (TAKEN_BACK_FACT, TakenBack)])
def test_what_either_still_waits_for_is_known(tmp_path: Path, fact: str, kind: type[Adoptions]) -> None:
    kept = kept_as(tmp_path, ADDRESS.base_url, FIRST, "a-SPECIMEN.jpg")
    lost = replace(an_upload(9), sent_at=NOW)
    with closing(Journal.open(kept_as(tmp_path, OTHER_SPELLINGS[0], FIRST, "b-SPECIMEN.jpg"))) as journal:
        journal.save_fact(fact, kind((lost,)).record())
    accounts = Accounts(tmp_path, ADDRESS)
    accounts.gather(NOW)
    account = accounts.open_account(kept.stem, NOW)
    assert account is not None

    accounts.unite(account, lambda _, __: True, NOW)

    with closing(account.journal) as journal:
        assert [each.key for each in kind.of_record(journal.fact(fact)).uploads] == [lost.key]


def test_one_by_another_token_is_named_to_be_asked_about(tmp_path: Path) -> None:
    kept_as(tmp_path, ADDRESS.base_url, FIRST, "a-SPECIMEN.jpg")
    kept_as(tmp_path, ADDRESS.base_url, of("third-SPECIMEN"), "c-SPECIMEN.jpg")
    kept_as(tmp_path, OTHER_SPELLINGS[0], SECOND, "b-SPECIMEN.jpg")
    accounts = Accounts(tmp_path, ADDRESS)
    accounts.gather(NOW)
    account = accounts.open_known(FIRST, NOW)
    assert account is not None

    apart = accounts.apart(account, NOW)

    account.journal.close()
    assert [each.names for each in apart] == [("b-SPECIMEN.jpg",)]


@pytest.mark.logs("damaged and set aside")
def test_a_damaged_one_beside_it_is_set_aside(tmp_path: Path) -> None:
    kept_as(tmp_path, ADDRESS.base_url, FIRST, NAME)
    accounts = Accounts(tmp_path, ADDRESS)
    account = accounts.open_known(FIRST, NOW)
    assert account is not None
    (account.path.parent / "ffff.sqlite3").write_bytes(b"SPECIMEN of nothing" * 100)

    accounts.unite(account, lambda _, journal: knows(journal, FIRST), NOW)

    account.journal.close()
    assert len(accounts.damaged) == 1
    assert names_in(account.path) == [NAME]


def test_a_second_queue_that_cannot_be_removed_stops_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept_as(tmp_path, ADDRESS.base_url, FIRST, "a-SPECIMEN.jpg")
    kept_as(tmp_path, OTHER_SPELLINGS[0], FIRST, "b-SPECIMEN.jpg")
    accounts = Accounts(tmp_path, ADDRESS)
    accounts.gather(NOW)
    account = accounts.open_known(FIRST, NOW)
    assert account is not None

    def refuse(_path: Path, _missing_ok: bool = False) -> None:
        raise PermissionError(13, "not allowed")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        with pytest.raises(JournalError):
            accounts.unite(account, lambda _, journal: knows(journal, FIRST), NOW)
    accounts.unite(account, lambda _, journal: knows(journal, FIRST), NOW)

    account.journal.close()
    assert sorted(names_in(account.path)) == ["a-SPECIMEN.jpg", "b-SPECIMEN.jpg"], "once each"


def test_what_waits_is_counted_before_anybody_signs_in(accounts: Accounts) -> None:
    assert accounts.count_waiting() == 0
    for session, uploads in ((FIRST, [an_upload(1), an_upload(2)]), (SECOND, [an_upload(3)])):
        with closing(Journal.open(signed_in(accounts, session))) as journal:
            journal.add([(upload, "") for upload in uploads])
    assert accounts.count_waiting() == 3


def test_a_journal_that_is_open_or_damaged_counts_as_none_and_stays(accounts: Accounts) -> None:
    open_one, damaged = signed_in(accounts, FIRST), signed_in(accounts, SECOND)
    damaged.write_bytes(b"SPECIMEN, no journal")
    with closing(Journal.open(open_one)) as journal:
        journal.add([(an_upload(1), "")])
        assert accounts.count_waiting() == 0
    assert damaged.read_bytes() == b"SPECIMEN, no journal"
    assert accounts.damaged == []
    assert accounts.count_waiting() == 1
