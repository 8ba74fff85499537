"""Tokens and what is read in documents stay where they are: a guard over every test, loaded by tests/conftest.py.

Every access token of the tests holds the sentinel. After each test the guard looks for it in what was logged meanwhile,
at DEBUG and by any library, in standard output and error, in every file below the test's own folder (journals,
settings, logs, snapshots), in the arguments and the environment of every process that was started, in our own
environment, in the titles of windows and in the clipboard. One hit fails that test. Where a test shows a token on
purpose, it says so: `@pytest.mark.token_shown("logs", "why")`.

The same holds for READ_VALUE, which stands in documents of the tests where only somebody who reads them can find it.
"""

import logging
import mmap
import os
import stat
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

READ_VALUE = "ZENTINELLA"
"""A name in documents of the tests. Their bytes do not hold it: it is compressed, or drawn."""
SENTINELS = ("specimen-token", "SPECIMEN-token", READ_VALUE)
"""What each token of the tests holds, in both ways of writing it, and what is read in documents."""
TOKEN = "specimen-token-1234567890"
PLACES = ("logs", "output", "files", "processes", "surroundings")

_OWN_SERVER = "desktop_app.sandbox"
"""The practice server is told its own throw-away token on its command line."""


def holds_token(text: str) -> bool:
    """Whether a text gives away a token of the tests."""
    return any(sentinel in text for sentinel in SENTINELS)


class LogWatch(logging.Handler):
    """Formats every record, with its traceback and whatever it carries besides, and keeps those that tell."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(logging.Formatter("%(name)s %(levelname)s: %(message)s"))
        self.seen = 0
        self.hits: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen += 1
        text = f"{self.format(record)} {record.__dict__}"
        if holds_token(text):
            self.hits.append(text[:500])


class ProcessWatch:
    """Hears of every process that is started, by Python's own audit events."""

    def __init__(self) -> None:
        self.seen = 0
        self.hits: list[str] = []

    def hear(self, event: str, given: tuple[Any, ...]) -> None:
        """An audit hook: it must be quick, since every file that is opened comes by."""
        if event not in ("subprocess.Popen", "os.posix_spawn", "os.exec", "os.system"):
            return
        self.seen += 1
        argv = _words(given[1] if len(given) > 1 else given[0])
        told = [] if _OWN_SERVER in argv else argv
        environment = given[-1] if len(given) > 1 and isinstance(given[-1], dict) else {}
        told += [f"{_word(name)}={_word(value)}" for name, value in environment.items()]
        self.hits += [f"{argv[:3]}: {each}" for each in told if holds_token(each)]


def token_in_files(folder: Path) -> list[str]:
    """The files below a folder that hold the sentinel, in their names or in their bytes."""
    return [path.relative_to(folder).as_posix() for path in sorted(folder.rglob("*")) if _tells(path)]


def token_in_surroundings() -> Iterator[str]:
    """Where other programs and passers-by could read it: our environment, window titles, the clipboard."""
    yield from (f"environment: {name}" for name, value in os.environ.items() if holds_token(f"{name}={value}"))
    if isinstance(QGuiApplication.instance(), QGuiApplication):
        titles = [window.title() for window in QGuiApplication.topLevelWindows()]
        yield from (f"a title: {title}" for title in titles if holds_token(title))
        if holds_token(QGuiApplication.clipboard().text()):
            yield "the clipboard"


def _tells(path: Path) -> bool:
    if holds_token(path.name):
        return True
    try:
        status = path.lstat()
        if not stat.S_ISREG(status.st_mode) or not status.st_size:
            return False
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return any(content.find(sentinel.encode()) >= 0 for sentinel in SENTINELS)
    except (OSError, ValueError):  # the test took its rights away, or it has just gone
        return False


def _words(command: object) -> list[str]:
    if isinstance(command, Iterable) and not isinstance(command, str | bytes):
        return [_word(each) for each in command]
    return [_word(command)]


def _word(each: object) -> str:
    return os.fsdecode(each) if isinstance(each, str | bytes | os.PathLike) else str(each)


class TokenGuard:
    """Looks after each test, and fails it where the token is seen."""

    def __init__(self) -> None:
        self.logs = LogWatch()
        self.processes = ProcessWatch()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """After the teardown: nothing of the test writes any more."""
        report = yield
        if call.when != "teardown":
            return report
        shown = {str(mark.args[0]) for mark in item.iter_markers("token_shown")}
        found = {place: hits for place, hits in self._look(item, report).items() if hits and place not in shown}
        if found:
            report.outcome = "failed"
            report.longrepr = f"the token was seen: {found}\n{report.longrepr or ''}"
        return report

    def _look(self, item: pytest.Item, report: pytest.TestReport) -> dict[str, list[str]]:
        logs, self.logs.hits = self.logs.hits, []
        processes, self.processes.hits = self.processes.hits, []
        folder = getattr(item, "funcargs", {}).get("tmp_path")
        return {
            "logs": logs,
            "output": [title for title, text in report.sections if " log" not in title and holds_token(text)],
            "files": token_in_files(folder) if isinstance(folder, Path) else [],
            "processes": processes,
            "surroundings": list(token_in_surroundings()),
        }


def watch_logs(handler: logging.Handler) -> Callable[[], None]:
    """Have a handler get every record of every logger, DEBUG too; gives what ends that."""
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)

    def _end() -> None:
        root.removeHandler(handler)
        root.setLevel(before)

    return _end


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "token_shown(place, why): this test shows a token there on purpose")
    guard = TokenGuard()
    config.pluginmanager.register(guard, "token guard")
    config.add_cleanup(watch_logs(guard.logs))
    sys.addaudithook(guard.processes.hear)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for mark in item.iter_markers("token_shown"):
            place, why = mark.args
            assert place in PLACES, f"{item.nodeid}: {place}"
            assert len(str(why).split()) > 3, f"{item.nodeid}: why is the token shown?"
