"""Measures how quick the app is:  python -m tests.bench [--only ROW] [--runs N] [--readme]

Every run is kept as JSON in build/bench, one file a row. With --readme the table in the README is written anew from
those files; with --table nothing is measured before. Exit code 1: a figure misses its limit.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
from dataclasses import asdict, replace
from datetime import UTC, datetime

from tests.bench.programs import BUILD, ROOT
from tests.bench.rows import ROWS, Figure, Sizes
from tests.bench.stage import MEGABYTE, BenchError

_BEGIN, _END = "<!-- bench: written by make bench ARGS=--readme -->\n", "<!-- end of bench -->"
QUICK = Sizes(runs=1, large_bytes=4 * MEGABYTE, small=20, list=3000, idle_seconds=1, refreshes=20)


def table() -> str:
    """All rows that were measured, as Markdown."""
    lines = ["| measure | limit | measured |", "|---|---|---|"]
    for name in ROWS:
        file = BUILD / f"{name}.json"
        if file.exists():
            figures = json.loads(file.read_text(encoding="utf-8"))["figures"]
            lines += [_line(Figure(**figure)) for figure in figures]
    return "\n".join(lines) + "\n"


def write_readme() -> None:
    """Put the table between its marks in the README. Raises BenchError."""
    readme = ROOT / "README.md"
    before, begin, rest = readme.read_text(encoding="utf-8").partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise BenchError("the README has no place for the table")
    readme.write_text(f"{before}{begin}{table()}{end}{after}", encoding="utf-8")


def main() -> int:
    """Measure, keep, print, judge."""
    options = argparse.ArgumentParser(prog="make bench")
    options.add_argument("--only", action="append", choices=ROWS, help="measure this row; may be given more than once")
    options.add_argument("--runs", type=int, help="how often each is measured (3)")
    options.add_argument("--small", type=int, help="how many small files (1000)")
    options.add_argument("--list", type=int, help="how many documents in the long list (100000)")
    options.add_argument("--quick", action="store_true", help="a few seconds of everything: tries the measuring itself")
    options.add_argument("--readme", action="store_true", help="write the table into the README")
    options.add_argument("--table", action="store_true", help="measure nothing: use what was kept")
    chosen = options.parse_args()
    asked = {name: value for name in ("runs", "small", "list") if (value := getattr(chosen, name)) is not None}
    sizes = replace(QUICK if chosen.quick else Sizes(), **asked)
    good = True
    for name in [] if chosen.table else chosen.only or ROWS:
        print(f"{name}:", flush=True)
        found = ROWS[name](sizes)
        kept = {
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "commit": _commit(),
            "machine": f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}",
            "sizes": asdict(sizes),
            "figures": [asdict(figure) for figure in found.figures],
            "runs": found.runs,
        }
        BUILD.mkdir(parents=True, exist_ok=True)
        (BUILD / f"{name}.json").write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
        for figure in found.figures:
            print(f"{'ok  ' if figure.is_good else 'MISS'} {_line(figure)}")
            good = good and figure.is_good
    if chosen.readme:
        write_readme()
    return 0 if good else 1


def _line(figure: Figure) -> str:
    limit = "" if figure.limit is None else f"{'≥' if figure.at_least else '≤'} {_number(figure.limit)} {figure.unit}"
    value = "not measured" if figure.value is None else f"{_number(figure.value)} {figure.unit}".strip()
    shown = value if figure.is_good else f"**{value}**"
    return f"| {figure.name} | {limit.strip()} | {shown} |"


def _number(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:,.0f}"


def _commit() -> str:
    told = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return told.stdout.strip()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BenchError as error:
        sys.exit(f"FAILED: {error}")
