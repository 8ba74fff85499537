"""Follows an upload by what the other side acknowledged: for its progress, and to notice a line that is dead.

Megabytes may wait in this computer's buffers while nothing leaves it, or trickle out at a few kilobytes a second; both
look the same to who only hands bytes over.
"""

import asyncio
from collections.abc import Callable
from types import TracebackType
from typing import Self

from desktop_app.api.request_trace import RequestTrace
from desktop_app.api.sending_thread import CAN_POLL
from desktop_app.api.upload_body import UploadBody

LOOK_SECONDS = 0.1


class UploadWatch:
    """While it is entered, it looks at the connection and calls `on_life` each time more has arrived."""

    def __init__(self, body: UploadBody, trace: RequestTrace, on_life: Callable[[], None]) -> None:
        self._body = body
        self._trace = trace
        self._on_life = on_life
        self._before_body: int | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._loop = asyncio.get_running_loop()

    def __enter__(self) -> Self:
        self._body.on_begin = self._begin
        self._look()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stop()

    def note_answered(self) -> None:
        """The answer has begun: there is nothing more to follow."""
        self._stop()
        self._body.note_answered()

    def _begin(self) -> None:
        """What was sent up to here is none of the body: the head of the request, and before it TLS and the proxy."""
        tcp = self._trace.tcp
        self._before_body = tcp.taken if tcp is not None else None
        self._body.send_ahead = self._trace.stream.send_ahead if CAN_POLL and self._trace.stream else None

    def _look(self) -> None:
        tcp = self._trace.tcp
        begin = self._before_body
        if tcp is not None and begin is not None and self._body.note_arrived(tcp.acknowledged() - begin):
            self._on_life()
        self._timer = self._loop.call_later(LOOK_SECONDS, self._look)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._body.on_begin = lambda: None
        self._body.send_ahead = None
