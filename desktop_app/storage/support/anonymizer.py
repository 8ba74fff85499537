"""Removes personal data from what a report for support contains.

Our own log lines contain no document names: only methods, paths and the server's numbers. But the text of an error may
quote a file's name (“passport.jpg” is no longer there) or its path, so names are replaced by numbers. The same name
always gets the same number, so that an engineer can follow one document through the log.
"""

import re
from pathlib import Path

from desktop_app.domain.file_kinds import SUFFIXES
from desktop_app.storage.redaction import redacted

_TECHNICAL = {"py", "pyc", "so", "toml", "log", "sqlite", "sqlite-wal", "sqlite-shm", "db", "lock", "pem", "svg", "new"}
"""Extensions of files that are never a person's documents."""
_OTHER_SUFFIXES = (
    *(".jfif", ".tif", ".tiff", ".bmp", ".gif", ".avif"),
    *(".doc", ".docx", ".odt", ".rtf", ".txt", ".xls", ".xlsx", ".zip"),
)
"""Extensions of other documents that people try to submit."""
_DOCUMENT = f"(?:{'|'.join(re.escape(suffix) for suffix in (*SUFFIXES, *_OTHER_SUFFIXES))})"
_QUOTED_PATH = re.compile(r"(?<=['\"])(?:~|/|[A-Za-z]:[\\/])[^'\"\r\n]*(?=['\"])")
_QUOTED_NAME = re.compile(rf"(?i)(?<=['\"])[^'\"\r\n]*{_DOCUMENT}(?=['\"])")
_CURLY = re.compile(r"(?<=“)[^”\r\n]++")
_BARE_NAME = re.compile(rf"(?i)(?<![^\s'\"“”<>|:*?])[^\s'\"“”<>|:*?]+{_DOCUMENT}\b")
_SHORTEST_NAME = 3
"""The shortest login name that is replaced; a shorter one would match everywhere."""


class Anonymizer:
    """Removes a person's data from texts. `names` are names of documents, `home` is the person's home folder."""

    def __init__(self, home: Path, names: tuple[str, ...]) -> None:
        self._homes = [form for form in {str(home), home.as_posix(), str(home).replace("\\", "\\\\")} if len(form) > 1]
        self._login = home.name
        self._names = sorted(filter(None, names), key=len, reverse=True)
        self._numbers: dict[str, str] = {}

    def clean(self, text: str) -> str:
        """Return the text without secrets, document names, the home folder and the login name."""
        for form in self._homes:
            text = re.sub(rf"{re.escape(form)}(?![\w-])", "~", text)
        for name in self._names:
            text = text.replace(name, self._number(name))
        text = _QUOTED_PATH.sub(lambda found: self._path(found.group()), text)
        for pattern in (_QUOTED_NAME, _CURLY, _BARE_NAME):
            text = pattern.sub(lambda found: self._number(found.group()), text)
        if len(self._login) >= _SHORTEST_NAME:
            text = re.sub(rf"(?<![\w-]){re.escape(self._login)}(?![\w-])", "[user]", text)
        return redacted(text)

    def _path(self, path: str) -> str:
        suffix = path.rpartition(".")[2].lower()
        return path if suffix in _TECHNICAL else self._number(path)

    def _number(self, name: str) -> str:
        """The placeholder for a file name or a path; the same for a name and a path that ends in it."""
        if re.fullmatch(r"document [0-9]+", name):
            return name
        short = re.split(r"[\\/]", name)[-1]
        return self._numbers.setdefault(short, f"document {len(self._numbers) + 1}")
