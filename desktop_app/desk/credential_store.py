"""Staying signed in: tokens in the system's keyring, if the person wants it, one entry for each server and account.

A renewed token is saved before it is first used, because renewal invalidates the previous one.
"""

import asyncio
import json
import logging
from datetime import datetime
from typing import Protocol

from desktop_app.domain.credentials import RefreshToken, Tokens
from desktop_app.domain.errors import TokenError
from desktop_app.domain.keyring import KeyringFound, KeyringMissing
from desktop_app.domain.server import AccessToken, ProxyChoice, ServerAddress
from desktop_app.storage.daemon_thread import in_daemon_thread
from desktop_app.storage.keyring.secret_store import proxy_secret_name, secret_name

log = logging.getLogger(__name__)


class SecretsPort(Protocol):
    """Stores secrets. Implemented by storage.keyring.secret_store.SecretStore.

    Every method except `find` may wait for the person, but not for ever. All except `find` and `probe` raise
    KeyringError.
    """

    def find(self) -> KeyringFound | KeyringMissing:
        """Look for a trusted keyring without prompting the person."""

    def probe(self) -> KeyringFound | KeyringMissing:
        """Look for a trusted keyring and test it."""

    def save(self, name: str, secret: str) -> None:
        """Store a secret, replacing the old one."""

    def fetch(self, name: str) -> str | None:
        """Return the stored secret, if any."""

    def delete(self, name: str) -> None:
        """Remove a secret. It is not an error if there is none."""


class CredentialStore:
    """This person's secrets on this machine, off the event loop. Methods raise KeyringError if not stated otherwise."""

    def __init__(self, secrets: SecretsPort) -> None:
        self._secrets = secrets
        self._keyring: KeyringFound | None = None

    async def offered(self) -> KeyringFound | KeyringMissing:
        """Like `find_keyring` once that found one; before, the result without opening the keyring. Raises nothing."""
        if self._keyring is None:
            return await in_daemon_thread(self._secrets.find)
        return self._keyring

    async def find_keyring(self) -> KeyringFound | KeyringMissing:
        """Return the keyring that would store sign-ins, or why none can. Raises nothing.

        The keyring is tested at each call until the test succeeds: it may prompt for its password, and one that was
        locked may be open at the next call.
        """
        if self._keyring is None:
            found = await in_daemon_thread(self._secrets.probe)
            if isinstance(found, KeyringMissing):
                return found
            self._keyring = found
        return self._keyring

    async def save(self, address: ServerAddress, account: str, tokens: Tokens, *, is_first: bool = False) -> None:
        """Store a sign-in, replacing the old one.

        If the caller is cancelled it is stored anyway, unless it `is_first`: then it is removed again, because nothing
        refers to it.
        """
        name, text = secret_name(address, account), _text_of(tokens)
        undo = (lambda: self._secrets.delete(name)) if is_first else None
        await in_daemon_thread(lambda: self._secrets.save(name, text), undo=undo)

    async def fetch(self, address: ServerAddress, account: str) -> Tokens | None:
        """Return the sign-in stored for exactly this server and account; None if there is none."""
        text = await in_daemon_thread(lambda: self._secrets.fetch(secret_name(address, account)))
        return _tokens_of(text) if text else None

    async def delete(self, address: ServerAddress, account: str) -> None:
        """Remove a sign-in."""
        await in_daemon_thread(lambda: self._secrets.delete(secret_name(address, account)))

    async def save_proxy_password(self, proxy: ProxyChoice, password: str) -> None:
        """Store a proxy's password. An empty one removes it."""
        name = proxy_secret_name(proxy)
        await in_daemon_thread(lambda: self._secrets.save(name, password) if password else self._secrets.delete(name))

    async def proxy_password(self, proxy: ProxyChoice) -> str:
        """Return a proxy's password, "" if there is none."""
        return await in_daemon_thread(lambda: self._secrets.fetch(proxy_secret_name(proxy))) or ""


class StoredSignIn:
    """The sign-in of one desk: its newest tokens, stored in the keyring from `begin` to `end`."""

    def __init__(self, credentials: CredentialStore, address: ServerAddress, tokens: Tokens, account: str = "") -> None:
        self._credentials = credentials
        self._address = address
        self._one_write = asyncio.Lock()
        self.tokens = tokens
        """The newest tokens."""
        self.account = account
        """The account of its entry in the keyring; "" while nothing is stored."""

    async def rotated(self, tokens: Tokens) -> None:
        """Take renewed tokens and store them before they are used. Raises KeyringError."""
        async with self._one_write:
            self.tokens = tokens
            if self.account:
                await self._credentials.save(self._address, self.account, tokens)

    async def begin(self, account: str, *, is_first: bool = True) -> None:
        """Store the sign-in from now on. After a KeyringError it is not stored.

        Unless it `is_first`, this account already has an entry. This object then renews and removes that entry even if
        this write fails.
        """
        async with self._one_write:
            if not is_first:
                self.account = account
            await self._credentials.save(self._address, account, self.tokens, is_first=is_first)
            self.account = account

    def release(self) -> None:
        """Stop storing tokens but leave the entry in the keyring: another sign-in takes it over."""
        self.account = ""

    async def end(self) -> None:
        """Remove the entry and stop storing tokens. After a KeyringError the entry may still be there."""
        async with self._one_write:
            account, self.account = self.account, ""
            if account:
                await self._credentials.delete(self._address, account)


def _text_of(tokens: Tokens) -> str:
    return json.dumps(
        {
            "access": tokens.access.secret,
            "refresh": tokens.refresh.secret if tokens.refresh else None,
            "expires": tokens.expires_at.isoformat() if tokens.expires_at else None,
            "issued": tokens.issued_at.isoformat() if tokens.issued_at else None,
        }
    )


def _tokens_of(text: str) -> Tokens | None:
    """Parse what `_text_of` wrote; None for anything else."""
    try:
        stored = json.loads(text)
        refresh, expires, issued = stored["refresh"], stored["expires"], stored["issued"]
        return Tokens(
            AccessToken.parse(stored["access"]),
            datetime.fromisoformat(expires) if expires else None,
            RefreshToken(str(refresh)) if refresh else None,
            datetime.fromisoformat(issued) if issued else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, TokenError):
        log.warning("what the keyring holds for this server is no sign-in")
        return None
