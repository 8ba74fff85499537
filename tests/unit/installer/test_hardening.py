"""Programs for Linux are told apart by how they are protected; the built starter is protected."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer.freeze import FROZEN
from installer.linux.hardening import SoftProgramError, lacks, require_hard
from installer.product import COMMAND

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux only")


def compiled(folder: Path, *flags: str) -> Path:
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed")
    (folder / "x.c").write_text("int main(void) { return 0; }\n", encoding="utf-8")
    done = subprocess.run(
        ["gcc", *flags, "-o", folder / "x", folder / "x.c"], capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip(f"gcc cannot compile here: {done.stderr.strip()}")
    return folder / "x"


@pytest.mark.parametrize(
    ("flags", "lacking"),
    [
        (["-fPIE", "-pie", "-Wl,-z,relro,-z,now"], []),
        (["-no-pie", "-Wl,-z,relro,-z,now"], ["PIE"]),
        (["-fPIE", "-pie", "-Wl,-z,norelro,-z,now"], ["RELRO"]),
        (["-fPIE", "-pie", "-Wl,-z,relro,-z,lazy"], ["immediate binding"]),
        (["-fPIE", "-pie", "-Wl,-z,now,-z,execstack"], ["a stack that is not executable"]),
        (["-fPIC", "-shared", "-Wl,-z,now"], ["PIE"]),
    ],
)
def test_what_a_program_lacks_is_told(tmp_path: Path, flags: list[str], lacking: list[str]) -> None:
    assert lacks(compiled(tmp_path, *flags).read_bytes()) == lacking


def test_a_soft_program_stops_the_build(tmp_path: Path) -> None:
    program = compiled(tmp_path, "-no-pie", "-Wl,-z,lazy")
    with pytest.raises(SoftProgramError, match="x lacks PIE, immediate binding"):
        require_hard(program)


def test_what_is_no_program_is_told(tmp_path: Path) -> None:
    with pytest.raises(SoftProgramError, match="no 64-bit program"):
        lacks(b"#!/bin/sh\n")


def test_the_starter_that_was_built_here_lacks_nothing() -> None:
    starter = FROZEN / COMMAND
    if not starter.is_file():
        pytest.skip("not built: make installer")
    assert lacks(starter.read_bytes()) == []
