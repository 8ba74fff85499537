"""What every request passes before its route: it is recorded, held back, perhaps failed on purpose, always answered.

It tells the server's time in every answer, so that clients can reckon by it, and reads a refused body to its end (up to
a bound) before the answer leaves. A client that is still sending when the answer comes and the connection closes would
see a broken pipe instead of the reason.
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
        """Stand before `app`."""
        self._app = app
        self._options = options
        self._requests = requests
        self._faults = faults
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, whatever happens."""
        if scope["type"] != "http":
            return
        exchange = _Exchange(scope, receive, send, self._requests, self._options.drain_bytes, self._clock)
        try:
            await asyncio.sleep(self._options.latency_seconds)
            await self._answer(scope, exchange)
        except asyncio.CancelledError:
            # Only the server's stop cancels, after it has cut the connection. Raised on, it would be logged as a crash.
            return
        except Exception:  # noqa: BLE001 - an error of the sandbox itself must become an answer too, without its trace
            _log.exception("The sandbox failed at %s %s", scope["method"], scope["path"])
            if not exchange.answered:
                problem = Problem(500, "The sandbox made an error.", "The sandbox made an error; its log tells more.")
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
    """One request and its answer: notes how far the body came, and reads the rest of it before an answer leaves."""

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
        """The next piece of the request."""
        self._waits_for_continue = False
        message = await self._receive()
        if message["type"] == "http.request":
            self._received += len(message.get("body", b""))
            self._body_complete = not message.get("more_body", False)
        elif not self._body_complete:
            self._broken_off = True
        return message

    async def send(self, message: Message) -> None:
        """The next piece of the answer; nothing if the client went away before it had said everything."""
        if message["type"] == "http.response.start" and not self._broken_off:
            headers = list(message.get("headers", ()))
            if not await self._drained() and not self._broken_off:
                headers.append((b"connection", b"close"))
            if all(name.lower() != b"date" for name, _ in headers):  # a fault may bring its own
                headers.append((b"date", formatdate(self._clock(), usegmt=True).encode()))
            message = {**message, "headers": headers}
            if not self._broken_off:
                self._requests.finish(self._number, message["status"])
                self.answered = True
        if not self._broken_off:
            await self._send(message)

    async def _drained(self) -> bool:
        """Read what is left of the body. False if the connection must close because some of it was left."""
        if self._waits_for_continue:
            return False  # the client has not begun to send and need not
        while not self._body_complete and not self._broken_off:
            if self._received > self._drain_bytes:
                return False
            await self.receive()
        return True


def _faulty_answer(fault: Fault) -> Response:
    return Response(fault.body, status_code=fault.status, headers=dict(fault.headers))


async def _nowhere(_message: Message) -> None:
    """Swallow the real answer; a fault takes its place."""
