"""Dialogs to await. A dialog's own `exec()` runs a nested event loop, in which no other task can run.

Every question to a person goes through here: yes or no, texts, numbers, files.
"""

import asyncio
import os
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLabel, QStyle, QWidget
from shiboken6 import isValid

from desktop_app.domain.file_kinds import SUFFIXES
from desktop_app.ui import texts
from desktop_app.ui.i18n import say
from desktop_app.ui.look.style import show_edge
from desktop_app.ui.widgets.fitting import room_for
from desktop_app.ui.widgets.labels import WrappingLabel
from desktop_app.ui.widgets.question import InputDialog, QuestionDialog

DOCUMENT_PATTERNS = " ".join(f"*{suffix}" for suffix in (*SUFFIXES, *map(str.upper, SUFFIXES)))
"""In small letters and in capitals: some pickers tell the two apart."""

Icon = QStyle.StandardPixmap
QUESTION, WARNING = Icon.SP_MessageBoxQuestion, Icon.SP_MessageBoxWarning
_NUMBER = re.compile(r"[0-9]{1,18}")
_PORTAL_THEMES = ("xdgdesktopportal", "flatpak", "snap")
"""Qt's platform themes that use the desktop portal's file picker."""


async def run_dialog(dialog: QDialog) -> int:
    """Open a dialog, wait until it is closed, delete it and return its result code."""
    closed: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def _on_finished(result: int) -> None:
        if not closed.done():
            closed.set_result(result)

    dialog.finished.connect(_on_finished)
    dialog.open()
    try:
        return await closed
    finally:
        if isValid(dialog):  # otherwise it was deleted with its parent window
            dialog.finished.disconnect(_on_finished)
            if dialog.isVisible():
                dialog.close()
            dialog.deleteLater()


def reject_or_close(dialog: QDialog, event: QCloseEvent) -> None:
    """For the closeEvent of a dialog that asks before it closes: only the person can be asked, not an app that ends."""
    if event.spontaneous():  # the person closed it
        event.ignore()
        dialog.reject()
    else:
        event.accept()


async def ask(parent: QWidget | None, title: str, question: str, *, yes: str, no: str, icon: Icon = QUESTION) -> bool:
    """Ask a question with two named answers; `no` is the default and what Escape means."""
    return await _asked(QuestionDialog(title, question, _answers(yes, no), parent, icon=icon))


async def ask_with_choice(
    parent: QWidget | None, title: str, question: str, choice: str, *, yes: str, no: str
) -> bool | None:
    """Like `ask`, with a checkbox that starts unticked. Returns whether it was ticked; None if the answer is no."""
    box = QCheckBox(choice)
    box.setObjectName("choiceBox")
    box.setAccessibleName(choice)
    show_edge(box)
    ticked: list[bool] = []
    box.toggled.connect(ticked.append)
    dialog = QuestionDialog(title, question, _answers(yes, no), parent, icon=QUESTION, choice=box)
    return ticked[-1:] == [True] if await _asked(dialog) else None


async def _asked(dialog: QuestionDialog) -> bool:
    dialog.setObjectName("questionBox")
    return await run_dialog(dialog) == QDialog.DialogCode.Accepted


def _answers(yes: str, no: str) -> Sequence[tuple[str, str]]:
    return [("yesButton", yes), ("noButton", no)]


async def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Show a message with one button."""
    dialog = QuestionDialog(title, text, [("okButton", say(texts.OK))], parent)
    dialog.setObjectName("messageBox")
    await run_dialog(dialog)


async def ask_number(parent: QWidget, title: str, label: str) -> int | None:
    """Ask for a whole number of at most 18 digits; None if cancelled. None is proposed."""
    typed = await _typed(parent, title, label, lambda text: _NUMBER.fullmatch(text) is not None)
    return int(typed) if typed is not None else None


async def ask_text(parent: QWidget, title: str, label: str) -> str | None:
    """Ask for a line of text, stripped; None if cancelled."""
    return await _typed(parent, title, label, bool)


async def _typed(parent: QWidget, title: str, label: str, accepted: Callable[[str], bool]) -> str | None:
    dialog = InputDialog(title, label, (say(texts.OK), say(texts.CANCEL)), accepted, parent)
    return dialog.text() if await run_dialog(dialog) == QDialog.DialogCode.Accepted else None


async def pick_files(parent: QWidget, folder: str = "") -> list[Path]:
    """Ask for documents with the system's file picker. The list is empty if the person cancels."""
    dialog = _picker(parent, say(texts.PICK_TITLE), folder, say(texts.PICK_DOCUMENTS), DOCUMENT_PATTERNS)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return await _picked(dialog)


async def pick_document(parent: QWidget, folder: str) -> Path | None:
    """Ask for one document with the system's file picker; None if the person cancels."""
    dialog = _picker(parent, say(texts.PICK_TITLE), folder, say(texts.PICK_DOCUMENTS), DOCUMENT_PATTERNS)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(await _picked(dialog)), None)


async def pick_file(parent: QWidget, title: str, kind: str, patterns: str) -> Path | None:
    """Ask for an existing file; None if cancelled. `kind` names the filter for `patterns`, such as "*.pem *.crt"."""
    dialog = _picker(parent, title, "", kind, patterns)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return next(iter(await _picked(dialog)), None)


async def pick_new_file(parent: QWidget | None, title: str, proposed: Path, kind: str, pattern: str) -> Path | None:
    """Ask where to write a file; None if cancelled. The picker itself asks before replacing an existing file."""
    dialog = _picker(parent, title, str(proposed.parent), kind, pattern)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(proposed.suffix)
    dialog.selectFile(proposed.name)
    return next(iter(await _picked(dialog)), None)


def plain_label(text: str = "", *, parent: QWidget | None = None, wraps: bool = True) -> QLabel:
    """Make a label that never interprets its text as markup. One with a picture or a single word need not wrap."""
    label = WrappingLabel(parent) if wraps else QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def _picker(parent: QWidget | None, title: str, folder: str, kind: str, patterns: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder)
    dialog.setObjectName("filePicker")
    # WORKAROUND https://github.com/flatpak/xdg-desktop-portal/issues/1490: the portal inspects the calling process,
    # which storage/process.py forbids, and then opens nothing. Qt's own picker needs no other process.
    if os.environ.get("QT_QPA_PLATFORMTHEME") in _PORTAL_THEMES:
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.resize(dialog.size().boundedTo(room_for(dialog)))
    dialog.setNameFilters([f"{kind} ({patterns})", f"{say(texts.PICK_ALL)} (*)"])
    return dialog


async def _picked(dialog: QFileDialog) -> list[Path]:
    picked: list[str] = []
    dialog.filesSelected.connect(picked.extend)
    await run_dialog(dialog)
    return [Path(name) for name in picked]
