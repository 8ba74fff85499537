"""What kind of file something is, by its bytes alone. A name is only what somebody called it."""

import re

from desktop_app.domain.file_kinds import (
    ARCHIVE,
    AVIF,
    BMP,
    EXCEL,
    GIF,
    HEIC,
    HTML,
    JPEG,
    JPEG_2000,
    JPEG_XL,
    MAIL,
    OPEN_DOCUMENT,
    PDF,
    PNG,
    POSTSCRIPT,
    POWERPOINT,
    PROGRAM,
    PSD,
    RTF,
    SOUND,
    SVG,
    TEXT,
    TIFF,
    VIDEO,
    WEBP,
    WORD,
    FileKind,
)

HEAD_BYTES = 64
"""As many first bytes tell a kind that documents come as."""
PDF_HEAD = b"%PDF-"
PDF_HEAD_ROOM = 1024
"""Bytes within which a PDF may begin (ISO 32000-1, Annex H, implementation note 13)."""
_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"heim", b"heis")
_AVIF_BRANDS = (b"avif", b"avis")
_DOCUMENTS = ((b"\xff\xd8\xff", JPEG), (b"\x89PNG\r\n\x1a\n", PNG), (b"II*\x00", TIFF), (b"MM\x00*", TIFF))

_SIGNATURES: tuple[tuple[bytes, FileKind], ...] = (
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"8BPS\x00", PSD),
    (b"\x00\x00\x00\x0cjP  \r\n\x87\n", JPEG_2000),
    (b"\xff\x4f\xff\x51", JPEG_2000),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", JPEG_XL),
    (b"\xff\x0a", JPEG_XL),
    (b"II+\x00", TIFF),
    (b"MM\x00+", TIFF),
    (rb"{\rtf", RTF),
    (b"%!PS", POSTSCRIPT),
    (b"MZ", PROGRAM),
    (b"\x7fELF", PROGRAM),
    (b"\xcf\xfa\xed\xfe", PROGRAM),
    (b"\xca\xfe\xba\xbe", PROGRAM),
    (b"#!", PROGRAM),
    (b"\x1f\x8b", ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", ARCHIVE),
    (b"Rar!\x1a\x07", ARCHIVE),
    (b"\x1aE\xdf\xa3", VIDEO),
    (b"\x00\x00\x01\xba", VIDEO),
    (b"FLV\x01", VIDEO),
    (b"0&\xb2u\x8ef\xcf\x11", VIDEO),
    (b"ID3", SOUND),
    (b"OggS", SOUND),
    (b"fLaC", SOUND),
)
"""How files begin, as the lists of magic numbers of file(1) and the formats' own specifications say."""
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OUTLOOK = "__properties_version1.0"
_OLE_STREAMS = (
    ("WordDocument", WORD),
    ("Workbook", EXCEL),
    ("Book", EXCEL),
    ("PowerPoint Document", POWERPOINT),
    (_OUTLOOK, MAIL),
)
_TEXT_ROOM = 4096
_BOMS = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8"))
_PASSED_OVER = (("<?xml", "?>"), ("<!--", "-->"), ("<!doctype svg", ">"))
"""What may stand before the first tag of a page or a drawing, and how it ends."""
_HTML_BEGINNINGS = ("<!doctype html", "<html", "<head", "<body")
_SVG_BEGINNINGS = ("<svg", "<svg:svg")
_MAIL_FIELDS = "Return-Path|Received|From|To|Date|Subject|MIME-Version|Message-ID|Delivered-To"
_MAIL = re.compile(rf"(?:(?:{_MAIL_FIELDS}): .*\r?\n){{2}}")
_BMP_HEADS = range(12, 125)
"""Bytes of its second head, from the oldest version to the newest."""
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def kind_by_content(head: bytes) -> FileKind | None:
    """The kind among those that documents come as, by the first bytes; None where they say none of these."""
    if PDF_HEAD in head[:HEAD_BYTES]:
        return PDF
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS:
        return AVIF if _is_avif(head) else HEIC
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    return next((kind for signature, kind in _DOCUMENTS if head.startswith(signature)), None)


def any_kind(content: bytes) -> FileKind | None:
    """The kind of a whole file, among all that can be told in words; None where nothing tells it."""
    kind = kind_by_content(content[:HEAD_BYTES])
    if kind is not None:
        return kind
    if PDF_HEAD in content[:PDF_HEAD_ROOM]:
        return PDF
    for signature, named in _SIGNATURES:
        if content.startswith(signature):
            return named
    return _container(content) or _text(content[:_TEXT_ROOM])


def _is_avif(head: bytes) -> bool:
    """Whether a file of a brand that says only "a still picture" names AVIF among the brands that it fits, not HEIC."""
    size = int.from_bytes(head[:4], "big")
    brands = {head[at : at + 4] for at in range(16, min(size, len(head)), 4)}
    return head[8:12] in {b"mif1", b"msf1"} and not brands.isdisjoint(_AVIF_BRANDS) and b"heic" not in brands


def _container(content: bytes) -> FileKind | None:
    """What a file is whose beginning is that of a family."""
    if content[4:8] in {b"ftyp", b"moov", b"mdat", b"wide"}:
        return _of_boxes(content)
    if content[:4] == b"RIFF":
        return {b"AVI ": VIDEO, b"WAVE": SOUND}.get(content[8:12])
    if content.startswith(_ZIP):
        return _zipped(content)
    if content.startswith(_OLE):
        return _old_office(content)
    if content.startswith(b"BM") and content[6:10] == bytes(4):
        return BMP if int.from_bytes(content[14:18], "little") in _BMP_HEADS else None
    return ARCHIVE if content[257:262] == b"ustar" else None


def _of_boxes(content: bytes) -> FileKind:
    if content[4:8] != b"ftyp":
        return VIDEO
    if content[8:12] in _AVIF_BRANDS:
        return AVIF
    return SOUND if content[8:12] in {b"M4A ", b"M4B "} else VIDEO


def _old_office(content: bytes) -> FileKind:
    streams = (named for stream, named in _OLE_STREAMS if stream.encode("utf-16-le") in content)
    return next(streams, OPEN_DOCUMENT)


def _zipped(content: bytes) -> FileKind:
    """Office documents are ZIP archives; the names of what is in them stand in them as they are."""
    if b"mimetypeapplication/vnd.oasis.opendocument" in content[:200]:
        return OPEN_DOCUMENT
    if b"[Content_Types].xml" in content:
        for folder, named in ((b"word/", WORD), (b"xl/", EXCEL), (b"ppt/", POWERPOINT)):
            if folder in content:
                return named
        return OPEN_DOCUMENT
    return ARCHIVE


def _text(head: bytes) -> FileKind | None:
    """What kind of text something is; None where it is no text that a person could read."""
    text = _decoded(head)
    if text is None or not text.strip():
        return None
    markup = _first_tag(text)
    if markup.startswith(_SVG_BEGINNINGS):
        return SVG
    if markup.startswith(_HTML_BEGINNINGS):
        return HTML
    return MAIL if _MAIL.match(text) else TEXT


def _first_tag(text: str) -> str:
    """The text from its first tag on, in small letters."""
    text = text.lstrip().lower()
    while (end := next((end for begin, end in _PASSED_OVER if text.startswith(begin)), None)) is not None:
        _comment, found, text = text.partition(end)
        text = text.lstrip() if found else ""
    return text


def _decoded(head: bytes) -> str | None:
    for mark, encoding in _BOMS:
        if head.startswith(mark):
            text = head[len(mark) :].decode(encoding, "ignore")
            return None if _CONTROLS.search(text) else text
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4:  # not only the last letter, which may be cut
            text = head.decode("cp1252", "replace")
            letters = sum(each.isascii() for each in text)
            if letters < 0.7 * len(text):  # in Latin languages most letters are plain ones
                return None
        else:
            text = head[: error.start].decode("utf-8")
    return None if _CONTROLS.search(text) else text
