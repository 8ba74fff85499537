"""The keyring: only trusted and working backends are used, and nothing reveals what is stored."""

import logging
import os
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, strategies as st

from desktop_app.domain.errors import KeyringError, SecretNotRemovedError
from desktop_app.domain.keyring import KeyringFound, KeyringKind, KeyringMissing, MissingReason
from desktop_app.domain.server import ProxyChoice, ProxyKind, ServerAddress
from desktop_app.storage.keyring import backends, secret_store
from desktop_app.storage.keyring.entries import LOCKER_LIMIT, KeyringEntries
from desktop_app.storage.keyring.secret_store import SecretStore, proxy_secret_name, secret_name
from tests.support.fuzzing import fuzz

SECRET = "s3cret-SPECIMEN"
NAME = "https://my.broker.example|anna"


class FakeKeyring:
    """A keyring in memory."""

    priority = 5.0

    def __init__(self, priority: float = 5.0) -> None:
        self.priority = priority
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.entries:
            raise RuntimeError("not there")
        del self.entries[service, username]


class FakeLocker(FakeKeyring):
    """As Windows: no more than 2560 bytes of UTF-16, and names that do not tell A from a."""

    def get_password(self, service: str, username: str) -> str | None:
        return super().get_password(service, username.lower())

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2560:
            raise OSError(1783, f"The stub received bad data: {password}")
        super().set_password(service, username.lower(), password)

    def delete_password(self, service: str, username: str) -> None:
        super().delete_password(service, username.lower())


def posing_as(name: str, base: type[FakeKeyring] = FakeKeyring, **members: Any) -> Any:
    """An instance of a class with the module and name of a real backend."""
    module, _, plain = name.rpartition(".")
    made = type(plain, (base,), {"__module__": module, **members})
    return made()


def secret_service(base: type[FakeKeyring] = FakeKeyring, **members: Any) -> Any:
    return posing_as("keyring.backends.SecretService.Keyring", base, **members)


def locker() -> Any:
    return posing_as("keyring.backends.Windows.WinVaultKeyring", FakeLocker)


def chain(*members: object) -> Any:
    return posing_as("keyring.backends.chainer.ChainerBackend", backends=list(members))


def fails_with(error: BaseException) -> Callable[..., Any]:
    def method(*_: object) -> Any:
        raise error

    return method


# --- which keyring ---


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("keyring.backends.macOS.Keyring", KeyringKind.KEYCHAIN),
        ("keyring.backends.Windows.WinVaultKeyring", KeyringKind.CREDENTIAL_LOCKER),
        ("keyring.backends.SecretService.Keyring", KeyringKind.SECRET_SERVICE),
        ("keyring.backends.libsecret.Keyring", KeyringKind.SECRET_SERVICE),
        ("keyring.backends.kwallet.DBusKeyring", KeyringKind.KWALLET),
    ],
)
def test_a_system_s_own_keyring_is_a_place(name: str, kind: KeyringKind) -> None:
    backend = posing_as(name)

    assert SecretStore("Dossier", backend).probe() == KeyringFound(kind)
    assert not backend.entries  # the self-test leaves nothing behind


def test_to_look_is_not_to_open_it() -> None:
    backend = secret_service()
    backend.get_password = backend.set_password = fails_with(AssertionError("it may ask the person"))

    assert SecretStore("Dossier", backend).find() == KeyringFound(KeyringKind.SECRET_SERVICE)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("keyrings.alt.file.PlaintextKeyring", MissingReason.NOT_ALLOWED),
        ("keyrings.alt.file.EncryptedKeyring", MissingReason.NOT_ALLOWED),
        ("keyring.backends.null.Keyring", MissingReason.NOT_ALLOWED),
        ("keyring.backends.kwallet.DBusKeyringKWallet4", MissingReason.NOT_ALLOWED),
        ("somebody.s.SecretService.Keyring", MissingReason.NOT_ALLOWED),
        ("keyring.backends.SecretService.Keyring2", MissingReason.NOT_ALLOWED),
        ("keyring.backends.fail.Keyring", MissingReason.NONE_FOUND),
    ],
)
def test_any_other_is_refused_and_gets_nothing(name: str, reason: MissingReason) -> None:
    backend = posing_as(name)
    keeper = SecretStore("Dossier", backend)

    assert keeper.find() == KeyringMissing(reason)
    assert keeper.probe() == KeyringMissing(reason)
    with pytest.raises(KeyringError) as told:
        keeper.save(NAME, SECRET)
    assert told.value.reason is reason
    with pytest.raises(KeyringError):
        keeper.fetch(NAME)
    with pytest.raises(SecretNotRemovedError):
        keeper.delete(NAME)
    assert not backend.entries


def test_a_class_derived_from_an_allowed_one_is_another() -> None:
    class Keyring(type(secret_service())):  # type: ignore[misc] # a class that is made at run time
        pass

    assert SecretStore("Dossier", Keyring()).probe() == KeyringMissing(MissingReason.NOT_ALLOWED)


def test_the_allowed_member_with_the_highest_priority_is_taken_from_a_chain() -> None:
    alt = posing_as("keyrings.alt.file.PlaintextKeyring", priority=99.0)
    low, high = secret_service(), posing_as("keyring.backends.kwallet.DBusKeyring")
    alt.priority, low.priority, high.priority = 99.0, 4.8, 5.1
    keeper = SecretStore("Dossier", chain(alt, low, high))

    assert keeper.probe() == KeyringFound(KeyringKind.KWALLET)
    keeper.save(NAME, SECRET)
    assert list(high.entries.values()) == [SECRET]
    assert not alt.entries
    assert not low.entries


@pytest.mark.parametrize(
    ("members", "reason"),
    [
        ((), MissingReason.NONE_FOUND),
        (("keyring.backends.fail.Keyring",), MissingReason.NONE_FOUND),
        (("keyring.backends.fail.Keyring", "keyrings.alt.file.PlaintextKeyring"), MissingReason.NOT_ALLOWED),
        (("keyring.backends.null.Keyring", "keyring.backends.chainer.ChainerBackend"), MissingReason.NOT_ALLOWED),
    ],
)
def test_a_chain_without_an_allowed_member_is_no_place(members: tuple[str, ...], reason: MissingReason) -> None:
    assert SecretStore("Dossier", chain(*map(posing_as, members))).probe() == KeyringMissing(reason)


def test_a_library_that_fails_to_load_is_no_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        secret_store, "installed_backend", fails_with(ModuleNotFoundError("No module named 'somebody'"))
    )

    assert SecretStore("Dossier").probe() == KeyringMissing(MissingReason.NONE_FOUND)


def test_what_the_person_configured_is_looked_at_too(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring.core  # noqa: PLC0415 - only this test needs the real library

    monkeypatch.setattr(keyring.core, "_keyring_backend", None)  # as before its first call
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

    assert type(backends.installed_backend()).__module__ == "keyring.backends.null"
    assert SecretStore("Dossier").probe() == KeyringMissing(MissingReason.NOT_ALLOWED)


def test_the_keyring_library_is_not_loaded_before_it_is_asked() -> None:
    source = (
        "import sys, desktop_app.storage.profiles.exchange, desktop_app.storage.support.report;"
        "import desktop_app.storage.keyring.secret_store as v;"
        "slow = {'keyring', 'secretstorage', 'jeepney', 'cryptography', 'ssl'};"
        "assert not slow & set(sys.modules), slow & set(sys.modules);"
        "v.SecretStore('Dossier').probe(); assert 'keyring' in sys.modules"
    )
    environment = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}

    subprocess.run([sys.executable, "-c", source], env=environment, timeout=60, check=True)


# --- the self-test ---


class Forgetful(FakeKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Garbling(FakeKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        kept = super().get_password(service, username)
        return kept and kept[:-1]


class Clinging(FakeKeyring):
    def delete_password(self, service: str, username: str) -> None:
        pass


@pytest.mark.parametrize("base", [Forgetful, Garbling, Clinging])
def test_a_keyring_that_does_not_work_is_no_place(base: type[FakeKeyring]) -> None:
    assert SecretStore("Dossier", secret_service(base)).probe() == KeyringMissing(MissingReason.SELF_TEST_FAILED)


class KeyringLocked(Exception):  # noqa: N818 - the keyring library's own name
    pass


class PromptDismissedException(Exception):  # noqa: N818 - SecretStorage's own name
    pass


def caused_by(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


ERRORS = [
    (KeyringLocked(SECRET), MissingReason.LOCKED),
    (caused_by(RuntimeError(SECRET), PromptDismissedException(SECRET)), MissingReason.LOCKED),
    (TimeoutError(SECRET), MissingReason.TIMED_OUT),
    (RuntimeError(SECRET), MissingReason.SELF_TEST_FAILED),
    (OSError(5, SECRET), MissingReason.SELF_TEST_FAILED),
    (UnicodeDecodeError("utf-8", SECRET.encode(), 0, 1, SECRET), MissingReason.SELF_TEST_FAILED),
    (AssertionError(SECRET), MissingReason.SELF_TEST_FAILED),
]


@pytest.mark.parametrize(("error", "reason"), ERRORS, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("method", ["get_password", "set_password", "delete_password"])
def test_whatever_a_backend_raises_is_told_without_the_secret(
    method: str, error: Exception, reason: MissingReason, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    backend = secret_service()
    backend.entries["Dossier", NAME] = SECRET
    setattr(backend, method, fails_with(error))
    keeper = SecretStore("Dossier", backend)
    told: list[KeyringError] = []
    calls: list[Callable[[], object]] = [
        lambda: keeper.save(NAME, SECRET),
        lambda: keeper.fetch(NAME),
        lambda: keeper.delete(NAME),
    ]
    for call in calls:
        try:
            call()
        except KeyringError as raised:
            told.append(raised)

    assert keeper.probe() == KeyringMissing(reason)
    assert {each.reason for each in told} == {reason}
    shown = "".join(part for each in told for part in traceback.format_exception(each))
    assert SECRET not in shown + caplog.text + repr(keeper) + repr(vars(keeper)["_calls"])


# --- keeping ---


@pytest.mark.parametrize("backend", [secret_service(), locker()], ids=["secret service", "locker"])
@pytest.mark.parametrize(
    "secret",
    [
        "",
        "x",
        "x" * 1280,
        "x" * 1281,
        "y" * 8192,
        "ü€" * 3000,
        "🔑" * 641,
        "dossier-parts:2:" + "0" * 64,
        "dossier-parts:",
    ],
    ids=lambda secret: f"{secret[:3]}{len(secret)}",
)
def test_what_is_kept_is_given_back_and_forgotten_whole(backend: Any, secret: str) -> None:
    keeper = SecretStore("Dossier", backend)
    keeper.save(NAME, "of another")
    keeper.save(NAME, secret)

    assert SecretStore("Dossier", backend).fetch(NAME) == secret
    assert keeper.fetch(NAME + "2") is None
    keeper.delete(NAME)
    assert not backend.entries
    assert keeper.fetch(NAME) is None
    keeper.delete(NAME)


def test_a_keyring_without_a_limit_gets_one_entry() -> None:
    backend = secret_service()
    SecretStore("Dossier", backend).save(NAME, "x" * 20_000)

    assert list(backend.entries) == [("Dossier", NAME)]


def test_a_short_secret_in_the_place_of_a_long_one_leaves_no_rest() -> None:
    backend = locker()
    keeper = SecretStore("Dossier", backend)
    keeper.save(NAME, "x" * 8000)
    assert len(backend.entries) == 8
    keeper.save(NAME, "y" * 2000)
    assert len(backend.entries) == 3
    assert keeper.fetch(NAME) == "y" * 2000
    keeper.save(NAME, SECRET)

    assert list(backend.entries.values()) == [SECRET]


def test_more_than_can_be_kept_is_told_before_anything_is_written() -> None:
    backend = locker()
    with pytest.raises(KeyringError):
        SecretStore("Dossier", backend).save(NAME, "x" * 100_000)

    assert not backend.entries


class Stopping(FakeLocker):
    """Fails after so many changes, as if the app were killed there."""

    left = 10**6

    def set_password(self, service: str, username: str, password: str) -> None:
        self._count()
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._count()
        super().delete_password(service, username)

    def _count(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise OSError("killed")


@pytest.mark.parametrize("left", range(14))
@pytest.mark.parametrize("new", ["n" * 3000, "short"])
def test_a_torn_write_is_read_as_the_old_the_new_or_nothing_and_leaves_no_rest(left: int, new: str) -> None:
    backend = Stopping()
    entries = KeyringEntries(backend, "Dossier", LOCKER_LIMIT)
    old = "o" * 6000
    entries.write(NAME, old)
    backend.left = left
    try:
        entries.write(NAME, new)
        finished = True
    except OSError:
        finished = False
    backend.left = 10**6

    assert entries.read(NAME) in ((new,) if finished else (old, None))
    entries.remove(NAME)
    assert not backend.entries


@given(st.text(max_size=400), st.integers(2, 40))
@fuzz(80)
def test_any_text_comes_back_from_entries_of_any_size(secret: str, limit: int) -> None:
    class Small(FakeKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            if not password.startswith("dossier-parts:"):
                assert len(password.encode("utf-16-le")) // 2 <= limit
            super().set_password(service, username, password)

    backend = Small()
    entries = KeyringEntries(backend, "Dossier", limit)
    try:
        entries.write(NAME, secret)
    except Exception:  # noqa: BLE001 - more than 64 parts
        assert len(secret.encode("utf-16-le")) // 2 > 32 * limit
        return
    assert entries.read(NAME) == secret
    entries.remove(NAME)
    assert not backend.entries


@pytest.mark.parametrize("header", ["dossier-parts:", "dossier-parts:0:" + "0" * 64, "dossier-parts:9999:" + "0" * 64])
def test_a_header_that_is_none_is_nothing_kept(header: str) -> None:
    backend = locker()
    backend.entries["Dossier", NAME] = header
    keeper = SecretStore("Dossier", backend)

    assert keeper.fetch(NAME) is None
    keeper.delete(NAME)
    assert not backend.entries


# --- names ---


def test_a_name_holds_the_whole_address_and_the_account() -> None:
    address = ServerAddress.parse("https://my.broker.example")

    assert secret_name(address, "anna") == "https://my.broker.example|anna"
    assert (
        proxy_secret_name(ProxyChoice(ProxyKind.MANUAL, "proxy.example", 3128, "anna"))
        == "proxy|proxy.example:3128|anna"
    )


ADDRESSES = [
    *("https://a.example", "https://a.example:8443", "http://localhost", "https://localhost", "https://a.example/x"),
    *("https://a.example/X", "https://a.example/x|anna", "https://" + "a" * 60 + ".example", "https://b.a.example"),
    *(f"https://{'a' * 60}.{'b' * 60}.{'c' * 60}.example/{end}" for end in ("1", "2")),
]
ACCOUNTS = [
    "",
    "anna",
    "Anna",
    "anna|x",
    "x|anna",
    "anna@broker.example",
    "a~b",
    "a%7Eb",
    "é",
    "a" * 300,
    "a" * 301,
    "#0",
]


def test_no_two_sign_ins_share_a_name_even_where_case_does_not_count() -> None:
    names = [secret_name(ServerAddress.parse(address), account) for address in ADDRESSES for account in ACCOUNTS]
    names += [
        proxy_secret_name(ProxyChoice(ProxyKind.MANUAL, host, port, user))
        for host in ("a.example", "b.example", "[::1]")
        for port in (1, 2)
        for user in ACCOUNTS
    ]

    assert len({name.lower() for name in names}) == len(names)
    assert all(len(name) <= 200 and name.isascii() for name in names)


# --- time ---


class Waiting(FakeKeyring):
    """Waits at its door until somebody lets it go on."""

    def __init__(self) -> None:
        super().__init__()
        self.answered = threading.Event()
        self.calls = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.calls += 1
        self.answered.wait(20)
        return super().get_password(service, username)


def test_a_question_that_nobody_answers_ends_in_time_and_a_late_answer_keeps_nothing() -> None:
    backend = secret_service(Waiting)
    keeper = SecretStore("Dossier", backend, patience=2.0)

    with pytest.raises(KeyringError) as told:
        keeper.save(NAME, SECRET)
    assert told.value.reason is MissingReason.TIMED_OUT
    start = time.monotonic()
    assert keeper.probe() == KeyringMissing(MissingReason.TIMED_OUT)  # at once, and without a second question
    assert time.monotonic() - start < 1
    assert backend.calls == 1
    backend.answered.set()
    for _ in range(100):
        if keeper.probe() == KeyringFound(KeyringKind.SECRET_SERVICE):
            break
        threading.Event().wait(0.02)

    assert not backend.entries
    keeper.save(NAME, SECRET)
    assert keeper.fetch(NAME) == SECRET


def test_calls_of_several_threads_take_turns() -> None:
    class Counting(FakeKeyring):
        inside = 0
        most = 0

        def get_password(self, service: str, username: str) -> str | None:
            type(self).inside += 1
            type(self).most = max(self.most, self.inside)
            threading.Event().wait(0.002)
            type(self).inside -= 1
            return super().get_password(service, username)

    backend = secret_service(Counting)
    keeper = SecretStore("Dossier", backend)
    threads = [threading.Thread(target=keeper.save, args=(f"{NAME}{n}", str(n))) for n in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [keeper.fetch(f"{NAME}{n}") for n in range(20)] == [str(n) for n in range(20)]
    assert backend.most == 1


def test_a_thread_that_cannot_be_started_is_told_and_the_next_call_works(monkeypatch: pytest.MonkeyPatch) -> None:
    keeper = SecretStore("Dossier", secret_service())
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", fails_with(RuntimeError("can't start new thread")))
        with pytest.raises(KeyringError):
            keeper.save(NAME, SECRET)

    keeper.save(NAME, SECRET)
    assert keeper.fetch(NAME) == SECRET
