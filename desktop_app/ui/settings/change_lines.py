"""The changes of an import as lines of plain text: none is left out, what lowers safety comes first and is marked."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale

from desktop_app.domain.document import DocumentType
from desktop_app.domain.profile_changes import FieldChange, ProfileChange
from desktop_app.domain.rule_profile import NO_RULES, RuleProfiles
from desktop_app.domain.server import ProxyChoice, ProxyKind, ProxyScheme, UploadEncoding
from desktop_app.ui.i18n import plain, say
from desktop_app.ui.settings import texts

_NAMES = {
    "upload_encoding": texts.IMPORT_ENCODING,
    "max_bytes": texts.IMPORT_MAX_SIZE,
    "settle_seconds": texts.IMPORT_SETTLE,
    "resend_seconds": texts.IMPORT_RESEND,
    "ask_before_resend": texts.IMPORT_ASK,
    "rules": texts.IMPORT_RULES,
    "sign_in_help": texts.IMPORT_HELP,
    "ca_file": texts.IMPORT_CERTIFICATES,
    "proxy": texts.IMPORT_CONNECTION,
}
_ENCODINGS = {
    UploadEncoding.MULTIPART: texts.ENCODING_MULTIPART,
    UploadEncoding.JSON_BASE64: texts.ENCODING_BASE64,
    UploadEncoding.JSON_DATA_URI: texts.ENCODING_DATA_URI,
    UploadEncoding.JSON_PATH: texts.ENCODING_PATH,
}
_CONNECTIONS = {ProxyKind.SYSTEM: texts.PROXY_SYSTEM, ProxyKind.NONE: texts.PROXY_NONE}
_SCHEMES = {ProxyScheme.HTTP: "HTTP", ProxyScheme.SOCKS5: "SOCKS5", ProxyScheme.SOCKS5H: "SOCKS5H"}
_MEGABYTE = 1024 * 1024


def less_safe_count(changes: Sequence[ProfileChange]) -> int:
    """How many of the changes lower safety."""
    return sum(change.is_unencrypted + sum(each.is_less_safe for each in change.fields) for change in changes)


def change_lines(changes: Sequence[ProfileChange]) -> str:
    """Every change, server by server; servers with a change that lowers safety come first, and so does the change."""
    ordered = sorted(changes, key=lambda change: not less_safe_count([change]))
    return "\n\n".join("\n".join(_lines_of(change)) for change in ordered)


def _lines_of(change: ProfileChange) -> Iterable[str]:
    yield say(texts.IMPORT_NEW if change.is_new else texts.IMPORT_CHANGED, address=plain(change.address.base_url))
    if change.is_unencrypted:
        yield f"    {say(texts.IMPORT_LESS_SAFE, change=say(texts.IMPORT_UNENCRYPTED))}"
    for each in sorted(change.fields, key=lambda field: not field.is_less_safe):
        line = _line(say(_NAMES[each.name]), _value(each, each.before), _value(each, each.after, new=True))
        yield f"    {say(texts.IMPORT_LESS_SAFE, change=line) if each.is_less_safe else line}"
        if each.name == "ca_file":
            yield from (f"        {_fingerprint(fingerprint)}" for fingerprint in change.fingerprints)
    for kind in change.types:
        number = kind.after.id if kind.after is not None else kind.before.id if kind.before is not None else 0
        yield f"    {_line(say(texts.IMPORT_TYPE, id=number), _type(kind.before), _type(kind.after))}"
    if change.is_reordered:
        yield f"    {say(texts.IMPORT_ORDER)}"


def _line(what: str, before: str, after: str) -> str:
    return say(texts.IMPORT_CHANGE, what=what, before=before, after=after)


def _value(change: FieldChange, value: object, *, new: bool = False) -> str:
    shown = plain(str(value))
    match value:
        case UploadEncoding():
            shown = say(_ENCODINGS[value])
        case ProxyChoice():
            shown = _connection(value)
        case bool():
            shown = say(texts.IMPORT_YES_VALUE if value else texts.IMPORT_NO_VALUE)
        case RuleProfiles():
            own = texts.IMPORT_FILE_RULES if new else texts.IMPORT_OWN_RULES
            shown = say(texts.IMPORT_STANDARD_RULES if value == NO_RULES else own)
        case None:
            shown = say(texts.CA_NONE)
        case "":
            shown = say(texts.IMPORT_NO_HELP)
        case Path() if new:
            shown = say(texts.IMPORT_IN_FILE)
        case int() if change.name == "max_bytes":
            shown = f"{_number(value / _MEGABYTE)} MB"
        case int() | float():
            seconds = say(texts.IMPORT_SECONDS, seconds=_number(float(value)))
            shown = seconds if value else say(texts.IMPORT_USUAL_TIME)
    return shown


def _connection(proxy: ProxyChoice) -> str:
    if proxy.kind is not ProxyKind.MANUAL:
        return say(_CONNECTIONS[proxy.kind])
    named = plain(f"{proxy.host}:{proxy.port}")
    if proxy.user:
        return say(texts.IMPORT_PROXY_USER, scheme=_SCHEMES[proxy.scheme], proxy=named, user=plain(proxy.user))
    return say(texts.IMPORT_PROXY, scheme=_SCHEMES[proxy.scheme], proxy=named)


def _type(kind: DocumentType | None) -> str:
    if kind is None:
        return say(texts.IMPORT_NO_TYPE)
    if kind.group:
        sides, group = kind.sides, plain(kind.group)
        return say(texts.IMPORT_TYPE_IN_GROUP, caption=plain(kind.caption), sides=sides, group=group)
    return say(texts.IMPORT_TYPE_VALUE, caption=plain(kind.caption), sides=kind.sides)


def _fingerprint(digits: str) -> str:
    pairs = ":".join(digits[place : place + 2] for place in range(0, len(digits), 2))
    return say(texts.IMPORT_FINGERPRINT, fingerprint=pairs.upper())


def _number(number: float) -> str:
    """As exactly as it counts: two numbers that differ look different."""
    return QLocale().toString(number, "g", 17) if number != int(number) else QLocale().toString(int(number))
