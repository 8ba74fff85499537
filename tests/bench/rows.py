"""The rows of the table: what is measured beside what, how often, and what is enough.

What is compared runs in turn, A B A B, so that other load on the machine meets both; of each figure the median counts.
"""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tests.bench.programs import BUILD, Certificates, curl, first_paint, measure, sink, warm_memory
from tests.bench.stage import MEGABYTE, BenchError, Result, make_files

LONG_LIST = 10_000
SMALL_BYTES = 100 * 1024
_STARTS = 7


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured; smaller ones are for trying the measuring itself."""

    runs: int = 3
    large_bytes: int = 256 * MEGABYTE
    small: int = 1000
    list: int = 100_000
    idle_seconds: float = 20.0
    refreshes: int = 1000


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the table."""

    name: str
    value: float | None
    """None where it could not be measured."""
    limit: float | None
    """None where it is only told."""
    unit: str = ""
    at_least: bool = False
    """Whether the limit is the least or the most that is good."""

    @property
    def is_good(self) -> bool:
        """Whether it keeps the limit."""
        if self.limit is None:
            return True
        if self.value is None:
            return False
        return self.value >= self.limit if self.at_least else self.value <= self.limit


@dataclass(frozen=True, slots=True)
class Measured:
    """What a row found: every single run, and the figures."""

    runs: dict[str, list[Result]]
    figures: list[Figure]


def median(runs: Sequence[Result], *path: str) -> float | None:
    """The median of one value of all runs; None if there is no run in which it was measured."""
    values = [value for run in runs if isinstance(value := _at(run, path), int | float)]
    return statistics.median(values) if values else None


def worst(runs: Sequence[Result], *path: str) -> float | None:
    """The largest."""
    values = [value for run in runs if isinstance(value := _at(run, path), int | float)]
    return max(values) if values else None


def ratio(above: float | None, below: float | None) -> float | None:
    """One by the other, if both were measured."""
    return above / below if above is not None and below else None


def _sum(one: float | None, other: float | None) -> float | None:
    return one + other if one is not None and other is not None else None


def large(sizes: Sizes) -> Measured:
    """Four large files through the queue, plain and with TLS, beside four curls at once."""
    files = make_files(BUILD / f"large-{sizes.large_bytes}", 4, sizes.large_bytes)
    certificates = Certificates.make(BUILD / "certificates")
    runs: dict[str, list[Result]] = {}
    ways = (("plain", (), None), ("TLS", ("--tls", str(certificates.server)), certificates.authority))
    for _ in range(sizes.runs):
        warm_memory()
        for way, options, authority in ways:
            with sink(*options) as address:
                _add(runs, f"curl {way}", curl, address, files, authority)
                _add(
                    runs,
                    way,
                    measure,
                    "large",
                    address=address,
                    files=[str(file) for file in files],
                    certificate=str(authority or ""),
                )
    figures: list[Figure] = []
    for (way, _, _), least in zip(ways, (0.60, 0.75), strict=True):
        mine, theirs = runs[way], runs[f"curl {way}"]
        speed = ratio(median(theirs, "seconds"), median(mine, "seconds"))
        whole = ratio(median(theirs, "seconds"), _sum(median(mine, "seconds"), median(mine, "look_seconds")))
        cpu = _sum(median(mine, "cpu_per_gib"), median(mine, "look_cpu_per_gib"))
        name = f"4 × {sizes.large_bytes // MEGABYTE} MiB, {way}"
        figures += [
            Figure(
                f"{name}: speed beside `curl -F`, from *Send* to the last receipt", speed, least, "×", at_least=True
            ),
            Figure(f"{name}: the same, the look at the files before *Send* included", whole, None, "×"),
            Figure(f"{name}: CPU a GiB, the look included", cpu, 2.5, "s"),
            *_gaps(name, mine),
        ]
    return Measured(runs, figures)


def small(sizes: Sizes) -> Measured:
    """Many small files through the real window: so many, twice as many, and beside a long list."""
    count = sizes.small
    runs: dict[str, list[Result]] = {}
    kinds = (("once", count, 0), ("twice", 2 * count, 0), ("long list", count, LONG_LIST))
    for _ in range(sizes.runs):
        for kind, number, there in kinds:
            with sink("--documents", str(there)) as address:
                folder = BUILD / "small"
                options = {"address": address, "folder": str(folder), "count": number, "size": SMALL_BYTES}
                _add(runs, kind, measure, "small", **options, seconds=110.0)
    name = f"{count} × 100 KiB from *Send* to the last receipt"
    once = median(runs["once"], "seconds")
    return Measured(
        runs,
        [
            Figure(f"{name}: files a second", median(runs["once"], "files_per_second"), 150, "", at_least=True),
            Figure(f"{2 * count} files beside {count}", ratio(median(runs["twice"], "seconds"), once), 2.2, "×"),
            Figure(
                f"the same beside a list of {LONG_LIST:,}", ratio(median(runs["long list"], "seconds"), once), 1.2, "×"
            ),
            *_gaps(name, [run for kind in runs.values() for run in kind]),
        ],
    )


def long_list(sizes: Sizes) -> Measured:
    """A long list in the real window, from a server that gives it in pages, and from one that gives all at once."""
    runs: dict[str, list[Result]] = {}
    for _ in range(sizes.runs):
        for kind, page in (("pages of 1,000", 1000), ("one page", sizes.list)):
            with sink("--documents", str(sizes.list), "--page", str(page)) as address:
                _add(runs, kind, measure, "list", address=address, count=sizes.list, seconds=100.0)
    figures: list[Figure] = []
    for kind, measured in runs.items():
        name = f"{sizes.list:,} documents, {kind}"
        figures += [
            Figure(f"{name}: all rows", median(measured, "all_rows_seconds"), 12.0, "s"),
            # The first rows come after the first page; where that is the whole list nothing is promised.
            Figure(
                f"{name}: first rows",
                median(measured, "first_row_seconds"),
                0.5 if kind.startswith("pages") else None,
                "s",
            ),
            Figure(f"{name}: sort", median(measured, "longest_sort_ms"), 150, "ms"),
            Figure(f"{name}: filter", median(measured, "longest_filter_ms"), 150, "ms"),
            Figure(f"{name}: longest gap", worst(measured, "gaps", "longest"), 60, "ms"),
            Figure(f"{name}: longest gap of a refresh", worst(measured, "gaps_refreshing", "longest"), 60, "ms"),
            Figure(f"{name}: memory a row", median(measured, "bytes_per_row"), 900, "bytes"),
        ]
    return Measured(runs, figures)


def start(sizes: Sizes) -> Measured:
    """From the start of the process to the first paint, from source, beside an empty window."""
    runs: dict[str, list[Result]] = {}
    for number in range(_STARTS * sizes.runs // 3 + 1):
        for what in ("bare", "app"):
            found = first_paint(what)
            if number:  # the first compiles the bytecode
                runs.setdefault(what, []).append({"seconds": found})
    found_ratio = ratio(median(runs["app"], "seconds"), median(runs["bare"], "seconds"))
    return Measured(runs, [Figure("first paint beside an empty window", found_ratio, 1.35, "×")])


def idle(sizes: Sizes) -> Measured:
    """A window that nobody touches, and many refreshes that bring nothing new."""
    runs: dict[str, list[Result]] = {}
    with sink("--documents", "100") as address:
        for _ in range(sizes.runs):
            options = {"idle_seconds": sizes.idle_seconds, "refreshes": sizes.refreshes}
            _add(runs, "idle", measure, "idle", address=address, **options)
    growth = median(runs["idle"], "growth_bytes")
    return Measured(
        runs,
        [
            Figure("idle: CPU a second", median(runs["idle"], "cpu_ms_per_second"), 3.0, "ms"),
            Figure(
                f"{sizes.refreshes:,} refreshes that bring nothing new: memory",
                growth / 1e6 if growth is not None else None,
                5.0,
                "MB",
            ),
        ],
    )


ROWS: dict[str, Callable[[Sizes], Measured]] = {
    "large": large,
    "small": small,
    "list": long_list,
    "start": start,
    "idle": idle,
}


def _gaps(name: str, runs: Sequence[Result]) -> list[Figure]:
    return [
        Figure(f"{name}: gap of the event loop, p99", median(runs, "gaps", "p99"), 16, "ms"),
        Figure(f"{name}: gap of the event loop, longest", worst(runs, "gaps", "longest"), 60, "ms"),
    ]


def _add(runs: dict[str, list[Result]], kind: str, run: Callable[..., Result], *given: Any, **options: Any) -> None:
    """Note a run; one that failed says why, and is no figure."""
    try:
        result = run(*given, **options)
    except BenchError as error:
        result = {"failed": str(error)}
    print(f"  {kind}: {_shown(result)}", flush=True)
    runs.setdefault(kind, []).append(result)


def _at(run: Result, path: Sequence[str]) -> object:
    found: object = run
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    return found


def _shown(result: Result) -> str:
    def _one(value: object) -> str:
        if isinstance(value, dict):
            return "/".join(_one(each) for each in value.values())
        return f"{value:.3g}" if isinstance(value, float) else str(value)

    return ", ".join(f"{name} {_one(value)}" for name, value in result.items())
