"""The report for support: what an engineer needs, without a person's documents or secrets.

One zip with `report.txt` (versions, settings, the queue) and the ends of the log files. All of it goes through the
anonymizer, which removes secrets, the home folder and the person's name, and replaces document names with numbers. Our
own log lines contain no document names (only methods, paths and document numbers), but a traceback may quote one.
"""

import os
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, ReportError
from desktop_app.domain.rule_profile import NO_RULES
from desktop_app.domain.server import ServerProfile
from desktop_app.storage.private_file import replacing
from desktop_app.storage.settings import Settings
from desktop_app.storage.support.anonymizer import Anonymizer

MAX_LOG_BYTES = 1_000_000
"""The most bytes taken from the end of each log file."""
_OURS = b"Dossier report"
"""The comment that marks the zip as ours. Such a file is replaced without asking."""
_EXISTS = QT_TRANSLATE_NOOP("errors", "there is already another file with this name")


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What goes into the report."""

    versions: tuple[tuple[str, str], ...]
    """Pairs such as ("Dossier", "1.0"), ("Python", …), ("Qt", …), ("system", …)."""
    settings: Settings
    logs: Path
    """The folder of the log files."""
    queue: str = ""
    """The uploads as states and counts, without names."""
    document_names: tuple[str, ...] = ()
    """Known names of documents, to be replaced."""
    home: Path = field(default_factory=Path.home)


def save_report(path: Path, facts: ReportFacts) -> None:
    """Write the report. Blocks. Raises ReportError, also if `path` exists and is not one of our reports."""
    anonymizer = Anonymizer(facts.home, facts.document_names)
    parts = {"report.txt": anonymizer.clean(_overview(facts))}
    parts.update((log.name, anonymizer.clean(_end_of(log))) for log in sorted(facts.logs.glob("dossier.log*")))
    try:
        if (path.exists() or path.is_symlink()) and not _is_ours(path):
            raise ReportError(path=path.name, reason=_EXISTS)
        _write(path, parts)
    except (OSError, ValueError) as error:
        raise ReportError(path=path.name, reason=getattr(error, "strerror", None) or str(error)[:200]) from error


def _overview(facts: ReportFacts) -> str:
    lines = [f"{name}: {version}" for name, version in facts.versions]
    lines += ["", "Settings", f"window: {facts.settings.window_size}"]
    for number, profile in enumerate(facts.settings.servers, 1):
        lines += ["", f"Server {number}", *_profile_lines(profile)]
    return "\n".join([*lines, "", "Queue", facts.queue, ""])


def _profile_lines(profile: ServerProfile) -> list[str]:
    """A profile without the account of a saved sign-in and the user name of a proxy."""
    proxy = profile.proxy
    return [
        f"address: {profile.address.base_url}",
        f"upload encoding: {profile.upload_encoding.value}",
        f"limit: {profile.max_bytes} bytes",
        f"settle time: {profile.settle_seconds} s, resend time: {profile.resend_seconds} s",
        f"asks before sending again: {profile.ask_before_resend}",
        f"document types: {[kind.id for kind in profile.document_types]}",
        f"rules for documents: {'standard' if profile.rules == NO_RULES else 'own'}",
        f"certificate file: {'none' if profile.ca_file is None else profile.ca_file}",
        f"proxy: {proxy.kind.value}{f', {proxy.scheme.value}, {proxy.host}:{proxy.port}' if proxy.host else ''}",
    ]


def _end_of(log: Path) -> str:
    """The last lines of a log file, or the reason why it cannot be read."""
    try:
        with log.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - MAX_LOG_BYTES))
            end = file.read(MAX_LOG_BYTES)
    except OSError as error:
        return f"not readable: {error.strerror}\n"
    if size > MAX_LOG_BYTES:
        # Drop the first, cut line: without its beginning the anonymizer might not recognise a secret in it.
        end = end.partition(b"\n")[2]
    return end.decode("utf-8", "replace")


def _is_ours(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.comment == _OURS
    except (OSError, zipfile.BadZipFile):
        return False


def _write(path: Path, parts: dict[str, str]) -> None:
    with replacing(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
        archive.comment = _OURS
