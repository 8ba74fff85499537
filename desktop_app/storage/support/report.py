"""The report for support: what an engineer needs, and nothing of a person's documents or secrets.

One zip with `report.txt` (versions, settings, the queue) and the ends of the log files. All of it goes through the same
sieve: secrets out, the home folder and the person's name out, document names replaced by numbers. The log names no
document in its own words (it has methods, paths and numbers of documents), but a traceback may quote one.
"""

import os
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, ReportError
from desktop_app.domain.server import ServerProfile
from desktop_app.storage.settings import Settings
from desktop_app.storage.support.anonymizer import Anonymizer

MAX_LOG_BYTES = 1_000_000
"""Of each log file; its end is what counts."""
_OURS = b"Dossier report"
"""The comment of the zip: such a file may be replaced without asking."""
_EXISTS = QT_TRANSLATE_NOOP("errors", "there is another file of this name")


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What the report is made of."""

    versions: tuple[tuple[str, str], ...]
    """Pairs such as ("Dossier", "1.0"), ("Python", …), ("Qt", …), ("system", …)."""
    settings: Settings
    logs: Path
    """The folder of the log files."""
    queue: str = ""
    """The uploads in numbers and states, without names."""
    document_names: tuple[str, ...] = ()
    """Names that are known to be of documents."""
    home: Path = field(default_factory=Path.home)


def save_report(path: Path, facts: ReportFacts) -> None:
    """Write the report; blocks. Raises ReportError, also where there is a file that is not a report of ours."""
    sieve = Anonymizer(facts.home, facts.document_names)
    parts = {"report.txt": sieve.clean(_overview(facts))}
    parts.update((each.name, sieve.clean(_end_of(each))) for each in sorted(facts.logs.glob("dossier.log*")))
    try:
        if (path.exists() or path.is_symlink()) and not _is_ours(path):
            raise ReportError(path=path.name, reason=_EXISTS)
        _write(path, parts)
    except (OSError, ValueError) as error:
        raise ReportError(path=path.name, reason=getattr(error, "strerror", None) or str(error)[:200]) from error


def _overview(facts: ReportFacts) -> str:
    lines = [f"{what}: {version}" for what, version in facts.versions]
    lines += ["", "Settings", f"window: {facts.settings.window_size}"]
    for number, profile in enumerate(facts.settings.servers, 1):
        lines += ["", f"Server {number}", *_profile_lines(profile)]
    return "\n".join([*lines, "", "Queue", facts.queue, ""])


def _profile_lines(profile: ServerProfile) -> list[str]:
    """All of a profile but whose sign-in is kept and who a proxy knows."""
    proxy = profile.proxy
    return [
        f"address: {profile.address.base_url}",
        f"upload encoding: {profile.upload_encoding.value}",
        f"limit: {profile.max_bytes} bytes",
        f"settle time: {profile.settle_seconds} s",
        f"document types: {[kind.id for kind in profile.document_types]}",
        f"certificate file: {'none' if profile.ca_file is None else profile.ca_file}",
        f"proxy: {proxy.kind.value}{f', {proxy.host}:{proxy.port}' if proxy.host else ''}",
    ]


def _end_of(log: Path) -> str:
    """The last lines of a log file; why not, where it cannot be read."""
    try:
        with log.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - MAX_LOG_BYTES))
            end = file.read(MAX_LOG_BYTES)
    except OSError as error:
        return f"not readable: {error.strerror}\n"
    if size > MAX_LOG_BYTES:
        # A line that begins in the middle could hide what the sieve knows by its beginning.
        end = end.partition(b"\n")[2]
    return end.decode("utf-8", "replace")


def _is_ours(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.comment == _OURS
    except (OSError, zipfile.BadZipFile):
        return False


def _write(path: Path, parts: dict[str, str]) -> None:
    """Beside the place first, private from its first byte; then there in one step."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    beside.unlink(missing_ok=True)
    descriptor = os.open(beside, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "w+b") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in parts.items():
                archive.writestr(name, text)
            archive.comment = _OURS
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
