"""The process that reads may be missing, crash, hang or lie: the page is not read then, and the next one is."""

import sys
import time

import numpy as np
import pytest

from desktop_app.pictures.look.zone import Zone, ZoneFormat
from desktop_app.pictures.ocr.reader import PageReader, page_reader
from desktop_app.pictures.picture import Facts

PAGE = np.arange(48, dtype=np.uint8).reshape(6, 8)
HEAD = "import sys, struct; sys.stdin.buffer.read(8 + 48); "
SERVES = """
import sys
from desktop_app.pictures.look.zone import Zone, ZoneFormat
from desktop_app.pictures.ocr.__main__ import serve
from desktop_app.pictures.picture import Facts
def read(grey):
    if grey[0, 0] == 255:
        raise ValueError("SPECIMEN")
    return Facts(pages=int(grey[5, 7]), width=grey.shape[1], height=grey.shape[0], zone=Zone(ZoneFormat.TD2, False))
serve(sys.stdin.buffer, sys.stdout.buffer, read)
"""


def reader(script: str, patience: float = 20.0) -> PageReader:
    return PageReader([sys.executable, "-c", script], patience=patience)


def test_one_process_reads_page_after_page() -> None:
    one = reader(SERVES)
    expected = Facts(pages=47, width=8, height=6, zone=Zone(ZoneFormat.TD2, is_valid=False))
    assert [one.read(PAGE), one.read(PAGE[:, :].copy())] == [expected, expected]
    one.close()


def test_a_page_that_cannot_be_read_is_no_reason_to_end() -> None:
    one = reader(SERVES)
    bad = PAGE.copy()
    bad[0, 0] = 255
    assert one.read(bad) is None
    assert one.read(PAGE) is not None
    one.close()


@pytest.mark.parametrize(
    "script",
    [
        "",
        HEAD + "sys.exit(3)",
        HEAD + "import os; os.kill(os.getpid(), 9)",
        HEAD + "sys.stdout.buffer.write(struct.pack('>4I', 1000, 2, 0, 0) + b'{}')",
        HEAD + "sys.stdout.buffer.write(struct.pack('>4I', 0, 1, 1, 1) + b'SPE')",
    ],
    ids=["does not start", "exits", "crashes", "no facts", "a picture"],
)
def test_what_is_no_answer_is_nothing_that_was_read(script: str) -> None:
    one = reader(script)
    assert one.read(PAGE) is None
    one._command = [sys.executable, "-c", SERVES]  # noqa: SLF001 - the next process is a good one
    assert one.read(PAGE) is not None
    one.close()


def test_a_program_that_is_not_there_reads_nothing() -> None:
    assert PageReader(["/no/such/SPECIMEN"]).read(PAGE) is None


def test_a_page_that_takes_too_long_is_given_up() -> None:
    started = time.monotonic()
    assert reader(HEAD + "import time; time.sleep(60)", patience=0.5).read(PAGE) is None
    assert time.monotonic() - started < 20


def test_the_frozen_app_reads_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert page_reader() is None


def test_without_the_optional_packages_nothing_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.pictures.ocr.models.find_spec", lambda _name: None)
    assert page_reader() is None
