"""Rounds of a client process that is killed at any moment, and the reckoning at their end.

A kill comes after a random time or at a stage of a request that only the server can see, then without any delay: before
it stores, after it stored, before it answers. Everything that is drawn comes from the seed, so a run can be repeated as
far as a kill can be.
"""

import hashlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import IO, Any, Self

from tests.faults.kill_server import ELSEWHERE, FAULTS, Choose, Fault, Keeps, KillServer, Stage, Ways, by_chance

ROOT = Path(__file__).resolve().parents[2]
CLIENT = Path(__file__).with_name("kill_client.py")
TOKEN = "SPECIMEN-token-that-must-not-be-kept"
SENTINEL = b"SPECIMEN-CONTENT-THAT-MUST-NOT-BE-KEPT"
FAULTY = 0.4
FAULTY_LISTS = 0.1
"""Share of the lists one of whose pages fails, and of those that move while they are read."""
SHIFTING_LISTS = 0.3
SETTLE = 0.4
LONGEST = 1.5
"""Seconds in which a client is killed at the latest."""
MOST_PENDING = 6
FINISHING_ROUNDS = 25


@dataclass(slots=True)
class Figures:
    """What happened in one run, or in several."""

    kills: int = 0
    rounds: int = 0
    files: int = 0
    posts: int = 0
    faulty: Counter[str] = field(default_factory=Counter)
    aimed: Counter[str] = field(default_factory=Counter)
    lists: int = 0
    list_faults: int = 0
    unfinished: int = 0
    questions: int = 0
    """Uploads of which the person was asked."""
    wrong: list[str] = field(default_factory=list)
    """Everything that is not as it must be; a sentence each."""
    duplicates: int = 0
    lost: int = 0

    def add(self, other: Self) -> None:
        for name in (
            *("kills", "rounds", "files", "posts", "lists", "list_faults", "unfinished", "questions"),
            *("duplicates", "lost"),
        ):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.faulty += other.faulty
        self.aimed += other.aimed
        self.wrong += other.wrong

    def __str__(self) -> str:
        return (
            f"{self.kills} kills in {self.rounds} rounds, {self.files} documents, {self.posts} POSTs of which"
            f" {self.faulty.total()} faulty in {len(self.faulty)} ways and {self.unfinished} cut off by a kill,"
            f" {self.lists} pages of lists of which {self.list_faults} faulty, {self.questions} asked about;"
            f" {self.duplicates} duplicates, {self.lost} lost, {len(self.wrong)} complaints"
        )


def late_only(name: str, number: int) -> Fault | None:
    """Half of all POSTs are stored after their connection broke off."""
    chance = Random(f"late {name} {number}")  # noqa: S311 - tests draw lots
    late = [fault for fault in FAULTS.values() if fault.keeps is Keeps.LATE]
    return chance.choice(late) if chance.random() < 0.5 else None


class Client:
    """A client process, warmed up and waiting for its order."""

    def __init__(self) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
        self._process = subprocess.Popen(
            [sys.executable, str(CLIENT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            cwd=ROOT,
        )

    def begin(self, order: dict[str, Any]) -> None:
        assert _pipe(self._process.stdout).readline() == b"ready\n", "a client did not start"
        stdin = _pipe(self._process.stdin)
        stdin.write(json.dumps(order).encode() + b"\n")
        stdin.flush()

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)

    def end(self, seconds: float) -> tuple[int, bytes, bytes]:
        """Wait so long, then kill; gives exit code, output and errors."""
        try:
            output, errors = self._process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            output, errors = self._process.communicate()
        return self._process.returncode, output, errors


class Run:
    """One server, one folder of documents, one queue, and clients that come and go."""

    def __init__(
        self, seed: int, folder: Path, broken: str = "", faults: Choose | None = None, ways: Ways | None = None
    ) -> None:
        self.figures = Figures()
        self._seed = seed
        self._chance = Random(seed)  # noqa: S311 - tests draw lots
        self._stages = [stage for stage in Stage if stage is not Stage.LISTING] * 2 + [Stage.LISTING]
        self._documents = folder / "documents"
        self._queue = folder / "queue"
        self._broken = broken
        self._written: dict[str, str] = {}
        """SHA-256 by name."""
        for each in (self._documents, self._queue):
            each.mkdir(parents=True)
        self._ways = ways or Ways.by_chance(self._chance)
        self._server = KillServer(
            faults or by_chance(seed, FAULTY), token=TOKEN, ways=self._ways, list_fault=self._list_fault
        )
        self._where = f"seed {seed}, {self._ways}"

    def run(self, kills: int) -> Figures:
        """Kill so many clients, let the last ones finish, reckon."""
        waiting = Client()
        try:
            with self._server:
                while self.figures.kills < kills and self.figures.rounds < 3 * kills:
                    self._write_some()
                    client, waiting = waiting, Client()
                    self._round(client)
                for _ in range(FINISHING_ROUNDS):
                    client, waiting = waiting, Client()
                    if self._finish(client):
                        break
                self._reckon()
        finally:
            waiting.kill()
            waiting.end(5)
        return self.figures

    def _round(self, client: Client) -> None:
        self.figures.rounds += 1
        aimed = self._chance.random() < 0.6
        stage, count = self._chance.choice(self._stages), self._chance.choice([1, 1, 1, 2, 3])
        after = self._chance.uniform(0, LONGEST)
        client.begin(self._order())
        if aimed:
            self._server.aim(stage, count, client.kill)
        code, _, errors = client.end(LONGEST if aimed else after)
        self._server.aim_at_nothing()
        if code == -signal.SIGKILL:
            self.figures.kills += 1
            self.figures.aimed[stage.value if aimed else "by the clock"] += 1
        elif code != 0:
            self._complain(f"a client ended with {code}: {errors.decode()}")
        if self._chance.random() < 0.2:
            self._server.put(f"elsewhere-{self.figures.rounds}.pdf", self._chance.randbytes(self.figures.rounds + 7))

    def _finish(self, client: Client) -> bool:
        """Let a client come to rest; whether everything is stored as far as it knows."""
        self.figures.rounds += 1
        client.begin(self._order())
        code, output, errors = client.end(60)
        if code != 0:
            self._complain(f"a client that was left alone ended with {code}: {errors.decode()}")
            return True
        told = json.loads(output)
        if any(state == "needs_user" for _, state, _ in told["uploads"]):
            self._complain(f"the person is asked: {told['uploads']}")
            return True
        if told["uploads"]:
            return False
        stored = {str(document.id): document for document in self._server.documents}
        for name, sha256, number in told["receipts"]:
            if number is not None and (number not in stored or stored[number].sha256 != sha256):
                self._complain(f"the receipt of {name} names document {number}, which is another one")
        return True

    def _order(self) -> dict[str, object]:
        return {
            "server": self._server.base_url,
            "token": TOKEN,
            "queue": str(self._queue),
            "documents": str(self._documents),
            "settle": SETTLE,
            "broken": self._broken,
        }

    def _write_some(self) -> None:
        """New documents, each with a name, a size and a content of its own."""
        stored = {document.name for document in self._server.documents}
        pending = len(self._written.keys() - stored)
        for _ in range(min(self._chance.choice([1, 2, 3]), MOST_PENDING - pending)):
            number = len(self._written)
            name = f"passport-SPECIMEN-{number}.pdf"
            size = self._chance.choice([500, 5_000, 70_000, 1_500_000]) + number
            content = b"%PDF-1.7 " + SENTINEL + self._chance.randbytes(size)
            unfinished = self._documents / "unfinished"
            unfinished.write_bytes(content)
            unfinished.rename(self._documents / name)
            self._written[name] = _sha256(content)

    def _list_fault(self, number: int, offset: int) -> str:
        """Pages that fail, and others who add and delete while pages are read."""
        chance = Random(f"{self._seed} list {number}")  # noqa: S311 - tests draw lots
        pages = 1 + len(self._server.documents) // self._ways.page
        if offset and chance.random() < SHIFTING_LISTS / pages:
            if chance.random() < 0.5:
                self._server.remove_elsewhere(chance.choice([0, -1]))
            else:
                self._server.put(f"elsewhere-{number}.pdf", chance.randbytes(2_000_000 + number))
        # An empty page can only be told from an empty list where the server says how many there are.
        faults = ["500", "reset", *(["empty page"] if self._ways.total else [])]
        return chance.choice(faults) if chance.random() < FAULTY_LISTS / pages else ""

    def _reckon(self) -> None:
        counts = self._server.counts
        figures = self.figures
        figures.files = len(self._written)
        figures.posts = counts.posts.total()
        figures.faulty, figures.lists, figures.list_faults = counts.faults, counts.lists, counts.list_faults
        figures.unfinished = counts.unfinished
        figures.questions = len(counts.asked)
        time.sleep(0.3)  # the last late ones
        there = Counter(document.sha256 for document in self._server.documents)
        for name, sha256 in self._written.items():
            if there[sha256] == 0:
                figures.lost += 1
                self._complain(f"{name} was lost")
            elif there[sha256] > 1:
                figures.duplicates += there[sha256] - 1
                self._complain(f"{name} is stored {there[sha256]} times")
        strange = [
            document.name
            for document in self._server.documents
            if document.key != ELSEWHERE and document.sha256 not in self._written.values()
        ]
        if strange:
            self._complain(f"stored with bytes that nobody added: {strange}")
        self._inspect_queue()

    def _inspect_queue(self) -> None:
        files = [each for each in self._queue.rglob("*") if each.is_file()]
        for file in files:
            if not file.name.endswith((".sqlite3", ".sqlite3-wal", ".sqlite3-shm")):
                self._complain(f"{file.name} was left in the folder of the queue")
            data = file.read_bytes()
            if SENTINEL in data:
                self._complain(f"{file.name} holds bytes of a document")
            if TOKEN.encode() in data:
                self._complain(f"{file.name} holds the token")
        journals = [file for file in files if file.suffix == ".sqlite3"]
        if len(journals) != 1:
            self._complain(f"{len(journals)} journals instead of one")
        for journal in journals:
            with closing(sqlite3.connect(journal)) as connection:
                (verdict,) = connection.execute("PRAGMA integrity_check").fetchone()
            if verdict != "ok":
                self._complain(f"the journal is damaged: {verdict}")

    def _complain(self, what: str) -> None:
        self.figures.wrong.append(f"{what} ({self._where})")


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
