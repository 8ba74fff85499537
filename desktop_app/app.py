"""The composition root: creates all parts, connects them, and shuts them down in the right order."""

import asyncio
import contextlib
import json
import logging
import platform
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from PySide6.QtCore import QLocale, Qt, qVersion
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.desk.credential_store import CredentialStore, SecretsPort
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.desk.servers import Servers
from desktop_app.desk.sign_in_service import Folders, SignInService
from desktop_app.desk.support import Support
from desktop_app.domain.errors import (
    AlreadyRunningError,
    AppFilesMissingError,
    DiskFullNowError,
    NoLogError,
    NotKeptError,
    SettingsError,
    StartError,
)
from desktop_app.lazy import KEYRING_NAME, LazyConnector, LazySandbox
from desktop_app.resources import resources
from desktop_app.storage.installation import Installation, start_again
from desktop_app.storage.instance_lock import InstanceLock
from desktop_app.storage.keyring.secret_store import SecretStore
from desktop_app.storage.logs import LogHandler, close_log, no_log, open_log
from desktop_app.storage.paths import Paths, is_full, start_error
from desktop_app.storage.process import harden_process
from desktop_app.storage.process_end import ExitDeadline
from desktop_app.storage.settings import SettingsFile
from desktop_app.tasks import TaskScope
from desktop_app.ui.application import APP_ID, languages_of, make_application, opened_files_of
from desktop_app.ui.faults.crash_reporter import CrashReporter
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import Appearance, apply_style
from desktop_app.ui.runtime import loop
from desktop_app.ui.runtime.instance import InstanceServer, hand_over
from desktop_app.ui.runtime.notifications import DesktopNotifier
from desktop_app.ui.runtime.second_start import FirstStart, reach_first_start
from desktop_app.ui.runtime.session_bus import SessionBus
from desktop_app.ui.self_test import SelfTest
from desktop_app.ui.shell import Shell, Start
from desktop_app.ui.start_trouble import ask_to_try_again, tell_what_is_not_kept

log = logging.getLogger(__name__)

SAMPLES = ("passport-SPECIMEN.jpg", "bank-statement-SPECIMEN.pdf")


@dataclass(frozen=True, slots=True)
class Arguments:
    """The parsed command line."""

    files: tuple[Path, ...] = ()
    link: str = ""
    """Of a broker (domain.link), as it came."""
    add: bool = False
    sandbox: bool = False
    server: str = ""
    data_dir: Path | None = None
    self_test: bool = False
    activation: str = ""
    """The token with which the desktop started this process (ui.runtime.front)."""


Visit = Callable[[Shell], Awaitable[int]]
"""Drives the shell's windows in place of a person and returns the exit code. The shell is stopped afterwards."""


class App:
    """One run of the app."""

    def __init__(
        self,
        qt: QApplication,
        arguments: Arguments,
        paths: Paths,
        appearance: Appearance,
        *,
        network: LazyConnector | None = None,
        secrets: SecretsPort | None = None,
        visit: Visit | None = None,
        schedule: RefreshSchedule | None = None,
        deadline: ExitDeadline | None = None,
    ) -> None:
        self._deadline = deadline
        try:
            self._icons = Icons(resources() / "icons")
            self._installation = Installation.of_app(resources())
            qt.setWindowIcon(self._icons.app_icon())
        except FileNotFoundError:
            raise AppFilesMissingError from None
        self._arguments = arguments
        self._schedule = schedule
        self._visit = visit
        self._reporter = CrashReporter(qt)
        self._sandbox = LazySandbox(paths.sandbox_queue)
        self._servers = Servers(SettingsFile(paths.settings), paths.certificates)
        self._support = Support(self._servers, paths.logs, _versions())
        self._kept = CredentialStore(secrets or SecretStore(KEYRING_NAME))
        self._folders = Folders(paths.queue, paths.sandbox_queue)
        self._qt = qt
        self._config = paths.config
        self._network = network or LazyConnector(self._kept.proxy_password, language=lambda: QLocale().bcp47Name())
        self.wants_to_start_again = False
        """Whether to start the app once more when all of this one is closed."""
        self._languages = languages_of(qt)
        self._languages.use(self._servers.settings.preferences.language)
        apply_style(qt, appearance)

    @property
    def not_kept(self) -> tuple[NotKeptError | SettingsError, ...]:
        """What the person should know of the settings before the first window."""
        problem = self._servers.problem
        return self._servers.warnings if problem is None else (problem,)

    async def main(self) -> int:
        """Run until the person leaves, then shut everything down in reverse order."""
        self._reporter.install()
        self._reporter.watch(asyncio.get_running_loop())
        scope = self._scope("app")
        sign_in_service = SignInService(
            self._servers,
            self._network,
            self._kept,
            self._sandbox.start,
            lambda: self._scope("desk"),
            self._folders,
            self._schedule,
        )

        def _on_leaving() -> None:
            """A second start waits for the end of this one from now on, which comes within some seconds."""
            instance.close()
            if self._deadline is not None:
                self._deadline.arm()

        bus = SessionBus()
        notifier = DesktopNotifier(self._icons.app_icon(), APP_ID, bus)
        shell = Shell(
            sign_in_service,
            self._support,
            self._icons,
            scope,
            self._languages,
            notifier,
            bus,
            self._installation.was_replaced,
            _on_leaving,
        )
        self._reporter.reported.connect(shell.show_fault, Qt.ConnectionType.QueuedConnection)
        # Not before somebody is there to take the files: a dialog about the start may have come first.
        instance = InstanceServer(self._config, self._qt)
        instance.called.connect(shell.come_forward)
        opened_files_of(self._qt).hand_to(shell.come_forward, lambda link: shell.come_forward([], link=link))
        _on_signals(shell.stop)
        scope.spawn(asyncio.to_thread(self._network.load), name="load network")
        try:
            return await self._run(shell, scope)
        finally:
            self.wants_to_start_again = shell.wants_to_start_again
            notifier.close()
            instance.close()
            await scope.aclose()
            await self._sandbox.stop()
            self._reporter.uninstall()

    async def _run(self, shell: Shell, scope: TaskScope) -> int:
        given = self._arguments
        start = Start(given.server, given.files, given.sandbox, given.add, given.link)
        if self._visit is not None:
            running = scope.spawn(shell.run(start), name="shell")
            code = await self._visit(shell)
            shell.stop()
            await running
            return code
        if not self._arguments.self_test:
            return await shell.run(start)
        session = await self._sandbox.start()
        samples = [resources() / "samples" / name for name in SAMPLES]
        running = scope.spawn(shell.run(replace(start, sandbox=False)), name="shell")
        faults: list[str] = []
        self._reporter.reported.connect(lambda fault: faults.append(fault.summary))
        test = SelfTest(shell, samples, session.profile.address.base_url, session.token.secret, faults)
        report = await test.run()
        report["keyring"] = await asyncio.to_thread(_keyring_name)
        shell.stop()
        await running
        sys.stdout.write(json.dumps(report, indent=2) + "\n")
        return 0 if report["ok"] else 1

    def _scope(self, name: str) -> TaskScope:
        return TaskScope(name, self._reporter.report)


def run(
    arguments: Arguments,
    appearance: Appearance = Appearance.SYSTEM,
    *,
    network: LazyConnector | None = None,
    secrets: SecretsPort | None = None,
    visit: Visit | None = None,
    schedule: RefreshSchedule | None = None,
) -> int:
    """Run the app and return its exit code. `visit` drives it in place of a person, and `schedule` sets the pace.

    A trouble at the start is told in a window. Where the person does not try again, the exit code is 1.
    """
    harden_process()
    qt = make_application()
    with contextlib.ExitStack() as temporary:
        data_dir = arguments.data_dir
        while True:
            try:
                if arguments.self_test and not data_dir:
                    data_dir = _passing_folder(temporary)
                with _Opened(data_dir) as opened:
                    if not opened.lock.take() and _is_first_instance_reached(opened, arguments):
                        return 0
                    deadline = ExitDeadline(opened.lock.release)
                    app = App(
                        qt,
                        arguments,
                        opened.paths,
                        appearance,
                        network=network,
                        secrets=secrets,
                        visit=visit,
                        schedule=schedule,
                        deadline=deadline if visit is None and not arguments.self_test else None,
                    )
                    tell_what_is_not_kept(qt, [*opened.not_kept(), *app.not_kept])
                    code = loop.run(qt, app.main)
                    deadline.disarm()
                break
            except (StartError, OSError) as error:
                trouble = (
                    error if isinstance(error, StartError) else start_error(error, Path(str(error.filename or "")))
                )
                if not ask_to_try_again(qt, trouble):
                    return 1
    return start_again() if app.wants_to_start_again else code


def _passing_folder(stack: contextlib.ExitStack) -> Path:
    """A folder that goes with the stack. Raises StartError where there is no place for one."""
    try:
        return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="dossier-self-test-")))
    except OSError as error:
        raise start_error(error, Path(error.filename or "/tmp")) from error  # noqa: S108 - only named


class _Opened:
    """The data folder with its log and its lock, which is not taken yet."""

    def __init__(self, data_dir: Path | None) -> None:
        self._data_dir = data_dir
        self._handler: LogHandler | None = None
        self._no_log: NoLogError | None = None

    def __enter__(self) -> Self:
        self.paths = Paths.make(self._data_dir)
        self.lock = InstanceLock(self.paths.config)
        try:
            self._handler = open_log(self.paths.logs)
        except NoLogError as error:
            self._no_log = error
        log.info("Dossier %s starts", __version__)
        return self

    def __exit__(self, *_error: object) -> None:
        self.lock.release()
        if self._handler is not None:
            close_log(self._handler)

    def not_kept(self) -> list[NotKeptError]:
        """What of the folder cannot be written, though the app can start."""
        if is_full(self.paths.config):
            return [DiskFullNowError(path=str(self.paths.config))]
        if self._handler is not None and self._handler.failure is not None:
            return [no_log(self.paths.logs, self._handler.failure)]
        return [] if self._no_log is None else [self._no_log]


def _is_first_instance_reached(opened: _Opened, arguments: Arguments) -> bool:
    """Hand the files to the instance that holds the data folder; False when it has ended and the lock is ours now.

    Raises AlreadyRunningError if it holds the folder and does not respond.
    """

    def _hand_over() -> bool:
        return hand_over(
            opened.paths.config,
            arguments.files,
            add=arguments.add,
            link=arguments.link,
            activation=arguments.activation,
        )

    first = reach_first_start(_hand_over, opened.lock.take)
    if first is FirstStart.SILENT:
        raise AlreadyRunningError
    return first is FirstStart.TOOK_OVER


def _keyring_name() -> str:
    """The keyring library's backend class, for the self-test's report. Blocks: call it in a worker thread."""
    from desktop_app.storage.keyring.backends import installed_backend  # noqa: PLC0415 - 150 ms

    try:
        backend = type(installed_backend())
    except Exception as error:  # noqa: BLE001 - third-party backends raise anything, and the report says what
        return f"none: {error}"
    return f"{backend.__module__}.{backend.__qualname__}"


def _versions() -> tuple[tuple[str, str], ...]:
    """The versions for the report for support."""
    return (
        ("Dossier", __version__),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("system", platform.platform()),
    )


def _on_signals(stop: Callable[[], None]) -> None:
    """Shut down cleanly on SIGINT and SIGTERM. Event loops on Windows do not support signal handlers."""
    for each in (signal.SIGINT, signal.SIGTERM):
        try:
            asyncio.get_running_loop().add_signal_handler(each, stop)
        except NotImplementedError:
            return
