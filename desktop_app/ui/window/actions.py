"""The window's actions with their shortcuts, and the menus that contain them. Every entry has a letter of its own."""

import sys
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop_app.ui.documents.columns import COLUMNS, Columns
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
        self.add = self._action(say(texts.ACTION_ADD), "addAction", "add")
        self.paste = self._action(say(texts.ACTION_PASTE), "pasteAction", "")
        self.refresh = self._action(say(texts.ACTION_REFRESH), "refreshAction", "refresh")
        self.refresh.setAutoRepeat(False)  # a key that is held down is one wish
        self.delete = self._action(say(texts.ACTION_DELETE), "deleteAction", "delete")
        self.undo = self._action(say(texts.ACTION_UNDO), "undoAction", "undo")
        self.receipts = self._action(say(texts.ACTION_RECEIPTS), "receiptsAction", "copy")
        self.find = self._action(say(texts.ACTION_FIND), "findAction", "search")
        self.next_pane = self._action(say(texts.ACTION_NEXT_PANE), "nextPaneAction", "")
        self.sign_out = self._action(say(texts.ACTION_SIGN_OUT), "signOutAction", "sign-out")
        self.quit = self._action(say(texts.ACTION_QUIT), "quitAction", "")
        self.settings = self._action(say(texts.ACTION_SETTINGS), "settingsAction", "settings")
        self.report = self._action(say(texts.ACTION_REPORT), "reportAction", "folder")
        self.about = self._action(say(texts.ACTION_ABOUT), "aboutAction", "info")
        # Where macOS puts them into the program's own menu; it would guess by the words, in English.
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.who = self._action("", "whoAction", "")
        """Says who is signed in; it does nothing."""
        self.who.setEnabled(False)
        for action in (self.delete, self.undo):
            action.setEnabled(False)
        bar = window.menuBar()
        documents = bar.addMenu(say(texts.MENU_DOCUMENTS))
        documents.addActions([self.add, self.paste, self.delete, self.undo])
        documents.addSeparator()
        documents.addAction(self.receipts)
        documents.addSeparator()
        documents.addAction(self.quit)
        view = bar.addMenu(say(texts.MENU_VIEW))
        view.addActions([self.find, self.refresh, self.next_pane])
        self._sort_menu = view.addMenu(say(texts.MENU_SORT))
        self.columns_menu = view.addMenu(say(texts.MENU_COLUMNS))
        """Filled when it opens."""
        account = bar.addMenu(say(texts.MENU_ACCOUNT))
        account.addAction(self.who)
        account.addSeparator()
        account.addActions([self.settings, self.sign_out])
        bar.addMenu(say(texts.MENU_HELP)).addActions([self.report, self.about])

    def offer_sorting(self, sort: Callable[[int, Qt.SortOrder], None], columns: Columns = COLUMNS) -> QMenu:
        """Fill the menu that sorts the list: the header can only be clicked."""
        menu = self._sort_menu
        group = QActionGroup(menu)
        names = [say(texts.SORT_NEWEST), *(column.title() for column in columns)]
        for place, name in enumerate(names):
            action = QAction(name.replace("&", "&&"), menu)
            action.setObjectName(f"sortAction{place - 1}")
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.setCheckable(True)
            action.setChecked(place == 0)
            group.addAction(action)
            menu.addAction(action)
        menu.addSeparator()
        turned = QAction(say(texts.SORT_DESCENDING), menu)
        turned.setObjectName("sortDescendingAction")
        turned.setMenuRole(QAction.MenuRole.NoRole)
        turned.setCheckable(True)
        menu.addAction(turned)

        def _on_sort() -> None:
            order = Qt.SortOrder.DescendingOrder if turned.isChecked() else Qt.SortOrder.AscendingOrder
            chosen = group.checkedAction()
            sort(group.actions().index(chosen) - 1, order)

        group.triggered.connect(_on_sort)
        turned.triggered.connect(_on_sort)
        return menu

    def _action(self, text: str, name: str, icon: str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        if icon:
            action.setIcon(self._icons.icon(icon))
        action.setShortcuts([QKeySequence(keys) for keys in self._keys.get(name, ())])
        action.setMenuRole(QAction.MenuRole.NoRole)
        return action
