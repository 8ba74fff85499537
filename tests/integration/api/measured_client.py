"""A client alone in its process, so that its memory can be measured: lists, begins a sign-in or sends one file.

Arguments: base URL, "list", "wizard" or a file. The token comes as a line on standard input, as no token is an
argument anywhere.
"""

import asyncio
import hashlib
import json
import ssl
import sys
import time
from pathlib import Path

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.sign_in import SignInApi
from desktop_app.api.transport import Transport
from desktop_app.domain.errors import DossierError
from desktop_app.domain.server import AccessToken, ServerAddress, UploadEncoding
from desktop_app.domain.upload import Progress
from desktop_app.outbox.attempt import send
from desktop_app.outbox.snapshot import Snapshot
from tests.support.uploads import an_upload_of


def memory(name: str) -> int:
    """Bytes, by the system's own count."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(name))


async def main() -> dict[str, object]:
    base_url, what = sys.argv[1:]
    token = sys.stdin.readline().strip()
    transport = Transport(
        ServerAddress.parse(base_url),
        AccessToken.parse(token),
        language="en",
        user_agent="Dossier/tests",
        tls=ssl.create_default_context(),
    )
    api = DocumentsApi(transport, UploadEncoding.MULTIPART)
    # What is loaded and made at the first use is no part of what is measured.
    hashlib.sha256(b"").hexdigest()
    await asyncio.to_thread(int)
    if what not in ("list", "wizard"):
        await api.probe()
    before = memory("VmRSS")
    began = time.monotonic()
    outcome = ""
    try:
        if what == "list":
            await api.list_all()
        elif what == "wizard":
            await SignInApi(transport, "Dossier/tests").begin()
        else:
            file = Path(what)
            upload = await asyncio.to_thread(an_upload_of, file)
            began = time.monotonic()  # the look is not the sending
            snapshot = await asyncio.to_thread(Snapshot.take, file, upload.identity, file.parent)
            sent = await send(api, upload, snapshot, Progress(upload.size))
            snapshot.close()
            outcome = f"{sent.kind.name.lower()} {sent.error or ''}".strip()
    except DossierError as error:
        outcome = type(error).__name__
    report = {"added": memory("VmHWM") - before, "seconds": time.monotonic() - began, "outcome": outcome}
    await transport.aclose()
    return report


print(json.dumps(asyncio.run(main())))
