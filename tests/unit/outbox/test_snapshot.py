"""Going back to the first byte of a snapshot: an upload that met an ended token is sent once more from there."""

import hashlib
from pathlib import Path

import pytest

from desktop_app.domain.upload import FileIdentity
from desktop_app.outbox.snapshot import NoBytes, Snapshot

CONTENT = b"SPECIMEN, and more of it"


@pytest.fixture
def snapshot(tmp_path: Path) -> Snapshot:
    file = tmp_path / "passport-SPECIMEN.jpg"
    file.write_bytes(CONTENT)
    status = file.stat()
    identity = FileIdentity(status.st_size, status.st_mtime_ns, status.st_ino, hashlib.sha256(CONTENT).hexdigest())
    return Snapshot.take(file, identity, tmp_path)


@pytest.mark.parametrize("taken", [0, 1, 8, 1000])
def test_from_any_place_it_goes_back_to_the_first_byte(snapshot: Snapshot, taken: int) -> None:
    snapshot.read(taken)
    snapshot.rewind()

    assert snapshot.read(1000) == CONTENT
    assert snapshot.read(1) == b""
    snapshot.close()


def test_once_closed_there_is_nothing_to_go_back_to(snapshot: Snapshot) -> None:
    snapshot.close()
    snapshot.rewind()

    assert snapshot.read(1) == b""


def test_no_bytes_stay_none() -> None:
    none = NoBytes()
    none.rewind()

    assert (none.read(8), none.size) == (b"", 0)
