"""Staying signed in: tokens in the system's keyring, where the person wants it, one entry for each server and account.

A renewed token is kept before it is used for the first time: its predecessor is worth nothing from then on.
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
from desktop_app.storage.keyring.daemon_thread import in_daemon_thread
from desktop_app.storage.keyring.secret_store import proxy_secret_name, secret_name

log = logging.getLogger(__name__)


class SecretsPort(Protocol):
    """Where secrets are kept; the real one is storage.keyring.secret_store.SecretStore.

    Every method but `find` may wait for a person, though not for ever; all but it and `probe` raise KeyringError.
    """

    def find(self) -> KeyringFound | KeyringMissing:
        """Whether there is a keyring that may be used; the person is asked nothing."""

    def probe(self) -> KeyringFound | KeyringMissing:
        """Whether secrets can be kept here, tried out."""

    def save(self, name: str, secret: str) -> None:
        """Keep it, in place of what is there."""

    def fetch(self, name: str) -> str | None:
        """What is kept, if anything."""

    def delete(self, name: str) -> None:
        """Remove it; nothing there is no error."""


class CredentialStore:
    """The secrets of this person on this machine, off the event loop. Methods raise KeyringError unless they say."""

    def __init__(self, secrets: SecretsPort) -> None:
        self._secrets = secrets
        self._place: KeyringFound | None = None

    async def offered(self) -> KeyringFound | KeyringMissing:
        """As `find_keyring` once one was found; before, what shows without opening the keyring. Raises nothing."""
        if self._place is None:
            return await in_daemon_thread(self._secrets.find)
        return self._place

    async def find_keyring(self) -> KeyringFound | KeyringMissing:
        """Where sign-ins would be kept, or why they cannot be; tried until it works. Raises nothing.

        For the trial the keyring may ask for its password; one that was locked may be open at the next time.
        """
        if self._place is None:
            found = await in_daemon_thread(self._secrets.probe)
            if isinstance(found, KeyringMissing):
                return found
            self._place = found
        return self._place

    async def save(self, address: ServerAddress, account: str, tokens: Tokens, *, is_first: bool = False) -> None:
        """Keep a sign-in in place of the one that is there.

        When the caller is cancelled it is kept all the same, but for the first one: it is removed again, since nobody
        knows of it.
        """
        name, text = secret_name(address, account), _text_of(tokens)
        undo = (lambda: self._secrets.delete(name)) if is_first else None
        await in_daemon_thread(lambda: self._secrets.save(name, text), undo=undo)

    async def fetch(self, address: ServerAddress, account: str) -> Tokens | None:
        """The sign-in that was kept for this very server and account; None when there is none."""
        text = await in_daemon_thread(lambda: self._secrets.fetch(secret_name(address, account)))
        return _tokens_of(text) if text else None

    async def delete(self, address: ServerAddress, account: str) -> None:
        """Remove a sign-in."""
        await in_daemon_thread(lambda: self._secrets.delete(secret_name(address, account)))

    async def save_proxy_password(self, proxy: ProxyChoice, password: str) -> None:
        """Keep a proxy's password; an empty one removes it."""
        name = proxy_secret_name(proxy)
        await in_daemon_thread(lambda: self._secrets.save(name, password) if password else self._secrets.delete(name))

    async def proxy_password(self, proxy: ProxyChoice) -> str:
        """A proxy's password, "" for none."""
        return await in_daemon_thread(lambda: self._secrets.fetch(proxy_secret_name(proxy))) or ""


class StoredSignIn:
    """The sign-in of one desk: its newest tokens, kept in the keyring from `begin` to `end`."""

    def __init__(self, kept: CredentialStore, address: ServerAddress, tokens: Tokens, account: str = "") -> None:
        self._kept = kept
        self._address = address
        self._one_write = asyncio.Lock()
        self.tokens = tokens
        """The newest ones."""
        self.account = account
        """Whose entry in the keyring it is; "" while nothing is kept."""

    async def rotated(self, tokens: Tokens) -> None:
        """Renewed tokens, to be kept before they are used. Raises KeyringError."""
        async with self._one_write:
            self.tokens = tokens
            if self.account:
                await self._kept.save(self._address, self.account, tokens)

    async def begin(self, account: str, *, is_first: bool = True) -> None:
        """Keep the sign-in from now on. Raises KeyringError: then it is not kept.

        Unless it `is_first`, there is an entry of this account already: it is ours to renew and to remove even if this
        writing fails.
        """
        async with self._one_write:
            if not is_first:
                self.account = account
            await self._kept.save(self._address, account, self.tokens, is_first=is_first)
            self.account = account

    def release(self) -> None:
        """Keep nothing any more and leave what is there: another sign-in takes its place."""
        self.account = ""

    async def end(self) -> None:
        """Remove it, and keep nothing any more. Raises KeyringError: then it may still be there."""
        async with self._one_write:
            account, self.account = self.account, ""
            if account:
                await self._kept.delete(self._address, account)


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
    """What `_text_of` wrote; None for anything else."""
    try:
        told = json.loads(text)
        refresh, expires, issued = told["refresh"], told["expires"], told["issued"]
        return Tokens(
            AccessToken.parse(told["access"]),
            datetime.fromisoformat(expires) if expires else None,
            RefreshToken(str(refresh)) if refresh else None,
            datetime.fromisoformat(issued) if issued else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, TokenError):
        log.warning("what the keyring holds for this server is no sign-in")
        return None
