"""Talks to the process that opens documents: starts it at the first use, ends it when it is slow or has nothing to do.

It makes pictures of them, looks at what they are, and makes changed copies. Requests are answered one after another. A
worker that crashes costs the picture of one file, the look at it or its copy; the next gets a new one.
"""

import asyncio
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, TypeVar

from desktop_app.domain.changes import ChangeRequest
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.picture import Looked, LookRequest, Picture, PictureError, PictureFailure, PictureRequest
from desktop_app.pictures.wire import (
    MOST_CONTENT,
    NoAnswerError,
    receive_changed,
    receive_looked,
    receive_picture,
    send_change,
    send_request,
)
from desktop_app.storage.daemon_thread import in_daemon_thread

log = logging.getLogger(__name__)

T = TypeVar("T")

ARGUMENT = "--picture-worker"
"""With which the frozen app starts itself as the worker."""
_PATIENCE = 20.0
"""Seconds for one picture; the slowest page of a PDF that was seen took eight."""
_IDLE = 60.0
"""Seconds without a request after which the process ends: it holds the memory of its largest picture."""
_PACKAGE = str(Path(__file__).absolute().parents[2])
"""The folder that Python finds this package in."""
_SURROUNDINGS = frozenset({"PATH", "SYSTEMROOT", "WINDIR", "TEMP", "TMP", "LANG", "LC_ALL", "LC_CTYPE"})
"""What the worker gets of this process's environment: no display, no session bus, no proxy."""
_NO_WINDOW = 0x08000000
"""CREATE_NO_WINDOW of winbase.h."""


def worker_command() -> list[str]:
    """What starts the worker."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-m", "desktop_app.pictures"]


class PictureWorker:
    """Makes pictures for one event loop. `close` ends the process."""

    def __init__(
        self, command: Sequence[str] | None = None, *, patience: float = _PATIENCE, idle: float = _IDLE
    ) -> None:
        self._command = list(command or worker_command())
        self._patience = patience
        self._idle = idle
        self._process: subprocess.Popen[bytes] | None = None
        self._starting = threading.Lock()
        """It is started in the thread of a request, and ended from wherever."""
        self._turn = asyncio.Lock()
        self._turn_of_looks = asyncio.Lock()
        """One look at a time waits with the others: what a person wants to see is not behind hundreds of looks."""
        self._idleness: asyncio.TimerHandle | None = None
        self._is_closed = False

    async def render(self, content: bytes, request: PictureRequest) -> Picture:
        """A picture of a file's bytes. Raises PictureError."""
        return await self._ask(_sends(request, content), lambda answers: receive_picture(answers, request))

    async def look(self, content: bytes, name: str) -> Looked:
        """What there is to tell of a file's bytes. Raises nothing.

        Of a file that ends the process, or takes it too long, is told what was known until then.
        """
        known = [Looked(is_complete=False)]
        if len(content) > MOST_CONTENT:
            return known[-1]
        try:
            async with self._turn_of_looks:
                return await self._ask(
                    _sends(LookRequest(), content), lambda answers: receive_looked(answers, name, known.append)
                )
        except PictureError as error:
            log.info("a look at a file came to no end: %s", error.failure.value)
            return replace(known[-1], is_complete=False)

    async def change(self, contents: Sequence[bytes], request: ChangeRequest) -> Changed:
        """A changed copy of a file, or of two together. Raises PictureError."""
        if any(len(content) > MOST_CONTENT for content in contents):
            raise PictureError(PictureFailure.TOO_LARGE)
        return await self._ask(
            lambda requests: send_change(requests, request, contents),
            lambda answers: receive_changed(answers, request),
        )

    async def _ask(self, send: Callable[[BinaryIO], None], receive: Callable[[BinaryIO], T]) -> T:
        """Raises PictureError."""
        async with self._turn:
            if self._is_closed:
                raise PictureError(PictureFailure.UNREADABLE)
            self._stay()
            try:
                async with asyncio.timeout(self._patience):
                    return await in_daemon_thread(lambda: self._exchange(send, receive), name="picture")
            except TimeoutError:
                self._end()
                raise PictureError(PictureFailure.TOO_SLOW) from None
            except asyncio.CancelledError:
                self._end()  # the answer to this request would be taken for that to the next
                raise
            finally:
                self._leave_later()

    def close(self) -> None:
        """End the process and make no more pictures."""
        self._is_closed = True
        self._stay()
        self._end()

    def _exchange(self, send: Callable[[BinaryIO], None], receive: Callable[[BinaryIO], T]) -> T:
        """Blocks. Raises PictureError."""
        process = self._running()
        if process.stdin is None or process.stdout is None:
            raise PictureError(PictureFailure.UNREADABLE)
        try:
            send(process.stdin)  # type: ignore[arg-type] # a pipe of bytes
            return receive(process.stdout)  # type: ignore[arg-type] # as above
        except (OSError, ValueError, NoAnswerError):  # it crashed, or cannot be trusted any more
            self._end(process)  # which may have been replaced meanwhile, if nobody waits for this request
            raise PictureError(PictureFailure.UNREADABLE) from None

    def _running(self) -> subprocess.Popen[bytes]:
        """The process, started if it is not there. Raises PictureError."""
        with self._starting:
            if self._is_closed:
                raise PictureError(PictureFailure.UNREADABLE)
            if self._process is None or self._process.poll() is not None:
                self._process = self._start()
            return self._process

    def _start(self) -> subprocess.Popen[bytes]:
        surroundings = {name: value for name, value in os.environ.items() if name.upper() in _SURROUNDINGS}
        if getattr(sys, "frozen", False):
            surroundings["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
        else:
            surroundings["PYTHONPATH"] = _PACKAGE
        try:
            return subprocess.Popen(  # noqa: S603 - this program itself
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=surroundings,
                creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
            )
        except OSError:
            raise PictureError(PictureFailure.UNREADABLE) from None

    def _stay(self) -> None:
        if self._idleness is not None:
            self._idleness.cancel()
            self._idleness = None

    def _leave_later(self) -> None:
        if not self._is_closed:
            self._idleness = asyncio.get_running_loop().call_later(self._idle, self._end)

    def _end(self, only: subprocess.Popen[bytes] | None = None) -> None:
        """End the process, or only a certain one."""
        with self._starting:
            process = only or self._process
            if process is self._process:
                self._process = None
        if process is not None:
            process.kill()
            # It is waited for elsewhere: a process that hangs in the kernel would hold the window.
            threading.Thread(target=_collect, args=(process,), name="picture worker's end", daemon=True).start()


def _sends(request: PictureRequest | LookRequest, content: bytes) -> Callable[[BinaryIO], None]:
    return lambda requests: send_request(requests, request, content)


def _collect(process: subprocess.Popen[bytes]) -> None:
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            try:
                stream.close()
            except OSError:  # what was to be written went with the process
                continue
