"""The processes that are measured:  python -m tests.bench.child ROW JSON

Each row runs in a process of its own, so that none inherits the memory, caches or threads of another. The last line on
standard output is the result as JSON.
"""

import asyncio
import json
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer

from desktop_app.desk import events
from desktop_app.domain.errors import DossierError
from desktop_app.ui.documents.row_filter import RowFilter
from tests.bench.meters import GapMeter, cpu_seconds, resident_bytes
from tests.bench.stage import BenchError, Result, make_files, on_stage, run_on_loop

POLL_MS = 100
_IN_PAINT = 0.15


async def large_files(options: dict[str, Any], folder: Path) -> Result:
    """A few large documents through the whole queue, without a window, progress polled ten times a second."""
    files = [Path(each) for each in options["files"]]
    size = sum(file.stat().st_size for file in files)
    async with on_stage(options["address"], folder, options["certificate"]) as stage:
        stage.desk.start()
        await stage.until("list", lambda: stage.count(events.Refreshed) > 0)
        begun, cpu = time.perf_counter(), cpu_seconds()
        new = await stage.choose(files)
        looked, look_cpu = time.perf_counter() - begun, cpu_seconds() - cpu
        polled: list[int] = []

        def _poll() -> None:
            counters = [stage.desk.outbox.progress(each.key) for each in stage.desk.outbox.uploads]
            polled.append(sum(each.sent for each in counters if each is not None))

        timer = QTimer(interval=POLL_MS)
        timer.timeout.connect(_poll)
        timer.start()
        meter, memory = GapMeter(), resident_bytes()
        meter.start()
        cpu = cpu_seconds()
        took = await stage.send(new)
        cpu = cpu_seconds() - cpu
        gaps = meter.stop()
        timer.stop()
        gigabytes = size / 1024**3
        return {
            "seconds": took,
            "megabytes_per_second": size / 1e6 / took,
            "cpu_per_gib": cpu / gigabytes,
            "look_seconds": looked,
            "look_cpu_per_gib": look_cpu / gigabytes,
            "memory_added": resident_bytes() - memory,
            "polls": len(polled),
            "gaps": asdict(gaps),
        }


async def small_files(options: dict[str, Any], folder: Path) -> Result:
    """Many small documents through the real window."""
    files = make_files(Path(options["folder"]), options["count"], options["size"])
    async with on_stage(options["address"], folder) as stage:
        stage.show_window()
        stage.desk.start()
        await stage.until("list", lambda: stage.count(events.Refreshed) > 0)
        begun = time.perf_counter()
        new = await stage.choose(files)
        looked = time.perf_counter() - begun
        meter = GapMeter()
        meter.start()
        cpu = cpu_seconds()
        took = await stage.send(new, options["seconds"])
        cpu = cpu_seconds() - cpu
        return {
            "seconds": took,
            "files_per_second": len(files) / took,
            "cpu_per_file_ms": 1000 * cpu / len(files),
            "look_seconds": looked,
            "gaps": asdict(meter.stop()),
        }


async def long_list(options: dict[str, Any], folder: Path) -> Result:
    """A long list in the real window: until its first and its last row, then sorting, filtering, memory."""
    count: int = options["count"]
    async with on_stage(options["address"], folder) as stage:
        window = stage.show_window()
        model = window._model  # noqa: SLF001 - the window hands its rows to nobody else
        await asyncio.sleep(0.2)
        meter, memory, cpu = GapMeter(), resident_bytes(), cpu_seconds()
        meter.start()
        begun = time.perf_counter()
        first: list[float] = []

        def _note_rows() -> None:
            if not first and model.rowCount():
                first.append(time.perf_counter() - begun)

        model.rowsInserted.connect(_note_rows)
        model.modelReset.connect(_note_rows)
        model.layoutChanged.connect(_note_rows)
        stage.desk.start()

        def _ended() -> bool:
            return stage.count(events.RefreshFailed) > 0 or model.rowCount() >= count

        await stage.until("all rows", _ended, options["seconds"])
        took = time.perf_counter() - begun
        failures = [event.error for event in stage.failures]
        if failures:
            raise BenchError(f"the list was not read: {failures[0]}")
        await stage.until("list", lambda: stage.count(events.Refreshed) > 0)
        await asyncio.sleep(0.3)
        loading = meter.stop()
        cpu = cpu_seconds() - cpu
        added = resident_bytes() - memory
        meter.start()
        sorts = [await _timed(partial(model.sort, column)) for column in range(model.columnCount())]
        sorts.append(await _timed(partial(model.sort, 0, Qt.SortOrder.DescendingOrder)))
        words = ("document-0001", "0001", "nothing like it", "")
        filters = [await _timed(partial(model.set_filter, RowFilter(search=word))) for word in words]
        acting = meter.stop()
        meter.start()
        cpu_before, refreshed = cpu_seconds(), stage.count(events.Refreshed)
        begun = time.perf_counter()
        stage.desk.refresh()
        await stage.until("refresh", lambda: stage.count(events.Refreshed) > refreshed, options["seconds"])
        return {
            "first_row_seconds": first[0],
            "all_rows_seconds": took,
            "cpu_seconds": cpu,
            "bytes_per_row": added / count,
            "longest_sort_ms": max(sorts),
            "longest_filter_ms": max(filters),
            "gaps": asdict(loading),
            "gaps_sorting": asdict(acting),
            "refresh_seconds": time.perf_counter() - begun,
            "refresh_cpu_seconds": cpu_seconds() - cpu_before,
            "gaps_refreshing": asdict(meter.stop()),
        }


async def _timed(act: Callable[[], None]) -> float:
    """Milliseconds until an act is done; the window is painted before the next."""
    begun = time.perf_counter()
    act()
    took = 1000 * (time.perf_counter() - begun)
    await asyncio.sleep(_IN_PAINT)
    return took


async def idle(options: dict[str, Any], folder: Path) -> Result:
    """A window that nobody touches, then many refreshes of a list that does not change."""
    async with on_stage(options["address"], folder) as stage:
        stage.show_window()
        stage.desk.start()
        await stage.until("list", lambda: stage.count(events.Refreshed) > 0)
        await asyncio.sleep(1)
        cpu, begun = cpu_seconds(), time.perf_counter()
        await asyncio.sleep(options["idle_seconds"])
        idle_ms = 1000 * (cpu_seconds() - cpu) / (time.perf_counter() - begun)
        await _refresh(stage.desk.refresh, lambda: stage.count(events.Refreshed), 100)  # fills what is filled once
        memory, cpu, begun = resident_bytes(), cpu_seconds(), time.perf_counter()
        await _refresh(stage.desk.refresh, lambda: stage.count(events.Refreshed), options["refreshes"])
        return {
            "cpu_ms_per_second": idle_ms,
            "refresh_ms": 1000 * (time.perf_counter() - begun) / options["refreshes"],
            "refresh_cpu_ms": 1000 * (cpu_seconds() - cpu) / options["refreshes"],
            "growth_bytes": resident_bytes() - memory,
        }


async def _refresh(refresh: Callable[[], None], done: Callable[[], int], times: int) -> None:
    for _ in range(times):
        before = done()
        refresh()
        while done() == before:  # noqa: ASYNC110 - the event is the desk's own
            await asyncio.sleep(0.001)


ROWS: dict[str, Callable[[dict[str, Any], Path], Coroutine[Any, Any, Result]]] = {
    "large": large_files,
    "small": small_files,
    "list": long_list,
    "idle": idle,
}


def main() -> None:
    """Measure one row and print it."""
    name, options = sys.argv[1], json.loads(sys.argv[2])
    with tempfile.TemporaryDirectory(prefix="dossier-bench-", dir=options["data"]) as folder:
        print(json.dumps(run_on_loop(lambda: ROWS[name](options, Path(folder)))))


if __name__ == "__main__":
    try:
        main()
    except (BenchError, DossierError) as error:
        sys.exit(f"FAILED: {error}")
