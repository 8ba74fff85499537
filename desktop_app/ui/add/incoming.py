"""From what is dropped or pasted to files: those in it, or one that is made of a picture."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from desktop_app.desk.desk import Desk
from desktop_app.storage.daemon_thread import in_daemon_thread
from desktop_app.tasks import TaskScope
from desktop_app.ui.add import texts
from desktop_app.ui.i18n import list_text, plain, say
from desktop_app.ui.widgets.mime_files import files_in, has_picture, has_virtual_files, links_in


def words_for_drop(data: QMimeData) -> str:
    """What a drop onto the window would do; "" where it would do nothing."""
    files = files_in(data)
    if files:
        return say(texts.DROP_FILES, n=len(files))
    if has_virtual_files(data):
        return say(texts.VIRTUAL_FILE)
    return say(texts.DROP_PICTURE) if has_picture(data) else ""


class Incoming:
    """`add` gets files; `tell` a sentence about what cannot be added, or "" when there is nothing to say."""

    def __init__(
        self,
        desk: Desk,
        scope: TaskScope,
        add: Callable[[Sequence[Path]], object],
        tell: Callable[[str], object],
    ) -> None:
        self._desk = desk
        self._scope = scope
        self._add = add
        self._tell = tell
        self.count = 0
        """Pictures that were pasted, and of which a file is being made."""

    def take(self, data: QMimeData) -> None:
        """Add what is in it; all that is unfit is told, and the rest goes on."""
        files, links = files_in(data), links_in(data)
        if files:
            self._add(files)
            self._tell(say(texts.LINKS_LEFT_OUT, names=list_text(map(plain, links))) if links else "")
        elif has_picture(data):
            image = QImage(data.imageData())
            self.count += 1
            self._scope.spawn(self._keep(image), name="keep a pasted picture")
        else:
            self._tell(say(texts.VIRTUAL_FILE if has_virtual_files(data) else texts.NEEDS_FILE))

    async def _keep(self, image: QImage) -> None:
        try:
            png = await in_daemon_thread(lambda: _png_of(image), name="pasted picture")
            path = await self._desk.keep_picture(png, say(texts.PASTED_NAME))
        except OSError as error:
            self._tell(say(texts.NOT_KEPT, reason=error.strerror or "PNG"))
            return
        finally:
            self.count -= 1
        self._tell("")
        self._add([path])


def _png_of(image: QImage) -> bytes:
    """The bytes of a PNG file. Blocks for up to a second. Raises OSError if the picture is broken."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload] # PySide's stub knows only bytes as the format
        raise OSError
    return bytes(buffer.data().data())
