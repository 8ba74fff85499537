"""Converts a server profile to a TOML table and back, for the settings file and for files from a broker's IT.

Reading is lenient: a field that cannot be understood is reported and left at its default. Writing touches only the
fields that changed, so that what a person wrote by hand stays as it is.
"""

from collections.abc import Mapping, MutableMapping
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, AddressError
from desktop_app.domain.server import ServerAddress, ServerProfile
from desktop_app.storage.profiles.fields import FIELDS
from desktop_app.storage.profiles.mistakes import Complain, NotUnderstoodError

_NO_ADDRESS = QT_TRANSLATE_NOOP("errors", "there must be an address in quotes")


def _ignore(_key: str, _reason: str) -> None:
    """Report nothing: in the settings file, invalid values stay in the file but are not used."""


def address_in(table: object, complain: Complain = _ignore) -> ServerAddress | None:
    """The address in a server's table; None if there is no valid one."""
    address = table.get("address") if isinstance(table, Mapping) else None
    if not isinstance(address, str):
        complain("address", _NO_ADDRESS)
        return None
    try:
        return ServerAddress.parse(address)
    except AddressError as error:
        complain("address", str(error.fields["reason"]))
        return None


def profile_in(table: object, folder: Path, complain: Complain = _ignore) -> ServerProfile | None:
    """The profile in a server's table; None if it has no valid address. Paths are relative to `folder`."""
    address = address_in(table, complain)
    if address is None or not isinstance(table, Mapping):
        return None
    read: dict[str, object] = {}
    for field in FIELDS:
        if field.key not in table:
            continue
        try:
            read[field.name] = field.read(table[field.key], folder)
        except NotUnderstoodError as error:
            complain(f"{field.key}.{error.inside}" if error.inside else field.key, error.reason)
            if error.instead is not None:
                read[field.name] = error.instead
    return ServerProfile(address, **read)  # type: ignore[arg-type] # each reader gives its field's own type


def unknown_keys(table: Mapping[str, object]) -> tuple[str, ...]:
    """The keys of a server's table that mean nothing here, in their order."""
    known = {"address", *(field.key for field in FIELDS)}
    return tuple(key for key in table if key not in known)


def update_table(
    table: MutableMapping[str, object], profile: ServerProfile, before: ServerProfile | None, folder: Path
) -> None:
    """Write the differences between `profile` and `before`, the profile that was read from the table, to the table.

    Without `before` the table is read now. A field that is back at its default is removed from the table.
    """
    before = before or profile_in(table, folder) or ServerProfile(profile.address)
    default = ServerProfile(profile.address)
    for field in FIELDS:
        value = getattr(profile, field.name)
        if value == getattr(before, field.name):
            continue
        if value == getattr(default, field.name):
            table.pop(field.key, None)
        else:
            table[field.key] = field.write(value, folder)


def filled_in(profile: ServerProfile, by: ServerProfile) -> ServerProfile:
    """Return `profile` with every field of `by` that is not at its default."""
    default = ServerProfile(by.address)
    values = {field.name: getattr(by, field.name) for field in FIELDS}
    values = {name: value for name, value in values.items() if value != getattr(default, name)}
    return replace(profile, **values)
