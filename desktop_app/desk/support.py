"""The report for support: versions, settings, the log and the queue in numbers; nothing of a document or a secret."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from desktop_app.desk.servers import Servers
from desktop_app.domain.upload import Upload
from desktop_app.storage.support.report import ReportFacts, save_report


class Support:
    """Saves reports; works also where nobody is signed in."""

    def __init__(self, servers: Servers, logs: Path, versions: tuple[tuple[str, str], ...]) -> None:
        self._servers = servers
        self._logs = logs
        self._versions = versions

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
        await asyncio.to_thread(save_report, path, facts)


def queue_summary(uploads: Iterable[Upload]) -> str:
    """Uploads as a count of each state with its reason and error, and a line for each; no name and no hash is in it."""
    lines = [
        f"{each.state.value}, waits for {each.wait.value}, {each.attempts} attempts, {each.misses} looks,"
        f" {each.size} bytes, type {each.type_id}, {type(each.error).__name__ if each.error else 'no error'}"
        for each in uploads
    ]
    return "\n".join(f"{count} × {line}" for line, count in Counter(lines).items()) or "empty"
