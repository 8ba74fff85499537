"""Reads and writes the settings' table of the window: size, place on each screen, last folder, layout of the list.

Reading is lenient: what cannot be understood is left out. What has not changed is not written.
"""

from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import TypeGuard

import tomlkit

from desktop_app.domain.table_layout import TableLayout
from desktop_app.domain.window_place import MOST_PLACES, WindowPlace

WINDOW_KEYS = ("size", "places", "folder", "sort", "columns", "order", "hidden", "filter", "selected", "details")
_FARTHEST = 20_000
"""Pixels: beyond the size of any screen."""
_MAX_NAME = 200
_MAX_PATH = 1000
_MOST_COLUMNS = 20
_MOST_SELECTED = 20
_DOWN, _UP = "descending", "ascending"


def size_in(window: object) -> tuple[int, int] | None:
    """The last size; None if there is none."""
    return _size(window.get("size")) if isinstance(window, Mapping) else None


def places_in(window: object) -> tuple[WindowPlace, ...]:
    """The places, most recent first."""
    places = window.get("places") if isinstance(window, Mapping) else None
    if not isinstance(places, list):
        return ()
    read = [_place(each) for each in places[:MOST_PLACES]]
    return tuple(each for each in read if each is not None)


def folder_in(window: object) -> Path | None:
    """The folder that the last document came from; None if there is none."""
    folder = window.get("folder") if isinstance(window, Mapping) else None
    return Path(folder) if isinstance(folder, str) and _is_path(folder) else None


def layout_in(window: object) -> TableLayout:
    """How the list was arranged."""
    if not isinstance(window, Mapping):
        return TableLayout()
    match window.get("sort"):
        case [str() as key, str() as order] if order in (_DOWN, _UP) and 0 < len(key) <= _MAX_NAME:
            sorted_by, descending = str(key), order == _DOWN
        case _:
            sorted_by, descending = "", False
    columns = window.get("columns")
    widths = tuple(columns.items())[:_MOST_COLUMNS] if isinstance(columns, Mapping) else ()
    shown, details = window.get("filter"), window.get("details")
    return TableLayout(
        sorted_by,
        descending,
        tuple((str(key), int(width)) for key, width in widths if _is_width(width)),
        order=_names(window.get("order"), _MOST_COLUMNS),
        hidden=_names(window.get("hidden"), _MOST_COLUMNS),
        shown=shown if isinstance(shown, str) and len(shown) <= _MAX_NAME else "",
        selected=_names(window.get("selected"), _MOST_SELECTED),
        details_width=int(details) if _is_width(details) else None,
    )


def write_window(
    window: MutableMapping[str, object],
    size: tuple[int, int] | None,
    places: tuple[WindowPlace, ...],
    folder: Path | None = None,
    layout: TableLayout | None = None,
) -> None:
    """Write what differs from what stands there."""
    if folder is not None and folder_in(window) != folder and _is_path(str(folder)):
        window["folder"] = str(folder)
    if size is not None and size_in(window) != size:
        window["size"] = list(size)
    if layout is not None:
        _write_layout(window, layout, layout_in(window))
    if places and places_in(window) != places:
        array = tomlkit.array()
        for place in places:
            table = tomlkit.inline_table()
            table.update({"screen": place.screen, "size": [place.width, place.height]})
            if place.at is not None:
                table["at"] = list(place.at)
            table["maximized"] = place.maximized
            array.append(table)
        window["places"] = array


def _write_layout(window: MutableMapping[str, object], layout: TableLayout, before: TableLayout) -> None:
    if (layout.sorted_by, layout.descending) != (before.sorted_by, before.descending):
        if layout.sorted_by:
            window["sort"] = [layout.sorted_by, _DOWN if layout.descending else _UP]
        else:
            window.pop("sort", None)
    if layout.widths != before.widths:
        columns = tomlkit.inline_table()
        columns.update(dict(layout.widths))
        window["columns"] = columns
    for key, names, old in (
        ("order", layout.order, before.order),
        ("hidden", layout.hidden, before.hidden),
        ("selected", layout.selected[:_MOST_SELECTED], before.selected),
    ):
        if names != old:
            window[key] = list(names)
    if layout.shown != before.shown:
        window["filter"] = layout.shown
    if layout.details_width is not None and layout.details_width != before.details_width:
        window["details"] = layout.details_width


def _is_width(width: object) -> TypeGuard[int]:
    return isinstance(width, int) and not isinstance(width, bool) and 0 < width < _FARTHEST


def _names(found: object, most: int) -> tuple[str, ...]:
    if not isinstance(found, list):
        return ()
    return tuple(str(each) for each in found[:most] if isinstance(each, str) and 0 < len(each) <= _MAX_NAME)


def _is_path(text: str) -> bool:
    return 0 < len(text) <= _MAX_PATH and text.isprintable()


def _place(table: object) -> WindowPlace | None:
    if not isinstance(table, Mapping):
        return None
    screen, size = table.get("screen"), _size(table.get("size"))
    if not isinstance(screen, str) or not 0 < len(screen) <= _MAX_NAME or size is None:
        return None
    at: tuple[int, int] | None
    match table.get("at"):
        case [int() as x, int() as y] if abs(x) < _FARTHEST and abs(y) < _FARTHEST:
            at = (int(x), int(y))
        case _:
            at = None
    return WindowPlace(str(screen), *size, at=at, maximized=table.get("maximized") is True)


def _size(size: object) -> tuple[int, int] | None:
    match size:
        case [int() as width, int() as height] if 0 < width < _FARTHEST and 0 < height < _FARTHEST:
            return int(width), int(height)
        case _:
            return None
