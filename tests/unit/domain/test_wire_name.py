"""The name of a file in a multipart body: the same to every reader, close to the file's own, and never the file's loss.

Readers in other languages are in `tests/world/test_wire_names.py`.
"""

import email
import email.policy
import io
import sys
from collections.abc import AsyncIterator, Callable
from email.message import EmailMessage

import pytest
from hypothesis import given, strategies as st

from desktop_app.api.upload_body import build_body
from desktop_app.domain.names import name_forms, names_are_one
from desktop_app.domain.server import UploadEncoding
from desktop_app.domain.wire_name import MAX_BYTES, NAMELESS, wire_name
from desktop_app.sandbox.upload_parser import MultipartReader
from tests.support.byte_source import MemorySource
from tests.support.fuzzing import fuzz
from tests.support.wire_names import NAMES, random_names


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("passport-SPECIMEN.pdf", "passport-SPECIMEN.pdf"),
        ("zurück, Müller & Söhne (2) 100%.pdf", "zurück, Müller & Söhne (2) 100%.pdf"),
        ("護照 💥.pdf", "護照 💥.pdf"),
        ('a"b.pdf', "a_b.pdf"),
        ("a\\b\\", "a_b_"),
        ("a\r\nb\x00c.pdf", "a__b\ufffdc.pdf"),
        ("%22%0a%0D%20.pdf", "_22_0a_0D%20.pdf"),
        ("a;b=c", "a_b=c"),
        ("a&#47;..&amp", "a_#47_.._amp"),
        ("\ud800.pdf", "\ufffd.pdf"),
        ("", NAMELESS),
        (" ", NAMELESS),
        ("..", NAMELESS),
        ("\u202e.", NAMELESS),
    ],
)
def test_only_what_is_read_differently_is_changed(name: str, sent: str) -> None:
    assert wire_name(name) == sent


@pytest.mark.parametrize("name", ["護" * 255 + ".pdf", "x" * 255, "💥" * 127])
def test_a_name_that_a_disk_can_hold_is_never_cut(name: str) -> None:
    assert wire_name(name) == name


def test_a_longer_name_keeps_its_ending() -> None:
    sent = wire_name("護" * 1000 + ".pdf")
    assert sent.startswith("護" * 200)
    assert sent.endswith("護.pdf")
    assert MAX_BYTES - 4 < len(sent.encode()) <= MAX_BYTES


@given(st.text(max_size=40))
@fuzz(200)
def test_a_document_is_found_again_under_the_name_that_was_sent(name: str) -> None:
    sent = wire_name(name)
    assert wire_name(sent) == sent
    if name_forms(name) and name_forms(sent):
        assert names_are_one(name, sent)


# --- readers ---


async def by_the_sandbox(content_type: str, raw: bytes) -> str | None:
    async def pieces() -> AsyncIterator[bytes]:
        for place in range(0, len(raw), 7):
            yield raw[place : place + 7]

    return (await MultipartReader(content_type).read(pieces())).file_name


def by_the_standard_library(content_type: str, raw: bytes) -> str | None:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.message_from_bytes(head + raw, _class=EmailMessage, policy=email.policy.HTTP)
    [file] = [part for part in message.iter_parts() if part.get_param("name", header="content-disposition") == "file"]
    return file.get_filename()


def by_werkzeug(content_type: str, raw: bytes) -> str | None:
    parser = pytest.importorskip("werkzeug.formparser")
    environ = {
        "wsgi.input": io.BytesIO(raw),
        "CONTENT_TYPE": content_type,
        "CONTENT_LENGTH": str(len(raw)),
        "REQUEST_METHOD": "POST",
    }
    file = parser.parse_form_data(environ)[2]["file"]
    file.close()
    return str(file.filename)


def by_django(content_type: str, raw: bytes) -> str | None:
    conf = pytest.importorskip("django.conf")
    parser = pytest.importorskip("django.http.multipartparser")
    handlers = pytest.importorskip("django.core.files.uploadhandler")
    if not conf.settings.configured:
        conf.settings.configure()
    meta = {"CONTENT_TYPE": content_type, "CONTENT_LENGTH": str(len(raw))}
    _, files = parser.MultiPartParser(meta, io.BytesIO(raw), [handlers.MemoryFileUploadHandler()], "utf-8").parse()
    return str(files["file"].name)


def as_sent(name: str) -> str:
    return name


def trimmed_and_decoded(name: str) -> str:
    """The reader for mail decodes what looks encoded for mail, which no server does, and trims."""
    return name.strip() if "=?" not in name else ""


def printable(name: str) -> str:
    """Django itself leaves out what cannot be printed, and shortens names above 255 signs."""
    return "".join(filter(str.isprintable, name)) if len(name) <= 255 else ""


@pytest.mark.parametrize("name", [*NAMES, *random_names(seed=7, count=40)])
async def test_the_sandbox_reads_what_was_sent(name: str) -> None:
    assert await by_the_sandbox(*await form_with(name)) == wire_name(name)


@pytest.mark.parametrize(
    ("read", "kept"),
    [
        (by_the_standard_library, trimmed_and_decoded),
        (by_werkzeug, as_sent),
        pytest.param(
            by_django,
            printable,
            marks=pytest.mark.skipif(
                sys.platform == "win32", reason="Django cuts a drive off a name where it has drives"
            ),
        ),
    ],
)
async def test_every_reader_reads_what_was_sent(
    read: Callable[[str, bytes], str | None], kept: Callable[[str], str]
) -> None:
    for name in [*NAMES, *random_names(seed=11, count=200)]:
        told = read(*await form_with(name))
        assert told is not None
        if kept(wire_name(name)):
            assert kept(told) == kept(wire_name(name))


async def form_with(name: str) -> tuple[str, bytes]:
    body = build_body(UploadEncoding.MULTIPART, MemorySource(b"SPECIMEN"), name=name, mime="image/jpeg", type_id=3)
    return body.content_type, b"".join([piece async for piece in body])
