"""Reports every uncaught error: in the log, and in one dialog, after which the app continues.

It installs five hooks: for uncaught exceptions of the main thread, of other threads and of the event loop, for errors
in finalisers, and for Qt's own messages.
"""

import asyncio
import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePath
from types import TracebackType
from typing import Any

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

import desktop_app

log = logging.getLogger(__name__)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


_QUIET_CATEGORIES = "qt.accessibility.atspi.warning=false"
"""Qt's accessibility bridge logs a warning for every event that it cannot translate."""


_MOST_FRAMES = 12
"""The most frames shown of a traceback, counted from its end, where the error happened."""
_MOST_CAUSES = 4
_PACKAGE = PurePath(desktop_app.__file__ or "").parent


@dataclass(frozen=True, slots=True)
class Fault:
    """An uncaught error, safe to show and copy: its class and where it happened, without its message."""

    summary: str
    """Its class and where it was caught: "LookupError (window)"."""
    places: tuple[str, ...] = ()
    """The call stack, most recent call last. The app's files have their path in the package, others only their name."""
    of_missing_code: bool = False
    """Whether code of the app was not there when it was needed, as after an upgrade."""

    @classmethod
    def of(cls, error: BaseException, where: str) -> "Fault":
        """Describe an error without its message and variables, which may contain a document's name."""
        return cls(f"{type(error).__name__} ({where})", tuple(_places(error)), isinstance(error, ImportError))


class CrashReporter(QObject):
    """Accepts unhandled errors from any thread. `reported` is delivered on the window's thread."""

    reported = Signal(Fault)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._old: list[Callable[[], None]] = []

    def report(self, error: BaseException, where: str) -> None:
        """Log an error and report it to the window. Our exceptions never contain the token; the log redacts as well."""
        log.error("unhandled error in %s", where, exc_info=(type(error), error, error.__traceback__))
        self.reported.emit(Fault.of(error, where))

    def install(self) -> None:
        """Install all hooks except the event loop's. `uninstall` restores the old ones."""
        old_hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)

        def _restore() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = old_hooks
            qInstallMessageHandler(None)

        self._old.append(_restore)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable
        QLoggingCategory.setFilterRules(_QUIET_CATEGORIES)
        qInstallMessageHandler(_on_qt_message)

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Report the errors of an event loop that no task awaits."""
        loop.set_exception_handler(self._on_loop_error)

    def uninstall(self) -> None:
        """Restore the previous hooks."""
        while self._old:
            self._old.pop()()

    def _on_exception(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, _trace)
            return
        self.report(error, "window")

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value, f"thread {args.thread.name if args.thread else ''}")

    def _on_unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self.report(args.exc_value, "clean-up")

    def _on_loop_error(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.report(error, "event loop")
        else:
            log.error("event loop: %s", context.get("message"))


def _places(error: BaseException) -> Iterator[str]:
    """The frames of an error and of its causes, first cause first, in the order of Python's own tracebacks."""
    chain: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and cause not in chain and len(chain) <= _MOST_CAUSES:
        chain.append(cause)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    for link in reversed(chain):
        frames = traceback.extract_tb(link.__traceback__)[-_MOST_FRAMES:]
        yield from (f"{_file(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames)
        yield type(link).__name__


def _file(name: str) -> str:
    """The path in the package for the app's own files; for others only the name, since a path may name the person."""
    path = PurePath(name)
    return path.relative_to(_PACKAGE.parent).as_posix() if path.is_relative_to(_PACKAGE) else path.name


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt (%s): %s", context.category, text)
