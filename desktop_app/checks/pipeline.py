"""Looks at a file before it is sent: opens and reads it once, then runs every check of the registry over it.

What cannot be opened or read is found here; all else is found by a check. A check that fails is our own fault and never
the person's problem: it is logged and left out.
"""

import hashlib
import logging
import traceback
from collections.abc import Callable, Collection, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from desktop_app.checks.inspection import Inspection
from desktop_app.checks.kind import sniffed_mime
from desktop_app.checks.registry import CHECKS, Check, Stage
from desktop_app.checks.rules import EXPLAINED
from desktop_app.checks.subject import Subject
from desktop_app.domain.document import DocumentType
from desktop_app.domain.errors import FileError
from desktop_app.domain.findings import Finding, Severity, finding_of
from desktop_app.domain.rule_profile import NO_RULES, RuleProfiles
from desktop_app.domain.upload import FileIdentity
from desktop_app.pictures.look.container import HEAD_BYTES
from desktop_app.storage.document_file import DocumentFile

log = logging.getLogger(__name__)

_CHUNK_BYTES = 1024 * 1024


class InspectionStoppedError(Exception):
    """Nobody waits for the look any more."""


def never_stopped() -> bool:
    """For whoever waits to the end."""
    return False


def _not_recorded(_data: bytes) -> None:
    """For whoever wants no copy."""


def inspect(
    path: Path,
    max_bytes: int,
    document_type: DocumentType | None = None,
    *,
    rules: RuleProfiles = NO_RULES,
    checks: Sequence[Check] = CHECKS,
    stopped: Callable[[], bool] = never_stopped,
    record: Callable[[bytes], None] = _not_recorded,
    open_file: Callable[[Path], DocumentFile] = DocumentFile.open,
) -> Inspection:
    """Look at a file; `max_bytes` is the server's hard limit, `rules` what it asks for. Blocks: call it in a thread.

    `record` gets each piece that is hashed. `stopped` is asked before each check and each piece that is read. Raises
    InspectionStoppedError when it says yes, and nothing but what `open_file` and the reads of its files raise beside a
    FileError.
    """
    subject = Subject(path, sniffed_mime(b"", path.name), max_bytes, rules=rules)
    findings: tuple[Finding, ...] = ()
    try:
        with closing(open_file(path)) as file:
            subject = replace(subject, size=file.size)
            findings = _found(subject, [Stage.OPENED], checks, stopped)
            opened = Inspection(subject.size, subject.mime, None, findings)
            if opened.blocked is not None:
                return opened
            head, sha256 = _read(file, stopped, record)
            identity = FileIdentity(file.size, file.modified_ns, file.inode, sha256)
    except FileError as error:
        return Inspection(subject.size, subject.mime, None, (*findings, finding_of(error)))
    subject = replace(subject, head=head, mime=sniffed_mime(head, path.name))
    findings = (*findings, *_found(subject, [Stage.READ], checks, stopped))
    inspection = Inspection(subject.size, subject.mime, identity, findings, subject=subject)
    return rerun(inspection, document_type, checks=checks, stopped=stopped)


def uninspected(path: Path, error: FileError) -> Inspection:
    """What is known of a file that could not be looked at."""
    return Inspection(0, sniffed_mime(b"", path.name), None, (finding_of(error),))


def rerun(
    inspection: Inspection,
    document_type: DocumentType | None,
    *,
    checks: Sequence[Check] = CHECKS,
    stopped: Callable[[], bool] = never_stopped,
) -> Inspection:
    """The same look with another type chosen, or none: only the checks that ask for it are run, and nothing is read."""
    if inspection.subject is None:
        return inspection
    subject = replace(inspection.subject, document_type=document_type)
    if inspection.blocked_as_any_type is not None:  # no other word helps
        return replace(inspection, type_findings=(), subject=subject)
    stages = [Stage.RULED] if document_type is None else [Stage.RULED, Stage.TYPED]
    found = _found(subject, stages, checks, stopped)
    return replace(inspection, type_findings=_not_explained(found, inspection.file_findings), subject=subject)


def _found(
    subject: Subject, stages: Collection[Stage], checks: Sequence[Check], stopped: Callable[[], bool]
) -> tuple[Finding, ...]:
    """What the checks of some stages find."""
    return tuple(finding for check in checks if check.stage in stages for finding in _run(check, subject, stopped))


def _not_explained(found: Sequence[Finding], others: Sequence[Finding]) -> tuple[Finding, ...]:
    """Without what another finding, of these or the others, says as well."""
    codes = {each.code for each in (*found, *others)}
    return tuple(
        each for each in found if each.severity is Severity.BLOCK or not codes & EXPLAINED.get(each.code, frozenset())
    )


def _run(check: Check, subject: Subject, stopped: Callable[[], bool]) -> Sequence[Finding]:
    _stop_if(stopped)
    try:
        return tuple(check.find(subject))
    except Exception as error:  # noqa: BLE001 - decoders raise whatever they did not think of
        # The error's own text may hold what was read from the document: it is not logged.
        place = traceback.extract_tb(error.__traceback__)[-1]
        kind = type(error).__name__
        log.warning("the check %s is left out: %s in %s:%s", check.name, kind, Path(place.filename).name, place.lineno)
        return ()


def _read(file: DocumentFile, stopped: Callable[[], bool], record: Callable[[bytes], None]) -> tuple[bytes, str]:
    """The first bytes and the SHA-256 of all. Raises FileError."""
    digest = hashlib.sha256()
    head = b""
    while data := file.read(_CHUNK_BYTES):
        _stop_if(stopped)
        head = head or data[:HEAD_BYTES]
        digest.update(data)
        record(data)
    return head, digest.hexdigest()


def _stop_if(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise InspectionStoppedError
