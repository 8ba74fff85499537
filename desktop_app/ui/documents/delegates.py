"""How the table's cells are drawn: the document with its type's icon, and the status as a pill or a bar."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.desk.rows import Row
from desktop_app.domain.upload import Progress
from desktop_app.ui.bounded_text import in_cell
from desktop_app.ui.documents.progress import percent_of
from desktop_app.ui.documents.row_pictures import RowPictures
from desktop_app.ui.documents.states import STATES, States, spec_of
from desktop_app.ui.documents.table_model import FRESH_ROLE, PROGRESS_ROLE, ROW_ROLE
from desktop_app.ui.look.icons import Icons, type_icon_name
from desktop_app.ui.look.style import GRID, MARGIN, PILL_EDGE, ROW_HEIGHT, TYPE_ICON, tint_of
from desktop_app.ui.shown_names import isolated

_PILL_HEIGHT = 26
_PILL_ICON = 16
_CANCEL_ICON = 18
_FRESH = 0.14
"""How much of the accent colour a row has that has just changed."""
_QUIET = 0.7
"""How much of the text's colour a type's icon has: it helps, but is not what matters."""

Index = QModelIndex | QPersistentModelIndex


def _say_what_it_says(option: QStyleOptionViewItem, index: Index) -> None:
    """The text and its side. `initStyleOption` asks the model for eight more things, which it does not have."""
    option.text = str(index.data() or "")
    alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
    if alignment is not None:
        option.displayAlignment = Qt.AlignmentFlag(alignment)


def _paint_background(option: QStyleOptionViewItem, painter: QPainter, index: Index) -> None:
    """The cell's background, selection and focus, without its text; what has just changed is tinted."""
    if index.data(FRESH_ROLE):
        tint = QColor(option.palette.color(QPalette.ColorRole.Highlight))
        tint.setAlphaF(_FRESH)
        painter.fillRect(option.rect, tint)
    option.widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)


def _text_colour(option: QStyleOptionViewItem) -> QColor:
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    return option.palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)


class TextDelegate(QStyledItemDelegate):
    """A cell's text with the room around it that the header has."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        _say_what_it_says(option, index)
        _paint_background(option, painter, index)
        painter.save()
        painter.setPen(_text_colour(option))
        room = option.rect.adjusted(GRID, 0, -GRID, 0)
        cut = option.fontMetrics.elidedText(in_cell(option.text), Qt.TextElideMode.ElideRight, room.width())
        shown = isolated(cut, always=option.direction is Qt.LayoutDirection.RightToLeft)
        side = QStyle.visualAlignment(option.direction, option.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
        painter.drawText(room, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        painter.restore()


class NameDelegate(QStyledItemDelegate):
    """The type's icon and the file name, cut in the middle so that its ending stays readable."""

    def __init__(
        self, icons: Icons, parent: QObject, *, states: States = STATES, pictures: RowPictures | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self._states = states
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().sizeHint(option, index).width() + TYPE_ICON + 3 * GRID, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        _say_what_it_says(option, index)
        row = index.data(ROW_ROLE)
        _paint_background(option, painter, index)
        if not isinstance(row, Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
        icon = QRect(0, 0, TYPE_ICON, TYPE_ICON)
        icon.moveCenter(option.rect.center())
        if right_to_left:
            icon.moveRight(option.rect.right() - MARGIN)
            text = option.rect.adjusted(GRID, 0, -(MARGIN + TYPE_ICON + GRID), 0)
        else:
            icon.moveLeft(option.rect.left() + MARGIN)
            text = option.rect.adjusted(MARGIN + TYPE_ICON + GRID, 0, -GRID, 0)
        colour = _text_colour(option)
        if spec_of(row.state, self._states).is_struck_out:
            font = painter.font()
            font.setStrikeOut(True)
            painter.setFont(font)
        self._paint_picture(painter, row, icon, colour)
        painter.setPen(colour)
        cut = painter.fontMetrics().elidedText(in_cell(option.text), Qt.TextElideMode.ElideMiddle, text.width())
        shown = isolated(cut, always=right_to_left)
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.drawText(text, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        painter.restore()

    def _paint_picture(self, painter: QPainter, row: Row, place: QRect, colour: QColor) -> None:
        """The file itself where it is on this computer, else the icon of its type."""
        ratio = painter.device().devicePixelRatioF()
        picture = self._pictures.picture(row, TYPE_ICON, ratio) if self._pictures is not None else None
        if picture is None:
            quiet = QColor(colour)
            quiet.setAlphaF(_QUIET)
            self._icons.paint(painter, type_icon_name(row.type_caption), place, quiet)
            return
        frame = QRect(QPoint(0, 0), picture.deviceIndependentSize().toSize())
        frame.moveCenter(place.center())
        painter.drawPixmap(frame, picture)
        edge = QColor(colour)
        edge.setAlphaF(PILL_EDGE)
        painter.setPen(edge)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame)


class StatusDelegate(QStyledItemDelegate):
    """A rounded pill with icon, word and tint; an upload under way fills it like a bar and can be stopped here."""

    cancelRequested = Signal(str)  # noqa: N815 - signals are named as Qt's
    """The upload's key."""

    def __init__(self, icons: Icons, parent: QObject, *, states: States = STATES) -> None:
        super().__init__(parent)
        self._icons = icons
        self._states = states

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        width = option.fontMetrics.horizontalAdvance(in_cell(str(index.data()))) + _PILL_ICON + 6 * GRID
        return QSize(width + _CANCEL_ICON, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        _say_what_it_says(option, index)
        row = index.data(ROW_ROLE)
        _paint_background(option, painter, index)
        if not isinstance(row, Row):
            return
        spec = spec_of(row.state, self._states)
        tint = tint_of(spec.tone, option.palette)
        room = option.rect.width() - 2 * GRID - (_CANCEL_ICON + GRID if spec.is_stoppable else 0)
        wanted = option.fontMetrics.horizontalAdvance(in_cell(option.text)) + _PILL_ICON + 3 * GRID
        pill = QRect(0, 0, room if spec.shows_progress else min(room, wanted), _PILL_HEIGHT)
        pill.moveCenter(option.rect.center())
        pill.moveLeft(option.rect.left() + GRID)
        pill = QStyle.visualRect(option.direction, option.rect, pill)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(tint.text)
        edge.setAlphaF(PILL_EDGE)
        painter.setPen(edge)
        painter.setBrush(QColor(tint.background))
        painter.drawRoundedRect(pill, _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)
        if spec.shows_progress:
            self._paint_bar(painter, option, pill, index.data(PROGRESS_ROLE), QColor(tint.text))
        icon = QRect(pill.left() + GRID, 0, _PILL_ICON, _PILL_ICON)
        icon.moveCenter(pill.center())
        icon.moveLeft(pill.left() + GRID)
        icon = QStyle.visualRect(option.direction, pill, icon)
        self._icons.paint(painter, spec.icon, icon, QColor(tint.text))
        text = QStyle.visualRect(option.direction, pill, pill.adjusted(_PILL_ICON + int(1.5 * GRID), 0, -GRID, 0))
        painter.setPen(QColor(tint.text))
        shown = option.fontMetrics.elidedText(in_cell(option.text), Qt.TextElideMode.ElideRight, text.width())
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(text, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)
        if spec.is_stoppable:
            self._icons.paint(painter, "cancel", _cancel_rect(option), _text_colour(option))
        painter.restore()

    def editorEvent(  # noqa: N802 - Qt's name
        self, event: QEvent, _model: object, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = index.data(ROW_ROLE)
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and isinstance(row, Row)
            and row.upload is not None
            and spec_of(row.state, self._states).is_stoppable
            and _cancel_rect(option).adjusted(-6, -6, 6, 6).contains(event.position().toPoint())
        ):
            self.cancelRequested.emit(row.upload.key)
            return True
        return False

    def _paint_bar(
        self, painter: QPainter, option: QStyleOptionViewItem, pill: QRect, progress: object, colour: QColor
    ) -> None:
        """The part that was sent, as a darker tint behind the words."""
        if not isinstance(progress, Progress):
            return
        share = percent_of(progress) / 100
        bar = QRectF(pill)
        bar.setWidth(max(float(_PILL_HEIGHT), pill.width() * share))
        if option.direction is Qt.LayoutDirection.RightToLeft:
            bar.moveRight(pill.right() + 1)
        colour.setAlphaF(0.22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(bar, _PILL_HEIGHT / 2, _PILL_HEIGHT / 2)


def _cancel_rect(option: QStyleOptionViewItem) -> QRect:
    """Where the ✕ of a row is."""
    rect = QRect(0, 0, _CANCEL_ICON, _CANCEL_ICON)
    rect.moveCenter(option.rect.center())
    rect.moveRight(option.rect.right() - GRID)
    return QStyle.visualRect(option.direction, option.rect, rect)
