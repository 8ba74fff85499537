"""Saves the report for support: versions, settings, the log, and the queue in numbers, without documents or secrets."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from desktop_app.desk.servers import Servers
from desktop_app.domain.errors import FileError, ReportError
from desktop_app.domain.upload import Upload
from desktop_app.storage.file_access import NO_ANSWER, FileAccess
from desktop_app.storage.support.report import ReportFacts, save_report


class Support:
    """Saves reports, even if no one is signed in."""

    def __init__(self, servers: Servers, logs: Path, versions: tuple[tuple[str, str], ...]) -> None:
        self._servers = servers
        self._logs = logs
        self._versions = versions
        self._files = FileAccess()

    async def save(self, path: Path, uploads: Iterable[Upload] = ()) -> None:
        """Write a report to `path`, off the event loop. Raises ReportError."""
        waiting = tuple(uploads)
        facts = ReportFacts(
            versions=self._versions,
            settings=self._servers.settings,
            logs=self._logs,
            queue=queue_summary(waiting),
            document_names=tuple({each.name for each in waiting} | {each.file.name for each in waiting}),
        )
        try:
            await self._files.run(path, lambda _attempt: save_report(path, facts))
        except FileError:
            raise ReportError(path=path.name, reason=NO_ANSWER) from None


def queue_summary(uploads: Iterable[Upload]) -> str:
    """Summarise uploads: one line for each combination of state, wait, attempts, size, type and error, with a count.

    It contains no names and no hashes.
    """
    lines = [
        f"{each.state.value}, waits for {each.wait.value}, {each.attempts} attempts, {each.misses} misses,"
        f" {each.size} bytes, type {each.type_id}, {type(each.error).__name__ if each.error else 'no error'}"
        for each in uploads
    ]
    return "\n".join(f"{count} × {line}" for line, count in Counter(lines).items()) or "empty"
