"""Saves what a person changed in the settings: the file, and the secrets in the keyring that belong to it.

A saved sign-in belongs to exactly one address, and a proxy's password to one host, port and user. When these are no
longer in the settings, the secret is removed too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.desk.credential_store import CredentialStore
from desktop_app.desk.servers import Servers
from desktop_app.domain.errors import KeyringError, SecretNotRemovedError
from desktop_app.domain.preferences import Preferences
from desktop_app.domain.server import ProxyChoice, ProxyKind, ServerAddress, ServerProfile


@dataclass(frozen=True, slots=True)
class EditedServer:
    """A server with its new settings."""

    before: ServerAddress | None
    """Its address before the change; None for a new server."""
    profile: ServerProfile
    """What it says of the sign-in is ignored."""
    proxy_password: str = field(default="", repr=False)
    """"" leaves the saved one unchanged."""


async def save_servers(
    servers: Servers,
    credentials: CredentialStore,
    wanted: Sequence[EditedServer],
    preferences: Preferences | None = None,
) -> SecretNotRemovedError | None:
    """Replace the saved servers, and the preferences where there are new ones.

    Raises KeyringError, with no settings changed, if a password cannot be saved, and SettingsError if the file cannot
    be written. Returns an error if everything was saved but an unneeded secret could not be removed from the keyring.
    """
    for each in wanted:
        if each.proxy_password:
            await credentials.save_proxy_password(each.profile.proxy, each.proxy_password)
    old = servers.profiles  # read only now: the person may have signed in while the keyring waited for them
    signed_in = {each.address: each for each in old}
    new = tuple(_with_sign_in(each, signed_in.get(each.profile.address)) for each in wanted)
    moved = {each.profile.address: each.before for each in wanted if each.before is not None}
    settings = servers.settings
    await servers.save(replace(settings, servers=new, preferences=preferences or settings.preferences), moved)
    if servers.problem is not None:
        raise servers.problem
    try:
        await _forget(credentials, old, new)
    except KeyringError as error:
        return SecretNotRemovedError(error.reason)
    return None


def _with_sign_in(edited: EditedServer, old: ServerProfile | None) -> ServerProfile:
    """The new settings with what is known of the sign-in at exactly this address."""
    is_same = old is not None and edited.before == edited.profile.address
    known = old if old is not None and is_same else ServerProfile(edited.profile.address)
    return replace(edited.profile, saved_account=known.saved_account, sign_in_way=known.sign_in_way, email=known.email)


async def _forget(credentials: CredentialStore, old: Sequence[ServerProfile], new: Sequence[ServerProfile]) -> None:
    """Remove from the keyring what only `old` needs. Raises KeyringError."""
    still = {(each.address, each.saved_account) for each in new}
    for each in old:
        if each.saved_account and (each.address, each.saved_account) not in still:
            await credentials.delete(each.address, each.saved_account)
    for proxy in sorted(_with_user(old) - _with_user(new), key=str):
        await credentials.save_proxy_password(proxy, "")


def _with_user(profiles: Iterable[ServerProfile]) -> set[ProxyChoice]:
    """The proxies that may have a password."""
    return {each.proxy for each in profiles if each.proxy.kind is ProxyKind.MANUAL and each.proxy.user}
