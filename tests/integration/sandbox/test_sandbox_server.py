"""The sandbox as a thing that is started, watched, made to fail, and stopped without leaving anything behind."""

from __future__ import annotations

import asyncio
import base64
import dataclasses
import json
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.sandbox import SandboxError, SandboxOptions, SandboxServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.integration.sandbox.conftest import Answer, Client, Start

DOCUMENTS = "/api/v2/my/documents"
PDF = b"%PDF-1.7 SPECIMEN"
ROOT = Path(__file__).parents[3]


# ------------------------------------------------------------------------------------------------- start and stop


@pytest.mark.parametrize("host", ["0.0.0.0", "", "::", "::1", "localhost", "127.0.0.2", "192.0.2.1"])  # noqa: S104 - refused
def test_only_the_loopback_address_is_accepted(host: str) -> None:
    with pytest.raises(ValueError, match=r"127\.0\.0\.1 only"):
        SandboxServer(host=host)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere 127.0.0.2 is not an address of this machine")
def test_it_is_not_to_be_seen_on_another_address(client: Client) -> None:
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", client.server.port), timeout=2)


def test_a_sandbox_answers_as_soon_as_it_is_started_and_no_longer_once_stopped(start: Start) -> None:
    client = start()
    assert client.call("GET").status == 200
    assert client.server.base_url == f"http://127.0.0.1:{client.server.port}"
    running = [client.server.is_running]
    client.server.stop()
    assert [*running, client.server.is_running] == [True, False]
    with pytest.raises(ConnectionRefusedError):
        client.call("GET")


def test_what_was_stored_and_asked_can_still_be_read_after_the_end(start: Start) -> None:
    client = start()
    client.send_form(PDF)
    client.server.stop()
    client.server.stop()
    assert len(client.server.stored()) == 1
    assert len(client.server.requests()) == 1


def test_before_the_start_there_is_no_address() -> None:
    server = SandboxServer()
    assert server.stored() == []
    server.stop()
    with pytest.raises(SandboxError):
        _ = server.base_url


def test_it_starts_only_once() -> None:
    with SandboxServer() as server, pytest.raises(SandboxError, match="only once"):
        server.start()
    with pytest.raises(SandboxError, match="only once"):
        server.start()


def test_a_port_that_is_taken_is_a_sentence_and_leaves_nothing_behind(client: Client) -> None:
    before = threading.enumerate()
    with pytest.raises(SandboxError, match=f"Port {client.server.port} .* another program"):
        SandboxServer(port=client.server.port).start()
    assert threading.enumerate() == before


def test_the_port_can_be_used_again_at_once(start: Start) -> None:
    client = start()
    with closing(client.connection()) as connection:
        client.call("GET", connection=connection)
        client.server.stop()
    with SandboxServer(port=client.server.port) as again:
        assert again.port == client.server.port


def test_a_database_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SandboxError, match="database cannot be opened"):
        SandboxServer(SandboxOptions(database=tmp_path / "missing" / "sandbox.db")).start()
    file = tmp_path / "text.db"
    file.write_text("This is a text and no database. " * 100, encoding="utf-8")
    with pytest.raises(SandboxError, match="database cannot be opened"):
        SandboxServer(SandboxOptions(database=file)).start()


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="there are no loop policies any more")
def test_it_has_a_thread_and_a_loop_of_its_own(start: Start) -> None:
    class NotHere(asyncio.DefaultEventLoopPolicy):
        def new_event_loop(self) -> asyncio.AbstractEventLoop:
            raise AssertionError("the loop of the process is none of its business")

    policy = asyncio.get_event_loop_policy()
    asyncio.set_event_loop_policy(NotHere())
    try:
        client = start()
    finally:
        asyncio.set_event_loop_policy(policy)
    assert client.call("GET").status == 200
    (thread,) = [thread for thread in threading.enumerate() if thread.name == "sandbox"]
    assert thread.daemon
    assert thread is not threading.main_thread()


def test_it_leaves_signals_and_logging_alone(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    def state() -> object:
        loggers = [logging.getLogger(name) for name in (None, "uvicorn", "uvicorn.error", "uvicorn.access")]
        handlers = [(logger.level, tuple(logger.handlers), logger.propagate) for logger in loggers]
        return signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM), handlers

    caplog.set_level(logging.INFO)
    before = state()
    client = start()
    client.call("GET")
    assert state() == before
    assert [record for record in caplog.records if record.name == "uvicorn.access"] == []


@pytest.mark.skipif(sys.platform != "linux", reason="open files are counted in /proc")
def test_it_leaves_no_socket_and_no_file_open(tmp_path: Path) -> None:
    def open_files() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    before = open_files()
    for clients in [0, 1, 3] * 5:
        with ExitStack() as late, SandboxServer(SandboxOptions(database=tmp_path / "sandbox.db")) as server:
            assert open_files() > before
            for _ in range(clients):  # the server is stopped while it takes them in
                late.enter_context(closing(socket.create_connection(("127.0.0.1", server.port))))
        assert open_files() == before


def test_stop_does_not_wait_for_idle_stalled_or_held_clients(start: Start, caplog: pytest.LogCaptureFixture) -> None:
    client, slow = start(), start(latency_seconds=60)
    with (
        closing(client.connection()) as idle,
        closing(client.connection()) as stalled,
        closing(slow.connection()) as held,
    ):
        client.call("GET", connection=idle)
        stalled.putrequest("POST", DOCUMENTS)
        for name, value in {
            "Authorization": f"Bearer {client.server.token}",
            "Content-Type": "multipart/form-data; boundary=b",
            "Content-Length": "1000",
        }.items():
            stalled.putheader(name, value)
        stalled.endheaders(b"--b\r\n")
        held.request("GET", DOCUMENTS)
        while not slow.server.requests() or len(client.server.requests()) < 2:
            time.sleep(0.005)
        for server in (client.server, slow.server):
            began = time.monotonic()
            server.stop()
            assert time.monotonic() - began < 3
            assert not server.is_running
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_an_answer_under_way_is_finished(start: Start) -> None:
    client = start(latency_seconds=0.3)
    with closing(client.connection()) as connection:
        connection.request("GET", DOCUMENTS, headers={"Authorization": f"Bearer {client.server.token}"})
        while not client.server.requests():
            time.sleep(0.005)
        client.server.stop()
        assert connection.getresponse().status == 200


def test_latency_holds_every_answer_back(start: Start) -> None:
    client = start(latency_seconds=0.2)
    began = time.monotonic()
    client.call("GET")
    assert time.monotonic() - began >= 0.19


def test_many_clients_at_once(client: Client) -> None:
    def work() -> None:
        for _ in range(5):
            statuses.append(client.send_form(PDF).status)
            counts.append(len(client.server.stored()))

    statuses: list[int] = []
    counts: list[int] = []
    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [201] * 40
    assert max(counts) == 40
    assert sorted(row.id for row in client.server.stored()) == list(range(1, 41))


# ----------------------------------------------------------------------------------------------------- what tests see


def test_requests_are_recorded_without_the_token(client: Client) -> None:
    secret = {"Proxy-Authorization": "Basic U1BFQ0lNRU4=", "Cookie": "session=SPECIMEN"}
    client.call("GET", f"{DOCUMENTS}?limit=3", headers={"Accept-Language": "de", **secret})
    client.call("DELETE", f"{DOCUMENTS}/9")
    first, second = client.server.requests()
    assert (first.method, first.path, first.query, first.status) == ("GET", DOCUMENTS, "limit=3", 200)
    assert first.headers["accept-language"] == "de"
    assert not {"authorization", "proxy-authorization", "cookie"} & set(first.headers)
    assert client.server.token not in repr([dataclasses.asdict(record) for record in (first, second)])
    assert (second.method, second.path, second.status) == ("DELETE", f"{DOCUMENTS}/9", 404)


def test_the_token_is_not_in_the_repr_of_the_options() -> None:
    options = SandboxOptions(token="do-not-show")
    assert "do-not-show" not in repr(options)


@pytest.mark.parametrize(
    "wrong",
    [
        {"token": ""},
        {"token": "two words"},
        {"token": "naïve"},
        {"max_bytes": 0},
        {"page_cap": 0},
        {"review_seconds": -1.0},
        {"review_seconds": float("nan")},
        {"seed": -1},
        {"malformed_items": -1},
        {"types_status": 302},
        {"post_status": 418},
        {"post_body": "other"},
        {"list_shape": "other"},
        {"encodings": frozenset({"carrier-pigeon"})},
        {"latency_seconds": -0.1},
        {"clock_skew_seconds": float("nan")},
        {"clock_skew_seconds": -1e12},
        {"accounts": ()},
        {"refusal_status": 404},
        {"token_seconds": 0},
        {"access_seconds": -1.0},
        {"access_seconds": float("inf")},
        {"access_form": "other"},
        {"refresh_seconds": float("nan")},
        {"refresh_shape": "other"},
        {"attempts": 0},
        {"attempts_window_seconds": 0},
        {"block_seconds": -1},
        {"sign_in_seconds": 0},
        {"code_seconds": 1e12},
    ],
)
def test_options_that_no_server_could_have(wrong: Any) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        SandboxOptions(**wrong)


# --------------------------------------------------------------------------------------------------------------- faults


def test_a_fault_takes_the_place_of_the_next_answer(client: Client) -> None:
    client.server.fail_next("GET", 502, {"Content-Type": "text/html"}, "<h1>Bad Gateway</h1>")
    failed = client.call("GET")
    assert (failed.status, failed.headers["content-type"], failed.body) == (502, "text/html", b"<h1>Bad Gateway</h1>")
    assert client.call("GET").status == 200
    assert [record.status for record in client.server.requests()] == [502, 200]


def test_faults_wait_for_their_method_and_path_and_come_in_order(client: Client) -> None:
    client.server.fail_next("post", 429, {"Retry-After": "7"})
    client.server.fail_next("GET", 403, path_contains="/types")
    client.server.fail_next("*", 503, times=2)
    assert [client.call("GET").status for _ in range(3)] == [503, 503, 200]
    limited = client.send_form(PDF)
    assert (limited.status, limited.headers["retry-after"], limited.body) == (429, "7", b"")
    assert client.call("GET", f"{DOCUMENTS}/types").status == 403
    assert client.call("GET", f"{DOCUMENTS}/types").status == 200
    assert client.send_form(PDF).status == 201
    assert len(client.server.stored()) == 1


def test_a_fault_reads_the_body_first_and_stores_nothing(client: Client) -> None:
    client.server.fail_next("POST", 401)
    with closing(client.connection()) as connection:
        assert client.send_form(b"x" * 5_000_000, connection=connection).status == 401
        assert client.call("GET", connection=connection).json["total"] == 0


def test_a_fault_after_the_commit_stores_and_says_otherwise(client: Client) -> None:
    client.server.fail_next("POST", 504, body=b"<html>", after_commit=True)
    assert client.send_form(PDF).status == 504
    assert len(client.server.stored()) == 1
    assert client.server.requests()[-1].status == 504


@pytest.mark.logs("The sandbox failed at GET")
def test_a_fault_that_cannot_be_sent_is_500_in_the_envelope(client: Client) -> None:
    client.server.fail_next("GET", 429, {"Retry-After": "„bald“"})
    answer = client.call("GET")
    assert (answer.status, answer.issue) == (500, "The sandbox made an error; its log says more.")


@pytest.mark.parametrize("status", [0, 100, 199, 600])
def test_a_fault_must_be_an_answer(client: Client, status: int) -> None:
    with pytest.raises(ValueError, match="cannot end a request"):
        client.server.fail_next("GET", status)


# --------------------------------------------------------------------------------------------------------- command line


def command(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "desktop_app.sandbox", *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def address_of(process: subprocess.Popen[str]) -> tuple[int, str]:
    """The port, once it is printed, and everything up to there."""
    assert process.stdout is not None
    assert process.stderr is not None
    lines = [process.stdout.readline()]
    while "Ctrl+C" not in lines[-1]:
        assert lines[-1], process.stderr.read()
        lines.append(process.stdout.readline())
    text = "".join(lines)
    return int(text.partition("http://127.0.0.1:")[2].split()[0]), text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for another process")
def test_the_command_runs_until_ctrl_c(client: Client) -> None:
    unreviewed = ("--review-seconds", "0", "--no-review")
    with command(
        "--token", "throw-away", "--seed", "2", "--list-shape", "items", "--max-mb", "0.5", *unreviewed
    ) as process:
        try:
            port, text = address_of(process)
            assert (
                f"curl -H 'Authorization: Bearer throw-away' 'http://127.0.0.1:{port}{DOCUMENTS}?limit=10&offset=0'"
                in text
            )
            assert "for trying only" in text
            assert "only on this machine" in text
            with closing(client.connection()) as connection:
                connection.port = port
                mine = {"Authorization": "Bearer throw-away"}
                assert len(client.call("GET", headers=mine, connection=connection).json["items"]) == 2
                large = client.send_form(b"x" * 600_000, headers=mine, connection=connection)
                assert "0.5 MB" in large.issue
                added = client.send_form(PDF, headers=mine, connection=connection).json
                shown = client.call("GET", f"{DOCUMENTS}/{added['id']}", headers=mine, connection=connection).json
                assert shown["status"] == "Pending"
            process.send_signal(signal.SIGINT)
            assert process.wait(5) == 0
            assert process.stderr is not None
            assert process.stderr.read() == ""
        finally:
            process.kill()


def test_the_command_shows_who_can_sign_in_and_the_codes(client: Client) -> None:
    people = (
        "--account",
        "eva.specimen@example.test:made-up",
        "--account",
        "fay.specimen@example.test:made-up:sms+google",
    )
    options = ("--access-seconds", "never", "--no-refresh-token", "--clock-skew-seconds", "3600")
    with command("--token", "throw-away", *people, *options) as process:
        try:
            port, text = address_of(process)
            assert "eva.specimen@example.test   made-up   second factor: none\n" in text
            assert "fay.specimen@example.test   made-up   second factor: google or sms\n" in text

            def post(path: str, **content: str) -> Answer:
                body = json.dumps({"uuid": uuid, "device_fingerprint": fingerprint, **content}).encode()
                with closing(client.connection()) as connection:
                    connection.port = port
                    return client.call("POST", f"/api/v2/my/{path}", body, connection=connection)

            fingerprint = base64.b64encode(b'{"user_agent": "SPECIMEN"}').decode()
            with closing(client.connection()) as connection:
                connection.port = port
                uuid = client.call("GET", "/api/v2/my/signin/wizard", connection=connection).json["uuid"]
            assert post("signin", email="fay.specimen@example.test", password="made-up").status == 202
            assert post("signin/2fa", type="sms").status == 202
            assert process.stdout is not None
            shown = process.stdout.readline().split()
            assert [*shown[:2], *shown[3:]] == ["One-time", "code:", "(sms,", "for", "fay.specimen@example.test)"]
            data = post("2fa/sms", code=shown[2]).json["data"]
            assert (data["accessToken"]["expiresAt"], data["refreshToken"]) == (None, None)
        finally:
            process.kill()


def test_the_command_says_that_its_port_is_taken(client: Client) -> None:
    with command("--port", str(client.server.port)) as process:
        out, error = process.communicate(timeout=10)
    assert process.returncode == 1
    assert out == ""
    assert error == f"Port {client.server.port} on 127.0.0.1 cannot be used; another program may be using it.\n"


@pytest.mark.parametrize(
    "wrong",
    [
        ["--port", "70000"],
        ["--page-cap", "0"],
        ["--list-shape", "other"],
        ["--access-seconds", "soon"],
        ["--account", "anna.specimen@example.test"],
        ["--account", "anna.specimen@example.test:SPECIMEN:pigeon"],
    ],
)
def test_the_command_refuses_nonsense(wrong: Any) -> None:
    with command(*wrong) as process:
        _, error = process.communicate(timeout=10)
    assert process.returncode == 2
    assert "Traceback" not in error


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of memory is read from /proc")
def test_memory_does_not_grow_with_the_file(client: Client) -> None:
    def peak_megabytes() -> float:
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="utf-8")
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024

    def body() -> Iterator[bytes]:
        yield b'--b\r\nContent-Disposition: form-data; name="typeId"\r\n\r\n1\r\n'
        yield b'--b\r\nContent-Disposition: form-data; name="file"; filename="large.pdf"\r\n\r\n'
        for _ in range(100):
            yield b"\r\nx-" * 262_144
        yield b"\r\n--b--\r\n"

    headers = {"Authorization": "Bearer throw-away", "Content-Type": "multipart/form-data; boundary=b"}
    with command("--token", "throw-away", "--max-mb", "200") as process:
        try:
            port, _ = address_of(process)
            with closing(client.connection()) as connection:
                connection.port = port
                client.call("GET", headers=headers, connection=connection)
                before = peak_megabytes()
                answer = client.call("POST", body=body(), headers=headers, connection=connection, encode_chunked=True)
            assert (answer.status, answer.json["fileSize"]) == (201, 100 * 1024 * 1024)
            assert peak_megabytes() - before < 40
        finally:
            process.kill()
