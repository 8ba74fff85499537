"""What the past says about a file that is about to be handed in."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.checks.inspection import Inspection
from desktop_app.desk.intake import NewUpload, pictures_of, with_earlier_uploads
from desktop_app.domain.known_picture import KnownPicture
from desktop_app.domain.upload import FileIdentity, Receipt
from desktop_app.outbox.picture_history import PictureHistory
from desktop_app.pictures.picture import Facts

FILE = Path("passport-SPECIMEN.jpg")
NEAR, FAR = 0b1, 2**64 - 1


class Past:
    """What an account handed in."""

    def __init__(self, pictures: Sequence[KnownPicture] = (), receipts: Sequence[Receipt] = ()) -> None:
        self.pictures = PictureHistory(pictures)
        self._receipts = receipts

    def receipts_with(self, sha256: str, /) -> Sequence[Receipt]:
        return [each for each in self._receipts if each.sha256 == sha256]


def receipt(sha256: str, day: int) -> Receipt:
    return Receipt(f"{sha256}{day}", "7", "a-SPECIMEN.jpg", 5, sha256, 1, datetime(2026, 11, day, 12, tzinfo=UTC))


def looked_at(sha256: str, fingerprint: int | None = None) -> Inspection:
    return Inspection(5, "image/jpeg", FileIdentity(5, 0, 0, sha256), facts=Facts(fingerprint=fingerprint))


def codes(inspection: Inspection, past: Past) -> list[str]:
    return [each.code for each in with_earlier_uploads(FILE, inspection, past).findings]


@pytest.mark.parametrize(
    ("pictures", "receipts", "told"),
    [
        ([], [], []),
        ([], [receipt("a", 3)], ["already_sent"]),
        ([KnownPicture("a", is_refused=True)], [receipt("a", 3)], ["already_refused"]),
        ([KnownPicture("b", NEAR)], [receipt("b", 3)], ["looks_sent"]),
        ([KnownPicture("b", NEAR)], [], []),
        ([KnownPicture("b", FAR)], [receipt("b", 3)], []),
        ([KnownPicture("b", NEAR, is_refused=True)], [receipt("b", 3)], ["looks_refused"]),
        ([KnownPicture("b", NEAR, is_refused=True)], [], ["looks_refused"]),
        ([KnownPicture("b", NEAR), KnownPicture("c", NEAR, is_refused=True)], [receipt("b", 3)], ["looks_refused"]),
    ],
)
def test_the_worst_of_the_past_is_told(pictures: list[KnownPicture], receipts: list[Receipt], told: list[str]) -> None:
    assert codes(looked_at("a", 0), Past(pictures, receipts)) == told


def test_the_last_day_is_told() -> None:
    past = Past([KnownPicture("b", 0), KnownPicture("c", 1)], [receipt("b", 3), receipt("b", 5), receipt("c", 4)])

    (finding,) = with_earlier_uploads(FILE, looked_at("a", 0), past).findings

    assert finding.fields == {"name": FILE.name, "when": "2026-11-05"}


@pytest.mark.parametrize("inspection", [Inspection(5, "image/jpeg", None), looked_at(""), looked_at("a")])
def test_of_what_was_not_read_or_not_seen_only_what_is_known_is_told(inspection: Inspection) -> None:
    assert not codes(inspection, Past([KnownPicture("b", 0)], [receipt("b", 3)]))


def test_hashes_alone_are_remembered_of_what_is_handed_in() -> None:
    looks = [looked_at("a", 5), looked_at("b"), looked_at("", 5), Inspection(5, "image/jpeg", None)]

    assert pictures_of(NewUpload(FILE, each, 1, "Passport") for each in looks) == [KnownPicture("a", 5)]
