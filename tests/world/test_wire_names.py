"""Names of files arrive as they were sent, whichever library reads the form; no name costs the file or another field.

Each reader gets a JSON list of pairs (content type, body in base64) on standard input and answers with an object: for
each library the list of names that it told, null where the file was lost.
"""

import asyncio
import base64
import json
import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from desktop_app.api.upload_body import build_body
from desktop_app.domain.server import UploadEncoding
from desktop_app.domain.wire_name import wire_name
from tests.support.byte_source import MemorySource
from tests.support.wire_names import NAMES, random_names
from tests.world.programs import VENV, find, lacking

READERS = Path(__file__).parent / "readers"
Form = tuple[str, bytes]


def form_with(name: str) -> Form:
    body = build_body(UploadEncoding.MULTIPART, MemorySource(b"SPECIMEN"), name=name, mime="application/pdf", type_id=3)

    async def whole() -> bytes:
        return b"".join([piece async for piece in body])

    return body.content_type, asyncio.run(whole())


def asked(forms: Sequence[Form], *command: str | Path) -> dict[str, list[str | None]]:
    """What the readers of one program tell."""
    encoded = json.dumps([(content_type, base64.b64encode(body).decode()) for content_type, body in forms])
    environment = {**os.environ, "NODE_PATH": "/usr/share/nodejs"}
    done = subprocess.run(
        [str(part) for part in command], input=encoded, capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, list[str | None]] = json.loads(done.stdout)
    return told


def by_python(forms: Sequence[Form], _folder: Path) -> dict[str, list[str | None]]:
    return asked(forms, VENV / "python", READERS / "read.py")


def by_node(forms: Sequence[Form], _folder: Path) -> dict[str, list[str | None]]:
    if not Path("/usr/share/nodejs/busboy").exists():
        pytest.skip(lacking("node-busboy"))
    return asked(forms, find("node") or "node", READERS / "read.cjs")


def by_go(forms: Sequence[Form], folder: Path) -> dict[str, list[str | None]]:
    program = folder / "read"
    environment = {**os.environ, "GOCACHE": str(folder / "go"), "GO111MODULE": "off"}
    command = [find("go") or "go", "build", "-o", str(program), str(READERS / "read.go")]
    subprocess.run(command, check=True, env=environment)
    return asked(forms, program)


def by_php(forms: Sequence[Form], folder: Path) -> dict[str, list[str | None]]:
    """One process for each form, as PHP reads the form before the script starts."""
    told: list[str | None] = []
    for content_type, body in forms:
        environment = {
            "REQUEST_METHOD": "POST",
            "CONTENT_TYPE": content_type,
            "CONTENT_LENGTH": str(len(body)),
            "SCRIPT_FILENAME": str(READERS / "read.php"),
            "REDIRECT_STATUS": "200",
            "TMPDIR": str(folder),
        }
        command = [find("php-cgi") or "php-cgi", "-q"]
        done = subprocess.run(command, input=body, capture_output=True, check=True, env=environment)
        told.append(json.loads(done.stdout.decode().partition("\r\n\r\n")[2]))
    return {"PHP": told}


def django_keeps(sent: str) -> str:
    """Django itself leaves out what cannot be printed, and shortens names, but for their ending."""
    shown = "".join(filter(str.isprintable, sent))
    stem, ending = os.path.splitext(shown)  # noqa: PTH122 - as Django does
    return stem[: 255 - len(ending[:255])] + ending[:255] if len(shown) > 255 else shown


CHANGES: dict[str, Callable[[str], str]] = {
    "Django": django_keeps,
    "Node's form data": lambda sent: sent.removeprefix("\ufeff"),
}
"""What libraries change in a name that they have read."""

PROGRAMS: dict[str, tuple[str, Callable[[Sequence[Form], Path], dict[str, list[str | None]]]]] = {
    "Python": (str(VENV / "python"), by_python),
    "Node": ("node", by_node),
    "Go": ("go", by_go),
    "PHP": ("php-cgi", by_php),
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_every_reader_tells_the_name_that_was_sent(program: str, world: Path) -> None:
    needs, read = PROGRAMS[program]
    if why := lacking(needs):
        pytest.skip(why)
    names = [*NAMES, *random_names(seed=13, count=30 if program == "PHP" else 500)]

    told = read([form_with(name) for name in names], world)

    wrong = [
        (library, name, read_as)
        for library, all_read in told.items()
        for name, read_as in zip(names, all_read, strict=True)
        if read_as != CHANGES.get(library, str)(wire_name(name))
    ]
    assert not wrong
