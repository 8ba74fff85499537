"""Whether a person would see a window."""

import pytest

from desktop_app.ui.screen import has_display, is_seen


@pytest.mark.parametrize(
    ("surroundings", "starts", "seen"),
    [
        ({}, False, False),
        ({"DISPLAY": ":0"}, True, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:fontscale=1"}, True, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland;xcb"}, True, True),
        ({"QT_QPA_PLATFORM": "eglfs"}, True, True),
    ],
)
def test_on_linux_it_depends_on_the_session(surroundings: dict[str, str], starts: bool, seen: bool) -> None:
    assert has_display(surroundings, "linux") is starts
    assert is_seen(surroundings, "linux") is seen


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_there_is_always_one(platform: str) -> None:
    assert has_display({}, platform)
    assert is_seen({}, platform)
    assert not is_seen({"QT_QPA_PLATFORM": "offscreen"}, platform)
