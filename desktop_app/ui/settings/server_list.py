"""The list of servers in the settings: the most recent one first, new ones at the end."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop_app.ui.i18n import plain, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID
from desktop_app.ui.settings import texts
from desktop_app.ui.widgets.buttons import flat_button

_WIDTH = 232


class ServerList(QWidget):
    """Signals what the person wants; the dialog carries it out."""

    selected = Signal(int)
    addWanted = Signal()  # noqa: N815 - signals are named as Qt's
    removeWanted = Signal()  # noqa: N815

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._list = QListWidget(self)
        self._list.setObjectName("serverList")
        self._list.setAccessibleName(say(texts.SERVERS))
        self._list.currentRowChanged.connect(self.selected)
        add = flat_button(say(texts.ADD_SERVER), "addServerButton", icons.icon("add"), self)
        add.setAccessibleName(say(texts.ADD_SERVER_NAME))
        add.clicked.connect(self.addWanted)
        self._remove = flat_button(say(texts.REMOVE_SERVER), "removeServerButton", icons.icon("delete"), self)
        self._remove.setAccessibleName(say(texts.REMOVE_SERVER_NAME))
        self._remove.clicked.connect(self.removeWanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID // 2)
        buttons.addWidget(add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self.setFixedWidth(_WIDTH)

    @property
    def place(self) -> int:
        """Index of the selected server; -1 for none."""
        return self._list.currentRow()

    def show_servers(self, addresses: Sequence[str], index: int) -> None:
        """Show these servers with the one at `index` selected, without emitting signals."""
        self._list.blockSignals(True)
        self._list.clear()
        for address in addresses:
            self._list.addItem(_shown(address))
            self._list.item(self._list.count() - 1).setIcon(self._icons.icon("server"))
        self._list.setCurrentRow(index)
        self._list.blockSignals(False)

    def rename(self, index: int, address: str) -> None:
        """Show the address that is being typed."""
        self._list.item(index).setText(_shown(address))

    def choose(self, index: int) -> None:
        """Select a server as if the person did."""
        self._list.setCurrentRow(index)

    def allow_removing(self, allowed: bool) -> None:
        """Set whether the selected server can be removed."""
        self._remove.setEnabled(allowed)


def _shown(address: str) -> str:
    """The address without https://, or a placeholder for an empty one."""
    return plain(address.strip().removeprefix("https://")) or say(texts.NEW_SERVER)
