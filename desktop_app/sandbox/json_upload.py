"""Reads an upload whose file is inside JSON: as base64, as a data URI, or as a path on this server's storage."""

import asyncio
import base64
import binascii
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_app.sandbox.arriving_file import EXTENSION_OF, ArrivedFile, PassingBytes, arrived
from desktop_app.sandbox.envelopes import Problem, too_large
from desktop_app.sandbox.options import SandboxOptions, UploadEncoding

_DATA_URI = re.compile(r"data:(?P<mime>[^;,]*)(?:;[^;,]+)*;base64,", re.IGNORECASE)
_READ_BYTES = 1024 * 1024


async def file_from(content: Mapping[str, Any], options: SandboxOptions) -> ArrivedFile:
    """Read the file that the object contains or names. Raises Problem (400, 413, 422) that mentions `file`.

    A text that begins with "data:" is a data URI; otherwise, with a `fileName`, it is base64; otherwise it is a path.
    """
    text = content.get("file")
    if text is None:
        raise Problem(400, "The request is incomplete.", "file: this field is required.")
    if not isinstance(text, str):
        raise _refused("must be a text.")
    given_name = content.get("fileName")
    name = given_name if isinstance(given_name, str) else ""
    if uri := _DATA_URI.match(text):
        _require("json-data-uri", options)
        name = name or f"document{EXTENSION_OF.get(uri['mime'].lower(), '')}"
        return _decoded(text[uri.end() :], name, options)
    if text[:5].lower() == "data:":
        raise _refused("the data URI must be in base64.")
    if name:
        _require("json-base64", options)
        return _decoded(text, name, options)
    _require("json-path", options)
    return await asyncio.to_thread(_from_storage, text, options)


def _require(encoding: UploadEncoding, options: SandboxOptions) -> None:
    if encoding not in options.encodings:
        raise _refused(f"this server does not take files as {encoding}.")


def _decoded(text: str, name: str, options: SandboxOptions) -> ArrivedFile:
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise _refused("the text is not valid base64.") from error
    passed = PassingBytes()
    passed.update(raw)
    return arrived(name, passed, accept_any_type=options.accept_any_type)


def _from_storage(text: str, options: SandboxOptions) -> ArrivedFile:
    if options.storage_dir is None:
        raise _refused("this server has no storage of its own; a path means nothing to it. Send the file itself.")
    storage = options.storage_dir.resolve()
    not_there = _refused("the path names no file in this server's storage. Send the file itself.")
    try:
        path: Path = (storage / text).resolve()  # follows links, so that none can lead out of the storage
        if not path.is_relative_to(storage) or not path.is_file():
            raise not_there
        passed = PassingBytes()
        with path.open("rb") as file:
            while piece := file.read(_READ_BYTES):
                passed.update(piece)
                if passed.size > options.max_bytes:
                    raise too_large(options.max_bytes)
    except (OSError, ValueError, RuntimeError) as error:  # a path that is too long, contains a NUL, or is a link loop
        raise not_there from error
    return arrived(path.name, passed, accept_any_type=options.accept_any_type)


def _refused(issue: str) -> Problem:
    return Problem(422, "The document was not accepted.", f"file: {issue}")
