"""Looks at files as the window does and prints what was found, one line of JSON for each:

    python -m desktop_app.checks --json FILE…

It is the seam by which anybody can score the look. Of a finding are printed its code, its weight, how sure it is, and
where it is, as [left, top, width, height, page] in fractions of the picture; of what was read only the day of issue.
"""

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from desktop_app.checks.content import ContentRecord, LookAtContent, look_into
from desktop_app.checks.inspection import Inspection
from desktop_app.checks.pipeline import inspect
from desktop_app.domain.findings import Finding
from desktop_app.domain.server import DEFAULT_MAX_BYTES
from desktop_app.pictures.look.zone import Zone
from desktop_app.pictures.worker import PictureWorker


async def report(file: Path, look: LookAtContent) -> dict[str, object]:
    """What a look at one file found."""
    began = time.monotonic()
    record = ContentRecord()
    inspection = await asyncio.to_thread(inspect, file, DEFAULT_MAX_BYTES, record=record.write)
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


async def _report_all(files: Sequence[Path]) -> None:
    worker = PictureWorker()
    try:
        for file in files:
            sys.stdout.write(json.dumps(await report(file, worker.look)) + "\n")
            sys.stdout.flush()
    finally:
        worker.close()


def main(arguments: Sequence[str] | None = None) -> int:
    """Look at the files of the command line."""
    parser = argparse.ArgumentParser(prog="python -m desktop_app.checks", description="Look at documents.")
    parser.add_argument("--json", action="store_true", required=True, help="print one line of JSON for each file")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    asyncio.run(_report_all(parser.parse_args(arguments).files))
    return 0


if __name__ == "__main__":
    sys.exit(main())
