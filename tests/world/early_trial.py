"""How often an answer that comes while the body is being sent is seen: by Dossier, and by curl beside it."""

import asyncio
import subprocess
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.api.documents import PATH, DocumentsApi
from desktop_app.api.transport import Timeouts, Transport
from desktop_app.domain.errors import DossierError
from desktop_app.domain.server import AccessToken, ServerAddress, UploadEncoding
from desktop_app.domain.upload import FileIdentity, Progress, Upload
from tests.sentinel import TOKEN
from tests.support.tls import usual_tls
from tests.world.programs import find


class Bytes:
    """A document in memory."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.at = 0

    def read(self, count: int) -> bytes:
        count = min(count, self.size - self.at)
        self.at += count
        return b"S" * count

    def rewind(self) -> None:
        self.at = 0


def upload(size: int) -> Upload:
    """An upload of some size that nobody keeps."""
    identity = FileIdentity(size, 0, 0, "0" * 64)
    return Upload(
        "SPECIMEN", Path("x"), "x-SPECIMEN.pdf", identity, 1, "Passport", datetime.now(UTC), "application/pdf"
    )


def api(base_url: str, timeouts: Timeouts) -> tuple[DocumentsApi, Transport]:
    """A client of a server, made anew. The address may be one of the trial's own network."""
    address = replace(ServerAddress.parse("http://127.0.0.1"), base_url=base_url, host="my.broker.example")
    transport = Transport(
        address,
        AccessToken.parse(TOKEN),
        language="en",
        user_agent="Dossier/tests",
        tls=usual_tls(),
        timeouts=timeouts,
    )
    return DocumentsApi(transport, UploadEncoding.MULTIPART), transport


async def ours(base_url: str, size: int) -> str:
    """The status that Dossier sees, or the class of what it takes it for."""
    documents, transport = api(base_url, Timeouts(connect=10.0, answer=20.0, stall=20.0))
    try:
        await documents.add(upload(size), Bytes(size), Progress(size))
    except DossierError as error:
        return str(error.fields.get("status") or type(error).__name__)
    else:
        return "no error"
    finally:
        await transport.aclose()


def curls(base_url: str, file: Path) -> str:
    """The status that curl sees: 000 for none. Without `Expect`, as Dossier sends."""
    argv = [find("curl") or "curl", "-s", "-m", "60", "-w", "%{http_code}", "-o", "/dev/stdout", "-H", "Expect:"]
    argv += ["-F", "typeId=1", "-F", f"file=@{file}", base_url + PATH]
    return subprocess.run(argv, capture_output=True, text=True, check=False).stdout[-3:]


def compare(base_url: str, status: int, size: int, times: int, folder: Path) -> dict[str, object]:
    """Both, so many times each."""
    file = folder / f"{size}-SPECIMEN.bin"
    file.write_bytes(b"S" * size)
    where = f"{base_url}/{status}"
    started = time.monotonic()
    mine = Counter(asyncio.run(ours(where, size)) for _ in range(times))
    seconds = (time.monotonic() - started) / times
    theirs = Counter(curls(where, file) for _ in range(times))
    return {"ours": dict(mine), "curl": dict(theirs), "seconds": round(seconds, 2)}
