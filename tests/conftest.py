"""What every test stands on: the app's own event loop, and guards against whatever goes wrong in silence.

A test fails on any warning (pyproject), on a Qt message of level WARNING, on a log record of level WARNING or more that
it did not announce with `@pytest.mark.logs("part of the text")`, on a task that is still pending at its end, and on a
token that is seen anywhere (sentinel.py).
"""

import asyncio
import logging
import os
import sys
from collections.abc import Callable, Coroutine, Generator, Mapping
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform == "win32":  # without a screen Qt looks for fonts beside itself
    os.environ.setdefault("QT_QPA_FONTDIR", str(Path(os.environ["SYSTEMROOT"]) / "Fonts"))

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.ui.runtime.loop import EventLoop

PATIENCE = 10.0 if os.name == "posix" else 30.0
"""Seconds for what a test waits for; where each file is looked at before it is opened, all takes longer."""

pytest_plugins = ["tests.sentinel"]

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"

_forgotten: list[str] = []


class GuardedLoop(EventLoop):
    """The app's loop; notes the tasks that a test leaves behind."""

    def run_until_complete(self, future: Any) -> Any:
        # asyncio.Runner waits for a gathering future, and for nothing else of the kind, when tasks are left to cancel.
        if isinstance(future, asyncio.Future) and not isinstance(future, asyncio.Task):
            _forgotten.extend(task.get_name() for task in asyncio.all_tasks(self) if not task.done())
        return super().run_until_complete(future)


def make_qt_application() -> QApplication:
    """The one application of this process."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["dossier-tests"])
    app.setQuitOnLastWindowClosed(False)
    return app


def pytest_configure(config: pytest.Config) -> None:
    if not sys.platform.startswith("linux"):  # there it is LANG, which the tests set
        british = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
        QLocale.setDefault(british)
        QLocale.system = staticmethod(lambda: british)  # type: ignore[method-assign,assignment]  # Qt's own, for all
    config.addinivalue_line("markers", "logs(text): this test expects log records that contain the text")
    config.addinivalue_line("markers", "fuzz: this test makes up its input; `make soak` runs it for long")


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qt": lambda: GuardedLoop(make_qt_application())}


@pytest.fixture(autouse=True)
def no_surprises(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Generator[None]:
    """The guards of this file's docstring; set up first and so torn down last."""
    _forgotten.clear()
    yield
    expected = [str(mark.args[0]) for mark in request.node.iter_markers("logs")]
    records = [*caplog.get_records("setup"), *caplog.get_records("call"), *caplog.get_records("teardown")]
    unannounced = [
        f"{record.name}: {record.getMessage()}"
        for record in records
        if record.levelno >= logging.WARNING and not any(text in record.getMessage() for text in expected)
    ]
    assert not unannounced, f"log records that the test did not announce: {unannounced}"
    missing = [text for text in expected if not any(text in record.getMessage() for record in records)]
    assert not missing, f"announced log records that never came: {missing}"
    assert not _forgotten, f"tasks still pending at the end of the test: {_forgotten}"


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """pytest-qt's fixture, with the application that the event loop uses too."""
    return make_qt_application()


async def eventually(what: str, ready: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait until `ready()` is true, or fail the test naming what did not come."""
    loop = asyncio.get_running_loop()
    ends = loop.time() + seconds
    while not ready():
        assert loop.time() < ends, f"waited {seconds} s in vain for {what}"
        await asyncio.sleep(0.01)


@pytest.fixture
def until() -> Callable[..., Coroutine[Any, Any, None]]:
    """`await until("what", lambda: …)`."""
    return eventually


@pytest.fixture
def no_errors_reported() -> Generator[Callable[[BaseException, str], None]]:
    """An error reporter for TaskScopes: the test fails with whatever was reported to it."""
    reported: list[tuple[BaseException, str]] = []
    yield lambda error, where: reported.append((error, where))
    assert not reported, f"errors in tasks: {reported}"
