"""Measures what the look at documents finds:  python -m tests.bench_checks [N] [--seed FIRST] [--write] [--misses]

Draws N (600) specimens, half of them clean, with seeds that nothing was tuned on, and counts: of each defect the share
that was told, in both strengths, and over all defects by ground and by design; of the clean ones the share that
anything was told of; and the time for a photo of 12 megapixels. With --write the table goes into docs/checks.md. Exit
code 1: a limit is missed.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.checks.inspection import Inspection
from desktop_app.checks.pipeline import rerun
from desktop_app.checks.subject import Subject
from desktop_app.domain.findings import Severity
from desktop_app.domain.server import DEFAULT_MAX_BYTES
from desktop_app.pictures.look.content import look
from resources.specimens import HELD_OUT
from resources.specimens.corpus import ALL_DEFECTS, OF_THE_PLACE, Specimen, specimens
from resources.specimens.defects import STRENGTHS, Defect
from resources.specimens.designs import DESIGNS
from resources.specimens.scene import scene_of, taken

PAGE = Path(__file__).resolve().parents[1] / "docs" / "checks.md"
BEGIN, END = "<!-- bench: written by python -m tests.bench_checks --write -->\n", "<!-- end of bench -->"
WITHOUT_PLACE = tuple(each for each in ALL_DEFECTS if each not in OF_THE_PLACE)
PLACE_CODES = frozenset(each.code for each in OF_THE_PLACE)
LEAST_FOUND = {"medium": 0.95, "strong": 0.98}
"""Of the defects that show wherever the document lies."""
LEAST_FOUND_OF_PLACE = 0.85
MOST_ALARMS, MOST_ALARMS_WITH_PLACE, MOST_ALARMS_ON_PAPER = 0.02, 0.04, 0.05
"""Shares of clean pictures: without what is said of the place, with it, and the same on PAPER_GROUNDS alone."""
PAPER_GROUNDS = ("white table", "desk with sheets")
MOST_MILLISECONDS = 400
_TWELVE_MEGAPIXELS = 4000 / 1800
"""The zoom of a scene that makes it 4000 by 3000."""
_TIMES = 5


@dataclass
class Counts:
    """How many pictures of each kind there were, and of how many something was told."""

    all: Counter[tuple[str, str]] = field(default_factory=Counter)
    told: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, key: tuple[str, str], told: bool) -> None:
        self.all[key] += 1
        self.told[key] += told

    def sums(self, keys: Sequence[tuple[str, str]]) -> tuple[int, int]:
        """How many were told, of how many."""
        return sum(self.told[key] for key in keys), sum(self.all[key] for key in keys)

    def share(self, *keys: tuple[str, str]) -> float:
        told, of = self.sums(keys)
        return told / of if of else 0.0

    def words(self, *keys: tuple[str, str]) -> str:
        told, of = self.sums(keys)
        return f"{told} of {of} ({100 * told / of:.1f} %)" if of else "–"

    def names(self, first: str) -> list[str]:
        return sorted(key[1] for key in self.all if key[0] == first)


@dataclass
class Measured:
    """What a run has counted."""

    found: Counts = field(default_factory=Counts)
    """By defect and strength, and by ground and design."""
    alarms: Counts = field(default_factory=Counts)
    """Of the clean pictures, without what is said of the place."""
    alarms_with_place: Counts = field(default_factory=Counts)


def codes_of(file: bytes) -> set[str]:
    """What is told of a file that is sent as nothing in particular; what needs nobody does not count."""
    looked = look(file, "SPECIMEN.jpg")
    subject = Subject(Path("SPECIMEN.jpg"), looked.facts.mime, DEFAULT_MAX_BYTES, size=len(file), facts=looked.facts)
    inspection = rerun(Inspection(len(file), looked.facts.mime, None, looked.findings, subject=subject), None)
    return {each.code for each in inspection.findings if each.severity is not Severity.INFO}


def measure(first_seed: int, count: int, show_misses: bool) -> Measured:
    """Look at so many specimens."""
    measured = Measured()
    for each in specimens(first_seed, count):
        codes = codes_of(each.file)
        places = (("ground", each.ground), ("design", each.design))
        if each.defect is None:
            for key in (("all", "all"), *places):
                measured.alarms.add(key, bool(codes - PLACE_CODES))
                measured.alarms_with_place.add(key, bool(codes))
            is_wrong = bool(codes)
        else:
            told = bool(codes & codes_for(each.defect))
            for key in ((each.defect.name, each.strength or ""), *places):
                measured.found.add(key, told)
            is_wrong = not told
        if is_wrong and show_misses:
            print("alarm" if each.defect is None else "missed", _described(each), sorted(codes), flush=True)
    return measured


def codes_for(defect: Defect) -> set[str]:
    """What tells a defect: a document that is seen askew may be told as tilted or as slanted, the cure is the same."""
    askew = {"document_tilted", "document_slanted"}
    return askew if defect.code in askew else {defect.code}


def milliseconds() -> float:
    """The median for one photo of 12 megapixels, decoding included, in this one process."""
    file = taken(scene_of(DESIGNS[0], "wood", HELD_OUT, _TWELVE_MEGAPIXELS).photo, HELD_OUT)
    took = []
    for _ in range(_TIMES):
        start = time.process_time()
        codes_of(file)
        took.append(time.process_time() - start)
    return 1000 * sorted(took)[_TIMES // 2]


def table(measured: Measured, took: float, first_seed: int, count: int) -> str:
    """All of it as Markdown."""
    found, alarms, place = measured.found, measured.alarms, measured.alarms_with_place
    lines = [f"{count} specimens, seeds {first_seed} to {first_seed + count - 1}.", ""]
    for title, defects in (("defect", WITHOUT_PLACE), ("how it lies", OF_THE_PLACE)):
        lines += [f"| {title} | medium | strong |", "|---|---|---|"]
        lines += [f"| {each.name} | {_cells(found, (each,))} |" for each in defects]
        lines += [f"| all | {_cells(found, defects)} |", ""]
    lines += [
        "| ground or design | defects told | clean, told wrongly | the same with how it lies |",
        "|---|---|---|---|",
    ]
    for first in ("ground", "design"):
        for name in alarms.names(first):
            key = (first, name)
            lines.append(f"| {name} | {found.words(key)} | {alarms.words(key)} | {place.words(key)} |")
    total = ("all", "all")
    lines += [f"| all | | **{alarms.words(total)}** | **{place.words(total)}** |", ""]
    lines += [f"A photo of 12 megapixels takes {took:.0f} ms of one core, decoding included.", ""]
    return "\n".join(lines)


def _cells(found: Counts, defects: Sequence[Defect]) -> str:
    """Both strengths, all defects together."""
    words = (found.words(*_keys(defects, strength)) for strength in STRENGTHS)
    return " | ".join(f"**{each}**" if len(defects) > 1 else each for each in words)


def _keys(defects: Sequence[Defect], strength: str) -> list[tuple[str, str]]:
    return [(each.name, strength) for each in defects]


def missed_limits(measured: Measured, took: float) -> list[str]:
    """What is not as it must be; empty when all is."""
    found, place = measured.found, measured.alarms_with_place
    paper = [("ground", name) for name in PAPER_GROUNDS]
    kept = {
        **{
            f"{strength} defects": found.share(*_keys(WITHOUT_PLACE, strength)) >= least
            for strength, least in LEAST_FOUND.items()
        },
        **{
            f"{strength} defects of the place": found.share(*_keys(OF_THE_PLACE, strength)) >= LEAST_FOUND_OF_PLACE
            for strength in STRENGTHS
        },
        "false alarms": measured.alarms.share(("all", "all")) <= MOST_ALARMS,
        "false alarms with the place": place.share(("all", "all")) <= MOST_ALARMS_WITH_PLACE,
        "false alarms among paper": place.share(*paper) <= MOST_ALARMS_ON_PAPER,
        "time": took <= MOST_MILLISECONDS,
    }
    return [name for name, is_kept in kept.items() if not is_kept]


def write_page(text: str) -> None:
    """Put the table between its marks in docs/checks.md."""
    before, begin, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        sys.exit(f"{PAGE.name} has no marks for the table")
    PAGE.write_text(before + begin + text + end + after, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure what the look at documents finds.")
    parser.add_argument("count", nargs="?", type=int, default=600)
    parser.add_argument("--seed", type=int, default=HELD_OUT)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--misses", action="store_true")
    chosen = parser.parse_args()
    measured = measure(chosen.seed, chosen.count, chosen.misses)
    took = milliseconds()
    text = table(measured, took, chosen.seed, chosen.count)
    print(text)
    if chosen.write:
        write_page(text)
    missed = missed_limits(measured, took)
    print("missed:", ", ".join(missed) or "no limit")
    return 1 if missed else 0


def _described(each: Specimen) -> str:
    kind = f"{each.defect.name}, {each.strength}" if each.defect else "clean"
    return f"{each.seed}: {kind}; {each.design} on {each.ground}"


if __name__ == "__main__":
    sys.exit(main())
