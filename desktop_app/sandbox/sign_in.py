"""The sign-ins in progress, from an email address to a signed-in account, and the one-time codes they wait for.

Each sign-in has a uuid that is valid for some minutes and ends with its success. The code of the second factor is not
sent anywhere; it is shown, so that a person who tries the sandbox, or a test, can type it in.
"""

import math
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import uuid4

from desktop_app.sandbox.accounts import Account, Factor, account_with, key_of, same_secret
from desktop_app.sandbox.attempts import AttemptLimit
from desktop_app.sandbox.envelopes import Problem
from desktop_app.sandbox.options import SandboxOptions

_MOST_WAYS = 1000
"""The most sign-ins in progress. Anyone can start one, so the oldest is dropped for the newest."""


@dataclass(frozen=True, slots=True)
class DueCode:
    """A one-time code that a sign-in is waiting for."""

    email: str
    factor: Factor
    code: str = field(repr=False)
    """Six digits."""
    ends: float
    """When another code replaces it; seconds since the epoch by the server's clock."""


def random_digits() -> str:
    """Return six unpredictable digits."""
    return f"{secrets.randbelow(1_000_000):06}"


@dataclass(slots=True)
class _Way:
    """One sign-in in progress."""

    ends: float
    account: Account | None = None
    """Set once email and password were right."""
    due: DueCode | None = None
    """Set once it is known which factor the code comes from."""


class SignIns:
    """All sign-ins in progress. Thread-safe: tests read the codes from their own thread."""

    def __init__(
        self, options: SandboxOptions, clock: Callable[[], float], new_digits: Callable[[], str] = random_digits
    ) -> None:
        """Start with none. `new_digits` makes one-time codes."""
        self._options = options
        self._clock = clock
        self._new_digits = new_digits
        self._lock = threading.Lock()
        self._ways: dict[str, _Way] = {}
        self._limit = AttemptLimit(
            options.attempts,
            window_seconds=options.attempts_window_seconds,
            block_seconds=options.block_seconds,
            clock=clock,
        )

    def begin(self) -> str:
        """Start a sign-in and return its uuid."""
        with self._lock:
            self._drop_ended()
            if len(self._ways) >= _MOST_WAYS:
                del self._ways[next(iter(self._ways))]
            uuid = str(uuid4())
            self._ways[uuid] = _Way(self._clock() + self._options.sign_in_seconds)
            return uuid

    def enter_password(self, uuid: str, email: str, password: str) -> Account:
        """Return the account for an email and password. Without factors the sign-in is complete; else it needs a code.

        Raises Problem: 410 for a uuid that is unknown or has expired, 429 after too many attempts, `refusal_status` for
        a wrong email or password.
        """
        with self._lock:
            way = self._way(uuid)
            self._count_attempt(key_of(email))
            way.account = way.due = None
            account = account_with(self._options.accounts, email, password)
            if account is None:
                raise self._refused("The email address or the password is wrong.")
            if not account.factors:
                return self._through(uuid, account)
            way.account = account
            if len(account.factors) == 1:
                way.due = self._new_code(account, account.factors[0])
            return account

    def choose_factor(self, uuid: str, factor: str) -> None:
        """Choose the factor that the code comes from; only for an account that has several. May be called again.

        Raises Problem: 400 if there is nothing to choose, 410 for a uuid that is unknown or has expired.
        """
        with self._lock:
            way = self._way(uuid)
            account = way.account
            if account is None or len(account.factors) == 1:
                raise _unreadable("type: there is no second factor to choose here.")
            known = next((own for own in account.factors if own == factor), None)
            if known is None:
                raise _unreadable(f"type: must be one of {', '.join(account.factors)}.")
            way.due = self._new_code(account, known)

    def enter_code(self, uuid: str, factor: Factor, code: str) -> Account:
        """Return the account whose sign-in this code completes.

        Raises Problem: 400 if no code of this factor is expected, 410 for a uuid that is unknown or has expired, 429
        after too many attempts, `refusal_status` for a code that is wrong or has expired.
        """
        with self._lock:
            way = self._way(uuid)
            if way.account is None or way.due is None or way.due.factor != factor:
                raise _unreadable("code: no code of this kind is due here.")
            self._count_attempt(way.account.key)
            if not same_secret(code, self._current(way.due, way).code):
                raise self._refused("The code is wrong, or it has ended.")
            return self._through(uuid, way.account)

    def due_codes(self) -> list[DueCode]:
        """The codes that are expected now, in the order in which their sign-ins started.

        They change like the codes of an authenticator app: an expired one is replaced while its sign-in is valid.
        """
        with self._lock:
            self._drop_ended()
            return [self._current(way.due, way) for way in self._ways.values() if way.due is not None]

    def _way(self, uuid: str) -> _Way:
        self._drop_ended()
        way = self._ways.get(uuid)
        if way is None:
            raise Problem(410, "This sign-in has ended.", "The sign-in took too long or is over. Please begin again.")
        return way

    def _drop_ended(self) -> None:
        now = self._clock()
        for uuid in [uuid for uuid, way in self._ways.items() if way.ends <= now]:
            del self._ways[uuid]

    def _count_attempt(self, key: str) -> None:
        wait = math.ceil(self._limit.attempt(key))
        if wait > 0:
            raise Problem(
                429,
                "There were too many attempts to sign in.",
                f"Too many attempts. Please try again in {wait} seconds.",
                headers={"Retry-After": str(wait)},
            )

    def _through(self, uuid: str, account: Account) -> Account:
        self._limit.succeeded(account.key)
        del self._ways[uuid]
        return account

    def _current(self, due: DueCode, way: _Way) -> DueCode:
        if due.ends <= self._clock() and way.account is not None:
            due = self._new_code(way.account, due.factor)
            way.due = due
        return due

    def _new_code(self, account: Account, factor: Factor) -> DueCode:
        return DueCode(account.email, factor, self._new_digits(), self._clock() + self._options.code_seconds)

    def _refused(self, issue: str) -> Problem:
        return Problem(self._options.refusal_status, "You could not be signed in.", issue)


def _unreadable(issue: str) -> Problem:
    return Problem(400, "The request could not be read.", issue)
