"""Where the window goes, in numbers."""

import pytest
from hypothesis import given, strategies as st

from desktop_app.domain.window_place import MOST_PLACES, Area, WindowPlace, with_place
from tests.support.fuzzing import fuzz

LAPTOP = Area(0, 0, 1366, 768)
BESIDE = Area(-1920, 200, 1920, 1080)


@pytest.mark.parametrize(
    ("wanted", "room", "there"),
    [
        (Area(10, 20, 900, 600), LAPTOP, Area(10, 20, 900, 600)),
        (Area(0, 0, 3800, 2050), LAPTOP, LAPTOP),
        (Area(9000, -700, 900, 600), LAPTOP, Area(466, 0, 900, 600)),
        (Area(-5000, 5000, 900, 600), BESIDE, Area(-1920, 680, 900, 600)),
    ],
)
def test_a_window_is_moved_and_cut_until_it_fits(wanted: Area, room: Area, there: Area) -> None:
    assert wanted.put_into(room) == there


def test_an_edge_that_nobody_sees_may_stand_out() -> None:
    flush = Area(-7, 0, 900, 600)
    assert flush.put_into(LAPTOP, tolerance=8) == flush
    assert Area(-9, 0, 900, 600).put_into(LAPTOP, tolerance=8).x == 0


@given(*(st.integers(-20_000, 20_000),) * 2, *(st.integers(1, 20_000),) * 2)
@fuzz(100)
def test_wherever_it_was_all_of_it_is_on_the_screen(x: int, y: int, width: int, height: int) -> None:
    for room in (LAPTOP, BESIDE):
        there = Area(x, y, width, height).put_into(room)
        assert room.x <= there.x
        assert room.y <= there.y
        assert there.x + there.width <= room.x + room.width
        assert there.y + there.height <= room.y + room.height


def test_each_screen_has_one_place_and_the_oldest_is_forgotten() -> None:
    places: tuple[WindowPlace, ...] = ()
    for number in range(MOST_PLACES + 2):
        places = with_place(places, WindowPlace(f"screen {number}", 900, 600))
    places = with_place(places, WindowPlace("screen 5", 700, 500))

    assert len(places) == MOST_PLACES
    assert places[0] == WindowPlace("screen 5", 700, 500)
    assert [place.screen for place in places].count("screen 5") == 1
    assert "screen 0" not in {place.screen for place in places}
