"""The person is led on only from where they were led to."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.add.leading import Leading


@dataclass
class Room:
    dialog: QWidget
    send: QPushButton
    other: QPushButton
    leading: Leading


@pytest.fixture
def room(qapp: QApplication) -> Iterator[Room]:
    dialog = QWidget()
    send, other = QPushButton("Send", dialog), QPushButton("Other", dialog)
    inside = QVBoxLayout(dialog)
    inside.addWidget(send)
    inside.addWidget(other)
    yield Room(dialog, send, other, Leading(dialog))
    dialog.close()
    dialog.deleteLater()


def test_who_stays_where_they_were_led_to_is_led_on(room: Room) -> None:
    room.leading.lead_to(room.send)
    assert room.leading.is_at_place
    assert room.leading.is_followed


def test_who_goes_elsewhere_is_left_alone(room: Room) -> None:
    room.leading.lead_to(room.send)
    room.other.setFocus()
    assert not room.leading.is_at_place
    assert not room.leading.is_followed


def test_a_place_that_cannot_be_used_does_not_count_as_going_elsewhere(room: Room) -> None:
    room.other.setFocus()
    room.send.setEnabled(False)
    room.leading.lead_to(room.send)
    assert not room.leading.is_at_place
    assert room.leading.is_followed


def test_before_the_first_time_nobody_is_at_a_place(room: Room) -> None:
    room.other.setFocus()
    assert not room.leading.is_at_place
    assert not room.leading.is_followed
