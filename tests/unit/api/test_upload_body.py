"""The body of an upload, byte by byte, in the four encodings."""

import base64
import email
import email.policy
import json
from collections.abc import AsyncGenerator
from email.message import EmailMessage

import pytest

from desktop_app.api.upload_body import CHUNK_BYTES, MAX_JSON_BYTES, UploadBody, build_body
from desktop_app.domain.errors import FileChangedError, FileTooLargeError
from desktop_app.domain.server import UploadEncoding
from desktop_app.domain.text import storable
from tests.support.byte_source import MemorySource

MULTIPART = UploadEncoding.MULTIPART
JSON_ENCODINGS = (UploadEncoding.JSON_BASE64, UploadEncoding.JSON_DATA_URI)
NAME = "passport-SPECIMEN.jpg"


def varied(size: int) -> bytes:
    """MemorySource in which no two places look alike."""
    return b"".join(index.to_bytes(8, "big") for index in range(-(-size // 8)))[:size]


def body_of(encoding: UploadEncoding, source: MemorySource, name: str = NAME, server_path: str = "") -> UploadBody:
    return build_body(encoding, source, name=name, mime="image/jpeg", type_id=3, server_path=server_path)


async def pieces_of(body: UploadBody) -> list[bytes]:
    return [bytes(piece) async for piece in body]


def form_of(content_type: str, raw: bytes) -> dict[str, tuple[bytes, str | None, str]]:
    """(content, file name, content type) by name, as the standard library reads it."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.message_from_bytes(head + raw, _class=EmailMessage, policy=email.policy.HTTP)
    parts = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        parts[name] = content, part.get_filename(), part.get_content_type()
    return parts


SIZES = [1, 2, 3, 4, 1000, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1]
SIZES += [CHUNK_BYTES // 3 * 3, CHUNK_BYTES // 3 * 3 + 1, 3 * CHUNK_BYTES + 12345]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("encoding", [MULTIPART, *JSON_ENCODINGS])
async def test_what_arrives_is_what_was_read_and_the_length_is_true(encoding: UploadEncoding, size: int) -> None:
    content = varied(size)
    body = body_of(encoding, MemorySource(content))

    raw = b"".join(await pieces_of(body))

    assert len(raw) == body.length
    if encoding is MULTIPART:
        boundary = body.content_type.partition("boundary=")[2].encode()
        head, _, rest = raw.partition(b"Content-Type: image/jpeg\r\n\r\n")
        assert rest == content + b"\r\n--" + boundary + b"--\r\n"
        assert head.startswith(b"--" + boundary + b"\r\n")
    else:
        told = json.loads(raw)
        assert body.content_type == "application/json"
        text = told["file"].removeprefix("data:image/jpeg;base64,")
        assert text == base64.b64encode(content).decode()
        assert told["typeId"] == 3


@pytest.mark.parametrize("taken", [1, 2, 40])
@pytest.mark.parametrize("encoding", [MULTIPART, *JSON_ENCODINGS])
async def test_a_body_that_was_rewound_is_sent_again_from_its_first_byte(encoding: UploadEncoding, taken: int) -> None:
    """After so many pieces of it, or all."""
    content = varied(CHUNK_BYTES + 5000)
    body = body_of(encoding, MemorySource(content))
    sent: list[int] = []
    body.on_sent = sent.append
    whole = await pieces_of(body)
    body.note_answered()
    assert sum(sent) == len(content)
    await body.rewind()
    assert sum(sent) == 0, "nothing counts as sent"
    pieces = aiter(body)
    assert isinstance(pieces, AsyncGenerator)
    for _ in range(min(taken, len(whole))):
        await anext(pieces)
    await pieces.aclose()
    await body.rewind()

    assert sum(sent) == 0
    assert await pieces_of(body) == whole
    body.note_answered()
    assert sum(sent) == len(content)


async def test_multipart_byte_by_byte() -> None:
    body = body_of(MULTIPART, MemorySource(b"SPECIMEN"))
    raw = b"".join(await pieces_of(body))
    boundary = body.content_type.removeprefix("multipart/form-data; boundary=")

    assert raw.decode() == (
        f"--{boundary}\r\n"
        'Content-Disposition: form-data; name="typeId"\r\n\r\n'
        "3\r\n"
        f"--{boundary}\r\n"
        'Content-Disposition: form-data; name="file"; filename="passport-SPECIMEN.jpg"\r\n'
        "Content-Type: image/jpeg\r\n\r\n"
        "SPECIMEN\r\n"
        f"--{boundary}--\r\n"
    )


async def test_json_base64_byte_by_byte() -> None:
    body = body_of(UploadEncoding.JSON_BASE64, MemorySource(b"SPECIMEN"))

    assert b"".join(await pieces_of(body)) == (
        b'{"typeId": 3, "fileName": "passport-SPECIMEN.jpg", "file": "U1BFQ0lNRU4="}'
    )


async def test_json_data_uri_byte_by_byte() -> None:
    body = body_of(UploadEncoding.JSON_DATA_URI, MemorySource(b"SPECIMEN"))

    assert b"".join(await pieces_of(body)) == b'{"typeId": 3, "file": "data:image/jpeg;base64,U1BFQ0lNRU4="}'


async def test_json_path_tells_the_server_s_path_and_nothing_of_ours() -> None:
    source = MemorySource(b"")
    body = body_of(UploadEncoding.JSON_PATH, source, server_path='/mnt/scans/"Ä".pdf')

    raw = b"".join(await pieces_of(body))

    assert json.loads(raw) == {"file": '/mnt/scans/"Ä".pdf', "typeId": 3}
    assert len(raw) == body.length
    assert source.asked == []


HOSTILE = [
    'quote".pdf',
    '"; name="typeId',
    "line\r\nContent-Type: text/html\r\n\r\n<script>.pdf",
    "new\nline.pdf",
    "zurück-Reisepass-SPECIMEN.pdf",
    "護照.pdf",
    "surrogate-\udcff.pdf",
    "\ud800",
    "back\\slash.pdf",
    "end\\",
    "nul-\x00.pdf",
    "x" * 255,
    "%22.pdf",
    "' ; -- .pdf",
    "{}",
]


@pytest.mark.parametrize("name", HOSTILE)
async def test_hostile_names_stay_names_in_multipart(name: str) -> None:
    body = body_of(MULTIPART, MemorySource(b"SPECIMEN"), name)

    raw = b"".join(await pieces_of(body))

    assert len(raw) == body.length
    form = form_of(body.content_type, raw)
    assert set(form) == {"typeId", "file"}
    assert form["typeId"][0] == b"3"
    assert form["file"][0] == b"SPECIMEN"
    assert form["file"][2] == "image/jpeg"
    head = raw.partition(b"Content-Type: image/jpeg")[0]
    assert head.count(b"\r\n") == 6
    assert head.count(b'"') == 6


@pytest.mark.parametrize("name", HOSTILE)
async def test_hostile_names_stay_names_in_json(name: str) -> None:
    body = body_of(UploadEncoding.JSON_BASE64, MemorySource(b"SPECIMEN"), name)

    raw = b"".join(await pieces_of(body))

    assert len(raw) == body.length
    assert json.loads(raw) == {"typeId": 3, "fileName": storable(name), "file": "U1BFQ0lNRU4="}
    assert json.loads(raw)["fileName"].encode()  # no half of a character, which strict readers refuse


async def test_a_boundary_is_never_used_twice() -> None:
    assert len({body_of(MULTIPART, MemorySource(b"x")).content_type for _ in range(50)}) == 50


@pytest.mark.parametrize("encoding", JSON_ENCODINGS)
def test_json_takes_twenty_megabytes_and_no_byte_more(encoding: UploadEncoding) -> None:
    body_of(encoding, MemorySource(b"", MAX_JSON_BYTES))
    with pytest.raises(FileTooLargeError) as refused:
        body_of(encoding, MemorySource(b"", MAX_JSON_BYTES + 1))

    assert MAX_JSON_BYTES == 20 * 1024 * 1024
    assert refused.value.fields == {"name": NAME, "size": MAX_JSON_BYTES + 1, "limit": MAX_JSON_BYTES}


def test_multipart_has_no_limit_of_its_own() -> None:
    assert body_of(MULTIPART, MemorySource(b"", 10**12)).length > 10**12


@pytest.mark.parametrize("encoding", [MULTIPART, *JSON_ENCODINGS])
@pytest.mark.parametrize(
    ("has", "says"), [(10, 11), (0, 5), (CHUNK_BYTES, CHUNK_BYTES + 1), (CHUNK_BYTES - 1, CHUNK_BYTES)]
)
async def test_a_source_that_ends_too_early_is_told_by_name(encoding: UploadEncoding, has: int, says: int) -> None:
    body = body_of(encoding, MemorySource(varied(has), says))

    with pytest.raises(FileChangedError) as changed:
        await pieces_of(body)

    assert changed.value.fields == {"name": NAME}


async def test_no_more_is_read_than_the_source_said_that_it_has() -> None:
    source = MemorySource(b"0123456789 and more", 10)
    raw = b"".join(await pieces_of(body_of(MULTIPART, source)))

    assert b"\r\n\r\n0123456789\r\n--" in raw
    assert source.asked == [10]


async def test_progress_is_told_by_what_arrives_and_never_goes_back() -> None:
    body = body_of(MULTIPART, MemorySource(varied(1000)))
    sent: list[int] = []
    body.on_sent = sent.append
    await pieces_of(body)
    assert sent == []

    news = [body.note_arrived(count) for count in (-5, 0, body.length // 2, body.length // 4, body.length + 99)]

    assert news == [False, False, True, False, True]
    assert len(sent) == 2
    assert sum(sent) == 1000


@pytest.mark.parametrize("taken", [2, 99])
async def test_an_answer_tells_that_all_has_arrived_only_where_all_was_sent(taken: int) -> None:
    body = body_of(MULTIPART, MemorySource(varied(1000)))
    sent: list[int] = []
    body.on_sent = sent.append
    pieces = aiter(body)
    for _ in range(taken):
        await anext(pieces, None)
    body.note_answered()

    assert sum(sent) == (1000 if taken == 99 else 0)
