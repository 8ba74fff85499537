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
        ("PENDING_REVIEW", ReviewStatus.IN_REVIEW),
        ("pendingReview", ReviewStatus.IN_REVIEW),
        ("Under review", ReviewStatus.IN_REVIEW),
        ("submitted", ReviewStatus.IN_REVIEW),
        ("VALIDATION_ASKED", ReviewStatus.IN_REVIEW),
        ("verified", ReviewStatus.APPROVED),
        ("VALIDATED", ReviewStatus.APPROVED),
        ("DocumentStatus.Approved", ReviewStatus.APPROVED),
        ("STATUS_REJECTED", ReviewStatus.REJECTED),
        ("denied", ReviewStatus.REJECTED),
        ("OUT_OF_DATE", ReviewStatus.EXPIRED),
        ("unverified", ReviewStatus.UNKNOWN),
        ("completed", ReviewStatus.UNKNOWN),
        ("", ReviewStatus.UNKNOWN),
        ("not approved", ReviewStatus.UNKNOWN),
        ("approved?", ReviewStatus.UNKNOWN),
        ("Wird geprüft", ReviewStatus.UNKNOWN),
    ],
)
def test_the_words_of_servers(word: str, status: ReviewStatus) -> None:
    assert review_status(word) is status


def test_the_first_known_of_several_words_counts() -> None:
    assert review_status("Genehmigt", "approved") is ReviewStatus.APPROVED
    assert review_status("Genehmigt", "2") is ReviewStatus.UNKNOWN
    assert review_status() is ReviewStatus.UNKNOWN
