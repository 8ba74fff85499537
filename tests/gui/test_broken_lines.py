"""No network, no safe connection, no answer in time: in the list, while adding, while deleting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from desktop_app.desk.connection import Connection, OnPage
from desktop_app.desk.rows import RowState
from desktop_app.domain.errors import (
    ConnectionBrokenError,
    Delivery,
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
    from tests.gui.conftest import AppDriver, Build
    from tests.support.sign_in_service import Connect

NAME, PASSPORT = "bank-statement-2-SPECIMEN.pdf", "passport-SPECIMEN.jpg"
HOST = "my.broker.example"


class CutConnection:
    """The connection to a real sandbox; while `broken` is set, every request ends with that error."""

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

    async def list_all(self, *, certain: bool = False, on_page: OnPage | None = None) -> Listing:
        self._pass()
        return await self._real.list_all(certain=certain, on_page=on_page)

    async def details(self, document_id: str) -> Document:
        self._pass()
        return await self._real.details(document_id)

    async def add(self, upload: Upload, source: ByteSource, progress: Progress) -> Document | None:
        self._pass()
        return await self._real.add(upload, source, progress)

    async def delete(self, document_id: str) -> None:
        self._pass()
        await self._real.delete(document_id)

    async def types(self) -> tuple[DocumentType, ...]:
        return await self._real.types()


FAILURES: dict[str, tuple[ServerError, str, str]] = {
    "no network": (UnreachableError(host=HOST), "cannot be reached", "internet connection"),
    "TLS": (TlsError(host=HOST, reason="certificate has expired"), "No secure connection", "Nothing was sent"),
    "no answer": (NoAnswerInTimeError(host=HOST), "did not answer in time", "Refresh the list"),
    "broken off": (ConnectionBrokenError(host=HOST), "connection to my.broker.example was lost", "Refresh the list"),
}


def upload_of(driver: AppDriver) -> Upload | None:
    row = driver.row(NAME)
    return row.upload if row is not None else None


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("place", ["list", "add", "delete"])
async def test_a_broken_line_is_a_sentence_at_its_place_and_nothing_is_lost(
    build: Build, real_connect: Connect, file: Callable[..., Path], place: str, failure: str
) -> None:
    error, title, cure = FAILURES[failure]
    connection = CutConnection(real_connect)
    async with build(connect=connection.connect, seed=5) as driver:
        await driver.sit()
        await driver.at_rest()
        if place == "list":
            connection.broken = error
            await driver.press(Qt.Key.Key_F5)
            await driver.until("the bar", lambda: driver.message)
            said = driver.message
        elif place == "add":
            await driver.add(file(NAME))
            connection.broken = error
            driver.click("sendButton")
            await driver.until("the end of the try", lambda: getattr(upload_of(driver), "error", None))
            driver.select(NAME)
            said = driver.text("detailsExplanation")
            assert driver.state(NAME) is RowState.WAITING
            cure = "need not do anything"  # nobody has to do anything
        else:
            driver.select(PASSPORT)
            connection.broken = error
            driver.click("deleteButton")
            await driver.answer(yes=True)
            told = "was not deleted"
            if error.delivery is Delivery.UNCERTAIN:
                told, cure = ("It is not certain", "checks the list as soon as it can")
            await driver.until("the message", lambda: told in driver.message)
            said = driver.message
        assert title in said
        assert cure in said
        assert HOST in said
        assert "Traceback" not in driver.said()
        assert driver.question() is None
        assert driver.state(PASSPORT) in {RowState.APPROVED, RowState.REMOVED}
        connection.broken = None
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
        if place == "add":
            await driver.until("the document", lambda: driver.state(NAME) is RowState.IN_REVIEW)
        assert len(driver.server.stored()) == (6 if place == "add" else 5)


async def test_an_upload_survives_a_server_that_was_away(build: Build, file: Callable[..., Path]) -> None:
    async with build(seed=1) as driver:
        await driver.sit()
        await driver.add(file(NAME))
        driver.server.stop()
        driver.click("sendButton")
        await driver.until("the row", lambda: driver.state(NAME) is RowState.WAITING)
        driver.select(NAME)
        await driver.until("the state", lambda: driver.text("detailsStatus") == "Waiting for the network")
        assert "cannot be reached" in driver.text("detailsExplanation")
        assert len(driver.rows) == 2
