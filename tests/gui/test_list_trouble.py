"""When the list cannot be had: one bar with one way on, what is shown stays, and recovery takes the bar away."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.desk.connection import Connection, Documents, OnPage
from desktop_app.desk.rows import RowState
from desktop_app.sandbox import SandboxOptions, SandboxServer
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from desktop_app.desk.schedule import RefreshSchedule
    from desktop_app.domain.credentials import Session
    from desktop_app.outbox.ports import Listing
    from tests.gui.conftest import Build
    from tests.support.sign_in_service import Connect

HTML = "<html><body><h1>Welcome to the hotel</h1></body></html>"
SAID = '{"error": {"code": 0, "message": "The <b>SPECIMEN</b> is closed."}}'

TROUBLE = {  # the sentences of all statuses: unit/ui/test_refusal_sentences.py
    "403": (403, SAID, "Your account is not allowed to see documents", "Ask your broker"),
    "502 HTML": (502, HTML, "is not responding properly right now (502)", "Wait a few minutes"),
    "half a JSON": (200, '{"data": [{"id": 1', "cannot read the answer", "sign-in page"),
}


@pytest.mark.parametrize("answer", TROUBLE)
async def test_trouble_with_the_list_is_one_bar_and_what_was_there_stays(build: Build, answer: str) -> None:
    code, body, title, cure = TROUBLE[answer]
    async with build(seed=5) as driver:
        await driver.sit()
        driver.select("passport-SPECIMEN.jpg")
        driver.child(QLineEdit, "searchField").setText("SPECIMEN")
        await driver.at_rest()
        driver.server.fail_next("GET", code, body=body)
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the bar", lambda: driver.message)
        ours = driver.message.split("\nThe server says")[0]
        assert title in ours
        assert cure in ours
        assert "<h1>" not in driver.message
        assert ("The <b>SPECIMEN</b> is closed." in driver.message) == (body == SAID)
        assert driver.text("statusRight") == "Not up to date"
        assert len(driver.names) == 5
        assert driver.child(QLineEdit, "searchField").text() == "SPECIMEN"
        assert driver.text("detailsName") == "passport-SPECIMEN.jpg"
        assert driver.question() is None
        assert "Traceback" not in driver.said()
        assert driver.child(QPushButton, "messageBarButton").text() == "Try again"
        driver.click("messageBarButton")
        await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
        assert not driver.message


async def test_items_that_are_no_documents_hide_none_of_the_others(build: Build) -> None:
    async with build(seed=5, malformed_items=5) as driver:
        await driver.sit()
        assert len(driver.names) == 5
        assert not driver.message


async def test_without_a_network_the_window_says_so_and_recovers_by_itself(
    build: Build, quick: RefreshSchedule
) -> None:
    async with build(quick, seed=5) as driver:
        await driver.sit()
        driver.server.stop()
        await driver.until("the bar", lambda: "cannot be reached" in driver.message)
        assert "Check the address and your internet connection" in driver.message
        assert len(driver.names) == 5
        with SandboxServer(SandboxOptions(token=TOKEN, seed=5), port=driver.server.port):
            await driver.until("the end of the bar", lambda: not driver.message)
            assert "Online" in driver.text("statusRight")
            await driver.close()


@pytest.mark.parametrize("code", [500, 401])
async def test_when_not_even_the_first_list_comes_the_empty_place_says_why(build: Build, code: int) -> None:
    async with build(seed=5) as driver:
        await driver.start()
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        # The first request of all tries the token.
        driver.server.fail_next("GET", 200, body="[]")
        driver.server.fail_next("GET", code, path_contains="/my/documents", times=2)  # the list, and perhaps the types
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)
        await driver.until("the reason", lambda: "Your documents cannot be shown now" in driver.said())
        await driver.until("the bar", lambda: driver.message)
        assert not driver.table.isVisible()
        for _ in range(2):
            if not driver.table.isVisible():
                driver.click("emptyStateButton")
            await driver.until("an answer", lambda: driver.text("statusRight") != "Refreshing…")
        await driver.until("the list", lambda: len(driver.names) == 5)


async def test_a_message_can_be_closed(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        await driver.at_rest()
        driver.server.fail_next("GET", 500)
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the bar", lambda: driver.message)
        driver.click("messageBarClose")
        assert not driver.message
        assert driver.state("passport-SPECIMEN.jpg") is RowState.APPROVED


async def test_trouble_with_the_details_leaves_what_is_known(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.server.fail_next("GET", 500, path_contains="/documents/")
        driver.select("passport-SPECIMEN.jpg")
        await driver.until("the answer", lambda: any(r.path.endswith("/1") for r in driver.requests("GET", 500)))
        assert driver.text("detailsName") == "passport-SPECIMEN.jpg"
        assert driver.text("detailsStatus") == "Approved"
        assert driver.question() is None


# --- asking again ---


class SlowLists:
    """The real documents, whose lists wait until `open` is set, and are counted."""

    def __init__(self, real: Documents) -> None:
        self._real = real
        self.open = asyncio.Event()
        self.open.set()
        self.begun = self.most = self._under_way = 0
        self.add = real.add
        self.details = real.details
        self.delete = real.delete
        self.types = real.types

    async def list_all(self, *, certain: bool = False, on_page: OnPage | None = None) -> Listing:
        self.begun += 1
        self._under_way += 1
        self.most = max(self.most, self._under_way)
        try:
            await self.open.wait()
            return await self._real.list_all(certain=certain, on_page=on_page)
        finally:
            self._under_way -= 1


async def test_f5_held_down_asks_once_at_a_time(build: Build, real_connect: Connect) -> None:
    slow: list[SlowLists] = []

    async def _connect(session: Session) -> Connection:
        real = await real_connect(session)
        slow.append(SlowLists(real.documents))
        return Connection(slow[0], real.aclose)

    async with build(connect=_connect, seed=5) as driver:
        await driver.sit()
        await driver.at_rest()
        assert not driver.action("refreshAction").autoRepeat()
        [lists] = slow
        lists.begun = 0
        lists.open.clear()
        for _ in range(60):
            await driver.press(Qt.Key.Key_F5)
            await asyncio.sleep(0.005)
        await driver.until("it is told", lambda: driver.text("statusRight") == "Refreshing…")
        assert lists.begun == 1
        lists.open.set()
        await driver.at_rest()
        assert "Online" in driver.text("statusRight")
        assert (lists.begun, lists.most) == (2, 1)


async def test_a_busy_server_is_left_alone_and_the_line_counts_down_until_it_is_asked(build: Build) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        await driver.at_rest()
        driver.server.fail_next("GET", 429, headers={"Retry-After": "2"})
        await driver.press(Qt.Key.Key_F5)
        await driver.until("the wait", lambda: "next refresh in 2 s" in driver.text("statusRight"))
        assert " is busy.\nYou need not do anything" in driver.message
        asked = len(driver.requests("GET"))
        for _ in range(20):
            await driver.press(Qt.Key.Key_F5)
        await driver.until("the countdown", lambda: "next refresh in 1 s" in driver.text("statusRight"))
        assert len(driver.requests("GET")) == asked
        await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
        assert len(driver.requests("GET", 429)) == 1
        assert not driver.message
