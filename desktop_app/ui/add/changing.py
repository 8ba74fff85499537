"""Offers changes at the files of the add dialog, and shows them to whoever takes an offer.

A copy that is used takes its file's place in the list; what nobody sends in the end is removed.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QToolButton
from shiboken6 import isValid

from desktop_app.checks.inspection import Inspection
from desktop_app.desk.desk import Desk
from desktop_app.domain.changes import Change, ChangeRequest, can_be_joined, offers_for
from desktop_app.domain.document import DocumentType
from desktop_app.domain.file_kinds import PDF
from desktop_app.domain.rule_profile import Rule
from desktop_app.domain.sides import Side
from desktop_app.tasks import TaskScope
from desktop_app.ui.add import texts
from desktop_app.ui.add.change_dialog import ChangeDialog, Original
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.i18n import name_text, say
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.widgets.buttons import flat_button
from desktop_app.ui.widgets.dialogs import run_dialog

_TITLES = {
    Change.TO_JPEG: texts.CHANGE_TO_JPEG,
    Change.SHRINK: texts.CHANGE_SHRINK,
    Change.ROTATE: texts.CHANGE_ROTATE,
    Change.WITHOUT_LOCATION: texts.CHANGE_LOCATION,
    Change.ONE_PDF: texts.CHANGE_JOIN,
}
"""What each is called at the file."""


class Changing(QObject):
    """`join` is the button for two sides, which the dialog lays out."""

    used = Signal(object, object)
    """The lines of the files that a copy was made of, and the copy."""
    begun = Signal()
    """The person took an offer."""

    def __init__(self, desk: Desk, icons: Icons, scope: TaskScope, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._desk = desk
        self._icons = icons
        self._scope = scope
        self._dialog = dialog
        self._is_open = False
        self._copies: list[Path] = []
        self._offered: dict[FileRow, tuple[Inspection | None, int | None]] = {}
        """What the offers at each file went by: of a thousand files only some change at a time."""
        self._pair: tuple[FileRow, FileRow] | None = None
        self.join: QToolButton = flat_button(
            say(texts.CHANGE_JOIN), "joinSidesButton", icons.icon("type-document"), dialog
        )
        self.join.clicked.connect(self._on_join)
        self.join.hide()

    def offer(self, lines: Sequence[FileRow]) -> None:
        """Offer at each file what helps it, and a PDF of two sides where there are two."""
        offered = self._offered
        self._offered = {line: (line.inspection, line.type_id) for line in lines}
        for line, seen in self._offered.items():
            before = offered.get(line)
            if before is None or before[0] is not seen[0] or before[1] != seen[1]:
                self._offer_at(line)
        self._pair = self._joinable(lines)
        self.join.setVisible(self._pair is not None)

    def choose(self, line: FileRow) -> None:
        """The person wants the file changed: in the one way that there is, or in one of several."""
        offers = self._offers(line)
        self.begun.emit()
        if len(offers) == 1:
            self._open([line], offers[0])
        elif offers:
            self._menu(line, offers).popup(line.part.change.mapToGlobal(QPoint(0, line.part.change.height())))

    def forget(self) -> None:
        """The dialog is closed: only what is to be sent is still needed."""
        if self._copies:
            self._desk.forget_copies(self._copies)

    def _offer_at(self, line: FileRow) -> None:
        offers = self._offers(line)
        if not offers:
            line.offer_change("")
            return
        title = say(_TITLES[offers[0].change]) if len(offers) == 1 else say(texts.CHANGE_SEVERAL)
        line.offer_change(title, say(texts.CHANGE_OF, change=title, name=name_text(line.file.name)))

    def _offers(self, line: FileRow) -> tuple[ChangeRequest, ...]:
        inspection = line.inspection
        if inspection is None or line.server_path:
            return ()
        rules = self._desk.profile.rules.rules_of(self._type_of(line))
        return offers_for(inspection.findings, inspection.mime, rules, self._desk.profile.max_bytes)

    def _type_of(self, line: FileRow) -> DocumentType | None:
        return next((kind for kind in self._desk.types if kind.id == line.type_id), None)

    def _joinable(self, lines: Sequence[FileRow]) -> tuple[FileRow, FileRow] | None:
        """Front and back under one type, if there are exactly two of it and nothing but one PDF is made of them."""
        by_type: dict[int, list[FileRow]] = {}
        for line in lines:
            if line.type_id is not None and not line.server_path:
                by_type.setdefault(line.type_id, []).append(line)
        pairs = [(found[0], found[1]) for found in by_type.values() if len(found) == len(Side)]
        joinable = [pair for pair in pairs if self._can_be_joined(*pair)]
        return joinable[0] if len(joinable) == 1 else None

    def _can_be_joined(self, first: FileRow, second: FileRow) -> bool:
        kind, stated = self._type_of(first), self._desk.profile.rules
        rules = stated.rules_of(kind)
        if kind is None or not (kind.sides == len(Side) or rules.both_sides):
            return False
        if PDF.mime not in rules.formats and (stated.states("formats", kind) or Rule.FORMATS in rules.blocking):
            return False
        one, other = first.inspection, second.inspection
        if one is None or other is None:
            return False
        if one.blocked_as_any_type is not None or other.blocked_as_any_type is not None:
            return False  # what the rules block may be what one PDF mends
        return can_be_joined(one.mime, other.mime)

    def _menu(self, line: FileRow, offers: Sequence[ChangeRequest]) -> QMenu:
        menu = QMenu(line)
        menu.setObjectName("changeMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offer in offers:
            entry = QAction(say(_TITLES[offer.change]), menu)
            entry.setObjectName(f"change-{offer.change.name}")
            entry.triggered.connect(partial(self._on_chosen, line, offer))
            menu.addAction(entry)
        return menu

    def _on_chosen(self, line: FileRow, offer: ChangeRequest, _checked: bool = False) -> None:
        self._open([line], offer)

    def _on_join(self) -> None:
        self.begun.emit()
        if self._pair is not None:
            self._open(self._pair, ChangeRequest(Change.ONE_PDF))

    def _open(self, lines: Sequence[FileRow], offer: ChangeRequest) -> None:
        if not self._is_open:
            self._is_open = True
            self._scope.spawn(self._show(lines, offer), name="show a changed copy")

    async def _show(self, lines: Sequence[FileRow], offer: ChangeRequest) -> None:
        originals = [Original(line.file, line.inspection.size if line.inspection is not None else 0) for line in lines]
        dialog = ChangeDialog(
            originals, offer, self._desk.changes, self._desk.previews, self._icons, self._scope, self._dialog
        )
        try:
            await run_dialog(dialog)
        finally:
            self._is_open = False
        copy = dialog.copy
        if copy is None:
            return
        self._copies.append(copy)
        if isValid(self) and all(isValid(line) for line in lines):
            self.used.emit(lines, copy)
        else:
            self.forget()
