"""The whole app, used from outside: by another process, through what a screen reader sees, against a real server.

Nothing here touches the app's code. What passes has a window that opens, widgets that can be found, read and worked
without a mouse, an upload whose bytes arrive unchanged, and an end without a trace.
"""

import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests.support.outside import SECONDS, Outside, eventually, start_outside, words_on_the_terminal

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the accessibility bus is Linux'")

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "passport-SPECIMEN.jpg"
TOKEN = "specimen-token-for-the-end-to-end-test"
SEED = 25
BRIDGE = "Qt (qt.accessibility.atspi)"
"""Qt's side of the accessibility bus complains of whoever asks for what it does not know or for what has just gone."""


@pytest.fixture
def folder() -> Generator[Path]:
    """A folder with a short name: the path of a socket in it may have 107 bytes."""
    with tempfile.TemporaryDirectory(prefix="dossier-") as path:
        yield Path(path)


@pytest.fixture
def server() -> Generator[str]:
    """The address of a sandbox that runs in a process of its own."""
    options = ["--token", TOKEN, "--seed", str(SEED), "--no-review"]
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop_app.sandbox", *options], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        address = re.search(r"http://\S+", process.stdout.readline())
        assert address, "the sandbox does not tell its address"
        yield address.group()
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=SECONDS)


@pytest.fixture
def outside(folder: Path) -> Generator[Outside]:
    person = start_outside(folder)
    try:
        yield person
    finally:
        person.end()


def documents(server: str) -> list[dict[str, Any]]:
    """What the server has, asked without any of our code."""
    request = urllib.request.Request(  # noqa: S310 - the address is our own sandbox's
        f"{server}/api/v2/my/documents?limit=100&offset=0", headers={"Authorization": f"Bearer {TOKEN}"}
    )
    with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310 - as above
        listed: list[dict[str, Any]] = json.load(answer)["data"]
    return listed


def log_in(data: Path) -> str:
    """All that the app wrote down."""
    return "\n".join(file.read_text(encoding="utf-8") for file in data.rglob("*.log"))


def complaints(log: str) -> list[str]:
    """Lines of a log that nobody expects, Qt's warnings among them."""
    found = re.findall(r"^.*\b(?:WARNING|ERROR|CRITICAL|Traceback)\b.*$", log, re.MULTILINE)
    return [line for line in found if BRIDGE not in line]


def test_a_person_with_a_screen_reader_hands_in_a_passport_and_deletes_it_again(
    folder: Path, server: str, outside: Outside
) -> None:
    data, errors = folder / "data", folder / "app.txt"
    argv = [sys.executable, "-m", "desktop_app", "--data-dir", str(data), "--server", server]
    outside("start", argv=argv, stderr=str(errors))
    nameless: set[str] = set()

    def note_nameless(where: str) -> None:
        nameless.update(f"{where}: {each}" for each in outside("nameless"))

    # Sign in and read the list.
    outside("press", what="wayTokenButton")
    outside("type", what="tokenField", text=TOKEN)
    note_nameless("sign in")
    outside("press", what="signInButton")
    eventually(f"{SEED} rows", lambda: outside("rows", what="documentTable") == SEED)
    cells = outside("cells", what="documentTable")
    by_first_cell = {row[0]: row for row in cells}
    name = "utility-bill-SPECIMEN.pdf"
    spoken = next(text for text in by_first_cell if text.startswith(name))
    assert re.fullmatch(rf"{name}, Proof of address, Rejected, added .+", spoken), spoken
    assert by_first_cell[spoken][1:3] == ["Proof of address", "Rejected"]
    note_nameless("list")

    # Hand in a passport.
    outside("press", what="addButton")
    outside("type", what="fileNameEdit", text=str(SAMPLE))
    outside("press", what="Open", within="filePicker")
    note_nameless("add")
    outside("press", what="sendButton")
    sha256 = hashlib.sha256(SAMPLE.read_bytes()).hexdigest()
    arrived = eventually("the upload on the server", lambda: [d for d in documents(server) if d["sha256"] == sha256])
    assert [(d["fileName"], d["fileSize"], d["type"]["name"]) for d in arrived] == [
        (SAMPLE.name, SAMPLE.stat().st_size, "passport")
    ]
    assert len(documents(server)) == SEED + 1
    eventually(f"{SEED + 1} rows", lambda: outside("rows", what="documentTable") == SEED + 1)

    # Delete it again; the request leaves after the time in which that can be undone.
    wanted = f"{SAMPLE.name}, Passport, In review, added today"

    def place() -> list[int]:
        table = outside("cells", what="documentTable")
        return [number for number, row in enumerate(table) if row[0].startswith(wanted)]

    [row] = eventually("the row of the upload", place)
    outside("select", what="documentTable", row=row)
    note_nameless("details")
    outside("press", what="deleteButton")
    outside("press", what="yesButton")
    note_nameless("undo")
    eventually(f"{SEED} documents on the server", lambda: len(documents(server)) == SEED)
    assert sha256 not in {document["sha256"] for document in documents(server)}
    eventually(f"{SEED} rows", lambda: outside("rows", what="documentTable") == SEED)

    # Leave.
    outside("close", title="Dossier")
    assert outside("ended", seconds=5.0) == 0
    assert words_on_the_terminal(errors) == ""
    log = log_in(data)
    assert log, "the app wrote no log"
    assert complaints(log) == []
    assert TOKEN not in log
    assert not nameless, "they can have the focus, but a screen reader has nothing to say for them"


GERMAN = '[preferences]\nlanguage = "de"\n'


@pytest.mark.parametrize("settings", ["", GERMAN], ids=["English", "German"])
def test_every_window_and_dialog_is_named_for_a_screen_reader(
    folder: Path, server: str, outside: Outside, settings: str
) -> None:
    """A walk through all of them; what can have the focus says what it is."""
    data, errors = folder / "data", folder / "app.txt"
    data.mkdir()
    if settings:
        (data / "settings.toml").write_text(settings, encoding="utf-8")
    argv = [sys.executable, "-m", "desktop_app", "--data-dir", str(data), "--server", server]
    outside("start", argv=argv, stderr=str(errors))
    nameless: dict[str, list[str]] = {}

    def walk(where: str) -> None:
        found = outside("nameless")
        if found:
            nameless[where] = found

    walk("first start")
    outside("press", what="whereButton")
    outside("press", what="settingsButton")
    outside("name", what="languageBox")
    walk("settings")
    outside("press", what="settingsCancelButton")
    outside("press", what="wayTokenButton")
    outside("type", what="tokenField", text=TOKEN)
    walk("sign in")
    outside("press", what="signInButton")
    eventually(f"{SEED} rows", lambda: outside("rows", what="documentTable") == SEED)
    outside("select", what="documentTable", row=1)
    walk("the window with details")
    assert outside("name", what="checklistEntry0").startswith("Proof of ID: ")
    outside("press", what="technicalDetailsButton")
    walk("technical details")
    outside("press", what="addButton")
    outside("type", what="fileNameEdit", text=str(SAMPLE))
    outside("press", what="Öffnen" if settings else "Open", within="filePicker")
    walk("add")
    outside("press", what="filePicture")
    eventually("the page", lambda: outside("name", what="pictureView"))
    walk("viewer")
    outside("press", what="viewerCloseButton")
    outside("press", what="addCancelButton")
    outside("press", what="deleteButton")
    walk("question")
    outside("press", what="noButton")

    def closed() -> bool:
        if outside("windows", title="Dossier –"):  # one that comes while the question goes is not heard
            outside("close", title="Dossier –")
        return bool(outside("ended", seconds=2.0) == 0)

    eventually("the end", closed)
    assert nameless == {}


@pytest.mark.skipif(os.name != "posix", reason="only here does the system ask a program to end by a signal")
@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
def test_the_app_ends_in_good_order_when_the_system_asks_it_to(folder: Path, sent: signal.Signals) -> None:
    data, errors = folder / "data", folder / "app.txt"
    argv = [sys.executable, "-m", "desktop_app", "--data-dir", str(data), "--sandbox"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    with errors.open("wb") as file:
        process = subprocess.Popen(argv, cwd=ROOT, env=environment, stdout=file, stderr=file)
    try:
        eventually("the list", lambda: "GET /api/v2/my/documents" in log_in(data))
        process.send_signal(sent)
        assert process.wait(5.0) == 0
    finally:
        process.kill()
        process.wait()
    assert words_on_the_terminal(errors) == ""
