"""Saving what a person changed in the settings: the file, and the secrets in the keyring that belong to it.

A sign-in that is kept belongs to the very address that it was kept for; a proxy's password to its host, port and user.
Where one of these is no longer in the settings, its secret goes too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.desk.credential_store import CredentialStore
from desktop_app.desk.servers import Servers
from desktop_app.domain.errors import KeyringError, SecretNotRemovedError
from desktop_app.domain.server import ProxyChoice, ProxyKind, ServerAddress, ServerProfile


@dataclass(frozen=True, slots=True)
class EditedServer:
    """A server as it is to be."""

    before: ServerAddress | None
    """Its address until now; None for a new one."""
    profile: ServerProfile
    """`saved_account` in it does not count."""
    proxy_password: str = field(default="", repr=False)
    """"" leaves the one that is kept."""


async def save_servers(
    servers: Servers, kept: CredentialStore, wanted: Sequence[EditedServer]
) -> SecretNotRemovedError | None:
    """Write these servers in the place of those that were there.

    Raises KeyringError, with nothing changed, when a password cannot be kept, and SettingsError when the file cannot be
    written. Gives an error when all is saved but the keyring did not let go of what is no longer needed.
    """
    for each in wanted:
        if each.proxy_password:
            await kept.save_proxy_password(each.profile.proxy, each.proxy_password)
    old = servers.profiles  # as they are now: the keyring may have waited for a person, who signed in meanwhile
    accounts = {each.address: each.saved_account for each in old}
    new = tuple(
        replace(
            each.profile,
            saved_account=accounts.get(each.profile.address, "") if each.before == each.profile.address else "",
        )
        for each in wanted
    )
    moved = {each.profile.address: each.before for each in wanted if each.before is not None}
    await servers.save(replace(servers.settings, servers=new), moved)
    if servers.problem is not None:
        raise servers.problem
    try:
        await _forget(kept, old, new)
    except KeyringError as error:
        return SecretNotRemovedError(error.reason)
    return None


async def _forget(kept: CredentialStore, old: Sequence[ServerProfile], new: Sequence[ServerProfile]) -> None:
    """Remove from the keyring what only `old` needs. Raises KeyringError."""
    still = {(each.address, each.saved_account) for each in new}
    for each in old:
        if each.saved_account and (each.address, each.saved_account) not in still:
            await kept.delete(each.address, each.saved_account)
    for proxy in sorted(_with_user(old) - _with_user(new), key=str):
        await kept.save_proxy_password(proxy, "")


def _with_user(profiles: Iterable[ServerProfile]) -> set[ProxyChoice]:
    """The proxies that may have a password."""
    return {each.proxy for each in profiles if each.proxy.kind is ProxyKind.MANUAL and each.proxy.user}
