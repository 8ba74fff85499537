"""Whether a file is a link that leads somewhere else: a person may send what they did not mean."""

from collections.abc import Iterator
from pathlib import Path

from desktop_app.checks.subject import Subject
from desktop_app.domain.findings import LINK_ELSEWHERE, Finding


def link_elsewhere(subject: Subject) -> Iterator[Finding]:
    """A link out of the folder that it lies in."""
    target = _elsewhere(subject.path)
    if target is not None:
        yield LINK_ELSEWHERE.found(name=subject.name, target=str(target))


def _elsewhere(path: Path) -> Path | None:
    """Where a link leads, if not to a file of its own folder or below it."""
    try:
        if not path.is_symlink():
            return None
        target = path.resolve()
        return None if target.is_relative_to(path.parent.resolve()) else target
    except (OSError, RuntimeError):  # it is gone again, or leads in a circle by now
        return None
