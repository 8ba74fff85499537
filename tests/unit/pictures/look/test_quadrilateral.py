"""Sides, angles and proportions of a quadrilateral, against figures worked out by hand."""

import pytest

from desktop_app.pictures.look.quadrilateral import Quadrilateral

_SQUARE = Quadrilateral(((0.1, 0.2), (0.9, 0.2), (0.9, 0.8), (0.1, 0.8)))


def test_lengths_are_those_of_the_picture_and_not_of_fractions() -> None:
    assert _SQUARE.side_lengths(1000, 500) == pytest.approx((800, 300, 800, 300))
    assert _SQUARE.area(1000, 500) == pytest.approx(800 * 300)


def test_what_lies_straight_has_no_tilt_and_no_perspective() -> None:
    assert _SQUARE.tilt(1000, 500) == pytest.approx(0)
    assert _SQUARE.perspective(1000, 500) == pytest.approx(1)


@pytest.mark.parametrize(
    ("corners", "tilt"),
    [
        (((0.5, 0.1), (0.9, 0.5), (0.5, 0.9), (0.1, 0.5)), 45),
        (((0.2, 0.1), (0.9, 0.2), (0.8, 0.9), (0.1, 0.8)), 8.13),
        (((0.1, 0.2), (0.8, 0.1), (0.9, 0.8), (0.2, 0.9)), -8.13),
    ],
)
def test_more_tilt_is_clockwise(corners: tuple[tuple[float, float], ...], tilt: float) -> None:
    assert abs(Quadrilateral(corners).tilt(100, 100)) == pytest.approx(abs(tilt), abs=0.01)
    if abs(tilt) < 45:
        assert Quadrilateral(corners).tilt(100, 100) == pytest.approx(tilt, abs=0.01)


def test_perspective_is_no_tilt() -> None:
    trapezium = Quadrilateral(((0.3, 0.2), (0.7, 0.2), (0.9, 0.8), (0.1, 0.8)))
    assert trapezium.tilt(100, 100) == pytest.approx(0)
    assert trapezium.perspective(100, 100) == pytest.approx(2)


def test_what_lies_inside() -> None:
    assert _SQUARE.contains((0.5, 0.5))
    assert not _SQUARE.contains((0.5, 0.15))
    assert not _SQUARE.contains((0.95, 0.5))


def test_it_has_four_corners() -> None:
    with pytest.raises(ValueError, match="four"):
        Quadrilateral(((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)))
