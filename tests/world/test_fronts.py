"""Real back ends behind real fronts: nothing doubled, nothing lost, and a sentence that names what happened.

What a person reads is gathered, and compared with the table in docs/servers.md by the last test.
"""

import asyncio
import os
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

import pytest

from desktop_app.domain.credentials import Tokens
from tests.world import table
from tests.world.client import Person, delay, made, read_of, sha256, state_of
from tests.world.programs import BACKENDS, FRONTS, ROOT, Doors, Front, backend, front, lacking

FULL = os.environ.get("DOSSIER_WORLD") == "all"
_BACKENDS = tuple(BACKENDS) if FULL else ("FastAPI",)
_FRONTS = FRONTS if FULL else FRONTS[:1]
_MODULE = Path("/usr/lib/nginx/modules/ngx_http_modsecurity_module.so")
read: dict[tuple[str, str], str] = {}
"""What was read, by setup and act."""


@dataclass(frozen=True)
class Setup:
    """A back end behind a front."""

    backend: str
    front: Front
    port: int
    doors: Doors
    folder: Path

    def note(self, act: str, sentence: str) -> str:
        read[f"{self.backend} behind {self.front.name}", act] = table.cleaned(sentence)
        return sentence


@pytest.fixture(
    scope="module", params=[(b, f) for b in _BACKENDS for f in _FRONTS], ids=lambda p: f"{p[0]}-{p[1].name}"
)
def setup(request: pytest.FixtureRequest, world: Path) -> Iterator[Setup]:
    name, kind = request.param
    why = lacking(BACKENDS[name][0], kind.argv[0])
    if why or (kind.name == "ModSecurity" and not _MODULE.exists()):
        pytest.skip(why or "not installed: nginx's ModSecurity module")
    folder = world / f"{name}-{kind.name}".replace(" ", "-")
    (folder / "b").mkdir(parents=True)
    (folder / "f").mkdir()
    with ExitStack() as stack:
        port = stack.enter_context(backend(name, folder / "b"))
        doors = stack.enter_context(front(kind, folder / "f", port))
        yield Setup(name, kind, port, doors, folder)


def _copies(setup: Setup, file: Path) -> int:
    return sum(each["sha256"] == sha256(file) for each in state_of(setup.port)["stored"])


def test_a_document_is_added_listed_and_deleted(setup: Setup, tmp_path: Path) -> None:
    file = made(tmp_path, "passport-SPECIMEN.pdf", 300_000)
    person = Person.at(setup.doors.plain)
    sent = asyncio.run(person.send(file, tmp_path / "queue"))
    assert (sent.state, sent.begun, sent.whole, _copies(setup, file)) == ("stored", 1, 1, 1), sent
    setup.note("add", sent.read)
    document_id = str(sent.told[-1].document_id)
    listed = asyncio.run(person.list())
    assert document_id in {str(each.id) for each in listed}
    setup.note("list", "")
    assert setup.note("delete", read_of(person.delete(document_id))) == ""
    assert _copies(setup, file) == 0


def test_a_refusal_has_the_servers_words(setup: Setup, tmp_path: Path) -> None:
    file = made(tmp_path, "unwanted-SPECIMEN.pdf", 20_000)
    sent = asyncio.run(Person.at(setup.doors.plain).send(file, tmp_path / "queue"))
    sentence = setup.note("add what the server does not want", sent.read)
    assert (sent.state, sent.begun, _copies(setup, file)) == ("refused", 1, 0), sent
    assert "not wanted" in sentence


def test_a_delete_that_is_refused_has_the_servers_words(setup: Setup, tmp_path: Path) -> None:
    file = made(tmp_path, "locked-SPECIMEN.pdf", 10_000)
    person = Person.at(setup.doors.plain)
    sent = asyncio.run(person.send(file, tmp_path / "queue"))
    sentence = setup.note("delete what is locked", read_of(person.delete(str(sent.told[-1].document_id))))
    assert "under review" in sentence
    assert _copies(setup, file) == 1


def test_a_wrong_token_is_named(setup: Setup) -> None:
    sentence = setup.note("list with a wrong token", read_of(Person.at(setup.doors.plain, "SPECIMEN-wrong").list()))
    assert "does not accept this access code" in sentence


def test_the_servers_own_sign_in(setup: Setup) -> None:
    person = Person.at(setup.doors.plain)
    if setup.backend == "Django REST":
        sentence = read_of(person.sign_in("anna.specimen@example.test", "SPECIMEN-password"))
        assert setup.note("sign-in", sentence), "it offers none"
        return
    step = asyncio.run(person.sign_in("anna.specimen@example.test", "SPECIMEN-password"))
    assert isinstance(step, Tokens)
    setup.note("sign-in", "")
    wrong = setup.note("sign-in, wrong password", read_of(person.sign_in("anna.specimen@example.test", "SPECIMEN-no")))
    assert "password" in wrong
    said = read_of(person.sign_in("unconfirmed.specimen@example.test", "SPECIMEN-password"))
    assert "Email not verified" in setup.note("sign-in, address not confirmed", said)


def test_the_fronts_limit_is_named(setup: Setup, tmp_path: Path) -> None:
    file = made(tmp_path, "large-SPECIMEN.pdf", 3_000_000)
    started = time.monotonic()
    sent = asyncio.run(Person.at(setup.doors.plain).send(file, tmp_path / "queue"))
    sentence = setup.note("add, above the front's limit", sent.read)
    assert _copies(setup, file) == 0, sent
    assert sent.whole <= 1 + sent.waits, "more than one whole upload per wait"
    if setup.front.limit_status != HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        assert sent.state == "held", sent
        assert f"({setup.front.limit_status})" in sentence
        return
    assert (sent.state, sent.begun) == ("refused", 1), sent
    assert "too large" in sentence
    assert time.monotonic() - started < 6


def test_a_back_end_that_is_down_is_named(setup: Setup) -> None:
    sentence = setup.note("list, back end down", read_of(Person.at(setup.doors.down).list()))
    assert "is not responding properly right now" in sentence
    assert f"({setup.front.down_status})" in sentence


@pytest.mark.skipif(not FULL, reason="half a minute: only in make test-world")
def test_uploads_to_a_back_end_that_is_down_end_with_the_person(setup: Setup, tmp_path: Path) -> None:
    file = made(tmp_path, "waiting-SPECIMEN.pdf", 200_000)
    sent = asyncio.run(Person.at(setup.doors.uploads_down).send(file, tmp_path / "queue", patience=60.0))
    setup.note("add, back end down", sent.read)
    assert _copies(setup, file) == 0
    assert sent.state in ("held", "needs_user"), sent.told
    assert sent.begun <= 3
    assert sent.whole <= 1 + sent.waits, "more than one whole upload per wait"


def test_what_was_stored_after_the_fronts_time_out_is_stored_once(setup: Setup, tmp_path: Path) -> None:
    file = made(tmp_path, "slow-SPECIMEN.pdf", 200_000)
    delay(setup.port, 4)
    try:
        sent = asyncio.run(Person.at(setup.doors.plain).send(file, tmp_path / "queue", patience=60.0))
    finally:
        delay(setup.port, 0)
    setup.note("add, no answer in time", sent.read)
    assert _copies(setup, file) == 1, "stored more than once, or lost"
    assert sent.begun == 1, sent.told
    assert sent.state in ("stored", "needs_user"), sent.told


def test_a_firewalls_page_is_not_the_accounts_fault(setup: Setup, tmp_path: Path) -> None:
    if setup.front.name != "ModSecurity":
        return
    file = made(tmp_path, "blocked-SPECIMEN.pdf", 20_000)
    sent = asyncio.run(Person.at(setup.doors.plain).send(file, tmp_path / "queue"))
    sentence = setup.note("add, blocked by a firewall", sent.read)
    assert (sent.begun, _copies(setup, file)) == (1, 0), sent
    assert "Your account is not allowed" not in sentence


def test_the_table_of_sentences_is_true() -> None:
    assert not table.untrue(ROOT / "docs" / "servers.md", read)
