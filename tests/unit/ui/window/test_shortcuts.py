"""The keys of the window on each system; the whole window is used by them in tests/gui/test_keyboard.py."""

import pytest
from PySide6.QtGui import QKeySequence

from desktop_app.ui.window.shortcuts import shortcuts


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_every_key_is_one_and_belongs_to_one_action(platform: str) -> None:
    keys = [key for all_keys in shortcuts(platform).values() for key in all_keys]
    assert len(set(keys)) == len(keys)
    assert [QKeySequence(key).toString() for key in keys] == keys


def test_a_macbook_needs_no_key_that_it_lacks() -> None:
    first = {name: keys[0] for name, keys in shortcuts("darwin").items()}
    assert (first["refreshAction"], first["deleteAction"]) == ("Ctrl+R", "Ctrl+Backspace")
    assert shortcuts("linux")["refreshAction"] == ("F5",)
