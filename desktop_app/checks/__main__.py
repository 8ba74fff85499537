"""Looks at files as the window does and prints what was found, one line of JSON for each:

    python -m desktop_app.checks --json [--rules RULES.toml] [--type CAPTION] [--type-id NUMBER] FILE…

The rules are those of docs/rules.md without the server around them; without a type the general ones are used. It is the
seam by which anybody can score the look. Of a finding are printed its code, its weight, how sure it is and where, as
[left, top, width, height, page] in fractions of the picture; of what was read only the day of issue.

The lines have the order of the arguments, and "file" is the argument as it was given: bytes that are no text stand in
it as Python's os.fsencode takes them back. What cannot be opened, or is not there, has its line too.
"""

import argparse
import asyncio
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from desktop_app.checks.content import ContentRecord, LookAtContent, look_into
from desktop_app.checks.inspection import Inspection
from desktop_app.checks.pipeline import inspect
from desktop_app.domain.document import DocumentType
from desktop_app.domain.findings import Finding
from desktop_app.domain.rule_profile import NO_RULES, RuleProfiles
from desktop_app.domain.server import DEFAULT_MAX_BYTES
from desktop_app.pictures.look.zone import Zone
from desktop_app.pictures.worker import PictureWorker
from desktop_app.storage.plain_file import NoPlainFileError, read_plain_file
from desktop_app.storage.profiles.rules import MAX_BYTES, read_rules

_DESCRIPTION = (
    "Look at documents as the window does. Each file has one line, also one that is not there or cannot be opened; "
    "the exit code is 0 then too, 1 where nobody reads the lines on, and 2 where the arguments or rules are wrong."
)
_UNREAD = 1
"""The exit code where the output was closed before the last line."""


async def report(
    file: Path, look: LookAtContent, kind: DocumentType | None = None, rules: RuleProfiles = NO_RULES
) -> dict[str, object]:
    """What a look at one file found, for a type of document and the rules of a receiver."""
    began = time.monotonic()
    record = ContentRecord()
    inspection = await asyncio.to_thread(inspect, file, DEFAULT_MAX_BYTES, kind, rules=rules, record=record.write)
    inspection = await look_into(file, inspection, record, look)
    return _reported(file, inspection, time.monotonic() - began)


def _reported(file: Path, inspection: Inspection, seconds: float) -> dict[str, object]:
    issued = inspection.facts.issued
    return {
        "file": str(file),
        "findings": [_finding(each) for each in inspection.findings],
        "mrz": _zone(inspection.facts.zone),
        "issue_date": None if issued is None else issued.value.isoformat(),
        "seconds": round(seconds, 3),
    }


def _zone(zone: Zone | None) -> dict[str, object] | None:
    if zone is None:
        return None
    return {
        "format": zone.format and zone.format.value,
        "valid": zone.is_valid,
        "expires": zone.expires and zone.expires.isoformat(),
    }


def _finding(finding: Finding) -> dict[str, object]:
    region = finding.region
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "confidence": finding.confidence,
        "region": region and [region.left, region.top, region.width, region.height, region.page],
    }


async def _report_all(files: Sequence[str], kind: DocumentType | None, rules: RuleProfiles) -> None:
    worker = PictureWorker()
    try:
        for file in files:
            told = {**await report(Path(file), worker.look, kind, rules), "file": file}
            sys.stdout.write(json.dumps(told) + "\n")
            sys.stdout.flush()
    finally:
        worker.close()


def main(arguments: Sequence[str] | None = None) -> int:
    """Look at the files of the command line."""
    parser = argparse.ArgumentParser(prog="python -m desktop_app.checks", description=_DESCRIPTION)
    parser.add_argument("--json", action="store_true", required=True, help="print one line of JSON for each file")
    parser.add_argument("--rules", type=Path, metavar="FILE", help="the rules of a receiver, as TOML")
    parser.add_argument("--type", metavar="CAPTION", help="what the document is sent as")
    parser.add_argument("--type-id", type=int, default=0, metavar="NUMBER", help="the type's number in the rules")
    parser.add_argument("files", nargs="+", metavar="FILE", help="a name with a leading dash goes after --")
    chosen = parser.parse_args(arguments)
    rules, mistakes = _rules_in(chosen.rules)
    if mistakes:
        sys.stderr.write("".join(f"{chosen.rules}: {each}\n" for each in mistakes))
        return 2
    is_typed = chosen.type is not None or chosen.type_id
    kind = DocumentType(chosen.type_id, chosen.type or "") if is_typed else None
    try:
        asyncio.run(_report_all(chosen.files, kind, rules))
    except BrokenPipeError:  # nobody reads on; Python would say so once more when it flushes at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _UNREAD
    return 0


def _rules_in(file: Path | None) -> tuple[RuleProfiles, list[str]]:
    """The rules in a file, and what is wrong with it."""
    mistakes: list[str] = []
    if file is None:
        return NO_RULES, mistakes
    try:
        text = read_plain_file(file, MAX_BYTES + 1).decode("utf-8-sig")
    except (OSError, ValueError, NoPlainFileError) as error:
        return NO_RULES, [str(error)[:200] or "it is not a file"]
    return read_rules(text, lambda key, reason: mistakes.append(f"{key}: {reason}")), mistakes


if __name__ == "__main__":
    sys.exit(main())
