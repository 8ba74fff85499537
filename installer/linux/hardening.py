"""Checks what a program for Linux is protected by:  python -m installer.linux.hardening FILE…

The starter has to be a position-independent executable, so that its addresses are others at each start, with full
RELRO, so that the table of addresses of functions cannot be overwritten, and without an executable stack. PyInstaller's
own starter for Linux has neither of the first two; `installer/freeze.py` compiles it anew.
"""

import struct
import sys
from collections.abc import Iterator
from pathlib import Path

_ET_DYN = 3
_PT_DYNAMIC, _PT_INTERP = 2, 3
_PT_GNU_STACK, _PT_GNU_RELRO = 0x6474E551, 0x6474E552
_EXECUTABLE = 1
_DT_BIND_NOW, _DT_FLAGS, _DT_FLAGS_1 = 24, 30, 0x6FFFFFFB
_DF_BIND_NOW, _DF_1_NOW = 8, 1


class SoftProgramError(Exception):
    """A program lacks a protection. The text is a sentence."""


def lacks(program: bytes) -> list[str]:
    """What a 64-bit ELF program lacks. Raises SoftProgramError if it is none."""
    if program[:6] != b"\x7fELF\x02\x01":
        raise SoftProgramError("this is no 64-bit program for Linux")
    kind = struct.unpack_from("<H", program, 16)[0]
    segments = {segment[0]: segment for segment in _segments(program)}
    tags = dict(_dynamic(program, segments.get(_PT_DYNAMIC)))
    bound = _DT_BIND_NOW in tags or tags.get(_DT_FLAGS, 0) & _DF_BIND_NOW or tags.get(_DT_FLAGS_1, 0) & _DF_1_NOW
    stack = segments.get(_PT_GNU_STACK)
    checks = {
        "PIE": kind == _ET_DYN and _PT_INTERP in segments,
        "RELRO": _PT_GNU_RELRO in segments,
        "immediate binding": bool(bound),
        "a stack that is not executable": stack is not None and not stack[1] & _EXECUTABLE,
    }
    return [name for name, good in checks.items() if not good]


def require_hard(file: Path) -> None:
    """Raises SoftProgramError if a program lacks something."""
    lacking = lacks(file.read_bytes())
    if lacking:
        raise SoftProgramError(f"{file.name} lacks {', '.join(lacking)}")


def _segments(program: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Kind, flags, place and size in the file."""
    offset = struct.unpack_from("<Q", program, 32)[0]
    size, count = struct.unpack_from("<HH", program, 54)
    for number in range(count):
        kind, flags, place, _address, _physical, length = struct.unpack_from("<IIQQQQ", program, offset + number * size)
        yield kind, flags, place, length


def _dynamic(program: bytes, segment: tuple[int, int, int, int] | None) -> Iterator[tuple[int, int]]:
    if segment is not None:
        for place in range(segment[2], segment[2] + segment[3], 16):
            yield struct.unpack_from("<QQ", program, place)


if __name__ == "__main__":
    for each in map(Path, sys.argv[1:]):
        sys.stdout.write(f"{each}: {', '.join(lacks(each.read_bytes())) or 'nothing is lacking'}\n")
