"""The window's actions with their shortcuts, and the menus that contain them."""

import sys

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from desktop_app.ui import texts as shared
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.window import texts
from desktop_app.ui.window.shortcuts import shortcuts


class Actions:
    """The window's actions. The window connects them."""

    def __init__(self, icons: Icons, window: QMainWindow) -> None:
        self._icons = icons
        self._window = window
        self._keys = shortcuts(sys.platform)
        self.add = self._action(say(texts.ADD_DOCUMENTS), "addAction", "add")
        self.paste = self._action(say(texts.PASTE_FILES), "pasteAction", "")
        self.refresh = self._action(say(texts.REFRESH), "refreshAction", "refresh")
        self.refresh.setAutoRepeat(False)  # a key that is held down is one wish
        self.delete = self._action(say(shared.DELETE), "deleteAction", "delete")
        self.find = self._action(say(texts.FIND), "findAction", "search")
        self.sign_out = self._action(say(shared.SIGN_OUT), "signOutAction", "sign-out")
        self.quit = self._action(say(shared.QUIT), "quitAction", "")
        self.settings = self._action(say(shared.SETTINGS), "settingsAction", "settings")
        self.report = self._action(say(texts.REPORT), "reportAction", "folder")
        self.about = self._action(say(texts.ABOUT), "aboutAction", "info")
        # Where macOS puts them into the program's own menu; it would guess by the words, in English.
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.delete.setEnabled(False)
        documents = window.menuBar().addMenu(say(texts.MENU_DOCUMENTS))
        documents.addActions([self.add, self.paste, self.refresh, self.delete, self.find])
        documents.addSeparator()
        documents.addAction(self.quit)
        window.menuBar().addMenu(say(texts.MENU_ACCOUNT)).addActions([self.settings, self.sign_out])
        window.menuBar().addMenu(say(texts.MENU_HELP)).addActions([self.report, self.about])

    def _action(self, text: str, name: str, icon: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        if icon:
            action.setIcon(self._icons.icon(icon))
        action.setShortcuts([QKeySequence(keys) for keys in self._keys.get(name, ())])
        action.setMenuRole(QAction.MenuRole.NoRole)
        return action
