"""Adding and deleting, over real HTTP: what arrives is what was read, in every encoding and kind of success."""

import asyncio
import hashlib
import logging
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.upload_body import CHUNK_BYTES
from desktop_app.domain.document import ReviewStatus
from desktop_app.domain.errors import (
    EncodingNotAcceptedError,
    FileTooLargeError,
    NotAcceptedError,
    RefusedError,
    TooLargeForServerError,
)
from desktop_app.domain.server import UploadEncoding
from desktop_app.domain.upload import FileIdentity, Progress, Upload
from desktop_app.outbox.snapshot import NoSnapshot, Snapshot
from desktop_app.sandbox import SandboxServer, StoredDocument

Start = Callable[..., SandboxServer]
Speak = Callable[..., DocumentsApi]
MakeUpload = Callable[..., Upload]
JPEG = b"\xff\xd8\xff\xe0 SPECIMEN "


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(JPEG + bytes(range(256)) * 5000)
    return path


async def send(api: DocumentsApi, upload: Upload, progress: Progress | None = None) -> object:
    folder = upload.file.parent
    frozen = (
        None if upload.server_path else await asyncio.to_thread(Snapshot.take, upload.file, upload.identity, folder)
    )
    source = frozen or NoSnapshot()
    try:
        return await api.add(upload, source, progress or Progress(upload.size))
    finally:
        source.close()


def only(server: SandboxServer) -> StoredDocument:
    (document,) = server.stored()
    return document


SIZES = [1, 65537, 2 * CHUNK_BYTES + 7]
"""All that matter to the body are in unit/api/test_upload_body.py."""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    "encoding", [UploadEncoding.MULTIPART, UploadEncoding.JSON_BASE64, UploadEncoding.JSON_DATA_URI]
)
async def test_every_byte_arrives_in_every_encoding(
    start: Start, speak: Speak, make_upload: MakeUpload, tmp_path: Path, encoding: UploadEncoding, size: int
) -> None:
    content = (JPEG + b"".join(index.to_bytes(4, "big") for index in range(size // 4)))[:size]
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(content)
    server = start()
    progress = Progress(size)
    document = await send(speak(server, encoding=encoding), make_upload(path, type_id=4), progress)

    stored = only(server)
    assert (stored.size, stored.sha256) == (size, hashlib.sha256(content).hexdigest())
    assert stored.type_id == 4
    assert stored.name == ("document.jpg" if encoding is UploadEncoding.JSON_DATA_URI else "passport-SPECIMEN.jpg")
    assert progress.sent == size
    assert document is not None
    assert getattr(document, "id", None) == str(stored.id)
    assert getattr(document, "status", None) is ReviewStatus.IN_REVIEW


async def test_a_path_at_the_server_sends_no_byte_and_nothing_of_ours(
    start: Start, speak: Speak, make_upload: MakeUpload, file: Path, tmp_path: Path
) -> None:
    storage = tmp_path / "storage"
    (storage / "scans").mkdir(parents=True)
    (storage / "scans" / "bill-SPECIMEN.pdf").write_bytes(b"%PDF-1.7 SPECIMEN")
    server = start(storage_dir=storage)
    upload = make_upload(file, identity=FileIdentity(0, 0, 0, ""), server_path="scans/bill-SPECIMEN.pdf")
    await send(speak(server, encoding=UploadEncoding.JSON_PATH), upload)

    assert only(server).name == "bill-SPECIMEN.pdf"
    assert only(server).sha256 == hashlib.sha256(b"%PDF-1.7 SPECIMEN").hexdigest()


@pytest.mark.parametrize(
    ("name", "in_a_form"),
    [
        ('a"b;c=d.jpg', "a_b_c=d.jpg"),
        ("Führerschein Rückseite.jpg", "Führerschein Rückseite.jpg"),
        ("護照.jpg", "護照.jpg"),
        ("a%22b.jpg", "a_22b.jpg"),
        ("' OR 1=1 --.jpg", "' OR 1=1 --.jpg"),
    ],
)
@pytest.mark.parametrize("encoding", [UploadEncoding.MULTIPART, UploadEncoding.JSON_BASE64])
async def test_names_arrive(
    start: Start, speak: Speak, make_upload: MakeUpload, file: Path, encoding: UploadEncoding, name: str, in_a_form: str
) -> None:
    server = start()
    await send(speak(server, encoding=encoding), make_upload(file, name=name))

    assert only(server).name == (in_a_form if encoding is UploadEncoding.MULTIPART else name)


@pytest.mark.parametrize("name", ["line\r\nbreak.jpg", "surrogate-\udcff.jpg", "nul-\x00.jpg"])
async def test_names_that_no_server_could_take_arrive_as_something(
    start: Start, speak: Speak, make_upload: MakeUpload, file: Path, name: str
) -> None:
    server = start()
    await send(speak(server), make_upload(file, name=name))

    assert only(server).name.endswith(".jpg")
    assert only(server).size == file.stat().st_size  # noqa: ASYNC240 - a look at a small file of the test


async def test_the_local_path_never_leaves(
    start: Start, speak: Speak, make_upload: MakeUpload, fault_module: object, file: Path
) -> None:
    bodies: list[bytes] = []

    def script(connection: object) -> None:
        bodies.append(connection.read_request())  # type: ignore[attr-defined]  # its class is loaded at run time
        bodies.append(connection.head)  # type: ignore[attr-defined]  # as above
        connection.answer("201 Created", b'{"id": 1}')  # type: ignore[attr-defined]  # as above

    for encoding in UploadEncoding:
        with fault_module.FaultServer(script) as server:  # type: ignore[attr-defined]  # as above
            upload = make_upload(file, server_path="scans/x.pdf" if encoding is UploadEncoding.JSON_PATH else "")
            await send(speak(server.base_url, encoding=encoding), upload)

    assert len(bodies) == 8
    assert not [body for body in bodies if str(file.parent).encode() in body or file.parent.name.encode() in body]


async def test_an_add_carries_its_key_and_true_lengths(
    start: Start, speak: Speak, make_upload: MakeUpload, file: Path
) -> None:
    server = start()
    for encoding in (UploadEncoding.MULTIPART, UploadEncoding.JSON_BASE64):
        await send(speak(server, encoding=encoding), make_upload(file))

    for record, kind in zip(
        server.requests(), ("multipart/form-data; boundary=dossier-", "application/json"), strict=True
    ):
        assert record.headers["idempotency-key"] == make_upload(file).key
        assert record.headers["content-type"].startswith(kind)
        assert record.headers["content-length"].isdigit()
        assert "transfer-encoding" not in record.headers
        assert "expect" not in record.headers


@pytest.mark.parametrize(
    ("status", "body"),
    [(201, "object"), (200, "object"), (202, "object"), (201, "data"), (201, "empty"), (204, "object")],
)
async def test_every_kind_of_success(
    start: Start, speak: Speak, make_upload: MakeUpload, file: Path, status: int, body: str
) -> None:
    server = start(post_status=status, post_body=body)
    api = speak(server)
    document = await send(api, make_upload(file))

    if status == 204 or body == "empty":
        assert document is None
    else:
        assert getattr(document, "id", None) == str(only(server).id)
    assert [document.id for document in (await api.list_all()).documents] == [str(only(server).id)]


async def test_a_success_that_is_no_json_is_a_success(
    start: Start, speak: Speak, make_upload: MakeUpload, file: Path
) -> None:
    server = start()
    server.fail_next("POST", 201, body="<html>Thank you</html>", after_commit=True)

    assert await send(speak(server), make_upload(file)) is None
    assert len(server.stored()) == 1


# --- refusals of uploads ---


async def test_an_encoding_that_the_server_does_not_read_is_told_with_its_setting(
    start: Start, speak: Speak, make_upload: MakeUpload, file: Path
) -> None:
    server = start(encodings=frozenset({"json-base64"}))
    with pytest.raises(EncodingNotAcceptedError) as told:
        await send(speak(server), make_upload(file))

    assert told.value.fields["encoding"] == "multipart"
    assert told.value.fields["status"] == 415
    assert "does not accept the content type" in told.value.server_text
    assert [record.method for record in server.requests()] == ["POST"], "no other encoding is tried by itself"


async def test_a_path_at_a_server_without_storage_is_told(
    start: Start, speak: Speak, make_upload: MakeUpload, file: Path
) -> None:
    upload = make_upload(file, identity=FileIdentity(0, 0, 0, ""), server_path="/mnt/nowhere.pdf")
    with pytest.raises(EncodingNotAcceptedError) as told:
        await send(speak(start(), encoding=UploadEncoding.JSON_PATH), upload)

    assert "Send the file itself" in told.value.server_text


async def test_a_type_that_is_not_asked_for_is_no_matter_of_the_encoding(
    start: Start, speak: Speak, make_upload: MakeUpload, file: Path
) -> None:
    for type_id in (7, 99):
        with pytest.raises(NotAcceptedError) as told:
            await send(speak(start()), make_upload(file, type_id=type_id))
        assert type(told.value) is NotAcceptedError
        assert "typeId" in told.value.server_text


async def test_a_file_above_the_server_s_limit(start: Start, speak: Speak, make_upload: MakeUpload, file: Path) -> None:
    server = start(max_bytes=1_000_000)
    with pytest.raises(TooLargeForServerError) as told:
        await send(speak(server), make_upload(file))

    assert "(1000000 bytes)" in told.value.server_text
    assert server.stored() == []


async def test_json_above_twenty_megabytes_is_not_even_begun(
    start: Start, speak: Speak, make_upload: MakeUpload, tmp_path: Path
) -> None:
    path = tmp_path / "large-SPECIMEN.jpg"
    with path.open("wb") as large:
        large.truncate(20 * 1024 * 1024 + 1)
    server = start()
    with pytest.raises(FileTooLargeError):
        await send(speak(server, encoding=UploadEncoding.JSON_BASE64), make_upload(path))

    assert server.requests() == []


# --- deleting ---


async def test_a_delete_and_the_same_again(start: Start, speak: Speak) -> None:
    server = start(seed=3)
    api = speak(server)
    await api.delete("2")
    await api.delete("2")

    assert [document.id for document in server.stored()] == [1, 3]
    assert [record.status for record in server.requests()] == [204, 404]


@pytest.mark.parametrize("status", [200, 202, 204, 404, 410])
async def test_every_kind_of_gone(start: Start, speak: Speak, status: int) -> None:
    server = start(seed=1)
    server.fail_next("DELETE", status, body="" if status == 204 else "<html>gone</html>")
    await speak(server).delete("1")


@pytest.mark.parametrize("status", [400, 403, 405, 409, 423])
async def test_a_delete_that_is_refused_tells_why(start: Start, speak: Speak, status: int) -> None:
    server = start(seed=1)
    server.fail_next("DELETE", status, body='{"error": {"details": [{"issue": "It was approved already."}]}}')
    with pytest.raises(RefusedError) as told:
        await speak(server).delete("1")

    assert told.value.server_text == "It was approved already."


async def test_the_log_tells_method_path_status_and_nothing_else(
    start: Start, speak: Speak, make_upload: MakeUpload, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    server = start()
    caplog.set_level(logging.DEBUG)
    api = speak(server)
    await send(api, make_upload(file))
    await api.list_all()

    ours = [record.getMessage() for record in caplog.records if record.name.startswith("desktop_app.api")]
    assert [line.rpartition(" in ")[0] for line in ours] == [
        "POST /api/v2/my/documents → 201",
        "GET /api/v2/my/documents → 200",
        "GET /api/v2/my/documents → 200",
    ], "the list and, as nobody knows yet how long a page is, the empty page behind it"
    everything = "\n".join(record.getMessage() for record in caplog.records if record.levelno >= logging.INFO)
    assert server.token not in everything
    assert file.name not in everything
