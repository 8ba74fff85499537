"""Puts files into the list of the add dialog: the first at once, and of a thousand the rest in slices, between which
the window goes on.
"""

from collections.abc import Callable, Mapping
from itertools import islice
from pathlib import Path

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.slices import Slices
from desktop_app.tasks import TaskScope

_AT_ONCE = 8
"""About as many as are seen without scrolling."""
_SLICE_SECONDS = 0.006
"""Two or three lines. After each slice all lines are laid out, which takes longer than to make these."""

PutIn = Callable[[Mapping[Path, int | None]], object]
"""Puts files into the list; with each goes the type that was asked for, if one was."""


class Arrivals:
    """`put_in` is called with a few files at a time, in the order in which they came; `ended` when all are there."""

    def __init__(self, scope: TaskScope, owner: QWidget, put_in: PutIn, ended: Callable[[], object]) -> None:
        self._scope = scope
        self._owner = owner
        self._put_in = put_in
        self._ended = ended
        self._waiting: dict[Path, int | None] = {}

    @property
    def waiting(self) -> tuple[Path, ...]:
        """The files that are not yet in the list."""
        return tuple(self._waiting)

    def add(self, files: Mapping[Path, int | None]) -> None:
        """Have files put into the list."""
        if self._waiting:
            self._waiting.update({file: type_id for file, type_id in files.items() if file not in self._waiting})
            return
        first = dict(islice(files.items(), _AT_ONCE))
        self._waiting = {file: type_id for file, type_id in files.items() if file not in first}
        if first:
            self._put_in(first)
        if self._waiting:
            self._scope.spawn(self._put_in_rest(), name="put files into the list")

    def stop(self) -> None:
        """Put no more into the list: the dialog is closed."""
        self._waiting.clear()

    async def _put_in_rest(self) -> None:
        slices = Slices(_SLICE_SECONDS)
        while self._waiting:
            if slices.are_due:
                await slices.give_way()
            if not isValid(self._owner):
                return
            if self._waiting:
                file = next(iter(self._waiting))
                self._put_in({file: self._waiting.pop(file)})
        self._ended()
