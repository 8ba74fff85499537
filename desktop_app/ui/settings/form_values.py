"""Converts a server's profile to the texts that the settings dialog shows, and back to a profile or to problems.

A field that was not edited keeps its exact value, even if its text shows fewer digits.
"""

import math
import re
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from desktop_app.domain.document import MAX_SIDES, MAX_TYPE_ID, DocumentType
from desktop_app.domain.errors import AddressError
from desktop_app.domain.server import (
    MAX_TYPES,
    ProxyChoice,
    ProxyKind,
    ProxyScheme,
    ServerAddress,
    ServerProfile,
    UploadEncoding,
)
from desktop_app.ui.i18n import error_cure, plain, say, visible
from desktop_app.ui.settings import texts

MEGABYTE = 1024 * 1024
MAX_MEGABYTES = MEGABYTE
"""The same limit as in the settings file (storage/profiles/fields.py)."""
MAX_SECONDS = 86_400
_MAX_PORT = 65_535
_MAX_USER = 1000
_NUMBER = re.compile(r"[0-9]{1,10}([.,][0-9]{1,9})?")
_COUNT = re.compile(r"[0-9]{1,18}")


class FormField(Enum):
    """The fields of the dialog that a problem can belong to."""

    ADDRESS = "address"
    MAX_SIZE = "max size"
    SETTLE = "settle"
    PROXY_HOST = "proxy host"
    PROXY_PORT = "proxy port"
    PROXY_USER = "proxy user"
    TYPES = "types"


class TypeRow(NamedTuple):
    """A row of the table of document types."""

    number: str = ""
    caption: str = ""
    sides: str = "1"
    group: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing has been typed into it."""
        return not (self.number.strip() or self.caption.strip() or self.group.strip())


@dataclass(frozen=True, slots=True)
class FormValues:
    """The fields of one server."""

    address: str = ""
    encoding: UploadEncoding = UploadEncoding.MULTIPART
    max_size: str = ""
    settle: str = ""
    ca_file: Path | None = None
    proxy: ProxyKind = ProxyKind.SYSTEM
    proxy_scheme: ProxyScheme = ProxyScheme.HTTP
    proxy_host: str = ""
    proxy_port: str = ""
    proxy_user: str = ""
    proxy_password: str = field(default="", repr=False)
    """"" leaves the saved one unchanged. The saved one is never read from the keyring."""
    types: tuple[TypeRow, ...] = ()


Problems = dict[FormField, str]
"""The sentence to show at each invalid field."""


def values_of(profile: ServerProfile) -> FormValues:
    """Convert a profile to the values that the dialog shows."""
    proxy = profile.proxy
    return FormValues(
        address=profile.address.base_url,
        encoding=profile.upload_encoding,
        max_size=_number_text(profile.max_bytes / MEGABYTE),
        settle=_number_text(profile.settle_seconds) if profile.settle_seconds else "",
        ca_file=profile.ca_file,
        proxy=proxy.kind,
        proxy_scheme=proxy.scheme,
        proxy_host=proxy.host,
        proxy_port=str(proxy.port) if proxy.port else "",
        proxy_user=plain(proxy.user),
        types=tuple(_row_of(kind) for kind in profile.document_types),
    )


def new_values() -> FormValues:
    """The values of a new server."""
    return replace(values_of(ServerProfile(ServerAddress("", ""))), address="")


def profile_from(values: FormValues, before: ServerProfile | None) -> tuple[ServerProfile | None, Problems]:
    """Convert values to a profile, or None and the problems. `before` is the profile that the values came from."""
    problems: Problems = {}
    address = _address(values, problems)
    profile = before or ServerProfile(address or ServerAddress("", ""))
    shown = values_of(profile)
    max_bytes, settle, proxy, types = profile.max_bytes, profile.settle_seconds, profile.proxy, profile.document_types
    if values.max_size != shown.max_size:
        max_bytes = _max_bytes(values.max_size, problems)
    if values.settle != shown.settle:
        settle = _seconds(values.settle, problems)
    if _proxy_fields(values) != _proxy_fields(shown):
        proxy = _proxy(values, problems)
    if values.types != shown.types:
        types = _types(values.types, profile.document_types, problems)
    if values.proxy is ProxyKind.MANUAL and values.proxy_password and not values.proxy_user.strip():
        problems[FormField.PROXY_USER] = say(texts.PROXY_USER_MISSING)
    if problems or address is None:
        return None, problems
    return (
        replace(
            profile,
            address=address,
            upload_encoding=values.encoding,
            max_bytes=max_bytes,
            settle_seconds=settle,
            ca_file=values.ca_file,
            proxy=proxy,
            document_types=types,
        ),
        {},
    )


def _address(values: FormValues, problems: Problems) -> ServerAddress | None:
    try:
        return ServerAddress.parse(values.address)
    except AddressError as error:
        problems[FormField.ADDRESS] = error_cure(error)
        return None


def _max_bytes(text: str, problems: Problems) -> int:
    megabytes = _number(text)
    if megabytes is None or not 1 / MEGABYTE <= megabytes <= MAX_MEGABYTES:
        problems[FormField.MAX_SIZE] = say(texts.MAX_SIZE_WRONG)
        return 0
    return int(megabytes * MEGABYTE)


def _seconds(text: str, problems: Problems) -> float:
    seconds = _number(text) if text.strip() else 0.0
    if seconds is None or not 0 <= seconds <= MAX_SECONDS:
        problems[FormField.SETTLE] = say(texts.SETTLE_WRONG)
        return 0.0
    return seconds


def _proxy_fields(values: FormValues) -> tuple[object, ...]:
    """The values that matter for the proxy: only its kind unless it is a manual one."""
    fields = (values.proxy_scheme, values.proxy_host, values.proxy_port, values.proxy_user)
    return (values.proxy, *(fields if values.proxy is ProxyKind.MANUAL else ()))


def _proxy(values: FormValues, problems: Problems) -> ProxyChoice:
    if values.proxy is not ProxyKind.MANUAL:
        return ProxyChoice(values.proxy)
    host, port, user = values.proxy_host.strip(), _count(values.proxy_port), values.proxy_user.strip()
    if port is None or not 0 < port <= _MAX_PORT:
        problems[FormField.PROXY_PORT] = say(texts.PROXY_PORT_WRONG)
        port = 1
    if not user.isprintable() or len(user) > _MAX_USER:
        problems[FormField.PROXY_USER] = say(texts.PROXY_USER_WRONG)
    if not host:
        problems[FormField.PROXY_HOST] = say(texts.PROXY_HOST_MISSING)
        return ProxyChoice()
    try:
        return ProxyChoice.manual(host, port, user, values.proxy_scheme)
    except AddressError as error:
        problems[FormField.PROXY_HOST] = error_cure(error)
        return ProxyChoice()


def _types(rows: tuple[TypeRow, ...], before: tuple[DocumentType, ...], problems: Problems) -> tuple[DocumentType, ...]:
    """The types of the rows, without blank ones. A row that was not edited keeps its exact type."""
    known = {_row_of(kind): kind for kind in before}
    types: list[DocumentType] = []
    numbers: set[int] = set()
    for row_number, row in enumerate(rows, 1):
        if row.is_blank:
            continue
        kind = known.get(row) or _type(row, row_number)
        if isinstance(kind, str):
            problems.setdefault(FormField.TYPES, kind)
            continue
        if kind.id in numbers:
            problems.setdefault(FormField.TYPES, say(texts.TYPES_TWICE, row=row_number))
        types.append(kind)
        numbers.add(kind.id)
    if len(types) > MAX_TYPES:
        problems.setdefault(FormField.TYPES, say(texts.TYPES_TOO_MANY, most=MAX_TYPES))
    return tuple(types)


def _type(row: TypeRow, row_number: int) -> DocumentType | str:
    """The type of a row, or the sentence that says what is wrong with it."""
    number, sides = _count(row.number), _count(row.sides or "1")
    if number is None or number > MAX_TYPE_ID:
        return say(texts.TYPES_WRONG_NUMBER, row=row_number)
    if not row.caption.strip():
        return say(texts.TYPES_WRONG_NAME, row=row_number)
    if sides is None or not 0 < sides <= MAX_SIDES:
        return say(texts.TYPES_WRONG_SIDES, row=row_number)
    return DocumentType(number, visible(row.caption.strip()), sides, visible(row.group.strip()))


def _row_of(kind: DocumentType) -> TypeRow:
    return TypeRow(str(kind.id), plain(kind.caption), str(kind.sides), plain(kind.group))


def _number(text: str) -> float | None:
    """Parse a number with a decimal point or comma; None if it is not one."""
    return float(text.strip().replace(",", ".")) if _NUMBER.fullmatch(text.strip()) else None


def _count(text: str) -> int | None:
    return int(text) if _COUNT.fullmatch(text.strip()) else None


def _number_text(number: float) -> str:
    """Whole numbers without a decimal point, others with up to six digits."""
    return str(int(number)) if math.isfinite(number) and number == int(number) else f"{number:.6g}"
