"""Links that a broker can put into a mail: `dossier://add?server=https%3A%2F%2Fmy.broker.example&type=3`.

A link opens the app and fills in what it names. It never signs in and never sends: anybody can write one.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from desktop_app.domain.document import MAX_TYPE_ID
from desktop_app.domain.errors import AddressError
from desktop_app.domain.link_scheme import is_link
from desktop_app.domain.server import ServerAddress

_MOST_CHARACTERS = 2000
_MOST_FIELDS = 20
_ACTION = "add"
_NUMBER = re.compile(r"[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class AddLink:
    """Asks for a document of a type at a server."""

    address: ServerAddress
    type_id: int | None = None


def read_link(text: str) -> AddLink | None:
    """What a link asks for; None for one that cannot be used. What it does not know it leaves out."""
    if not is_link(text) or len(text) > _MOST_CHARACTERS or not text.isprintable():
        return None
    try:
        parts = urlsplit(text)
        fields = parse_qs(parts.query, max_num_fields=_MOST_FIELDS)
    except ValueError:
        return None
    servers, types = fields.get("server", []), fields.get("type", [])
    if parts.netloc.casefold() != _ACTION or parts.path.strip("/") or len(servers) != 1 or len(types) > 1:
        return None
    type_id = int(types[0]) if types and _NUMBER.fullmatch(types[0]) and int(types[0]) <= MAX_TYPE_ID else None
    try:
        return AddLink(ServerAddress.parse(servers[0]), type_id)
    except AddressError:
        return None
