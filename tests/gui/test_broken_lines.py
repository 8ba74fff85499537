"""No network, no safe connection, no answer in time: in the list, while adding, while deleting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.desk.connection import Connection
from desktop_app.desk.rows import RowState
from desktop_app.domain.errors import (
    ConnectionBrokenError,
    NoAnswerInTimeError,
    ServerError,
    TlsError,
    UnreachableError,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.desk.connection import Documents
    from desktop_app.domain.byte_source import ByteSource
    from desktop_app.domain.credentials import Session
    from desktop_app.domain.document import Document, DocumentType
    from desktop_app.domain.upload import Progress, Upload
    from desktop_app.outbox.ports import Listing
    from tests.entrances import Connect
    from tests.gui.conftest import Build, House

NAME, PASSPORT = "bank-statement-2-SPECIMEN.pdf", "passport-SPECIMEN.jpg"
HOST = "my.broker.example"


class Line:
    """The line to a real sandbox; while `broken` is set, every request ends with that error."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._real: Documents
        self.broken: ServerError | None = None

    async def connect(self, session: Session) -> Connection:
        connection = await self._connect(session)
        self._real = connection.documents
        return Connection(self, connection.aclose)

    def _pass(self) -> None:
        if self.broken is not None:
            raise self.broken

    async def list_all(self, *, certain: bool = False) -> Listing:
        self._pass()
        return await self._real.list_all(certain=certain)

    async def details(self, document_id: int) -> Document:
        self._pass()
        return await self._real.details(document_id)

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        self._pass()
        return await self._real.add(upload, source, progress)

    async def delete(self, document_id: int) -> None:
        self._pass()
        await self._real.delete(document_id)

    async def types(self) -> tuple[DocumentType, ...]:
        return await self._real.types()


FAILURES: dict[str, tuple[ServerError, str, str]] = {
    "no network": (UnreachableError(host=HOST), "cannot be reached", "internet connection"),
    "TLS": (TlsError(host=HOST, reason="certificate has expired"), "No safe connection", "Nothing was sent"),
    "no answer": (NoAnswerInTimeError(host=HOST), "did not answer in time", "Refresh the list"),
    "broken off": (ConnectionBrokenError(host=HOST), "broke off", "Refresh the list"),
}


def upload_of(house: House) -> Upload | None:
    row = house.row(NAME)
    return row.upload if row is not None else None


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("place", ["list", "add", "delete"])
async def test_a_broken_line_is_a_sentence_at_its_place_and_nothing_is_lost(
    build: Build, real_connect: Connect, file: Callable[..., Path], place: str, failure: str
) -> None:
    error, title, cure = FAILURES[failure]
    line = Line(real_connect)
    async with build(connect=line.connect, seed=5) as house:
        await house.sit()
        await house.at_rest()
        if place == "list":
            line.broken = error
            await house.press(Qt.Key.Key_F5)
            await house.until("the bar", lambda: house.message)
            said = house.message
        elif place == "add":
            await house.add(file(NAME))
            line.broken = error
            house.click("sendButton")
            await house.until("the end of the try", lambda: getattr(upload_of(house), "error", None))
            house.select(NAME)
            said = house.text("detailsExplanation")
            assert house.state(NAME) is RowState.WAITING
            cure = "by itself"  # nobody has to do anything
        else:
            house.select(PASSPORT)
            line.broken = error
            house.click("deleteButton")
            await house.answer(yes=True)
            await house.until("the message", lambda: "was not deleted" in house.message)
            said = house.message
        assert title in said
        assert cure in said
        assert HOST in said
        assert "Traceback" not in house.said()
        assert house.question() is None
        assert house.state(PASSPORT) in {RowState.APPROVED, RowState.REMOVED}
        line.broken = None
        await house.press(Qt.Key.Key_F5)
        await house.until("the list", lambda: "Online" in house.text("statusRight"))
        if place == "add":
            await house.until("the document", lambda: house.state(NAME) is RowState.IN_REVIEW)
        assert len(house.server.stored()) == (6 if place == "add" else 5)


async def test_an_upload_survives_a_server_that_was_away(build: Build, file: Callable[..., Path]) -> None:
    async with build(seed=1) as house:
        await house.sit()
        await house.add(file(NAME))
        house.server.stop()
        house.click("sendButton")
        await house.until("the row", lambda: house.state(NAME) is RowState.WAITING)
        house.select(NAME)
        await house.until("the state", lambda: house.text("detailsStatus") == "Waiting for the network")
        assert "cannot be reached" in house.text("detailsExplanation")
        assert len(house.rows) == 2
