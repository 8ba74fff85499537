"""The client without a window: what desk/journal_selection.py puts together, in a process to be killed.

It says "ready", reads its order as one line of JSON, queues every file of a folder that is neither in the journal nor
in its receipts, works until everything is at rest, and prints what became of each as one line of JSON. Questions are
answered by a person who knows what the server has: it is asked for that beside the API.
"""

import asyncio
import json
import os
import ssl
import sys
import urllib.request
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.transport import Timeouts, Transport
from desktop_app.checks.pipeline import inspect
from desktop_app.desk.connection import Connection
from desktop_app.desk.intake import NewUpload, upload_of
from desktop_app.desk.journal_selection import make_outbox, make_repository, open_queue
from desktop_app.domain import upload_commands
from desktop_app.domain.credentials import Session, Tokens
from desktop_app.domain.errors import QueueError
from desktop_app.domain.server import AccessToken, ServerAddress, ServerProfile, UploadEncoding
from desktop_app.domain.upload import AT_REST, Upload, UploadState
from desktop_app.outbox import reconciler, uploader
from desktop_app.outbox.outbox import Outbox
from desktop_app.outbox.reconciler import Reconciler
from desktop_app.outbox.repository import UploadRepository
from desktop_app.outbox.retry_policy import RetryPolicy
from desktop_app.outbox.steady_clock import SteadyClock
from desktop_app.outbox.uploader import Uploader
from desktop_app.tasks import TaskScope

ANSWER, STALL = 1.0, 0.8
"""Seconds that it waits for an answer, and for a byte of an upload to move, unless its order says more."""
LARGEST = 50_000_000
AT_MOST = 45.0
"""Seconds after which it ends by itself, so that none is ever left behind."""


def fail(what: str) -> None:
    """What must not happen ends the process, and the driver reads why."""
    print(what, file=sys.stderr, flush=True)
    os._exit(3)


async def never_asked(names: Sequence[str]) -> bool:
    fail(f"the person was asked whether {names} are theirs")
    return False


def halted(error: QueueError | None) -> None:
    if error is not None:
        fail(f"the queue stopped: {error}")


async def work(order: dict[str, Any]) -> None:
    queue, settle = Path(order["queue"]), float(order["settle"])
    timing = RetryPolicy(
        settle_time=settle,
        resend_time=2 * settle,
        base_delay=0.01,
        max_delay=0.1,
        offline_delay=0.05,
        busy_delay=0.1,
        least_busy_delay=0.02,
        longest_look_delay=settle,
        baseline_age=0.5,
    )
    timing = break_rule(str(order["broken"]), timing)
    session = Session(
        ServerProfile(ServerAddress.parse(order["server"])), Tokens(AccessToken.parse(str(order["token"])))
    )
    transport = Transport(
        session.profile.address,
        session.token,
        language="en",
        user_agent="Dossier/tests",
        tls=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        timeouts=Timeouts(2.0, order.get("answer", ANSWER), order.get("stall", STALL)),
    )
    connection = Connection(DocumentsApi(transport, UploadEncoding.MULTIPART), transport.aclose)
    opened = await open_queue(queue, session, connection, never_asked)
    if opened.problems:
        fail(f"the journal did not open: {opened.problems}")
    scope = TaskScope("client", lambda error, where: fail(f"{where}: {error!r}"))
    moved = asyncio.Event()
    clock = SteadyClock()
    store = make_repository(opened.journal, lambda _change: moved.set(), clock)
    outbox = make_outbox(store, connection, scope, timing, queue, halted, clock)
    await store.load()
    await outbox.start()
    resident = memory("VmRSS")
    await add_all(outbox, Path(order["documents"]), order.get("largest", LARGEST))
    while not all(each.state in AT_REST - {UploadState.NEEDS_USER} for each in outbox.uploads):
        moved.clear()
        await answer_all(outbox, order)
        if not any(each.state is UploadState.NEEDS_USER for each in outbox.uploads):  # one may have come meanwhile
            await moved.wait()
    tell(store, memory("VmHWM") - resident)
    await scope.aclose()
    await store.close()
    await transport.aclose()


async def answer_all(outbox: Outbox, order: dict[str, Any]) -> None:
    """What the person says where the queue asks: which document it is, or that it is none of them.

    Asked too early, by a client with a broken rule, they can only go by what is there at that moment.
    """
    for each in outbox.uploads:
        if each.state is not UploadState.NEEDS_USER:
            continue
        mine = await what_the_server_has(order, each.key)
        found = next((document for document in each.candidates if document.id in mine), None)
        if found is not None:
            await outbox.confirm_match(each.key, found)
        elif not mine or order["broken"]:
            await outbox.reject_matches(each.key)
        else:
            fail(f"{each.name} is document {mine}, and the question does not show it: {each.candidates} {each.error}")


async def what_the_server_has(order: dict[str, Any], key: str) -> list[str]:
    """Ids of the documents of an upload, when none is on its way any more."""

    def _ask() -> dict[str, Any]:
        request = urllib.request.Request(  # noqa: S310 - our own server
            f"{order['server']}/truth?key={key}", headers={"Authorization": f"Bearer {order['token']}"}
        )
        with urllib.request.urlopen(request, timeout=5) as answer:  # noqa: S310 - our own server
            told: dict[str, Any] = json.load(answer)
        return told

    while (told := await asyncio.to_thread(_ask))["coming"] and not order["broken"]:  # noqa: ASYNC110 - the server is polled
        await asyncio.sleep(0.02)
    return [str(each) for each in told["ids"]]


async def add_all(outbox: Outbox, folder: Path, largest: int) -> None:
    """Queue what is not known yet; the person sends again whatever was held."""
    known = {receipt.sha256 for receipt in outbox.receipts} | {each.identity.sha256 for each in outbox.uploads}
    for each in outbox.uploads:
        if each.state in (UploadState.HELD, UploadState.REFUSED):
            await outbox.retry(each.key)
    for file in await asyncio.to_thread(lambda: sorted(folder.glob("*.pdf"))):
        look = await asyncio.to_thread(inspect, file, largest)
        if look.identity is not None and look.identity.sha256 not in known:
            await outbox.add([upload_of(NewUpload(file, look, 1, "Passport"))])


def tell(store: UploadRepository, added: int) -> None:
    told = {
        "uploads": [[each.name, each.state.value, str(each.error)] for each in store.uploads],
        "receipts": [[each.name, each.sha256, each.document_id] for each in store.receipts],
        "added_memory": added,
    }
    print(json.dumps(told), flush=True)


def memory(field: str) -> int:
    """Bytes of this process' memory as Linux counts them; elsewhere 0."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0
    line = next(line for line in status.splitlines() if line.startswith(f"{field}:"))
    return int(line.split()[1]) * 1024


# --- the same client with a rule of the transfer broken, to show that the loop would notice ---


def break_rule(which: str, timing: RetryPolicy) -> RetryPolicy:
    if which == "retry at once":
        setattr(Reconciler, "reconcile", _send_again)  # noqa: B010 - for mypy, which knows that this is wrong
        setattr(Uploader, "_is_there", _look_away)  # noqa: B010
        return replace(timing, settle_time=0.0, resend_time=0.0)
    if which == "list, then retry at once":
        setattr(reconciler, "MISSES_BEFORE_RESEND", 1)  # noqa: B010
        return replace(timing, settle_time=0.0, resend_time=0.0)
    if which in ("forget what was being sent", "forget, but look before the first byte"):
        setattr(upload_commands, "interrupt", _forget)  # noqa: B010
    if which == "forget what was being sent":
        setattr(uploader, "already_there", lambda *_: ())  # noqa: B010
    return timing


async def _send_again(self: Reconciler, keys: Sequence[str]) -> None:
    for key in keys:
        await self._repository.update(key, lambda each: each.moved(UploadState.QUEUED))


async def _look_away(*_: object) -> bool:
    return False


def _forget(each: Upload, _until: object) -> Upload:
    return replace(each.moved(UploadState.QUEUED), baseline=None, sent_at=None)


def main() -> None:
    print("ready", flush=True)
    line = sys.stdin.readline()
    if line:
        asyncio.run(asyncio.wait_for(work(json.loads(line)), AT_MOST))


if __name__ == "__main__":
    main()
