"""The sign-in dialog, at a real sandbox: success once, and every failure as a sentence at its field."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from contextlib import ExitStack, closing, suppress
from typing import TYPE_CHECKING

import pytest
import trustme
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from desktop_app.ui.shell import Start
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.sandbox import SandboxServer
    from tests.gui.conftest import Build, House

WRONG = "wrong-specimen-token"
PROBLEMS = {"serverField": "serverProblem", "tokenField": "tokenProblem"}


def fill(house: House, server: str, token: str) -> None:
    """Type address and token into the open dialog."""
    box = house.child(QComboBox, "serverField")
    box.setEditText("")
    line = box.lineEdit()
    assert line is not None
    house.type(line, server)
    field = house.child(QLineEdit, "tokenField")
    field.clear()
    house.type(field, token)


def typed(house: House) -> tuple[str, str]:
    """What stands in the two fields."""
    return house.child(QComboBox, "serverField").currentText(), house.child(QLineEdit, "tokenField").text()


async def failed(house: House) -> None:
    """Wait until the attempt has come to nothing."""
    await house.until("a problem", lambda: any(house.text(name) for name in PROBLEMS.values()))


def assert_ready_again(house: House, at: str, server: str, token: str) -> None:
    """One sentence at one field, which has the focus; nothing typed is lost; everything can be used."""
    assert house.dialog.isVisible()
    assert [name for name, label in PROBLEMS.items() if house.text(label)] == [at]
    assert typed(house) == (server, token)
    for name in ("serverField", "tokenField", "signInButton", "sandboxButton", "signInCancelButton"):
        assert house.child(QWidget, name).isEnabled(), name
    box = house.child(QComboBox, "serverField")
    assert QApplication.focusWidget() in (
        {box, box.lineEdit()} if at == "serverField" else {house.child(QLineEdit, at)}
    )
    assert not house.text("signInMessage")
    assert "Traceback" not in house.said()
    assert house.shell.window is None


@pytest.fixture
def nobody() -> str:
    """An address at which nobody listens."""
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{listener.getsockname()[1]}"


@pytest.fixture
def unsafe() -> Iterator[str]:
    """An https address whose certificate nobody knows."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with ExitStack() as stack:
        listener = stack.enter_context(closing(socket.create_server(("127.0.0.1", 0))))
        listener.settimeout(0.1)
        over = threading.Event()

        def _serve() -> None:
            while not over.is_set():
                with suppress(OSError):
                    connection, _ = listener.accept()
                    with suppress(OSError), context.wrap_socket(connection, server_side=True):
                        pass

        thread = threading.Thread(target=_serve)
        thread.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}"
        over.set()
        thread.join()


# --- in ------------------------------------------------------------------------------------------------------------


async def test_address_and_token_open_the_window(build: Build) -> None:
    async with build(seed=5) as house:
        await house.start(Start())
        fill(house, house.server.base_url, TOKEN)
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)
        assert house.shell.sign_in_dialog is None
        assert house.window.windowTitle() == f"Dossier – 127.0.0.1:{house.server.port}"
        await house.until("the list", lambda: len(house.rows) == 5)


async def test_while_it_tries_it_says_so_and_nothing_else_can_be_done(build: Build) -> None:
    async with build(latency_seconds=0.3) as house:
        await house.start()
        assert QApplication.focusWidget() is house.child(QLineEdit, "tokenField"), "the address is there already"
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        house.click("signInButton")
        assert house.text("signInMessage") == "Signing in…"
        for name in ("signInButton", "sandboxButton"):
            assert not house.button(name).isEnabled()
        assert not house.child(QLineEdit, "tokenField").isEnabled()
        assert not house.child(QComboBox, "serverField").isEnabled()
        assert house.button("signInCancelButton").isEnabled()
        await house.until("the window", lambda: house.shell.window)


@pytest.mark.parametrize("how", ["Enter", "double click", "two clicks"])
async def test_however_often_it_is_asked_it_signs_in_once(build: Build, how: str) -> None:
    async with build(latency_seconds=0.1, types_status=404) as house:
        await house.start()
        field, button = house.child(QLineEdit, "tokenField"), house.button("signInButton")
        house.type(field, TOKEN)
        if how == "Enter":
            QTest.keyClick(field, Qt.Key.Key_Return)
            QTest.keyClick(house.dialog, Qt.Key.Key_Return)
        elif how == "double click":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
            QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
        else:
            for _ in range(2):
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await house.until("the window", lambda: house.shell.window)
        await house.until("the list", lambda: "Online" in house.text("statusRight"))
        assert [request.query for request in house.requests("GET", 200)] == ["limit=1&offset=0", "limit=100&offset=0"]


async def test_what_is_pasted_around_the_token_does_no_harm(build: Build) -> None:
    async with build() as house:
        await house.start()
        house.child(QLineEdit, "tokenField").setText(f"  Bearer {TOKEN}\n")
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)


async def test_the_token_is_hidden_unless_it_is_asked_for(build: Build) -> None:
    async with build() as house:
        await house.start()
        field = house.child(QLineEdit, "tokenField")
        house.type(field, TOKEN)
        assert field.displayText() == "●" * len(TOKEN) or TOKEN not in field.displayText()
        house.action("revealTokenAction").trigger()
        assert field.displayText() == TOKEN
        house.action("revealTokenAction").trigger()
        assert TOKEN not in field.displayText()


async def test_the_token_is_nowhere_afterwards(build: Build) -> None:
    async with build(seed=2) as house:
        await house.start()
        field = house.child(QLineEdit, "tokenField")
        left: list[str] = []
        house.dialog.accepted.connect(lambda: left.append(field.text()))
        house.type(field, TOKEN)
        house.click("signInButton")
        await house.until("the list", lambda: house.count == 2)
        assert left == [""], "not even in the dialog while it closes"
        assert TOKEN not in house.said()
        for widget in QApplication.allWidgets():
            if isinstance(widget, QLineEdit):
                assert TOKEN not in widget.text()
        await house.close()
        files = [path for path in house.folder.rglob("*") if path.is_file()]
        assert files
        assert all(TOKEN.encode() not in path.read_bytes() for path in files)


async def test_the_last_servers_are_offered_at_the_next_start_the_newest_first(
    build: Build, sandboxes: type[SandboxServer]
) -> None:
    addresses = []
    for _ in range(2):
        async with build() as house:
            await house.sit()
            addresses.append(house.server.base_url)
    async with build() as house:
        await house.start(Start())
        box = house.child(QComboBox, "serverField")
        assert [box.itemText(place) for place in range(box.count())] == addresses[::-1]
        assert box.currentText() == addresses[-1]
        assert QApplication.focusWidget() is house.child(QLineEdit, "tokenField")


async def test_the_sandbox_needs_no_address_and_is_not_remembered(build: Build) -> None:
    async with build(seed=3) as house:
        await house.start(Start())
        house.click("sandboxButton")
        assert house.text("signInMessage") == "Starting the sandbox…"
        await house.until("the list", lambda: house.count == 3)
        assert house.entrance.servers.profiles == ()


async def test_leaving_the_dialog_ends_the_app(build: Build) -> None:
    async with build() as house:
        await house.start()
        await house.press(Qt.Key.Key_Escape)
        assert house.code is not None
        assert await asyncio.wait_for(house.code, 5) == 0
        assert house.requests("GET") == []


# --- every failure at its field ------------------------------------------------------------------------------------

HTML = "<html><body><h1>Welcome to the hotel</h1></body></html>"

ANSWERS: dict[str, tuple[int, str, str, str]] = {
    "401": (401, "", "tokenField", "does not accept the access token"),
    "403": (403, '{"error": {"message": "No documents here"}}', "tokenField", "Your account may not do this"),
    "404": (404, "", "serverField", "does not have this"),
    "409": (409, "", "serverField", "conflicts"),
    "413": (413, "", "serverField", "too large"),
    "422": (422, "", "serverField", "did not accept"),
    "429": (429, "", "serverField", "is busy"),
    "500": (500, "", "serverField", "has a problem of its own (500)"),
    "502 from a proxy": (502, HTML, "serverField", "has a problem of its own (502)"),
    "503": (503, "", "serverField", "has a problem of its own (503)"),
    "a redirect": (302, "", "serverField", "points to another address"),
    "HTML instead of JSON": (200, HTML, "serverField", "does not understand"),
    "an empty body": (200, "", "serverField", "does not understand"),
    "JSON that is no list": (200, '{"hello": 1}', "serverField", "does not understand"),
    "half a JSON": (200, '{"total": 5, "data": [', "serverField", "does not understand"),
}


@pytest.mark.parametrize("answer", ANSWERS)
async def test_each_answer_that_is_no_list_is_a_sentence_at_its_field(build: Build, answer: str) -> None:
    status, body, at, sentence = ANSWERS[answer]
    async with build() as house:
        await house.start(Start())
        house.server.fail_next("GET", status, body=body)
        fill(house, house.server.base_url, TOKEN)
        house.click("signInButton")
        await failed(house)
        said = house.text(PROBLEMS[at])
        title, cure, *_ = said.split("\n")
        assert sentence in title or sentence in said
        assert len(cure) > 15, "what to do"
        assert "<h1>" not in title + cure
        assert_ready_again(house, at, house.server.base_url, TOKEN)
        house.click("signInButton")  # the next try is the server's own answer
        await house.until("the window", lambda: house.shell.window)


async def test_a_wrong_token_is_told_at_the_token(build: Build) -> None:
    async with build() as house:
        await house.start()
        fill(house, house.server.base_url, WRONG)
        house.click("signInButton")
        await failed(house)
        assert "Get a new token" in house.text("tokenProblem")
        assert "The access token is missing, wrong or has ended" in house.text("tokenProblem"), "the server's own words"
        assert_ready_again(house, "tokenField", house.server.base_url, WRONG)
        assert house.child(QLineEdit, "tokenField").selectedText() == WRONG, "so that pasting replaces it"


@pytest.mark.parametrize("token", ["", "short", "two words of it", "tökentökentöken"])
async def test_what_cannot_be_a_token_is_told_without_asking_anybody(build: Build, token: str) -> None:
    async with build() as house:
        await house.start()
        fill(house, house.server.base_url, token)
        house.click("signInButton")
        await failed(house)
        assert "Paste the whole token again" in house.text("tokenProblem")
        assert_ready_again(house, "tokenField", house.server.base_url, token)
        assert house.requests("GET") == []


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("", "Type the address that your broker gave you"),
        ("not an address", "It is not a web address"),
        ("ftp://my.broker.example", "It must begin with https://"),
        ("http://my.broker.example", "Use https://"),
        ("https://anna@my.broker.example", "@ sign"),
        ("https://my.broker.example/?a=1", "Leave out everything from the question mark"),
        ("https://my.broker.example:99999", "It is not a web address"),
    ],
)
async def test_a_bad_address_is_told_at_the_address(build: Build, address: str, sentence: str) -> None:
    async with build() as house:
        await house.start(Start())
        fill(house, address, TOKEN)
        house.click("signInButton")
        await failed(house)
        assert sentence in house.text("serverProblem")
        assert_ready_again(house, "serverField", address, TOKEN)


async def test_an_address_of_the_command_line_hides_nothing(build: Build) -> None:
    async with build() as house:
        await house.start(Start(server="https://my.broker.example/\u202emoc.live"))
        assert house.child(QComboBox, "serverField").currentText() == "https://my.broker.example/\\u202emoc.live"
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        house.click("signInButton")
        await house.until("the sentence", lambda: "not a web address" in house.text("serverProblem"))


async def test_nobody_at_the_address(build: Build, nobody: str) -> None:
    async with build() as house:
        await house.start(Start())
        fill(house, nobody, TOKEN)
        house.click("signInButton")
        await failed(house)
        assert "cannot be reached" in house.text("serverProblem")
        assert "Check the address and your internet connection" in house.text("serverProblem")
        assert_ready_again(house, "serverField", nobody, TOKEN)


async def test_a_certificate_that_nobody_knows(build: Build, unsafe: str) -> None:
    async with build() as house:
        await house.start(Start())
        fill(house, unsafe, TOKEN)
        house.click("signInButton")
        await failed(house)
        assert "comes from somebody that this computer does not know" in house.text("serverProblem")
        assert "Nothing was sent" in house.text("serverProblem")
        assert_ready_again(house, "serverField", unsafe, TOKEN)


async def test_typing_on_takes_the_problem_away(build: Build) -> None:
    async with build() as house:
        await house.start(Start())
        fill(house, "ftp://my.broker.example", TOKEN)
        house.click("signInButton")
        await failed(house)
        line = house.child(QComboBox, "serverField").lineEdit()
        assert line is not None
        QTest.keyClicks(line, "x")
        assert not house.text("serverProblem")


async def test_a_sandbox_that_does_not_start_is_told(build: Build) -> None:
    async with build() as house:
        await house.start(Start())
        house.server.stop()
        house.click("sandboxButton")
        await failed(house)
        assert house.dialog.isVisible()
        assert house.button("sandboxButton").isEnabled()


# --- changing one's mind -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["Escape", "Cancel"])
async def test_while_it_tries_one_can_give_up_and_nothing_typed_is_lost(build: Build, how: str) -> None:
    async with build(latency_seconds=0.3) as house:
        await house.start()
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        house.click("signInButton")
        await asyncio.sleep(0.05)
        assert house.button("signInCancelButton").text() == "Cancel"
        if how == "Escape":
            QTest.keyClick(house.dialog, Qt.Key.Key_Escape)
        else:
            house.click("signInCancelButton")
        assert house.dialog.isVisible()
        assert typed(house) == (house.server.base_url, TOKEN)
        assert not house.text("signInMessage")
        assert QApplication.focusWidget() is house.child(QLineEdit, "tokenField")
        assert house.button("signInCancelButton").text() == "Quit"
        await asyncio.sleep(0.5)  # the server's answer comes, and nobody waits for it any more
        assert house.shell.window is None
        house.click("signInButton")
        await house.until("the window", lambda: house.shell.window)


async def test_leaving_while_it_tries_leaves_nothing_behind(build: Build) -> None:
    async with build(latency_seconds=0.3) as house:
        await house.start()
        house.type(house.child(QLineEdit, "tokenField"), TOKEN)
        house.click("signInButton")
        await asyncio.sleep(0.05)
        house.dialog.close()
        assert house.code is not None
        assert await asyncio.wait_for(house.code, 5) == 0
        assert house.shell.window is None
        await asyncio.sleep(0.5)  # the server's answer comes, and nobody is there any more
        assert house.scope.names() == []
        assert house.shell.window is None
