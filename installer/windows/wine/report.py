"""The table that `make wine-test` ends with: a line for each step, and how long it took."""

import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

_MOST = 1500
"""Characters of an error."""
PASSED, FAILED, SKIPPED = "passed", "FAILED", "skipped"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one step."""

    name: str
    outcome: str
    seconds: float
    said: str = ""


@dataclass(slots=True)
class Report:
    """All lines so far."""

    lines: list[Outcome] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @contextmanager
    def step(self, name: str) -> Iterator[Callable[[str], None]]:
        """A step that has passed when the block ends without an exception; the block may say a word about it."""
        started, said = time.monotonic(), list[str]()
        try:
            yield said.append
        except BaseException as error:
            self.add(name, FAILED, time.monotonic() - started, str(error)[-_MOST:])
            raise
        self.add(name, PASSED, time.monotonic() - started, " ".join(said))

    def add(self, name: str, outcome: str, seconds: float, said: str = "") -> None:
        """Add a line, and print it at once."""
        line = Outcome(name, outcome, seconds, said)
        self.lines.append(line)
        sys.stdout.write(f"  {shown(line)}\n")
        sys.stdout.flush()

    def skip(self, name: str, reasons: Mapping[str, int]) -> None:
        """Add a line for each reason why tests were skipped."""
        for reason, times in sorted(reasons.items()):
            self.add(name, SKIPPED, 0.0, f"{times} × {reason}")

    def note(self, text: str) -> None:
        """Add a line below the table."""
        self.notes.append(text)

    @property
    def failed(self) -> int:
        """How many steps failed."""
        return sum(line.outcome == FAILED for line in self.lines)

    def table(self) -> str:
        """All lines, and the sum."""
        seconds = sum(line.seconds for line in self.lines)
        counts = ", ".join(
            f"{sum(line.outcome == outcome for line in self.lines)} {outcome.lower()}"
            for outcome in (PASSED, SKIPPED, FAILED)
        )
        return "\n".join([*map(shown, self.lines), f"{counts}; {seconds / 60:.0f} min", *self.notes]) + "\n"


def shown(line: Outcome) -> str:
    """A line as text."""
    return f"{line.outcome:8} {line.seconds:6.0f} s  {line.name}" + (f": {line.said}" if line.said else "")
