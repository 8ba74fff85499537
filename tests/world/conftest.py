"""What the tests of the world share: which part runs, and folders that other users' programs may enter."""

import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

FULL = os.environ.get("DOSSIER_WORLD") == "all"
"""All of it, as `make test-world` does; else the fast part."""


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """What the queue logs of so many bad answers is expected."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


@pytest.fixture(scope="session")
def world() -> Iterator[Path]:
    """A folder that programs which drop their rights can enter."""
    with tempfile.TemporaryDirectory(prefix="world-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
