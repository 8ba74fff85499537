"""The first start says what this is; a broker's link fills in an address, and never signs in or sends by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel

from desktop_app.desk.rows import RowState
from desktop_app.ui.shell import Start

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import AppDriver, Build

    MakeFile = Callable[..., Path]

from urllib.parse import quote


def link_to(driver: AppDriver, type_id: int = 0) -> str:
    link = f"dossier://add?server={quote(driver.server.base_url, safe='')}"
    return f"{link}&type={type_id}" if type_id else link


async def test_the_first_start_says_what_this_is_and_the_practice_is_one_click_away(build: Build) -> None:
    async with build() as driver:
        await driver.start(Start())
        first = driver.child(QLabel, "firstStartSentence")
        assert first.isVisible()
        assert first.text().count(".") == 3
        driver.click("sandboxButton")
        await driver.until("the window", lambda: driver.shell.window)


async def test_who_was_here_before_is_not_told_again(build: Build) -> None:
    async with build() as driver:
        await driver.sit()
        driver.action("signOutAction").trigger()
        await driver.answer(yes=True)
        await driver.until("the dialog", lambda: driver.shell.sign_in_dialog)
        assert driver.find(QLabel, "firstStartSentence") is None


async def test_a_link_at_the_start_fills_in_the_address_and_asks_for_the_document_after_the_sign_in(
    build: Build, file: MakeFile
) -> None:
    async with build(seed=0) as driver:
        await driver.start(Start(link=link_to(driver, 1)))
        assert driver.child(QComboBox, "serverField").currentText() == driver.server.base_url
        host = driver.server.base_url.removeprefix("http://")
        assert driver.text("signInMessage").startswith(f"The link names the broker {host}.")
        assert driver.requests("GET") == [], "nothing is asked of a server that a link names"
        await driver.enter()
        await driver.until("the offer", lambda: driver.message == f"A link of {host} asks for a document.")
        assert driver.adding() is None
        driver.click("messageBarButton")
        await driver.pick(file("scan-SPECIMEN.pdf"))
        await driver.looked()
        assert driver.type_boxes()[0].currentText() == "Passport"
        driver.click("sendButton")
        await driver.until("it", lambda: driver.state("scan-SPECIMEN.pdf") is RowState.IN_REVIEW)


async def test_a_link_never_uses_the_saved_sign_in(build: Build) -> None:
    async with build(seed=0) as first:
        await first.start()
        await first.until("the keyring", first.button("staySignedInBox").isEnabled)
        first.button("staySignedInBox").setChecked(True)
        await first.until("the keyring's answer", lambda: "trying" not in first.text("staySignedInSentence").lower())
        await first.enter()
        secrets = first.secrets
        server = first.server
    async with build(server=server, secrets=secrets) as second:
        before = len(server.requests())
        await second.start(Start(link=link_to(second)))
        await second.until("a rest", lambda: "shell" in second.task_names()[0] or True)
        assert second.shell.window is None
        assert len(server.requests()) == before


async def test_a_link_while_the_window_is_open_is_offered_there(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        driver.shell.come_forward([], link=link_to(driver))
        assert "asks for a document" in driver.message
        driver.shell.come_forward([], link="dossier://add?server=https%3A%2F%2Fother.broker.example")
        assert driver.message.startswith("The link is for other.broker.example, and you are signed in at ")
        assert driver.button("messageBarButton").isHidden()
        driver.shell.come_forward([], link="dossier://nonsense")
        assert driver.message == "The link cannot be used. Enter the address of your broker yourself."


async def test_a_link_while_the_sign_in_is_open_fills_in_its_address(build: Build) -> None:
    async with build() as driver:
        await driver.start(Start())
        driver.shell.come_forward([], link="dossier://add?server=https%3A%2F%2Fmy.broker.example")
        assert driver.child(QComboBox, "serverField").currentText() == "https://my.broker.example"
        assert "my.broker.example" in driver.text("signInMessage")
        driver.shell.come_forward([], link="dossier://add?server=ftp%3A%2F%2Fx")
        assert driver.child(QComboBox, "serverField").currentText() == "https://my.broker.example"
        assert driver.text("signInMessage").startswith("The link cannot be used.")
