"""The calm line below the files of the add dialog: how far the look at them is, and how to do without it; or what will
not be sent.
"""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.add import texts
from desktop_app.ui.add.looks import Looks
from desktop_app.ui.i18n import number_text, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID, LEAST_TARGET, make_secondary
from desktop_app.ui.widgets.announce import ProgressSteps, announce
from desktop_app.ui.widgets.buttons import flat_button
from desktop_app.ui.widgets.labels import WrappingLabel

_PATIENCE_MILLISECONDS = 400
"""A look that is through sooner is not spoken of: the line would only flicker."""


class LookLine(QWidget):
    """Hidden while there is nothing to say."""

    skipWanted = Signal()  # noqa: N815 - signals are named as Qt's

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = WrappingLabel(self)
        self._label.setObjectName("lookLine")
        make_secondary(self._label)
        self._skip = flat_button(say(texts.SKIP_LOOK), "skipLookButton", icons.icon("page-after"), self)
        self._skip.setMinimumHeight(LEAST_TARGET)
        self._skip.setToolTip(say(texts.SKIP_LOOK_TIP))
        self._skip.setAccessibleDescription(say(texts.SKIP_LOOK_TIP))
        self._skip.clicked.connect(self.skipWanted)
        self._steps = ProgressSteps()
        self._is_waiting = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.show)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GRID)
        inside.addWidget(self._label, 1)
        inside.addWidget(self._skip)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; "" while it is hidden."""
        return "" if self.isHidden() else self._label.text()

    def show_looking(self, looks: Looks, arriving: int, *, is_waiting: bool) -> None:
        """Say how far the look is. `arriving` files are not yet looked at; `is_waiting` says that Send was pressed."""
        count = looks.count + arriving
        parts = [say(texts.LOOKING_AT, n=count, place=number_text(min(looks.ended + 1, count)))]
        if is_waiting:
            parts.append(say(texts.SENT_AFTER_LOOK))
        text = " ".join(parts)
        self._label.show_quietly(text)
        step = self._steps.reached("look", 100 * looks.ended // max(1, count))
        if (is_waiting and not self._is_waiting) or (step and is_waiting):
            self._label.setAccessibleName(text)
            announce(self._label, text)
        self._is_waiting = is_waiting
        self._skip.setVisible(looks.can_skip)
        if is_waiting:
            self.show()
        elif self.isHidden() and not self._patience.isActive():
            self._patience.start()

    def show_unsent(self, count: int) -> None:
        """Say how many files will not be sent; nothing where there are none."""
        self._patience.stop()
        self._is_waiting = False
        self._steps = ProgressSteps()
        self._skip.hide()
        self._label.setText(say(texts.NOT_SENT, n=count) if count else "")
        self.setVisible(bool(count))
