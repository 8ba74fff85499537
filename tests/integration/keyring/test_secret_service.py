"""The secret store against a real GNOME keyring on a session bus of its own: unlocked, locked, absent.

Each case is a process below `dbus-run-session` with a home of its own, so that nobody's real keyring is ever touched.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the Secret Service is Linux"),
    pytest.mark.skipif(
        not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
        reason="needs dbus-run-session and gnome-keyring",
    ),
]

ROOT = Path(__file__).resolve().parents[3]
SECRET = "s3cret-SPECIMEN"
LONG = SECRET * 500

PRELUDE = """
import json, sys, time
from desktop_app.domain.errors import KeyringError
from desktop_app.storage.keyring.secret_store import SecretStore

def told(call, *arguments):
    start = time.monotonic()
    try:
        result = call(*arguments)
    except KeyringError as error:
        result = f"{type(error).__name__} {error.reason.name}"
    outcome = getattr(result, "kind", None) or getattr(result, "reason", None)
    print(json.dumps([outcome.name if outcome else result, time.monotonic() - start]), flush=True)

store = SecretStore("Dossier", patience=PATIENCE)
"""
UNLOCKED = "printf 'SPECIMEN' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
"""As at a sign-in to the desktop: the password of the person makes or opens the keyring."""
LOCKED = f"""{UNLOCKED}
until dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets \\
    org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login |
    grep -q collection/login; do sleep 0.05; done 2>/dev/null"""
"""As after an hour away from the computer."""
ALL_CALLS = (
    "told(store.probe)",
    "told(store.fetch, 'https://a.example|anna')",
    "told(store.save, 'https://a.example|anna', 'another-SPECIMEN')",
    "told(store.delete, 'https://a.example|anna')",
)
SILENT_PROMPTER = """
import threading
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
prompter = open_dbus_connection()
bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
prompter.send_and_get_reply(new_method_call(bus, "RequestName", "su", ("org.gnome.keyring.SystemPrompter", 0)))
asked = []
def listen():
    while True:
        asked.append(prompter.receive())
threading.Thread(target=listen, daemon=True).start()
"""
"""The window that asks for the keyring's password, opened and left alone by the person."""
KILL_THE_KEYRING = """
import os, signal, subprocess
ask = ["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/",
       "org.freedesktop.DBus.GetConnectionUnixProcessID", "string:org.freedesktop.secrets"]
os.kill(int(subprocess.run(ask, capture_output=True, text=True).stdout.split()[-1]), signal.SIGKILL)
"""


class Desktop:
    """A person's session bus, with a keyring or without."""

    def __init__(self, home: Path) -> None:
        self._home = home
        # No D-Bus service may start by itself: neither a keyring nor a window that asks for a password.
        self._bus = home / "bus.conf"
        self._bus.write_text(
            """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>""",
            encoding="utf-8",
        )

    def run(self, before: str, *calls: str, patience: float = 20.0) -> list[tuple[str | None, float]]:
        """What each call told and how long it took, in seconds."""
        source = PRELUDE.replace("PATIENCE", str(patience)) + "\n".join(calls)
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self._home),
            "XDG_RUNTIME_DIR": str(self._home),
            "XDG_DATA_HOME": str(self._home / "data"),
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
        }
        done = subprocess.run(
            [
                *("dbus-run-session", f"--config-file={self._bus}", "--", "sh", "-c"),
                f'{before}\n"$0" -W error -c "$1"',
                *(sys.executable, source),
            ],
            env=environment,
            cwd=self._home,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert SECRET not in done.stderr
        return [(each[0], each[1]) for each in map(json.loads, done.stdout.splitlines())]

    def files(self) -> bytes:
        """All that the keyring has written."""
        return b"".join(each.read_bytes() for each in (self._home / "data").rglob("*") if each.is_file())


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    return Desktop(home)


def told(outcomes: list[tuple[str | None, float]]) -> list[str | None]:
    return [each for each, _ in outcomes]


def test_unlocked_it_keeps_for_the_next_process_and_forgets(desktop: Desktop) -> None:
    first = desktop.run(
        UNLOCKED,
        "told(store.probe)",
        f"told(store.save, 'https://a.example|anna', {SECRET!r})",
        f"told(store.save, 'https://b.example|anna', {LONG!r})",
        "told(store.fetch, 'https://c.example|anna')",
    )
    assert told(first) == ["SECRET_SERVICE", None, None, None]
    assert desktop.files()
    assert SECRET.encode() not in desktop.files()

    second = desktop.run(
        UNLOCKED,
        "told(store.fetch, 'https://a.example|anna')",
        "told(store.fetch, 'https://b.example|anna')",
        "told(store.delete, 'https://a.example|anna')",
        "told(store.fetch, 'https://a.example|anna')",
        "told(store.delete, 'https://a.example|anna')",
    )
    assert told(second) == [SECRET, LONG, None, None, None]

    third = desktop.run(
        UNLOCKED, "told(store.fetch, 'https://a.example|anna')", "told(store.fetch, 'https://b.example|anna')"
    )
    assert told(third) == [None, LONG]


def test_locked_and_no_window_to_ask_in_it_is_told(desktop: Desktop) -> None:
    desktop.run(UNLOCKED, f"told(store.save, 'https://a.example|anna', {SECRET!r})")
    outcomes = desktop.run(LOCKED, *ALL_CALLS)

    assert told(outcomes) == ["LOCKED", "KeyringError LOCKED", "KeyringError LOCKED", "SecretNotRemovedError LOCKED"]
    # It is still there when the person comes back.
    assert told(desktop.run(UNLOCKED, "told(store.fetch, 'https://a.example|anna')")) == [SECRET]


def test_locked_and_nobody_answers_the_window_it_is_told_in_time(desktop: Desktop) -> None:
    desktop.run(UNLOCKED, f"told(store.save, 'https://a.example|anna', {SECRET!r})")
    outcomes = desktop.run(LOCKED, SILENT_PROMPTER, *ALL_CALLS, "print(json.dumps([None, len(asked)]))", patience=2.0)

    assert told(outcomes[:-1]) == [
        *("TIMED_OUT", "KeyringError TIMED_OUT", "KeyringError TIMED_OUT", "SecretNotRemovedError TIMED_OUT")
    ]
    assert 2 <= outcomes[0][1] < 8
    assert all(seconds < 1 for _, seconds in outcomes[1:-1])  # while it waits for the person, the rest does not
    assert outcomes[-1][1] >= 1  # the window was really asked for
    assert told(desktop.run(UNLOCKED, "told(store.fetch, 'https://a.example|anna')")) == [SECRET]


def test_no_keyring_on_the_bus_is_no_place(desktop: Desktop) -> None:
    outcomes = desktop.run("true", "told(store.probe)", f"told(store.save, 'https://a.example|anna', {SECRET!r})")

    assert told(outcomes) == ["NONE_FOUND", "KeyringError NONE_FOUND"]
    assert desktop.files() == b""


def test_no_bus_at_all_is_no_place(desktop: Desktop) -> None:
    outcomes = desktop.run("export DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere", "told(store.probe)")

    assert told(outcomes) == ["NONE_FOUND"]


def test_a_keyring_that_dies_in_the_middle_is_told(desktop: Desktop) -> None:
    outcomes = desktop.run(
        UNLOCKED,
        "told(store.probe)",
        KILL_THE_KEYRING,
        f"told(store.save, 'https://a.example|anna', {SECRET!r})",
        "told(store.probe)",
    )

    assert told(outcomes) == ["SECRET_SERVICE", "KeyringError SELF_TEST_FAILED", "SELF_TEST_FAILED"]


PLAINTEXT = """
import keyring.backend
class PlaintextKeyring(keyring.backend.KeyringBackend):
    priority = 0.5
    def get_password(self, service, username): return None
    def set_password(self, service, username, password): open("secrets.txt", "a").write(password)
    def delete_password(self, service, username): pass
"""


@pytest.mark.parametrize("backend", ["keyrings.alt.file.PlaintextKeyring", "keyring.backends.null.Keyring"])
def test_a_keyring_that_is_none_is_refused_though_the_person_s_configuration_names_it(
    desktop: Desktop, tmp_path: Path, backend: str
) -> None:
    package = tmp_path / "home" / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "file.py").write_text(PLAINTEXT, encoding="utf-8")
    outcomes = desktop.run(
        f"{UNLOCKED}\nexport PYTHON_KEYRING_BACKEND={backend}",
        "told(store.probe)",
        f"told(store.save, 'https://a.example|anna', {SECRET!r})",
    )

    assert told(outcomes) == ["NOT_ALLOWED", "KeyringError NOT_ALLOWED"]
    assert not (tmp_path / "home" / "secrets.txt").exists()


def test_beside_a_plain_text_keyring_the_allowed_one_is_taken(desktop: Desktop, tmp_path: Path) -> None:
    outcomes = desktop.run(
        UNLOCKED,
        PLAINTEXT.replace("import keyring.backend\n", "import keyring.backend\n__name__ = 'keyrings.alt.file'\n"),
        "import keyring.core; print(json.dumps([type(keyring.core.get_keyring()).__name__, 0]))",
        "told(store.probe)",
        f"told(store.save, 'https://a.example|anna', {SECRET!r})",
        "told(store.fetch, 'https://a.example|anna')",
    )

    assert told(outcomes) == ["ChainerBackend", "SECRET_SERVICE", None, SECRET]
    assert not (tmp_path / "home" / "secrets.txt").exists()
