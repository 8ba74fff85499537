"""The menu of the selected rows: all that their buttons do, and what is worth copying."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.desk.rows import Row
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.presenter import actions_of, receipt_of
from desktop_app.ui.documents.row_actions import BUTTONS, words_of
from desktop_app.ui.documents.states import RowAction, States
from desktop_app.ui.i18n import say, visible
from desktop_app.ui.look.icons import Icons

_FOR_MANY = frozenset({RowAction.PAUSE, RowAction.RESUME, RowAction.RETRY, RowAction.UNDO})
"""What can be done with several at once; what removes is *Delete* for all of them."""
_IS_DELETE = frozenset({RowAction.REMOVE})


def row_menu(
    rows: Sequence[Row],
    states: States,
    icons: Icons,
    parent: QWidget,
    *,
    do: Callable[[RowAction, Row], None],
    copy: Callable[[str], None],
    view: Callable[[Row], None],
) -> QMenu:
    """A menu that deletes itself when it closes."""
    menu = QMenu(parent)
    menu.setObjectName("rowMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if len(rows) == 1 and rows[0].local_file is not None:
        entry = QAction(icons.icon("eye"), say(texts.VIEW), menu)
        entry.setObjectName("viewAction")
        entry.triggered.connect(lambda *_checked: view(rows[0]))
        menu.addAction(entry)
    offered = [set(actions_of(row, states)) for row in rows]
    common = set.intersection(*offered) if offered else set()
    if len(rows) > 1:
        common &= _FOR_MANY
    for action in BUTTONS:
        if action in common - _IS_DELETE:
            entry = QAction(icons.icon(BUTTONS[action][1]), words_of(action), menu)
            entry.setObjectName(f"menu-{action.value}")
            entry.triggered.connect(partial(_do_all, action, rows, do))
            menu.addAction(entry)
    menu.addSeparator()
    _add_copy(menu, say(texts.COPY_NAME), "copyNameAction", lambda: copy(_names(rows)))
    if any(map(receipt_of, rows)):
        _add_copy(menu, say(texts.COPY_RECEIPT), "copyReceiptAction", lambda: copy(_receipts(rows)))
    return menu


def _names(rows: Sequence[Row]) -> str:
    return "\n".join(visible(row.name) for row in rows)


def _receipts(rows: Sequence[Row]) -> str:
    return "\n\n".join(filter(None, map(receipt_of, rows)))


def _do_all(action: RowAction, rows: Sequence[Row], do: Callable[[RowAction, Row], None], *_checked: bool) -> None:
    for row in rows:
        do(action, row)


def _add_copy(menu: QMenu, title: str, name: str, copy: Callable[[], None]) -> None:
    entry = QAction(title, menu)
    entry.setObjectName(name)
    entry.triggered.connect(lambda *_checked: copy())
    menu.addAction(entry)
