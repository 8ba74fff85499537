"""The settings through the real dialog: what is typed is in the file, what is wrong is said, and nothing is lost."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
import trustme
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTableWidget,
    QTabWidget,
    QWidget,
)

from desktop_app.desk.credential_store import CredentialStore
from desktop_app.desk.servers import Servers
from desktop_app.domain.document import DocumentType
from desktop_app.domain.keyring import KeyringMissing, MissingReason
from desktop_app.domain.server import ProxyChoice, ProxyKind, ProxyScheme, ServerAddress, ServerProfile, UploadEncoding
from desktop_app.resources import resources
from desktop_app.storage.settings import SettingsFile
from desktop_app.tasks import TaskScope
from desktop_app.ui.languages import Languages
from desktop_app.ui.look.icons import Icons
from desktop_app.ui.settings.dialog import SettingsDialog, open_settings
from desktop_app.ui.widgets.question import QuestionDialog
from tests.support.focus import until_focused
from tests.support.sign_in_service import MemorySecrets

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncGenerator, Callable
    from contextlib import AbstractAsyncContextManager
    from pathlib import Path

    from tests.gui.conftest import Until

    Build = Callable[[], AbstractAsyncContextManager["Desk"]]

BY_HAND = """# written by IT, SPECIMEN

[[servers]]
address = "https://my.broker.example" # the real one
max_megabytes = 20 # agreed with the broker
colour = "blue"

[[servers]]
address = "https://other.broker.example"
"""
PASSWORD = "proxy-password-SPECIMEN"
W = TypeVar("W", bound=QObject)


class Desk:
    """The settings of one machine, and the dialog over them."""

    def __init__(self, folder: Path, until: Until, report: Callable[[BaseException, str], None]) -> None:
        self.path = folder / "settings.toml"
        if not self.path.exists():
            self.path.write_text(BY_HAND, encoding="utf-8")
        self.until = until
        self.scope = TaskScope("app", report)
        self.secrets = MemorySecrets()
        self.servers = Servers(SettingsFile(self.path), folder / "certificates")
        self.saved: asyncio.Task[bool] | None = None

    async def open(self, signed_in: ServerAddress | None = None) -> SettingsDialog:
        icons, kept = Icons(resources() / "icons"), CredentialStore(self.secrets)
        languages = Languages(QApplication.instance() or QApplication(), ())
        self.saved = self.scope.spawn(
            open_settings(None, self.servers, kept, icons, self.scope, languages, signed_in=signed_in), name="settings"
        )
        await self.until("the dialog", self._found)
        return self.dialog

    def _found(self) -> list[SettingsDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, SettingsDialog) and w.isVisible()]

    @property
    def dialog(self) -> SettingsDialog:
        return self._found()[-1]

    def child(self, kind: type[W], name: str) -> W:
        found = self.dialog.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def fill(self, name: str, text: str) -> None:
        """Type over what stands in a field."""
        field = self.child(QLineEdit, name)
        tabs = self.child(QTabWidget, "settingsTabs")
        pages = [tabs.widget(at) for at in range(tabs.count())]
        tabs.setCurrentIndex(next(at for at, page in enumerate(pages) if page and page.isAncestorOf(field)))
        assert field.isEnabled(), name
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        QTest.keyClicks(field, text)

    def choose(self, name: str, place: int) -> None:
        """Choose from a list that drops down, by keys."""
        box = self.child(QComboBox, name)
        QTest.keyClick(box, Qt.Key.Key_Home)
        for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * place, Qt.Key.Key_Return):
            QTest.keyClick(box.view(), key)
        assert box.currentIndex() == place

    def click(self, name: str) -> None:
        button = self.child(QAbstractButton, name)
        assert button.isEnabled(), name
        button.click()

    def text(self, name: str) -> str:
        label = self.child(QLabel, name)
        return label.text() if not label.isHidden() else ""

    async def focused(self, widget: QWidget) -> None:
        await until_focused(self.until, widget)

    def question(self) -> QDialog | None:
        boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        asking = [each for each in boxes if isinstance(each, QuestionDialog) or each.objectName() == "importDialog"]
        return asking[-1] if asking else None

    def message(self) -> str:
        """The text of the question or message that is open."""
        box = self.question()
        return box.text() if isinstance(box, QuestionDialog) else ""

    async def answer(self, *, yes: bool) -> str:
        await self.until("the question", self.question)
        box = self.question()
        assert box is not None
        shown = box.findChild(QPlainTextEdit, "importChanges")
        text = shown.toPlainText() if isinstance(shown, QPlainTextEdit) else ""
        text = box.text() if isinstance(box, QuestionDialog) else text
        button = box.findChild(QAbstractButton, "yesButton" if yes else "noButton")
        assert isinstance(button, QAbstractButton)
        button.click()
        await self.until("the answer", lambda: self.question() is not box)
        await self.rest()
        return text

    async def rest(self) -> None:
        """Wait until the dialog does nothing but wait for the person."""
        await self.until("a rest", lambda: set(self.scope.names()) <= {"app/settings"})

    async def pick(self, path: Path) -> None:
        await self.until("the picker", lambda: self.dialog.findChild(QFileDialog, "filePicker"))
        picker = self.child(QFileDialog, "filePicker")
        picker.setDirectory(str(path.parent))
        field = picker.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(path.name)
        picker.accept()

    async def save(self) -> None:
        """Save; everything was right."""
        self.click("saveButton")
        await self.until("the end of the dialog", lambda: not self._found())
        assert self.saved is not None
        assert await self.saved is True

    def again(self) -> tuple[ServerProfile, ...]:
        """What another start would read."""
        return SettingsFile(self.path).load().servers


@pytest.fixture
def build(
    tmp_path: Path, until: Until, no_errors_reported: Callable[[BaseException, str], None], qapp: QApplication
) -> Build:
    @asynccontextmanager
    async def _build() -> AsyncGenerator[Desk]:
        desk = Desk(tmp_path, until, no_errors_reported)
        try:
            yield desk
        finally:
            await desk.scope.aclose()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return _build


FIRST = ServerProfile(ServerAddress.parse("my.broker.example"), max_bytes=20 * 1024 * 1024)
SECOND = ServerProfile(ServerAddress.parse("other.broker.example"))


# --- each field ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "typed", "wanted", "line"),
    [
        ("maxSizeField", "12.5", {"max_bytes": 12_800 * 1024}, "max_megabytes = 12.5 # agreed with the broker"),
        ("settleField", "90", {"settle_seconds": 90.0}, "settle_seconds = 90.0"),
    ],
)
async def test_a_field_is_saved_and_what_was_written_by_hand_stays(
    build: Build, field: str, typed: str, wanted: dict[str, Any], line: str
) -> None:
    async with build() as desk:
        await desk.open()
        desk.fill(field, typed)
        await desk.save()
        assert desk.again() == (replace(FIRST, **wanted), SECOND)
        text = desk.path.read_text(encoding="utf-8")
        assert line in text.splitlines()
        for kept in ("# written by IT, SPECIMEN", "# the real one", 'colour = "blue"'):
            assert kept in text


@pytest.mark.parametrize("encoding", list(UploadEncoding))
async def test_each_encoding_can_be_chosen(build: Build, encoding: UploadEncoding) -> None:
    async with build() as desk:
        await desk.open()
        place = list(UploadEncoding).index(encoding)
        desk.choose("encodingBox", 3 - place)
        desk.choose("encodingBox", place)
        await desk.save()
        assert desk.again()[0].upload_encoding is encoding


async def test_the_address_can_be_changed_and_the_list_follows(build: Build) -> None:
    async with build() as desk:
        await desk.open()
        desk.fill("addressField", "new.broker.example/api/v2")
        assert desk.child(QListWidget, "serverList").item(0).text() == "new.broker.example/api/v2"
        await desk.save()
        assert [each.address.host for each in desk.again()] == ["new.broker.example", "other.broker.example"]
        assert desk.again()[0].max_bytes == FIRST.max_bytes
        text = desk.path.read_text(encoding="utf-8")
        assert text == BY_HAND.replace("my.broker", "new.broker"), "nothing else changes"


async def test_a_proxy_is_saved_and_its_password_is_in_the_keyring_alone(build: Build) -> None:
    async with build() as desk:
        await desk.open()
        assert desk.secrets.history == [], "nobody is asked to unlock a keyring that is not needed"
        assert not desk.child(QLineEdit, "proxyHostField").isEnabled()
        desk.choose("proxyBox", 2)
        await desk.until("the keyring", desk.child(QLineEdit, "proxyPasswordField").isEnabled)
        desk.fill("proxyHostField", "proxy.company.example")
        desk.fill("proxyPortField", "3128")
        desk.fill("proxyUserField", "anna")
        desk.fill("proxyPasswordField", PASSWORD)
        assert desk.child(QLineEdit, "proxyPasswordField").displayText() != PASSWORD
        await desk.save()
        proxy = ProxyChoice.manual("proxy.company.example", 3128, "anna")
        assert desk.again()[0].proxy == proxy
        assert await CredentialStore(desk.secrets).proxy_password(proxy) == PASSWORD
        assert PASSWORD not in desk.path.read_text(encoding="utf-8")
        await desk.open()
        assert desk.child(QLineEdit, "proxyPasswordField").text() == "", "it is never read out"
        desk.choose("proxyBox", 1)
        await desk.save()
        assert desk.again()[0].proxy == ProxyChoice(ProxyKind.NONE)
        assert desk.secrets.secrets == {}


@pytest.mark.parametrize(("choice", "scheme"), [(3, ProxyScheme.SOCKS5H), (4, ProxyScheme.SOCKS5)])
async def test_a_socks_proxy_is_saved_and_shown_again(build: Build, choice: int, scheme: ProxyScheme) -> None:
    async with build() as desk:
        await desk.open()
        desk.choose("proxyBox", choice)
        await desk.until("the keyring", desk.child(QLineEdit, "proxyPasswordField").isEnabled)
        for name, text in (
            ("Host", "socks.company.example"),
            ("Port", "1080"),
            ("User", "anna"),
            ("Password", PASSWORD),
        ):
            desk.fill(f"proxy{name}Field", text)
        await desk.save()
        proxy = ProxyChoice.manual("socks.company.example", 1080, "anna", scheme)
        assert desk.again()[0].proxy == proxy
        assert await CredentialStore(desk.secrets).proxy_password(proxy) == PASSWORD
        await desk.open()
        assert desk.child(QComboBox, "proxyBox").currentIndex() == choice
        assert "SOCKS5" in desk.child(QComboBox, "proxyBox").currentText()


@pytest.mark.parametrize("reason", list(MissingReason))
async def test_without_a_keyring_the_password_cannot_be_typed_and_the_reason_is_said(
    build: Build, reason: MissingReason
) -> None:
    async with build() as desk:
        desk.secrets.place = KeyringMissing(reason)
        await desk.open()
        desk.choose("proxyBox", 2)
        await desk.until("the reason", lambda: "cannot be saved" in desk.text("proxyPasswordNote"))
        assert not desk.child(QLineEdit, "proxyPasswordField").isEnabled()
        desk.fill("proxyHostField", "proxy.company.example")
        desk.fill("proxyPortField", "3128")
        await desk.save()
        assert desk.again()[0].proxy.host == "proxy.company.example"


async def test_a_keyring_that_fails_keeps_the_dialog_open_with_all_that_was_typed(build: Build) -> None:
    async with build() as desk:
        await desk.open()
        desk.choose("proxyBox", 2)
        await desk.until("the keyring", desk.child(QLineEdit, "proxyPasswordField").isEnabled)
        for name, text in (("Host", "proxy.example"), ("Port", "80"), ("User", "anna"), ("Password", PASSWORD)):
            desk.fill(f"proxy{name}Field", text)
        desk.secrets.failing = True
        desk.click("saveButton")
        await desk.until("the sentence", lambda: "password store" in desk.text("settingsMessage"))
        assert desk.child(QLineEdit, "proxyPasswordField").text() == PASSWORD
        assert desk.path.read_text(encoding="utf-8") == BY_HAND
        desk.secrets.failing = False
        await desk.save()


async def test_document_types_are_added_changed_and_removed(build: Build) -> None:
    async with build() as desk:
        await desk.open()
        desk.child(QTabWidget, "settingsTabs").setCurrentIndex(2)
        table = desk.child(QTableWidget, "typesTable")
        for row, cells in enumerate((("1", "Passport", "2", "Proof of ID"), ("2", "Bill", "1", ""), ("", "", "1", ""))):
            desk.click("addTypeButton")
            for column, text in enumerate(cells):
                item = table.item(row, column)
                assert item is not None
                item.setText(text)
        await desk.save()
        types = (DocumentType(1, "Passport", 2, "Proof of ID"), DocumentType(2, "Bill"))
        assert desk.again()[0].document_types == types
        await desk.open()
        table = desk.child(QTableWidget, "typesTable")
        assert table.rowCount() == 2
        assert not desk.child(QAbstractButton, "removeTypeButton").isEnabled()
        table.setCurrentCell(0, 1)
        desk.click("removeTypeButton")
        await desk.save()
        assert desk.again()[0].document_types == types[1:]


async def test_a_cell_is_edited_by_keys_and_enter_does_not_save(build: Build) -> None:
    async with build() as desk:
        dialog = await desk.open()
        desk.child(QTabWidget, "settingsTabs").setCurrentIndex(2)
        desk.click("addTypeButton")
        table = desk.child(QTableWidget, "typesTable")
        await desk.until("the editor", lambda: isinstance(QApplication.focusWidget(), QLineEdit))
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit)
        QTest.keyClicks(editor, "17")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await desk.until("the number", lambda: table.model().index(0, 0).data() == "17")
        table.setCurrentCell(0, 1)
        QTest.keyClick(table, Qt.Key.Key_Return)
        editor = table.viewport().findChild(QLineEdit)
        assert isinstance(editor, QLineEdit)
        QTest.keyClicks(editor, "Passport")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await desk.until("the name", lambda: table.model().index(0, 1).data() == "Passport")
        assert dialog.isVisible()
        await desk.save()
        assert desk.again()[0].document_types == (DocumentType(17, "Passport"),)


async def test_a_certificate_file_is_looked_at_when_it_is_chosen(build: Build, tmp_path: Path) -> None:
    good, bad = tmp_path / "it.pem", tmp_path / "letter.pem"
    trustme.CA(organization_name="SPECIMEN").cert_pem.write_to_path(good)
    bad.write_text("Dear SPECIMEN, no certificate is in here", encoding="utf-8")
    async with build() as desk:
        await desk.open()
        desk.click("caFileButton")
        await desk.pick(bad)
        await desk.until("the sentence", lambda: "contains no certificate" in desk.text("caFileProblem"))
        assert desk.child(QLineEdit, "caFileField").text() == ""
        desk.click("caFileButton")
        await desk.pick(good)
        await desk.until("the file", lambda: desk.child(QLineEdit, "caFileField").text() == str(good))
        assert desk.text("caFileProblem") == ""
        await desk.save()
        assert desk.again()[0].ca_file == good
        await desk.open()
        desk.click("caFileClearButton")
        await desk.save()
        assert desk.again()[0].ca_file is None


# --- wrong values, nothing lost ------------------------------------------------------------------------------------


async def test_every_wrong_value_is_said_at_its_field_and_nothing_is_saved(build: Build) -> None:
    async with build() as desk:
        await desk.open()
        for name, text in (("addressField", "http://my.broker.example"), ("maxSizeField", "x"), ("settleField", "-1")):
            desk.fill(name, text)
        desk.choose("proxyBox", 2)
        desk.click("saveButton")
        assert "unprotected" in desk.text("addressProblem")
        assert "megabytes" in desk.text("maxSizeProblem")
        assert "seconds" in desk.text("settleProblem")
        assert "proxy’s name" in desk.text("proxyHostProblem")
        assert "65535" in desk.text("proxyPortProblem")
        assert "Nothing is saved yet" in desk.text("settingsMessage")
        await desk.focused(desk.child(QLineEdit, "addressField"))
        assert desk.child(QTabWidget, "settingsTabs").currentIndex() == 0
        desk.fill("addressField", "my.broker.example")
        assert desk.text("addressProblem") == ""
        assert desk.path.read_text(encoding="utf-8") == BY_HAND


async def test_a_wrong_value_of_another_server_and_page_is_brought_to_the_front(build: Build) -> None:
    async with build() as desk:
        await desk.open()
        servers = desk.child(QListWidget, "serverList")
        servers.setCurrentRow(1)
        desk.choose("proxyBox", 2)
        servers.setCurrentRow(0)
        assert desk.child(QComboBox, "proxyBox").currentIndex() == 0
        desk.click("saveButton")
        assert servers.currentRow() == 1
        assert desk.child(QTabWidget, "settingsTabs").currentIndex() == 1
        await desk.focused(desk.child(QLineEdit, "proxyHostField"))
        servers.setCurrentRow(0)
        assert desk.text("proxyHostProblem") == ""
        servers.setCurrentRow(1)
        assert "proxy’s name" in desk.text("proxyHostProblem")


async def test_what_was_typed_stays_while_another_server_is_looked_at(build: Build) -> None:
    async with build() as desk:
        await desk.open()
        desk.fill("settleField", "90")
        servers = desk.child(QListWidget, "serverList")
        servers.setCurrentRow(1)
        assert desk.child(QLineEdit, "settleField").text() == ""
        desk.fill("settleField", "30")
        servers.setCurrentRow(0)
        assert desk.child(QLineEdit, "settleField").text() == "90"
        await desk.save()
        assert [each.settle_seconds for each in desk.again()] == [90.0, 30.0]


@pytest.mark.parametrize("way", ["button", "escape", "window"])
async def test_leaving_asks_only_when_something_would_be_lost(build: Build, way: str) -> None:
    async with build() as desk:

        def _leave() -> None:
            if way == "button":
                desk.click("settingsCancelButton")
            elif way == "escape":
                QTest.keyClick(desk.dialog, Qt.Key.Key_Escape)
            else:
                QApplication.instance().sendEvent(desk.dialog.windowHandle(), QEvent(QEvent.Type.Close))  # type: ignore[union-attr] # it is there

        await desk.open()
        _leave()
        assert desk.saved is not None
        assert await desk.saved is False
        await desk.open()
        desk.fill("settleField", "90")
        _leave()
        assert await desk.answer(yes=False) == "Discard your changes?"
        assert desk.child(QLineEdit, "settleField").text() == "90"
        _leave()
        await desk.answer(yes=True)
        assert await desk.saved is False
        assert desk.path.read_text(encoding="utf-8") == BY_HAND


async def test_a_file_that_cannot_be_written_is_told_and_the_dialog_stays(build: Build) -> None:
    async with build() as desk:
        await desk.open()
        desk.fill("settleField", "90")
        desk.path.write_text("[broken", encoding="utf-8")
        desk.click("saveButton")
        await desk.until("the sentence", lambda: "settings.toml" in desk.text("settingsMessage"))
        assert desk.path.read_text(encoding="utf-8") == "[broken"
        desk.path.write_text(BY_HAND, encoding="utf-8")
        await desk.save()
        assert desk.again()[0].settle_seconds == 90.0


# --- the list ------------------------------------------------------------------------------------------------------


async def test_a_server_is_added_at_the_end(build: Build) -> None:
    async with build() as desk:
        await desk.open()
        desk.click("addServerButton")
        servers = desk.child(QListWidget, "serverList")
        assert [servers.item(row).text() for row in range(3)] == [
            "my.broker.example",
            "other.broker.example",
            "New server",
        ]
        await desk.focused(desk.child(QLineEdit, "addressField"))
        desk.click("saveButton")
        assert "Enter the address" in desk.text("addressProblem")
        desk.fill("addressField", "my.broker.example")
        desk.click("saveButton")
        assert "Another server" in desk.text("addressProblem")
        desk.fill("addressField", "new.broker.example")
        await desk.save()
        assert desk.again() == (FIRST, SECOND, ServerProfile(ServerAddress.parse("new.broker.example")))


async def test_a_server_is_removed_after_a_question_and_with_save_alone(build: Build) -> None:
    async with build() as desk:
        await desk.open()
        desk.click("removeServerButton")
        assert "https://my.broker.example" in await desk.answer(yes=False)
        for left in (1, 0):
            desk.click("removeServerButton")
            await desk.answer(yes=True)
            assert desk.child(QListWidget, "serverList").count() == left
        assert desk.path.read_text(encoding="utf-8") == BY_HAND
        assert not desk.child(QAbstractButton, "removeServerButton").isEnabled()
        await desk.save()
        assert desk.again() == ()
        assert "# written by IT" in desk.path.read_text(encoding="utf-8")


async def test_the_server_that_one_is_signed_in_to_stays_where_it_is(build: Build) -> None:
    async with build() as desk:
        await desk.open(signed_in=FIRST.address)
        assert "next sign-in" in desk.text("signedInNote")
        assert desk.child(QLineEdit, "addressField").isReadOnly()
        assert not desk.child(QAbstractButton, "removeServerButton").isEnabled()
        desk.child(QListWidget, "serverList").setCurrentRow(1)
        assert desk.text("signedInNote") == ""
        assert not desk.child(QLineEdit, "addressField").isReadOnly()
        assert desk.child(QAbstractButton, "removeServerButton").isEnabled()


async def test_a_sign_in_of_a_removed_server_that_the_keyring_keeps_is_told(build: Build) -> None:
    async with build() as desk:
        await desk.servers.remember(replace(SECOND, saved_account="a1"))
        await desk.open()
        desk.click("removeServerButton")
        await desk.answer(yes=True)
        assert desk.child(QListWidget, "serverList").count() == 1
        desk.secrets.failing = True
        desk.click("saveButton")
        await desk.until("the sentence", lambda: "could not be removed" in desk.message())
        box = desk.question()
        assert box is not None
        box.close()
        assert desk.saved is not None
        assert await desk.saved is True
        assert desk.again() == (FIRST,)


# --- files in and out ----------------------------------------------------------------------------------------------


async def test_what_is_exported_can_be_imported_and_is_shown_before(  # noqa: PLR0915 - one way, there and back
    build: Build, tmp_path: Path
) -> None:
    handed = tmp_path / "handed-out.toml"
    authority = tmp_path / "it.pem"
    trustme.CA(organization_name="SPECIMEN").cert_pem.write_to_path(authority)
    rich = replace(
        FIRST,
        ca_file=authority,
        proxy=ProxyChoice.manual("proxy.example", 80, "anna-SPECIMEN"),
        saved_account="kept-SPECIMEN",
    )
    async with build() as desk:
        await desk.servers.remember(rich)
        await desk.open()
        desk.click("exportButton")
        await desk.pick(handed)
        await desk.until("the message", lambda: str(handed) in desk.text("settingsMessage"))
        assert "It contains no secrets" in desk.text("settingsMessage")
        text = handed.read_text(encoding="utf-8")
        assert "anna-SPECIMEN" not in text
        assert "kept-SPECIMEN" not in text
        await desk.rest()
        desk.click("importButton")
        await desk.pick(handed)
        asked = await desk.answer(yes=True)
        begin = "Changed server: https://my.broker.example\n    ⚠ Less safe – Trusted certificates: "
        assert asked.startswith(f"{begin}{authority} → also those in the file\n        certificate with the SHA-256"), (
            asked
        )
        assert "proxy" not in asked, "the user name at the same proxy stays"
        assert desk.again()[0].proxy == rich.proxy
        desk.click("importButton")
        await desk.pick(handed)
        await desk.until("the message", lambda: "is already in your settings" in desk.text("settingsMessage"))
    home = tmp_path / "another"
    home.mkdir()
    async with build() as desk:
        desk.path = home / "settings.toml"
        desk.path.write_text('[[servers]]\naddress = "https://other.broker.example"\n', encoding="utf-8")
        desk.servers = Servers(SettingsFile(desk.path), home / "certificates")
        await desk.open()
        desk.click("importButton")
        await desk.pick(handed)
        asked = await desk.answer(yes=False)
        assert asked.startswith("New server: https://my.broker.example\n    ⚠ Less safe – "), asked
        new = "As set up on this computer → through the HTTP proxy proxy.example:80"
        assert f"    ⚠ Less safe – Connection: {new}\n" in asked
        assert f"{'Only those of this computer'} → also those in the file\n" in asked
        assert desk.again() == (SECOND,)
        assert not (home / "certificates").exists(), "a cancelled import leaves nothing behind"
        desk.click("importButton")
        await desk.pick(handed)
        await desk.answer(yes=True)
        await desk.until("the message", lambda: "Imported: 1 server" in desk.text("settingsMessage"))
        assert [each.address for each in desk.again()] == [SECOND.address, FIRST.address]
        taken = desk.again()[1]
        assert (taken.max_bytes, taken.proxy.host, taken.saved_account) == (FIRST.max_bytes, "proxy.example", "")
        assert taken.ca_file is not None
        assert taken.ca_file.parent == home / "certificates"
        assert desk.child(QListWidget, "serverList").count() == 2


async def test_a_file_that_is_none_of_a_broker_is_told_and_changes_nothing(build: Build, tmp_path: Path) -> None:
    handed = tmp_path / "handed-out.toml"
    handed.write_text("[broken", encoding="utf-8")
    async with build() as desk:
        await desk.open()
        desk.click("importButton")
        await desk.pick(handed)
        await desk.until("the sentence", lambda: "cannot be used" in desk.text("settingsMessage"))
        assert desk.path.read_text(encoding="utf-8") == BY_HAND


@pytest.mark.parametrize("name", ["importButton", "exportButton"])
async def test_import_and_export_wait_until_changes_are_saved(build: Build, name: str) -> None:
    async with build() as desk:
        await desk.open()
        desk.fill("settleField", "90")
        desk.click(name)
        assert "Save them first" in desk.text("settingsMessage")
        assert desk.child(QLineEdit, "settleField").text() == "90"
