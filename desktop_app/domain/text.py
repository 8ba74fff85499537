"""The one place where text from outside becomes text that can be stored, encoded, compared and read by a person."""

import re
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import unquote

_ADDRESS = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/]")
_PATH = re.compile(r"(?:/|\.{1,2}[/\\]|[A-Za-z]:[/\\]|\\\\)\S|[^/\\]*[/\\].*[^/\\. ]\.[A-Za-z0-9]{1,5}$", re.DOTALL)
"""A path from the root, or one that ends in a file's name: “Passport 12/2026” is none."""
_ENCODED = re.compile(r"[A-Za-z0-9+/_\-\s]{100,}={0,2}\s*")
_ODD_ESCAPE = re.compile(rb"\\u(?:[dD][89a-fA-F]|0000)")
_ODD_BYTES = re.compile(rb"\xed[\xa0-\xbf]")
"""Halves of characters as no UTF-8 has them; Python's own reader of JSON takes them."""
_SHORTEST_ENCODED = 100
_ENCODED_SIGNS = ("[a-z]", "[A-Z]", "[0-9]")


def storable(text: str) -> str:
    """`text` without what no database and no encoding takes: halves of characters, undecodable bytes, NUL.

    Each becomes the replacement character, so that the rest stays readable.
    """
    if "\x00" not in text and (text.isascii() or _is_whole(text)):
        return text
    # Two halves that belong together become their character; any other is lost.
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\x00", "\ufffd")


def storable_json(value: object, clean: Callable[[str], str] = storable) -> object:
    """A value of JSON in which every text and every key is `clean`: lists and objects are changed in place.

    It takes no recursion, so that no depth is too much for it.
    """
    outer = [value]
    pending: list[list[object] | dict[str, object]] = [outer]
    while pending:
        inside = pending.pop()
        if isinstance(inside, dict):
            members = list(inside.items())
            keys = [clean(key) for key, _ in members]
            if any(key is not old for key, (old, _) in zip(keys, members, strict=True)):
                inside.clear()
            places: Iterable[tuple[Any, object]] = ((key, each) for key, (_, each) in zip(keys, members, strict=True))
        else:
            places = enumerate(list(inside))
        for place, each in places:
            inside[place] = clean(each) if isinstance(each, str) else each
            if isinstance(each, list | dict):
                pending.append(each)
    return outer[0]


def may_need_repair(body: bytes) -> bool:
    """Whether JSON in UTF-8 may hold what is not storable; quick, and true also for some that does not."""
    escapes = b"\\u" in body and _ODD_ESCAPE.search(body) is not None
    return escapes or (b"\xed" in body and _ODD_BYTES.search(body) is not None)


def _is_whole(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def file_name_in(text: str) -> str:
    """What a person reads of a file's name that may be an address, a path or the file itself as base64; "" for that."""
    text = text.strip()
    if is_file_content(text):
        return ""
    if _ADDRESS.match(text):
        path = re.split("[?#]", text.partition("//")[2], maxsplit=1)[0].partition("/")[2]
        return storable(unquote(_last_part(path))) or text
    return _last_part(text) or text if _PATH.match(text) else text


def is_file_content(text: str) -> bool:
    """Whether a text is a file's bytes, as a `data:` address or as base64."""
    if text[:5].lower() == "data:":
        return True
    if len(text) < _SHORTEST_ENCODED:
        return False
    return bool(_ENCODED.fullmatch(text)) and all(re.search(sign, text) for sign in _ENCODED_SIGNS)


def _last_part(path: str) -> str:
    return re.split(r"[/\\]", path.rstrip("/\\"))[-1].strip()
