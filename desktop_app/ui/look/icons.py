"""The app's line icons. SVGs are painted in the palette's current colours, so that they follow every theme."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

_PLACEHOLDER = b"currentColor"
_POINTING = frozenset(
    {"undo", "page-before", "page-after", "sign-out", "external", "replace", "retry", "status-sending"}
)
"""Icons that point to where one reads on, or back: mirrored where one reads from right to left."""
_MIRRORED = b'<g transform="translate(24 0) scale(-1 1)">'


class _SvgEngine(QIconEngine):
    """Paints one SVG with `currentColor` replaced by a palette role's colour or a fixed one."""

    def __init__(self, svg: bytes, role: QPalette.ColorRole, colour: QColor | None) -> None:
        super().__init__()
        self._svg = svg
        self._role = role
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        group = QPalette.ColorGroup.Disabled if mode is QIcon.Mode.Disabled else QPalette.ColorGroup.Active
        role = QPalette.ColorRole.HighlightedText if mode is QIcon.Mode.Selected else self._role
        colour = self._colour or QGuiApplication.palette().color(group, role)
        _render(self._svg, painter, rect, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._svg, self._role, self._colour)


_MOST_DRAWN = 500
"""Pixmaps: all icons in all colours at two scales are fewer."""


class Icons:
    """Icons by name from one folder. Each file is read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._svgs: dict[tuple[str, bool], bytes] = {}
        self._drawn: dict[tuple[tuple[str, bool], int, int, float, int], QPixmap] = {}
        """Delegates draw the same few icons in each of a thousand repaints."""

    def icon(
        self, name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText, colour: QColor | None = None
    ) -> QIcon:
        """Return an icon in a palette role's colour, or in a fixed one. Raises OSError for an unknown name."""
        return QIcon(_SvgEngine(self._svg(name), role, colour))

    def paint(self, painter: QPainter, name: str, rect: QRect, colour: QColor) -> None:
        """Draw an icon in a colour, for delegates."""
        ratio = painter.device().devicePixelRatioF()
        wanted = (self._key(name), rect.width(), rect.height(), ratio, colour.rgba())
        pixmap = self._drawn.get(wanted)
        if pixmap is None:
            if len(self._drawn) >= _MOST_DRAWN:
                self._drawn.clear()
            pixmap = QIcon(_SvgEngine(self._svg(name), QPalette.ColorRole.Text, colour)).pixmap(rect.size(), ratio)
            self._drawn[wanted] = pixmap
        painter.drawPixmap(rect, pixmap)

    def app_icon(self) -> QIcon:
        """Return the app's icon, which has its own colours."""
        return QIcon(str(self._folder / "dossier.svg"))

    def _key(self, name: str) -> tuple[str, bool]:
        """The name, and whether it is mirrored now."""
        return name, name in _POINTING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _svg(self, name: str) -> bytes:
        key = self._key(name)
        if key not in self._svgs:
            svg = (self._folder / f"{name}.svg").read_bytes()
            self._svgs[key] = _mirrored(svg) if key[1] else svg
        return self._svgs[key]


def _mirrored(svg: bytes) -> bytes:
    """A drawing of 24 by 24 pixels, its left side on the right."""
    head, _, drawing = svg.partition(b">")
    return head + b">" + _MIRRORED + drawing.replace(b"</svg>", b"</g></svg>")


def _render(svg: bytes, painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    painter.save()
    painter.setOpacity(painter.opacity() * colour.alphaF())
    QSvgRenderer(svg.replace(_PLACEHOLDER, colour.name().encode())).render(painter, QRectF(rect))
    painter.restore()


def type_icon_name(type_caption: str) -> str:
    """Return the name of the icon that fits a document type's caption."""
    words = type_caption.casefold()
    if "passport" in words or "pass" in words.split():
        return "type-passport"
    if "licen" in words or "driv" in words:
        return "type-licence"
    if "address" in words or "residence" in words:
        return "type-address"
    if "bank" in words or "statement" in words:
        return "type-bank"
    if "id" in words.replace("–", " ").replace(",", " ").split() or "identity" in words:
        return "type-id-back" if "back" in words else "type-id-front"
    return "type-document"
