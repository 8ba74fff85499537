"""A document deep in folders is found on Windows too."""

import sys
from pathlib import Path

import pytest

from desktop_app.domain.errors import FileGoneError
from desktop_app.storage.document_file import DocumentFile
from desktop_app.storage.long_paths import extended, reachable


@pytest.mark.parametrize(
    ("path", "literal"),
    [
        (r"C:\Users\anna\scan.pdf", r"\\?\C:\Users\anna\scan.pdf"),
        ("C:/Users/./anna/../ben/scan.pdf", r"\\?\C:\Users\ben\scan.pdf"),
        (r"C:\..\scan.pdf", r"\\?\C:\scan.pdf"),
        (r"\\server\share\a\scan.pdf", r"\\?\UNC\server\share\a\scan.pdf"),
        (r"\\?\C:\already\scan.pdf", r"\\?\C:\already\scan.pdf"),
    ],
)
def test_a_path_is_named_so_that_windows_takes_it_literally(path: str, literal: str) -> None:
    assert extended(path) == literal


def test_only_long_paths_of_windows_are_changed(tmp_path: Path) -> None:
    short, long = tmp_path / "scan.pdf", tmp_path / "/".join(["folder"] * 60)
    assert reachable(short, "win32") == short
    assert reachable(long, "linux") == long
    assert str(reachable(long, "win32")) != str(long)


def test_a_document_deep_in_folders_is_read(tmp_path: Path) -> None:
    deep = tmp_path / "/".join(["a folder with a long name"] * 12)
    file = deep / "passport-SPECIMEN.jpg"
    Path(extended(str(deep)) if sys.platform == "win32" else deep).mkdir(parents=True)
    Path(extended(str(file)) if sys.platform == "win32" else file).write_bytes(b"SPECIMEN")
    opened = DocumentFile.open(file)
    assert opened.read(100) == b"SPECIMEN"
    opened.close()
    with pytest.raises(FileGoneError):
        DocumentFile.open(deep / "gone.jpg")
