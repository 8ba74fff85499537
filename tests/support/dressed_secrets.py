"""A secret in all the ways in which a server may dress it up, and how much of one is left in a text."""

import base64
import html
import json
import re
from collections.abc import Callable
from urllib.parse import quote, unquote

from desktop_app.api.echoes import squeezed_bytes


def every(text: str, sign: str, step: int = 5) -> str:
    return sign.join(text[at : at + step] for at in range(0, len(text), step))


def encoded(lead: bytes, token: str) -> str:
    return base64.b64encode(lead + token.encode() + b":x").decode()


DRESSES: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "upper case": str.upper,
    "swapped case": str.swapcase,
    "backwards": lambda token: token[::-1],
    "bearer": lambda token: f"Authorization: Bearer {token}",
    "URL": lambda token: quote(token, safe=""),
    "every sign for a URL": lambda token: "".join(f"%{ord(each):02x}" for each in token),
    "twice for a URL": lambda token: quote("".join(f"%{ord(each):02X}" for each in token), safe=""),
    "HTML": html.escape,
    "HTML numbers": lambda token: "".join(f"&#{ord(each)};" for each in token),
    "HTML numbers without an end": lambda token: "".join(f"&#{ord(each):05d}" for each in token),
    "HTML hexadecimal": lambda token: "".join(f"&#x{ord(each):X};" for each in token),
    "JSON": lambda token: json.dumps(token).replace("/", "\\/"),
    "JSON escapes": lambda token: "".join(f"\\u{ord(each):04x}" for each in token),
    "JSON escapes in JSON": lambda token: "".join(f"\\\\u{ord(each):04X}" for each in token),
    "C escapes": lambda token: "".join(f"\\x{ord(each):02x}" for each in token),
    "base64": lambda token: base64.b64encode(token.encode()).decode(),
    "base64 for URLs": lambda token: base64.urlsafe_b64encode(token.encode()).decode().rstrip("="),
    "base64 of a header": lambda token: base64.b64encode(f"Bearer {token}".encode()).decode(),
    "base64 one on": lambda token: encoded(b"u", token),
    "base64 two on": lambda token: encoded(b"u:", token),
    "base32": lambda token: base64.b32encode(b"ab" + token.encode()).decode(),
    "hexadecimal": lambda token: token.encode().hex(),
    "hexadecimal in pairs": lambda token: token.encode().hex(":").upper(),
    "character codes": lambda token: ", ".join(str(ord(each)) for each in token),
    "C numbers": lambda token: ", ".join(f"0x{ord(each):02X}" for each in token),
    "octal escapes": lambda token: "".join(f"\\{ord(each):03o}" for each in token),
    "octal numbers": lambda token: " ".join(f"{ord(each):o}" for each in token),
    "CSS escapes": lambda token: "".join(f"\\{ord(each):06x}" for each in token),
    "long escapes": lambda token: "".join(f"\\U{ord(each):08x}" for each in token),
    "old escapes for a URL": lambda token: "".join(f"%u{ord(each):04X}" for each in token),
    "Unicode numbers": lambda token: " ".join(f"U+{ord(each):04X}" for each in token),
    "UTF-16 in hexadecimal": lambda token: token.encode("utf-16-be").hex(),
    "UTF-16 in base64": lambda token: base64.b64encode(token.encode("utf-16-le")).decode(),
    "UTF-16 in base64 one on": lambda token: base64.b64encode(b"u" + token.encode("utf-16-be")).decode(),
    "letters without a shape": lambda token: every(token, "\u3164"),
    "letters without a sight": lambda token: "".join(chr(0xE0000 + ord(each)) for each in token),
    "blanks": lambda token: every(token, " "),
    "lines": lambda token: every(token, "\r\n\t"),
    "every sign apart": lambda token: every(token, " ", 1),
    "dashes": lambda token: every(token, "-", 3),
    "no width": lambda token: every(token, "\u200b"),
    "soft hyphens": lambda token: every(token, "\u00ad", 1),
    "joiners and marks of direction": lambda token: every(token, "\u2060\u202e\ufeff"),
    "accents": lambda token: every(token, "\u0301"),
    "markup": lambda token: every(token, "<b class='x'></b>"),
    "markup with ends": lambda token: every(token, "</i><i>", 1),
    "comments": lambda token: every(token, "<!-- -->"),
    "wide letters": lambda token: "".join(chr(ord(each) + 0xFEE0) for each in token),
    "mixed": lambda token: quote(token[:9], safe="") + "<br>" + token[9:20].upper() + "&#8203;" + token[20:],
}


def remains(token: str, text: str) -> int:
    """The most letters and digits in a row of the token, in any of its plain spellings, that are left in a text."""
    left = squeezed_bytes(text.encode())
    most = 0
    for spelling in (token, token[::-1], token.encode().hex(), base64.b64encode(token.encode()).decode()):
        letters = squeezed_bytes(spelling.encode())
        for at in range(len(letters)):
            while at + most < len(letters) and letters[at : at + most + 1] in left:
                most += 1
    return most


def is_left(secret: str, text: str) -> bool:
    """Whether all of a secret can still be read in a text, as it is or behind escapes and markup."""
    letters = squeezed_bytes(secret.encode())
    views = (text, unquote(text), html.unescape(text), re.sub("<[^>]*>", "", html.unescape(unquote(text))))
    spellings = (letters, letters[::-1], secret.encode().hex().encode())
    return any(each in squeezed_bytes(view.encode()) for view in views for each in spellings)
