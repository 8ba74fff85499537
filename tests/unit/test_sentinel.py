"""The guard over the token sees what it is there to see: each way to give one away, tried on purpose."""

import logging
import os
import re
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication

from desktop_app.domain.server import AccessToken
from tests.sentinel import TOKEN, LogWatch, ProcessWatch, token_in_files, token_in_surroundings, watch_logs

ROOT = Path(__file__).resolve().parents[2]
ON_PURPOSE = "the guard itself is tried here"


@pytest.fixture
def watch() -> Iterator[LogWatch]:
    watch = LogWatch()
    end = watch_logs(watch)
    yield watch
    end()


@pytest.mark.token_shown("logs", ON_PURPOSE)
@pytest.mark.parametrize("name", ["desktop_app.specimen", "httpcore.connection", "specimen", "root"])
def test_a_line_of_any_logger_is_seen_at_debug(watch: LogWatch, name: str) -> None:
    logger = logging.getLogger(name)
    logger.debug("signed in")
    assert watch.hits == []

    logger.debug("signed in with %s", TOKEN)
    logger.debug("signed in", extra={"headers": {"Authorization": f"Bearer {TOKEN}"}})
    assert len(watch.hits) == 2


@pytest.mark.token_shown("logs", ON_PURPOSE)
def test_an_error_that_is_logged_is_seen_with_its_causes(watch: LogWatch) -> None:
    error = ValueError("harmless")
    error.__cause__ = LookupError(TOKEN)
    logging.getLogger("specimen").debug("it failed", exc_info=error)

    assert len(watch.hits) == 1


def test_the_object_that_holds_the_token_does_not_tell_it(watch: LogWatch) -> None:
    logging.getLogger("specimen").debug("%s %r", AccessToken.parse(TOKEN), [AccessToken.parse(TOKEN)])

    assert watch.seen
    assert watch.hits == []


async def test_the_client_library_says_much_at_debug_and_nothing_of_it(watch: LogWatch, closed_port: int) -> None:
    async with httpx.AsyncClient(trust_env=False, headers={"Authorization": f"Bearer {TOKEN}"}) as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(f"http://127.0.0.1:{closed_port}/")

    assert watch.seen
    assert watch.hits == []


@pytest.fixture
def closed_port() -> int:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@pytest.mark.token_shown("files", ON_PURPOSE)
def test_a_file_that_holds_it_is_found(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "harmless").write_bytes(bytes(200_000))
    assert token_in_files(tmp_path) == []

    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "large").write_bytes(bytes(5_000_000) + TOKEN.encode() + bytes(100))
    (tmp_path / "other way").write_text("SPECIMEN-token", encoding="utf-8")
    (tmp_path / TOKEN).touch()
    with closing(sqlite3.connect(tmp_path / "journal.sqlite")) as journal:
        journal.execute("PRAGMA journal_mode = WAL")
        journal.execute("CREATE TABLE kept (word)")
        journal.execute("INSERT INTO kept VALUES (?)", (TOKEN,))
        journal.commit()
        in_the_log = token_in_files(tmp_path)
    expected = ["deep/er/large", "other way", TOKEN]
    assert sorted(in_the_log) == sorted([*expected, "journal.sqlite-wal"])
    assert sorted(token_in_files(tmp_path)) == sorted([*expected, "journal.sqlite"])


def test_what_cannot_be_read_stops_nothing(tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")
    (tmp_path / "locked").write_text("SPECIMEN", encoding="utf-8")
    (tmp_path / "locked").chmod(0)

    assert token_in_files(tmp_path) == []


@pytest.mark.token_shown("processes", ON_PURPOSE)
def test_what_a_process_is_told_is_heard() -> None:
    watch = ProcessWatch()
    sys.addaudithook(watch.hear)
    quiet = [sys.executable, "-c", "pass"]
    subprocess.run(quiet, check=True, env={})
    assert watch.seen
    assert watch.hits == []

    subprocess.run([*quiet, f"--token={TOKEN}"], check=True, env={})
    subprocess.run(quiet, check=True, env={"DOSSIER": TOKEN})
    assert len(watch.hits) == 2


def test_a_variable_a_title_and_the_clipboard_are_seen(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    assert list(token_in_surroundings()) == []

    monkeypatch.setenv("DOSSIER_SPECIMEN", TOKEN)
    window = QWindow()
    window.setTitle(f"Dossier – {TOKEN}")
    QGuiApplication.clipboard().setText(TOKEN)
    assert len(list(token_in_surroundings())) == 3
    window.setTitle("")
    QGuiApplication.clipboard().clear()


LEAKS = """
import logging, os, subprocess, sys
from concurrent.futures import ThreadPoolExecutor

import pytest

TOKEN = "specimen" + "-token-1234567890"

def test_leaks_into_a_log():
    logging.getLogger("httpcore.http11").debug("headers=%s", [(b"Authorization", b"Bearer " + TOKEN.encode())])

def test_leaks_into_a_log_from_a_thread():
    with ThreadPoolExecutor() as threads:
        threads.submit(logging.getLogger("desktop_app.api").debug, TOKEN).result()

def test_leaks_to_standard_output():
    print(TOKEN)

def test_leaks_to_standard_error_from_a_child():
    subprocess.run([sys.executable, "-c", "import sys; sys.stderr.write('specimen' + '-token')"], check=True)

def test_leaks_into_a_file(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.toml").write_text(f"token = '{TOKEN}'")

def test_leaks_into_the_arguments_of_a_process():
    subprocess.run([sys.executable, "-c", "pass", TOKEN], check=True)

def test_leaks_into_the_environment_of_a_process():
    subprocess.run([sys.executable, "-c", "pass"], env={"TOKEN": TOKEN}, check=True)

@pytest.fixture
def late():
    yield
    logging.getLogger("specimen").debug(TOKEN)

def test_leaks_while_it_is_torn_down(late):
    pass

def test_leaks_into_our_environment():
    os.environ["SPECIMEN"] = TOKEN

def test_keeps_it():
    os.environ.pop("SPECIMEN")
    logging.getLogger("httpcore.http11").debug("headers")
    print("nothing")

@pytest.mark.token_shown("output", "the sandbox prints its own token")
def test_shows_it_on_purpose():
    print(TOKEN)
"""


@pytest.mark.token_shown("files", "the files below are what the inner run leaks")
def test_a_run_of_tests_that_leak_fails_with_each_of_them(tmp_path: Path) -> None:
    leaking = tmp_path / "test_leaks.py"
    leaking.write_text(LEAKS, encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\nlog_level = INFO\n", encoding="utf-8")
    plugins = ["-p", "tests.sentinel", "-p", "no:cacheprovider", "-p", "no:xdist"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-rA", *plugins, "--basetemp", str(tmp_path / "inner"), str(leaking)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )

    failed = set(re.findall(r"^ERROR \S+::(test_\w+)", done.stdout, re.MULTILINE))
    assert failed == set(re.findall(r"^def (test_leaks\w+)", LEAKS, re.MULTILINE)), done.stdout + done.stderr
    assert len(failed) == 9
    assert done.returncode == 1
