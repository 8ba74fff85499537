"""The structure of answers: the error envelope and the shapes of lists (contract, sections 2 and 3.1)."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from starlette.responses import JSONResponse

from desktop_app.sandbox.options import MEGABYTE, ListShape

Json = Any  # the standard library has no type for JSON; what is built here goes straight to the encoder


class Problem(Exception):  # noqa: N818 - RFC 9457's name for an error answer
    """A request that cannot be fulfilled, with the text that its sender will read."""

    def __init__(self, status: int, message: str, *issues: str, headers: Mapping[str, str] | None = None) -> None:
        """Take the status, one sentence for the whole, and any number of sentences for details."""
        super().__init__(message)
        self.status = status
        self.message = message
        self.issues = issues
        self.headers = dict(headers or {})


def error_answer(problem: Problem) -> JSONResponse:
    """The contract's error envelope. `details` is never empty, because clients show its first sentence."""
    issues = problem.issues or (problem.message,)
    content = {
        "error": {
            "code": problem.status,
            "message": problem.message,
            "details": [{"issue": issue} for issue in issues],
        }
    }
    return JSONResponse(content, status_code=problem.status, headers=problem.headers)


def too_large(limit: int) -> Problem:
    """The refusal of a body above the limit in bytes. It names the limit, so that the person knows what would fit."""
    size = f"{limit / MEGABYTE:.1f}".removesuffix(".0")
    return Problem(
        413,
        "The upload is too large for this server.",
        f"file: at most {size} MB ({limit} bytes) are accepted in one upload.",
    )


def iso_time(seconds: float) -> str:
    """Format a time (seconds since the epoch) as in the contract: ISO 8601 in whole seconds, with offset."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")


def list_answer(shape: ListShape, total: int, items: Sequence[Json]) -> Json:
    """One page of a list in the given shape."""
    page = list(items)
    match shape:
        case "total-data":
            return {"total": total, "data": page}
        case "data":
            return {"data": page}
        case "items":
            return {"items": page}
        case "bare":
            return page


BROKEN_ITEMS: tuple[Json, ...] = (
    None,
    "not a document",
    {"fileName": "without-id-SPECIMEN.pdf", "status": "Pending"},
    {"id": {"value": "seven"}, "fileName": ["wrong", "type"], "status": 3},
    {"id": [[[{"id": [None, {"data": {"data": [[]]}}]}]]], "type": {"id": {"id": {}}}, "createdAt": {"at": "noon"}},
)


def with_broken_items(items: Sequence[Json], *, count: int, offset: int, limit: int, total: int) -> list[Json]:
    """Insert into a page those of the `count` broken items that fall on it; they are spread evenly over the list."""
    page: list[Json] = []
    placed = [(number * total // count, BROKEN_ITEMS[number % len(BROKEN_ITEMS)]) for number in range(count)]
    for position in range(offset, offset + limit):
        page.extend(broken for place, broken in placed if place == position)
        if position - offset < len(items):
            page.append(items[position - offset])
    return page
