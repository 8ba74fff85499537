"""The settings dialog: servers on one side, the selected one's fields on the other. Nothing is saved before *Save*."""

from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from desktop_app.desk.credential_store import CredentialStore
from desktop_app.desk.server_settings import EditedServer, save_servers
from desktop_app.desk.servers import Servers
from desktop_app.domain.errors import KeyringError, SettingsError
from desktop_app.domain.server import ServerAddress
from desktop_app.tasks import TaskScope
from desktop_app.ui import texts as shared
from desktop_app.ui.i18n import error_paragraphs, plain, say
from desktop_app.ui.languages import Languages
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, make_secondary
from desktop_app.ui.settings import texts
from desktop_app.ui.settings.draft import Draft
from desktop_app.ui.settings.exchange import export_servers, import_servers
from desktop_app.ui.settings.form_values import Problems
from desktop_app.ui.settings.preferences_row import PreferencesRow
from desktop_app.ui.settings.proxy_page import ProxyPage
from desktop_app.ui.settings.server_list import ServerList
from desktop_app.ui.settings.server_page import ServerPage
from desktop_app.ui.settings.types_page import TypesPage
from desktop_app.ui.widgets.buttons import filled_button, plain_button
from desktop_app.ui.widgets.dialogs import ask, plain_label, reject_or_close, run_dialog, tell
from desktop_app.ui.widgets.fields import say_at
from desktop_app.ui.widgets.fitting import lay_out_around, scrolled
from desktop_app.ui.widgets.flow_layout import FlowLayout

_SIZE = QSize(820, 470)


async def open_settings(
    parent: QWidget | None,
    servers: Servers,
    credentials: CredentialStore,
    icons: Icons,
    scope: TaskScope,
    languages: Languages,
    *,
    signed_in: ServerAddress | None = None,
) -> bool:
    """Show the settings. Returns whether they were saved. `signed_in` is the server that the person is signed in to."""
    dialog = SettingsDialog(servers, credentials, icons, scope, languages, signed_in, parent)
    saved = await run_dialog(dialog) == QDialog.DialogCode.Accepted
    if dialog.trouble is not None:
        await tell(parent, say(texts.SETTINGS_TITLE), error_paragraphs(dialog.trouble))
    return saved


class SettingsDialog(QDialog):
    """Once accepted, everything is saved; `trouble` is set if an old secret could not be removed from the keyring."""

    def __init__(
        self,
        servers: Servers,
        credentials: CredentialStore,
        icons: Icons,
        scope: TaskScope,
        languages: Languages,
        signed_in: ServerAddress | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(say(texts.SETTINGS_TITLE))
        self.setWindowIcon(icons.app_icon())
        self._servers = servers
        self._credentials = credentials
        self._scope = scope
        self._signed_in = signed_in
        self._draft = Draft(servers.profiles)
        self._wrong: dict[int, Problems] = {}
        self._index = -1
        self._busy = False
        self.trouble: KeyringError | None = None

        self._preferences = PreferencesRow(servers.settings.preferences, languages, icons, self)
        self._preferences.changed.connect(self._on_preferences)
        self._list = ServerList(icons, self)
        self._list.selected.connect(self._on_select)
        self._list.addWanted.connect(self._on_add)
        self._list.removeWanted.connect(self._on_remove)
        self._note = plain_label(parent=self)
        self._note.setObjectName("signedInNote")
        make_secondary(self._note)
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("settingsTabs")
        self._tabs.setAccessibleName(say(texts.TABS_NAME))
        self._tabs.tabBar().setAccessibleName(say(texts.TABS_NAME))
        self._server = ServerPage(icons, scope, servers.check_certificates, self._tabs)
        self._proxy = ProxyPage(scope, credentials.find_keyring, self._tabs)
        self._types = TypesPage(icons, self._tabs)
        self._pages = (self._server, self._proxy, self._types)
        for changed in (self._server.changed, self._proxy.changed, self._types.changed):
            changed.connect(self._on_edit)
        for page, title in zip(self._pages, (texts.TAB_SERVER, texts.TAB_PROXY, texts.TAB_TYPES), strict=True):
            self._tabs.addTab(scrolled(page, self._tabs), say(title))
        self._message = plain_label(parent=self)
        self._message.setObjectName("settingsMessage")
        self._message.hide()
        self._lay_out(icons)
        self._show_draft(0)

    def reject(self) -> None:
        """Close the dialog; ask first if there are unsaved changes."""
        if self._busy:
            return
        if not self._is_changed:
            super().reject()
            return
        self._spawn(self._ask_discard, "ask before leaving settings")

    def done(self, result: int) -> None:
        """Close the dialog, and clear the proxy's password in its field."""
        self._proxy.forget()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        reject_or_close(self, event)

    @property
    def _is_changed(self) -> bool:
        return self._draft.changed or self._preferences.preferences != self._servers.settings.preferences

    def _lay_out(self, icons: Icons) -> None:
        empty = plain_label(say(texts.NO_SERVERS), parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._tabs)
        self._stack.addWidget(empty)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addWidget(self._note)
        right.addWidget(self._stack, 1)
        middle = QHBoxLayout()
        middle.setSpacing(MARGIN)
        middle.addWidget(self._list)
        middle.addLayout(right, 1)
        import_button = plain_button(say(texts.IMPORT), "importButton", icons.icon("folder"), self)
        import_button.clicked.connect(lambda: self._transfer(partial(import_servers, icons=icons)))
        export_button = plain_button(say(texts.EXPORT), "exportButton", icons.icon("external"), self)
        export_button.clicked.connect(lambda: self._transfer(export_servers))
        cancel = plain_button(say(shared.CANCEL), "settingsCancelButton", parent=self)
        cancel.clicked.connect(self.reject)
        self._save = filled_button(say(texts.SAVE), "saveButton", parent=self)
        self._save.setDefault(True)
        self._save.clicked.connect(self._on_save)
        buttons = FlowLayout(GRID)
        for each in (import_button, export_button):
            buttons.addWidget(each)
        buttons.push_to_end()
        for each in (cancel, self._save):
            buttons.addWidget(each)
        content = QVBoxLayout()
        content.setSpacing(GRID)
        content.addWidget(self._preferences)
        content.addWidget(plain_label(say(texts.SETTINGS_SENTENCE), parent=self))
        content.addLayout(middle, 1)
        content.addWidget(self._message)
        lay_out_around(self, content, buttons, _SIZE)
        self.setTabOrder(self._save, self._preferences)

    # --- showing the draft ---

    def _show_draft(self, index: int) -> None:
        """Show the whole draft again, with the server at `index` or the last one selected."""
        index = min(index, len(self._draft.servers) - 1)
        self._list.show_servers([each.values.address for each in self._draft.servers], index)
        self._show_server(index)

    def _show_server(self, index: int) -> None:
        self._index = index
        any_server = index >= 0
        self._stack.setCurrentIndex(0 if any_server else 1)
        is_signed_in = any_server and self._is_signed_in(index)
        self._list.allow_removing(any_server and not is_signed_in)
        self._note.setText(say(texts.SIGNED_IN_HERE) if is_signed_in else "")
        self._note.setVisible(is_signed_in)
        if any_server:
            values = self._draft.servers[index].values
            self._server.show_values(values, address_is_fixed=is_signed_in)
            self._proxy.show_values(values)
            self._types.show_values(values)
            self._show_problems(self._wrong.get(index, {}))

    def _show_problems(self, problems: Problems) -> None:
        """Show each problem at its field, and the first page that has one."""
        wrong = [page for page in self._pages if page.show_problems(problems)]
        if wrong:
            self._tabs.setCurrentIndex(self._pages.index(wrong[0]))
            wrong[0].show_problems(problems)  # again, so that the visible page gets the focus

    def _is_signed_in(self, index: int) -> bool:
        before = self._draft.servers[index].before
        return before is not None and before.address == self._signed_in

    # --- what the person does ---

    def _on_select(self, index: int) -> None:
        self._show_server(index)

    def _on_edit(self) -> None:
        if self._index < 0:
            return
        server = self._draft.servers[self._index]
        for page in self._pages:
            server.values = page.filled(server.values)
        self._wrong.pop(self._index, None)
        self._list.rename(self._index, server.values.address)
        say_at(self._message, "")

    def _on_preferences(self) -> None:
        say_at(self._message, "")

    def _on_add(self) -> None:
        self._show_draft(self._draft.add())
        self._tabs.setCurrentIndex(0)
        self._server.start()

    def _on_remove(self) -> None:
        index = self._index
        server = self._draft.servers[index]

        async def _ask() -> None:
            name = plain(server.values.address) or say(texts.NEW_SERVER)
            question = say(texts.REMOVE_SERVER_QUESTION, server=name)
            yes, no = say(texts.REMOVE_SERVER), say(shared.KEEP)
            if await ask(self, say(texts.REMOVE_SERVER_TITLE), question, yes=yes, no=no):
                self._draft.remove(index)
                self._wrong.clear()
                self._show_draft(index)

        self._spawn(_ask, "ask before removing a server")

    async def _ask_discard(self) -> None:
        question = say(texts.DISCARD_QUESTION)
        yes, no = say(texts.DISCARD_YES), say(texts.DISCARD_NO)
        if await ask(self, say(texts.DISCARD_TITLE), question, yes=yes, no=no):
            super().reject()

    def _transfer(self, transfer: Callable[[QWidget, Servers], Awaitable[str]]) -> None:
        if self._is_changed:
            say_at(self._message, say(texts.SAVE_FIRST))
            return

        async def _do() -> None:
            said = await transfer(self, self._servers)
            self._draft = Draft(self._servers.profiles)
            self._show_draft(max(0, self._index))
            say_at(self._message, said)

        self._spawn(_do, "import or export servers")

    def _on_save(self) -> None:
        wanted, self._wrong = self._draft.wanted()
        if self._wrong:
            index = self._index if self._index in self._wrong else min(self._wrong)
            say_at(self._message, say(texts.SAVE_WRONG))
            self._show_draft(index)
            return
        self._spawn(lambda: self._store(wanted), "save settings")

    async def _store(self, wanted: tuple[EditedServer, ...]) -> None:
        say_at(self._message, say(texts.SAVING))
        self._save.setEnabled(False)
        try:
            preferences = self._preferences.preferences
            self.trouble = await save_servers(self._servers, self._credentials, wanted, preferences)
        except (KeyringError, SettingsError) as error:
            say_at(self._message, error_paragraphs(error))
            self._save.setEnabled(True)
            return
        self.accept()

    def _spawn(self, do: Callable[[], Awaitable[None]], name: str) -> None:
        """Run one task at a time. While a question is open or something is being saved, start nothing else."""
        if self._busy:
            return
        self._busy = True

        async def _run() -> None:
            try:
                await do()
            finally:
                self._busy = False

        self._scope.spawn(_run(), name=name)
