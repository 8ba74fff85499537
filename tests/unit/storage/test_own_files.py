"""What the app makes itself becomes a file of its own, which goes when nothing needs it any more."""

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.storage.own_files import OwnFiles, pasted_name

AT = datetime(2026, 11, 27, 14, 3, 5, tzinfo=UTC)
PASTED = pasted_name("Pasted picture", AT)


def test_the_name_of_what_was_pasted_says_what_it_is_and_when(tmp_path: Path) -> None:
    own = OwnFiles(tmp_path / "pasted")
    first, second = (own.keep(b"PNG SPECIMEN", PASTED, ".png") for _ in range(2))
    assert first.name == "Pasted picture, 2026-11-27 14.03.05.png"
    assert second.name == "Pasted picture, 2026-11-27 14.03.05 (2).png"
    assert first.read_bytes() == b"PNG SPECIMEN"


@pytest.mark.skipif(os.name != "posix", reason="rights are otherwise there")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    path = OwnFiles(tmp_path / "pasted").keep(b"PNG SPECIMEN", PASTED, ".png")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "name",
    ["../../x", "a:b*c?", 'say "x"', "a\nb", "C:\\x", "..", "", " .", "x" * 300, "パスポート" * 60, "caf\udce9"],
)
def test_a_name_cannot_lead_elsewhere_and_is_one_that_every_system_takes(tmp_path: Path, name: str) -> None:
    path = OwnFiles(tmp_path / "changed").keep(b"SPECIMEN", name, ".jpg")
    assert path.parent == tmp_path / "changed"
    assert not set(path.name) & set('\\/:*?"<>|\n')
    assert path.suffix == ".jpg"
    assert not path.name.startswith(".")
    assert len(path.name.encode()) < 200


def test_only_what_an_upload_needs_stays(tmp_path: Path) -> None:
    own = OwnFiles(tmp_path / "pasted")
    own.forget_all_but([])  # the folder is not there yet
    kept, gone = own.keep(b"1", "a", ".png"), own.keep(b"2", "b", ".pdf")
    OwnFiles(tmp_path / "pasted").forget_all_but([kept, tmp_path / "elsewhere.pdf"])
    assert (kept.exists(), gone.exists()) == (True, False)


def test_one_is_forgotten_alone_and_no_file_of_the_persons(tmp_path: Path) -> None:
    own = OwnFiles(tmp_path / "changed")
    kept, gone = own.keep(b"1", "a", ".jpg"), own.keep(b"2", "b", ".jpg")
    original = tmp_path / "original-SPECIMEN.heic"
    original.write_bytes(b"SPECIMEN")
    for each in (gone, original, tmp_path / "changed" / "not there.jpg"):
        own.forget(each)
    assert (kept.exists(), gone.exists(), original.exists()) == (True, False, True)
    assert own.holds(kept)
    assert not own.holds(original)


def test_what_was_made_since_the_start_is_not_removed_with_what_is_left_of_earlier_times(tmp_path: Path) -> None:
    left = OwnFiles(tmp_path / "changed").keep(b"SPECIMEN", "old", ".jpg")
    own = OwnFiles(tmp_path / "changed")
    new = own.keep(b"SPECIMEN", "new", ".jpg")
    own.forget_all_but([])  # it comes late, where the queue of last time takes long to be read
    assert not left.exists()
    assert new.exists()
    own.forget(new)
    assert not new.exists()


def test_no_name_is_given_twice(tmp_path: Path) -> None:
    own = OwnFiles(tmp_path / "changed")
    first = own.keep(b"SPECIMEN", "passport", ".jpg")
    own.forget(first)
    second = own.keep(b"SPECIMEN", "passport", ".jpg")
    own.forget(first)
    assert second.exists()


def test_what_is_made_at_the_same_time_does_not_overwrite_each_other(tmp_path: Path) -> None:
    own = OwnFiles(tmp_path / "pasted")
    with ThreadPoolExecutor(8) as threads:
        made = [*threads.map(lambda number: own.keep(b"%d" % number, PASTED, ".png"), range(24))]
    assert [each.read_bytes() for each in made] == [b"%d" % number for number in range(24)]
