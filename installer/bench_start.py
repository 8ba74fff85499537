"""Measures the time to the first window, frozen and from source:  python -m installer.bench_start [N]

The two alternate, so that other load on the machine affects both: with a warm file cache, and with a cold one if the
cache can be dropped (root on Linux). A start ends when the window is on the screen. Run it on a virtual display.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from installer import product
from installer.freeze import FROZEN

LIMIT_RATIO = 1.6
LIMIT_COLD_SECONDS = 0.8
_WINDOW = ("xdotool", "search", "--onlyvisible", "--name", product.NAME)
_CACHES = Path("/proc/sys/vm/drop_caches")
_PATIENCE = 30.0


class BenchError(Exception):
    """A start could not be measured. The text is a sentence."""


def start_seconds(command: Sequence[str]) -> float:
    """Measure the time from the start of a program to its window on the screen, in seconds. Raises BenchError."""
    with tempfile.TemporaryDirectory(prefix="dossier-bench-") as folder:
        began = time.perf_counter()
        process = subprocess.Popen(
            [*command, "--data-dir", folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=product.ROOT
        )
        try:
            while subprocess.run(_WINDOW, capture_output=True, check=False).returncode:
                if process.poll() is not None or time.perf_counter() - began > _PATIENCE:
                    raise BenchError(f"{command[0]} opens no window")
            return time.perf_counter() - began
        finally:
            process.terminate()
            process.wait()


def forget_files() -> bool:
    """Drop the system's file cache; returns whether that was possible."""
    if not os.access(_CACHES, os.W_OK):
        return False
    os.sync()
    try:
        _CACHES.write_text("3", encoding="ascii")
    except OSError:
        return False
    return True


def measure(runs: int, *, cold: bool) -> dict[str, float]:
    """Return both medians in seconds, and the frozen app's as a ratio of the other. Raises BenchError."""
    commands = {
        "frozen": [str(FROZEN / product.COMMAND)],
        "source": [sys.executable, "-m", "desktop_app"],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _run in range(runs):
        for name, command in commands.items():
            if cold:
                forget_files()
            taken[name].append(start_seconds(command))
    medians = {name: statistics.median(seconds) for name, seconds in taken.items()}
    return {**medians, "ratio": medians["frozen"] / medians["source"]}


def verdict(warm: dict[str, float], cold: dict[str, float] | None) -> list[str]:
    """The results that are too slow, as sentences."""
    found = []
    if warm["ratio"] > LIMIT_RATIO:
        found.append(f"warm, the frozen app takes {warm['ratio']:.2f} times a start from source")
    if cold is not None and cold["frozen"] > LIMIT_COLD_SECONDS:
        found.append(f"cold, the frozen app takes {cold['frozen']:.2f} s to its window")
    return found


def main(runs: int) -> None:
    """Measure and print. Raises BenchError."""
    measure(1, cold=False)  # compiles the bytecode first
    warm = measure(runs, cold=False)
    cold = measure(runs, cold=True) if forget_files() else None
    rounded = {
        name: each and {key: round(value, 3) for key, value in each.items()}
        for name, each in (("warm", warm), ("cold", cold))
    }
    sys.stdout.write(json.dumps({"runs": runs, **rounded}, indent=2) + "\n")
    if problems := verdict(warm, cold):
        raise BenchError("; ".join(problems))


if __name__ == "__main__":
    try:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
    except BenchError as error:
        sys.exit(f"FAILED: {error}")
