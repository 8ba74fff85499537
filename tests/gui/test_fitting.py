"""A dialog's height: what its words need, once the window is on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from desktop_app.ui.widgets.dialogs import plain_label
from desktop_app.ui.widgets.fitting import lay_out

LONG = "a sentence that needs a line of its own " * 10


@pytest.mark.parametrize("on_screen", [True, False])
def test_it_grows_with_what_is_said_only_once_it_is_on_the_screen(qapp: QApplication, on_screen: bool) -> None:
    dialog = QDialog()
    label = plain_label("short", parent=dialog)
    content = QVBoxLayout()
    content.addWidget(label)
    lay_out(dialog, content, QHBoxLayout(), 300)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, not on_screen)
    try:
        dialog.show()
        before = dialog.height()
        label.setText(LONG)
        qapp.processEvents()
        assert (dialog.height() > before) is on_screen
        label.setText("short")
        qapp.processEvents()
        assert dialog.height() == before
    finally:
        dialog.close()
        dialog.deleteLater()
