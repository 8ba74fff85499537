"""Lists that drop down are all of the one kind that nothing changes by accident."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox, QWidget

from desktop_app.ui.widgets.choice_box import ChoiceBox

UI = Path(__file__).parents[4] / "desktop_app" / "ui"
OTHERS = {"QComboBox", "QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QDial", "QSlider"}
"""What changes its value when the wheel passes over it."""


def others_in(source: str) -> list[int]:
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return [call.lineno for call in calls if ast.unparse(call.func).rpartition(".")[2] in OTHERS]


def test_u02_no_other_kind_is_made_anywhere() -> None:
    found = {path.name: others_in(path.read_text(encoding="utf-8")) for path in UI.rglob("*.py")}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_u02_another_kind_would_be_seen() -> None:
    assert others_in("box = QtWidgets.QComboBox(self)") == [1]


@pytest.mark.qt_log_ignore(r"This plugin does not support (raise|grabbing)")
@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_T])
def test_u03_a_key_opens_the_list_and_enter_chooses_in_it(qapp: QApplication, key: Qt.Key) -> None:
    window = QWidget()
    box = ChoiceBox("testBox", "SPECIMEN", window)
    box.addItems(["one", "two", "three"])
    window.show()
    try:
        QTest.keyClick(box, key)
        assert box.view().isVisible()
        assert box.currentIndex() == 0
        QTest.keyClick(box.view(), Qt.Key.Key_End)
        QTest.keyClick(box.view(), Qt.Key.Key_Return)
        assert box.currentText() == "three"
    finally:
        window.close()
        window.deleteLater()


def test_a_shortcut_is_no_search(qapp: QApplication) -> None:
    window = QWidget()
    box = ChoiceBox("testBox", "SPECIMEN", window)
    box.addItems(["one", "two"])
    window.show()
    try:
        QTest.keyClick(box, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        assert not box.view().isVisible()
    finally:
        window.close()
        window.deleteLater()


def test_u06_what_has_no_room_is_elided_with_both_its_ends_and_whole_in_a_tooltip(qapp: QApplication) -> None:
    window = QWidget()
    box = ChoiceBox("testBox", "SPECIMEN", window)
    box.addItems(["Passport", "Proof of address, of the last three months: front side"])
    window.show()
    try:
        box.resize(160, box.height())
        assert (painted(box), box.toolTip()) == ("Passport", "")
        box.setCurrentIndex(1)
        begin, _, end = painted(box).partition("…")
        assert begin
        assert end
        assert box.currentText().startswith(begin)
        assert box.currentText().endswith(end)
        assert box.toolTip()
        box.resize(900, box.height())
        assert (painted(box), box.toolTip()) == (box.currentText(), "")
    finally:
        window.close()
        window.deleteLater()


def painted(box: ChoiceBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    return str(option.currentText)
