"""What a long list costs, read through DocumentsApi from a server in another process.

    .venv/bin/python -m tests.bench.lists [DOCUMENTS] [PAGE_SIZE …]

prints a line of JSON for each size of page. A list that is long takes several seconds of CPU; what counts is that the
first rows come at once and that the event loop never stops.
"""

import asyncio
import gc
import json
import ssl
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace

from desktop_app.api.documents import DocumentList, DocumentsApi
from desktop_app.api.transport import Transport
from desktop_app.domain.document import Document
from desktop_app.domain.server import AccessToken, ServerAddress, UploadEncoding

TICK = 0.005
"""Seconds between two ticks of the timer that measures the loop's gaps."""


@dataclass(frozen=True, slots=True)
class ListFigures:
    """Seconds, but where said."""

    documents: int
    page_size: int
    first_rows: float
    all_rows: float
    again: float
    """The same list once more, where nothing changed."""
    reused: float
    """Share of its documents that are the same objects as before."""
    gap_p99_ms: float
    gap_max_ms: float
    busy_p99_ms: float
    """The same gaps in CPU time of the loop's own thread: what other programs take is not in it."""
    busy_max_ms: float
    cpu: float
    """For both."""
    bytes_a_row: float = 0.0
    """Measured by tracemalloc in a run of its own; 0 where that was not asked for."""


async def measure(documents: int, page_size: int, *, memory: bool = True) -> ListFigures:
    """Read a list twice, and once more where `memory` is to be measured too."""
    with _server(documents, page_size) as port:
        transport = Transport(
            ServerAddress.parse(f"http://127.0.0.1:{port}"),
            AccessToken("SPECIMEN-token"),
            language="en",
            user_agent="Dossier/bench",
            tls=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        )
        try:
            await DocumentsApi(transport, UploadEncoding.MULTIPART).probe()  # imports and the connection
            figures = await _timed(transport, documents, page_size)
            return replace(figures, bytes_a_row=await _bytes_a_row(transport)) if memory else figures
        finally:
            await transport.aclose()


async def _timed(transport: Transport, documents: int, page_size: int) -> ListFigures:
    api = DocumentsApi(transport, UploadEncoding.MULTIPART)
    came: list[float] = []

    def _on_page(_new: Sequence[Document]) -> None:
        came.append(time.perf_counter())

    gaps: list[tuple[float, float]] = []
    ticking = asyncio.ensure_future(_tick(gaps))
    cpu, began = time.process_time(), time.perf_counter()
    first = await api.list_all(on_page=_on_page)
    middle = time.perf_counter()
    second = await api.list_all()
    ended = time.perf_counter()
    cpu = time.process_time() - cpu
    ticking.cancel()
    assert len(first.documents) == documents
    assert first.complete
    late, busy = (sorted(each[which] for each in gaps) for which in (0, 1))
    return ListFigures(
        documents,
        page_size,
        first_rows=came[0] - began,
        all_rows=middle - began,
        again=ended - middle,
        reused=_share_of_same(first, second),
        gap_p99_ms=1000 * late[int(0.99 * len(late))],
        gap_max_ms=1000 * late[-1],
        busy_p99_ms=1000 * busy[int(0.99 * len(busy))],
        busy_max_ms=1000 * busy[-1],
        cpu=cpu,
    )


async def _bytes_a_row(transport: Transport) -> float:
    api = DocumentsApi(transport, UploadEncoding.MULTIPART)
    tracemalloc.start()
    try:
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        listed = await api.list_all()
        gc.collect()
        return (tracemalloc.get_traced_memory()[0] - before) / len(listed.documents)
    finally:
        tracemalloc.stop()


def _share_of_same(one: DocumentList, other: DocumentList) -> float:
    same = sum(a is b for a, b in zip(one.documents, other.documents, strict=True))
    return same / max(1, len(one.documents))


async def _tick(gaps: list[tuple[float, float]]) -> None:
    """Note by how much each tick is late, and for how long the loop's thread worked since the one before."""
    last, worked = time.perf_counter(), time.thread_time()
    while True:
        await asyncio.sleep(TICK)
        now, so_far = time.perf_counter(), time.thread_time()
        gaps.append((now - last - TICK, so_far - worked))
        last, worked = now, so_far


@contextmanager
def _server(documents: int, page_size: int) -> Iterator[int]:
    command = [sys.executable, "-m", "tests.bench.list_server", str(documents), str(page_size)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.kill()


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    documents = int(arguments[0]) if arguments else 100_000
    for size in map(int, arguments[1:] or ("100", "1000", str(documents))):
        print(json.dumps(asdict(asyncio.run(measure(documents, size)))), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
