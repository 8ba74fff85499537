"""The place of all messages, between the toolbar and the list: always there and always as high, so that no row moves
under the pointer. While there is no message it says how things stand.
"""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop_app.desk.rows import Row
from desktop_app.ui.documents.presenter import actions_of
from desktop_app.ui.documents.row_actions import words_of
from desktop_app.ui.documents.states import STATES, RowAction, States
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, MARGIN, leading_margins
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import HEIGHT, low_button
from desktop_app.ui.window import texts
from desktop_app.ui.window.message_bar import ICON_SIZE, MessageBar, ink, paint_tinted
from desktop_app.ui.window.standing import Standing
from desktop_app.ui.window.two_lines import TwoLineLabel

_CURES = (RowAction.REPLACE, RowAction.ANSWER, RowAction.PICK_AGAIN, RowAction.RETRY)


class StandingBar(QWidget):
    """How things stand, with *Show* and the cure where one row needs the person."""

    showRequested = Signal(tuple)  # noqa: N815 - signals are named as Qt's
    """The rows that it speaks of."""
    actionRequested = Signal(RowAction, object)  # noqa: N815 - as above
    receiptsRequested = Signal()  # noqa: N815 - as above

    def __init__(self, icons: Icons, parent: QWidget, *, states: States = STATES) -> None:
        super().__init__(parent)
        self.setObjectName("standingBar")
        self._icons = icons
        self._states = states
        self._standing = Standing()
        self._cure: RowAction | None = None
        self._label = TwoLineLabel(self)
        self._label.setObjectName("standingText")
        self._action = low_button("standingActionButton", self)
        self._action.clicked.connect(self._on_action)
        self._show = low_button("standingShowButton", self, say(texts.SHOW))
        self._show.clicked.connect(lambda: self.showRequested.emit(self._standing.rows))
        self._receipts = low_button("saveReceiptsButton", self, say(texts.SAVE_RECEIPTS))
        self._receipts.clicked.connect(self.receiptsRequested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(leading_margins(MARGIN + ICON_SIZE + GRID, GRID // 2, GRID, GRID // 2))
        layout.setSpacing(GRID)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._receipts)
        layout.addWidget(self._action)
        layout.addWidget(self._show)
        self.tell(Standing())

    def tell(self, standing: Standing) -> None:
        """Say how things stand now."""
        self._standing = standing
        ink(self._label, standing.tone)
        self._label.setText(standing.text)
        self.setAccessibleName(standing.text)
        self._cure = self._cure_of(standing.rows[0]) if len(standing.rows) == 1 else None
        if self._cure is not None:
            words = words_of(self._cure)
            self._action.setText(words)
            self._action.setAccessibleName(words)
        self._action.setVisible(self._cure is not None)
        self._show.setVisible(bool(standing.rows))
        self._receipts.setVisible(standing.is_done)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._standing.text:
            paint_tinted(self, self._icons, self._standing.tone, self._standing.icon)

    def _cure_of(self, row: Row) -> RowAction | None:
        return next((each for each in actions_of(row, self._states) if each in _CURES), None)

    def _on_action(self) -> None:
        if self._cure is not None and self._standing.rows:
            self.actionRequested.emit(self._cure, self._standing.rows[0])


class MessagePlace(QStackedWidget):
    """`bar` has the messages, `standing` what is said while there are none. `announced` is what is read aloud."""

    announced = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget, *, states: States = STATES) -> None:
        super().__init__(parent)
        self.setObjectName("messagePlace")
        self.standing = StandingBar(icons, self, states=states)
        self.bar = MessageBar(icons, "messageBar", self)
        self.addWidget(self.standing)
        self.addWidget(self.bar)
        self.bar.changed.connect(self._on_changed)
        self.setFixedHeight(max(HEIGHT, 2 * self.fontMetrics().lineSpacing()) + GRID)

    def announce(self, text: str) -> None:
        """Have a screen reader say something, whatever is shown."""
        announce(self, text)
        self.announced.emit(text)

    def _on_changed(self) -> None:
        self.setCurrentWidget(self.bar if self.bar.count else self.standing)
