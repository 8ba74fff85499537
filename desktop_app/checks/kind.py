"""What kind of file something is, by its first bytes and by its name."""

from collections.abc import Iterator

from desktop_app.checks.subject import Subject
from desktop_app.domain.file_kinds import UNKNOWN_MIME, kind_by_name
from desktop_app.domain.findings import OTHER_KIND, Finding
from desktop_app.pictures.look.container import kind_by_content


def sniffed_mime(head: bytes, name: str) -> str:
    """The MIME type by magic bytes, else by the name's ending, else application/octet-stream."""
    kind = kind_by_content(head) or kind_by_name(name)
    return kind.mime if kind is not None else UNKNOWN_MIME


def other_kind(subject: Subject) -> Iterator[Finding]:
    """An ending that says another kind than the bytes; nothing where one of the two says none."""
    said, seen = kind_by_name(subject.name), kind_by_content(subject.head)
    if said is not None and seen is not None and said is not seen:
        yield OTHER_KIND.found(name=subject.name, ending=subject.path.suffix, kind=seen.words)
