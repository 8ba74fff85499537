"""What stands before the JSON of an answer: a guard against scripts, which is taken off, or a program's message.

A message such as PHP's "Warning: …" says that something went wrong while the answer was made. So an answer with one is
never read on as if it were whole: it proves neither that a document is stored nor that it is not. Only an error's words
are looked for behind it.
"""

import html
import json
import re

from desktop_app.domain.errors import MAX_SERVER_TEXT
from desktop_app.domain.text import storable

_BOM = b"\xef\xbb\xbf"
_GUARD = re.compile(rb"\s*\)\]\}',?[ \t]*\r?\n?")
"""Of AngularJS, Gerrit and others: it keeps the answer from being run as a script, and is no part of the JSON."""
_MAX_MESSAGE = 16 * 1024
_MAX_TRIED = 256 * 1024
_MAX_TRIES = 3
_PHP = re.compile(
    r"\s*(?:<br\s*/?>\s*)*(?:<b>)?(?:PHP )?"
    r"(?:Warning|Notice|Deprecated|Strict Standards|(?:Recoverable |Catchable )?Fatal error|Parse error)(?:</b>)?\s*:",
    re.IGNORECASE,
)
_JSON_BEGINS = re.compile(rb"(?<!\s)(?:^|(?<=>)|(?=[^\S\r\n]*+[\r\n]))\s*+([\[{])")
"""At the beginning of a line or behind a tag. Each run of blanks is gone through once."""


def without_guard(body: bytes) -> bytes:
    """The body without a byte order mark of UTF-8 and a guard before its JSON."""
    body = body.removeprefix(_BOM)
    guard = _GUARD.match(body, 0, 100)
    return body[guard.end() :] if guard else body


def message_before_json(body: bytes) -> tuple[str, bytes]:
    """The message that a server's program wrote before its JSON, as plain text, and the JSON if that is small.

    ("", b"") for a body that does not begin so.
    """
    start = body[:_MAX_MESSAGE]
    if len(body) <= _MAX_TRIED and body.rstrip().endswith((b"}", b"]")):
        for found in list(_JSON_BEGINS.finditer(start))[:_MAX_TRIES]:
            message, rest = _plain(start[: found.start(1)]), body[found.start(1) :]
            if message and _is_json(rest):
                return message, rest
    if _PHP.match(start.decode("utf-8", "replace")):
        begins = _JSON_BEGINS.search(start)
        return _plain(start[: begins.start(1)] if begins else start), b""
    return "", b""


def _plain(message: bytes) -> str:
    text = html.unescape(re.sub(r"<[^<>]{0,200}>", " ", message.decode("utf-8", "replace")))
    return storable(re.sub(r"\s+", " ", text).strip())[:MAX_SERVER_TEXT]


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True
