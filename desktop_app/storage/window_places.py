"""Reads and writes the settings' table of the window: its last size, its place on each screen, the last folder.

Reading is lenient: what cannot be understood is left out. What has not changed is not written.
"""

from collections.abc import Mapping, MutableMapping
from pathlib import Path

import tomlkit

from desktop_app.domain.window_place import MOST_PLACES, WindowPlace

WINDOW_KEYS = ("size", "places", "folder")
_FARTHEST = 20_000
"""Pixels: beyond the size of any screen."""
_MAX_NAME = 200
_MAX_PATH = 1000


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


def write_window(
    window: MutableMapping[str, object],
    size: tuple[int, int] | None,
    places: tuple[WindowPlace, ...],
    folder: Path | None = None,
) -> None:
    """Write what differs from what stands there."""
    if folder is not None and folder_in(window) != folder and _is_path(str(folder)):
        window["folder"] = str(folder)
    if size is not None and size_in(window) != size:
        window["size"] = list(size)
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
