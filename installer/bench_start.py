"""How long the frozen app takes to its first window, beside a start from source:  python -m installer.bench_start [N]

Both in turn, so that whatever else the machine does meets both: warm, and cold where this may empty the system's file
cache (root on Linux). A start ends when the window is on the screen, seen from outside. Run it on a virtual display.
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
    """A start that cannot be measured; the text is a sentence."""


def start_seconds(command: Sequence[str]) -> float:
    """From the start of a program to its window on the screen. Raises BenchError."""
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
    """Empty the system's file cache; whether that was possible."""
    if not os.access(_CACHES, os.W_OK):
        return False
    os.sync()
    try:
        _CACHES.write_text("3", encoding="ascii")
    except OSError:
        return False
    return True


def measure(runs: int, *, cold: bool) -> dict[str, float]:
    """Medians of both in seconds, and what the frozen one takes for each second of the other. Raises BenchError."""
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
    """What is not as it should be, in sentences."""
    found = []
    if warm["ratio"] > LIMIT_RATIO:
        found.append(f"warm, the frozen app takes {warm['ratio']:.2f} times a start from source")
    if cold is not None and cold["frozen"] > LIMIT_COLD_SECONDS:
        found.append(f"cold, the frozen app takes {cold['frozen']:.2f} s to its window")
    return found


def main(runs: int) -> None:
    """Measure and print. Raises BenchError."""
    measure(1, cold=False)  # compiles what has to be compiled
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
