"""Reads and writes the rules of a server in the TOML file of a broker's IT (docs/rules.md says how they are written).

Reading is strict, so that the author learns what is wrong: each mistake is told with its key and what was expected, a
key that means nothing too. What can be read is used all the same; whoever wants all or nothing looks at the mistakes.
"""

import tomllib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import tomlkit
from tomlkit.items import Table

from desktop_app.domain.document import MAX_TYPE_ID
from desktop_app.domain.errors import QT_TRANSLATE_NOOP
from desktop_app.domain.file_kinds import HEIC, JPEG, PDF, PNG, TIFF, WEBP
from desktop_app.domain.rule_profile import Rule, RuleProfiles, Stated
from desktop_app.domain.server import MAX_TYPES
from desktop_app.storage.profiles.mistakes import Complain, NotUnderstoodError
from desktop_app.storage.toml_bounds import TomlTooCostlyError, check_bounds

MAX_BYTES = 1024 * 1024
"""The largest text that is read."""
_KILOBYTE = 1024
_MEGABYTE = 1024 * 1024
_MAX_PIXELS = 100_000
_MAX_PAGES = 1000
_MAX_NAME = 255
"""The longest name that common file systems allow."""
_MAX_MONTHS = 120
_SHOWN = 40
"""The characters of an unknown key that are shown."""

FORMAT_NAMES = {
    "jpeg": JPEG.mime,
    "png": PNG.mime,
    "pdf": PDF.mime,
    "heic": HEIC.mime,
    "webp": WEBP.mime,
    "tiff": TIFF.mime,
}
"""What the file calls the formats."""

NO_TABLE = QT_TRANSLATE_NOOP("errors", "it must be a table of rules")
_UNKNOWN = QT_TRANSLATE_NOOP("errors", "there is no such rule")
_NO_FORMATS = QT_TRANSLATE_NOOP(
    "errors", "it must be a list of some of “jpeg”, “png”, “pdf”, “heic”, “webp” and “tiff”"
)
_NO_KILOBYTES = QT_TRANSLATE_NOOP("errors", "it must be a number of kilobytes, at most 1,048,576")
_NO_MEGABYTES = QT_TRANSLATE_NOOP("errors", "it must be a number of megabytes above zero, at most 1,048,576")
_NO_PIXELS = QT_TRANSLATE_NOOP("errors", "it must be a whole number of pixels, at most 100,000")
_NO_PAGES = QT_TRANSLATE_NOOP("errors", "it must be a whole number of pages from 1 to 1000")
_NO_CHARACTERS = QT_TRANSLATE_NOOP("errors", "it must be a whole number of characters from 1 to 255")
_NO_MONTHS = QT_TRANSLATE_NOOP("errors", "it must be a whole number of months, at most 120")
_NO_BOOLEAN = QT_TRANSLATE_NOOP("errors", "it must be true or false")
_NO_BLOCKING = QT_TRANSLATE_NOOP(
    "errors",
    "it must be a list of some of “formats”, “size”, “pixels”, “colour”, “pages”, “name”, “validity”, "
    "“statement_age” and “both_sides”",
)
_NO_TYPE = QT_TRANSLATE_NOOP("errors", "it must be the number of a document type, in quotes if need be")
_TOO_MANY = QT_TRANSLATE_NOOP("errors", "there are more than 500; the first 500 are used")
_TOO_LARGE = QT_TRANSLATE_NOOP("errors", "it is too large")
_CROSSED = QT_TRANSLATE_NOOP("errors", "the least is more than the most")


@dataclass(frozen=True, slots=True)
class _Key:
    field: str
    """The name in RuleProfile."""
    read: Callable[[object], object]
    """Raises NotUnderstoodError."""
    write: Callable[..., object]
    """Takes what `read` gave."""


def _formats(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise NotUnderstoodError(_NO_FORMATS)
    if not all(isinstance(each, str) and each in FORMAT_NAMES for each in value):
        raise NotUnderstoodError(_NO_FORMATS)
    return tuple(dict.fromkeys(FORMAT_NAMES[each] for each in value))


def _blocking(value: object) -> frozenset[Rule]:
    if not isinstance(value, list):
        raise NotUnderstoodError(_NO_BLOCKING)
    try:
        return frozenset(Rule(each) for each in value)
    except (ValueError, TypeError):
        raise NotUnderstoodError(_NO_BLOCKING) from None


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise NotUnderstoodError(_NO_BOOLEAN)
    return bool(value)


def _bytes(unit: int, least: int, reason: str) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise NotUnderstoodError(reason)
        if not least / unit <= value <= _MEGABYTE:  # not a number is neither
            raise NotUnderstoodError(reason)
        return int(value * unit)

    return read


def _count(least: int, most: int, reason: str) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise NotUnderstoodError(reason)
        return int(value)

    return read


def _same(value: object) -> object:
    return value


def _format_names(mimes: Sequence[str]) -> list[str]:
    return [name for mime in mimes for name, named in FORMAT_NAMES.items() if named == mime]


def _rule_names(rules: Collection[Rule]) -> list[str]:
    return [rule.value for rule in Rule if rule in rules]


def _in_units(unit: int) -> Callable[[int], float]:
    return lambda count: count // unit if count % unit == 0 else count / unit


KEYS: Mapping[str, _Key] = {
    "formats": _Key("formats", _formats, _format_names),
    "min_picture_kilobytes": _Key("min_picture_bytes", _bytes(_KILOBYTE, 0, _NO_KILOBYTES), _in_units(_KILOBYTE)),
    "max_megabytes": _Key("max_bytes", _bytes(_MEGABYTE, 1, _NO_MEGABYTES), _in_units(_MEGABYTE)),
    "min_short_side_pixels": _Key("min_short_side_px", _count(0, _MAX_PIXELS, _NO_PIXELS), _same),
    "max_long_side_pixels": _Key("max_long_side_px", _count(1, _MAX_PIXELS, _NO_PIXELS), _same),
    "colour": _Key("colour", _yes_or_no, _same),
    "max_pages": _Key("max_pages", _count(1, _MAX_PAGES, _NO_PAGES), _same),
    "max_name_characters": _Key("max_name_characters", _count(1, _MAX_NAME, _NO_CHARACTERS), _same),
    "plain_name": _Key("plain_name", _yes_or_no, _same),
    "min_validity_months": _Key("min_validity_months", _count(0, _MAX_MONTHS, _NO_MONTHS), _same),
    "max_statement_months": _Key("max_statement_months", _count(0, _MAX_MONTHS, _NO_MONTHS), _same),
    "both_sides": _Key("both_sides", _yes_or_no, _same),
    "blocking": _Key("blocking", _blocking, _rule_names),
}
"""Every rule by its key in the file."""
_TYPES = "types"
_CROSSING = (("min_picture_bytes", "max_bytes"), ("min_short_side_px", "max_long_side_px"))


def rules_in(table: object, complain: Complain) -> RuleProfiles:
    """The rules in a server's table `rules`. `complain` is called for every mistake, with its key and the reason."""
    if not isinstance(table, Mapping):
        complain("rules", NO_TABLE)
        return RuleProfiles()
    stated = _stated({key: value for key, value in table.items() if key != _TYPES}, "", complain)
    return RuleProfiles(tuple(stated.items()), _by_type(table.get(_TYPES, {}), stated, complain))


def rules_table(rules: RuleProfiles) -> Table:
    """The table `rules` that says the same: `rules_in` reads them again as they are."""
    table = _stated_table(rules.stated)
    if rules.by_type:
        types = tomlkit.table(is_super_table=True)
        for number, stated in rules.by_type:
            types[str(number)] = _stated_table(stated)
        table[_TYPES] = types
    return table


def read_rules(text: str, complain: Complain) -> RuleProfiles:
    """The rules in a text that has nothing but them, for trying them out; bounded, whatever the text is."""
    if len(text) > MAX_BYTES:
        complain("rules", _TOO_LARGE)
        return RuleProfiles()
    try:
        check_bounds(text)
        return rules_in(tomllib.loads(text), complain)
    except TomlTooCostlyError as error:
        complain("rules", error.reason)
    except (ValueError, RecursionError) as error:  # the message says in which line
        complain("rules", str(error)[:200])
    return RuleProfiles()


def _stated_table(stated: Stated) -> Table:
    table = tomlkit.table()
    values = dict(stated)
    for name, key in KEYS.items():
        if key.field in values:
            table[name] = key.write(values[key.field])
    return table


def _by_type(table: object, general: Mapping[str, object], complain: Complain) -> tuple[tuple[int, Stated], ...]:
    if not isinstance(table, Mapping):
        complain(_TYPES, NO_TABLE)
        return ()
    if len(table) > MAX_TYPES:
        complain(_TYPES, _TOO_MANY)
    by_type: dict[int, Stated] = {}
    for key, value in list(table.items())[:MAX_TYPES]:
        place = f"{_TYPES}.{_shown(key)}"
        if not (key.isascii() and key.isdecimal()) or len(key) > len(str(MAX_TYPE_ID)):
            complain(place, _NO_TYPE)
        elif not isinstance(value, Mapping):
            complain(place, NO_TABLE)
        else:
            by_type[int(key)] = tuple(_stated(value, f"{place}.", complain, general).items())
    return tuple((number, stated) for number, stated in sorted(by_type.items()) if stated)


def _stated(
    table: Mapping[str, object], place: str, complain: Complain, general: Mapping[str, object] | None = None
) -> dict[str, object]:
    """The fields that a table states, by their names, in one order: the same rules are equal.

    `general` holds what the server states for all types.
    """
    stated: dict[str, object] = {}
    for name, value in table.items():
        key = KEYS.get(name)
        if key is None:
            complain(f"{place}{_shown(name)}", _UNKNOWN)
            continue
        try:
            stated[key.field] = key.read(value)
        except NotUnderstoodError as error:
            complain(f"{place}{name}", error.reason)
    for least, most in _CROSSING:
        both = {**(general or {}), **stated}
        if {least, most} & stated.keys() and _number(both, least, 0) > _number(both, most, _MEGABYTE * _MEGABYTE):
            complain(f"{place}{next(name for name, key in KEYS.items() if key.field == least)}", _CROSSED)
            stated.pop(least, None)
            stated.pop(most, None)
    return {key.field: stated[key.field] for key in KEYS.values() if key.field in stated}


def _number(fields: Mapping[str, object], name: str, default: int) -> int:
    value = fields.get(name)
    return value if isinstance(value, int) else default


def _shown(key: str) -> str:
    return "".join(each if each.isprintable() else "?" for each in key[:_SHOWN])
