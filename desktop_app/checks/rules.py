"""Whether a file keeps the rules of its receiver, by what the look has measured: another type needs no other look.

What is not known of a file is not judged: a file that nobody could open has no format and no pixels here.
"""

import re
import unicodedata
from collections.abc import Iterator

from desktop_app.checks.subject import Subject
from desktop_app.domain.file_kinds import HEIC, JPEG, KINDS, NAMED_KINDS, NO_DOCUMENTS, PDF, PNG, WEBP
from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.content import HEIC_PHOTO, MANY_PAGES, OTHER_FORMAT, PHOTO_IN_PDF, TOO_MANY_PIXELS
from desktop_app.domain.findings_of.picture import COMPRESSED, TOO_SMALL, WITHOUT_COLOUR
from desktop_app.domain.findings_of.rules import (
    FILE_LARGE,
    FILE_LIGHT,
    NAME_LONG,
    NAME_UNUSUAL,
    ONE_SIDE,
    PICTURE_LARGE,
    UNWANTED_FORMAT,
)
from desktop_app.domain.rule_profile import Rule
from desktop_app.domain.server import DEFAULT_MAX_BYTES
from desktop_app.domain.sides import side_of
from desktop_app.domain.type_category import TypeCategory, categories_of
from desktop_app.pictures.look.container import kind_by_content

EXPLAINED = {
    FILE_LIGHT.code: frozenset({TOO_SMALL.code, COMPRESSED.code}),
    PICTURE_LARGE.code: frozenset({TOO_MANY_PIXELS.code}),
}
"""What is not told beside one of the others, which has the same cause and cure, but where it blocks."""

_BY_MIME = {kind.mime: kind for kind in NAMED_KINDS}
_SHOWN_FORMATS = {JPEG: "JPEG", PNG: "PNG", PDF: "PDF", HEIC: "HEIC", WEBP: "WebP"}
_TAKEN_NEARLY_EVERYWHERE = frozenset({JPEG.mime, PNG.mime, PDF.mime})
"""By ten of the eleven receivers of rule_profile.py: told only where this one says that it is another."""
_UNUSUAL = re.compile(r"[^A-Za-z0-9 _.()\-]")
_SHOWN_CHARACTERS = 5
_ONE_SIDED = frozenset({TypeCategory.PASSPORT, TypeCategory.PROOF_OF_ADDRESS})


def wanted_format(subject: Subject) -> Iterator[Finding]:
    """Another format than the receiver asks for, or an identity document as a photo in a PDF."""
    rules = subject.rule_profile
    kind = _BY_MIME.get(subject.facts.mime)
    if not subject.facts.mime and Rule.FORMATS in rules.blocking:  # a look that was skipped is no way around a block
        kind = kind_by_content(subject.head)
    if kind is None or kind in NO_DOCUMENTS:
        return
    is_asked_for = subject.states("formats") or Rule.FORMATS in rules.blocking
    if kind.mime in rules.formats or (kind.mime in _TAKEN_NEARLY_EVERYWHERE and not is_asked_for):
        if kind is PDF and subject.facts.is_photo_in_pdf and _is_identity(subject):
            yield PHOTO_IN_PDF.found(name=subject.name)
        return
    if JPEG.mime in rules.formats and kind is HEIC:
        found = HEIC_PHOTO.found(name=subject.name)
    elif JPEG.mime in rules.formats and kind.mime not in _TAKEN_NEARLY_EVERYWHERE:
        found = OTHER_FORMAT.found(name=subject.name, kind=kind.words)
    else:
        wanted = (_SHOWN_FORMATS.get(each, "TIFF") for mime in rules.formats for each in KINDS if each.mime == mime)
        found = UNWANTED_FORMAT.found(name=subject.name, kind=kind.words, formats=", ".join(wanted))
    yield rules.weighed(Rule.FORMATS, found)


def wanted_size(subject: Subject) -> Iterator[Finding]:
    """More bytes than the receiver asks for, or a picture with so few that it was shrunk."""
    rules = subject.rule_profile
    # A server that has said how much it takes needs no limit that others have.
    is_limit_known = subject.states("max_bytes") or subject.max_bytes == DEFAULT_MAX_BYTES
    if is_limit_known and subject.size > rules.max_bytes:
        found = FILE_LARGE.found(name=subject.name, size=subject.size, limit=rules.max_bytes)
        yield rules.weighed(Rule.SIZE, found)
    is_picture = subject.facts.width > 0 and subject.facts.mime != PDF.mime
    if is_picture and subject.size < rules.min_picture_bytes:
        found = FILE_LIGHT.found(name=subject.name, size=subject.size, limit=rules.min_picture_bytes)
        yield rules.weighed(Rule.SIZE, found)


def wanted_pixels(subject: Subject) -> Iterator[Finding]:
    """A side that is too short or too long."""
    rules, width, height = subject.rule_profile, subject.facts.width, subject.facts.height
    if min(width, height) <= 0:
        return
    if min(width, height) < rules.min_short_side_px:
        found = TOO_SMALL.found(width=width, height=height, least=rules.min_short_side_px)
        yield rules.weighed(Rule.PIXELS, found)
    if max(width, height) > rules.max_long_side_px:
        found = PICTURE_LARGE.found(width=width, height=height, most=rules.max_long_side_px)
        yield rules.weighed(Rule.PIXELS, found)


def wanted_colour(subject: Subject) -> Iterator[Finding]:
    """A picture in black and white."""
    rules, how_sure = subject.rule_profile, subject.facts.without_colour
    if rules.colour and how_sure is not None:
        yield rules.weighed(Rule.COLOUR, WITHOUT_COLOUR.found(confidence=how_sure))


def wanted_pages(subject: Subject) -> Iterator[Finding]:
    """More pages than such a document has."""
    rules, pages = subject.rule_profile, subject.facts.pages
    if pages > rules.max_pages:
        yield rules.weighed(Rule.PAGES, MANY_PAGES.found(name=subject.name, pages=pages, most=rules.max_pages))


def wanted_name(subject: Subject) -> Iterator[Finding]:
    """A name that is long, or that not every system can show."""
    rules = subject.rule_profile
    name = unicodedata.normalize("NFC", subject.name)  # macOS has accents apart from their letters
    if len(name) > rules.max_name_characters:
        found = NAME_LONG.found(name=subject.name, length=len(name), most=rules.max_name_characters)
        yield rules.weighed(Rule.NAME, found)
    unusual = dict.fromkeys(_UNUSUAL.findall(name)) if rules.plain_name else {}
    if unusual:
        found = NAME_UNUSUAL.found(name=subject.name, characters=" ".join([*unusual][:_SHOWN_CHARACTERS]))
        yield rules.weighed(Rule.NAME, found)


def wanted_sides(subject: Subject) -> Iterator[Finding]:
    """A single page where a document has two sides, its type is not that of one of them, and both are wanted."""
    kind, rules = subject.document_type, subject.rule_profile
    if not rules.both_sides or kind is None or subject.facts.pages != 1:
        return
    categories = categories_of(kind)
    if categories and not _ONE_SIDED & set(categories) and side_of(kind) is None:
        yield rules.weighed(Rule.BOTH_SIDES, ONE_SIDE.found(name=subject.name))


def _is_identity(subject: Subject) -> bool:
    categories = categories_of(subject.document_type) if subject.document_type is not None else ()
    return bool(categories) and TypeCategory.PROOF_OF_ADDRESS not in categories
