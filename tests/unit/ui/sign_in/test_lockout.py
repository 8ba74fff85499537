"""The wait after too many attempts: whole seconds, for one server, to its end."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop_app.ui.sign_in.lockout import Lockout, wait_text


class Clock:
    """Seconds that go on when they are told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("seconds", "text"), [(1, "1 s"), (59, "59 s"), (60, "1:00"), (61, "1:01"), (598, "9:58"), (600, "10:00")]
)
def test_a_wait_is_written_as_on_a_clock(seconds: int, text: str) -> None:
    assert wait_text(seconds) == text


def test_seconds_are_whole_and_never_too_few(qapp: QApplication) -> None:
    clock, owner = Clock(), QObject()
    block = Lockout(owner, clock)
    assert block.seconds_left("https://a.example") == 0

    block.start("https://a.example", 2.5)
    assert block.seconds_left("https://a.example") == 3
    assert block.seconds_left("https://b.example") == 0
    clock.now += 2.4
    assert block.seconds_left("https://a.example") == 1
    clock.now += 0.1
    assert block.seconds_left("https://a.example") == 0
    clock.now += 100
    assert block.seconds_left("https://a.example") == 0
    block.stop()


def test_each_second_is_told_once(qapp: QApplication) -> None:
    clock, owner, told = Clock(), QObject(), []
    block = Lockout(owner, clock)
    block.ticked.connect(lambda: told.append(block.seconds_left("https://a.example")))
    block.start("https://a.example", 3)
    timer = next(each for each in block.children() if each.metaObject().className() == "QTimer")

    for _ in range(8):
        clock.now += 0.5
        timer.timeout.emit()  # type: ignore[attr-defined] # a QTimer, found as a QObject

    assert told == [2, 1, 0]
    assert not timer.isActive()  # type: ignore[attr-defined] # as above
