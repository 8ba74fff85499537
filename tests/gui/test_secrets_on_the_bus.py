"""What any listener on the accessibility bus hears of a token that is pasted: bullets and their number.

The whole app in a window system, with keys pressed as a person presses them.
"""

import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.support.outside import Outside, eventually, start_outside

TOKEN = "specimen-token-that-nobody-may-overhear"


@pytest.fixture
def outside() -> Generator[Outside]:
    with tempfile.TemporaryDirectory(prefix="dossier-") as path:
        person = start_outside(Path(path))
        try:
            errors = str(Path(path) / "app.txt")
            person("start", argv=[sys.executable, "-m", "desktop_app", "--data-dir", f"{path}/data"], stderr=errors)
            yield person
        finally:
            person.end()


def press(outside: Outside, *keys: str) -> None:
    outside("run", argv=["xdotool", "key", "--delay", "30", *keys])


def test_a_pasted_and_a_typed_token_are_heard_as_bullets(outside: Outside) -> None:
    # The token is on the clipboard, as the person has copied it somewhere.
    outside("name", what="serverField")
    outside("run", argv=["xdotool", "type", TOKEN])
    eventually("the typed text", lambda: outside("text", what="serverField") == TOKEN)
    press(outside, "ctrl+a", "ctrl+c", "BackSpace")
    outside("press", what="wayTokenButton")
    outside("listen")
    press(outside, "alt+f", "ctrl+v")
    eventually("the paste", lambda: len(outside("text", what="tokenField")) == len(TOKEN))
    press(outside, "x", "y", "BackSpace", "shift+Home", "ctrl+c", "Delete", "ctrl+z", "shift+Insert", "BackSpace")
    eventually("the rest", lambda: len(outside("text", what="tokenField")) == len(TOKEN) - 1)

    heard = "\n".join(outside("heard", seconds=0.5))

    assert "text-changed:insert" in heard, "nothing was heard, so this shows nothing"
    assert "•" * len(TOKEN) in heard
    pieces = {TOKEN[start : start + 4] for start in range(len(TOKEN) - 3)}
    assert not [piece for piece in pieces if piece in heard]
    assert not [line for line in heard.splitlines() if "text-changed" in line and line.split()[-1].strip("•")]
    assert set(outside("text", what="tokenField")) == {"●"}


def test_what_an_assistive_program_puts_in_is_heard_as_bullets(outside: Outside) -> None:
    outside("press", what="wayTokenButton")
    outside("listen")
    outside("type", what="tokenField", text=TOKEN)
    eventually("the text", lambda: len(outside("text", what="tokenField")) == len(TOKEN))
    outside("type", what="tokenField", text=TOKEN[:12].upper())
    eventually("the other text", lambda: len(outside("text", what="tokenField")) == 12)
    heard = "\n".join(outside("heard", seconds=0.5))

    assert "•" * len(TOKEN) in heard
    assert "insert 0 12 " + "•" * 12 in heard, "after the first nothing is heard any more"
    assert not [piece for piece in (TOKEN[:8], TOKEN[:8].upper(), TOKEN[-8:]) if piece in heard]
