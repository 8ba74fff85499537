"""Another language is chosen in the settings and spoken at once: what is open is made anew, with all that was in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.desk.rows import RowState
from desktop_app.ui.documents import texts as documents_texts
from desktop_app.ui.languages import Languages
from desktop_app.ui.sign_in import texts as sign_in_texts
from desktop_app.ui.window import texts as window_texts
from installer.translations import compile_into
from tests.gui.conftest import QUICK, AppDriver, Build
from tests.unit.ui.test_languages import WORD

MakeFile = Callable[..., Path]

WORDS = {
    window_texts.ADD_DOCUMENTS: "Dokumente hinzufügen",
    documents_texts.COLUMN_DOCUMENT: "Dokument",
    sign_in_texts.SIGN_IN_TITLE: "Bei Dossier anmelden",
}


@pytest.fixture
def german(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Languages]:
    folder = tmp_path_factory.mktemp("german")
    file = folder / "dossier_de.ts"
    message = "<message><source>{source}</source><translation>{word}</translation></message>"
    messages = "".join(message.format(source=source, word=word) for source, word in WORDS.items())
    whole = WORD.format(language="de", source="x", word="x").replace("<message>", f"{messages}<message>", 1)
    file.write_text(whole, "utf-8")
    compile_into(folder / "compiled", [file])
    before = QLocale()
    languages = Languages(qapp, [folder / "compiled"])
    yield languages
    languages.use("en")
    QLocale.setDefault(before)


def settings_dialog() -> QDialog | None:
    shown = (each for each in QApplication.topLevelWidgets() if each.objectName() == "settingsDialog")
    return next((each for each in shown if isinstance(each, QDialog) and each.isVisible()), None)


async def choose_german(driver: AppDriver) -> None:
    driver.shell.open_settings()
    await driver.until("the settings", settings_dialog)
    dialog = settings_dialog()
    assert dialog is not None
    box, save = dialog.findChild(QComboBox, "languageBox"), dialog.findChild(QPushButton, "saveButton")
    assert isinstance(box, QComboBox)
    assert isinstance(save, QPushButton)
    box.setCurrentIndex(box.findData("de"))
    save.click()
    await driver.until("the end of the settings", lambda: settings_dialog() is None)


async def test_the_window_speaks_it_at_once_and_shows_what_it_showed(
    build: Build, german: Languages, file: MakeFile
) -> None:
    async with build() as driver:
        driver.languages = german
        driver.compose()
        window = await driver.sit()
        await driver.send(file("passport-SPECIMEN.pdf"))
        await driver.until("the document", lambda: driver.state("passport-SPECIMEN.pdf") is RowState.IN_REVIEW)
        driver.child(QLineEdit, "searchField").setText("passport-sp")
        driver.select("passport-SPECIMEN.pdf")
        names, height = driver.names, window.height()
        await choose_german(driver)
        await driver.until("a new window", lambda: driver.window is not window)
        assert driver.button("addButton").text() == "Dokumente hinzufügen"
        assert driver.child(QLineEdit, "searchField").text() == "passport-sp"
        assert (driver.names, driver.window.height(), driver.window.isVisible()) == (names, height, True)
        assert driver.text("detailsName") == "passport-SPECIMEN.pdf"
        assert "Online" in driver.text("statusRight")
        assert driver.sign_in_service.servers.settings.preferences.language == "de"
        driver.select("passport-SPECIMEN.pdf")
        await driver.press(Qt.Key.Key_Delete)
        await driver.answer(yes=True)
        await driver.until("the offer to undo", driver.child(QWidget, "undoBar").isVisible)


async def test_what_can_be_undone_can_be_undone_in_the_new_window(
    build: Build, german: Languages, file: MakeFile
) -> None:
    async with build(replace(QUICK, undo=30.0)) as driver:
        driver.languages = german
        driver.compose()
        window = await driver.sit()
        await driver.send(file("passport-SPECIMEN.pdf"))
        await driver.until("the document", lambda: driver.state("passport-SPECIMEN.pdf") is RowState.IN_REVIEW)
        driver.select("passport-SPECIMEN.pdf")
        await driver.press(Qt.Key.Key_Delete)
        await driver.answer(yes=True)
        await driver.until("the offer to undo", lambda: driver.state("passport-SPECIMEN.pdf") is RowState.REMOVED)
        await choose_german(driver)
        await driver.until("a new window", lambda: driver.window is not window)
        driver.action("undoAction").trigger()
        await driver.until("the document", lambda: driver.state("passport-SPECIMEN.pdf") is RowState.IN_REVIEW)


async def test_the_sign_in_dialog_keeps_the_address_and_the_email(build: Build, german: Languages) -> None:
    async with build() as driver:
        driver.languages = german
        driver.compose()
        dialog = await driver.start()
        driver.child(QComboBox, "serverField").setCurrentText("https://my.broker.example")
        driver.child(QLineEdit, "emailField").setText("anna@example.test")
        await choose_german(driver)
        await driver.until("a new dialog", lambda: driver.shell.sign_in_dialog not in {None, dialog})
        assert driver.dialog.findChild(QLabel, "signInMessage") is not None
        assert driver.dialog.windowTitle() == "Bei Dossier anmelden"
        assert driver.child(QComboBox, "serverField").currentText() == "https://my.broker.example"
        assert driver.child(QLineEdit, "emailField").text() == "anna@example.test"
