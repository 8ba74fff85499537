"""Every dialog with the longest names and words, measured on the screen that this process has: see test_scales.py.

Not collected by itself: the scale of a process is read once, when Qt starts.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMainWindow,
    QTabWidget,
    QWidget,
)

from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.credentials import SecondFactor
from desktop_app.domain.document import Document, DocumentType
from desktop_app.domain.errors import UnknownIssuerError, WrongPasswordError
from desktop_app.domain.findings import ALREADY_SENT
from desktop_app.domain.findings_of import picture
from desktop_app.domain.profile_changes import ProfileChange
from desktop_app.domain.server import ServerAddress, ServerProfile, UploadEncoding
from desktop_app.resources import resources
from desktop_app.tasks import TaskScope
from desktop_app.ui import texts as shared
from desktop_app.ui.add import texts as add
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.documents.match_dialog import MatchDialog
from desktop_app.ui.documents.questions import sure_to_remove
from desktop_app.ui.faults import texts as faults
from desktop_app.ui.faults.crash_reporter import Fault
from desktop_app.ui.faults.dialog import FaultDialog
from desktop_app.ui.i18n import say
from desktop_app.ui.languages import Languages
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.settings import texts as settings
from desktop_app.ui.settings.import_dialog import ImportDialog
from desktop_app.ui.shell import Start
from desktop_app.ui.sign_in.questions import same_person
from desktop_app.ui.widgets.dialogs import ask, ask_text, ask_with_choice, pick_files, tell
from desktop_app.ui.widgets.fitting import FRAME
from desktop_app.ui.widgets.names import listed_names
from tests.gui.test_settings import Desk
from tests.support.screen_faults import screen_faults
from tests.support.uploads import an_upload

if TYPE_CHECKING:
    from tests.gui.conftest import AppDriver, Build, Until

    MakeFile = Callable[..., Path]

ADDED = datetime(2026, 11, 26, 10, 30, 7, tzinfo=UTC)
LONG = "20261126_Reisepass_Mustermann_SPECIMEN_" + "x" * 120 + "_Vorderseite_v2.pdf"
"""One word of 180 characters."""
RIGHT_TO_LEFT = "جواز السفر SPECIMEN صفحة أولى.pdf"
ADDRESS = "https://" + "a" * 60 + ".documents." + "b" * 60 + ".broker.example/clients/portal"
CAPTION = "Proof of address (utility bill, bank statement or registration, not older than three months)"
SETTINGS = "".join(
    f'[[servers]]\naddress = "{address}"\nsign_in_help = "{"Look below Profile, Security, Access. " * 6}"\n\n'
    for address in (ADDRESS, "https://other.broker.example")
)


@pytest.fixture(autouse=True)
def language(qapp: QApplication) -> Iterator[None]:
    """The language of this process."""
    languages = Languages(qapp, [Path(os.environ["DOSSIER_TRANSLATIONS"])])
    languages.use(os.environ["DOSSIER_LANGUAGE"])
    yield
    languages.use("en")


def looked(dialog: QWidget, what: str) -> None:
    """Measure a dialog, after each control had the focus; leave a picture of it where they are wanted."""
    for _ in range(12):  # a sentence that takes a second line asks its form for room, and that the page around it
        QApplication.sendPostedEvents()
    is_window = isinstance(dialog, QMainWindow)  # it is maximised where the screen is small: no edges at its sides
    faults = screen_faults(dialog, QSize(0, 40)) if is_window else screen_faults(dialog)
    for control in dialog.findChildren(QWidget):
        if control.isVisible() and control.isEnabled() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            control.setFocus()
            QApplication.sendPostedEvents()
            place = control.mapTo(dialog, QPoint(0, 0))
            if not dialog.rect().contains(place):
                faults.append(f"{control.objectName()} has the focus and is not in sight")
    folder = os.environ.get("DOSSIER_PICTURES")
    if folder:
        ratio = QApplication.primaryScreen().devicePixelRatio()
        dialog.grab().save(str(Path(folder) / f"{what}-{os.environ['DOSSIER_LANGUAGE']}-{ratio:g}.png"))
    assert not faults, f"{what}:\n" + "\n".join(faults)


def test_the_screen_is_the_one_that_was_asked_for(qapp: QApplication) -> None:
    screen = qapp.primaryScreen()
    ratio = screen.devicePixelRatio()
    assert ratio == float(os.environ["QT_SCALE_FACTOR"])
    assert abs(screen.size().width() * ratio - 1366) <= 2


# --- sign in -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["wayPasswordButton", "wayTokenButton"])
async def test_the_sign_in_dialog(build: Build, way: str) -> None:
    async with build() as driver:
        (driver.folder / "settings.toml").write_text(SETTINGS)
        driver.compose()
        await driver.start()
        await driver.until("the keyring", driver.button("staySignedInBox").isEnabled)
        driver.button(way).click()
        looked(driver.dialog, f"sign-in-{way}")
        driver.child(QComboBox, "serverField").setEditText(ADDRESS)
        driver.button("whereButton").click()
        driver.button("staySignedInBox").click()
        driver.dialog.say("The connection was lost. " * 6)
        driver.dialog.show_failure(UnknownIssuerError(host=ADDRESS.removeprefix("https://"), server_text="x" * 300))
        driver.dialog.show_failure(WrongPasswordError(host="my.broker.example", server_text=LONG * 2))
        looked(driver.dialog, f"sign-in-{way}-full")


async def test_the_sign_in_dialog_with_a_code(build: Build) -> None:
    async with build() as driver:
        await driver.start()
        form = driver.dialog._form  # noqa: SLF001 - the page of a code comes only from a server
        form.code.begin([SecondFactor.GOOGLE, SecondFactor.SMS])
        driver.dialog.show_page(form.code)
        looked(driver.dialog, "sign-in-factors")
        form.code.ask_code()
        form.code.show_failure(WrongPasswordError(host="my.broker.example", server_text=LONG))
        looked(driver.dialog, "sign-in-code")


# --- the window and the viewer ---------------------------------------------------------------------------------------


async def test_the_window(build: Build, file: MakeFile) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        for name in ("utility-bill-SPECIMEN.pdf", "passport-SPECIMEN.jpg"):
            driver.select(name)
            await driver.at_rest()
            looked(driver.window, f"window-{name[:4]}")
        driver.window.resize(driver.window.minimumSize())
        QApplication.sendPostedEvents()
        looked(driver.window, "window-small")
        driver.server.fail_next("POST", 422)
        await driver.send(file(LONG))
        await driver.until("the refusal", lambda: driver.state(LONG) is RowState.REFUSED)
        driver.select(LONG)
        driver.window.activateWindow()
        await driver.until("the active window", driver.window.isActiveWindow)
        looked(driver.window, "window-refused")
        driver.window.say("x " * 300)
        looked(driver.window, "window-message")


async def test_the_empty_window(build: Build) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        looked(driver.window, "window-empty")


async def test_the_dialog_of_a_changed_copy(build: Build, file: MakeFile) -> None:
    heic = (Path(__file__).parents[1] / "golden" / "photo-SPECIMEN.heic").read_bytes()
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file(LONG.replace(".pdf", ".heic"), heic))
        driver.click("changeFileButton")
        await driver.until("the dialog", lambda: driver.find(QDialog, "changeDialog"))
        dialog = driver.child(QDialog, "changeDialog")
        await driver.until("the copy", driver.button("useCopyButton").isEnabled)
        looked(dialog, "change")
        dialog._say_failure("It cannot be made small enough. " * 8)  # type: ignore[attr-defined]  # noqa: SLF001 - the app's own
        looked(dialog, "change-failed")


async def test_the_viewer(build: Build, file: MakeFile) -> None:
    samples = resources() / "samples"
    bill = file("statement-SPECIMEN.pdf", (samples / "bank-statement-SPECIMEN.pdf").read_bytes())
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.send(bill)
        await driver.until("the document", lambda: driver.state(bill.name) is RowState.IN_REVIEW)
        driver.select(bill.name)
        driver.table.opened.emit()  # type: ignore[attr-defined] # the app's own table
        await driver.until("the viewer", lambda: driver.text("zoomLabel"))
        viewer = driver.child(QDialog, "viewer")
        looked(viewer, "viewer")
        viewer.close()


async def test_the_first_start(build: Build) -> None:
    async with build() as driver:
        await driver.start(Start())
        await driver.until("the keyring", driver.button("staySignedInBox").isEnabled)
        looked(driver.dialog, "first-start")


# --- adding --------------------------------------------------------------------------------------------------------


async def test_the_add_dialog(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(
            file("passport-SPECIMEN.pdf"),
            file(LONG),
            file(RIGHT_TO_LEFT),
            file("e" * 200 + ".pdf", b""),
            file("wrong-kind-SPECIMEN.jpg"),
            *(file(f"IMG_{number}-SPECIMEN.pdf") for number in range(8)),
        )
        dialog = adding(driver)
        looked(dialog, "add")
        driver.click("sendButton")
        looked(dialog, "add-missing-types")
        driver.click("otherTypeButton")
        await driver.until("the question", lambda: driver.find(QDialog, "inputDialog"))
        looked(driver.child(QDialog, "inputDialog"), "add-number")
        driver.click("cancelButton")


async def test_the_add_dialog_with_much_to_say(build: Build, file: MakeFile) -> None:
    async with build(seed=0) as driver:
        await driver.sit()
        await driver.add(file("wrong-kind-SPECIMEN.jpg"), file("e" * 200 + ".pdf", b""), file("passport-SPECIMEN.pdf"))
        dialog = adding(driver)
        line = dialog.findChildren(FileRow)[0]
        kinds = (picture.BLURRED.found(), ALREADY_SENT.found(name=LONG, when="2026-11-02"), picture.GLARE.found())
        assert line.inspection is not None
        line.show_inspection(replace(line.inspection, file_findings=kinds))
        line.offer_change("Turn it upright…")
        line.more.click()
        looked(dialog, "add-findings")
        line.show_inspection(replace(line.inspection, file_findings=kinds[:1]))
        driver.type_boxes()[0].setCurrentIndex(0)
        line.choose_type(1)
        driver.click("sendButton")
        assert driver.text("addProblem")
        looked(dialog, "add-warned")
        line.anyway.click()
        looked(dialog, "add-accepted")
        driver.window.add_files([file(f"scan-{number}-SPECIMEN.pdf") for number in range(3)])
        driver.click("sendButton")
        looked(dialog, "add-looking")


async def test_the_add_dialog_of_a_replacement_and_of_two_sides(build: Build, file: MakeFile) -> None:
    async with build(seed=5) as driver:
        await driver.sit()
        driver.select("utility-bill-SPECIMEN.pdf")
        driver.click("replaceButton")
        await driver.pick(file("new-bill-SPECIMEN.pdf"))
        await driver.looked()
        looked(adding(driver), "replace")
        driver.click("addCancelButton")
        await driver.until("the end", lambda: driver.adding() is None)
        await driver.add(file("id-card-front-SPECIMEN.pdf"), file("id-card-back-SPECIMEN.pdf"))
        looked(adding(driver), "add-two-sides")


async def test_the_add_dialog_at_a_server_without_types(build: Build, file: MakeFile) -> None:
    async with build(seed=0, types_status=404) as driver:
        await driver.sit()
        await driver.add(file(LONG), file("letter-SPECIMEN.pdf"))
        await driver.until("the sentence", lambda: driver.text("noTypesSentence"))
        looked(adding(driver), "add-no-types")


async def test_the_add_dialog_with_long_types(build: Build, file: MakeFile) -> None:
    async with build(seed=0, types_status=404) as driver:
        await driver.sit()
        driver.shell._desk.tell_types([DocumentType(1, CAPTION), DocumentType(2, "T" * 150)])  # type: ignore[union-attr] # noqa: SLF001 - a server with such types
        await driver.add(file("letter-SPECIMEN.pdf"))
        box = driver.type_boxes()[0]
        for place in range(2):
            box.setCurrentIndex(place)
            looked(adding(driver), f"add-long-type-{place}")


def adding(driver: AppDriver) -> QDialog:
    dialog = driver.adding()
    assert dialog is not None
    return dialog


@pytest.mark.parametrize("count", [1, 2, 4])
async def test_which_one_is_it(until: Until, qapp: QApplication, count: int) -> None:
    row = Row("upload 1", RowState.NEEDS_ANSWER, LONG, CAPTION, 2_400_000, ADDED)
    candidates = [
        Document(f"0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f{place}", name, 1, CAPTION, size=2_400_000, added_at=ADDED)
        for place, name in enumerate([LONG, RIGHT_TO_LEFT, "scan.pdf", "W" * 200][:count])
    ]
    parent = QWidget()
    dialog = MatchDialog(row, candidates, icons(), parent)
    dialog.open()
    dialog.activateWindow()
    await until("the dialog", dialog.isActiveWindow)
    looked(dialog, f"match-{count}")
    dialog.done(0)
    parent.deleteLater()


# --- settings ------------------------------------------------------------------------------------------------------


async def test_the_settings(
    tmp_path: Path, until: Until, no_errors_reported: Callable[[BaseException, str], None], qapp: QApplication
) -> None:
    (tmp_path / "settings.toml").write_text(SETTINGS)
    desk = Desk(tmp_path, until, no_errors_reported)
    dialog = await desk.open(signed_in=ServerAddress.parse(ADDRESS))
    try:
        tabs = desk.child(QTabWidget, "settingsTabs")
        for page in range(tabs.count()):
            tabs.setCurrentIndex(page)
            for place in range(4 if page == 0 else 1):
                desk.child(QComboBox, "encodingBox").setCurrentIndex(place)
                looked(dialog, f"settings-{page}-{place}")
        desk.child(QComboBox, "proxyBox").setCurrentIndex(4)
        desk.child(QComboBox, "proxyBox").activated.emit(4)
        desk.fill("maxSizeField", "a lot")
        desk.fill("proxyPortField", "no port")
        tabs.setCurrentIndex(2)
        desk.click("addTypeButton")
        desk.child(QAbstractButton, "saveButton").click()
        for page in range(tabs.count()):
            tabs.setCurrentIndex(page)
            looked(dialog, f"settings-wrong-{page}")
    finally:
        dialog.done(0)
        await desk.scope.aclose()


async def test_the_import_dialog(until: Until, qapp: QApplication) -> None:
    before = ServerProfile(ServerAddress.parse(ADDRESS))
    types = tuple(DocumentType(number, CAPTION) for number in range(30))
    after = ServerProfile(before.address, UploadEncoding.JSON_PATH, types, max_bytes=10**12)
    dialog = ImportDialog(LONG, [ProfileChange(before, after, is_new=True)], icons(), None)
    dialog.show()
    await until("the dialog", dialog.isVisible)
    looked(dialog, "import")
    dialog.close()


# --- questions and messages ------------------------------------------------------------------------------------------


def icons() -> Icons:
    return Icons(resources() / "icons")


NAMES = [f"{number}{LONG}" for number in range(12)]
LISTED = listed_names(NAMES)
KINDS = (RowState.APPROVED, RowState.SENDING, RowState.REFUSED)
ROWS = [
    Row(
        f"{state} {name}",
        state,
        name,
        CAPTION,
        2_400_000,
        ADDED,
        document=Document(name, name) if state is RowState.APPROVED else None,
        upload=an_upload(name=name) if state is not RowState.APPROVED else None,
    )
    for state in KINDS
    for name in NAMES
]
"""Documents, uploads on their way and uploads at rest."""
Asking = Callable[[QWidget], Coroutine[Any, Any, object]]
QUESTIONS: dict[str, Asking] = {
    "claim": lambda parent: same_person(parent, NAMES),
    "claim-same": lambda parent: same_person(parent, []),
    "remove": lambda parent: sure_to_remove(parent, ROWS, 10.0),
    "remove-one": lambda parent: sure_to_remove(parent, ROWS[:1], 10.0),
    "quit": lambda parent: ask_with_choice(
        parent,
        say(shared.QUIT_TITLE),
        say(shared.QUIT_QUESTION, n=12),
        say(shared.QUIT_WHEN_SENT),
        yes=say(shared.QUIT_STOP),
        no=say(shared.QUIT_WAIT),
    ),
    "sign-out": lambda parent: ask_with_choice(
        parent,
        say(shared.SIGN_OUT_TITLE),
        say(shared.SIGN_OUT_QUESTION_KEPT, host=ADDRESS) + "\n\n" + say(shared.SIGN_OUT_WAITING, n=12),
        say(shared.FORGET_NAMES),
        yes=say(shared.SIGN_OUT),
        no=say(shared.STAY_SIGNED_IN),
    ),
    "report": lambda parent: ask(
        parent,
        say(faults.REPORT_TITLE),
        say(faults.REPORT_SENTENCE),
        yes=say(faults.REPORT_CHOOSE),
        no=say(shared.CANCEL),
    ),
    "start-again": lambda parent: ask(
        parent, say(faults.REPLACED_TITLE), say(faults.REPLACED), yes=say(faults.START_AGAIN), no=say(faults.LATER)
    ),
    "leave-adding": lambda parent: ask(
        parent, say(add.LEAVE_TITLE), say(add.LEAVE_QUESTION, n=12), yes=say(add.LEAVE_YES), no=say(add.LEAVE_NO)
    ),
    "server-file": lambda parent: ask_text(parent, say(add.SERVER_FILE_TITLE), say(add.SERVER_FILE_LABEL)),
    "remove-server": lambda parent: ask(
        parent,
        say(settings.REMOVE_SERVER_TITLE),
        say(settings.REMOVE_SERVER_QUESTION, server=ADDRESS),
        yes=say(settings.REMOVE_SERVER),
        no=say(shared.KEEP),
    ),
    "discard": lambda parent: ask(
        parent,
        say(settings.DISCARD_TITLE),
        say(settings.DISCARD_QUESTION),
        yes=say(settings.DISCARD_YES),
        no=say(settings.DISCARD_NO),
    ),
    "tell": lambda parent: tell(parent, "Dossier", f"{LONG * 3}\n\n{LISTED}"),
    "files": lambda parent: pick_files(parent, ""),
}


@pytest.mark.parametrize("what", list(QUESTIONS))
async def test_questions_and_messages(
    until: Until, no_errors_reported: Callable[[BaseException, str], None], qapp: QApplication, what: str
) -> None:
    scope = TaskScope("app", no_errors_reported)
    parent = QWidget()
    scope.spawn(QUESTIONS[what](parent), name="question")
    await until("the dialog", lambda: [each for each in parent.findChildren(QDialog) if each.isVisible()])
    (dialog,) = (each for each in parent.findChildren(QDialog) if each.isVisible())
    if isinstance(dialog, QFileDialog):  # what is inside is Qt's own
        whole = dialog.size() + FRAME
        assert QRect(QPoint(), dialog.screen().availableSize()).contains(QRect(QPoint(), whole)), whole
    else:
        looked(dialog, f"question-{what}")
    dialog.reject()
    await scope.aclose()
    parent.deleteLater()


async def test_the_fault_dialog(
    until: Until, no_errors_reported: Callable[[BaseException, str], None], qapp: QApplication
) -> None:
    fault = Fault("ValueError: " + "x" * 300, tuple(f"{LONG}:{number}" for number in range(20)))
    dialog = FaultDialog([fault, fault], icons(), None)
    dialog.show()
    await until("the dialog", dialog.isVisible)
    looked(dialog, "fault")
    dialog.close()
