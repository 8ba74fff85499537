"""Asking a drive by another program: it returns when there is an answer, and when nobody waits for one."""

import os
import sys
import threading
import time
from pathlib import Path

import pytest

from desktop_app.storage.drive_probe import ask_for_first_byte

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="drives of user space are Linux's")


def never() -> bool:
    return False


@pytest.mark.parametrize("name", ['a\'b "c" $(d) ; e.pdf', "-n", "line\nbreak.pdf", "\udcff.pdf"])
def test_any_name_is_asked_for(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(b"%PDF-1.7 SPECIMEN")
    os.utime(file, (1, 2))
    ask_for_first_byte(file, never)

    assert file.stat().st_atime > 1, "its first byte was read"


@pytest.mark.parametrize("name", ["", "gone.pdf", "nul\0.pdf", "pipe"])
def test_what_is_no_file_is_an_answer_too(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / "pipe")
    began = time.monotonic()
    ask_for_first_byte(tmp_path / name, never)

    assert time.monotonic() - began < 5


def test_it_ends_with_its_program_when_nobody_waits_any_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.storage.drive_probe._FIRST_BYTE", "exec sleep 60")
    given_up = threading.Event()
    asking = threading.Thread(target=ask_for_first_byte, args=(tmp_path, given_up.is_set), daemon=True)
    asking.start()
    asking.join(0.2)
    assert asking.is_alive()
    given_up.set()
    asking.join(5)

    assert not asking.is_alive()
