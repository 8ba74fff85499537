"""What the composition root itself does: the sandbox leaves nothing where nobody would look for it."""

import stat
import sys
import tempfile
from pathlib import Path

import pytest

from desktop_app.lazy import LazySandbox


async def test_the_sandboxs_uploads_are_written_down_in_the_data_folder_and_go_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the system's temporary folder they would stay for good after a kill."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    queue = tmp_path / "data" / "sandbox-queue"
    sandbox = LazySandbox(queue)
    await sandbox.start()
    assert queue.is_dir()
    assert sys.platform == "win32" or stat.S_IMODE(queue.stat().st_mode) == 0o700
    assert list((tmp_path / "temporary").iterdir()) == []
    await sandbox.stop()

    assert not queue.exists()
