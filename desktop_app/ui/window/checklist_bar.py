"""Above the list, what the broker wants: each group of documents with how far it is. What is missing can be clicked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolButton, QWidget

from desktop_app.desk.checklist import Entry, Progress
from desktop_app.ui.i18n import plain, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, Tone, tint_of
from desktop_app.ui.shown_names import shortened
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.window import texts

_WORDS = {
    Progress.MISSING: texts.GROUP_MISSING,
    Progress.NEEDS_YOU: texts.GROUP_NEEDS_YOU,
    Progress.ON_ITS_WAY: texts.GROUP_ON_ITS_WAY,
}
_WORDS_OF_DOCUMENT = {
    Progress.SIDE_MISSING: texts.GROUP_SIDE_MISSING,
    Progress.RECEIVED: texts.GROUP_RECEIVED,
    Progress.ACCEPTED: texts.GROUP_ACCEPTED,
}
_LOOKS = {
    Progress.MISSING: ("status-waiting", Tone.NEEDS_YOU),
    Progress.NEEDS_YOU: ("status-rejected", Tone.BAD),
    Progress.SIDE_MISSING: ("status-needs-you", Tone.NEEDS_YOU),
    Progress.ON_ITS_WAY: ("status-sending", Tone.BUSY),
    Progress.RECEIVED: ("status-in-review", Tone.BUSY),
    Progress.ACCEPTED: ("status-approved", Tone.GOOD),
}
_OPEN = (Progress.MISSING, Progress.NEEDS_YOU, Progress.SIDE_MISSING)
"""Something can be done about it: a click asks for the document."""
_MOST_IN_GROUP = 40


class ChecklistBar(QWidget):
    """Hidden where nobody tells groups. `addRequested` carries the Entry that was clicked."""

    addRequested = Signal(object)  # noqa: N815 - signals are named as Qt's

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("checklistBar")
        self.setAccessibleName(say(texts.CHECKLIST))
        self._icons = icons
        self._entries: tuple[Entry, ...] = ()
        self._layout = FlowLayout(GRID, self)
        self._layout.setContentsMargins(MARGIN, 0, MARGIN, GRID)
        self._chips: list[QToolButton] = []
        self.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these; nothing moves while they stay as they are."""
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        while len(self._chips) < len(entries):
            chip = self._make_chip(len(self._chips))
            self._chips.append(chip)
            self._layout.addWidget(chip)
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < len(entries))
            if place < len(entries):
                self._fill(chip, entries[place])
        self.setVisible(bool(entries))
        self.updateGeometry()

    def _make_chip(self, place: int) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName(f"checklistEntry{place}")
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: self._on_clicked(place))
        return chip

    def _fill(self, chip: QToolButton, entry: Entry) -> None:
        icon, tone = _LOOKS[entry.progress]
        text = _words_of(entry)
        tint = tint_of(tone, self.palette())
        chip.setText(text.replace("&", "&&"))
        chip.setAccessibleName(text)
        chip.setIcon(self._icons.icon(icon, colour=QColor(tint.text)))
        can_add = entry.progress in _OPEN
        chip.setAccessibleDescription(say(texts.GROUP_ADD_TIP) if can_add else "")
        chip.setToolTip(say(texts.GROUP_ADD_TIP) if can_add else "")
        chip.setEnabled(can_add)  # what is done only says so
        chip.setStyleSheet(_style(tint.text, tint.background, can_add=can_add))

    def _on_clicked(self, place: int) -> None:
        entry = self._entries[place]
        if entry.progress in _OPEN:
            self.addRequested.emit(entry)


def _words_of(entry: Entry) -> str:
    group, caption = (plain(shortened(text, _MOST_IN_GROUP)) for text in (entry.group, entry.caption))
    if entry.progress in _WORDS:
        return say(_WORDS[entry.progress], group=group)
    return say(_WORDS_OF_DOCUMENT[entry.progress], group=group, caption=caption)


def _style(text: str, background: str, *, can_add: bool) -> str:
    hover = "QToolButton:hover { border-color: palette(text); }" if can_add else ""
    return (
        f"QToolButton {{ color: {text}; background: {background}; border: 2px solid transparent; border-radius: 14px;"
        f" padding: 3px 10px; }} QToolButton:focus {{ border-color: palette(highlight); }} {hover}"
    )
