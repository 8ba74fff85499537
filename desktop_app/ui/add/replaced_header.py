"""Above the files of *Replace*: what is replaced, why it was not accepted, and whether it is deleted in the end."""

from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from desktop_app.desk.rows import Row
from desktop_app.ui.add import texts
from desktop_app.ui.i18n import name_text, say
from desktop_app.ui.look.style import GRID, make_secondary
from desktop_app.ui.widgets.dialogs import plain_label


class ReplacedHeader(QFrame):
    """`reason` is what the list says of the old document; a document can also be deleted, an upload just goes."""

    def __init__(self, row: Row, reason: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("replacedHeader")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        title = plain_label(say(texts.IN_PLACE_OF, name=name_text(row.name)), parent=self)
        why = plain_label(reason, parent=self)
        why.setObjectName("replacedReason")
        why.setVisible(bool(reason))
        make_secondary(why)
        self._box = QCheckBox(say(texts.REMOVE_OLD), self)
        self._box.setObjectName("removeOldBox")
        self._box.setAccessibleName(say(texts.REMOVE_OLD))
        self._box.setVisible(row.document is not None)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.setSpacing(GRID // 2)
        for each in (title, why, self._box):
            inside.addWidget(each)

    @property
    def removes_old(self) -> bool:
        """Whether the old document is to be deleted once the new one has arrived."""
        return self._box.isChecked()
