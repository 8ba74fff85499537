"""What comes from outside is text and nothing else: in every window no markup is rendered and no sign turns a line.

A window that is new gets a scene below: a function that opens it with the canary in all that it shows, and looks.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.desk.connection import Connection
from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.document import DocumentType, ReviewStatus
from desktop_app.domain.errors import (
    CaptchaNeededError,
    NotAllowedError,
    QueueDamagedError,
    QueueError,
    ServerTroubleError,
    SettingsError,
    SignInEndedError,
    WrongPasswordError,
)
from desktop_app.domain.server import ProxyChoice, ProxyKind, ServerAddress, ServerProfile
from desktop_app.ui.documents.match_dialog import MatchDialog
from desktop_app.ui.faults.crash_reporter import Fault
from desktop_app.ui.i18n import error_paragraphs
from desktop_app.ui.widgets.dialogs import ask, ask_number, ask_text, ask_with_choice, plain_label, tell
from tests.gui.canary import (
    CANARY,
    ESCAPED,
    IMAGE,
    MARKUP,
    SCRIPTS,
    SERVER_CANARY,
    Hostile,
    canary_pixels,
    guessing_labels,
    hidden_signs,
    make_picture,
    rendered_markup,
    texts as shown_texts,
    tip_pixels,
    too_many_scripts,
)
from tests.sentinel import TOKEN

if TYPE_CHECKING:
    from desktop_app.desk.connection import OnRotated, SignInClient
    from desktop_app.domain.credentials import Session
    from desktop_app.domain.errors import DossierError
    from desktop_app.domain.server import ServerProfile
    from tests.gui.conftest import AppDriver, Build

    MakeFile = Callable[..., Path]


@dataclass
class Stage:
    """The app at a hostile server, for one scene."""

    driver: AppDriver
    server: Hostile
    file: MakeFile
    looks: int = field(default=0, init=False)

    def look(self, least: int = 1) -> None:
        """At least so many texts show the canary, with its turn made visible; nothing takes any for more than text."""
        shown = [text for text in shown_texts() if "SPECIMEN" in text and "<table" in text]
        assert len(shown) >= least, list(shown_texts())
        assert any(ESCAPED in text for text in shown)
        assert rendered_markup() == []
        assert guessing_labels() == []
        assert hidden_signs() == []
        assert too_many_scripts() == []
        self.looks += 1


# --- scenes: each opens windows with hostile texts, and looks ---


async def the_list_and_all_details(stage: Stage) -> None:
    driver = stage.driver
    await driver.sit()
    assert len(driver.names) == len(ReviewStatus)
    for place in range(len(driver.names)):
        driver.table.selectRow(place)
        await driver.at_rest()
        assert driver.text("detailsName").replace("\u200b", "").startswith(f"{MARKUP} {ESCAPED}")
        stage.look(8)


async def several_rows(stage: Stage) -> None:
    await stage.driver.sit()
    stage.driver.select(*stage.driver.names[:3])
    stage.look()


async def a_list_that_fails(stage: Stage) -> None:
    driver = stage.driver
    await driver.sit()
    stage.server.fail_the_list()
    await driver.press(Qt.Key.Key_F5)
    await driver.until("the bar", lambda: MARKUP in driver.message)
    stage.look()


async def a_first_list_that_fails(stage: Stage) -> None:
    stage.server.fail_the_list()
    await stage.driver.sit_down()
    await stage.driver.until("the reason", lambda: "Your documents cannot be shown now" in stage.driver.said())
    stage.look()


async def deleting_one_and_many(stage: Stage) -> None:
    driver = stage.driver
    await driver.sit()
    for count in (1, 3):
        driver.select(*driver.names[:count])
        driver.click("deleteButton")
        await driver.until("the question", driver.question)
        stage.look()
        assert MARKUP[:20] in await driver.answer(yes=True), "a name in a question is cut in its middle"
        await driver.until("the undo bar", lambda: driver.text("undoBarText"))
        stage.look()
        await driver.until("the failure", lambda: "was not deleted" in driver.message)
        stage.look()
        await driver.until("the rows", lambda: RowState.REMOVED not in {row.state for row in driver.rows})
        driver.click("messageBarClose")


async def a_document_that_is_deleted(stage: Stage) -> None:
    driver = stage.driver
    del stage.server.failures["delete"]
    await driver.sit()
    driver.select(driver.names[0])
    driver.click("deleteButton")
    await driver.answer(yes=True)
    await driver.until("the news", lambda: "is deleted" in driver.text("statusLeft"))
    stage.look()


async def adding_files(stage: Stage) -> None:
    driver = stage.driver
    await driver.sit()
    await driver.add(stage.file(f"{CANARY}{SCRIPTS}.pdf"), stage.file(f"empty {CANARY}{SCRIPTS}.pdf", b""))
    stage.look(6)
    box = driver.type_boxes()[0]
    box.showPopup()
    stage.look(6)
    box.hidePopup()


async def files_that_are_refused(stage: Stage) -> None:
    driver = stage.driver
    await driver.sit()
    name = f"{CANARY}.pdf"
    await driver.add(stage.file(name))
    driver.type_boxes()[0].setCurrentIndex(0)
    driver.click("sendButton")
    await driver.until("the refusal", lambda: driver.state(name) is RowState.REFUSED)
    await driver.until("the dialog's end", lambda: driver.adding() is None)
    driver.table.selectRow(0)
    assert driver.text("detailsName").replace("\u200b", "").startswith(f"{MARKUP} {ESCAPED}")
    stage.look(8)


async def files_that_arrive(stage: Stage) -> None:
    driver = stage.driver
    del stage.server.failures["add"]
    await driver.sit()
    await driver.add(stage.file(f"{CANARY}{SCRIPTS}.pdf"))
    driver.type_boxes()[0].setCurrentIndex(0)
    driver.click("sendButton")
    await driver.until("the news", lambda: "has arrived" in driver.text("statusLeft"))
    stage.look()
    await driver.add(stage.file(f"{CANARY}{SCRIPTS}.pdf"))
    stage.look(6)


async def a_document_that_is_reviewed(stage: Stage) -> None:
    driver = stage.driver
    await driver.sit()
    stage.server.review()
    await driver.press(Qt.Key.Key_F5)
    await driver.until("the news", lambda: "Rejected" in driver.text("standingText"))
    stage.look()


async def which_document_it_is(stage: Stage) -> None:
    await stage.driver.sit()
    row = Row("upload 1", RowState.NEEDS_ANSWER, CANARY, SERVER_CANARY, 1, datetime(2024, 11, 12, tzinfo=UTC))
    candidates = [stage.server.document(number) for number in (1, 2, 3)]
    dialog = MatchDialog(row, candidates, stage.driver.icons, stage.driver.window)
    dialog.open()
    stage.look(8)
    dialog.close()


async def trouble_of_the_queue_and_the_settings(stage: Stage) -> None:
    driver = stage.driver
    await driver.sit()
    for error in (
        QueueError(reason=CANARY),
        QueueDamagedError(place=CANARY),
        SettingsError(path=CANARY, reason=CANARY),
    ):
        driver.window.say(error_paragraphs(error))
        stage.look()


async def faults(stage: Stage) -> None:
    driver = stage.driver
    await driver.sit()
    driver.reporter.reported.emit(Fault(SERVER_CANARY, (SERVER_CANARY,)))
    await driver.until("the dialog", QApplication.activeModalWidget)
    stage.look()


async def settings(stage: Stage) -> None:
    driver = stage.driver
    profile = ServerProfile(
        ServerAddress.parse("specimen.example"),
        document_types=(DocumentType(1, SERVER_CANARY, 1, SERVER_CANARY),),
        ca_file=Path(CANARY),
        proxy=ProxyChoice(ProxyKind.MANUAL, "proxy.example", 80, SERVER_CANARY),
    )
    await driver.sign_in_service.servers.remember(profile)
    await driver.start()
    driver.shell.open_settings()
    await driver.until("the settings", lambda: driver.find(QDialog, "settingsDialog"))
    tabs = driver.child(QTabWidget, "settingsTabs")
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        stage.look()
    driver.child(QLineEdit, "addressField").setText(CANARY)  # what a field holds is the person's own
    driver.child(QLineEdit, "addressField").setText(MARKUP)
    driver.child(QLineEdit, "maxSizeField").textEdited.emit("")
    driver.click("saveButton")
    await driver.until("the sentence", lambda: driver.text("addressProblem"))
    stage.look()
    driver.click("removeServerButton")
    await driver.until("the question", driver.question)
    stage.look()
    await driver.answer(yes=False)


async def importing_servers(stage: Stage) -> None:
    driver = stage.driver
    await driver.start()
    driver.shell.open_settings()
    await driver.until("the settings", lambda: driver.find(QDialog, "settingsDialog"))
    for content, is_said in (
        (b"[broken", lambda: MARKUP in driver.text("settingsMessage")),
        (b'[[servers]]\naddress = "https://specimen.example"\n', lambda: driver.find(QDialog, "importDialog")),
    ):
        handed = stage.file(f"{CANARY}{SCRIPTS}.toml", content)
        driver.click("importButton")
        await driver.until("the file picker", lambda: driver.find(QFileDialog, "filePicker"))
        picker = driver.child(QFileDialog, "filePicker")
        picker.filesSelected.emit([str(handed)])
        picker.done(1)
        await driver.until("what is said", is_said)
        stage.look()
        await driver.until("a rest", lambda: driver.find(QDialog, "importDialog") or _names(driver) <= {"app/settings"})


def _names(driver: AppDriver) -> set[str]:
    return set(driver.task_names()) & {"app/settings", "app/import or export servers"}


async def a_report(stage: Stage) -> None:
    driver = stage.driver
    await driver.start()
    for target in (stage.file(f"{CANARY}.zip", b"SPECIMEN"), stage.file("free.txt").with_name(f"new {CANARY}.zip")):
        driver.scope.spawn(driver.shell.save_report(driver.dialog), name="save a report")
        await driver.answer(yes=True)
        await driver.until("the file picker", lambda: driver.find(QFileDialog, "filePicker"))
        picker = driver.child(QFileDialog, "filePicker")
        picker.filesSelected.emit([str(target)])
        picker.done(1)
        await driver.until("what is said", driver.question)
        stage.look()
        box = driver.question()
        assert box is not None
        box.close()
        await driver.until("the end", lambda: "app/save a report" not in driver.task_names())


async def questions_messages_and_inputs(stage: Stage) -> None:
    driver = stage.driver
    await driver.sit()
    for asking in (
        ask(driver.window, ESCAPED, f"{MARKUP} {ESCAPED}", yes="Yes", no="No"),
        ask_with_choice(driver.window, ESCAPED, f"{MARKUP} {ESCAPED}", f"{MARKUP} {ESCAPED}", yes="Yes", no="No"),
        tell(driver.window, ESCAPED, f"{MARKUP} {ESCAPED}"),
        ask_text(driver.window, ESCAPED, f"{MARKUP} {ESCAPED}"),
        ask_number(driver.window, ESCAPED, f"{MARKUP} {ESCAPED}"),
    ):
        task = driver.scope.spawn(asking, name="ask")
        await driver.until("the dialog", QApplication.activeModalWidget)
        stage.look()
        task.cancel()
        await driver.until("its end", lambda: QApplication.activeModalWidget() is None)


async def a_refused_sign_in(stage: Stage) -> None:
    async def _refuse(_session: Session) -> Connection:
        raise errors.pop()

    driver = stage.driver
    errors: list[DossierError] = [
        NotAllowedError(host=CANARY, status=403, server_text=SERVER_CANARY),
        ServerTroubleError(host=CANARY, status=500, server_text=SERVER_CANARY),
    ]
    driver.connect = _refuse
    driver.compose()
    await driver.start()
    driver.by_token()
    while errors:
        left = len(errors)
        driver.child(QLineEdit, "tokenField").setText(TOKEN)
        driver.click("signInButton")
        await driver.until("the problem", lambda left=left: len(errors) < left and MARKUP in driver.said())
        await driver.until("the button", driver.button("signInButton").isEnabled)
        stage.look()


async def a_refused_password(stage: Stage) -> None:
    class Refusing:
        async def connect(self, session: Session, keep: OnRotated) -> Connection:
            return await stage.server.connect(session)

        async def open_sign_in(self, profile: ServerProfile) -> SignInClient:
            raise errors.pop()

    driver = stage.driver
    errors: list[DossierError] = [
        WrongPasswordError(host=CANARY, status=401, server_text=SERVER_CANARY),
        CaptchaNeededError(host=CANARY, status=400, server_text=SERVER_CANARY),
        ServerTroubleError(host=CANARY, status=500, server_text=SERVER_CANARY),
    ]
    driver.network = Refusing()
    driver.compose()
    await driver.start()
    driver.click("wayPasswordButton")
    driver.child(QLineEdit, "emailField").setText("anna.specimen@example.test")
    driver.child(QLineEdit, "passwordField").setText("SPECIMEN")
    while errors:
        left = len(errors)
        driver.click("signInButton")
        await driver.until("the problem", lambda left=left: len(errors) < left and MARKUP in driver.said())
        await driver.until("the button", driver.button("signInButton").isEnabled)
        stage.look()


async def signing_in_again(stage: Stage) -> None:
    driver = stage.driver
    await driver.sit()
    stage.server.failures["list"] = SignInEndedError(host=CANARY, status=401, server_text=SERVER_CANARY)
    await driver.press(Qt.Key.Key_F5)
    await driver.until("the bar", lambda: MARKUP in driver.message)
    stage.look()
    driver.click("messageBarButton")
    await driver.until("the sign-in dialog", lambda: driver.shell.sign_in_dialog)
    stage.look()


SCENES: tuple[Callable[[Stage], Awaitable[None]], ...] = (
    the_list_and_all_details,
    several_rows,
    a_list_that_fails,
    a_first_list_that_fails,
    deleting_one_and_many,
    a_document_that_is_deleted,
    adding_files,
    files_that_are_refused,
    files_that_arrive,
    a_document_that_is_reviewed,
    which_document_it_is,
    trouble_of_the_queue_and_the_settings,
    faults,
    settings,
    importing_servers,
    a_report,
    questions_messages_and_inputs,
    a_refused_sign_in,
    a_refused_password,
    signing_in_again,
)


@pytest.fixture
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_picture(tmp_path)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: getattr(scene, "__name__", ""))
async def test_nothing_takes_it_for_more_than_text(
    scene: Callable[[Stage], Awaitable[None]], build: Build, file: MakeFile, pictures: None
) -> None:
    server = Hostile()
    async with build(connect=server.connect) as driver:
        stage = Stage(driver, server, file)
        await scene(stage)
        assert stage.looks


# --- that the looking finds something: the same texts where a widget does take them for markup ---


Opened = Callable[[QWidget], QWidget]


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Opened]:
    """Opens a window around a widget, until the end of the test."""
    window = QWidget()

    def _open(widget: QWidget) -> QWidget:
        window.setObjectName("control")
        QVBoxLayout(window).addWidget(widget)
        window.resize(600, 300)
        window.show()
        return window

    yield _open
    window.close()


@pytest.mark.parametrize("text", [CANARY, SERVER_CANARY, IMAGE], ids=["names", "answers", "picture"])
def test_a_label_that_guesses_is_seen(text: str, opened: Opened, pictures: None) -> None:
    window = opened(QLabel(text))

    counts = canary_pixels(window)
    assert counts["picture"] > 100
    assert (counts["table"] > 100) is ("table" in text)
    assert (counts["link"] > 100) is ("href" in text)
    assert len(rendered_markup()) == 1
    assert len(guessing_labels()) == 1


def test_a_tip_that_guesses_is_seen(opened: Opened, pictures: None) -> None:
    label = plain_label("SPECIMEN")
    opened(label)
    assert rendered_markup() == []

    assert tip_pixels(label, CANARY)["picture"] > 100
    label.setToolTip(CANARY)
    assert len(rendered_markup()) == 1


def test_a_cell_with_a_tip_is_seen(opened: Opened, pictures: None) -> None:
    table = QTableWidget(1, 1)
    item = QTableWidgetItem("SPECIMEN")
    table.setItem(0, 0, item)
    opened(table)
    assert rendered_markup() == []

    item.setToolTip(CANARY)
    assert len(rendered_markup()) == 1
    assert hidden_signs() == [CANARY]


def test_what_is_scrolled_out_of_sight_is_seen(opened: Opened, pictures: None) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addSpacing(5000)
    column.addWidget(QLabel(CANARY))
    area = QScrollArea()
    area.setWidget(inside)
    opened(area)

    assert len(rendered_markup()) == 1


@pytest.mark.parametrize("where", ["setText", "setToolTip", "setAccessibleName", "setWindowTitle"])
def test_a_hidden_sign_is_found(where: str, opened: Opened) -> None:
    label = plain_label()
    window = opened(label)
    assert hidden_signs() == []

    getattr(window if where == "setWindowTitle" else label, where)("passport-tu\u202ern.jpg")
    assert set(hidden_signs()) == {"passport-tu\u202ern.jpg"}
