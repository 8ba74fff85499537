"""Puts the parts together for one run without a window, on a plain event loop, and takes them apart again."""

import asyncio
import codecs
import math
import os
import re
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, NoReturn
from urllib.parse import urlsplit

from desktop_app.desk.connection import Connection
from desktop_app.desk.credential_store import CredentialStore
from desktop_app.desk.schedule import scaled, schedule_of
from desktop_app.desk.servers import Servers
from desktop_app.desk.sign_in_service import Folders, SignInOptions, SignInService
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import (
    AlreadyRunningError,
    DossierError,
    NoLogError,
    QueueError,
    ServerError,
    UnexpectedError,
)
from desktop_app.domain.pasted_token import pasted_token
from desktop_app.domain.server import AccessToken, ServerAddress, UploadEncoding
from desktop_app.domain.upload import UploadState
from desktop_app.headless.ending import STOPPED, Ended, Ending, ExitCode
from desktop_app.headless.reports import Reports, never_fail_to_print, say, sentence_of
from desktop_app.headless.sending import Order, Sending
from desktop_app.lazy import KEYRING_NAME, LazyConnector
from desktop_app.storage.instance_lock import InstanceLock
from desktop_app.storage.keyring.secret_store import SecretStore
from desktop_app.storage.logs import LogHandler, close_log, open_log
from desktop_app.storage.paths import Paths
from desktop_app.storage.process import harden_process
from desktop_app.storage.process_end import ExitDeadline
from desktop_app.storage.settings import SettingsFile
from desktop_app.tasks import TaskScope

TIME_SCALE = "DOSSIER_TIME_SCALE"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_LONGEST_LINE = 64 * 1024
"""Bytes of a token's line that are read; more are no token."""

BAD_SCALE = f"{TIME_SCALE} is a number from 1 on."
SCALE_ELSEWHERE = f"{TIME_SCALE} is for servers on this computer only: real ones need their time."
FILE_ON_SERVER = "This server takes files by their path on its own storage. Add them in Dossier's window."
UNREADABLE = "The file with the access token cannot be read: {reason}"
OPEN_TO_OTHERS = "Other users of this computer can read the file with the access token (chmod 600 helps)."
IN_WINDOW = (
    "Dossier is open with this data folder: the files were handed over to it. Choose their type and send them there."
)
OPEN_ALREADY = "Dossier is at work with this data folder already. It goes on with what waits; answer questions there."
NOT_THEIRS = (
    "Documents wait here from an earlier sign-in, and it is not certain that it was yours. They stay, and are not "
    "sent: Dossier's window asks about them."
)
NOT_ALL = "The server did not tell all of its documents."


@dataclass(frozen=True, slots=True)
class Arguments:
    """The command line, read."""

    server: str
    token_file: str
    """"-" for standard input."""
    data_dir: Path | None = None
    as_json: bool = False
    timeout: float | None = None
    """Seconds."""
    order: Order | None = None
    """What to send; None for the list of documents."""
    named: Mapping[Path, str] = field(default_factory=dict)
    """For each file how it was written on the command line."""


def run(arguments: Arguments) -> int:
    """Do what was asked and give the exit code."""
    harden_process()
    never_fail_to_print()
    try:
        return _run(arguments)
    except Ended as end:
        say(end.sentence)
        return end.code
    except DossierError as error:
        say(sentence_of(error))
        return ExitCode.FAILED
    except KeyboardInterrupt:  # on Windows, and before the loop runs
        say(STOPPED)
        return 130


def _run(arguments: Arguments) -> int:
    address = ServerAddress.parse(arguments.server)
    factor = _time_scale(os.environ.get(TIME_SCALE, ""), address)
    access = pasted_token(_first_line(arguments.token_file))
    reports = Reports(as_json=arguments.as_json, named=arguments.named)
    paths = Paths.make(arguments.data_dir)
    handler = _log_in(paths.logs)
    lock = InstanceLock(paths.config)
    deadline = ExitDeadline(lock.release)
    try:
        order = arguments.order
        if order is not None and not lock.take():
            _hand_over(paths.config, order, reports)
        one_run = _Run(arguments, paths, address, access, factor, deadline)
        return asyncio.run(one_run.send(order, reports) if order is not None else one_run.print_documents(reports))
    finally:
        deadline.disarm()
        lock.release()
        if handler is not None:
            close_log(handler)


def _log_in(folder: Path) -> LogHandler | None:
    """The log; None where there can be none, which is said."""
    try:
        return open_log(folder)
    except NoLogError as error:
        say(sentence_of(error))
        return None


class _Run:
    """The parts of one run at one server."""

    def __init__(
        self,
        arguments: Arguments,
        paths: Paths,
        address: ServerAddress,
        access: AccessToken,
        factor: float,
        deadline: ExitDeadline,
    ) -> None:
        self._seconds = arguments.timeout
        self._paths = paths
        self._access = access
        self._factor = factor
        self._servers = Servers(SettingsFile(paths.settings), paths.certificates)
        if self._servers.problem is not None:  # as before the first window: a proxy or a certificate may be in them
            say(sentence_of(self._servers.problem))
        self._profile = self._servers.profile_of(address)
        self._kept = CredentialStore(SecretStore(KEYRING_NAME))
        self._network = LazyConnector(self._kept.proxy_password, language=lambda: _language(os.environ))
        self._ending = Ending(deadline.arm)

    async def send(self, order: Order, reports: Reports) -> int:
        """Finish what waits and send what is new."""
        return await self._ending.watch(self._send(order, reports), self._seconds)

    async def print_documents(self, reports: Reports) -> int:
        """Print the list; the queue is not looked at, so another run may be at it."""
        return await self._ending.watch(self._print_documents(reports), self._seconds)

    async def _send(self, order: Order, reports: Reports) -> int:
        if order.files and self._profile.upload_encoding is UploadEncoding.JSON_PATH:
            raise Ended(ExitCode.FAILED, FILE_ON_SERVER)
        for trouble in (self._servers.problem, *self._servers.warnings):
            if trouble is not None:
                say(sentence_of(trouble))
        service = SignInService(
            self._servers,
            self._network,
            self._kept,
            _no_sandbox,
            lambda: TaskScope("desk", self._ending.report),
            Folders(self._paths.queue, self._paths.sandbox_queue),
            scaled(schedule_of(self._profile), self._factor),
        )
        options = SignInOptions(confirm_owner=_nobody_to_ask, remember=False)
        desk = await service.sign_in(self._profile.address.base_url, self._access.secret, options)
        try:
            for problem in desk.problems:
                if not isinstance(problem, QueueError):  # that one ends the run, and is told then
                    say(sentence_of(problem))
            return await Sending(desk, order, reports, self._ending).run()
        finally:
            self._ending.tidy_up()
            await desk.aclose()

    async def _print_documents(self, reports: Reports) -> int:
        session = Session(self._profile, Tokens(self._access))
        connection = await self._network.connect(session, _keep_nothing)
        for problem in connection.problems:
            say(sentence_of(problem))
        try:
            listed = await connection.documents.list_all()
            types = self._profile.document_types or await _types(connection)
        finally:
            self._ending.tidy_up()
            await connection.aclose()
        reports.documents(listed.documents, {each.id: each.caption for each in types})
        if not listed.complete:
            say(NOT_ALL)
        return ExitCode.DONE


def _hand_over(folder: Path, order: Order, reports: Reports) -> NoReturn:
    """Somebody else has the data folder: the window takes files, and asks the person what they are."""
    if not order.files or order.answer_none or order.answer:
        raise Ended(ExitCode.FAILED, OPEN_ALREADY)
    from desktop_app.ui.runtime.instance import hand_over  # noqa: PLC0415 - the only way to Qt, for its local socket

    if not hand_over(folder, order.files):
        raise AlreadyRunningError
    for file in order.files:
        reports.without_upload(file, UploadState.HELD, IN_WINDOW)
    raise Ended(ExitCode.NOT_SENT, IN_WINDOW)


def _time_scale(text: str, address: ServerAddress) -> float:
    """How many times shorter every wait is."""
    if not text:
        return 1.0
    try:
        factor = float(text)
    except ValueError:
        factor = 0.0
    if not math.isfinite(factor) or factor < 1:
        raise Ended(ExitCode.USAGE, BAD_SCALE)
    if urlsplit(address.base_url).hostname not in _LOOPBACK:
        raise Ended(ExitCode.USAGE, SCALE_ELSEWHERE)
    return factor


def _first_line(file: str) -> str:
    """The token: it comes in a file, so that no list of processes and no history of a shell shows it."""
    try:
        if file == "-":
            line = _token_line(sys.stdin.buffer)
        else:
            with Path(file).open("rb") as opened:
                line = _token_line(opened)
                status = os.fstat(opened.fileno())
                if os.name == "posix" and stat.S_ISREG(status.st_mode) and status.st_mode & stat.S_IROTH:
                    say(OPEN_TO_OTHERS)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise Ended(ExitCode.FAILED, UNREADABLE.format(reason=reason)) from None
    return line


def _token_line(source: IO[bytes]) -> str:
    """The first line, or all of a file of JSON. PowerShell writes UTF-16."""
    line = source.readline(_LONGEST_LINE)
    if line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return (line + source.read(_LONGEST_LINE)).decode("utf-16", "replace").strip().partition("\n")[0]
    if line.lstrip(codecs.BOM_UTF8).strip().startswith(b"{"):
        line += source.read(_LONGEST_LINE)
    return line.decode("utf-8-sig", "replace")


def _language(surroundings: Mapping[str, str]) -> str:
    """The person's language as the system's variables name it; English where they say nothing."""
    name = next(filter(None, (surroundings.get(each) for each in ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    found = re.match(r"([a-z]{2,3})(?:_([A-Z]{2}))?(?![A-Za-z])", name)
    return "-".join(filter(None, found.groups())) if found else "en-GB"


async def _types(connection: Connection) -> tuple[DocumentType, ...]:
    """What the server tells of types; a list without their names is a list all the same."""
    try:
        return await connection.documents.types()
    except ServerError:
        return ()


async def _nobody_to_ask(_waiting: object) -> bool:
    """What waits from another sign-in is never taken over without a person."""
    say(NOT_THEIRS)
    return False


async def _keep_nothing(_tokens: Tokens) -> None:
    """A pasted token is not renewed."""


async def _no_sandbox() -> Session:
    raise UnexpectedError
