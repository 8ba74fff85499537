"""The add dialog at a desk that is written by hand: what each look finds, and when, is in the test."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop_app.checks.inspection import Inspection
from desktop_app.desk.file_looks import WasRead
from desktop_app.desk.intake import NewUpload
from desktop_app.domain.document import DocumentType
from desktop_app.domain.file_kinds import JPEG
from desktop_app.domain.findings import Finding
from desktop_app.domain.server import ServerAddress, ServerProfile
from desktop_app.domain.upload import FileIdentity
from desktop_app.pictures.picture import Picture, PictureRequest
from desktop_app.resources import resources
from desktop_app.tasks import TaskScope
from desktop_app.ui.add.dialog import AddDialog
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.add.looks import Looks
from desktop_app.ui.look.icons import Icons

FOLDER = Path("/SPECIMEN").absolute()
Until = Callable[..., Coroutine[Any, Any, None]]
PASSPORT, FRONT, LETTER = DocumentType(1, "Passport"), DocumentType(2, "ID card, front"), DocumentType(3, "Letter")


class OnePicture:
    """Has the same picture of every file."""

    async def find(self, file: Path, request: PictureRequest, size_bytes: int | None = None) -> Picture | None:
        return Picture(4, 4, bytes(48))

    async def load(self, file: Path, request: PictureRequest, size_bytes: int | None = None) -> Picture:
        return Picture(400, 400, bytes(3 * 400 * 400), pages=2)


class NoPicture(OnePicture):
    async def find(self, file: Path, request: PictureRequest, size_bytes: int | None = None) -> Picture | None:
        return None


@dataclass
class AddDesk:
    """What the add dialog asks a desk for."""

    found: dict[str, tuple[Finding, ...]] = field(default_factory=dict)
    """By the name of the file."""
    reading: dict[str, asyncio.Event] = field(default_factory=dict)
    """Files that are read to their end only once it is set."""
    looking: dict[str, asyncio.Event] = field(default_factory=dict)
    """Files whose content is looked at until it is set."""
    seconds_of_look: float = 0.0
    one_at_a_time: bool = False
    previews: OnePicture = field(default_factory=NoPicture)
    types: tuple[DocumentType, ...] = (PASSPORT, FRONT, LETTER)
    has_asked_for_types: bool = True
    profile: ServerProfile = field(default_factory=lambda: ServerProfile(ServerAddress.parse("https://a.example")))
    sent: list[NewUpload] = field(default_factory=list)
    adds: int = 0
    """How often the queue had to write."""
    adding: asyncio.Event | None = None
    """The queue takes nothing until it is set."""
    keeping: asyncio.Event = field(default_factory=asyncio.Event)
    """A pasted picture is no file until it is set."""
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def inspect_file(self, file: Path, was_read: WasRead) -> Inspection:
        await self._wait(self.reading, file)
        read = Inspection(1000, JPEG.mime, FileIdentity(1000, 1, 1, file.name))
        if not was_read(read):
            return replace(read, is_complete=False)
        if self.one_at_a_time:
            async with self._turn:
                await asyncio.sleep(self.seconds_of_look)
        await self._wait(self.looking, file)
        return Inspection(1000, JPEG.mime, read.identity, self.found.get(file.name, ()))

    async def add(
        self, new_uploads: Sequence[NewUpload], _in_place_of: object = None, *, removes_old: bool = False
    ) -> list[NewUpload]:
        if self.adding is not None:
            await self.adding.wait()
        self.adds += 1
        self.sent.extend(new_uploads)
        return []

    async def keep_picture(self, _png: bytes, name: str) -> Path:
        await self.keeping.wait()
        return FOLDER / f"{name}.png"

    def is_own_file(self, file: Path) -> bool:
        return file.parent.name == "changed"

    def sent_by_type(self) -> Counter[int]:
        return Counter()

    async def _wait(self, gates: dict[str, asyncio.Event], file: Path) -> None:
        if file.name in gates:
            await gates[file.name].wait()


class FixedPicker:
    """Gives the file that a test wants chosen; None is a person who cancels."""

    def __init__(self) -> None:
        self.another: Path | None = None
        self.more: asyncio.Future[list[Path]] | None = None
        self.asked_for: list[Path | None] = []

    async def pick(self, _parent: QWidget) -> list[Path]:
        self.more = asyncio.get_running_loop().create_future()
        return await self.more

    def note(self, files: Sequence[Path]) -> None:
        """The real one remembers their folder."""

    async def pick_another(self, _parent: QWidget, folder: Path | None) -> Path | None:
        self.asked_for.append(folder)
        return self.another


class Bed:
    """The dialog, and what a person sees of it and does."""

    def __init__(self, until: Until) -> None:
        self.until = until
        self.scope = TaskScope("add", lambda error, name: pytest.fail(f"{name}: {error!r}"))
        self.desk = AddDesk()
        self.picker = FixedPicker()
        self.window = QWidget()
        self.dialog = self.make([])

    def make(self, files: Sequence[Path]) -> AddDialog:
        icons = Icons(resources() / "icons")
        return AddDialog(self.desk, icons, self.scope, files, self.picker, parent=self.window)  # type: ignore[arg-type] # fakes with all that it asks for

    async def open(self, *names: str, type_id: int | None = 1) -> AddDialog:
        """Open it with files of these names, and wait until they were looked at, but for those that are held."""
        self.begin(*names)
        await self.until("the lines", lambda: len(self.lines) == len(names))
        if type_id is not None:
            for line in self.lines:
                line.choose_type(type_id)
        held = {*self.desk.reading, *self.desk.looking}
        await self.until("the looks", lambda: all(line.inspection for line in self.lines if line.file.name not in held))
        await self.until("a rest", lambda: self.looks.are_settled or held)
        return self.dialog

    def begin(self, *names: str) -> None:
        """Open it with files of these names."""
        self.dialog.deleteLater()
        self.dialog = self.make([FOLDER / name for name in names])
        self.dialog.open()
        self.dialog.activateWindow()

    @property
    def looks(self) -> Looks:
        found = self.dialog.findChild(Looks)
        assert isinstance(found, Looks)
        return found

    @property
    def lines(self) -> tuple[FileRow, ...]:
        """From top to bottom."""
        found = [each for each in self.dialog.findChildren(FileRow) if each.file in self.dialog.files]
        return tuple(sorted(found, key=lambda each: self.dialog.files.index(each.file)))

    def line(self, name: str) -> FileRow:
        return next(each for each in self.lines if each.file.name == name)

    def button(self, name: str) -> QAbstractButton:
        found = self.dialog.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton)
        return found

    def send(self) -> None:
        """Press Send."""
        assert self.button("sendButton").isEnabled()
        QTest.mouseClick(self.button("sendButton"), Qt.MouseButton.LeftButton)

    def text(self, name: str) -> str:
        """What a label says; "" while it is hidden."""
        found = self.dialog.findChild(QLabel, name)
        assert isinstance(found, QLabel)
        return found.text() if found.isVisible() else ""

    @property
    def sent(self) -> list[str]:
        return [each.file.name for each in self.desk.sent]


@pytest.fixture
async def bed(qapp: QApplication, until: Until) -> AsyncIterator[Bed]:
    bed = Bed(until)
    yield bed
    bed.dialog.done(0)
    await bed.scope.aclose()
    bed.window.deleteLater()
