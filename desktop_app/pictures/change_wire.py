"""A change as it goes between the app and the worker: JSON with numbers and codes, then the bytes of the files.

What comes from the worker is not trusted: it has to be a file of the kind that was asked for, and no larger.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from desktop_app.domain.changes import Change, ChangeRequest
from desktop_app.domain.file_kinds import JPEG, PDF, PNG
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.look.container import any_kind

MOST_TOLD = 1024
"""Bytes of what is told beside the file."""
MOST_CHANGED = 96 * 1024 * 1024
"""Bytes of a changed copy; the two largest photos in one PDF have less."""
_MOST_SIDE = 1_000_000
_MOST_PAGES = 100_000
_MIMES = {Change.TO_JPEG: {JPEG.mime}, Change.SHRINK: {JPEG.mime}, Change.ONE_PDF: {PDF.mime}}
_TURNED = frozenset({JPEG.mime, PNG.mime, PDF.mime})


class BadChangeError(Exception):
    """What came is no changed file."""


def change_bytes(request: ChangeRequest, contents: Sequence[bytes]) -> bytes:
    """To the worker: what is wanted, and how long each file is."""
    told = asdict(request) | {"change": request.change.value, "sizes": [len(each) for each in contents]}
    return json.dumps(told).encode()


def change_of(data: bytes) -> tuple[ChangeRequest, list[int]]:
    """In the worker, which trusts the app."""
    told = json.loads(data)
    sizes = told.pop("sizes")
    return ChangeRequest(**(told | {"change": Change(told["change"])})), sizes


def told_bytes(changed: Changed) -> bytes:
    """From the worker: all but the file itself."""
    return json.dumps(
        {
            "mime": changed.mime,
            "before": changed.before,
            "after": changed.after,
            "pages": changed.pages,
            "lossless": changed.is_lossless,
        }
    ).encode()


def changed_of(data: bytes, content: bytes, request: ChangeRequest) -> Changed:
    """In the app. Raises BadChangeError."""
    try:
        told = json.loads(data)
        changed = Changed(
            content, told["mime"], _size(told["before"]), _size(told["after"]), told["pages"],
            is_lossless=told["lossless"],
        )  # fmt: skip
        _require(type(told["pages"]) is int and 0 < changed.pages <= _MOST_PAGES)
        _require(type(told["lossless"]) is bool)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise BadChangeError from None
    kind = any_kind(content)
    if kind is None or kind.mime != changed.mime or not _is_wanted(changed.mime, len(content), request):
        raise BadChangeError
    return changed


def _is_wanted(mime: str, size: int, request: ChangeRequest) -> bool:
    if request.change is Change.SHRINK and size > request.most_bytes:
        return False
    wanted = _MIMES.get(request.change, _TURNED if request.change is Change.ROTATE else None)
    return wanted is None or mime in wanted


def _size(told: Any) -> tuple[int, int]:
    width, height = told
    _require(all(type(side) is int and 0 <= side <= _MOST_SIDE for side in (width, height)))
    return width, height


def _require(condition: object) -> None:
    if not condition:
        raise ValueError
