"""The dialog that shows uncaught errors: what happened, that work can continue, and what to send to support."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.faults import texts
from desktop_app.ui.faults.crash_reporter import Fault
from desktop_app.ui.i18n import plain, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, heading_font, make_secondary
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import filled_button, plain_button
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fitting import lay_out_around
from desktop_app.ui.widgets.flow_layout import FlowLayout

_WIDTH = 560
_DETAILS_HEIGHT = 60
_HEIGHT = 380
_MAX_DETAILED = 20
"""The most faults shown with details; all are counted."""


class FaultDialog(QDialog):
    """Shows faults, including those that occur while it is open."""

    reportWanted = Signal()  # noqa: N815 - signals are named as Qt's

    def __init__(self, faults: Sequence[Fault], icons: Icons, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("faultDialog")
        self.setWindowTitle(say(texts.FAULT_TITLE))
        self.setWindowIcon(icons.app_icon())
        self._number = 0
        self._count = plain_label(parent=self)
        self._count.setObjectName("faultCount")
        self._count.hide()
        self._details = QPlainTextEdit(self)
        self._details.setObjectName("faultDetails")
        self._details.setAccessibleName(say(texts.FAULT_DETAILS))
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setMinimumHeight(_DETAILS_HEIGHT)

        self._copy = copy = plain_button(say(texts.COPY), "copyButton", icons.icon("copy"), self)
        copy.clicked.connect(self._on_copy)
        report = plain_button(say(texts.FAULT_REPORT), "saveReportButton", icons.icon("folder"), self)
        report.clicked.connect(self.reportWanted)
        go_on = filled_button(say(texts.FAULT_GO_ON), "goOnButton", parent=self)
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        buttons = FlowLayout(GRID)
        buttons.addWidget(copy)
        buttons.addWidget(report)
        buttons.push_to_end()
        buttons.addWidget(go_on)

        content = QVBoxLayout()
        content.setSpacing(MARGIN)
        content.addLayout(self._make_head(icons))
        content.addWidget(self._count)
        content.addWidget(self._details, 1)
        lay_out_around(self, content, buttons, QSize(_WIDTH, _HEIGHT), spacing=MARGIN)
        go_on.setFocus()
        for fault in faults:
            self.add(fault)

    @property
    def details(self) -> str:
        """The text that is shown below the sentence and can be copied."""
        return self._details.toPlainText()

    def add(self, fault: Fault) -> None:
        """Count a fault and append its details."""
        self._number += 1
        if self._number <= _MAX_DETAILED:
            self._details.appendPlainText(_text(fault) if self._number == 1 else f"\n{_text(fault)}")
            self._name_copy(say(texts.COPY))
        if self._number > 1:
            more = say(texts.FAULT_MORE, count=self._number - 1)
            self._count.setText(more)
            self._count.setVisible(True)
            announce(self._count, more)

    def _make_head(self, icons: Icons) -> QHBoxLayout:
        picture = plain_label(parent=self, wraps=False)
        picture.setPixmap(icons.icon("status-needs-you").pixmap(QSize(32, 32), self.devicePixelRatioF()))
        heading = plain_label(say(texts.FAULT_TITLE), parent=self)
        heading.setFont(heading_font(self))
        hint = plain_label(say(texts.FAULT_HINT), parent=self)
        make_secondary(hint)
        titles = QVBoxLayout()
        titles.setSpacing(GRID // 2)
        titles.addWidget(heading)
        titles.addWidget(plain_label(say(texts.FAULT_TEXT), parent=self))
        titles.addWidget(hint)
        head = QHBoxLayout()
        head.setSpacing(MARGIN)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(titles, 1)
        return head

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{say(texts.FAULT_TITLE)}\n{self.details}")
        self._name_copy(say(texts.COPIED))
        announce(self._copy, say(texts.COPIED))

    def _name_copy(self, text: str) -> None:
        self._copy.setText(text)
        self._copy.setAccessibleName(text)


def _text(fault: Fault) -> str:
    return "\n".join(plain(line) for line in (fault.summary, *fault.places))
