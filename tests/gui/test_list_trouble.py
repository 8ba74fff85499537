"""When the list cannot be had: one bar with one way on, what is shown stays, and recovery takes the bar away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton

from desktop_app.desk.rows import RowState
from desktop_app.sandbox import SandboxOptions, SandboxServer
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from desktop_app.desk.schedule import Pace
    from tests.gui.conftest import Build

HTML = "<html><body><h1>Welcome to the hotel</h1></body></html>"
SAID = '{"error": {"code": 0, "message": "The <b>SPECIMEN</b> is closed."}}'

TROUBLE = {
    "403": (403, SAID, "Your account may not do this", "Ask your broker"),
    "404": (404, "", "does not have this", "check the server address"),
    "409": (409, "", "conflicts", "Refresh the list"),
    "413": (413, "", "too large", "smaller copy"),
    "422": (422, SAID, "did not accept", "Read what the server says"),
    "429": (429, "", "is busy", "Wait 60 seconds"),
    "500": (500, SAID, "has a problem of its own (500)", "Wait a few minutes"),
    "502 HTML": (502, HTML, "has a problem of its own (502)", "Wait a few minutes"),
    "503": (503, "", "has a problem of its own (503)", "Wait a few minutes"),
    "HTML instead of JSON": (200, HTML, "does not understand", "sign-in page of the network"),
    "an empty body": (200, "", "does not understand", "Check that this is your broker's address"),
    "half a JSON": (200, '{"data": [{"id": 1', "does not understand", "Check that this is your broker's address"),
    "JSON that is no list": (200, '"hello"', "does not understand", "Check that this is your broker's address"),
}


@pytest.mark.parametrize("answer", TROUBLE)
async def test_trouble_with_the_list_is_one_bar_and_what_was_there_stays(build: Build, answer: str) -> None:
    code, body, title, cure = TROUBLE[answer]
    async with build(seed=5) as house:
        await house.sit()
        house.select("passport-SPECIMEN.jpg")
        house.child(QLineEdit, "searchField").setText("SPECIMEN")
        await house.at_rest()
        house.server.fail_next("GET", code, body=body)
        await house.press(Qt.Key.Key_F5)
        await house.until("the bar", lambda: house.message)
        ours = house.message.split("\nThe server says")[0]
        assert title in ours
        assert cure in ours
        assert "<h1>" not in house.message
        assert ("The <b>SPECIMEN</b> is closed." in house.message) == (body == SAID)
        assert house.text("statusRight") == "Not up to date"
        assert len(house.names) == 5
        assert house.child(QLineEdit, "searchField").text() == "SPECIMEN"
        assert house.text("detailsName") == "passport-SPECIMEN.jpg"
        assert house.question() is None
        assert "Traceback" not in house.said()
        assert house.child(QPushButton, "messageBarButton").text() == "Try again"
        house.click("messageBarButton")
        await house.until("the list", lambda: "Online" in house.text("statusRight"))
        assert not house.message


async def test_items_that_are_no_documents_hide_none_of_the_others(build: Build) -> None:
    async with build(seed=5, malformed_items=5) as house:
        await house.sit()
        assert len(house.names) == 5
        assert not house.message


async def test_without_a_network_the_window_says_so_and_recovers_by_itself(build: Build, quick: Pace) -> None:
    async with build(quick, seed=5) as house:
        await house.sit()
        house.server.stop()
        await house.until("the bar", lambda: "cannot be reached" in house.message)
        assert "Check the address and your internet connection" in house.message
        assert len(house.names) == 5
        with SandboxServer(SandboxOptions(token=TOKEN, seed=5), port=house.server.port):
            await house.until("the end of the bar", lambda: not house.message)
            assert "Online" in house.text("statusRight")
            await house.close()


@pytest.mark.parametrize("code", [500, 401])
async def test_when_not_even_the_first_list_comes_the_empty_place_says_why(build: Build, code: int) -> None:
    async with build(seed=5) as house:
        await house.start()
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        # The first request of all tries the token.
        house.server.fail_next("GET", 200, body="[]")
        house.server.fail_next("GET", code, path_contains="/my/documents", times=2)  # the list, and perhaps the types
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)
        await house.until("the reason", lambda: "Your documents cannot be shown now" in house.said())
        await house.until("the bar", lambda: house.message)
        assert not house.table.isVisible()
        for _ in range(2):
            if not house.table.isVisible():
                house.click("emptyStateButton")
            await house.until("an answer", lambda: house.text("statusRight") != "Refreshing…")
        await house.until("the list", lambda: len(house.names) == 5)


async def test_a_message_can_be_closed(build: Build) -> None:
    async with build(seed=5) as house:
        await house.sit()
        await house.at_rest()
        house.server.fail_next("GET", 500)
        await house.press(Qt.Key.Key_F5)
        await house.until("the bar", lambda: house.message)
        house.click("messageBarClose")
        assert not house.message
        assert house.state("passport-SPECIMEN.jpg") is RowState.APPROVED


async def test_trouble_with_the_details_leaves_what_is_known(build: Build) -> None:
    async with build(seed=5) as house:
        await house.sit()
        house.server.fail_next("GET", 500, path_contains="/documents/")
        house.select("passport-SPECIMEN.jpg")
        await house.until("the answer", lambda: any(r.path.endswith("/1") for r in house.requests("GET", 500)))
        assert house.text("detailsName") == "passport-SPECIMEN.jpg"
        assert house.text("detailsStatus") == "Approved"
        assert house.question() is None
