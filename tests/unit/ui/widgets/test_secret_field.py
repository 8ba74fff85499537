"""A field for a secret works like any other, while Qt, and so whoever listens to it, has only bullets of it."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop_app.ui.widgets.secret_field import SecretField

SECRET = "specimen-SECRET-1234"
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(qapp: QApplication) -> SecretField:
    made = SecretField()
    made.show()
    return made


def held(field: SecretField) -> str:
    """What Qt has, which is what it tells of."""
    return QLineEdit.text(field)


def holds(field: SecretField, secret: str) -> bool:
    assert held(field) == "•" * len(secret)
    return field.text() == secret


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_typing_moving_and_deleting_work_as_in_any_field(field: SecretField) -> None:
    QTest.keyClicks(field, "abc def")
    assert holds(field, "abc def")
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_End, Qt.Key.Key_Backspace):
        QTest.keyClick(field, key)
    assert holds(field, "ac de")
    QTest.keyClick(field, Qt.Key.Key_Left)
    QTest.keyClicks(field, "XY")
    assert holds(field, "ac dXYe")
    QTest.keyClick(field, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(field, Qt.Key.Key_Left, SHIFT)
    QTest.keyClicks(field, "z")
    assert holds(field, "ac dze")
    QTest.keyClick(field, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(field, "n")
    assert holds(field, "n")


def test_it_does_to_the_secret_what_a_plain_field_does_to_its_text(field: SecretField) -> None:
    plain = QLineEdit()
    plain.show()
    copy("pasted")
    keys = [
        *((key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left)),
        *((key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Q)),
        *((key, SHIFT) for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Insert, Qt.Key.Key_W)),
        *((key, CTRL) for key in (Qt.Key.Key_A, Qt.Key.Key_V, Qt.Key.Key_K)),
    ]
    state = 13
    for _ in range(600):
        state = (state * 1103515245 + 12345) % 2**31
        key, modifier = keys[(state >> 16) % len(keys)]
        text = {Qt.Key.Key_Q: "q", Qt.Key.Key_W: "W"}.get(key)
        for each in (plain, field):
            if text:
                QTest.keyClicks(each, text)
            else:
                QTest.keyClick(each, key, modifier)
        assert holds(field, plain.text())
        assert field.cursorPosition() == plain.cursorPosition()


@pytest.mark.parametrize("secret", [SECRET, "pässwörd ✓ 🙂 x", "line\nline\t", "••", "a" * 8192])
def test_a_paste_is_the_secret_to_the_letter(field: SecretField, secret: str) -> None:
    copy(secret)
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    assert holds(field, secret)


def test_who_hears_of_an_edit_can_ask_for_the_secret(field: SecretField) -> None:
    seen: list[str] = []
    field.textEdited.connect(lambda _text: seen.append(field.text()))
    field.textChanged.connect(lambda _text: seen.append(field.text()))
    QTest.keyClicks(field, "ab")
    assert seen == ["a", "a", "ab", "ab"]


def test_a_drop_and_an_input_method_put_in_bullets(field: SecretField) -> None:
    data = QMimeData()
    data.setText(SECRET)
    place = QPointF(field.rect().center())
    actions = Qt.DropAction.CopyAction
    drop = QDropEvent(place, actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(place.toPoint(), actions, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(field, enter)
    QApplication.sendEvent(field, drop)
    assert holds(field, SECRET)
    commit = QInputMethodEvent("", [])
    commit.setCommitString("é!")
    QApplication.sendEvent(field, commit)
    assert holds(field, f"{SECRET}é!")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menus_paste_and_delete_put_in_bullets(field: SecretField) -> None:
    copy(SECRET)
    for name, wanted in (("edit-paste", SECRET), ("edit-delete", "")):
        menu_of(field, name)
        assert holds(field, wanted)
        field.selectAll()


def menu_of(field: SecretField, name: str) -> None:
    """Choose an action of the field's menu."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, field.rect().center(), field.mapToGlobal(field.pos()))
    QApplication.sendEvent(field, event)
    menus = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible()]
    action = next(each for each in menus[-1].actions() if each.objectName() == name)
    action.trigger()
    for each in menus:
        each.close()


def test_what_an_assistive_program_puts_in_is_the_secret(field: SecretField) -> None:
    QLineEdit.setText(field, SECRET)  # as Qt does for it
    assert holds(field, SECRET)
    QLineEdit.setText(field, f"{'•' * 8}new{'•' * 12}")
    assert holds(field, f"{SECRET[:8]}new{SECRET[8:]}")


def test_what_an_assistive_program_deletes_somewhere_empties_the_field(field: SecretField) -> None:
    field.setText(SECRET)
    QLineEdit.setText(field, "•" * 5)
    assert holds(field, "")


def test_a_secret_longer_than_the_field_takes_is_cut_as_qt_cuts_it(field: SecretField) -> None:
    field.setMaxLength(6)
    copy("123456789")
    QTest.keyClick(field, Qt.Key.Key_V, CTRL)
    assert holds(field, "123456")
    QTest.keyClicks(field, "7")
    assert holds(field, "123456")
    field.setText("abcdefgh")
    assert holds(field, "abcdef")


def test_a_revealed_secret_is_a_text_and_a_hidden_one_bullets_again(field: SecretField) -> None:
    QTest.keyClicks(field, "abc")
    field.reveal(True)
    assert held(field) == field.text() == "abc"
    QTest.keyClicks(field, "d")
    field.reveal(False)
    assert holds(field, "abcd")
    QTest.keyClicks(field, "e")
    assert holds(field, "abcde")


@pytest.mark.parametrize("revealed", [True, False])
def test_a_forgotten_secret_comes_back_by_no_undo(field: SecretField, revealed: bool) -> None:
    field.reveal(revealed)
    QTest.keyClicks(field, SECRET)
    field.forget()
    field.reveal(True)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
        field.undo()
        field.redo()
    assert (field.text(), held(field)) == ("", "")


def test_what_was_copied_from_the_field_is_taken_back(field: SecretField) -> None:
    field.setText(SECRET)
    field.reveal(True)
    field.setSelection(3, 9)
    field.copy()
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == SECRET[3:12]
    field.forget()
    assert clipboard.text(QClipboard.Mode.Clipboard) == ""


def test_what_was_copied_elsewhere_stays(field: SecretField) -> None:
    field.setText(SECRET)
    copy("a shopping list")
    field.forget()
    assert QGuiApplication.clipboard().text() == "a shopping list"


def test_a_masked_secret_cannot_be_copied(field: SecretField) -> None:
    copy("before")
    field.setText(SECRET)
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == "before"
    assert field.selectedText() == SECRET
