"""Two fingerprints are of one picture where they differ in hardly a bit, and never where there is none."""

import pytest

from desktop_app.domain.fingerprints import are_alike, distance


def test_the_distance_counts_the_bits_that_differ() -> None:
    assert distance(0b1010, 0b1010) == 0
    assert distance(0b1010, 0b0110) == 2
    assert distance(0, 2**64 - 1) == 64


@pytest.mark.parametrize(("other", "alike"), [(0b1111, True), (0b1110, True), (0b0000, False), (2**64 - 1, False)])
def test_what_differs_in_hardly_a_bit_is_alike(other: int, alike: bool) -> None:
    assert are_alike(0b1111, other) is alike


def test_without_a_fingerprint_nothing_is_alike() -> None:
    assert not are_alike(None, None)
    assert not are_alike(None, 0)
