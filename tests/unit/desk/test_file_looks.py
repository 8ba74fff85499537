"""A path that no file can have, as a clipboard or a dropped address may hold it, is a finding like any other."""

from pathlib import Path

import pytest

from desktop_app.desk.file_looks import FileLooks
from desktop_app.outbox.kept_copies import KeptCopies
from desktop_app.storage.file_access import FileAccess


@pytest.mark.parametrize(
    "name", ["a\x00b.pdf", "\ud83d-SPECIMEN.pdf", "\udcff\ud83d.pdf", "SPECIMEN" * 600, "a\nb.pdf"]
)
async def test_a_path_that_cannot_be_is_told(tmp_path: Path, name: str) -> None:
    looks = FileLooks(FileAccess(5.0), KeptCopies(tmp_path), 1_000_000)
    found = await looks.look(tmp_path / name)

    assert found.blocked is not None
    str(found.blocked.fields).encode()
