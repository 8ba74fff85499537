"""Runs a sandbox inside this process: uvicorn in its own thread, on its own plain asyncio loop.

On Qt's loop, a busy window would keep the server from answering, and the other way round.
"""

import asyncio
import logging
import os
import socket
import sqlite3
import threading
import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Self

from desktop_app.sandbox.accounts import key_of
from desktop_app.sandbox.behaving import BehavingDocuments
from desktop_app.sandbox.behaviour import EARLY
from desktop_app.sandbox.catalogue import samples
from desktop_app.sandbox.control import Control
from desktop_app.sandbox.document_store import DocumentStore
from desktop_app.sandbox.front import Front
from desktop_app.sandbox.observation import Fault, FaultQueue, RequestLog, RequestRecord
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.routes import DOCUMENTS, Documents, NormalDocuments, build_app
from desktop_app.sandbox.sign_in import DueCode, SignIns
from desktop_app.sandbox.stoppable import StoppableServer, quiet_config
from desktop_app.sandbox.store import Store, StoredDocument
from desktop_app.sandbox.tokens import TokenRegistry

LOOPBACK = "127.0.0.1"
_START_SECONDS = 10.0
_STOP_SECONDS = 3.0
_SMALL_BUFFER = 64 * 1024
"""Bytes of a body that the system takes before the server reads; else a cut in the middle would be one at the end."""

_log = logging.getLogger(__name__)


class SandboxError(Exception):
    """A sandbox failed. The text is a sentence for a person."""


class SandboxServer:
    """One sandbox, to be started and stopped once. All methods may be called from any thread.

    After `stop()` the recorded requests and stored documents can still be read.
    """

    def __init__(self, options: SandboxOptions | None = None, *, host: str = LOOPBACK, port: int = 0) -> None:
        """Prepare a sandbox on `port` (0: any free one).

        Raises ValueError for a host other than 127.0.0.1: with one throw-away token and no encryption it must not be
        reachable from other machines.
        """
        if host != LOOPBACK:
            raise ValueError(f"The sandbox listens on {LOOPBACK} only, not on {host!r}.")
        self.options = options if options is not None else SandboxOptions()
        self._port = port
        self._requests = RequestLog()
        self._faults = FaultQueue()
        self._sign_ins = SignIns(self.options, self._now)
        self._tokens = TokenRegistry(self.options, self._now)
        self._life = threading.Lock()
        self._running: _Run | None = None
        self._left_behind: list[StoredDocument] | None = None
        self._control: Control | None = None

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop."""
        self.stop()

    def start(self) -> None:
        """Start, and return once requests are answered. Raises SandboxError if that takes more than 10 seconds."""
        with self._life:
            if self._running is not None or self._left_behind is not None:
                raise SandboxError("A sandbox can be started only once.")
            behaviour = self.options.behaviour
            early = behaviour is not None and behaviour.answer in EARLY
            listener = _listener(self._port, receive_buffer=_SMALL_BUFFER if early else None)
            try:
                store = _open_store(self.options, self._now)
            except SandboxError:
                listener.close()
                raise
            endpoints = build_app(self._documents(store), self.options, self._sign_ins, self._tokens)
            app = Front(endpoints, self.options, self._requests, self._faults, self._now)
            run = _Run(app, listener, store)
            self._port = listener.getsockname()[1]
            try:
                run.start()
            except SandboxError:
                run.stop()
                store.close()
                raise
            self._running = run

    def stop(self) -> None:
        """Let requests in progress finish within a second, abort the rest, end the thread. Harmless if not running."""
        with self._life:
            run, self._running = self._running, None
            if run is None:
                return
            ended = run.stop()
            try:
                self._left_behind = run.store.everything()
            except sqlite3.Error:  # the file was removed; that must not keep the sandbox from stopping
                _log.warning("The sandbox's database could not be read at the end.", exc_info=True)
                self._left_behind = []
            if ended:
                run.store.close()
            else:
                _log.error("The sandbox did not end within %.0f seconds.", _STOP_SECONDS)

    @property
    def is_running(self) -> bool:
        """Whether it answers requests."""
        run = self._running
        return run is not None and run.is_alive

    @property
    def port(self) -> int:
        """The port; known only after the start if it was 0."""
        return self._port

    @property
    def base_url(self) -> str:
        """The address without a trailing slash. Raises SandboxError while the port is not known."""
        if self._port == 0:
            raise SandboxError("The sandbox has no address before it is started.")
        return f"http://{LOOPBACK}:{self._port}"

    @property
    def token(self) -> str:
        """The access token to paste."""
        return self.options.token

    def due_codes(self) -> list[DueCode]:
        """The one-time codes that sign-ins are waiting for, in the order in which the sign-ins started."""
        return self._sign_ins.due_codes()

    @property
    def one_time_code(self) -> str | None:
        """The six digits that the newest waiting sign-in expects; None if none is waiting."""
        codes = self.due_codes()
        return codes[-1].code if codes else None

    def end_access_tokens(self) -> None:
        """Revoke the access tokens given at sign-ins. Their refresh tokens stay valid, and so does `token`."""
        self._tokens.end_access_tokens()

    def stored(self) -> list[StoredDocument]:
        """All documents, samples included, in order of arrival."""
        with self._life:
            if self._running is not None:
                return self._running.store.everything()
            return list(self._left_behind or ())

    def requests(self) -> list[RequestRecord]:
        """The requests so far in order of arrival (the last 10,000)."""
        return self._requests.records()

    def fail_next(
        self,
        method: str,
        status: int,
        headers: Mapping[str, str] | None = None,
        body: bytes | str | None = None,
        times: int = 1,
        *,
        path_contains: str = "",
        after_commit: bool = False,
    ) -> None:
        """Answer the next `times` requests with this method ("*": any) with this fault instead of carrying them out.

        With `after_commit` they are carried out first. Raises ValueError for a status that is not final.
        """
        if not 200 <= status <= 599:  # noqa: PLR2004 - HTTP's final statuses
            raise ValueError(f"{status} cannot end a request.")
        content = body.encode() if isinstance(body, str) else body or b""
        fault = Fault(method.upper(), status, dict(headers or {}), content, path_contains, after_commit)
        self._faults.add(fault, times)

    def stop_failing(self) -> None:
        """Forget the answers of `fail_next` that are left."""
        self._faults.clear()

    def token_for(self, email: str) -> str:
        """A new access token for this account, as of a sign-in on another device. Raises ValueError for a stranger."""
        if all(account.key != key_of(email) for account in self.options.accounts):
            raise ValueError(f"There is no account {email!r}.")
        return self._tokens.issue(key_of(email)).access.secret

    @property
    def control(self) -> Control:
        """What a misbehaving server has and counted. Raises SandboxError for a normal one, and before the start."""
        if self._control is None:
            raise SandboxError("Only a misbehaving sandbox has a control, once it is started.")
        return self._control

    def _documents(self, store: Store) -> Documents:
        behaviour = self.options.behaviour
        if behaviour is None:
            return NormalDocuments(self.options, store)
        document_store = DocumentStore(store, behaviour, review_seconds=self.options.review_seconds)
        self._control = Control(document_store, behaviour, self.options.accounts[0].key)
        return BehavingDocuments(behaviour, self.options, document_store, DOCUMENTS, self._now)

    def _now(self) -> float:
        behaviour = self.options.behaviour
        return time.time() + self.options.clock_skew_seconds + (behaviour.clock_skew if behaviour is not None else 0.0)


class _Run:
    """The thread of a started sandbox."""

    def __init__(self, app: Front, listener: socket.socket, store: Store) -> None:
        self.store = store
        self._listener = listener
        self._server = StoppableServer(quiet_config(app))
        self._thread = threading.Thread(target=self._serve, name="sandbox", daemon=True)
        self._failure: BaseException | None = None

    def start(self) -> None:
        self._thread.start()
        if not self._server.settled.wait(_START_SECONDS):
            raise SandboxError(f"The sandbox was not ready within {_START_SECONDS:.0f} seconds.")
        if self._failure is not None:
            raise SandboxError("The sandbox could not start.") from self._failure

    def stop(self) -> bool:
        self._server.ask_to_stop()
        self._thread.join(_STOP_SECONDS)
        return not self._thread.is_alive()

    @property
    def is_alive(self) -> bool:
        return self._thread.is_alive()

    def _serve(self) -> None:
        try:
            # An explicit loop class, because the process's event loop policy may return Qt's.
            with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
                runner.run(self._server.serve(sockets=[self._listener]))
        except BaseException as error:  # noqa: BLE001 - also SystemExit, which uvicorn raises to give up; start() reports it
            self._failure = error
            if self._server.settled.is_set():
                _log.exception("The sandbox ended by itself.")
        finally:
            self._listener.close()
            self._server.settled.set()


def _listener(port: int, *, receive_buffer: int | None) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if receive_buffer is not None:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        if os.name == "posix":  # elsewhere the option would let two servers share one port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((LOOPBACK, port))
        listener.listen()
    except (OSError, OverflowError) as error:
        listener.close()
        raise SandboxError(f"Port {port} on {LOOPBACK} cannot be used; another program may be using it.") from error
    return listener


def _open_store(options: SandboxOptions, clock: Callable[[], float]) -> Store:
    try:
        store = Store(options.database, first_owner=options.accounts[0].key, clock=clock)
    except sqlite3.Error as error:
        raise SandboxError(f"The sandbox's database cannot be opened: {error}.") from error
    try:
        store.seed(samples(options.seed))
    except sqlite3.Error as error:
        store.close()
        raise SandboxError(f"The sandbox's database cannot be written: {error}.") from error
    return store
