"""Of a folder, what may be documents is taken; all else is named, and nothing outside of it is touched."""

import os
import sys
from pathlib import Path

import pytest

from desktop_app.domain.errors import FileUnreadableError
from desktop_app.storage import folder_contents as module
from desktop_app.storage.folder_contents import folder_contents


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"SPECIMEN")


def taken(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in folder_contents(folder, lambda: None).files]


def test_documents_are_taken_also_from_folders_below(tmp_path: Path) -> None:
    make(tmp_path, "b.pdf", "a.JPG", "letter.docx", ".hidden.pdf", "Thumbs.db", "back/c.heic", "back/deep/d.png")
    assert taken(tmp_path) == ["a.JPG", "b.pdf", "back/c.heic", "back/deep/d.png"]
    assert folder_contents(tmp_path, lambda: None).others == ("letter.docx",)


@pytest.mark.skipif(sys.platform == "win32", reason="making links needs rights there")
def test_links_are_not_followed(tmp_path: Path) -> None:
    make(tmp_path / "other", "secret.pdf")
    make(tmp_path / "mine", "a.pdf")
    (tmp_path / "mine" / "link").symlink_to(tmp_path / "other")
    (tmp_path / "mine" / "link.pdf").symlink_to(tmp_path / "other" / "secret.pdf")
    (tmp_path / "mine" / "round").symlink_to(tmp_path / "mine")
    assert taken(tmp_path / "mine") == ["a.pdf"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are none")
def test_what_is_no_file_is_only_named(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    contents = folder_contents(tmp_path, lambda: None)
    assert (contents.files, contents.others) == ((), ("pipe.pdf",))


def test_a_collection_of_thousands_is_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_FILES", 3)
    make(tmp_path, *(f"{number}.pdf" for number in range(5)))
    contents = folder_contents(tmp_path, lambda: None)
    assert (len(contents.files), contents.is_cut) == (3, True)


def test_each_folder_is_a_sign_of_progress(tmp_path: Path) -> None:
    make(tmp_path, "one/a.pdf", "two/b.pdf")
    steps: list[int] = []
    folder_contents(tmp_path, lambda: steps.append(1))
    assert len(steps) == 3


def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadableError):
        folder_contents(tmp_path / "gone", lambda: None)
