"""What the add dialog says where nobody tells of any document type, with the way to get them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.ui.add import texts
from desktop_app.ui.i18n import say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.look.style import GRID
from desktop_app.ui.widgets.buttons import plain_button
from desktop_app.ui.widgets.dialogs import plain_label


class NoTypes(QFrame):
    """A sentence, and a button that imports the broker's file."""

    importWanted = Signal()  # noqa: N815 - signals are named as Qt's

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("noTypes")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        sentence = plain_label(say(texts.NO_TYPES), parent=self)
        sentence.setObjectName("noTypesSentence")
        take = plain_button(say(texts.IMPORT_TYPES), "importTypesButton", icons.icon("folder"), self)
        take.setAccessibleDescription(say(texts.NO_TYPES))
        take.clicked.connect(self.importWanted)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.setSpacing(GRID)
        inside.addWidget(sentence, 1)
        inside.addWidget(take)
