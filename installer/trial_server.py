"""What the trials of the packages share: a practice server in a process of its own, and what it has stored."""

import hashlib
import json
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from installer import product

TOKEN = "token-of-the-trial-SPECIMEN"  # noqa: S105 - for a server that exists only during the test
SAMPLE = product.ROOT / "resources" / "samples" / "passport-SPECIMEN.jpg"
SECONDS = 30.0
"""How long a trial waits for anything."""


class TrialError(Exception):
    """Something is wrong. The text is a sentence."""


@contextmanager
def practice_server(database: Path, port: int = 0) -> Iterator[str]:
    """Start a sandbox in its own process and yield its address."""
    options = ["--token", TOKEN, "--no-review", "--database", str(database), *(["--port", str(port)] if port else [])]
    command = [sys.executable, "-m", "desktop_app.sandbox", *options]
    with subprocess.Popen(command, cwd=product.ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None  # noqa: S101 - asked for above
        try:
            address = re.search(r"http://\S+", process.stdout.readline())
            if address is None:
                raise TrialError("the sandbox does not print its address")
            yield address.group()
        finally:
            process.terminate()


def documents(address: str) -> list[dict[str, Any]]:
    """What the server has."""
    request = urllib.request.Request(  # noqa: S310 - our own server
        f"{address}/api/v2/my/documents?limit=100", headers={"Authorization": f"Bearer {TOKEN}"}
    )
    with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310 - as above
        listed: list[dict[str, Any]] = json.load(answer)["data"]
    return listed


def has(address: str, content: bytes) -> bool:
    """Whether the server has these bytes."""
    sha256 = hashlib.sha256(content).hexdigest()
    return any(document["sha256"] == sha256 for document in documents(address))


def eventually(what: str, look: Callable[[], Any], seconds: float = SECONDS) -> None:
    """Wait until it is true. Raises TrialError if it never is."""
    ends = time.monotonic() + seconds
    while not look():
        if time.monotonic() > ends:
            raise TrialError(f"waited {seconds:.0f} s in vain for {what}")
        time.sleep(0.1)


def say(sentence: str) -> None:
    """Print a step's outcome at once."""
    sys.stdout.write(f"  {sentence}\n")
    sys.stdout.flush()
