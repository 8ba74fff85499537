"""The columns of the table of documents: a new column is one entry of `COLUMNS`, at the place where it is to stand.

The model, the header, the delegates and the widths all read the entry; none of them knows a column by its number.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from PySide6.QtCore import Qt

from desktop_app.desk.rows import Row
from desktop_app.ui.documents import texts
from desktop_app.ui.documents.name_order import NameKey, quick_key
from desktop_app.ui.documents.presenter import added_of, exactly_added, name_of, spoken, status_of, type_of
from desktop_app.ui.documents.states import STATES, RowContext, States, Words, place_of
from desktop_app.ui.i18n import say, size_text

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Sorting:
    """What sort keys depend on besides the row."""

    states: States = field(default_factory=lambda: STATES)
    name_key: NameKey = quick_key
    _known: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def of_name(self, row: Row) -> Any:
        """The key of a document's name."""
        return self.name_key(row.name or name_of(row))

    def of_kind(self, text: str) -> Any:
        """The key of a text that many rows share."""
        if text not in self._known:
            self._known[text] = self.name_key(text)
        return self._known[text]


class Cell(Enum):
    """How a cell is drawn."""

    TEXT = "text"
    NAME = "name"
    """With the icon of the document's type, and cut in the middle."""
    STATUS = "status"
    """As a pill with the state's icon and colour, or as a bar."""


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """One column."""

    key: str
    """Its name in the code."""
    title: Callable[[], str]
    """What the header says. A function: it is translated when it is read."""
    text: Words
    """What a cell says."""
    sort_key: Callable[[Row, Sorting], tuple[Any, ...]]
    """What the rows are sorted by: it stays as it is while the row does. The parts need no more than <."""
    wide: int | None
    """Pixels where there is room; None gives it the room that the others leave."""
    narrow: int | None
    """Pixels where there is little room; 0 hides it."""
    is_dispensable: bool = False
    """Whether it is hidden before the name is cut; of several the last one goes first."""
    spoken: Words | None = None
    """What a screen reader says of a cell, where that is not its text."""
    tip: Words | None = None
    """What the tooltip of a cell adds to its text."""
    alignment: Qt.AlignmentFlag | None = None
    """Of the header and the cells; None: to the side where reading starts."""
    is_searched: bool = False
    """Whether the search looks at its text."""
    search_group: Callable[[Row], object] = lambda _row: None
    """Rows of one group say the same in this column; None: what the row says is its own, or moves with time."""
    says: Callable[[Row], str] | None = None
    """What a cell says where only the row decides; None: its `text` may move with time."""
    cell: Cell = Cell.TEXT

    def read(self, context: RowContext) -> str:
        """What a screen reader says of a cell."""
        return (self.spoken or self.text)(context)


Columns = tuple[ColumnSpec, ...]


def _type_group(row: Row) -> object:
    return row.type_caption or (row.document.type_id if row.document is not None else "")


def _status_group(row: Row) -> object:
    """What an upload says moves with time; of an unknown state the server's own word is shown."""
    return None if row.document is None else (row.state, row.document.status_text)


COLUMNS: Columns = (
    ColumnSpec(
        key="document",
        title=lambda: say(texts.COLUMN_DOCUMENT),
        text=lambda context: name_of(context.row),
        says=lambda row: row.name or name_of(row),
        spoken=spoken,  # the whole row in one go
        sort_key=lambda row, by: (by.of_name(row),),
        wide=None,
        narrow=None,
        is_searched=True,
        cell=Cell.NAME,
    ),
    ColumnSpec(
        key="type",
        title=lambda: say(texts.COLUMN_TYPE),
        text=lambda context: type_of(context.row),
        sort_key=lambda row, by: (by.of_kind(type_of(row)), by.of_name(row)),
        wide=130,
        narrow=112,
        is_dispensable=True,
        is_searched=True,
        search_group=_type_group,
    ),
    ColumnSpec(
        key="status",
        title=lambda: say(texts.COLUMN_STATUS),
        text=status_of,
        sort_key=lambda row, by: (place_of(row.state, by.states), by.of_name(row)),
        wide=226,  # no status is cut, not even "Waiting for your sign-in" with its ✕ in a wide font
        narrow=190,
        is_searched=True,
        search_group=_status_group,
        cell=Cell.STATUS,
    ),
    ColumnSpec(
        key="added",
        title=lambda: say(texts.COLUMN_ADDED),
        text=added_of,
        tip=exactly_added,
        sort_key=lambda row, _by: (row.added_at or _LONG_AGO,),
        wide=112,
        narrow=104,
        is_dispensable=True,
    ),
    ColumnSpec(
        key="size",
        title=lambda: say(texts.COLUMN_SIZE),
        text=lambda context: size_text(context.row.size) if context.row.size is not None else "",
        sort_key=lambda row, _by: (row.size if row.size is not None else -1,),
        wide=80,
        narrow=0,
        is_dispensable=True,
        alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
    ),
)
"""From left to right; the titles and their order are part of the design and stay."""


def column_index(key: str, columns: Columns = COLUMNS) -> int:
    """The place of a column. Raises ValueError for a key that none has."""
    return [column.key for column in columns].index(key)
