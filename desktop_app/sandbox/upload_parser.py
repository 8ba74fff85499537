"""Reads a multipart upload as a stream, so that memory does not grow with the file.

The web framework's own form parser would spool the file to disk first, where a passport must not be left either. Here
each piece is counted, hashed and dropped.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from desktop_app.sandbox.arriving_file import PassingBytes
from desktop_app.sandbox.envelopes import Problem

if TYPE_CHECKING:
    from python_multipart.multipart import MultipartCallbacks

_LONGEST_FIELD = 4096
"""The most bytes read of a text part; the one needed is a number."""


@dataclass(slots=True)
class MultipartForm:
    """The content of a form. Other parts are ignored."""

    file_name: str | None = None
    """None until a part called `file` has arrived."""
    file: PassingBytes = field(default_factory=PassingBytes)
    type_id: str | None = None


class MultipartReader:
    """Reads a body piece by piece and builds the form. Use one reader per request."""

    def __init__(self, content_type: str) -> None:
        """Find the boundary in the request's content type. Raises Problem (400) if it is missing."""
        boundary = parse_options_header(content_type)[1].get(b"boundary", b"")
        if not boundary:
            raise _malformed("the content type names no boundary.")
        callbacks: MultipartCallbacks = {
            "on_part_begin": self._begin_part,
            "on_header_field": self._add_header_name,
            "on_header_value": self._add_header_value,
            "on_header_end": self._end_header,
            "on_headers_finished": self._open_part,
            "on_part_data": self._add_data,
            "on_part_end": self._end_part,
            "on_end": self._end,
        }
        try:
            self._parser = MultipartParser(boundary, callbacks)
        except FormParserError as error:
            raise _malformed("the boundary is too long.") from error
        self._form = MultipartForm()
        self._complete = False
        self._header_name = bytearray()
        self._header_value = bytearray()
        self._disposition = b""
        self._field_name = ""
        self._text = bytearray()
        self._in_file = False

    async def read(self, body: AsyncIterator[bytes]) -> MultipartForm:
        """Return the form once the whole body has arrived. Raises Problem (400, 422) and whatever `body` raises."""
        async for piece in body:
            try:
                self._parser.write(piece)
            except FormParserError as error:
                raise _malformed("the parts could not be separated.") from error
        if not self._complete:
            raise _malformed("the body ended before its closing boundary.")
        return self._form

    def _begin_part(self) -> None:
        self._disposition = b""
        self._field_name = ""
        self._text.clear()
        self._in_file = False

    def _add_header_name(self, data: bytes, start: int, end: int) -> None:
        self._header_name += data[start:end]

    def _add_header_value(self, data: bytes, start: int, end: int) -> None:
        self._header_value += data[start:end]

    def _end_header(self) -> None:
        if self._header_name.lower() == b"content-disposition":
            self._disposition = bytes(self._header_value)
        self._header_name.clear()
        self._header_value.clear()

    def _open_part(self) -> None:
        options = parse_options_header(self._disposition)[1]
        self._field_name = _text(options.get(b"name", b""))
        self._in_file = self._field_name == "file"
        if self._in_file:
            if self._form.file_name is not None:
                raise Problem(422, "The document was not accepted.", "file: send one file at a time.")
            self._form.file_name = _text(options.get(b"filename", b""))

    def _add_data(self, data: bytes, start: int, end: int) -> None:
        if self._in_file:
            self._form.file.update(memoryview(data)[start:end])
        elif self._field_name == "typeId":
            self._text += data[start : min(end, start + _LONGEST_FIELD - len(self._text))]

    def _end_part(self) -> None:
        if self._field_name == "typeId":
            self._form.type_id = _text(bytes(self._text))

    def _end(self) -> None:
        self._complete = True


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _malformed(what: str) -> Problem:
    return Problem(400, "The request could not be read.", f"file: {what}")
