"""Every error that nobody caught ends here: in the log, and in one plain dialog after which the app goes on.

Five hooks lead here: uncaught exceptions of the main thread, of other threads and of the event loop, errors in
finalisers, and Qt's own messages.
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
"""Qt's bridge to screen readers warns of each event that it has no words for."""


_MOST_FRAMES = 12
"""Of a traceback: where it happened is at its end."""
_MOST_CAUSES = 4
_PACKAGE = PurePath(desktop_app.__file__ or "").parent


@dataclass(frozen=True, slots=True)
class Fault:
    """An error that nobody caught, as it may be shown and copied: its kind and its place, no text of its own."""

    summary: str
    """Its kind and who met it: "LookupError (window)"."""
    places: tuple[str, ...] = ()
    """Where it happened, the last call at the end; files of the app by their place in it, others by their name."""

    @classmethod
    def of(cls, error: BaseException, where: str) -> "Fault":
        """What may be told of an error. Its text and its variables may hold a document's name, so they are left out."""
        return cls(f"{type(error).__name__} ({where})", tuple(_places(error)))


class CrashReporter(QObject):
    """Takes unhandled errors from any thread; `reported` arrives on the window's thread."""

    reported = Signal(Fault)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._old: list[Callable[[], None]] = []

    def report(self, error: BaseException, where: str) -> None:
        """Log an error and tell the window of it. The token is in no exception of ours; the log redacts besides."""
        log.error("unhandled error in %s", where, exc_info=(type(error), error, error.__traceback__))
        self.reported.emit(Fault.of(error, where))

    def install(self) -> None:
        """Set all hooks but the loop's; `uninstall` restores them."""
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
        """Hear of errors that the event loop has nobody to give to."""
        loop.set_exception_handler(self._on_loop_error)

    def uninstall(self) -> None:
        """Put back the hooks that were there before."""
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
    """The frames of an error and of those that led to it, the first cause first, as Python itself writes them."""
    chain: list[BaseException] = []
    led: BaseException | None = error
    while led is not None and led not in chain and len(chain) <= _MOST_CAUSES:
        chain.append(led)
        led = led.__cause__ or (None if led.__suppress_context__ else led.__context__)
    for each in reversed(chain):
        frames = traceback.extract_tb(each.__traceback__)[-_MOST_FRAMES:]
        yield from (f"{_file(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames)
        yield type(each).__name__


def _file(name: str) -> str:
    """A file of the app by its place in it, any other by its name alone: the way to it may tell who the person is."""
    path = PurePath(name)
    return str(path.relative_to(_PACKAGE.parent)) if path.is_relative_to(_PACKAGE) else path.name


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    log.log(_LEVELS.get(kind, logging.WARNING), "Qt (%s): %s", context.category, text)
