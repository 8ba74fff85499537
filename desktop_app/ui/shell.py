"""The sequence of windows: sign-in dialog, main window, sign-out or quit. One person and one window at a time."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.desk import events
from desktop_app.desk.desk import Desk
from desktop_app.desk.sign_in_service import SignInService
from desktop_app.desk.support import Support
from desktop_app.domain.errors import DossierError
from desktop_app.domain.link import AddLink, read_link
from desktop_app.domain.upload import FINAL
from desktop_app.domain.window_place import with_place
from desktop_app.tasks import TaskScope
from desktop_app.ui import texts
from desktop_app.ui.add import texts as add_texts
from desktop_app.ui.application import APP_ID
from desktop_app.ui.faults.crash_reporter import Fault
from desktop_app.ui.faults.presenter import FaultPresenter
from desktop_app.ui.faults.support_report import save_support_report
from desktop_app.ui.i18n import error_paragraphs, error_title, plain, say
from desktop_app.ui.languages import Languages
from desktop_app.ui.leaving import Leave, ask_to_quit, ask_to_sign_out
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import Tone
from desktop_app.ui.runtime.front import bring_to_front
from desktop_app.ui.runtime.notifications import Notifier
from desktop_app.ui.runtime.session_bus import SessionBus
from desktop_app.ui.settings.dialog import open_settings
from desktop_app.ui.settings.exchange import import_servers
from desktop_app.ui.sign_in.dialog import SignInDialog
from desktop_app.ui.widgets.dialogs import run_dialog
from desktop_app.ui.window import placement
from desktop_app.ui.window.main_window import Desktop, MainWindow

log = logging.getLogger(__name__)

_LAST_DELETES_SECONDS = 2.5
"""So that all is closed before the process has to end (storage.process_end)."""
_MAX_RESTARTS = 3
"""How often the windows are started in all; after that many faults the app gives up."""


@dataclass(frozen=True, slots=True)
class Start:
    """How the app was started."""

    server: str = ""
    files: tuple[Path, ...] = ()
    sandbox: bool = False
    add: bool = False
    """Whether to open the file picker right after the sign-in."""
    link: str = ""
    """Of a broker, as it came."""


class Shell:
    """Runs the windows. `window` and `sign_in_dialog` are those that are open, or None.

    `replaced` says whether the app's own files were replaced since it started.
    `on_leaving` is called, perhaps more than once, as soon as it is certain that the app ends.
    """

    def __init__(
        self,
        sign_in_service: SignInService,
        support: Support,
        icons: Icons,
        scope: TaskScope,
        languages: Languages,
        notifier: Notifier,
        bus: SessionBus,
        replaced: Callable[[], bool] = lambda: False,
        on_leaving: Callable[[], object] = lambda: None,
    ) -> None:
        self._on_leaving = on_leaving
        self._sign_in_service = sign_in_service
        self._support = support
        self._icons = icons
        self._scope = scope
        self._languages = languages
        preferences = lambda: sign_in_service.servers.settings.preferences  # noqa: E731 - they may change
        self._desktop = Desktop(notifier, bus, APP_ID, preferences)
        self._leaving: asyncio.Future[Leave] | None = None
        self._asking = False
        self._waits_to_quit: Callable[[], None] | None = None
        """Ends the wait for the last upload, while the person waits for it to quit."""
        self._stopped = False
        self._desk: Desk | None = None
        self._with_settings = False
        self._faults = FaultPresenter(icons, scope, self._top, self.save_report, replaced, self._start_again)
        self.wants_to_start_again = False
        self._pending_files: list[Path] = []
        self._wants_to_add = False
        self._link: AddLink | None = None
        """What a link asks for, until it is done or another one comes."""
        self.window: MainWindow | None = None
        self.sign_in_dialog: SignInDialog | None = None

    async def run(self, start: Start) -> int:
        """Run until the person quits. Returns the exit code.

        If a fault ends the windows, wait until the person has read about it and start again, up to _MAX_RESTARTS times.
        """
        for _ in range(_MAX_RESTARTS):
            running = self._scope.spawn(self._run(start), name="windows")
            await asyncio.wait([running])
            if running.cancelled() or running.exception() is None:
                return await running
            await self._faults.next_read()  # the scope reports it
            start = Start()
        return 1

    async def _run(self, start: Start) -> int:
        desk, trouble = await self._sandbox_desk() if start.sandbox else (None, "")
        resume = not start.sandbox and not start.link  # a link never signs in
        if start.link:
            trouble = self._note_link(start.link)
            start = replace(start, server=self._link.address.base_url if self._link is not None else start.server)
        while True:
            if desk is None and not self._stopped:
                desk = await self._sign_in(start.server, trouble, resume=resume)
            if desk is None:
                self._on_leaving()
                return 0
            if self._stopped:  # `stop` was called between the sign-in and the window
                await desk.aclose()
                return 0
            leave, trouble = await self._run_window(desk, start)
            if not leave.sign_out:
                return 0
            start = Start(server="" if start.sandbox else desk.profile.address.base_url)
            desk, resume = None, False

    def stop(self) -> None:
        """Leave at once without asking, because the system is ending the app."""
        self._stopped = True
        self._on_leaving()
        self._faults.close()
        if self.sign_in_dialog is not None:
            self.sign_in_dialog.reject()
        if self._leaving is not None and not self._leaving.done():
            self._leaving.set_result(Leave())

    def come_forward(self, files: list[Path], add: bool = False, link: str = "") -> None:
        """Handle a second start of the app: show the window, add the files and, with `add`, ask for more; say what a
        broker's link asks for.
        """
        top = self.window or self.sign_in_dialog
        if top is not None:
            bring_to_front(top)
        if link:
            said = self._note_link(link)
            if self.window is not None:
                self._offer_link(self.window, said)
            elif self.sign_in_dialog is not None:
                self.sign_in_dialog.follow_link(self._link.address if self._link is not None else None, said)
        if self.window is not None:
            self.window.add_files(files)
            if add:
                self.window.choose_files()
        else:
            self._pending_files.extend(files)
            self._wants_to_add |= add

    def _note_link(self, link: str) -> str:
        """Keep what a link asks for. Returns what is to be said of it."""
        self._link = read_link(link)
        if self._link is None:
            return say(texts.LINK_BAD)
        return say(texts.LINK_NAMES, host=plain(self._link.address.host))

    def _offer_link(self, window: MainWindow, said: str) -> None:
        """Offer in the window what a link asks for: nothing happens before the person wants it."""
        link, self._link = self._link, None
        if link is None or self._desk is None:
            window.say(said, tone=Tone.NEEDS_YOU)
        elif link.address == self._desk.profile.address:
            window.offer_to_add(say(texts.LINK_ASKS, host=plain(link.address.host)), link.type_id)
        else:
            here = plain(self._desk.profile.address.host)
            window.say(say(texts.LINK_ELSEWHERE, host=plain(link.address.host), here=here), tone=Tone.NEEDS_YOU)

    def show_fault(self, fault: Fault) -> None:
        """Show an uncaught error in the fault dialog."""
        self._faults.show(fault)

    def open_settings(self) -> None:
        """Open the settings on top of the open window or dialog, unless they are open already."""
        if not self._with_settings:
            self._with_settings = True
            self._scope.spawn(self._open_settings(), name="settings")

    async def save_report(self, parent: QWidget | None) -> None:
        """Save a report for support. The questions appear on top of `parent`."""
        uploads = self._desk.outbox.uploads if self._desk is not None else ()
        await save_support_report(parent, self._support, uploads, datetime.now().astimezone().date())

    async def _open_settings(self) -> None:
        servers, signed_in = (
            self._sign_in_service.servers,
            self._desk.profile.address if self._desk is not None else None,
        )
        try:
            await open_settings(
                self._top(),
                servers,
                self._sign_in_service.credentials,
                self._icons,
                self._scope,
                self._languages,
                signed_in=signed_in,
            )
            if self.sign_in_dialog is not None:
                self.sign_in_dialog.offer_servers()
        finally:
            self._with_settings = False
        if servers.settings.preferences.language != self._languages.chosen:
            self._speak(servers.settings.preferences.language)

    def _speak(self, language: str) -> None:
        """Speak another language from now on: what is open is made anew, with all that was in it."""
        self._languages.use(language)
        if self.window is not None and self._desk is not None:
            old, self.window = self.window, None
            self._make_window(self._desk, old)
            old.allow_close()
            old.deleteLater()
        if self.sign_in_dialog is not None:
            self.sign_in_dialog.leave_to_be_made_anew()

    async def _import_types(self, window: MainWindow, desk: Desk) -> None:
        """Take the document types out of the file that the broker sent, where the server tells none."""
        dialog = window.adding.dialog
        servers = self._sign_in_service.servers
        said = await import_servers(dialog or window, servers, self._icons)
        types = servers.profile_of(desk.profile.address).document_types
        desk.tell_types(types)
        if said and not types:
            said = f"{said}\n{say(add_texts.NO_TYPES_IN_FILE, host=desk.profile.address.host)}"
        if dialog is not None and window.adding.dialog is dialog:
            dialog.say(said)

    def _start_again(self) -> None:
        self.wants_to_start_again = True
        self.stop()

    def _top(self) -> QWidget | None:
        return self.sign_in_dialog or self.window

    async def _sandbox_desk(self) -> tuple[Desk | None, str]:
        try:
            return await self._sign_in_service.sign_in_to_sandbox(), ""
        except DossierError as error:
            return None, say(texts.SANDBOX_FAILED, reason=error_title(error))

    async def _sign_in(
        self, server: str, trouble: str, *, resume: bool = False, again: Desk | None = None
    ) -> Desk | None:
        typed = ""
        while True:
            parent = self.window if again is not None else None
            dialog = SignInDialog(
                self._sign_in_service, self._icons, self._scope, server=server, again=again, parent=parent
            )
            self.sign_in_dialog = dialog
            dialog.settingsWanted.connect(self.open_settings)
            if again is None:
                dialog.filesDropped.connect(self._on_files_before_sign_in)
            dialog.resume_typing(typed)
            if trouble:
                dialog.say(trouble)
            if resume:
                dialog.resume()
            try:
                await run_dialog(dialog)
            finally:
                self.sign_in_dialog = None
            if not dialog.is_to_be_made_anew:
                return dialog.desk
            server, typed, trouble, resume = dialog.server_text, dialog.typed_email, "", False

    async def _run_window(self, desk: Desk, start: Start) -> tuple[Leave, str]:
        """Show the window until the person leaves. Returns how they left, and what to say about the sign-out."""
        self._leaving = asyncio.get_running_loop().create_future()
        leave, trouble = Leave(), ""
        try:
            self._open_window(desk, start)
            leave = await self._leaving
            if not leave.sign_out:
                self._on_leaving()
        finally:  # also if a fault prevented the window: a desk left running would send alongside the next one
            self._leaving = None
            trouble = await self._clear_desk(desk, self.window, leave)
        return leave, trouble

    def _on_files_before_sign_in(self, files: list[Path]) -> None:
        self._pending_files.extend(files)
        if self.sign_in_dialog is not None:
            self.sign_in_dialog.say_waiting_files(len(self._pending_files))

    def _make_window(self, desk: Desk, old: MainWindow | None = None) -> MainWindow:
        """Make and show the window, as it was when it was last closed or as the `old` one is."""
        window = MainWindow(desk, self._icons, self._scope, self._desktop)
        self.window, self._desk = window, desk
        window.closeRequested.connect(lambda: self._on_quit(desk))
        window.signOutRequested.connect(lambda: self._on_sign_out(desk))
        window.signInAgainRequested.connect(lambda: self._on_sign_in_again(desk))
        window.settingsRequested.connect(self.open_settings)
        window.typesRequested.connect(lambda: self._scope.spawn(self._import_types(window, desk), name="import types"))
        window.reportRequested.connect(lambda: self._scope.spawn(self.save_report(window), name="save a report"))
        if old is None:
            settings = self._sign_in_service.servers.settings
            placement.put(window, settings.window_places, settings.window_size)
            window.arrange(settings.table_layout)
            window.adding.picker.folder = settings.picker_folder
        else:
            window.show_again(old.shown)
        window.show()
        return window

    def _open_window(self, desk: Desk, start: Start) -> None:
        window = self._make_window(desk)
        if self._sign_in_service.servers.problem is not None:
            window.say(error_paragraphs(self._sign_in_service.servers.problem), tone=Tone.NEEDS_YOU)
        elif desk.problems:
            _show_problems(window, desk.problems)
        desk.start()
        pending, self._pending_files = self._pending_files, []
        window.add_files([*start.files, *pending])
        if start.add or self._wants_to_add:
            window.choose_files()
        self._wants_to_add = False
        if self._link is not None:
            self._offer_link(window, "")

    async def _clear_desk(self, desk: Desk, window: MainWindow | None, leave: Leave) -> str:
        if window is None:
            await desk.aclose()
            return ""
        try:
            async with asyncio.timeout(_LAST_DELETES_SECONDS):
                await desk.finish_deletes()
        except TimeoutError:
            log.warning("some deletes were not answered before the end")
        trouble = await self._leave_desk(desk, window, leave)
        await self._remember_place(window)
        self.window = self._desk = None
        window.allow_close()
        window.deleteLater()
        return trouble

    async def _remember_place(self, window: MainWindow) -> None:
        before = self._sign_in_service.servers.settings
        place = placement.place_of(window)
        size = before.window_size if place.maximized else (place.width, place.height)
        places, folder = with_place(before.window_places, place), window.adding.picker.folder
        after = replace(
            before, window_size=size, window_places=places, picker_folder=folder, table_layout=window.arranged
        )
        if after != before:
            await self._sign_in_service.servers.save(after)

    async def _leave_desk(self, desk: Desk, window: MainWindow, leave: Leave) -> str:
        """Close the desk, and sign out if wanted. Returns what to say about the sign-out."""
        if not leave.sign_out:
            await desk.aclose()
            return ""
        window.say(say(texts.SIGNING_OUT), icon="sign-out")
        window.setEnabled(False)
        error = await self._sign_in_service.sign_out(desk, forget_names=leave.forget_names)
        return "" if error is None else error_paragraphs(error)

    def _on_quit(self, desk: Desk) -> None:
        if desk.under_way:
            self._ask_leave(lambda: ask_to_quit(self.window, desk))
        else:
            self._leave(Leave())

    def _on_sign_out(self, desk: Desk) -> None:
        self._ask_leave(lambda: ask_to_sign_out(self.window, desk))

    def _ask_leave(self, question: Callable[[], Coroutine[Any, Any, Leave | None]]) -> None:
        """Ask how to leave, one question at a time."""
        if self._asking or self._leaving is None or self._leaving.done():
            return

        async def _ask() -> None:
            try:
                leave = await question()
            finally:
                self._asking = False
            if leave is None:
                self._stay()
            elif leave.when_sent:
                self._leave_when_sent()
            else:
                self._leave(leave)

        self._asking = True
        self._scope.spawn(_ask(), name="ask before leaving")

    def _leave_when_sent(self) -> None:
        """Quit as soon as nothing is on its way any more, unless the person takes that back or something needs them."""
        desk, window = self._desk, self.window
        if desk is None or window is None:
            return
        self._stay()
        self._waits_to_quit = desk.subscribe(lambda event: self._quit_if_sent(desk, event))
        window.say_leaving(self._stay)
        self._quit_if_sent(desk, None)

    def _quit_if_sent(self, desk: Desk, event: events.DeskEvent | None) -> None:
        if event is not None and not isinstance(event, events.UploadMoved):
            return
        if not desk.under_way and self._waits_to_quit is not None:
            needs_person = any(each.state not in FINAL and not each.paused for each in desk.outbox.uploads)
            self._stay()
            if not needs_person:
                self._leave(Leave())

    def _stay(self) -> None:
        """The window does not close by itself any more."""
        if self._waits_to_quit is not None:
            self._waits_to_quit()
            self._waits_to_quit = None
            if self.window is not None:
                self.window.stop_leaving()

    def _leave(self, leave: Leave) -> None:
        if self._leaving is not None and not self._leaving.done() and not self._asking:
            self._leaving.set_result(leave)

    def _on_sign_in_again(self, desk: Desk) -> None:
        if self.sign_in_dialog is None:
            self._scope.spawn(self._sign_in_again(desk), name="sign in again")

    async def _sign_in_again(self, desk: Desk) -> None:
        already_shown = len(desk.problems)
        if await self._sign_in("", "", again=desk) is not None and self.window is not None:
            self.window.signed_in_again()
            _show_problems(self.window, desk.problems[already_shown:])


def _show_problems(window: MainWindow, problems: Sequence[DossierError]) -> None:
    if problems:
        window.say("\n".join(error_paragraphs(each) for each in problems), tone=Tone.NEEDS_YOU)
