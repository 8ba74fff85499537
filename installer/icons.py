"""Renders the app's icon in every size that desktops use:  python -m installer.icons FOLDER

Writes PNGs by size, and from them dossier.ico (Windows) and dossier.icns (macOS) next to the folder. Needs Qt.
"""

import struct
import sys
from collections.abc import Iterable
from pathlib import Path

from installer.product import COMMAND, ROOT

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Edge lengths in pixels: those of the hicolor theme."""
LARGEST_SMALL = 24
"""Up to this size the large drawing becomes blurred, so a separate one on a 16-pixel grid is used."""
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def drawing(size: int) -> Path:
    """The SVG for an icon of this size in pixels."""
    if size <= LARGEST_SMALL:
        return ROOT / "resources" / "desktop" / "dossier-small.svg"
    return ROOT / "resources" / "icons" / "dossier.svg"


def render(svg: Path, size: int, target: Path) -> None:
    """Render an SVG as a square PNG. Needs Qt. Raises OSError if it cannot be written."""
    from PySide6.QtCore import QRectF  # noqa: PLC0415 - the containers below need no Qt
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - as above
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - as above

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"{target} cannot be written")


def ico(pictures: Iterable[tuple[int, bytes]]) -> bytes:
    """Make a Windows icon from PNGs, by size in pixels (1 to 256)."""
    all_pictures = list(pictures)
    head = struct.pack("<HHH", 0, 1, len(all_pictures))
    offset = len(head) + 16 * len(all_pictures)
    entries = b""
    for size, png in all_pictures:
        edge = size % 256  # 0 means 256
        entries += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return head + entries + b"".join(png for _size, png in all_pictures)


def icns(pictures: Iterable[tuple[int, bytes]]) -> bytes:
    """Make a macOS icon from PNGs, by size in pixels. Sizes that macOS has no type for are left out."""
    chunks = b"".join(
        _ICNS_TYPES[size] + struct.pack(">I", len(png) + 8) + png for size, png in pictures if size in _ICNS_TYPES
    )
    return b"icns" + struct.pack(">I", len(chunks) + 8) + chunks


def main(folder: Path) -> None:
    """Write all icons."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - as above

    qt = QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        render(drawing(size), size, folder / f"{size}.png")
    qt.quit()
    pictures = [(size, (folder / f"{size}.png").read_bytes()) for size in SIZES]
    (folder.parent / f"{COMMAND}.ico").write_bytes(ico(each for each in pictures if each[0] in _ICO_SIZES))
    (folder.parent / f"{COMMAND}.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
