"""Takes the place where a photo was taken out of its file, without touching its pixels.

In a JPEG, HEIC, WebP and TIFF no byte moves: the directory with the place is emptied where it stands. In a PNG the
sums of what was changed are written anew. Whether it worked is proved before anybody is told so: both files are
decoded, and every pixel has to be the same.
"""

import re
from collections.abc import Callable, Iterator
from hashlib import sha256
from zlib import crc32

from desktop_app.domain.file_kinds import HEIC, JPEG, PNG, TIFF, WEBP, FileKind
from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.change.location_blocks import cut_from_iptc, cut_from_tiff, cut_from_xmp, says_place
from desktop_app.pictures.change.still import open_picture, orientation_of
from desktop_app.pictures.formats import FIRST_TURNED, incomplete_pictures
from desktop_app.pictures.look.container import any_kind
from desktop_app.pictures.picture import PictureError, PictureFailure

_EXIF = b"Exif\x00\x00"
_EXIF_ANYWHERE = re.compile(rb"Exif\x00\x00(?=II\*\x00|MM\x00\*)")
_XMP_HEADS = (b"http://ns.adobe.com/xap/1.0/\x00", b"http://ns.adobe.com/xmp/extension/\x00")
_PHOTOSHOP = b"Photoshop 3.0\x00"
_XMP_BEGIN, _XMP_END = b"<x:xmpmeta", b"</x:xmpmeta>"
_APP1, _APP13, _SCAN, _END = 0xE1, 0xED, 0xDA, 0xD9
_MARK = re.compile(rb"\xff+[\x01-\xcf\xd8-\xfe]")
"""Ends coded pixels: no stuffed zero and no restart (ITU-T T.81, B.1.1)."""
_PNG_XMP = b"XML:com.adobe.xmp\x00"
_PNG_PROFILE = b"Raw profile type "
"""In which ImageMagick and its relatives keep EXIF, IPTC and XMP as hexadecimal numbers."""
_TEXT_CHUNKS = frozenset({b"tEXt", b"zTXt", b"iTXt"})


def without_location(content: bytes) -> Changed:
    """The same picture without its place.

    Raises PictureError, NOT_POSSIBLE where there is none or it cannot be taken out alone, and what a decoder raises.
    """
    kind = any_kind(content)
    changed = cut_location(content)
    if kind is None or changed == content or has_location(changed):
        raise PictureError(PictureFailure.NOT_POSSIBLE)
    before, after = _fingerprint(content), _fingerprint(changed)
    if before != after:
        raise PictureError(PictureFailure.NOT_POSSIBLE)
    size = before[0]
    return Changed(changed, kind.mime, size, size, is_lossless=True)


def cut_location(content: bytes) -> bytes:
    """The same file without its place; what is of another kind, or has none, stays as it is."""
    kind = any_kind(content)
    cut = _CUTS.get(kind) if kind is not None else None
    return cut(content) if cut is not None else content


def has_location(content: bytes) -> bool:
    """Whether a photo says where it was taken, in EXIF or in XMP."""
    from PIL import ExifTags  # noqa: PLC0415 - a PDF needs no part of it

    image = open_picture(content)
    if image.getexif().get_ifd(ExifTags.IFD.GPSInfo):
        return True
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    return says_place(xmp.encode() if isinstance(xmp, str) else bytes(xmp))


def _fingerprint(content: bytes) -> tuple[tuple[int, int], str, object, str]:
    """All that decides how a picture looks."""
    with incomplete_pictures(allowed=True):  # a photo that was cut off has its place, too
        image = open_picture(content)
        image.load()
    size = image.size[::-1] if orientation_of(image) >= FIRST_TURNED else image.size
    turned = f"{image.mode} {orientation_of(image)}"
    return size, turned, image.info.get("icc_profile"), sha256(image.tobytes()).hexdigest()


def _cut_jpeg(content: bytes) -> bytes:
    data = bytearray(content)
    end = len(content)
    for marker, begin, end in _segments(content):
        if marker == _APP1 and content.startswith(_EXIF, begin):
            cut_from_tiff(data, begin + len(_EXIF), end)
        elif marker == _APP1:
            head = next((head for head in _XMP_HEADS if content.startswith(head, begin)), None)
            if head is not None:
                data[begin + len(head) : end] = cut_from_xmp(content[begin + len(head) : end])
        elif marker == _APP13 and content.startswith(_PHOTOSHOP, begin):
            data[begin:end] = cut_from_iptc(content[begin:end])
    _cut_anywhere(data, end)  # a second picture behind the first, as phones store them
    return bytes(data)


def _segments(content: bytes) -> Iterator[tuple[int, int, int]]:
    """The marker of each segment, and where its data begin and end; of the last one, where the picture ends."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:  # noqa: PLR2004 - what a marker begins with
        marker = content[at + 1]
        if marker == 0xFF:  # noqa: PLR2004 - a filling byte
            at += 1
            continue
        if marker == _END:
            yield marker, at + 2, at + 2
            return
        end = min(at + 2 + int.from_bytes(content[at + 2 : at + 4], "big"), len(content))
        begin = min(at + 4, end)
        if marker == _SCAN:
            found = _MARK.search(content, end)
            end = len(content) if found is None else found.start()
        yield marker, begin, end
        at = end


def _cut_other(content: bytes) -> bytes:
    """Of a HEIC or a WebP: wherever its container has them."""
    data = bytearray(content)
    _cut_anywhere(data, 0)
    at = content.find(b"EXIF", 12)
    if content.startswith(b"RIFF") and at > 0:  # of a WebP, mostly without the head that others have
        end = at + 8 + int.from_bytes(content[at + 4 : at + 8], "little")
        cut_from_tiff(data, at + 8, min(end, len(data)))
    return bytes(data)


def _cut_tiff(content: bytes) -> bytes:
    data = bytearray(content)
    cut_from_tiff(data, 0, len(data))
    _cut_anywhere(data, 0)
    return bytes(data)


def _cut_anywhere(data: bytearray, begin: int) -> None:
    content = bytes(data)
    for found in _EXIF_ANYWHERE.finditer(content, begin):
        cut_from_tiff(data, found.end(), len(data))
    at = content.find(_XMP_BEGIN, begin)
    while at >= 0:
        end = content.find(_XMP_END, at)
        end = len(content) if end < 0 else end
        data[at:end] = cut_from_xmp(bytes(data[at:end]))
        at = content.find(_XMP_BEGIN, end)


def _cut_png(content: bytes) -> bytes:
    pieces = [content[:8]]
    at = 8
    while at + 8 <= len(content):
        end = at + 12 + int.from_bytes(content[at : at + 4], "big")
        kind = content[at + 4 : at + 8]
        pieces.append(_png_chunk(kind, content[at:end]))
        at = end
        if kind == b"IEND":
            break
    pieces.append(content[at:])
    return b"".join(pieces)


def _png_chunk(kind: bytes, chunk: bytes) -> bytes:
    """A chunk without its place."""
    body = chunk[8:-4]
    if kind == b"eXIf":
        data = bytearray(body)
        cut_from_tiff(data, 0, len(data))
        return _with_sum(kind, body, bytes(data), chunk)
    if kind in _TEXT_CHUNKS and body.startswith(_PNG_PROFILE):
        return b""
    if kind == b"iTXt" and body.startswith(_PNG_XMP):
        is_packed = body[len(_PNG_XMP) : len(_PNG_XMP) + 1] != b"\x00"
        return b"" if is_packed else _with_sum(kind, body, cut_from_xmp(body), chunk)
    return chunk


def _with_sum(kind: bytes, before: bytes, body: bytes, chunk: bytes) -> bytes:
    if body == before:
        return chunk
    return len(body).to_bytes(4, "big") + kind + body + crc32(kind + body).to_bytes(4, "big")


_CUTS: dict[FileKind, Callable[[bytes], bytes]] = {
    JPEG: _cut_jpeg,
    PNG: _cut_png,
    HEIC: _cut_other,
    WEBP: _cut_other,
    TIFF: _cut_tiff,
}
