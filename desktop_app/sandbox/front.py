"""The outermost layer for every request: records it, delays it, may fail it on purpose, and always answers it.

It puts the server's time in every answer, so that clients can use the server's clock, and it reads a refused body to
its end (up to a limit) before it answers. A client that is still sending when the answer comes and the connection
closes would see a broken pipe instead of the reason.
"""

import asyncio
import logging
from collections.abc import Callable
from email.utils import formatdate

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desktop_app.sandbox.envelopes import Problem, error_answer
from desktop_app.sandbox.observation import SECRET_HEADERS, Fault, FaultQueue, RequestLog, RequestRecord
from desktop_app.sandbox.options import SandboxOptions

_log = logging.getLogger(__name__)


class Front:
    """The outermost application of a sandbox."""

    def __init__(
        self,
        app: ASGIApp,
        options: SandboxOptions,
        requests: RequestLog,
        faults: FaultQueue,
        clock: Callable[[], float],
    ) -> None:
        """Wrap `app`."""
        self._app = app
        self._options = options
        self._requests = requests
        self._faults = faults
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, even if the app fails."""
        if scope["type"] != "http":
            return
        exchange = _Exchange(scope, receive, send, self._requests, self._options.drain_bytes, self._clock)
        try:
            await asyncio.sleep(self._options.latency_seconds)
            await self._answer(scope, exchange)
        except asyncio.CancelledError:
            # Only stopping the server cancels, after cutting the connection. Re-raised, it would be logged as a crash.
            return
        except Exception:  # noqa: BLE001 - an error of the sandbox itself must become an answer too, without its traceback
            _log.exception("The sandbox failed at %s %s", scope["method"], scope["path"])
            if not exchange.answered:
                problem = Problem(500, "The sandbox made an error.", "The sandbox made an error; its log says more.")
                await error_answer(problem)(scope, exchange.receive, exchange.send)

    async def _answer(self, scope: Scope, exchange: "_Exchange") -> None:
        fault = self._faults.take(scope["method"], scope["path"])
        if fault is None:
            await self._app(scope, exchange.receive, exchange.send)
            return
        if fault.after_commit:
            await self._app(scope, exchange.receive, _nowhere)
        await _faulty_answer(fault)(scope, exchange.receive, exchange.send)


class _Exchange:
    """One request and its answer. Tracks how much of the body has arrived, and reads the rest before answering."""

    def __init__(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        requests: RequestLog,
        drain_bytes: int,
        clock: Callable[[], float],
    ) -> None:
        headers = Headers(scope=scope)
        self._receive = receive
        self._send = send
        self._requests = requests
        self._drain_bytes = drain_bytes
        self._clock = clock
        self._waits_for_continue = headers.get("expect", "").lower() == "100-continue"
        self._received = 0
        self._body_complete = False
        self._broken_off = False
        self.answered = False
        self._number = requests.begin(
            RequestRecord(
                method=scope["method"],
                path=scope["path"],
                headers={name: value for name, value in headers.items() if name not in SECRET_HEADERS},
                query=scope["query_string"].decode("latin-1"),
            )
        )

    async def receive(self) -> Message:
        """Receive the next piece of the request."""
        self._waits_for_continue = False
        message = await self._receive()
        if message["type"] == "http.request":
            self._received += len(message.get("body", b""))
            self._body_complete = not message.get("more_body", False)
        elif not self._body_complete:
            self._broken_off = True
        return message

    async def send(self, message: Message) -> None:
        """Send the next piece of the answer, unless the client disconnected before sending its whole request."""
        if message["type"] == "http.response.start" and not self._broken_off:
            headers = list(message.get("headers", ()))
            if not await self._drained() and not self._broken_off:
                headers.append((b"connection", b"close"))
            if all(name.lower() != b"date" for name, _ in headers):  # a fault may have its own
                headers.append((b"date", formatdate(self._clock(), usegmt=True).encode()))
            message = {**message, "headers": headers}
            if not self._broken_off:
                self._requests.finish(self._number, message["status"])
                self.answered = True
        if not self._broken_off:
            await self._send(message)

    async def _drained(self) -> bool:
        """Read the rest of the body. Returns False if some of it is still unread, so that the connection must close."""
        if self._waits_for_continue:
            return False  # the client has not started to send and need not
        while not self._body_complete and not self._broken_off:
            if self._received > self._drain_bytes:
                return False
            await self.receive()
        return True


def _faulty_answer(fault: Fault) -> Response:
    return Response(fault.body, status_code=fault.status, headers=dict(fault.headers))


async def _nowhere(_message: Message) -> None:
    """Discard the real answer, which a fault replaces."""
