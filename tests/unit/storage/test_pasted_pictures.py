"""A pasted picture becomes a file of its own, which goes when nothing needs it any more."""

import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.storage.pasted_pictures import PastedPictures

AT = datetime(2026, 11, 27, 14, 3, 5, tzinfo=UTC)


def test_its_name_says_what_it_is_and_when(tmp_path: Path) -> None:
    pictures = PastedPictures(tmp_path / "pasted")
    first, second = (pictures.keep(b"PNG SPECIMEN", "Pasted picture", AT) for _ in range(2))
    assert first.name == "Pasted picture, 2026-11-27 14.03.05.png"
    assert second.name == "Pasted picture, 2026-11-27 14.03.05 (2).png"
    assert first.read_bytes() == b"PNG SPECIMEN"


@pytest.mark.skipif(os.name != "posix", reason="rights are otherwise there")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    path = PastedPictures(tmp_path / "pasted").keep(b"PNG SPECIMEN", "Pasted picture", AT)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("name", ["../../x", "a:b*c?", 'say "x"', "a\nb", "C:\\x"])
def test_a_translation_cannot_lead_elsewhere(tmp_path: Path, name: str) -> None:
    path = PastedPictures(tmp_path / "pasted").keep(b"PNG SPECIMEN", name, AT)
    assert path.parent == tmp_path / "pasted"
    assert not set(path.name) & set('\\/:*?"<>|\n')


def test_only_what_an_upload_needs_stays(tmp_path: Path) -> None:
    pictures = PastedPictures(tmp_path / "pasted")
    pictures.forget_all_but([])  # the folder is not there yet
    kept, gone = pictures.keep(b"1", "a", AT), pictures.keep(b"2", "b", AT)
    pictures.forget_all_but([kept, tmp_path / "elsewhere.pdf"])
    assert (kept.exists(), gone.exists()) == (True, False)
