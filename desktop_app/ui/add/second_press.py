"""What the first press of *Send* has told: the second one sends what may be refused, and nobody is told twice."""

from collections.abc import Iterable

from desktop_app.ui.add.file_row import FileRow


class SecondPress:
    """Knows which warnings the person was led to."""

    def __init__(self) -> None:
        self._told: dict[FileRow, frozenset[str]] = {}
        self.is_said = False
        """Whether the sentence about them is shown now."""

    def has_news(self, lines: Iterable[FileRow]) -> bool:
        """Whether there is a warning that the person neither accepted nor was led to."""
        return any(line.warnings - self._told.get(line, frozenset()) for line in lines)

    def note(self, lines: Iterable[FileRow]) -> None:
        """The person was led to the warnings of these files."""
        for line in lines:
            self._told[line] = self._told.get(line, frozenset()) | line.warnings
        self.is_said = True
