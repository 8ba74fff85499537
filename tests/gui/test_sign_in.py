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
from tests.support.systems import not_under_wine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.sandbox import SandboxServer
    from tests.gui.conftest import AppDriver, Build

WRONG = "wrong-specimen-token"
PROBLEMS = {"serverField": "serverProblem", "tokenField": "tokenProblem"}


def fill(driver: AppDriver, server: str, token: str) -> None:
    """Type address and token into the open dialog."""
    box = driver.child(QComboBox, "serverField")
    box.setEditText("")
    line = box.lineEdit()
    assert line is not None
    driver.type(line, server)
    driver.by_token()
    field = driver.child(QLineEdit, "tokenField")
    field.clear()
    driver.type(field, token)


def typed(driver: AppDriver) -> tuple[str, str]:
    """What stands in the two fields."""
    return driver.child(QComboBox, "serverField").currentText(), driver.child(QLineEdit, "tokenField").text()


async def failed(driver: AppDriver) -> None:
    """Wait until the attempt has come to nothing."""
    await driver.until("a problem", lambda: any(driver.text(name) for name in PROBLEMS.values()))


async def is_ready_again(driver: AppDriver, at: str, server: str, token: str) -> None:
    """One sentence at one field, which has the focus; nothing typed is lost; everything can be used."""
    assert driver.dialog.isVisible()
    assert [name for name, label in PROBLEMS.items() if driver.text(label)] == [at]
    assert typed(driver) == (server, token)
    for name in ("serverField", "tokenField", "signInButton", "sandboxButton", "signInCancelButton"):
        assert driver.child(QWidget, name).isEnabled(), name
    box = driver.child(QComboBox, "serverField")
    await driver.focused(*((box, box.lineEdit()) if at == "serverField" else (driver.child(QLineEdit, at),)))
    assert not driver.text("signInMessage")
    assert "Traceback" not in driver.said()
    assert driver.shell.window is None


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
    async with build(seed=5) as driver:
        await driver.start(Start())
        fill(driver, driver.server.base_url, TOKEN)
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)
        assert driver.shell.sign_in_dialog is None
        assert driver.window.windowTitle() == f"Dossier – 127.0.0.1:{driver.server.port}"
        await driver.until("the list", lambda: len(driver.rows) == 5)


async def test_while_it_tries_it_says_so_and_nothing_else_can_be_done(build: Build) -> None:
    async with build(latency_seconds=0.3) as driver:
        await driver.start()
        await driver.focused(driver.child(QLineEdit, "emailField"))  # the address is there already
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        assert driver.text("signInMessage") == "Signing in…"
        for name in ("signInButton", "sandboxButton"):
            assert not driver.button(name).isEnabled()
        assert not driver.child(QLineEdit, "tokenField").isEnabled()
        assert not driver.child(QComboBox, "serverField").isEnabled()
        assert driver.button("signInCancelButton").isEnabled()
        await driver.until("the window", lambda: driver.shell.window)


@pytest.mark.parametrize("how", ["Enter", "double click", "two clicks"])
async def test_however_often_it_is_asked_it_signs_in_once(build: Build, how: str) -> None:
    async with build(latency_seconds=0.1, types_status=404) as driver:
        await driver.start()
        field, button = driver.child(QLineEdit, "tokenField"), driver.button("signInButton")
        driver.type(field, TOKEN)
        if how == "Enter":
            QTest.keyClick(field, Qt.Key.Key_Return)
            QTest.keyClick(driver.dialog, Qt.Key.Key_Return)
        elif how == "double click":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
            QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
        else:
            for _ in range(2):
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await driver.until("the window", lambda: driver.shell.window)
        await driver.until("the list", lambda: "Online" in driver.text("statusRight"))
        asked = [request.query for request in driver.requests("GET", 200)]
        assert asked[:2] == ["limit=1&offset=0", "limit=100&offset=0"]
        assert asked[2:] in ([], ["limit=100&offset=5"]), "at most one look beyond the first page"


@pytest.mark.parametrize(
    "around",
    [
        "  Bearer {}\n",
        '"{}";',
        "\u200b{}\ufeff",
        '{{"token_type": "Bearer", "access_token": "{}"}}',
        "Authorization: Bearer {}",
    ],
    ids=["Bearer", "quotes", "hidden signs", "JSON", "a header"],
)
async def test_what_is_pasted_around_the_token_does_no_harm(build: Build, around: str) -> None:
    async with build() as driver:
        await driver.start()
        driver.by_token()
        driver.child(QLineEdit, "tokenField").insert(around.format(TOKEN))
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)


async def test_what_is_wrong_with_what_was_pasted_is_said_at_the_field(build: Build) -> None:
    async with build() as driver:
        await driver.start()
        driver.by_token()
        for pasted, told in (
            ('{"message": "not found"}', "no access code was found in it"),
            ("specimen…0123456789", "a part was left out"),
            ("one two three four", "spaces or line breaks"),
        ):
            driver.child(QLineEdit, "tokenField").setText(pasted)
            driver.click("signInButton")
            await driver.until("the sentence", lambda told=told: told in driver.text("tokenProblem"))
            assert pasted not in driver.text("tokenProblem")
        assert driver.requests("GET", 401) == []


async def test_the_token_is_hidden_unless_it_is_asked_for(build: Build) -> None:
    async with build() as driver:
        await driver.start()
        field = driver.child(QLineEdit, "tokenField")
        driver.type(field, TOKEN)
        assert field.displayText() == "●" * len(TOKEN) or TOKEN not in field.displayText()
        driver.action("revealTokenAction").trigger()
        assert field.displayText() == TOKEN
        driver.action("revealTokenAction").trigger()
        assert TOKEN not in field.displayText()


async def test_the_token_is_nowhere_afterwards(build: Build) -> None:
    async with build(seed=2) as driver:
        await driver.start()
        field = driver.child(QLineEdit, "tokenField")
        left: list[str] = []
        driver.dialog.accepted.connect(lambda: left.append(field.text()))
        driver.type(field, TOKEN)
        driver.click("signInButton")
        await driver.until("the list", lambda: driver.count == 2)
        assert left == [""], "not even in the dialog while it closes"
        assert TOKEN not in driver.said()
        for widget in QApplication.allWidgets():
            if isinstance(widget, QLineEdit):
                assert TOKEN not in widget.text()
        await driver.close()
        files = [path for path in driver.folder.rglob("*") if path.is_file()]
        assert files
        assert all(TOKEN.encode() not in path.read_bytes() for path in files)


async def test_the_last_servers_are_offered_at_the_next_start_the_newest_first(
    build: Build, sandboxes: type[SandboxServer]
) -> None:
    addresses = []
    for _ in range(2):
        async with build() as driver:
            await driver.sit()
            addresses.append(driver.server.base_url)
    async with build() as driver:
        await driver.start(Start())
        box = driver.child(QComboBox, "serverField")
        assert [box.itemText(place) for place in range(box.count())] == addresses[::-1]
        assert box.currentText() == addresses[-1]
        await driver.focused(driver.child(QLineEdit, "tokenField"))


async def test_the_sandbox_needs_no_address_and_is_not_remembered(build: Build) -> None:
    async with build(seed=3) as driver:
        await driver.start(Start())
        driver.click("sandboxButton")
        assert driver.text("signInMessage") == "Starting practice mode…"
        await driver.until("the list", lambda: driver.count == 3)
        assert driver.sign_in_service.servers.profiles == ()


async def test_leaving_the_dialog_ends_the_app(build: Build) -> None:
    async with build() as driver:
        await driver.start()
        await driver.press(Qt.Key.Key_Escape)
        assert driver.code is not None
        assert await asyncio.wait_for(driver.code, 5) == 0
        assert driver.requests("GET") == []


# --- every failure at its field ------------------------------------------------------------------------------------

HTML = "<html><body><h1>Welcome to the hotel</h1></body></html>"

ANSWERS: dict[str, tuple[int, str, str, str]] = {  # the sentences of all statuses: unit/ui/test_refusal_sentences.py
    "401": (401, "", "tokenField", "does not accept this access code"),
    "403": (
        403,
        '{"error": {"message": "No documents here"}}',
        "tokenField",
        "Your account is not allowed to see documents",
    ),
    "404": (404, "", "serverField", "has no list of documents at this address"),
    "429": (429, "", "serverField", "is busy"),
    "502 from a proxy": (502, HTML, "serverField", "is not responding properly right now (502)"),
    "a redirect": (302, "", "serverField", "points to another address"),
    "half a JSON": (200, '{"total": 5, "data": [', "serverField", "cannot read the answer"),
}


@pytest.mark.parametrize("answer", ANSWERS)
async def test_each_answer_that_is_no_list_is_a_sentence_at_its_field(build: Build, answer: str) -> None:
    status, body, at, sentence = ANSWERS[answer]
    async with build() as driver:
        await driver.start(Start())
        driver.server.fail_next("GET", status, body=body)
        fill(driver, driver.server.base_url, TOKEN)
        driver.click("signInButton")
        await failed(driver)
        said = driver.text(PROBLEMS[at])
        title, cure, *_ = said.split("\n" if "\n" in said else ". ")
        assert sentence in title or sentence in said
        assert len(cure) > 15, "what to do"
        assert "<h1>" not in title + cure
        await is_ready_again(driver, at, driver.server.base_url, TOKEN)
        driver.click("signInButton")  # the next try is the server's own answer
        await driver.until("the window", lambda: driver.shell.window)


async def test_a_wrong_token_is_told_at_the_token(build: Build) -> None:
    async with build() as driver:
        await driver.start()
        fill(driver, driver.server.base_url, WRONG)
        driver.click("signInButton")
        await failed(driver)
        assert "Paste the whole code again" in driver.text("tokenProblem")
        assert "The server says" not in driver.text("tokenProblem"), "the same is not said three times"
        await is_ready_again(driver, "tokenField", driver.server.base_url, WRONG)
        assert driver.child(QLineEdit, "tokenField").selectedText() == WRONG, "so that pasting replaces it"


@pytest.mark.parametrize("token", ["", "short", "two words of it", "tökentökentöken"])
async def test_what_cannot_be_a_token_is_told_without_asking_anybody(build: Build, token: str) -> None:
    async with build() as driver:
        await driver.start()
        fill(driver, driver.server.base_url, token)
        driver.click("signInButton")
        await failed(driver)
        told = "This does not look like an access code" if token else "Paste the access code that your broker gave you."
        assert told in driver.text("tokenProblem")
        cures = ("Copy the whole code", "Paste the code", "Copy it", "Paste the access code")
        assert any(cure in driver.text("tokenProblem") for cure in cures)
        await is_ready_again(driver, "tokenField", driver.server.base_url, token)
        assert driver.requests("GET") == []


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("", "Enter the address that your broker gave you"),
        ("not an address", "This is not a web address"),
        ("ftp://my.broker.example", "It must begin with https://"),
        ("http://my.broker.example", "Use https://"),
        ("https://anna@my.broker.example", "@ sign"),
        ("https://my.broker.example/?a=1", "Leave out the question mark"),
        ("https://my.broker.example:99999", "This is not a web address"),
    ],
)
async def test_a_bad_address_is_told_at_the_address(build: Build, address: str, sentence: str) -> None:
    async with build() as driver:
        await driver.start(Start())
        fill(driver, address, TOKEN)
        driver.click("signInButton")
        await failed(driver)
        assert sentence in driver.text("serverProblem")
        await is_ready_again(driver, "serverField", address, TOKEN)


async def test_an_address_of_the_command_line_hides_nothing(build: Build) -> None:
    async with build() as driver:
        await driver.start(Start(server="https://my.broker.example/\u202emoc.live"))
        assert driver.child(QComboBox, "serverField").currentText() == "https://my.broker.example/\\u202emoc.live"
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await driver.until("the sentence", lambda: "not a web address" in driver.text("serverProblem"))


async def test_nobody_at_the_address(build: Build, nobody: str) -> None:
    async with build() as driver:
        await driver.start(Start())
        fill(driver, nobody, TOKEN)
        driver.click("signInButton")
        await failed(driver)
        assert "cannot be reached" in driver.text("serverProblem")
        assert "Check the address and your internet connection" in driver.text("serverProblem")
        await is_ready_again(driver, "serverField", nobody, TOKEN)


@not_under_wine
async def test_a_certificate_that_nobody_knows(build: Build, unsafe: str) -> None:
    async with build() as driver:
        await driver.start(Start())
        fill(driver, unsafe, TOKEN)
        driver.click("signInButton")
        await failed(driver)
        assert "is not trusted" in driver.text("serverProblem")
        assert "Nothing was sent" in driver.text("serverProblem")
        await is_ready_again(driver, "serverField", unsafe, TOKEN)


async def test_typing_on_takes_the_problem_away(build: Build) -> None:
    async with build() as driver:
        await driver.start(Start())
        fill(driver, "ftp://my.broker.example", TOKEN)
        driver.click("signInButton")
        await failed(driver)
        line = driver.child(QComboBox, "serverField").lineEdit()
        assert line is not None
        QTest.keyClicks(line, "x")
        assert not driver.text("serverProblem")


async def test_a_sandbox_that_does_not_start_is_told(build: Build) -> None:
    async with build() as driver:
        await driver.start(Start())
        driver.server.stop()
        driver.click("sandboxButton")
        await failed(driver)
        assert driver.dialog.isVisible()
        assert driver.button("sandboxButton").isEnabled()


# --- changing one's mind -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["Escape", "Cancel"])
async def test_while_it_tries_one_can_give_up_and_nothing_typed_is_lost(build: Build, how: str) -> None:
    async with build(latency_seconds=0.3) as driver:
        await driver.start()
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await asyncio.sleep(0.05)
        assert driver.button("signInCancelButton").text() == "Cancel"
        if how == "Escape":
            QTest.keyClick(driver.dialog, Qt.Key.Key_Escape)
        else:
            driver.click("signInCancelButton")
        assert driver.dialog.isVisible()
        assert typed(driver) == (driver.server.base_url, TOKEN)
        assert not driver.text("signInMessage")
        await driver.focused(driver.child(QLineEdit, "tokenField"))
        assert driver.button("signInCancelButton").text() == "Quit"
        await asyncio.sleep(0.5)  # the server's answer comes, and nobody waits for it any more
        assert driver.shell.window is None
        driver.click("signInButton")
        await driver.until("the window", lambda: driver.shell.window)


async def test_leaving_while_it_tries_leaves_nothing_behind(build: Build) -> None:
    async with build(latency_seconds=0.3) as driver:
        await driver.start()
        driver.type(driver.child(QLineEdit, "tokenField"), TOKEN)
        driver.click("signInButton")
        await asyncio.sleep(0.05)
        driver.dialog.close()
        assert driver.code is not None
        assert await asyncio.wait_for(driver.code, 5) == 0
        assert driver.shell.window is None
        await asyncio.sleep(0.5)  # the server's answer comes, and nobody is there any more
        assert driver.scope.names() == []
        assert driver.shell.window is None
