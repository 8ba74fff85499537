"""The body of an add request in each of the four encodings, streamed so that memory does not grow with the file.

Reads run in a worker thread, because a slow disk must not freeze the window. Reading one mebibyte at a time measured
fastest without starving the event loop; reading the next piece while one is sent gains nothing beside other uploads.
How much of it arrives is told by the connection: see `upload_watch`.
"""

import asyncio
import base64
import contextlib
import json
import secrets
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable

import httpx

from desktop_app.api.sending_thread import Make
from desktop_app.domain.byte_source import ByteSource
from desktop_app.domain.errors import FileChangedError, FileTooLargeError
from desktop_app.domain.server import UploadEncoding
from desktop_app.domain.text import storable
from desktop_app.domain.wire_name import wire_name

CHUNK_BYTES = 1024 * 1024
PIECE_BYTES = 256 * 1024
"""What is read in one go where it is sent from the same thread: it stays in the cache of the core."""
_COUNTED = bytes(CHUNK_BYTES)
MAX_JSON_BYTES = 20 * 1024 * 1024
"""The largest file that is sent inside JSON, which costs the server memory and time (contract, section 1)."""


class UploadBody(httpx.AsyncByteStream):
    """A request body of known length: a head, the document's bytes (raw or in base64), a tail."""

    def __init__(
        self,
        head: bytes,
        source: ByteSource | None,
        tail: bytes,
        *,
        name: str,
        content_type: str,
        as_base64: bool = False,
    ) -> None:
        self.content_type = content_type
        self._name = name
        self._head = head
        self._source = source
        self._tail = tail
        self._as_base64 = as_base64
        size = source.size if source else 0
        self.length = len(head) + (-(-size // 3) * 4 if as_base64 else size) + len(tail)
        """Length of the whole body in bytes."""
        self.on_sent: Callable[[int], None] = lambda _count: None
        """Called with the number of document bytes each time the server got some; less than 0: they go again."""
        self.on_begin: Callable[[], None] = lambda: None
        """Called when the head of the request was handed over and the body begins."""
        self.on_complete: Callable[[bool], None] = lambda _complete: None
        """Called with True before the last byte of the body is handed over: before that it cannot arrive whole. False
        when it is to be sent once more."""
        self.send_ahead: Callable[[Make], Awaitable[None]] | None = None
        """Sends what it is given past the HTTP client, which then only counts: see NetworkStream.send_ahead."""
        self._is_complete = False
        self._arrived = 0
        self._sent = 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self.on_begin()
        if not self._source and not self._tail:
            self._complete()
        yield self._head
        if self._source is not None:
            async with contextlib.aclosing(self._content(self._source)) as pieces:
                async for piece in pieces:
                    yield piece
        self._complete()
        yield self._tail

    async def _content(self, source: ByteSource) -> AsyncGenerator[bytes]:
        remaining = source.size
        if self.send_ahead is not None and not self._as_base64:

            def _read() -> bytes:
                nonlocal remaining
                data = self._read(source, min(PIECE_BYTES, remaining))
                remaining -= len(data)
                return data

            await self.send_ahead(_read)
            for begin in range(0, source.size, CHUNK_BYTES):
                yield _COUNTED[: source.size - begin]
            return
        # Base64 of a multiple of three bytes has no padding, so pieces can be joined.
        step = CHUNK_BYTES // 3 * 3 if self._as_base64 else CHUNK_BYTES
        while remaining:
            data = await asyncio.to_thread(self._read, source, min(step, remaining))
            remaining -= len(data)
            yield base64.b64encode(data) if self._as_base64 else data

    def _read(self, source: ByteSource, count: int) -> bytes:
        data = source.read(count)
        if len(data) != count:
            raise FileChangedError(name=self._name)
        return data

    def note_arrived(self, count: int) -> bool:
        """Tell that the server got so many bytes of the body. Returns whether it is more than before."""
        count = min(count, self.length)
        if count <= self._arrived:
            return False
        self._arrived = count
        self._report((self._source.size if self._source else 0) * count // self.length)
        return True

    def note_answered(self) -> None:
        """Tell that the server answers: then it got all that was sent, if all was sent."""
        if self._is_complete:
            self.note_arrived(self.length)

    async def rewind(self) -> None:
        """Prepare to send the body again from its first byte."""
        if self._source:
            await asyncio.to_thread(self._source.rewind)
        self._is_complete = False
        self.on_complete(False)
        self._arrived = 0
        self._report(0)

    def _complete(self) -> None:
        self._is_complete = True
        self.on_complete(True)

    def _report(self, sent: int) -> None:
        change, self._sent = sent - self._sent, sent
        if change:
            self.on_sent(change)


def build_body(
    encoding: UploadEncoding, source: ByteSource, *, name: str, mime: str, type_id: int, server_path: str = ""
) -> UploadBody:
    """Build the body for `encoding`. A json-path server gets `server_path` instead of the bytes.

    Raises FileTooLargeError for JSON encodings above MAX_JSON_BYTES.
    """
    if encoding is UploadEncoding.JSON_PATH:
        text = json.dumps({"file": server_path, "typeId": type_id})
        return UploadBody(text.encode(), None, b"", name=name, content_type="application/json")
    if encoding is UploadEncoding.MULTIPART:
        return _multipart(source, name=name, mime=mime, type_id=type_id)
    if source.size > MAX_JSON_BYTES:
        raise FileTooLargeError(name=name, size=source.size, limit=MAX_JSON_BYTES)
    if encoding is UploadEncoding.JSON_BASE64:
        head = f'{{"typeId": {type_id}, "fileName": {json.dumps(storable(name))}, "file": "'
    else:
        head = f'{{"typeId": {type_id}, "file": "data:{mime};base64,'
    return UploadBody(head.encode(), source, b'"}', name=name, content_type="application/json", as_base64=True)


def _multipart(source: ByteSource, *, name: str, mime: str, type_id: int) -> UploadBody:
    boundary = f"dossier-{secrets.token_hex(16)}"
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="typeId"\r\n\r\n{type_id}\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{wire_name(name)}"\r\n'
        f"Content-Type: {mime}\r\n\r\n"
    )
    tail = f"\r\n--{boundary}--\r\n"
    content_type = f"multipart/form-data; boundary={boundary}"
    return UploadBody(head.encode(), source, tail.encode(), name=name, content_type=content_type)
