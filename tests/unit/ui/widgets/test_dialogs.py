"""The file picker opens on every desktop, also where the system's own one would be refused."""

import asyncio

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.widgets.dialogs import pick_files


@pytest.mark.parametrize(
    ("theme", "own"), [("xdgdesktopportal", True), ("flatpak", True), ("gtk3", False), ("", False)]
)
@pytest.mark.qt_log_ignore("This plugin does not support")
async def test_where_the_desktop_portal_would_be_asked_the_picker_is_qts_own(
    qapp: object, monkeypatch: pytest.MonkeyPatch, theme: str, own: bool
) -> None:
    """The portal opens nothing for a process into which nobody may look."""
    monkeypatch.setenv("QT_QPA_PLATFORMTHEME", theme)
    parent = QWidget()
    parent.show()
    picking = asyncio.ensure_future(pick_files(parent))
    await asyncio.sleep(0.05)
    picker = parent.findChild(QFileDialog, "filePicker")
    assert isinstance(picker, QFileDialog)
    assert picker.testOption(QFileDialog.Option.DontUseNativeDialog) is own
    picker.reject()

    assert await picking == []
    parent.close()
