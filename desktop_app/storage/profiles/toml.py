"""One server profile as a TOML table and back: for the settings file, and for the file that a broker's IT hands out.

Reading is patient: what cannot be understood is complained about, field by field, and left at its default. Writing
touches only the fields that changed, so that what a person wrote by hand stays as they wrote it.
"""

from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.errors import QT_TRANSLATE_NOOP, AddressError
from desktop_app.domain.server import ServerAddress, ServerProfile
from desktop_app.storage.profiles.fields import FIELDS, NotUnderstoodError

_NO_ADDRESS = QT_TRANSLATE_NOOP("errors", "there is no address in quotes")

Complain = Callable[[str, str], None]
"""Told of each value that cannot be understood: its key, and why, a source text for translation."""


def _in_silence(_key: str, _reason: str) -> None:
    """What is wrong in the settings is left in the file and left out of the settings."""


def address_in(table: object, complain: Complain = _in_silence) -> ServerAddress | None:
    """The address of a table of servers; None where there is none that can be used."""
    address = table.get("address") if isinstance(table, Mapping) else None
    if not isinstance(address, str):
        complain("address", _NO_ADDRESS)
        return None
    try:
        return ServerAddress.parse(address)
    except AddressError as error:
        complain("address", str(error.fields["reason"]))
        return None


def profile_in(table: object, folder: Path, complain: Complain = _in_silence) -> ServerProfile | None:
    """The profile of a table of servers; None where it has no usable address. `folder` is where paths start."""
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
            complain(field.key, error.reason)
            if error.instead is not None:
                read[field.name] = error.instead
    return ServerProfile(address, **read)  # type: ignore[arg-type] # each reader gives its field's own type


def update_table(
    table: MutableMapping[str, object], profile: ServerProfile, before: ServerProfile | None, folder: Path
) -> None:
    """Write into a table what differs between the profile and `before`, the profile that was read from it.

    Without `before` it is read now. A field that returns to its default leaves the table.
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
    """`profile` with every field that `by` says something about; a field at its default says nothing."""
    default = ServerProfile(by.address)
    said = {each.name: getattr(by, each.name) for each in FIELDS}
    said = {name: value for name, value in said.items() if value != getattr(default, name)}
    return replace(profile, **said)
