"""Measures what the checks of pictures find:  python -m tests.bench_checks [N] [--seed FIRST] [--write] [--misses]

Draws N (600) specimens, half of them clean, with seeds that nothing was tuned on, and counts: of each defect the share
that was told, in both strengths; of the clean ones the share that anything was told of, by ground and by design; and
the time for a photo of 12 megapixels. With --write the table goes into docs/checks.md. Exit code 1: a limit is missed.
"""

import argparse
import sys
import time
from collections import Counter
from io import BytesIO
from pathlib import Path

from PIL import Image

from desktop_app.pictures.look.pixels import pixels_of
from desktop_app.pictures.look.registry import picture_findings
from resources.specimens import HELD_OUT
from resources.specimens.corpus import Specimen, specimens
from resources.specimens.defects import DEFECTS, STRENGTHS
from resources.specimens.designs import DESIGNS
from resources.specimens.scene import scene_of, taken

PAGE = Path(__file__).resolve().parents[1] / "docs" / "checks.md"
BEGIN, END = "<!-- bench: written by python -m tests.bench_checks --write -->\n", "<!-- end of bench -->"
LEAST_FOUND = {"medium": 0.95, "strong": 0.98}
MOST_FALSE_ALARMS = 0.02
MOST_MILLISECONDS = 400
_TWELVE_MEGAPIXELS = 4000 / 1800
"""The zoom of a scene that makes it 4000 by 3000."""
_TIMES = 5


class Counts:
    """How many pictures of each kind there were, and of how many something was told."""

    def __init__(self) -> None:
        self._all: Counter[tuple[str, str]] = Counter()
        self._told: Counter[tuple[str, str]] = Counter()

    def add(self, key: tuple[str, str], told: bool) -> None:
        self._all[key] += 1
        self._told[key] += told

    def share(self, key: tuple[str, str]) -> float:
        return self._told[key] / self._all[key] if self._all[key] else 0.0

    def words(self, key: tuple[str, str]) -> str:
        if not self._all[key]:
            return "–"
        return f"{self._told[key]} of {self._all[key]} ({100 * self.share(key):.1f} %)"

    def names(self, first: str) -> list[str]:
        return sorted(key[1] for key in self._all if key[0] == first)

    def together(self, second: str) -> tuple[int, int]:
        told = sum(count for key, count in self._told.items() if key[1] == second)
        return told, sum(count for key, count in self._all.items() if key[1] == second)


def codes_of(file: bytes) -> set[str]:
    return {finding.code for finding in picture_findings(pixels_of(Image.open(BytesIO(file))))}


def measure(first_seed: int, count: int, show_misses: bool) -> tuple[Counts, Counts]:
    """Of the defects what was found, and of the clean pictures what was told wrongly."""
    found, alarms = Counts(), Counts()
    for each in specimens(first_seed, count):
        codes = codes_of(each.file)
        if each.defect is None:
            told = bool(codes)
            for key in (("all", "all"), ("ground", each.ground), ("design", each.design)):
                alarms.add(key, told)
            if told and show_misses:
                print("alarm", _described(each), sorted(codes))
        else:
            told = each.defect.code in codes
            found.add((each.defect.name, each.strength or ""), told)
            if not told and show_misses:
                print("missed", _described(each), sorted(codes))
    return found, alarms


def milliseconds() -> float:
    """The median for one photo of 12 megapixels, decoding included, in this one process."""
    file = taken(scene_of(DESIGNS[0], "wood", HELD_OUT, _TWELVE_MEGAPIXELS).photo, HELD_OUT)
    took = []
    for _ in range(_TIMES):
        start = time.process_time()
        codes_of(file)
        took.append(time.process_time() - start)
    return 1000 * sorted(took)[_TIMES // 2]


def table(found: Counts, alarms: Counts, took: float, first_seed: int, count: int) -> str:
    """All of it as Markdown."""
    lines = [f"{count} specimens, seeds {first_seed} to {first_seed + count - 1}.", ""]
    lines += ["| defect | medium | strong |", "|---|---|---|"]
    for defect in DEFECTS:
        cells = " | ".join(found.words((defect.name, strength)) for strength in STRENGTHS)
        lines.append(f"| {defect.name} | {cells} |")
    totals = [found.together(strength) for strength in STRENGTHS]
    sums = (f"**{told} of {of} ({100 * told / max(of, 1):.1f} %)**" for told, of in totals)
    lines.append(f"| all | {' | '.join(sums)} |")
    lines += ["", "| clean pictures | told wrongly |", "|---|---|", f"| all | **{alarms.words(('all', 'all'))}** |"]
    lines += [f"| on: {name} | {alarms.words(('ground', name))} |" for name in alarms.names("ground")]
    lines += [f"| {design.name} | {alarms.words(('design', design.name))} |" for design in DESIGNS]
    lines += ["", f"A photo of 12 megapixels takes {took:.0f} ms of one core, decoding included.", ""]
    return "\n".join(lines)


def write_page(text: str) -> None:
    """Put the table between its marks in docs/checks.md."""
    before, begin, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        sys.exit(f"{PAGE.name} has no marks for the table")
    PAGE.write_text(before + begin + text + end + after, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure what the checks of pictures find.")
    parser.add_argument("count", nargs="?", type=int, default=600)
    parser.add_argument("--seed", type=int, default=HELD_OUT)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--misses", action="store_true")
    chosen = parser.parse_args()
    found, alarms = measure(chosen.seed, chosen.count, chosen.misses)
    took = milliseconds()
    text = table(found, alarms, took, chosen.seed, chosen.count)
    print(text)
    if chosen.write:
        write_page(text)
    shares = {strength: found.together(strength) for strength in STRENGTHS}
    good = all(told >= LEAST_FOUND[strength] * of for strength, (told, of) in shares.items())
    return 0 if good and alarms.share(("all", "all")) <= MOST_FALSE_ALARMS and took <= MOST_MILLISECONDS else 1


def _described(each: Specimen) -> str:
    kind = f"{each.defect.name}, {each.strength}" if each.defect else "clean"
    return f"{each.seed}: {kind}; {each.design} on {each.ground}"


if __name__ == "__main__":
    sys.exit(main())
