"""Finds the access token in what a person pasted: in quotes, as JSON, as a header, in several lines, with hidden signs.

People copy from terminals, mails, chats and answers of servers. What cannot be meant otherwise is cleaned; for the rest
there is a sentence. Nothing here repeats what was pasted.
"""

import json
import re
import unicodedata
from collections.abc import Mapping

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, TokenError
from desktop_app.domain.server import AccessToken

_LONGEST = 64 * 1024
_MAX_DEPTH = 4
_KEYS = ("access_token", "accesstoken", "access-token", "token", "jwt", "bearer", "data", "result")
"""In their order: the first that leads to a text is meant."""
_IN_TEXT = re.compile(
    r"""(?:^|[?&#{\[\s,])["'`]?(?:access[_-]?token|token|jwt)["'`]?\s*[:=]\s*["'`]?([^\s"'`,;&{}]+)""",
    re.IGNORECASE,
)
"""As in JavaScript, YAML, a form or a part of JSON."""
_HEADER = re.compile(r"^(?:-H\s*)?[\"'`]?(?:authorization\s*[:=]\s*)?bearer(?:\s*:\s*|\s+)", re.IGNORECASE)
_QUOTES = "\"'`\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb\u2039\u203a\u00b4"
_ENDS = ";,"
_JWT = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]*", re.ASCII)
_WRAPPED = re.compile(r"[\w.~+/=-]+", re.ASCII)
_SHORTEST_LINE = 20

_NO_TOKEN = QT_TRANSLATE_NOOP(
    "errors", "This is more than a code, and no access code was found in it. Paste only the code itself."
)
_SPACES = QT_TRANSLATE_NOOP("errors", "It has spaces or line breaks in it. Paste the code alone, on one line.")
_LETTERS = QT_TRANSLATE_NOOP(
    "errors",
    "It has characters that no access code has, such as “…” where a part was left out. Copy it again where it is "
    "shown in full.",
)


def pasted_token(text: str) -> AccessToken:
    """The token that was meant. Raises TokenError."""
    if len(text) > _LONGEST:
        raise TokenError(_NO_TOKEN)
    visible = "".join(each for each in text if unicodedata.category(each) != "Cf").strip()
    bare = _without_wrapping(_in_structure(visible))
    parts = bare.split()
    if len(parts) > 1:
        bare = _joined(parts)
    if not bare.isascii():
        raise TokenError(_LETTERS)
    return AccessToken.parse(bare)


def _in_structure(text: str) -> str:
    """The token in JSON or the like; any other text as it is."""
    if text[:1] in ("{", "["):
        try:
            found = _token_of(json.loads(text), 0)
        except (ValueError, RecursionError):
            found = _only_in(text)
        if not found:
            raise TokenError(_NO_TOKEN)
        return found
    return _only_in(text) or text


def _only_in(text: str) -> str:
    found = _IN_TEXT.search(text)
    return found[1] if found else ""


def _token_of(value: object, depth: int) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, Mapping) or depth >= _MAX_DEPTH:
        return ""
    known = {str(key).lower(): each for key, each in value.items()}
    return next((found for key in _KEYS if (found := _token_of(known.get(key), depth + 1))), "")


def _without_wrapping(text: str) -> str:
    """Without quotes around it, a comma or semicolon behind it, and the name of the header before it."""
    before = None
    while text != before:
        before = text
        text = _HEADER.sub("", text.strip().rstrip(_ENDS).strip(_QUOTES), count=1)
    return text


def _joined(parts: list[str]) -> str:
    """One token that was broken into lines. Raises TokenError for what may as well be several things."""
    whole = "".join(parts)
    lengths = {len(each) for each in parts[:-1]}
    is_wrapped = (
        len(lengths) == 1
        and min(lengths) >= max(_SHORTEST_LINE, len(parts[-1]))
        and all(_WRAPPED.fullmatch(each) for each in parts)
    )
    if is_wrapped or _JWT.fullmatch(whole):
        return whole
    raise TokenError(_SPACES)
