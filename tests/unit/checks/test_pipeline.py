"""A look at a file before it is sent: what keeps it from being sent, and what it is."""

import hashlib
import os
import sys
from pathlib import Path

import pytest

from desktop_app.checks.pipeline import inspect
from desktop_app.domain.errors import (
    EmptyFileError,
    FileChangedError,
    FileError,
    FileGoneError,
    FileTooLargeError,
    FolderError,
    NotAFileError,
)
from desktop_app.domain.findings import Severity, finding_of
from desktop_app.domain.upload import FileIdentity
from desktop_app.storage.document_file import DocumentFile


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "scan-SPECIMEN.bin"
    path.write_bytes(b"%PDF-1.7\n" + b"x" * 991)
    return path


def test_a_good_file_has_no_findings(pdf: Path) -> None:
    look = inspect(pdf, 1000)

    assert (look.size, look.mime, look.findings, look.blocked) == (1000, "application/pdf", (), None)


@pytest.mark.parametrize("size", [1, 63, 64, 65, 1024 * 1024, 1024 * 1024 + 1, 3 * 1024 * 1024])
def test_the_identity_of_a_file_is_that_of_all_its_bytes(tmp_path: Path, size: int) -> None:
    path = tmp_path / "scan-SPECIMEN.pdf"
    content = (b"%PDF-1.7\n" + bytes(range(256)) * (size // 256 + 1))[:size]
    path.write_bytes(content)
    status = path.stat()

    assert inspect(path, size).identity == FileIdentity(
        size, status.st_mtime_ns, status.st_ino, hashlib.sha256(content).hexdigest()
    )


def test_a_file_that_changes_while_it_is_looked_at_is_blocked(pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = DocumentFile.read

    def read(file: DocumentFile, count: int) -> bytes:
        pdf.write_bytes(b"%PDF-1.7\n" + b"y" * 500)
        return real(file, count)

    monkeypatch.setattr(DocumentFile, "read", read)
    look = inspect(pdf, 1000)

    assert look.blocked is not None
    assert look.blocked == finding_of(FileChangedError(name=pdf.name))
    assert look.identity is None


def test_a_file_above_the_limit_is_blocked_and_says_by_how_much(pdf: Path) -> None:
    look = inspect(pdf, 999)

    assert look.findings == (finding_of(FileTooLargeError(name=pdf.name, size=1000, limit=999)),)
    assert look.blocked is look.findings[0]
    assert (look.size, look.mime, look.identity) == (1000, "application/octet-stream", None), "nothing of it is read"


@pytest.mark.parametrize(
    ("what", "error"),
    [("gone", FileGoneError), ("folder", FolderError), ("empty", EmptyFileError), ("fifo", NotAFileError)],
)
@pytest.mark.timeout(10)
def test_what_cannot_be_sent_is_told_and_raises_nothing(tmp_path: Path, what: str, error: type[FileError]) -> None:
    path = tmp_path / f"{what}.pdf"
    if what == "folder":
        path.mkdir()
    elif what == "empty":
        path.touch()
    elif what == "fifo":
        if not hasattr(os, "mkfifo"):
            pytest.skip("this system has no FIFOs")
        os.mkfifo(path)

    look = inspect(path, 1000)

    assert look.findings == (finding_of(error(name=path.name)),)
    assert look.blocked is look.findings[0]
    assert (look.size, look.mime, look.identity) == (0, "application/pdf", None)


@pytest.mark.parametrize("size", [1, 63, 64, 65])
def test_small_files(tmp_path: Path, size: int) -> None:
    path = tmp_path / "small.png"
    path.write_bytes(b"x" * size)

    look = inspect(path, 100)

    assert (look.size, look.mime, look.blocked) == (size, "image/png", None)


def test_a_look_leaves_no_file_open(pdf: Path) -> None:
    if not Path("/proc/self/fd").exists():
        pytest.skip("this system does not show open files so")
    for limit in (1000, 1):
        inspect(pdf, limit)
        assert str(pdf) not in {str(each.readlink()) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()}


@pytest.mark.parametrize(
    ("name", "content", "ending", "kind"),
    [
        ("passport-SPECIMEN.jpg", b"%PDF-1.7\n", ".jpg", "a PDF document"),
        ("statement-SPECIMEN.PDF", b"\x89PNG\r\n\x1a\n", ".PDF", "a PNG picture"),
        ("id-SPECIMEN.png", b"\xff\xd8\xff\xe0", ".png", "a JPEG picture"),
    ],
)
def test_an_ending_that_says_another_kind_than_the_bytes_is_told(
    tmp_path: Path, name: str, content: bytes, ending: str, kind: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    (finding,) = inspect(path, 1000).findings

    assert (finding.code, finding.severity, finding.needs_consent) == ("other_kind", Severity.WARNING, False)
    assert finding.fields == {"name": name, "ending": ending, "kind": kind}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("scan-SPECIMEN.jpeg", b"\xff\xd8\xff\xe0"),
        ("scan-SPECIMEN.heif", b"\x00\x00\x00\x18ftypheic\x00\x00"),
        ("scan-SPECIMEN", b"%PDF-1.7\n"),
        ("scan SPECIMEN 12.03", b"%PDF-1.7\n"),
        ("scan-SPECIMEN.jpg", b"what this is nobody knows"),
    ],
)
def test_what_agrees_or_cannot_be_told_is_no_finding(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)

    assert inspect(path, 1000).findings == ()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
@pytest.mark.parametrize("where", ["elsewhere", "above", "by a folder"])
def test_a_link_that_leads_out_of_its_folder_is_told_with_its_target(tmp_path: Path, where: str) -> None:
    folder, other = tmp_path / "dropped", tmp_path / "other"
    folder.mkdir()
    other.mkdir()
    target = other / "secret-SPECIMEN.pdf" if where != "above" else tmp_path / "secret-SPECIMEN.pdf"
    target.write_bytes(b"%PDF-1.7\n")
    link = folder / "passport-SPECIMEN.pdf"
    if where == "by a folder":
        (folder / "inside").symlink_to(other)
        link.symlink_to(folder / "inside" / target.name)
    else:
        link.symlink_to(target)
    look = inspect(link, 1000)
    (finding,) = look.findings

    assert (finding.code, finding.severity, finding.needs_consent) == ("link_elsewhere", Severity.WARNING, True)
    assert finding.fields == {"name": link.name, "target": str(target.resolve())}
    assert look.identity is not None


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_inside_its_folder_and_a_folder_that_is_a_link_are_no_finding(tmp_path: Path) -> None:
    folder = tmp_path / "real"
    (folder / "below").mkdir(parents=True)
    (folder / "below" / "scan-SPECIMEN.pdf").write_bytes(b"%PDF-1.7\n")
    (folder / "link.pdf").symlink_to(folder / "below" / "scan-SPECIMEN.pdf")
    (tmp_path / "shortcut").symlink_to(folder)

    assert inspect(tmp_path / "shortcut" / "link.pdf", 1000).findings == ()
    assert inspect(tmp_path / "shortcut" / "below" / "scan-SPECIMEN.pdf", 1000).findings == ()


@pytest.mark.timeout(10)
def test_of_a_file_of_gigabytes_nothing_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "film-SPECIMEN.pdf"
    with path.open("wb") as file:
        file.truncate(3 * 1024**3)
    monkeypatch.setattr(DocumentFile, "read", lambda *_: pytest.fail("it was read"))
    look = inspect(path, 50 * 1024 * 1024)
    path.unlink()  # before the guard of the tests searches it

    assert look.blocked is not None
    assert look.blocked.code == "file_too_large"
    assert look.blocked.fields["size"] == 3 * 1024**3
