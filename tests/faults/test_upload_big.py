"""Hundreds of megabytes through the whole queue: the same bytes arrive, and memory does not grow with them.

`make soak-big` sends one gigabyte; `make test` 300 MB.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.faults.kill_driver import ROOT, Client

MEGABYTE = 1024 * 1024
SIZE = int(os.environ.get("DOSSIER_BIG_MB", "300")) * MEGABYTE
MOST_ADDED = 40 * MEGABYTE
NAME = "statement-SPECIMEN.pdf"


@dataclass(frozen=True)
class Sandbox:
    address: str
    token: str

    def documents(self) -> list[dict[str, object]]:
        connection = HTTPConnection(self.address.removeprefix("http://"), timeout=10)
        connection.request("GET", "/api/v2/my/documents", headers={"Authorization": f"Bearer {self.token}"})
        found = json.loads(connection.getresponse().read())["data"]
        connection.close()
        return list(found)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox in a process of its own, which takes what is too large for others."""
    command = [sys.executable, "-m", "desktop_app.sandbox", "--max-mb", str(SIZE // MEGABYTE + 10), "--seed", "0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True)
    try:
        assert process.stdout is not None
        told = process.stdout.readline() + process.stdout.readline()
        found = re.search(r"(http://\S+)\s+Access token:\s+(\S+)", told)
        assert found is not None, told
        yield Sandbox(found[1], found[2])
    finally:
        process.terminate()
        process.communicate(timeout=20)


def write_document(path: Path) -> str:
    """No two megabytes of it are the same; gives its SHA-256."""
    digest = hashlib.sha256()
    with path.open("wb") as file:
        piece = b"%PDF-1.7 SPECIMEN " + os.urandom(MEGABYTE - 18)
        for number in range(SIZE // MEGABYTE):
            data = piece[:-8] + number.to_bytes(8, "big")
            file.write(data)
            digest.update(data)
    return digest.hexdigest()


@pytest.mark.timeout(300)
def test_a_huge_document_arrives_whole_and_costs_little_memory(tmp_path: Path, sandbox: Sandbox) -> None:
    if shutil.disk_usage(tmp_path).free < 4 * SIZE:
        pytest.skip("not enough room on this disk for the document and its copy")
    documents, queue = tmp_path / "documents", tmp_path / "queue"
    documents.mkdir()
    queue.mkdir()
    order = {
        "server": sandbox.address,
        "token": sandbox.token,
        "queue": str(queue),
        "documents": str(documents),
        "settle": 5.0,
        "broken": "",
        "answer": 60.0,
        "stall": 60.0,
        "largest": SIZE,
    }
    client = Client()
    try:
        sha256 = write_document(documents / NAME)
        began = time.monotonic()
        client.begin(order)
        code, output, errors = client.end(200)
        took = time.monotonic() - began
    finally:
        (documents / NAME).unlink(missing_ok=True)
        client.kill()
    assert code == 0, errors.decode()
    told = json.loads(output)
    print(
        f"{SIZE // MEGABYTE} MB looked at, copied and sent in {took:.1f} s,"
        f" {told['added_memory'] / MEGABYTE:.1f} MB of memory added"
    )
    assert not told["uploads"]
    [stored] = sandbox.documents()
    assert (stored["sha256"], stored["fileSize"]) == (sha256, SIZE)
    assert [receipt[1:] for receipt in told["receipts"]] == [[sha256, str(stored["id"])]]
    assert told["added_memory"] < MOST_ADDED
    assert not [each for each in queue.rglob("*") if each.is_file() and ".sqlite3" not in each.name]
