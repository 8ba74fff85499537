"""No pattern takes a text from outside apart in very many ways: ten thousand characters cost milliseconds, not minutes.

A pattern holds the interpreter's lock, so one that goes back and forth freezes the window from any thread. A name of 36
parts, `passport_copy_1_copy_1…`, was one such text.
"""

import importlib
import pkgutil
import re
import sys
import time
from collections.abc import Iterator

import pytest

import desktop_app

ATOMS = (
    *(
        " ",
        "\n",
        "\t",
        "\r",
        "\r\n",
        " \n",
        "a",
        "A1",
        "1",
        "0",
        "é",
        "\u0301",
        "“",
        "'",
        '"',
        '\\"',
        "'''",
        "`",
        "^",
        "$",
        "|",
    ),
    *("_", "-", ".", ":", ";", ",", "/", "\\", "(", "[", "{", "<", "&", "#", "%", "@", "+", "=", "~", "!", "*", "?"),
    *(
        "_1",
        "-1",
        " 1",
        "(1)",
        " (1)",
        "copy",
        " copy",
        "_copy_1",
        "-copy1",
        "1.",
        "1:",
        "a.",
        "a-",
        "a:",
        "a/",
        "a\\",
        "a@",
    ),
    *(
        "a ",
        "a\n",
        "<a",
        "<a>",
        "</",
        "<br>",
        "<br >",
        "&a",
        "&#",
        "&#0",
        "%2",
        "%25",
        "\\u",
        "\\u00",
        "\\x",
        "u00",
        "0x",
    ),
    *(
        "eyJ",
        "eyJ-",
        "eyJaaaaaaaa.",
        "bearer",
        "bearer ",
        "token ",
        "token=",
        "password: ",
        "cookie: ",
        "https://",
        "//",
    ),
    *(
        "-----BEGIN CERTIFICATE-----",
        "-----BEGIN CERTIFICATE----- ",
        ")]}'",
        " UTC",
        " +",
        " -",
        "document ",
        "2026-11-26T",
    ),
)
LENGTHS = (60, 130, 8000)
"""What doubles its time with each part is noticed at the second."""
SECONDS = 0.1
"""Of the processor. A pattern that goes through a text once takes a millisecond."""
AT_THE_BEGINNING = (
    "desktop_app.api.json_text._GUARD",
    "desktop_app.api.json_text._PHP",
    "desktop_app.domain.pasted_token._HEADER",
    "desktop_app.domain.text._ADDRESS",
    "desktop_app.domain.text._PATH",
    "desktop_app.storage.private_file._LEFTOVER",
)
"""Patterns that are never searched for: they match where a text begins or not at all."""

BOUNDED = {"desktop_app.domain.names._COUNTER": 100}
"""Patterns that are only ever given so many characters."""


def patterns_in(value: object) -> Iterator["re.Pattern[str] | re.Pattern[bytes]"]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from patterns_in(each)


def all_patterns() -> dict[str, "re.Pattern[str] | re.Pattern[bytes]"]:
    found: dict[str, re.Pattern[str] | re.Pattern[bytes]] = {}
    for each in pkgutil.walk_packages(desktop_app.__path__, "desktop_app."):
        if "sandbox" in each.name or each.name.endswith("__main__"):  # the sandbox serves ourselves
            continue
        module = importlib.import_module(each.name)
        for name, value in vars(module).items():
            for number, pattern in enumerate(patterns_in(value)):
                if pattern not in found.values():
                    found[f"{each.name}.{name}" + f" {number}" * bool(number)] = pattern
    return found


PATTERNS = all_patterns()


def cost(pattern: "re.Pattern[str] | re.Pattern[bytes]", text: str, *, only_at_the_beginning: bool) -> float:
    """Seconds that one look through a text takes; of three, the shortest."""
    written = text if isinstance(pattern.pattern, str) else text.encode()
    best = 1.0
    for _ in range(3):
        began = time.thread_time()
        if only_at_the_beginning:
            pattern.match(written)  # type: ignore[arg-type] # a text or bytes, as the pattern is
        else:
            pattern.search(written)  # type: ignore[arg-type] # as above
        best = min(best, time.thread_time() - began)
        if best < SECONDS / 10:
            break
    return best


def test_there_are_many_patterns() -> None:
    assert len(PATTERNS) > 80
    assert set(AT_THE_BEGINNING) <= PATTERNS.keys()


@pytest.mark.skipif(sys.platform == "win32", reason="its clock of a thread counts in 16 ms")
@pytest.mark.parametrize("name", PATTERNS)
def test_no_text_holds_the_program_up(name: str) -> None:
    for atom in ATOMS:
        for length in (min(each, BOUNDED.get(name, each)) for each in LENGTHS):
            text = (atom * (length // len(atom) + 1))[:length] + "!"
            assert cost(PATTERNS[name], text, only_at_the_beginning=name in AT_THE_BEGINNING) < SECONDS, (
                atom,
                length,
            )
