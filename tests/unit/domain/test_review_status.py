"""The review states, by all the words that servers have for them (contract 3.3)."""

import pytest

from desktop_app.domain.document import ReviewStatus, review_status


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Pending", ReviewStatus.IN_REVIEW),
        ("NEW", ReviewStatus.IN_REVIEW),
        ("in review", ReviewStatus.IN_REVIEW),
        ("In_Review", ReviewStatus.IN_REVIEW),
        ("IN-REVIEW", ReviewStatus.IN_REVIEW),
        ("inReview", ReviewStatus.IN_REVIEW),
        ("  in   review ", ReviewStatus.IN_REVIEW),
        ("approved", ReviewStatus.APPROVED),
        ("Accepted", ReviewStatus.APPROVED),
        ("REJECTED", ReviewStatus.REJECTED),
        ("declined", ReviewStatus.REJECTED),
        ("Refused", ReviewStatus.REJECTED),
        ("expired", ReviewStatus.EXPIRED),
        ("", ReviewStatus.UNKNOWN),
        ("not approved", ReviewStatus.UNKNOWN),
        ("approved?", ReviewStatus.UNKNOWN),
        ("Wird geprüft", ReviewStatus.UNKNOWN),
    ],
)
def test_the_words_of_servers(word: str, status: ReviewStatus) -> None:
    assert review_status(word) is status
