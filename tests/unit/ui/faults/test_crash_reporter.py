"""Errors that nobody caught: each is logged, and told once, in a short text without a traceback."""

import asyncio
import gc
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QtMsgType, qCritical, qWarning
from PySide6.QtWidgets import QApplication

from desktop_app.domain.errors import AddressError
from desktop_app.domain.server import ServerAddress
from desktop_app.tasks import TaskScope
from desktop_app.ui.faults.crash_reporter import _LEVELS, CrashReporter, Fault
from tests.sentinel import TOKEN


class Told:
    """A reporter and what it told."""

    def __init__(self) -> None:
        self.reporter = CrashReporter()
        self.faults: list[Fault] = []
        self.reporter.reported.connect(self.faults.append)

    @property
    def texts(self) -> list[str]:
        return [fault.summary for fault in self.faults]


@pytest.fixture
def told(qapp: QApplication) -> Iterator[Told]:
    found = Told()
    found.reporter.install()
    yield found
    found.reporter.uninstall()


@pytest.mark.logs("unhandled error in window")
def test_an_error_in_a_slot_is_told_in_one_line(told: Told) -> None:
    error = LookupError("SPECIMEN")
    sys.excepthook(LookupError, error, None)
    assert told.texts == ["LookupError (window)"]


@pytest.mark.logs("unhandled error in desk/refresh")
async def test_an_error_in_a_task_is_told_with_the_tasks_name(told: Told) -> None:
    scope = TaskScope("desk", told.reporter.report)

    async def _fail() -> None:
        raise LookupError("SPECIMEN")

    task = scope.spawn(_fail(), name="refresh")
    await asyncio.wait([task])
    await asyncio.sleep(0)
    await scope.aclose()
    assert told.texts == ["LookupError (desk/refresh)"]


@pytest.mark.logs("unhandled error in thread worker")
def test_an_error_in_a_thread_is_told(told: Told) -> None:
    def _fail() -> None:
        raise LookupError("SPECIMEN")

    thread = threading.Thread(target=_fail, name="worker")
    thread.start()
    thread.join()
    QApplication.processEvents()  # it comes from another thread
    assert told.texts == ["LookupError (thread worker)"]


@pytest.mark.logs("unhandled error in clean-up")
def test_an_error_in_a_finaliser_is_told(told: Told) -> None:
    class Failing:
        def __del__(self) -> None:
            raise LookupError("SPECIMEN")

    Failing()
    gc.collect()
    assert told.texts == ["LookupError (clean-up)"]


@pytest.mark.logs("unhandled error in event loop")
async def test_an_error_in_a_callback_of_the_loop_is_told(told: Told) -> None:
    def _fail() -> None:
        raise LookupError("SPECIMEN")

    loop = asyncio.get_running_loop()
    told.reporter.watch(loop)
    loop.call_soon(_fail)
    await asyncio.sleep(0.01)
    assert told.texts == ["LookupError (event loop)"]


@pytest.mark.logs("event loop: SPECIMEN")
async def test_what_the_loop_says_without_an_error_is_logged_and_not_told(told: Told) -> None:
    loop = asyncio.get_running_loop()
    told.reporter.watch(loop)
    loop.call_exception_handler({"message": "SPECIMEN"})
    assert told.texts == []


@pytest.mark.logs("Qt (default): SPECIMEN warning")
@pytest.mark.logs("Qt (default): SPECIMEN critical")
def test_what_qt_says_is_logged_with_its_weight(told: Told, caplog: pytest.LogCaptureFixture) -> None:
    qWarning("SPECIMEN warning")
    qCritical("SPECIMEN critical")
    assert [record.levelno for record in caplog.records] == [logging.WARNING, logging.ERROR]
    assert set(_LEVELS) == set(QtMsgType)
    assert told.texts == []


@pytest.mark.logs("unhandled error in window")
@pytest.mark.token_shown("logs", "the error carries it; the formatter of the log file takes it out")
def test_what_is_told_holds_nothing_of_the_errors_own_text(told: Told) -> None:
    told.reporter.report(LookupError(f"Bearer {TOKEN}"), "window")
    assert TOKEN not in repr(told.faults)


def _meet(value: str) -> None:
    path = Path("/home/specimen/passport-SPECIMEN.pdf")
    try:
        ServerAddress.parse(f"http://{value}")
    except AddressError as error:
        raise LookupError(f"{value} {path}") from error


@pytest.mark.logs("unhandled error in window")
def test_where_it_happened_is_told_with_what_led_to_it_but_without_a_value(told: Told) -> None:
    try:
        _meet("anna-SPECIMEN.example")
    except LookupError as error:
        told.reporter.report(error, "window")
    places = told.faults[0].places
    assert [line.split(":")[0] for line in places if "server.py" in line] == ["desktop_app/domain/server.py"]
    assert places.index("AddressError") < places.index("LookupError") == len(places) - 1
    assert places[-2].startswith("test_crash_reporter.py:")
    assert places[-2].endswith(" in _meet")
    for inside in ("anna", "passport", "home", str(Path(__file__).parent)):
        assert inside not in repr(told.faults)


@pytest.mark.logs("unhandled error in window")
def test_an_endless_recursion_and_a_circle_of_causes_are_told_in_few_lines(told: Told) -> None:
    def _deeper() -> None:
        _deeper()

    try:
        _deeper()
    except RecursionError as error:
        told.reporter.report(error, "window")
    first, second = LookupError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    told.reporter.report(first, "window")
    assert len(told.faults[0].places) == 13
    assert told.faults[1].places == ("KeyError", "LookupError")


def test_the_persons_own_interruption_is_no_crash(told: Told, capsys: pytest.CaptureFixture[str]) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told.texts == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_uninstalling_puts_back_the_hooks_that_were_there(qapp: QApplication) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    reporter = CrashReporter()
    reporter.install()
    assert all(now is not old for now, old in zip(_hooks(), before, strict=True))
    reporter.uninstall()
    reporter.uninstall()
    assert _hooks() == before


def _hooks() -> tuple[object, object, object]:
    return sys.excepthook, threading.excepthook, sys.unraisablehook
