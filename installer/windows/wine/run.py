"""Tries Dossier on a Windows API:  python -m installer.windows.wine.run [STAGE…]  (`make wine-test`)

The stages are `source` (Windows' Python imports and runs the app), `tests`, `freeze` and `installer`. It ends with a
table of what passed, was skipped and failed, which is also in build/wine/report.txt; the exit code is 0 only if nothing
failed.
"""

import json
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

from installer.linux.bare import BareError
from installer.trial_server import TrialError
from installer.windows.wine.installing import Installing, on_screen
from installer.windows.wine.machine import WineError
from installer.windows.wine.prepare import FOLDER, prepare
from installer.windows.wine.report import FAILED, PASSED, Report
from installer.windows.wine.workplace import Workplace

STAGES = ("source", "tests", "freeze", "installer")
TESTS = (
    ("unit tests", ("tests/unit",)),
    ("tests of the window", ("tests/gui",)),
)
_TROUBLES = (TrialError, WineError, subprocess.SubprocessError)


def main(stages: tuple[str, ...]) -> int:
    """Run the stages. Returns the number of lines that failed. Raises BareError, WineError."""
    report = Report()
    started = time.monotonic()
    with report.step("a Debian with Wine, Windows' Python, its wheels") as said:
        machine = prepare()
        said(f"{megabytes(FOLDER):.0f} MB")
    place = Workplace(machine)
    place.copy_source()
    with on_screen(machine):
        for stage in STAGES:
            if stage in stages:
                try:
                    _RUN[stage](place, report)
                except _TROUBLES:
                    machine.picture(FOLDER / f"failed-{stage}.png")
    report.note(f"{(time.monotonic() - started) / 60:.0f} minutes, {megabytes(FOLDER):.0f} MB in build/wine")
    (FOLDER / "report.txt").write_text(report.table(), encoding="utf-8")
    sys.stdout.write(f"\n{report.table()}")
    return report.failed


def _source(place: Workplace, report: Report) -> None:
    with report.step("the locked packages for Windows are installed, by their hashes"):
        place.install_packages()
    with report.step("Windows' Python imports the app") as said:
        program = "import platform, PySide6.QtCore as q, desktop_app.app; print(platform.platform(), q.qVersion())"
        done = place.machine.run(place.python, "-c", program, cwd=place.source)
        _require(done.code == 0, done.err)
        said(done.out.strip())
    with report.step("the self-test from source") as said:
        done = place.machine.run(place.python, "-m", "desktop_app", "--self-test", cwd=place.source)
        _self_test(done.code, done.out, done.err)
        said(json.loads(done.out)["keyring"])


def _tests(place: Workplace, report: Report) -> None:
    for name, folders in TESTS:
        started = time.monotonic()
        result = place.machine.drive / "results.xml"
        result.unlink(missing_ok=True)
        output = FOLDER / f"{name.replace(' ', '-')}.txt"
        output.write_bytes(b"")
        running = place.machine.start(
            *(place.python, "-m", "pytest", "-q", "-rfEs", "--color=no", "--junitxml", r"C:\results.xml"),
            *("-n", "2", "--dist", "loadfile", *folders),
            output=output,
            cwd=place.source,
        )
        code = running.wait(_MOST_SECONDS)
        place.machine.kill_all()
        seconds = time.monotonic() - started
        if not result.is_file():
            report.add(name, FAILED, seconds, f"no results, {code}: {output.read_text('utf-8', 'replace')[-500:]}")
            continue
        shutil.copy(result, FOLDER / f"{name.replace(' ', '-')}.xml")
        counts, reasons, failed = outcomes(ET.parse(result))  # noqa: S314 - our own file
        report.add(name, FAILED if failed else PASSED, seconds, f"{counts[PASSED]} passed, {counts[FAILED]} failed")
        report.skip(name, reasons)
        for each in failed:
            report.note(f"  failed: {each}")


def _freeze(place: Workplace, report: Report) -> None:
    frozen = place.frozen
    with report.step("PyInstaller freezes the app, with notices and bill of materials") as said:
        done = place.machine.run(
            place.python, "-m", "installer.freeze", seconds=_MOST_SECONDS, more=place.environment(), cwd=place.source
        )
        _require(done.code == 0, done.err[-1500:])
        files = [each for each in frozen.rglob("*") if each.is_file()]
        said(f"{sum(each.stat().st_size for each in files) / 1e6:.0f} MB, {len(files)} files")
    with report.step("licence texts are in it, the LGPL for Qt among them"):
        notices = (frozen / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8")
        _require("GNU LESSER GENERAL PUBLIC LICENSE" in notices and (frozen / "LICENSE.txt").is_file(), "they are not")
    with report.step("the frozen app's self-test") as said:
        done = place.machine.run(place.machine.windows(frozen / "Dossier.exe"), "--self-test", seconds=180)
        (FOLDER / "self-test.json").write_text(done.out, encoding="utf-8")
        _self_test(done.code, done.out, done.err)
        said("build/wine/self-test.json")


def _installer(place: Workplace, report: Report) -> None:
    Installing(place.machine, place.frozen, report).everything()


_RUN = {"source": _source, "tests": _tests, "freeze": _freeze, "installer": _installer}
_MOST_SECONDS = 3600.0


def outcomes(results: "ET.ElementTree[ET.Element[str]]") -> tuple[Counter[str], Counter[str], list[str]]:
    """Of pytest's results: how many passed and failed, how often each reason for a skip was given, and what failed."""
    counts, reasons, failed = Counter[str](), Counter[str](), list[str]()
    for case in results.iter("testcase"):
        skipped = case.find("skipped")
        if case.find("failure") is not None or case.find("error") is not None:
            counts[FAILED] += 1
            failed.append(f"{case.get('classname', '')}::{case.get('name', '')}")
        elif skipped is not None:
            reasons[skipped.get("message") or "no reason"] += 1
        else:
            counts[PASSED] += 1
    return counts, reasons, failed


def megabytes(folder: Path) -> float:
    """What a folder takes on the disk; a file with two names counts once."""
    done = subprocess.run(["du", "-sxk", str(folder)], capture_output=True, text=True, check=False)
    return int(done.stdout.split()[0]) / 1000 if done.stdout else 0.0


def _self_test(code: int, out: str, err: str) -> None:
    try:
        good = code == 0 and json.loads(out)["ok"]
    except ValueError:
        good = False
    _require(good, f"{out[-800:]}{err[-800:]}")


def _require(good: bool, otherwise: str) -> None:
    if not good:
        raise TrialError(otherwise)


if __name__ == "__main__":
    wanted = tuple(sys.argv[1:]) or STAGES
    if not set(wanted) <= set(STAGES):
        sys.exit(f"The stages are: {' '.join(STAGES)}")
    try:
        sys.exit(1 if main(wanted) else 0)
    except (BareError, WineError) as error:
        sys.exit(f"FAILED: {error}")
