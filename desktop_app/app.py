"""The composition root: creates all parts, connects them, and shuts them down in the right order."""

import asyncio
import json
import logging
import platform
import signal
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, qVersion
from PySide6.QtWidgets import QApplication

from desktop_app import __version__
from desktop_app.desk.credential_store import CredentialStore, SecretsPort
from desktop_app.desk.schedule import RefreshSchedule
from desktop_app.desk.servers import Servers
from desktop_app.desk.sign_in_service import Folders, SignInService
from desktop_app.desk.support import Support
from desktop_app.lazy import KEYRING_NAME, LazyConnector, LazySandbox
from desktop_app.resources import resources
from desktop_app.storage.instance_lock import InstanceLock
from desktop_app.storage.keyring.secret_store import SecretStore
from desktop_app.storage.logs import close_log, open_log
from desktop_app.storage.paths import Paths
from desktop_app.storage.process import harden_process
from desktop_app.storage.process_end import ExitDeadline
from desktop_app.storage.settings import SettingsFile
from desktop_app.tasks import TaskScope
from desktop_app.ui import texts
from desktop_app.ui.faults.crash_reporter import CrashReporter
from desktop_app.ui.i18n import is_right_to_left, use_system_locale
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import Appearance, apply_style
from desktop_app.ui.runtime import loop
from desktop_app.ui.runtime.instance import InstanceServer, hand_over
from desktop_app.ui.runtime.second_start import FirstStart, reach_first_start
from desktop_app.ui.self_test import SelfTest
from desktop_app.ui.shell import Shell, Start
from desktop_app.ui.translations import install_translations, translation_folders

log = logging.getLogger(__name__)

APP_ID = "io.github.dossier.dossier"
SAMPLES = ("passport-SPECIMEN.jpg", "bank-statement-SPECIMEN.pdf")


@dataclass(frozen=True, slots=True)
class Arguments:
    """The parsed command line."""

    files: tuple[Path, ...] = ()
    add: bool = False
    sandbox: bool = False
    server: str = ""
    data_dir: Path | None = None
    self_test: bool = False


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
        self._arguments = arguments
        self._schedule = schedule
        self._visit = visit
        self._reporter = CrashReporter(qt)
        self._sandbox = LazySandbox(paths.sandbox_queue)
        self._servers = Servers(SettingsFile(paths.settings), paths.certificates)
        self._support = Support(self._servers, paths.logs, _versions())
        self._kept = CredentialStore(secrets or SecretStore(KEYRING_NAME))
        self._folders = Folders(paths.queue, paths.sandbox_queue)
        self._instance = InstanceServer(paths.config, qt)
        self._network = network or LazyConnector(self._kept.proxy_password, language=QLocale().bcp47Name())
        self._icons = Icons(resources() / "icons")
        apply_style(qt, appearance)
        qt.setWindowIcon(self._icons.app_icon())

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
        shell = Shell(sign_in_service, self._support, self._icons, scope, self._on_leaving)
        self._reporter.reported.connect(shell.show_fault, Qt.ConnectionType.QueuedConnection)
        self._instance.called.connect(shell.come_forward)
        _on_signals(shell.stop)
        scope.spawn(asyncio.to_thread(self._network.load), name="load network")
        try:
            return await self._run(shell, scope)
        finally:
            self._instance.close()
            await scope.aclose()
            await self._sandbox.stop()
            self._reporter.uninstall()

    def _on_leaving(self) -> None:
        """A second start waits for the end of this one from now on, which comes within some seconds."""
        self._instance.close()
        if self._deadline is not None:
            self._deadline.arm()

    async def _run(self, shell: Shell, scope: TaskScope) -> int:
        start = Start(self._arguments.server, self._arguments.files, self._arguments.sandbox, self._arguments.add)
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

    Raises OSError for an unusable data folder.
    """
    harden_process()
    with tempfile.TemporaryDirectory(prefix="dossier-self-test-") as temporary:
        data_dir = Path(temporary) if arguments.self_test and not arguments.data_dir else arguments.data_dir
        paths = Paths.make(data_dir)
        handler = open_log(paths.logs)
        lock = InstanceLock(paths.config)
        try:
            qt = QApplication(sys.argv[:1])
            qt.setApplicationName("dossier")
            qt.setApplicationVersion(__version__)
            qt.setDesktopFileName(APP_ID)
            qt.setQuitOnLastWindowClosed(False)
            use_system_locale()
            install_translations(qt, translation_folders(resources()), QLocale())
            if is_right_to_left():
                qt.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            if not lock.take():
                first = reach_first_start(
                    lambda: hand_over(paths.config, arguments.files, add=arguments.add), lock.take
                )
                if first is FirstStart.SILENT:
                    sys.stderr.write(texts.ALREADY_RUNNING + "\n")
                    return 1
                if first is FirstStart.TOOK_OVER:
                    return 0
            deadline = ExitDeadline(lock.release)
            app = App(
                qt,
                arguments,
                paths,
                appearance,
                network=network,
                secrets=secrets,
                visit=visit,
                schedule=schedule,
                deadline=deadline if visit is None and not arguments.self_test else None,
            )
            code = loop.run(qt, app.main)
            deadline.disarm()
            return code
        finally:
            lock.release()
            close_log(handler)


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
