"""What a file really is, whether it is all there, and whether it opens: told by its bytes, whatever it is called."""

import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageFile

from desktop_app.domain.file_kinds import HEIC as HEIC_KIND
from desktop_app.domain.findings import Severity
from desktop_app.domain.rule_profile import IDENTITY_RULES
from desktop_app.pictures.decode import decode
from desktop_app.pictures.look.content import look
from desktop_app.pictures.look.still import _is_affordable
from desktop_app.pictures.picture import Facts, Looked, PictureRequest
from desktop_app.resources import resources
from resources.specimens.defects import DEFECTS
from resources.specimens.designs import DESIGNS
from resources.specimens.scene import scene_of, taken
from tests.support.documents import pdf, png

NAME = "passport-SPECIMEN.jpg"
GOLDEN = Path(__file__).parents[3] / "golden"
HEIC = (GOLDEN / "photo-SPECIMEN.heic").read_bytes()
STATEMENT = (resources() / "samples" / "bank-statement-SPECIMEN.pdf").read_bytes()
FILE_CODES = {
    "not_decodable", "not_a_document", "protected", "truncated", "encrypted", "other_format", "heic", "animated",
    "many_pages", "colour_model", "too_many_pixels", "photo_in_pdf",
}  # fmt: skip


def noise(size: tuple[int, int] = (640, 480)) -> Image.Image:
    """A picture that no format makes small."""
    small = Image.frombytes(
        "RGB",
        (size[0] // 4, size[1] // 4),
        Random(7).randbytes(3 * (size[0] // 4) * (size[1] // 4)),  # noqa: S311 - no secret
    )
    return small.resize(size)


def saved(image: Image.Image, format_: str, **options: object) -> bytes:
    file = BytesIO()
    image.save(file, format_, **options)
    return file.getvalue()


def told(content: bytes) -> dict[str, Severity]:
    """What is found of the file as a whole; what its pixels show is tried elsewhere."""
    return {each.code: each.severity for each in look(content, NAME).findings if each.code in FILE_CODES}


GOOD: dict[str, Callable[[], bytes]] = {
    "jpeg": lambda: saved(noise(), "JPEG"),
    "progressive": lambda: saved(noise(), "JPEG", progressive=True),
    "grey": lambda: saved(noise().convert("L"), "JPEG"),
    "blank paper": lambda: saved(Image.new("RGB", (3000, 2000), "white"), "JPEG", optimize=True, progressive=True),
    "png": lambda: saved(noise(), "PNG"),
    "webp": lambda: saved(noise(), "WEBP"),
    "lossless webp": lambda: saved(noise(), "WEBP", lossless=True),
    "heic": lambda: HEIC,
    "tiff": lambda: saved(noise(), "TIFF"),
    "pdf": lambda: STATEMENT,
    "minimal pdf": pdf,
    "padded pdf": lambda: pdf(size=50_000),
    "minimal png": png,
}


@pytest.mark.parametrize("kind", GOOD)
def test_a_good_file_is_told_nothing_of(kind: str) -> None:
    assert told(GOOD[kind]()) == {}


@pytest.mark.parametrize(
    "content",
    [
        GOOD["jpeg"]()[:-2],
        GOOD["jpeg"]() + b"\xff\xd9 a film behind the photo " + bytes(5000),
        GOOD["jpeg"]() + bytes(5000),
        GOOD["png"]() + b"bytes behind the end",
        STATEMENT.replace(b"%%EOF", b""),
        STATEMENT + b"\r\nan advertisement of the program that wrote it" * 40,
        STATEMENT + bytes(4096),
        b"\n" * 100 + STATEMENT,
    ],
    ids=[
        "no end mark",
        "film behind",
        "zeros behind",
        "png and more",
        "no %%EOF",
        "text behind",
        "padded",
        "late start",
    ],
)
def test_an_odd_file_that_is_all_there_is_told_nothing_of(content: bytes) -> None:
    assert told(content) == {}


CUT = ["jpeg", "progressive", "png", "webp", "lossless webp", "heic", "pdf"]


@pytest.mark.parametrize("share", [0.02, 0.5, 0.98])
@pytest.mark.parametrize("kind", CUT)
def test_a_file_that_ends_too_early_is_told(kind: str, share: float) -> None:
    whole = GOOD[kind]()
    assert set(told(whole[: int(len(whole) * share)])) == {"truncated"}


@pytest.mark.parametrize("kind", CUT)
def test_a_file_that_is_half_zeros_is_told(kind: str) -> None:
    whole = GOOD[kind]()
    half = len(whole) // 2
    assert set(told(whole[:half] + bytes(len(whole) - half))) == {"truncated"}


def test_what_is_left_of_a_file_can_be_sent_and_nothing_cannot() -> None:
    whole = GOOD["jpeg"]()
    assert told(whole[: len(whole) // 2]) == {"truncated": Severity.WARNING}
    assert told(whole[:300]) == {"truncated": Severity.BLOCK}
    assert told(STATEMENT[: len(STATEMENT) // 2]) == {"truncated": Severity.BLOCK}


def zipped(*names: str, first: bytes = b"") -> bytes:
    return first + b"".join(b"PK\x03\x04" + bytes(26) + name.encode() for name in names)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (zipped("scan.jpg"), "a compressed folder"),
        (zipped("[Content_Types].xml", "word/document.xml"), "a Word document"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "an Excel table"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "an office document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99) + "WordDocument".encode("utf-16-le"), "a Word document"),
        (b"<!DOCTYPE html><title>SPECIMEN</title>", "a web page"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n<html>', "a web page"),
        (b"Dear Sir or Madam,", "a text file"),
        ("Überweisung für Müller".encode("cp1252"), "a text file"),
        ("Guten Tag".encode("utf-16"), "a text file"),
        (rb"{\rtf1\ansi SPECIMEN}", "a text document (RTF)"),
        (b"From: a@broker.example\r\nTo: b@broker.example\r\n\r\nSPECIMEN", "an email"),
        (b"MZ\x90\x00" + bytes(60), "a program"),
        (b"\x7fELF\x02\x01", "a program"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(99), "a video"),
        (b"\x00\x00\x00\x14ftypqt  " + bytes(99), "a video"),
        (b"RIFF\x10\x00\x00\x00AVI LIST", "a video"),
        (b"x", "a text file"),
    ],
)
def test_what_is_no_document_is_named_and_not_sent(content: bytes, words: str) -> None:
    (finding,) = look(content, NAME).findings
    assert (finding.code, finding.severity) == ("not_a_document", Severity.BLOCK)
    assert finding.fields == {"name": NAME, "kind": words}


@pytest.mark.parametrize(
    "content",
    [
        bytes(5000),
        bytes(1),
        Random(1).randbytes(5000),  # noqa: S311 - no secret
        b"%PDF-1.7\nSPECIMEN\n%%EOF",
        b"\x89PNG\r\n\x1a\n",
        HEIC[:4] + b"ftypheic",
    ],
    ids=["zeros", "one zero", "noise", "no pdf", "no png", "no heic"],
)
def test_what_nothing_can_be_made_of_is_not_sent(content: bytes) -> None:
    assert list(told(content).values()) == [Severity.BLOCK]


@pytest.mark.parametrize(
    ("content", "mime"),
    [
        (saved(noise(), "TIFF"), "image/tiff"),
        (saved(noise(), "GIF"), "image/gif"),
        (saved(noise(), "BMP"), "image/bmp"),
        (saved(noise(), "WEBP"), "image/webp"),
        (HEIC, "image/heic"),
        (b"\x00\x00\x00\x1cftypavif" + bytes(16), "image/avif"),
        (b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avifmiaf", "image/avif"),
        (b"8BPS\x00\x01" + bytes(20), "image/vnd.adobe.photoshop"),
        (b"\x00\x00\x00\x0cjP  \r\n\x87\n" + bytes(20), "image/jp2"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "image/svg+xml"),
    ],
)
def test_what_kind_of_picture_it_is_is_a_fact_that_rules_judge(content: bytes, mime: str) -> None:
    looked = look(content, NAME)
    assert looked.facts.mime == mime
    assert [each for each in looked.findings if each.code in FILE_CODES] == []


def test_a_users_password_is_told() -> None:
    assert told((GOLDEN / "locked-SPECIMEN.pdf").read_bytes()) == {"encrypted": Severity.WARNING}


@pytest.mark.parametrize(
    "way",
    [b"/Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4", b"/Filter/EBX_HANDLER/V 4", b"/Filter/SPECIMEN.Lock/V 9"],
)
def test_a_lock_without_a_password_is_no_damage(way: bytes) -> None:
    assert told(pdf().replace(b"trailer\n<<", b"trailer\n<</Encrypt<<%b>>" % way)) == {"protected": Severity.WARNING}


@pytest.mark.parametrize("mark", [b"Exif\0\0\xff\xff\xff\xff\0\0\0\x08", b"Exif\0\0MM\0*\0"])
def test_damaged_tags_do_not_end_a_look_or_a_preview(mark: bytes) -> None:
    content = GOOD["jpeg"]()
    content = content[:2] + b"\xff\xe1" + struct.pack(">H", len(mark) + 2) + mark + content[2:]
    looked = look(content, NAME)
    assert (looked.is_complete, looked.facts.width, looked.facts.fingerprint is not None) == (True, 640, True)
    assert decode(content, PictureRequest(64, 64)).width == 64


def test_of_a_photo_whose_end_is_missing_nothing_else_is_told() -> None:
    whole = saved(noise(), "PNG")
    looked = look(whole[: len(whole) // 8], NAME)
    assert [each.code for each in looked.findings] == ["truncated"]
    assert looked.facts.width == 640


@pytest.mark.parametrize("share", [0.1, 0.3, 0.6, 0.9, 0.99])
def test_a_photo_of_a_phone_that_is_cut_raises_nothing(share: float) -> None:
    assert set(told(HEIC[: int(len(HEIC) * share)])) == {"truncated"}
    zeros = HEIC[: int(len(HEIC) * share)].ljust(len(HEIC), b"\0")
    assert set(told(zeros)) <= {"truncated", "not_decodable"}


def test_pixels_of_a_phone_that_cannot_be_decoded_are_not_called_dark() -> None:
    begin = HEIC.index(b"mdat") + 4
    looked = look(HEIC[:begin] + b"\xff" * (len(HEIC) - begin), NAME)
    assert [each.code for each in looked.findings] == ["not_decodable"]


@pytest.mark.parametrize(("bits", "mode", "is_looked_at"), [(8, "RGB", True), (10, "RGB", False), (8, "RGBA", False)])
def test_a_photo_of_24_megapixels_of_a_new_phone_is_looked_at(bits: int, mode: str, is_looked_at: bool) -> None:
    image = Image.new(mode, (1, 1))
    image.info["bit_depth"] = bits
    image._size = (5712, 4284)  # noqa: SLF001 - so many are not made for a test
    assert _is_affordable(b"", image, HEIC_KIND) is is_looked_at


def photo_page(more: bytes) -> bytes:
    """A page that is covered by a photo, with more drawn on it."""
    drawing, photo = b"q 210 0 0 297 0 0 cm /P Do Q " + more, saved(noise((1240, 1754)), "JPEG")
    head = (
        b"/Type/XObject/Subtype/Image/Width 1240/Height 1754/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode"
    )
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 210 297]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(drawing), drawing),
        b"<<%b/Length %d>>stream\n%b\nendstream" % (head, len(photo), photo),
    )
    body = b"".join(b"%d 0 obj\n%b\nendobj\n" % each for each in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer\n<</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF\n"


def test_a_photo_with_thousands_of_strokes_over_it_is_no_photo_and_is_not_drawn() -> None:
    stroke = b"0 0 m 210 297 l S "
    alone, framed, covered = (look(photo_page(stroke * times), NAME) for times in (0, 4, 3000))
    assert (alone.facts.is_photo_in_pdf, framed.facts.is_photo_in_pdf) == (True, True)
    assert (covered.facts.is_photo_in_pdf, covered.facts.fingerprint, covered.is_complete) == (False, None, True)


def test_what_is_known_is_told_before_a_page_is_drawn() -> None:
    known: list[Looked] = []
    looked = look(saved(noise(), "PDF") + b"\n9 0 obj\n<</Type", NAME, so_far=known.append)
    assert [(len(each.findings), each.facts.pages, each.facts.width) for each in known[:2]] == [(0, 0, 0), (1, 1, 0)]
    assert (known[-1].findings, known[-1].facts) == (looked.findings, replace(looked.facts, fingerprint=None))


def test_a_moving_picture_is_told() -> None:
    frames = [noise(), Image.new("RGB", (640, 480))]
    for format_ in ("GIF", "PNG", "WEBP"):
        assert "animated" in told(saved(frames[0], format_, save_all=True, append_images=frames[1:]))


def test_pages_are_counted() -> None:
    pages = [Image.new("1", (50, 50)) for _number in range(3)]
    content = saved(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert look(content, NAME).facts.pages == 3


@pytest.mark.parametrize("mode", ["CMYK", "I;16"])
def test_colours_for_printing_are_mentioned(mode: str) -> None:
    content = (
        saved(noise().convert("CMYK"), "JPEG") if mode == "CMYK" else saved(Image.new(mode, (60, 40), 9000), "PNG")
    )
    assert told(content) == {"colour_model": Severity.INFO}


def test_a_scan_with_16_bits_of_each_colour_is_mentioned() -> None:
    side, tags = (
        16,
        [(258, 3, 3, 134), (259, 3, 1, 1), (262, 3, 1, 2), (273, 4, 1, 140), (277, 3, 1, 3), (278, 3, 1, 16)],
    )
    tags = [(256, 3, 1, side), (257, 3, 1, side), *tags, (279, 4, 1, side * side * 6)]
    head = b"II*\0" + struct.pack("<IH", 8, len(tags)) + b"".join(struct.pack("<HHII", *each) for each in tags)
    content = head.ljust(134, b"\0") + struct.pack("<3H", 16, 16, 16) + Random(7).randbytes(side * side * 6)  # noqa: S311
    assert told(content) == {"colour_model": Severity.INFO}


def test_a_photo_in_a_pdf_is_measured_and_a_letter_is_not() -> None:
    looked = look(saved(noise((1600, 1200)), "PDF"), NAME)
    assert replace(looked.facts, fingerprint=None) == Facts("application/pdf", 1, 1600, 1200, is_photo_in_pdf=True)
    facts = look(STATEMENT, NAME).facts
    assert (facts.width, facts.height, facts.is_photo_in_pdf) == (0, 0, False)


def test_what_the_rules_judge_is_measured_and_not_told() -> None:
    scene = scene_of(DESIGNS[0], "wood", 20, 0.5)
    (grey,) = (defect for defect in DEFECTS if defect.code == "picture_without_colour")
    coloured, colourless = look(taken(scene.photo, 20), NAME), look(grey.make(scene, True, 20), NAME)
    assert (min(coloured.facts.width, coloured.facts.height) < 1200, coloured.facts.without_colour) == (True, None)
    assert colourless.facts.without_colour in (0.8, 0.95)
    codes = {each.code for looked in (coloured, colourless) for each in looked.findings}
    assert not codes & {"picture_too_small", "picture_without_colour"}


def test_facts_are_those_of_the_upright_picture() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    facts = look(saved(noise((640, 480)), "JPEG", exif=exif), NAME).facts
    assert replace(facts, fingerprint=None) == Facts("image/jpeg", 1, 480, 640)


def test_what_was_opened_has_the_fingerprint_of_its_picture() -> None:
    halves = Image.new("L", (900, 800))
    halves.paste(255, (100, 0, 300, 700))
    halves.paste(128, (500, 300, 800, 800))
    found = {look(saved(halves, kind), NAME).facts.fingerprint for kind in ("PNG", "JPEG", "PDF")}
    assert len(found) == 1
    assert found != {None}


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB"])
def test_a_large_transparent_picture_is_not_laid_on_white(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    content = saved(Image.new(mode, (600, 400)), "PNG", transparency=(0, 0, 0) if mode == "RGB" else 0)
    monkeypatch.setattr("desktop_app.pictures.look.still.MOST_HELD", 600 * 400 * 15)
    looked = look(content, NAME)
    assert (looked.facts.mime, looked.facts.width, looked.facts.height) == ("image/png", 600, 400)
    assert not looked.is_complete


def test_a_photo_in_a_thousand_scans_is_not_decoded() -> None:
    content = saved(noise(), "JPEG", progressive=True)
    last = content[content.rindex(b"\xff\xda") : -2]
    looked = look(content[:-2] + last * 1000 + content[-2:], NAME)
    assert (looked.findings, looked.is_complete) == ((), False)
    assert looked.facts.width == look(content, NAME).facts.width


# --- traps -----------------------------------------------------------------------------------------------------------


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def huge_png() -> bytes:
    """60,000 × 60,000 points of black in some kilobytes."""
    packer = zlib.compressobj(1)
    rows = b"".join(packer.compress(bytes(7501 * 100)) for _hundred in range(600)) + packer.flush()
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def huge_drawing() -> bytes:
    """A page whose drawing unpacks to a hundred megabytes."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"0 0 m " * 170_000) for _megabyte in range(100)) + packer.flush()
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 210 297]/Contents 4 0 R>>"
    stream = b"4 0 obj\n<</Filter/FlateDecode/Length %d>>stream\n%b\nendstream\nendobj\n" % (len(packed), packed)
    return (
        pdf()
        .replace(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 210 297]>>", page)
        .replace(b"xref\n", stream + b"xref\n", 1)
    )


TRAPS: dict[str, Callable[[], bytes]] = {
    "png": huge_png,
    "tiff": lambda: saved(Image.new("1", (60_000, 60_000)), "TIFF", compression="group4"),
    "gif": lambda: saved(Image.new("P", (20_000, 20_000)), "GIF"),
    "webp": lambda: saved(Image.new("RGB", (2, 2)), "WEBP", lossless=True).replace(
        b"\x2f\x01\x40\x00\x00", b"\x2f\xff\xff\xff\x0f"
    ),
    "pdf": huge_drawing,
}


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_is_told_and_not_opened(trap: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def _load(_image: Image.Image) -> None:
        raise AssertionError("it is decoded")

    content = TRAPS[trap]()
    monkeypatch.setattr(ImageFile.ImageFile, "load", _load)
    assert told(content) == {"too_many_pixels": Severity.WARNING}


def test_a_progressive_photo_that_its_decoder_would_have_to_hold_is_not_decoded() -> None:
    content = bytearray(saved(noise(), "JPEG", progressive=True))
    at = content.index(b"\xff\xc2")
    content[at + 5 : at + 9] = struct.pack(">HH", 9000, 12_000)
    looked = look(bytes(content), NAME)
    assert (looked.findings, looked.is_complete) == ((), False)
    assert (looked.facts.width, looked.facts.height) == (12_000, 9000)


def test_a_preview_shows_half_a_photo_and_the_look_after_it_still_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pillow keeps in a global variable whether it accepts such a file."""
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", False)
    half = GOOD["jpeg"]()[:5000]
    for _time in range(2):
        assert decode(half, PictureRequest(60, 60)).width == 60
        assert set(told(half)) == {"truncated"}
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False


@pytest.mark.parametrize("file", sorted((resources() / "samples").iterdir()), ids=lambda file: file.name)
def test_nothing_is_told_of_the_documents_that_the_app_brings_along(file: Path) -> None:
    """They fill their pictures from edge to edge, as a scanner's program cuts them out."""
    looked = look(file.read_bytes(), file.name)
    assert {each.code for each in looked.findings} == set()
    assert looked.facts.without_colour is None
    assert looked.facts.width == 0 or min(looked.facts.width, looked.facts.height) >= IDENTITY_RULES.min_short_side_px
