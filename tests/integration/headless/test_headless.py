"""Sending and listing without a window: what a script sees, and what the server has in the end."""

import asyncio
import http.client
import os
import signal
import socket
import subprocess
import sys
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.sandbox import SandboxServer
from desktop_app.storage.instance_lock import InstanceLock
from desktop_app.storage.paths import Paths
from desktop_app.ui.runtime.instance import InstanceServer
from tests.sentinel import TOKEN
from tests.support.documents import pdf

if TYPE_CHECKING:
    from tests.integration.headless.conftest import Done, Script, StartSandbox

MakePdf = Callable[..., Path]
PauseAt = Callable[[subprocess.Popen[str], str], str]
KEYS = ["file", "state", "wait", "document_id", "error", "question"]


def names(sandbox: SandboxServer) -> list[str]:
    return sorted(each.name for each in sandbox.stored())


def lose_next_answer(sandbox: SandboxServer) -> None:
    """It stores the next document, and the answer is another one's."""
    sandbox.fail_next("POST", 502, after_commit=True)


def hand_in_from_elsewhere(sandbox: SandboxServer, file: Path, type_id: int = 1) -> None:
    """The same document by another way, as from a phone."""
    boundary = uuid.uuid4().hex
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{file.name}"\r\n\r\n'
    kind = f'\r\n--{boundary}\r\nContent-Disposition: form-data; name="typeId"\r\n\r\n{type_id}\r\n--{boundary}--\r\n'
    connection = http.client.HTTPConnection("127.0.0.1", sandbox.port, timeout=10)
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": f"multipart/form-data; boundary={boundary}"}
    connection.request("POST", "/api/v2/my/documents", head.encode() + file.read_bytes() + kind.encode(), headers)
    assert connection.getresponse().status == 201
    connection.close()


# --- sending ---


def test_two_files_are_stored_and_every_change_is_a_line(
    script: "Script", sandbox: SandboxServer, make_pdf: MakePdf
) -> None:
    files = [make_pdf("passport-SPECIMEN.pdf"), make_pdf("bill “SPECIMEN”.pdf")]
    done = script.send(*files, "--type", "1")

    assert done.code == 0
    assert done.err.splitlines() == [next(line for line in done.err.splitlines() if "cannot show: “ ”." in line)]
    assert [list(each) for each in done.told] == [KEYS] * len(done.told)
    ids = {each.name: str(each.id) for each in sandbox.stored()}
    assert len(ids) == 2
    for file in files:
        assert done.states(file) == ["queued", "sending", "stored"]
        assert done.last(file) == dict.fromkeys(KEYS) | {
            "file": str(file),
            "state": "stored",
            "document_id": ids[file.name],
        }


def test_without_json_it_speaks(script: "Script", sandbox: SandboxServer, make_pdf: MakePdf) -> None:
    file = make_pdf("passport-SPECIMEN.pdf")
    done = script.run("--send", file, "--type", "1")

    assert done.code == 0
    number = sandbox.stored()[0].id
    assert done.out.splitlines() == [
        "passport-SPECIMEN.pdf: waiting for its turn",
        "passport-SPECIMEN.pdf: sending",
        f"passport-SPECIMEN.pdf: stored as {number}",
    ]


def test_one_that_is_refused_is_told_and_the_others_are_stored(
    start: "StartSandbox", script_at: Callable[[str], "Script"], make_pdf: MakePdf
) -> None:
    sandbox = start(max_bytes=100_000)
    script = script_at(sandbox.base_url)
    good, large = make_pdf("good-SPECIMEN.pdf"), make_pdf("large-SPECIMEN.pdf", "x" * 200_000)
    done = script.send(good, large, "--type", "1")

    assert done.code == 4
    assert done.last(good)["state"] == "stored"
    refused = done.last(large)
    assert refused["state"] == "refused"
    assert refused["error"].startswith("The file is too large for 127.0.0.1")
    assert "The server says: " in refused["error"]
    assert names(sandbox) == [good.name]

    large.write_bytes(pdf("smaller"))
    done = script.send(large, "--type", "1")
    assert done.code == 0, "the new copy takes the place of the one that was refused"
    assert done.states(large) == ["refused", "queued", "cancelled", "sending", "stored"]


def test_after_a_lost_answer_it_is_looked_for_and_not_sent_again(
    script: "Script", sandbox: SandboxServer, make_pdf: MakePdf
) -> None:
    file = make_pdf("passport-SPECIMEN.pdf")
    lose_next_answer(sandbox)
    done = script.send(file, "--type", "1")

    assert done.code == 0
    assert [each for each in done.states(file) if each != "queued"] == ["sending", "uncertain", "stored"]
    (uncertain,) = [each for each in done.told if each["state"] == "uncertain"][:1]
    assert uncertain["wait"] == "settle"
    assert names(sandbox) == [file.name]


@pytest.mark.skipif(os.name != "posix", reason="elsewhere signals are other things")
@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM"])
def test_what_was_ended_in_the_middle_is_finished_by_the_next_run(
    start: "StartSandbox",
    script_at: Callable[[str], "Script"],
    make_pdf: MakePdf,
    pause_at: PauseAt,
    name: str,
) -> None:
    number = signal.Signals[name]
    sandbox = start(latency_seconds=0.1)
    script = script_at(sandbox.base_url)
    file = make_pdf("passport-SPECIMEN.pdf")
    process = script.begin("--send", file, "--type", "1", "--json")
    read = pause_at(process, "sending")
    process.send_signal(number)
    done = script.end(process, read)
    if name == "SIGKILL":
        assert done.code == -number
    else:
        assert done.code == 128 + number
        assert done.err == "dossier: Stopped. What has not arrived stays in the queue and goes on with the next run.\n"

    done = script.send(scale="120")
    assert done.code == 0
    assert done.last(file)["state"] == "stored"
    assert names(sandbox) == [file.name]


def test_when_the_time_is_over_the_queue_keeps_it(script: "Script", sandbox: SandboxServer, make_pdf: MakePdf) -> None:
    file = make_pdf("passport-SPECIMEN.pdf")
    sandbox.fail_next("POST", 502)  # nothing is there, which takes minutes to believe
    done = script.send(file, "--type", "1", "--timeout", "6", scale="")
    assert done.code == 5
    assert done.last(file)["state"] == "uncertain"
    assert "The time is over." in done.err

    done = script.send(file, "--type", "1")
    assert done.code == 0
    assert "is in the queue already" in done.err
    assert names(sandbox) == [file.name]


def test_when_the_sign_in_ends_nothing_more_is_sent(
    script: "Script", sandbox: SandboxServer, make_pdf: MakePdf
) -> None:
    file = make_pdf("passport-SPECIMEN.pdf")
    sandbox.fail_next("POST", 401)
    done = script.send(file, "--type", "1")

    assert done.code == 4
    assert (done.last(file)["state"], done.last(file)["wait"]) == ("queued", "sign_in")
    assert "has expired" in done.err
    assert script.send().code == 0
    assert names(sandbox) == [file.name]


# --- files ---


def test_files_that_cannot_be_sent_are_told_and_the_others_are_sent(
    script: "Script", sandbox: SandboxServer, make_pdf: MakePdf, tmp_path: Path
) -> None:
    good, gone, empty = make_pdf("good-SPECIMEN.pdf"), tmp_path / "gone-SPECIMEN.pdf", tmp_path / "empty-SPECIMEN.pdf"
    empty.touch()
    link = tmp_path / "elsewhere" / "link-SPECIMEN.pdf"
    link.parent.mkdir()
    link.symlink_to(good)
    done = script.send(gone, tmp_path, good, empty, link, "--type", "1")

    assert done.code == 4
    for file, sentence in (
        (gone, "is no longer there"),
        (tmp_path, "is a folder"),
        (empty, "is empty"),
        (link, "is a link to a file in another folder"),
    ):
        assert done.states(file) == ["held"]
        assert sentence in done.last(file)["error"]
    assert done.last(good)["state"] == "stored"
    assert names(sandbox) == [good.name]


def test_a_rule_that_blocks_holds_the_type_that_it_is_for_alone(
    script: "Script", sandbox: SandboxServer, make_pdf: MakePdf
) -> None:
    script.data.mkdir(mode=0o700)
    rules = f'[[servers]]\naddress = "{script.address}"\n[servers.rules]\nblocking = ["formats"]\n'
    (script.data / "settings.toml").write_text(rules, "utf-8")
    file = make_pdf("scan-SPECIMEN.pdf")

    held = script.send(file, "--type", "1")
    assert held.code == 4
    assert held.states(file) == ["held"]
    assert "it should be JPEG, PNG" in held.last(file)["error"]
    assert script.send(file, "--type", "5").last(file)["state"] == "stored"
    assert names(sandbox) == [file.name]


def test_what_was_handed_in_before_is_sent_again_only_when_that_is_wanted(
    script: "Script", sandbox: SandboxServer, make_pdf: MakePdf
) -> None:
    file = make_pdf("passport-SPECIMEN.pdf")
    first = script.send(file, "--type", "1")
    again = script.send(file, "--type", "1")
    assert (first.code, again.code) == (0, 0), "the list shows that it is there"
    assert again.states(file) == ["stored"]
    assert again.last(file)["document_id"] == first.last(file)["document_id"]
    assert "was sent on" in again.err
    assert len(sandbox.stored()) == 1

    anyway = script.send(file, "--type", "1", "--anyway")
    other_type = script.send(file, "--type", "2")
    assert (anyway.code, other_type.code) == (0, 0)
    assert "as another type" in other_type.err
    assert [each.type_id for each in sandbox.stored()] == [1, 1, 2]


def test_what_was_handed_in_before_and_is_not_in_the_list_is_not_called_stored(
    start: "StartSandbox", script: "Script", make_pdf: MakePdf
) -> None:
    file = make_pdf("passport-SPECIMEN.pdf")
    number = script.send(file, "--type", "1").last(file)["document_id"]
    connection = http.client.HTTPConnection(script.address.removeprefix("http://"), timeout=10)
    connection.request("DELETE", f"/api/v2/my/documents/{number}", headers={"Authorization": f"Bearer {TOKEN}"})
    assert connection.getresponse().status < 300
    connection.close()
    done = script.send(file, "--type", "1")

    assert done.code == 4
    assert done.states(file) == ["held"]
    assert "--anyway" in done.last(file)["error"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name is always text")
def test_a_name_that_is_no_text_is_sent_once(script: "Script", sandbox: SandboxServer, make_pdf: MakePdf) -> None:
    file = make_pdf(os.fsdecode(b"P\xe4sse-SPECIMEN.pdf"))
    done = script.send(file, "--type", "1")

    assert done.code == 0
    assert done.last(file)["state"] == "stored"
    assert len(sandbox.stored()) == 1


# --- answering ---


@pytest.fixture
def asked(script: "Script", sandbox: SandboxServer, make_pdf: MakePdf, pause_at: PauseAt) -> "Done":
    """A run after which two documents could be the one whose answer was lost."""
    file = make_pdf("passport-SPECIMEN.pdf")
    lose_next_answer(sandbox)
    process = script.begin("--send", file, "--type", "1", "--json")
    read = pause_at(process, "uncertain")
    hand_in_from_elsewhere(sandbox, file)
    return script.end(process, read)


def test_a_question_is_told_with_its_candidates_and_answered_with_one(
    asked: "Done", script: "Script", sandbox: SandboxServer, tmp_path: Path
) -> None:
    file = tmp_path / "passport-SPECIMEN.pdf"
    assert asked.code == 3
    question = asked.last(file)["question"]
    ids = sorted(str(each.id) for each in sandbox.stored())
    assert sorted(each["id"] for each in question["candidates"]) == ids
    assert set(question["candidates"][0]) == {"id", "name", "size", "added_at"}
    assert file.name in question["text"]

    still = script.send(file, "--type", "1")
    assert (still.code, still.states(file)) == (3, ["needs_user"]), "it is not added a second time"
    wrong = script.send("--answer", "999")
    assert wrong.code == 3
    assert "999" in wrong.err
    done = script.send(file, "--answer", ids[0])
    assert done.code == 0
    assert done.last(file)["document_id"] == ids[0]
    assert len(sandbox.stored()) == 2


def test_none_of_them_sends_it_again(asked: "Done", script: "Script", sandbox: SandboxServer, tmp_path: Path) -> None:
    assert asked.code == 3
    done = script.send("--answer-none")
    assert done.code == 0
    assert done.last(tmp_path / "passport-SPECIMEN.pdf")["state"] == "stored"
    assert len(sandbox.stored()) == 3


# --- listing ---


def test_the_list_is_printed(start: "StartSandbox", script_at: Callable[[str], "Script"], tmp_path: Path) -> None:
    sandbox = start(seed=3)
    script = script_at(sandbox.base_url)
    stored = {str(each.id): each for each in sandbox.stored()}
    documents = script.run("--list", "--json").documents
    assert {each["id"]: (each["name"], each["type_id"], each["size"]) for each in documents} == {
        number: (each.name, each.type_id, each.size) for number, each in stored.items()
    }
    assert all(each["type"] and each["status"] and each["added_at"] for each in documents)

    done = script.run("--list")
    heading, *lines = done.out.splitlines()
    assert heading.split() == ["id", "name", "type", "status", "added", "size"]
    assert [line.split()[0] for line in lines] == [each["id"] for each in documents]


# --- beside another one ---


async def test_beside_a_running_app_it_hands_the_files_over_and_says_so(
    script: "Script", sandbox: SandboxServer, make_pdf: MakePdf, qapp: QApplication
) -> None:
    paths = Paths.make(script.data)
    lock = InstanceLock(paths.config)
    assert lock.take()
    app = InstanceServer(paths.config, qapp)
    called: list[tuple[list[Path], bool]] = []
    app.called.connect(lambda files, add: called.append((files, add)))
    files = [make_pdf("passport-SPECIMEN.pdf"), make_pdf("bill “SPECIMEN”.pdf")]
    try:
        done = await asyncio.to_thread(script.send, *files, "--type", "1")
        answer = await asyncio.to_thread(script.send, "--answer-none")
        listed = await asyncio.to_thread(script.run, "--list", "--json")
    finally:
        app.close()
        lock.release()

    assert called == [(files, False)]
    assert done.code == 4, "none of them is stored"
    assert [done.states(file) for file in files] == [["held"], ["held"]]
    (line,) = done.err.splitlines()
    assert "handed over" in line
    assert "handed over" in done.last(files[0])["error"]
    assert (answer.code, answer.out) == (1, "")
    assert (listed.code, listed.documents) == (0, [])
    assert sandbox.stored() == []


def test_beside_another_run_it_says_so(
    start: "StartSandbox", script_at: Callable[[str], "Script"], make_pdf: MakePdf, pause_at: PauseAt
) -> None:
    sandbox = start()
    sandbox.fail_next("POST", 502)  # it is sent again after some seconds
    script = script_at(sandbox.base_url)
    first = script.begin("--send", make_pdf("passport-SPECIMEN.pdf"), "--type", "1", "--json")
    read = pause_at(first, "uncertain")
    second = script.send()
    assert second.code == 1
    assert "is at work with this data folder already" in second.err
    assert script.end(first, read).code == 0


# --- what cannot be tried ---


def test_what_cannot_be_tried_is_one_sentence(script: "Script", make_pdf: MakePdf, tmp_path: Path) -> None:
    file = make_pdf("passport-SPECIMEN.pdf")
    ended = script.run("--send", file, "--type", "1", given="a-token-that-has-ended")
    no_token = script.run("--list", "--token-file", str(tmp_path / "not-there"))
    script.address = f"http://127.0.0.1:{_closed_port()}"
    nobody = script.run("--send", file, "--type", "1")
    for done, sentence in (
        (ended, "does not accept this access code"),
        (no_token, "The file with the access token cannot be read: No such file"),
        (nobody, "cannot be reached"),
    ):
        assert (done.code, done.out) == (1, "")
        (line,) = done.err.splitlines()
        assert sentence in line


def test_times_are_shortened_for_servers_on_this_computer_only(script: "Script") -> None:
    script.address = "https://my.broker.example"
    done = script.run("--list")
    assert (done.code, done.out) == (2, "")
    assert done.err == "dossier: DOSSIER_TIME_SCALE is for servers on this computer only: real ones need their time.\n"
    script.address = "http://127.0.0.1:9"
    done = script.run("--list", scale="0.5")
    assert (done.code, done.err) == (2, "dossier: DOSSIER_TIME_SCALE is a number from 1 on.\n")


@pytest.mark.skipif(os.name != "posix", reason="elsewhere files have other rights")
def test_a_file_with_the_token_that_others_can_read_is_told(
    script: "Script", tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Not below the test's own folder, in which no token may be found."""
    file = tmp_path_factory.mktemp("kept") / "token"
    file.write_text(f"{TOKEN}\r\nsomething else", encoding="utf-8")
    file.chmod(0o644)
    done = script.run("--list", "--json", "--token-file", str(file))
    assert (done.code, done.documents) == (0, [])
    assert done.err.startswith("dossier: Other users of this computer can read")


@pytest.mark.parametrize(
    "written",
    [
        f'"{TOKEN}";\n'.encode(),
        f"Bearer {TOKEN}\n".encode(),
        f'{{"access_token": "{TOKEN}"}}\n'.encode(),
        f'\ufeff{{\n  "token_type": "Bearer",\n  "access_token": "{TOKEN}"\n}}\n'.encode(),
        f"{TOKEN}\r\n".encode("utf-16"),
    ],
    ids=["in quotes", "a header", "JSON", "JSON in lines", "UTF-16"],
)
def test_a_file_with_the_token_may_hold_it_as_tools_write_it(
    script: "Script", tmp_path_factory: pytest.TempPathFactory, written: bytes
) -> None:
    """Not below the test's own folder, in which no token may be found."""
    file = tmp_path_factory.mktemp("kept") / "token"
    file.write_bytes(written)
    file.chmod(0o600)
    done = script.run("--list", "--json", "--token-file", str(file))
    assert (done.code, done.documents, done.err) == (0, [], "")


def test_a_file_without_a_token_is_told(script: "Script", tmp_path: Path) -> None:
    file = tmp_path / "answer"
    file.write_text('{"message": "not found"}', encoding="utf-8")
    file.chmod(0o600)
    done = script.run("--list", "--token-file", str(file))
    assert done.code == 1
    assert "no access code was found in it" in done.err


def _closed_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
