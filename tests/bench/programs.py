"""Starts what the rows need beside this process: the server, the measured app, curl."""

import json
import mmap
import os
import re
import resource
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.stage import MEGABYTE, TOKEN, BenchError, Result
from tests.support.tls import issue

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "bench"
_PATIENCE = 240.0
_WARM_BYTES = 3 * 1024**3


@dataclass(frozen=True, slots=True)
class Certificates:
    """Files for a server with TLS at 127.0.0.1."""

    authority: Path
    server: Path

    @classmethod
    def make(cls, folder: Path) -> "Certificates":
        """Make both, valid for a day."""
        from cryptography.hazmat.primitives import serialization  # noqa: PLC0415 - only rows with TLS need it

        authority = issue("SPECIMEN authority of the benchmarks")
        server = issue("127.0.0.1", authority, address="127.0.0.1")
        folder.mkdir(parents=True, exist_ok=True)
        made = cls(folder / "authority.pem", folder / "server.pem")
        made.authority.write_bytes(authority.pem)
        secret = server.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        made.server.write_bytes(server.pem + secret)
        return made


@contextmanager
def sink(*options: str) -> Generator[str]:
    """The server with these options; gives its address."""
    command = [sys.executable, "-m", "tests.bench.sink", *options]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
    finally:
        process.terminate()
        process.communicate(timeout=20)


def warm_memory() -> None:
    """Touch as much memory as a row needs and give it back.

    On a virtual machine a page that was never used since it was started costs ten times one that was: whoever copies
    first would pay for that.
    """
    available = re.search(r"MemAvailable: *(\d+) kB", Path("/proc/meminfo").read_text(encoding="ascii"))
    if available is not None and int(available[1]) > 2 * _WARM_BYTES // 1024:
        piece = b"\1" * (16 * MEGABYTE)
        with mmap.mmap(-1, _WARM_BYTES) as memory:
            for _ in range(_WARM_BYTES // len(piece)):
                memory.write(piece)


def measure(row: str, **options: Any) -> Result:
    """Measure a row in a process of its own. Raises BenchError."""
    data = BUILD / "data"
    data.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "tests.bench.child", row, json.dumps({"data": str(data), **options})]
    ended = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False, timeout=_PATIENCE)
    if ended.returncode:
        raise BenchError(f"the row {row} was not measured")
    result: Result = json.loads(ended.stdout.splitlines()[-1])
    return result


@contextmanager
def screen() -> Generator[str]:
    """A virtual screen; gives its DISPLAY. Raises BenchError."""
    reading, writing = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(writing)
        try:
            with os.fdopen(reading, encoding="ascii") as told:
                number = told.readline().strip()
            if not number:
                raise BenchError("there is no virtual screen")
            yield f":{number}"
        finally:
            server.terminate()


def first_paint(what: str) -> float:
    """Seconds from the start of a process to its first paint. Raises BenchError."""
    with screen() as display:
        surroundings = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        command = [sys.executable, "-m", "tests.bench.first_paint", what, str(time.monotonic())]
        ended = subprocess.run(
            command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False, timeout=_PATIENCE, env=surroundings
        )
    if ended.returncode:
        raise BenchError(f"the start of {what} was not measured")
    return float(ended.stdout)


def curl(address: str, files: Sequence[Path], certificate: Path | None) -> Result:
    """Send all files at once, each by a curl of its own: `curl -F`. Raises BenchError."""
    trust = ["--cacert", str(certificate)] if certificate is not None else []
    common = ["curl", "-sf", "-o", "/dev/null", *trust, "-H", "Expect:", "-H", f"Authorization: Bearer {TOKEN}"]
    url = f"{address}/api/v2/my/documents"
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    running = [
        subprocess.Popen([*common, "-F", "typeId=1", "-F", f"file=@{file};type=application/pdf", url]) for file in files
    ]
    codes = [process.wait(_PATIENCE) for process in running]
    took = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if any(codes):
        raise BenchError(f"curl ended with {codes}")
    size = sum(file.stat().st_size for file in files)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {
        "seconds": took,
        "megabytes_per_second": size / 1e6 / took,
        "cpu_per_gib": cpu / (size / 1024**3),
    }
