"""The name of a file as it travels in a multipart body, where every server reads it the same.

The standards disagree: RFC 7578 quotes `"` and a backslash with a backslash, browsers write `%22` (HTML standard,
multipart/form-data) and leave the backslash. Parsers follow one, the other, or a mix: `\\"` makes the form data of
Node refuse the whole request, a backslash at the end makes werkzeug, Django and Go lose the file, `%22` is read back by
few, two `;` lose the name in aiohttp. So what two parsers read differently is not sent at all: each such sign becomes
`_`. The rest is UTF-8, as browsers send it. `filename*` is never sent: RFC 7578, section 4.2, forbids it.
"""

import re
from html import unescape

from desktop_app.domain.text import storable

MAX_BYTES = 800
"""No file system allows a longer name (255 units of UTF-16); Django refuses heads of parts above 1024 bytes."""
NAMELESS = "document"
"""Stands for a name of which servers leave nothing; some then lose the file with it."""

_READ_DIFFERENTLY = re.compile(r'[";\\/\x00-\x1f\x7f-\x9f\u2028\u2029]|%(?=22|0d|0a)', re.IGNORECASE)
"""Ends of a quoted string, of a parameter, of a path, of a line, and the three escapes that some undo."""
_ENDING = re.compile(r"\.[^.\s]{1,20}$")


def wire_name(name: str) -> str:
    """The name to send for a file of this name: the same, unless it has something that servers read differently."""
    sent = _READ_DIFFERENTLY.sub("_", storable(name))
    if unescape(sent) != sent:  # Django undoes `&#47;` and others, and cuts at what comes out
        sent = sent.replace("&", "_")
    if len(sent.encode()) > MAX_BYTES:
        found = _ENDING.search(sent)
        ending = found.group() if found else ""
        kept = sent.encode()[: MAX_BYTES - len(ending.encode())]
        sent = kept.decode(errors="ignore") + ending
    return sent if "".join(filter(str.isprintable, sent)).strip(" .") else NAMELESS
