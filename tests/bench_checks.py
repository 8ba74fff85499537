"""Measures what the look at documents finds:  python -m tests.bench_checks [N] [--seed FIRST] [--write] [--misses]

Draws N (600) specimens, half of them clean, with seeds that nothing was tuned on, and counts: of each defect the share
that was told, in both strengths, and over all defects by ground and by design; of the clean ones the share that
anything was told of; and the time for a photo of 12 megapixels. Where the optional packages for reading are installed,
a fifth as many zones and letters are read too. With --write the table goes into docs/checks.md. Exit code 1: a limit is
missed.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from desktop_app.checks.inspection import Inspection
from desktop_app.checks.pipeline import rerun
from desktop_app.checks.subject import Subject
from desktop_app.domain.findings import Severity
from desktop_app.domain.server import DEFAULT_MAX_BYTES
from desktop_app.pictures.look.content import ReadPage, look
from desktop_app.pictures.look.zone import ZoneFormat
from desktop_app.pictures.ocr.models import Networks, model_files
from desktop_app.pictures.ocr.reading import read_facts
from resources.specimens import HELD_OUT
from resources.specimens.corpus import ALL_DEFECTS, OF_THE_PLACE, Specimen, specimens
from resources.specimens.defects import STRENGTHS, Defect
from resources.specimens.designs import DESIGNS
from resources.specimens.letters import letter_specimens
from resources.specimens.scanned import LAYOUTS, SCAN_DEFECTS
from resources.specimens.scene import scene_of, taken
from resources.specimens.zones import zone_specimens

PAGE = Path(__file__).resolve().parents[1] / "docs" / "checks.md"
BEGIN, END = "<!-- bench: written by python -m tests.bench_checks --write -->\n", "<!-- end of bench -->"
ON_SCANNER = tuple(each.defect for each in SCAN_DEFECTS)
WITHOUT_PLACE = tuple(each for each in ALL_DEFECTS if each not in OF_THE_PLACE)
PLACE_CODES = frozenset(each.code for each in OF_THE_PLACE)
LEAST_FOUND = {"medium": 0.95, "strong": 0.98}
"""Of the defects that show wherever the document lies."""
LEAST_FOUND_OF_PLACE = 0.85
MOST_ALARMS, MOST_ALARMS_WITH_PLACE, MOST_ALARMS_ON_PAPER = 0.02, 0.04, 0.05
"""Shares of clean pictures: without what is said of the place, with it, and the same on PAPER_GROUNDS alone."""
PAPER_GROUNDS = ("white table", "desk with sheets")
MOST_MILLISECONDS, MOST_MILLISECONDS_WITH_TEXT = 400, 3000
LEAST_ZONES, LEAST_LETTERS = 0.9, 0.95
_READ = 5
"""One zone and one letter to so many specimens."""
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


@dataclass
class Read:
    """What was read of zones and letters."""

    zones: Counts = field(default_factory=Counts)
    """By format: of the valid ones those that were read, to the kind of document and the last digit of the expiry."""
    wrong: Counts = field(default_factory=Counts)
    """Of valid zones those that were taken for another, and of broken ones those that were taken for valid."""
    letters: Counts = field(default_factory=Counts)
    """By language: those whose day of issue was found."""
    wrong_days: int = 0
    """Letters of which another day was told."""
    milliseconds: float = 0


def reader() -> ReadPage | None:
    """Who reads a page, in this process; None where the packages for it are not installed."""
    files = model_files()
    if files is None:
        return None
    networks = Networks(*files)
    return lambda grey: read_facts(grey, networks, date.today())  # noqa: DTZ011 - as the app does


def measure_reading(read: ReadPage, first_seed: int, count: int, show_misses: bool) -> Read:
    """Read so many zones, and so many letters."""
    result = Read()
    for each in zone_specimens(first_seed, count):
        zone = look(each.file, "", read).facts.zone
        is_taken = zone is not None and zone.is_valid
        is_right = zone is not None and (zone.format, zone.expires) == (ZoneFormat(each.format), each.expires)
        if each.is_valid:
            result.zones.add(("format", each.format), is_taken and is_right)
        result.wrong.add(
            ("zone", "valid" if each.is_valid else "broken"), is_taken and not (each.is_valid and is_right)
        )
        if show_misses and is_taken != each.is_valid:
            print("zone", each.seed, each.format, each.ground, "taken" if is_taken else "not read", flush=True)
    for letter in letter_specimens(first_seed, count):
        issued = look(letter.file, "", read).facts.issued
        result.letters.add(("language", letter.language), issued is not None and issued.value == letter.issued)
        result.wrong_days += issued is not None and issued.value != letter.issued
    result.milliseconds = milliseconds(read)
    return result


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
        places = (("ground", each.ground), ("design", each.design))[: 1 if each.ground in LAYOUTS else 2]
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


def milliseconds(read: ReadPage | None = None) -> float:
    """The median for one photo of 12 megapixels, decoding included, in this one process."""
    file = taken(scene_of(DESIGNS[0], "wood", HELD_OUT, _TWELVE_MEGAPIXELS).photo, HELD_OUT)
    took = []
    for _ in range(_TIMES):
        start = time.process_time()
        look(file, "", read)
        took.append(time.process_time() - start)
    return 1000 * sorted(took)[_TIMES // 2]


def table(measured: Measured, took: float, text: Read | None, first_seed: int, count: int) -> str:
    """All of it as Markdown."""
    found, alarms, place = measured.found, measured.alarms, measured.alarms_with_place
    lines = [f"{count} specimens, seeds {first_seed} to {first_seed + count - 1}.", ""]
    for title, defects in (
        ("defect", WITHOUT_PLACE),
        ("how it lies", OF_THE_PLACE),
        ("on a scanner", ON_SCANNER),
    ):
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
    scans = [("ground", name) for name in LAYOUTS]
    lines.append(f"| scans, all | {found.words(*scans)} | {alarms.words(*scans)} | {place.words(*scans)} |")
    total = ("all", "all")
    lines += [f"| all | | **{alarms.words(total)}** | **{place.words(total)}** |", ""]
    lines += [f"A photo of 12 megapixels takes {took:.0f} ms of one core, decoding included.", ""]
    if text is not None:
        lines += _of_text(text)
    return "\n".join(lines)


def _of_text(text: Read) -> list[str]:
    lines = ["| read | right |", "|---|---|"]
    for first, counts in (("format", text.zones), ("language", text.letters)):
        what = "zones, " if first == "format" else "day of issue, "
        lines += [f"| {what}{name} | {counts.words((first, name))} |" for name in counts.names(first)]
        lines.append(f"| {what}all | **{counts.words(*counts.all)}** |")
    wrong, broken = text.wrong.words(("zone", "valid")), text.wrong.words(("zone", "broken"))
    lines += ["", f"Valid zones that were read as another: {wrong}; broken ones that were taken for valid: {broken};"]
    lines += [
        f"letters of which another day was told: {text.wrong_days} of {text.letters.sums([*text.letters.all])[1]}."
    ]
    return [*lines, f"With its text, a photo of 12 megapixels takes {text.milliseconds:.0f} ms of one core.", ""]


def _cells(found: Counts, defects: Sequence[Defect]) -> str:
    """Both strengths, all defects together."""
    words = (found.words(*_keys(defects, strength)) for strength in STRENGTHS)
    return " | ".join(f"**{each}**" if len(defects) > 1 else each for each in words)


def _keys(defects: Sequence[Defect], strength: str) -> list[tuple[str, str]]:
    return [(each.name, strength) for each in defects]


def missed_limits(measured: Measured, took: float, text: Read | None) -> list[str]:
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
    if text is not None:
        kept |= {
            "zones": text.zones.share(*text.zones.all) >= LEAST_ZONES,
            "no wrong zone": not any(text.wrong.told.values()),
            "days of issue": text.letters.share(*text.letters.all) >= LEAST_LETTERS,
            "time with text": text.milliseconds <= MOST_MILLISECONDS_WITH_TEXT,
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
    took, read = milliseconds(), reader()
    text = (
        measure_reading(read, chosen.seed, max(1, chosen.count // _READ), chosen.misses) if read is not None else None
    )
    page = table(measured, took, text, chosen.seed, chosen.count)
    print(page)
    if chosen.write:
        write_page(page)
    missed = missed_limits(measured, took, text)
    print("missed:", ", ".join(missed) or "no limit")
    return 1 if missed else 0


def _described(each: Specimen) -> str:
    kind = f"{each.defect.name}, {each.strength}" if each.defect else "clean"
    return f"{each.seed}: {kind}; {each.design} on {each.ground}"


if __name__ == "__main__":
    sys.exit(main())
