"""The list of servers in the settings: the most recent one first, new ones at the end."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from desktop_app.ui.i18n import plain, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID
from desktop_app.ui.settings import texts
from desktop_app.ui.shown_names import tip
from desktop_app.ui.widgets.buttons import flat_button
from desktop_app.ui.widgets.fitting import room_for
from desktop_app.ui.widgets.flow_layout import FlowLayout

_WIDTH = 232
_SHARE = 3
"""It takes at most one part of so many of the screen."""


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
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self.selected)
        add = flat_button(say(texts.ADD_SERVER), "addServerButton", icons.icon("add"), self)
        add.setAccessibleName(say(texts.ADD_SERVER_NAME))
        add.clicked.connect(self.addWanted)
        self._remove = flat_button(say(texts.REMOVE_SERVER), "removeServerButton", icons.icon("delete"), self)
        self._remove.setAccessibleName(say(texts.REMOVE_SERVER_NAME))
        self._remove.clicked.connect(self.removeWanted)
        buttons = FlowLayout(GRID // 2)
        buttons.addWidget(add)
        buttons.addWidget(self._remove)
        buttons.push_to_end()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self.setFixedWidth(min(_WIDTH, room_for(self).width() // _SHARE))

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
            item = self._list.item(self._list.count() - 1)
            item.setIcon(self._icons.icon("server"))
            item.setToolTip(tip(item.text()))
        self._list.setCurrentRow(index)
        self._list.blockSignals(False)

    def rename(self, index: int, address: str) -> None:
        """Show the address that is being typed."""
        item = self._list.item(index)
        item.setText(_shown(address))
        item.setToolTip(tip(item.text()))

    def choose(self, index: int) -> None:
        """Select a server as if the person did."""
        self._list.setCurrentRow(index)

    def allow_removing(self, allowed: bool) -> None:
        """Set whether the selected server can be removed."""
        self._remove.setEnabled(allowed)


def _shown(address: str) -> str:
    """The address without https://, or a placeholder for an empty one."""
    return plain(address.strip().removeprefix("https://")) or say(texts.NEW_SERVER)
