"""The same picture is known again, and no other is taken for it, whatever the bits are in which the two differ."""

import random

import pytest

from desktop_app.domain.fingerprints import MOST_DIFFERENT
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.outbox.picture_history import PictureHistory

FINGERPRINT = 0xA5C3_0F96_1234_8B7D


def changed(fingerprint: int, places: list[int]) -> int:
    for place in places:
        fingerprint ^= 1 << place
    return fingerprint


def hashes_like(history: PictureHistory, fingerprint: int) -> set[str]:
    return {each.sha256 for each in history.like(fingerprint)}


@pytest.mark.parametrize("count", range(MOST_DIFFERENT + 1))
def test_as_many_bits_as_two_of_one_picture_may_differ_in_hide_nothing(count: int) -> None:
    history = PictureHistory([KnownPicture("a", FINGERPRINT)])
    chance = random.Random(count)  # noqa: S311 - bits to change

    for _ in range(200):
        assert hashes_like(history, changed(FINGERPRINT, chance.sample(range(64), count))) == {"a"}


def test_more_bits_are_another_picture() -> None:
    history = PictureHistory([KnownPicture("a", FINGERPRINT)])

    assert not history.like(changed(FINGERPRINT, list(range(MOST_DIFFERENT + 1))))


def test_a_thousand_others_are_not_taken_for_it() -> None:
    chance = random.Random(7)  # noqa: S311 - other pictures
    others = [KnownPicture(str(number), chance.getrandbits(64)) for number in range(1000)]
    history = PictureHistory([*others, KnownPicture("a", FINGERPRINT)])

    assert hashes_like(history, FINGERPRINT ^ 1) == {"a"}


def test_what_nobody_looked_at_is_known_by_its_bytes_alone() -> None:
    history = PictureHistory([KnownPicture("a", is_refused=True)])

    assert history.get("a") == KnownPicture("a", is_refused=True)
    assert history.get("b") is None
    assert not history.like(0)


def test_news_are_what_is_not_known_yet_joined_with_what_is() -> None:
    history = PictureHistory([KnownPicture("a", 1), KnownPicture("b", is_refused=True)])

    assert not history.news([KnownPicture("a"), KnownPicture("a", 1), KnownPicture("b")])
    refused = KnownPicture("a", is_refused=True)
    assert history.news([refused, KnownPicture("b", 5), KnownPicture("c"), KnownPicture("c", 3)]) == [
        KnownPicture("a", 1, is_refused=True),
        KnownPicture("b", 5, is_refused=True),
        KnownPicture("c", 3),
    ]


def test_a_file_is_found_by_its_last_fingerprint_alone() -> None:
    history = PictureHistory([KnownPicture("a", FINGERPRINT)])
    other = FINGERPRINT ^ 0xFFFF_FFFF

    history.put(KnownPicture("a", other))

    assert not history.like(FINGERPRINT)
    assert hashes_like(history, other) == {"a"}
