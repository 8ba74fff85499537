"""A client alone in its process, so that its memory can be measured: lists, or sends one file, and reports.

Arguments: base URL, token, "list" or a file.
"""

import asyncio
import hashlib
import json
import ssl
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.api.documents import DocumentsApi
from desktop_app.api.transport import Transport
from desktop_app.domain.errors import DossierError
from desktop_app.domain.session import AccessToken, ServerAddress, UploadEncoding
from desktop_app.domain.upload import Progress, Upload
from desktop_app.outbox.sender import Sender
from desktop_app.storage.document_file import DocumentFile


def memory(name: str) -> int:
    """Bytes, by the system's own count."""
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(name))


async def main() -> dict[str, object]:
    base_url, token, what = sys.argv[1:]
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
    if what != "list":
        await api.probe()
    before = memory("VmRSS")
    began = time.monotonic()
    outcome = ""
    try:
        if what == "list":
            await api.list_all()
        else:
            file = Path(what)
            size = file.stat().st_size  # noqa: ASYNC240 - before anything else runs
            upload = Upload("key", file, file.name, size, 1, "Passport", datetime.now(UTC))
            sent = await Sender(api, DocumentFile.open).send(upload, Progress(size))
            outcome = f"{sent.state.value} {sent.error or ''}".strip()
    except DossierError as error:
        outcome = type(error).__name__
    report = {"added": memory("VmHWM") - before, "seconds": time.monotonic() - began, "outcome": outcome}
    await transport.aclose()
    return report


print(json.dumps(asyncio.run(main())))
