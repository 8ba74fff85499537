"""Reads forms from standard input as servers in Python do, and prints the file name that each library tells.

Run by `test_wire_names.py` in the environment of other people's programs; see there for the protocol.
"""

import asyncio
import base64
import io
import json
import sys
from collections.abc import AsyncGenerator, Callable

import aiohttp
import django.conf
import multipart
from aiohttp.base_protocol import BaseProtocol
from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http.multipartparser import MultiPartParser as DjangoParser
from starlette.datastructures import Headers
from starlette.formparsers import MultiPartParser as StarletteParser
from werkzeug.formparser import parse_form_data


def text_of(name: object) -> str | None:
    """None where a library has no name."""
    return None if name is None else str(name)


def by_python_multipart(content_type: str, body: bytes) -> str | None:
    """As Starlette and FastAPI do."""

    async def read() -> str | None:
        async def pieces() -> AsyncGenerator[bytes, None]:
            yield body

        form = await StarletteParser(Headers({"content-type": content_type}), pieces()).parse()
        return text_of(getattr(form["file"], "filename", None))

    return asyncio.run(read())


def by_werkzeug(content_type: str, body: bytes) -> str | None:
    """As Flask does."""
    environ = {
        "wsgi.input": io.BytesIO(body),
        "CONTENT_TYPE": content_type,
        "CONTENT_LENGTH": str(len(body)),
        "REQUEST_METHOD": "POST",
    }
    return text_of(parse_form_data(environ)[2]["file"].filename)


def by_django(content_type: str, body: bytes) -> str | None:
    """As Django and its REST framework do."""
    if not django.conf.settings.configured:
        django.conf.settings.configure()
    meta = {"CONTENT_TYPE": content_type, "CONTENT_LENGTH": str(len(body))}
    _, files = DjangoParser(meta, io.BytesIO(body), [MemoryFileUploadHandler()], "utf-8").parse()
    return str(files["file"].name)


def by_aiohttp(content_type: str, body: bytes) -> str | None:
    """As servers on aiohttp do."""

    async def read() -> str | None:
        loop = asyncio.get_running_loop()
        stream = aiohttp.StreamReader(BaseProtocol(loop), 2**16, loop=loop)
        stream.feed_data(body)
        stream.feed_eof()
        async for part in aiohttp.MultipartReader({"Content-Type": content_type}, stream):
            if isinstance(part, aiohttp.BodyPartReader) and part.name == "file":
                return text_of(part.filename)
        return None

    return asyncio.run(read())


def by_multipart(content_type: str, body: bytes) -> str | None:
    """As Bottle does."""
    boundary = content_type.partition("boundary=")[2]
    part = multipart.MultipartParser(io.BytesIO(body), boundary, len(body)).get("file")
    return str(part.filename) if part else None


READERS: dict[str, Callable[[str, bytes], str | None]] = {
    "python-multipart": by_python_multipart,
    "werkzeug": by_werkzeug,
    "Django": by_django,
    "aiohttp": by_aiohttp,
    "multipart": by_multipart,
}


def main() -> None:
    """Answer with a list for each library: a name, or None where the file was lost."""
    asked = [(content_type, base64.b64decode(body)) for content_type, body in json.load(sys.stdin)]
    told: dict[str, list[str | None]] = {name: [] for name in READERS}
    for name, read in READERS.items():
        for content_type, body in asked:
            try:
                told[name].append(read(content_type, body))
            except Exception as error:  # noqa: BLE001 - whatever a library raises, its server would have lost the file
                print(f"{name}: {error!r}", file=sys.stderr)
                told[name].append(None)
    print(json.dumps(told))


if __name__ == "__main__":
    main()
