"""The fields of a server profile: the key of each in a TOML table, how it is read and how it is written.

A reader that cannot understand a value raises an error that says what it should be; the caller decides what to do.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

import tomlkit

from desktop_app.domain.document import MAX_SIDES, MAX_TYPE_ID, DocumentType
from desktop_app.domain.errors import QT_TRANSLATE_NOOP, AddressError
from desktop_app.domain.rule_profile import RuleProfiles
from desktop_app.domain.server import MAX_TYPES, ProxyChoice, ProxyKind, ProxyScheme, SignInWay, UploadEncoding
from desktop_app.storage.home import at_home
from desktop_app.storage.profiles.mistakes import NotUnderstoodError
from desktop_app.storage.profiles.rules import NO_TABLE, rules_in, rules_table

_MEGABYTE = 1024 * 1024
_DAY_SECONDS = 86_400
_MAX_PORT = 65_535
_MAX_TEXT = 1000
"""The most characters in a path or a name."""

_NO_ENCODING = QT_TRANSLATE_NOOP("errors", "it must be multipart, json-base64, json-data-uri or json-path")
_NO_SIZE = QT_TRANSLATE_NOOP("errors", "it must be a number of megabytes above zero")
_NO_SECONDS = QT_TRANSLATE_NOOP("errors", "it must be a number of seconds, at most a day")
_NO_BOOLEAN = QT_TRANSLATE_NOOP("errors", "it must be true or false")
_NO_TYPES = QT_TRANSLATE_NOOP(
    "errors", "it must be a list of tables, each with a number of at most 18 digits as id and a caption"
)
_TOO_MANY_TYPES = QT_TRANSLATE_NOOP("errors", "there are more than 500; the first 500 are used")
_SAME_NUMBER = QT_TRANSLATE_NOOP("errors", "two types have the same number; the first is used")
_NO_PATH = QT_TRANSLATE_NOOP("errors", "it must be the path of a file, in quotes")
_NO_PROXY = QT_TRANSLATE_NOOP(
    "errors", "it must be “system”, “none” or a table with host and port, and “http”, “socks5” or “socks5h” as scheme"
)
_NO_WAY = QT_TRANSLATE_NOOP("errors", "it must be email or token")
_NO_NAME = QT_TRANSLATE_NOOP("errors", "it must be a short text in quotes")


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a profile: `name` in ServerProfile, `key` in a TOML table."""

    name: str
    key: str
    read: Callable[[object, Path], object]
    """Takes the TOML value and the folder that paths are relative to. Raises NotUnderstoodError."""
    write: Callable[..., object]
    """Takes the field's value and the folder that paths are relative to."""


def _encoding(value: object, _folder: Path) -> UploadEncoding:
    try:
        return UploadEncoding(str(value))
    except ValueError:
        raise NotUnderstoodError(_NO_ENCODING) from None


def _max_bytes(value: object, _folder: Path) -> int:
    """At least one byte and at most a tebibyte."""
    if not _is_number(value) or not 1 / _MEGABYTE <= value <= _MEGABYTE:
        raise NotUnderstoodError(_NO_SIZE)
    return int(value * _MEGABYTE)


def _megabytes(max_bytes: int, _folder: Path) -> float:
    return max_bytes // _MEGABYTE if max_bytes % _MEGABYTE == 0 else max_bytes / _MEGABYTE


def _seconds(value: object, _folder: Path) -> float:
    if not _is_number(value) or not 0 <= value <= _DAY_SECONDS:
        raise NotUnderstoodError(_NO_SECONDS)
    return float(str(value))


def _yes_or_no(value: object, _folder: Path) -> bool:
    if not isinstance(value, bool):
        raise NotUnderstoodError(_NO_BOOLEAN)
    return bool(value)


def _document_types(value: object, _folder: Path) -> tuple[DocumentType, ...]:
    if not isinstance(value, list):
        raise NotUnderstoodError(_NO_TYPES)
    read = [_document_type(each) for each in value[:MAX_TYPES]]
    types = tuple(kind for kind in read if kind is not None)
    if len(value) > MAX_TYPES:
        raise NotUnderstoodError(_TOO_MANY_TYPES, instead=types)
    if len(types) < len(read):
        raise NotUnderstoodError(_NO_TYPES, instead=types)
    numbered: dict[int, DocumentType] = {}
    for kind in types:
        numbered.setdefault(kind.id, kind)
    if len(numbered) < len(types):
        raise NotUnderstoodError(_SAME_NUMBER, instead=tuple(numbered.values()))
    return types


def _document_type(table: object) -> DocumentType | None:
    if not isinstance(table, Mapping) or not table.get("caption"):
        return None
    if not _is_count(table.get("id")) or table["id"] > MAX_TYPE_ID:
        return None
    sides = table.get("sides")
    return DocumentType(
        id=int(table["id"]),
        caption=str(table["caption"]),
        sides=int(sides) if _is_count(sides) and 0 < sides <= MAX_SIDES else 1,
        group=str(table.get("group", "")),
    )


def _type_tables(types: tuple[DocumentType, ...], _folder: Path) -> object:
    # As one text: tomlkit looks through all items of an array for each that is appended.
    tables = (
        f"{{id = {kind.id}, caption = {_quoted(kind.caption)}, sides = {kind.sides}, group = {_quoted(kind.group)}}}"
        for kind in types
    )
    return tomlkit.value(f"[{', '.join(tables)}]")


def _quoted(text: str) -> str:
    return tomlkit.string(text).as_string()


def _ca_file(value: object, folder: Path) -> Path:
    text = _text(value, _NO_PATH)
    try:
        return folder / at_home(Path(text))
    except RuntimeError:  # "~name" of a user that this system does not know
        raise NotUnderstoodError(_NO_PATH) from None


def _path_text(path: Path, folder: Path) -> str:
    """Relative if it is below the folder, so that the folder can be moved."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)


def _proxy(value: object, _folder: Path) -> ProxyChoice:
    if value in (ProxyKind.SYSTEM.value, ProxyKind.NONE.value):
        return ProxyChoice(ProxyKind(str(value)))
    if not isinstance(value, Mapping):
        raise NotUnderstoodError(_NO_PROXY)
    host, port, user = value.get("host"), value.get("port"), value.get("user", "")
    if not isinstance(host, str) or not _is_count(port) or not 0 < port <= _MAX_PORT:
        raise NotUnderstoodError(_NO_PROXY)
    try:
        scheme = ProxyScheme(value.get("scheme", ProxyScheme.HTTP.value))
        return ProxyChoice.manual(host, int(port), _text(user, _NO_PROXY) if user != "" else "", scheme)
    except (AddressError, ValueError):
        raise NotUnderstoodError(_NO_PROXY) from None


def _proxy_text(proxy: ProxyChoice, _folder: Path) -> object:
    if proxy.kind is not ProxyKind.MANUAL:
        return proxy.kind.value
    table = tomlkit.inline_table()
    if proxy.scheme is not ProxyScheme.HTTP:
        table["scheme"] = proxy.scheme.value
    table.update({"host": proxy.host, "port": proxy.port})
    if proxy.user:
        table["user"] = proxy.user
    return table


def _rules(value: object, _folder: Path) -> RuleProfiles:
    if not isinstance(value, Mapping):
        raise NotUnderstoodError(NO_TABLE)
    mistakes: list[tuple[str, str]] = []
    rules = rules_in(value, lambda key, reason: mistakes.append((key, reason)))
    if mistakes:
        key, reason = mistakes[0]
        raise NotUnderstoodError(reason, instead=rules, inside=key)
    return rules


def _rule_tables(rules: RuleProfiles, _folder: Path) -> object:
    return rules_table(rules)


def _way(value: object, _folder: Path) -> SignInWay:
    try:
        return SignInWay(str(value))
    except ValueError:
        raise NotUnderstoodError(_NO_WAY) from None


def _way_text(way: SignInWay, _folder: Path) -> str:
    return way.value


def _name(value: object, _folder: Path) -> str:
    return _text(value, _NO_NAME)


def _text(value: object, reason: str) -> str:
    """A text that can be a path or a name: not empty, short, without invisible characters."""
    if not isinstance(value, str) or not 0 < len(value) <= _MAX_TEXT or not value.isprintable():
        raise NotUnderstoodError(reason)
    return str(value)


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _unchanged(value: object, _folder: Path) -> object:
    return value


def _encoding_text(encoding: UploadEncoding, _folder: Path) -> str:
    return encoding.value


FIELDS = (
    Field("upload_encoding", "upload_encoding", _encoding, _encoding_text),
    Field("max_bytes", "max_megabytes", _max_bytes, _megabytes),
    Field("settle_seconds", "settle_seconds", _seconds, _unchanged),
    Field("resend_seconds", "resend_seconds", _seconds, _unchanged),
    Field("ask_before_resend", "ask_before_resend", _yes_or_no, _unchanged),
    Field("document_types", "document_types", _document_types, _type_tables),
    Field("ca_file", "ca_file", _ca_file, _path_text),
    Field("proxy", "proxy", _proxy, _proxy_text),
    Field("sign_in_help", "sign_in_help", _name, _unchanged),
    Field("sign_in_way", "sign_in_way", _way, _way_text),
    Field("email", "email", _name, _unchanged),
    Field("saved_account", "kept_account", _name, _unchanged),
    Field("rules", "rules", _rules, _rule_tables),  # the last: it is a table below the others
)
