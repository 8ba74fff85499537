"""Redirects: a document goes where the person said and nowhere else; a GET may move within its origin."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.api.documents import DocumentsApi
from desktop_app.domain.errors import Delivery, RedirectError
from desktop_app.domain.upload import Progress, Upload
from desktop_app.outbox.snapshot import Snapshot
from desktop_app.sandbox import SandboxServer

Start = Callable[..., SandboxServer]
Speak = Callable[..., DocumentsApi]
MakeUpload = Callable[..., Upload]
HERE = "/api/v2/my/documents"
STATUSES = [301, 302, 303, 307, 308]


@pytest.mark.parametrize(
    ("status", "location"),
    [
        *((status, "?again") for status in STATUSES),
        *((302, location) for location in (f"{HERE}?limit=100&offset=0", "{base}" + HERE, "documents")),
    ],
)
async def test_a_get_moves_within_its_origin(start: Start, speak: Speak, status: int, location: str) -> None:
    server = start(seed=3)
    server.fail_next("GET", status, {"Location": location.replace("{base}", server.base_url)})

    assert len((await speak(server).list_all()).documents) == 3
    assert [record.status for record in server.requests()] == [status, 200, 200], "moved, the page, the end behind it"


@pytest.mark.parametrize(("times", "works"), [(1, True), (3, True), (4, False), (50, False)])
async def test_at_most_three_times(start: Start, speak: Speak, times: int, works: bool) -> None:
    server = start(seed=3)
    server.fail_next("GET", 302, {"Location": f"{HERE}?round"}, times=times)
    api = speak(server)
    if works:
        assert len((await api.list_all()).documents) == 3
    else:
        with pytest.raises(RedirectError):
            await api.list_all()
        assert len(server.requests()) == 4


async def test_another_origin_never_hears_of_us(start: Start, speak: Speak) -> None:
    server, other = start(seed=1), start(seed=1)
    port = other.port
    for location in (
        f"{other.base_url}{HERE}",
        f"//127.0.0.1:{port}{HERE}",
        f"http://localhost:{server.port}{HERE}",
        f"https://127.0.0.1:{server.port}{HERE}",
        f"http://me@127.0.0.1:{server.port}{HERE}",
        f"http://127.0.0.1:{server.port}@127.0.0.1:{port}{HERE}",
        "http://xn--zzzzzz/",
        "http://bücher.example/".encode().decode("latin-1"),
        "ftp://127.0.0.1/",
        "javascript:alert(1)",
        "data:application/json,[]",
        "http://[::1",
        "http://127.0.0.1:99999/",
    ):
        server.fail_next("GET", 302, {"Location": location})
        with pytest.raises(RedirectError) as told:
            await speak(server).list_all()
        assert told.value.delivery is Delivery.REFUSED
        assert told.value.fields["host"] == f"127.0.0.1:{server.port}"
    assert other.requests() == []


@pytest.mark.parametrize("status", [*STATUSES, 300, 304])
async def test_an_upload_is_never_sent_on(
    start: Start, speak: Speak, make_upload: MakeUpload, tmp_path: Path, status: int
) -> None:
    path = tmp_path / "passport-SPECIMEN.jpg"
    path.write_bytes(b"\xff\xd8\xff SPECIMEN")
    server = start()
    server.fail_next("POST", status, {"Location": HERE})
    upload = make_upload(path)
    source = Snapshot.take(path, upload.identity, tmp_path)
    with pytest.raises(RedirectError):
        await speak(server).add(upload, source, Progress(upload.size))
    source.close()

    assert [record.method for record in server.requests()] == ["POST"]
    assert server.stored() == []


@pytest.mark.parametrize("status", STATUSES)
async def test_a_delete_is_never_sent_on(start: Start, speak: Speak, status: int) -> None:
    server = start(seed=2)
    server.fail_next("DELETE", status, {"Location": f"{HERE}/2"})
    with pytest.raises(RedirectError):
        await speak(server).delete("1")

    assert [record.method for record in server.requests()] == ["DELETE"]
    assert len(server.stored()) == 2


@pytest.mark.parametrize("status", [300, 302, 304])
async def test_a_redirect_to_nowhere_is_told(start: Start, speak: Speak, status: int) -> None:
    server = start(seed=1)
    server.fail_next("GET", status)
    with pytest.raises(RedirectError):
        await speak(server).list_all()


async def test_a_location_beside_a_success_means_nothing(start: Start, speak: Speak) -> None:
    server, other = start(seed=1), start()
    server.fail_next("GET", 201, {"Location": other.base_url}, body='{"total": 1, "data": [{"id": 1}]}')

    listed = await speak(server).list_all()

    assert [document.id for document in listed.documents] == ["1"]
    assert listed.complete
    assert not listed.usable, "201 is not the status of a list"
    assert other.requests() == []
