"""The order of windows: sign in, sit at the desk, sign out or leave. One person at a time, one window at a time."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.desk.desk import Desk
from desktop_app.desk.entrance import Entrance
from desktop_app.domain.errors import DossierError
from desktop_app.tasks import TaskScope
from desktop_app.ui import texts
from desktop_app.ui.dialogs import run_dialog, tell
from desktop_app.ui.i18n import error_paragraphs, error_title, plain, say
from desktop_app.ui.icons import Icons
from desktop_app.ui.questions import sure_to_leave
from desktop_app.ui.style import Tone
from desktop_app.ui.views.main_window import MainWindow
from desktop_app.ui.views.sign_in_dialog import SignInDialog

log = logging.getLogger(__name__)

_LAST_DELETES_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Start:
    """How the app was started."""

    server: str = ""
    files: tuple[Path, ...] = ()
    sandbox: bool = False
    add: bool = False
    """Whether to ask for documents at once."""


class Leave(Enum):
    """Why a person left the desk."""

    QUIT = "quit"
    SIGN_OUT = "sign out"


class Shell:
    """Runs the windows. `window` and `sign_in_dialog` are what is open now, if anything."""

    def __init__(self, entrance: Entrance, icons: Icons, scope: TaskScope, started: Callable[[], None]) -> None:
        self._entrance = entrance
        self._icons = icons
        self._scope = scope
        self._started = started
        self._leaving: asyncio.Future[Leave] | None = None
        self._asking = False
        self._stopped = False
        self._brought: list[Path] = []
        self._wants_to_add = False
        self.window: MainWindow | None = None
        self.sign_in_dialog: SignInDialog | None = None

    async def run(self, start: Start) -> int:
        """Go on until the person quits; gives the exit code."""
        desk, trouble = await self._sandbox_desk() if start.sandbox else (None, "")
        while True:
            if desk is None and not self._stopped:
                desk = await self._sign_in(start.server, trouble)
            if desk is None:
                return 0
            if self._stopped:  # the system ended us between the sign-in and the window
                await desk.aclose()
                return 0
            leave = await self._sit(desk, start)
            if leave is Leave.QUIT:
                return 0
            start, trouble = Start(server="" if start.sandbox else desk.profile.address.base_url), ""
            desk = None

    def stop(self) -> None:
        """Leave at once without asking: the system ends us."""
        self._stopped = True
        if self.sign_in_dialog is not None:
            self.sign_in_dialog.reject()
        if self._leaving is not None and not self._leaving.done():
            self._leaving.set_result(Leave.QUIT)

    def come_forward(self, files: list[Path], add: bool = False) -> None:
        """A second start brought files, or nothing: show the window, take them, and ask for more if it wants that."""
        top = self.window or self.sign_in_dialog
        if top is not None:
            top.show()
            top.raise_()
            top.activateWindow()
        if self.window is not None:
            self.window.add_files(files)
            if add:
                self.window.choose_files()
        else:
            self._brought.extend(files)
            self._wants_to_add |= add

    def show_fault(self, fault: str) -> None:
        """Tell of an error that nobody caught; one at a time, and the app goes on."""
        if self._asking:
            return
        self._asking = True
        self._scope.spawn(self._tell_fault(fault), name="tell a fault")

    async def _tell_fault(self, fault: str) -> None:
        try:
            await tell(self._top(), say(texts.FAULT_TITLE), say(texts.FAULT_TEXT, fault=plain(fault)))
        finally:
            self._asking = False

    def _top(self) -> QWidget | None:
        return self.sign_in_dialog or self.window

    async def _sandbox_desk(self) -> tuple[Desk | None, str]:
        try:
            return await self._entrance.sign_in_to_sandbox(), ""
        except DossierError as error:
            return None, say(texts.SANDBOX_FAILED, reason=error_title(error))

    async def _sign_in(self, server: str, trouble: str, again: Desk | None = None) -> Desk | None:
        parent = self.window if again is not None else None
        dialog = SignInDialog(self._entrance, self._icons, self._scope, server=server, again=again, parent=parent)
        self.sign_in_dialog = dialog
        if trouble:
            dialog.say(trouble)
        self._started()
        try:
            await run_dialog(dialog)
            return dialog.desk
        finally:
            self.sign_in_dialog = None

    async def _sit(self, desk: Desk, start: Start) -> Leave:
        self._leaving = asyncio.get_running_loop().create_future()
        window = MainWindow(desk, self._icons, self._scope)
        self.window = window
        size = self._entrance.servers.settings.window_size
        if size is not None:
            window.resize(*size)
        window.closeRequested.connect(lambda: self._on_leave(desk, Leave.QUIT))
        window.signOutRequested.connect(lambda: self._on_leave(desk, Leave.SIGN_OUT))
        window.signInAgainRequested.connect(lambda: self._on_sign_in_again(desk))
        window.show()
        self._started()
        if self._entrance.servers.problem is not None:
            window.say(error_paragraphs(self._entrance.servers.problem), tone=Tone.NEEDS_YOU)
        elif desk.problems:
            window.say("\n".join(error_paragraphs(each) for each in desk.problems), tone=Tone.NEEDS_YOU)
        elif start.sandbox:
            window.say(say(texts.SANDBOX_NOTE), icon="sandbox")
        desk.start()
        brought, self._brought = self._brought, []
        window.add_files([*start.files, *brought])
        if start.add or self._wants_to_add:
            window.choose_files()
        self._wants_to_add = False
        try:
            return await self._leaving
        finally:
            self._leaving = None
            await self._clear_desk(desk, window)

    async def _clear_desk(self, desk: Desk, window: MainWindow) -> None:
        try:
            async with asyncio.timeout(_LAST_DELETES_SECONDS):
                await desk.finish_deletes()
        except TimeoutError:
            log.warning("some deletes were not answered before the end")
        await desk.aclose()
        size = (window.width(), window.height())
        if size != self._entrance.servers.settings.window_size and not window.isMaximized():
            await self._entrance.servers.keep(replace(self._entrance.servers.settings, window_size=size))
        self.window = None
        window.allow_close()
        window.deleteLater()

    def _on_leave(self, desk: Desk, leave: Leave) -> None:
        if self._leaving is None or self._leaving.done() or self._asking:
            return
        if not desk.under_way:
            self._leaving.set_result(leave)
            return
        self._asking = True
        self._scope.spawn(self._ask_leave(desk, leave), name="ask before leaving")

    async def _ask_leave(self, desk: Desk, leave: Leave) -> None:
        try:
            sure = await sure_to_leave(self.window, len(desk.under_way))
        finally:
            self._asking = False
        if sure and self._leaving is not None and not self._leaving.done():
            self._leaving.set_result(leave)

    def _on_sign_in_again(self, desk: Desk) -> None:
        if self.sign_in_dialog is None:
            self._scope.spawn(self._sign_in_again(desk), name="sign in again")

    async def _sign_in_again(self, desk: Desk) -> None:
        if await self._sign_in("", "", again=desk) is not None and self.window is not None:
            self.window.signed_in_again()
