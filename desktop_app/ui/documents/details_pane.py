"""All about the selected row: preview, state, what to do next; folded away, what the server says in its own words."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.desk.previews import Previews
from desktop_app.desk.rows import Row
from desktop_app.domain.upload import Progress, QueueWait
from desktop_app.tasks import TaskScope
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.fields_form import FieldsForm, TechnicalDetails
from desktop_app.ui.documents.presenter import explanation_of, name_of, status_of, type_of
from desktop_app.ui.documents.progress import Clock, utc_now
from desktop_app.ui.documents.row_actions import RowActions
from desktop_app.ui.documents.server_fields import all_fields, further_fields
from desktop_app.ui.documents.states import STATES, RowAction, RowContext, States
from desktop_app.ui.documents.status_pill import StatusPill
from desktop_app.ui.i18n import breakable, long_date_text, plain, say, size_text, visible
from desktop_app.ui.look.icons import Icons, type_icon_name
from desktop_app.ui.look.style import GRID, MARGIN, heading_font
from desktop_app.ui.widgets.buttons import low_button
from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fitting import FollowingScroll
from desktop_app.ui.widgets.picture_button import PictureButton
from desktop_app.ui.widgets.thumbnails import load_thumbnail

WIDTH = 320
SMALLEST_WIDTH = 248
_ROOM = SMALLEST_WIDTH - 2 * MARGIN
"""Pixels for one line where the pane is narrowest."""
_PREVIEW_HEIGHT = 180
_TYPE_PICTURE = 64
_FOCUS = "#detailsPane { border: 2px solid transparent; } #detailsPane:focus { border: 2px solid palette(highlight); }"


class DetailsPane(FollowingScroll):
    """Shows one row. `actionRequested` carries a RowAction and that Row."""

    actionRequested = Signal(RowAction, object)  # noqa: N815 - signals are named as Qt's
    copied = Signal(str)
    viewRequested = Signal(object)  # noqa: N815 - as above
    """The row whose file is to be shown large."""

    def __init__(
        self,
        icons: Icons,
        scope: TaskScope,
        previews: Previews,
        parent: QWidget,
        *,
        states: States = STATES,
        clock: Clock = utc_now,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("detailsPane")
        self.setAccessibleName(say(texts.DETAILS))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(SMALLEST_WIDTH)
        self.setStyleSheet(_FOCUS)
        self._icons = icons
        self._scope = scope
        self._previews = previews
        self._states = states
        self._clock = clock
        self._row: Row | None = None
        self._queue_wait = QueueWait()
        self._previewed: tuple[str, str] | None = None

        inside = QWidget(self)
        self._picture = PictureButton("previewButton", say(texts.DETAILS_NONE), inside)
        self._picture.clicked.connect(self._on_picture)
        self._picture.setMinimumHeight(_TYPE_PICTURE + 2 * GRID)
        self._name = plain_label(parent=inside)
        self._name.setObjectName("detailsName")
        self._name.setFont(heading_font(self))
        self._status = StatusPill(icons, inside, states=states)
        self._status.setObjectName("detailsStatus")
        self._explanation = plain_label(parent=inside)
        self._explanation.setObjectName("detailsExplanation")
        self._explanation.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._actions = RowActions(icons, inside, states=states)
        self._actions.chosen.connect(self.actionRequested)
        self._fields = FieldsForm(inside)
        self._technical = TechnicalDetails(inside)
        self._copy = self._make_button("copyDetailsButton", say(texts.COPY_DETAILS), "copy")
        self._copy.clicked.connect(self._on_copy)

        self._layout = QVBoxLayout(inside)
        self._layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._layout.setSpacing(GRID)
        self._layout.addWidget(self._picture)
        self._layout.addWidget(self._name)
        self._layout.addWidget(self._status, 0, Qt.AlignmentFlag.AlignLeading)
        self._layout.addWidget(self._explanation)
        self._layout.addWidget(self._actions)
        self._layout.addSpacing(GRID)
        self._layout.addWidget(self._fields)
        self._layout.addWidget(self._technical)
        self._layout.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._layout.addStretch(1)
        self.setWidget(inside)
        self.show_nothing(0)

    def show_nothing(self, selected: int) -> None:
        """No row, or several."""
        self._row = None
        self._previewed = None
        for widget in (self._picture, self._status, self._fields, self._technical, self._copy):
            widget.hide()
        _set_within_the_pane(self._name, say(texts.DETAILS) if selected == 0 else "")
        self._name.setVisible(selected == 0)
        nothing = say(texts.DETAILS_NONE) if selected == 0 else say(texts.DETAILS_MANY, n=selected)
        _set_within_the_pane(self._explanation, nothing)
        self._explanation.show()
        self._actions.show_for(None)

    def show_row(self, row: Row, progress: Progress | None) -> None:
        """One row; also called when the row that is shown has changed."""
        before, self._row = self._row, row
        _set_within_the_pane(self._name, name_of(row))
        self._name.show()
        self.show_progress(progress)
        explanation = self._explain(row)
        _set_within_the_pane(self._explanation, explanation)
        self._explanation.setVisible(bool(explanation))
        self._actions.show_for(row)
        if before is None or before != row:
            self._show_fields(row)
            self._show_picture(row)
        self._copy.show()

    def show_queue_wait(self, wait: QueueWait) -> None:
        """What holds all queued uploads now."""
        self._queue_wait = wait
        self.show_progress(None)

    def show_progress(self, progress: Progress | None) -> None:
        """The status pill, redrawn as an upload moves."""
        row = self._row
        if row is None:
            return
        self._status.show_state(row.state, status_of(self._context(row, progress)))
        if row.upload is not None:
            _set_within_the_pane(self._explanation, self._explain(row))

    def details_text(self) -> str:
        """All that is shown, as lines to copy for support, and what is too long to be shown too."""
        row = self._row
        if row is None:
            return ""
        lines = [visible(row.name) or name_of(row), self._status.text(), explanation_of(self._context(row))]
        told = [(visible(name), visible(value)) for name, value in all_fields(row)]
        lines += [f"{name}: {value}" for name, value in (*self._pairs(row), *self._proofs(row), *told)]
        return "\n".join(filter(None, lines))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._previewed = None
        if self._row is not None:
            self._show_picture(self._row)

    def _explain(self, row: Row) -> str:
        """What the status means; before it the status itself, where it is too long for its pill."""
        whole = self._status.text() if self._status.sizeHint().width() > _ROOM else ""
        return "\n".join(filter(None, (whole, explanation_of(self._context(row)))))

    def _context(self, row: Row, progress: Progress | None = None) -> RowContext:
        return RowContext(row, self._clock(), progress, self._queue_wait, self._states)

    def _make_button(self, name: str, text: str, icon: str) -> QPushButton:
        button = low_button(name, self, text)
        button.setIcon(self._icons.icon(icon))
        return button

    def _pairs(self, row: Row) -> list[tuple[str, str]]:
        """What a person wants to know of it, in words."""
        pairs = [(say(texts.FIELD_TYPE), type_of(row))]
        if row.size is not None:
            pairs.append((say(texts.FIELD_SIZE), size_text(row.size)))
        if row.receipt is not None:
            pairs.append((say(texts.RECEIPT_STORED), long_date_text(row.receipt.stored_at)))
        elif row.added_at is not None:
            pairs.append((say(texts.FIELD_ADDED), long_date_text(row.added_at)))
        if row.document is not None:
            pairs.append((say(texts.FIELD_NUMBER), plain(row.document.id)))
        return [(name, value) for name, value in pairs if value]

    def _proofs(self, row: Row) -> list[tuple[str, str]]:
        """What proves to support which bytes were sent."""
        receipt, upload, document = row.receipt, row.upload, row.document
        told = receipt.sha256 if receipt is not None else document.sha256 if document is not None else ""
        sha256 = upload.identity.sha256 if upload is not None else told
        pairs = [(say(texts.RECEIPT_HASH), sha256)] if sha256 else []
        if receipt is not None and row.added_at is not None and document is not None:
            pairs.append((say(texts.FIELD_ADDED), long_date_text(row.added_at)))
        return pairs

    def _show_fields(self, row: Row) -> None:
        self._fields.show_pairs(self._pairs(row))
        self._fields.show()
        further = [(plain(name), plain(value)) for name, value in further_fields(row)]
        self._technical.show_pairs([*self._proofs(row), *further])

    def _show_picture(self, row: Row) -> None:
        self._picture.show()
        wanted = (row.key, str(row.local_file))
        if self._previewed == wanted:
            return
        self._previewed = wanted
        icon = self._icons.icon(type_icon_name(row.type_caption), QPalette.ColorRole.PlaceholderText)
        pixmap = icon.pixmap(QSize(_TYPE_PICTURE, _TYPE_PICTURE), self.devicePixelRatioF())
        self._picture.show_icon(pixmap, type_of(row) or name_of(row))
        if row.local_file is not None:
            self._scope.spawn(self._load_preview(row), name="preview")

    async def _load_preview(self, row: Row) -> None:
        if row.local_file is None:
            return
        ratio = self.devicePixelRatioF()
        room = QSize(max(WIDTH // 2, self.viewport().width() - 2 * MARGIN), _PREVIEW_HEIGHT) * ratio
        image = await load_thumbnail(self._previews, row.local_file, row.size, room)
        if image is None or not isValid(self) or self._row is None or self._row.key != row.key:
            return
        self._picture.show_picture(image, ratio, say(texts.PREVIEW, name=name_of(row)), say(texts.VIEW_TIP))

    def _on_picture(self) -> None:
        if self._row is not None:
            self.viewRequested.emit(self._row)

    def _on_copy(self) -> None:
        self.copied.emit(self.details_text())


def _set_within_the_pane(label: QLabel, text: str) -> None:
    """A word that is wider than the pane is broken: it would push all else out of sight. Others stay as they are."""
    label.setText(text)
    label.setAccessibleName(text)
    if label.minimumSizeHint().width() > _ROOM:
        label.setText(breakable(text))
