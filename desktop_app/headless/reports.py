"""What a run says: on standard output what became of the documents, in lines or as JSON; on standard error the rest."""

import io
import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from desktop_app.domain.document import Document
from desktop_app.domain.errors import DossierError
from desktop_app.domain.findings import Finding
from desktop_app.domain.sentences import fill
from desktop_app.domain.text import storable_json
from desktop_app.domain.upload import Upload, UploadState, Wait

S = UploadState
_WAITING = (S.QUEUED, S.UNCERTAIN)
"""States in which the reason for waiting says something."""
_WORDS = {
    S.QUEUED: "waiting",
    S.SENDING: "sending",
    S.UNCERTAIN: "may have arrived, looking for it",
    S.NEEDS_USER: "needs an answer",
    S.HELD: "not sent",
    S.REFUSED: "refused",
    S.STORED: "stored",
    S.CANCELLED: "taken back",
}
_WAITS = {
    Wait.TURN: "waiting for its turn",
    Wait.NETWORK: "waiting for the network",
    Wait.RETRY: "waiting to be tried again",
    Wait.SIGN_IN: "waiting for a sign-in",
    Wait.PERSON: "paused",
}
WHICH_ONE = (
    "The answer to “{name}” was lost, and these documents appeared since. Run again with --answer ID to say which one "
    "it is, or with --answer-none to send it again."
)
IS_IT_THIS = (
    "The answer to “{name}” was lost, and this document appeared since. Run again with --answer ID if it is yours, or "
    "with --answer-none to send it again."
)
SEEN_NOWHERE = (
    "The answer to “{name}” was lost, and nothing shows whether it arrived. Look at the server, then run again with "
    "--answer-none to send it again."
)
_HEADINGS = ("id", "name", "type", "status", "added", "size")


class Reports:
    """Says each state of an upload once. `named` tells for a file how the person wrote it."""

    def __init__(self, *, as_json: bool, named: Mapping[Path, str]) -> None:
        self._as_json = as_json
        self._named = named
        self._said: dict[str, str] = {}

    def moved(self, upload: Upload) -> None:
        """What an upload does now, unless it was said already."""
        line = self._line(
            upload.file,
            upload.state,
            wait=upload.wait if upload.state in _WAITING else None,
            document_id=None if upload.document_id is None else str(upload.document_id),
            error=upload.error,
            candidates=upload.candidates if upload.state is S.NEEDS_USER else None,
        )
        if self._said.get(upload.key) != line:
            self._said[upload.key] = line
            _print(line)

    def without_upload(self, file: Path, state: UploadState, error: DossierError | str, document_id: str = "") -> None:
        """What became of a file that did not get into the queue."""
        _print(self._line(file, state, document_id=document_id or None, error=error))

    def documents(self, documents: Iterable[Document], captions: Mapping[int, str]) -> None:
        """The documents on the server."""
        listed = list(documents)
        types = [each.type_caption or captions.get(each.type_id or 0, "") for each in listed]
        if self._as_json:
            _print(json.dumps(storable_json([_document(each, kind) for each, kind in zip(listed, types, strict=True)])))
            return
        rows = [_HEADINGS, *(_cells(each, kind) for each, kind in zip(listed, types, strict=True))]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            _print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())

    def _line(
        self,
        file: Path,
        state: UploadState,
        *,
        wait: Wait | None = None,
        document_id: str | None = None,
        error: DossierError | str | None = None,
        candidates: Sequence[Document] | None = None,
    ) -> str:
        said = sentence_of(error) if isinstance(error, DossierError) else error
        question = None if candidates is None else fill(_question_about(candidates), {"name": file.name})
        if self._as_json:
            told = {
                "file": self._named.get(file, str(file)),
                "state": state.value,
                "wait": wait.value if wait is not None else None,
                "document_id": document_id,
                "error": said,
                "question": question
                and {"text": question, "candidates": [_candidate(each) for each in candidates or ()]},
            }
            return json.dumps(storable_json(told))
        words = _WAITS.get(wait, _WORDS[state]) if wait is not None and state is S.QUEUED else _WORDS[state]
        number = f" as {document_id}" if document_id is not None else ""
        rest = [said] if said else []
        rest += [question] if question else []
        rest += [
            f"{each.id}: {each.name}, {size_text(each.size)}, {_time(each) or 'no time'}" for each in candidates or ()
        ]
        return "\n    ".join(plain(each) for each in (f"{file.name}: {words}{number}", *rest))


def _question_about(candidates: Sequence[Document]) -> str:
    if len(candidates) == 1:
        return IS_IT_THIS
    return WHICH_ONE if candidates else SEEN_NOWHERE


def say(sentence: str) -> None:
    """Say something that is no result, on standard error."""
    print(f"dossier: {plain(sentence)}", file=sys.stderr, flush=True)


def sentence_of(error: DossierError) -> str:
    """Title, cure and the server's words, one after the other."""
    said = _filled(error.title, error.what_to_do, error.fields)
    return " ".join([*said, f"The server says: {error.server_text}"] if error.server_text else said)


def sentence_of_finding(finding: Finding) -> str:
    """What was seen at a file, and the cure."""
    return " ".join(_filled(finding.title, finding.cure, finding.fields))


def _filled(title: str, cure: str, fields: Mapping[str, str | int]) -> list[str]:
    shown = {
        name: size_text(value) if name in {"size", "limit"} and isinstance(value, int) else value
        for name, value in fields.items()
    }
    return [f"{fill(title, shown)}.", fill(cure, shown)]


def size_text(size: int | None) -> str:
    """Bytes in a unit that is easy to read; "" where nobody told."""
    if size is None:
        return ""
    for unit, bytes_of_it in (("GB", 1_000_000_000), ("MB", 1_000_000), ("kB", 1000)):
        if size >= bytes_of_it:
            return f"{size / bytes_of_it:.1f} {unit}"
    return f"{size} bytes"


def plain(text: str) -> str:
    """A text from outside with signs that cannot be seen, and those that steer a terminal, made visible."""
    return "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in text)


def never_fail_to_print() -> None:
    """A sign that the terminal does not know is written as its number."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _print(line: str) -> None:
    try:
        print(line, flush=True)
    except OSError:  # nobody listens any more, or the disk is full; what was begun is sent all the same
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _candidate(document: Document) -> dict[str, object]:
    return {"id": str(document.id), "name": document.name, "size": document.size, "added_at": _time(document) or None}


def _document(document: Document, type_caption: str) -> dict[str, object]:
    return {
        **_candidate(document),
        "type_id": document.type_id,
        "type": type_caption,
        "status": document.status.value,
        "status_text": document.status_text,
        "reason": document.reason,
        "sha256": document.sha256,
    }


def _cells(document: Document, type_caption: str) -> tuple[str, ...]:
    status = document.status_text or document.status.value
    cells = (str(document.id), document.name, type_caption, status, _time(document), size_text(document.size))
    return tuple(plain(each) for each in cells)


def _time(document: Document) -> str:
    return document.added_at.isoformat() if document.added_at is not None else ""
