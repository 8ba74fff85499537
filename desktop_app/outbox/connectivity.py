"""The line to the server, as the queue sees it: open, gone, asking us to slow down, or waiting for a sign-in.

Every request of the queue begins here, so that rules about several of them are kept in one place.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from desktop_app.domain.errors import DossierError, NotSentError, SignInEndedError, TooManyRequestsError
from desktop_app.domain.upload import Wait
from desktop_app.outbox.ports import DocumentsPort
from desktop_app.outbox.retry_policy import RetryPolicy


class Connectivity:
    """Learns from every request and tells whether the next may start."""

    def __init__(self, policy: RetryPolicy, server: DocumentsPort) -> None:
        self._policy = policy
        self._server = server
        self._offline_wait = 0.0
        self._offline_until: datetime | None = None
        self._slow_until: datetime | None = None
        self._busy_lists = 0
        self._busy_documents = 0
        self._signed_out = False
        self._requests = 0

    @contextmanager
    def request(self, now: datetime) -> Iterator[DocumentsPort | None]:
        """Where one request goes now, with the newest token, for as long as it lasts; None when it may not begin.

        What keeps it back may have been learned while the upload was prepared. A line that was lost is tried by one
        request at a time.
        """
        if not self.may_start(now):
            yield None
            return
        self._requests += 1
        try:
            yield self._server
        finally:
            self._requests -= 1

    @property
    def signed_out(self) -> bool:
        """Whether the server does not take the newest token any more."""
        return self._signed_out

    @property
    def offline(self) -> bool:
        """Whether the last request could not be sent at all."""
        return self._offline_until is not None

    @property
    def is_slowed(self) -> bool:
        """Whether the server asked us to wait and has not taken anything since: then one upload at a time tries it."""
        return bool(self._busy_lists or self._busy_documents)

    def server_wait(self, now: datetime) -> float:
        """Seconds for which the server is not to be asked for anything; 0 when it may be."""
        return max(0.0, (self._slow_until - now).total_seconds()) if self._slow_until is not None else 0.0

    def may_start(self, now: datetime) -> bool:
        """Whether a request may begin now."""
        return self.blocked_by(now) is None and not (self.offline and self._requests)

    def blocked_by(self, now: datetime) -> Wait | None:
        """Why nothing may start now; None when something may."""
        if self._signed_out:
            return Wait.SIGN_IN
        if self._slow_until is not None and now < self._slow_until:
            return Wait.RETRY
        if self._offline_until is not None and now < self._offline_until:
            return Wait.NETWORK
        return None

    def retry_at(self) -> datetime | None:
        """When to look again; None when it is not time that is waited for."""
        if self._signed_out:
            return None
        times = [time for time in (self._slow_until, self._offline_until) if time is not None]
        return max(times, default=None)

    def record_failure(self, error: DossierError, now: datetime, *, sent: bool = False) -> None:
        """Learn from a request that failed; `sent` if it was a document."""
        if isinstance(error, SignInEndedError):
            self._signed_out = True
        elif isinstance(error, TooManyRequestsError):
            self._slow_down(error, now, sent=sent)
        elif isinstance(error, NotSentError):
            least, most = self._policy.offline_delay, self._policy.max_delay
            self._offline_wait = min(most, max(least, 2 * self._offline_wait))
            self._offline_until = now + timedelta(seconds=self._offline_wait)

    def record_success(self, *, sent: bool = False) -> None:
        """Learn from a request that was answered; `sent` if it was a document that the server took."""
        self._offline_wait = 0.0
        self._offline_until = None
        self._busy_lists = 0
        if sent:
            self._busy_documents = 0  # a list is answered also by a server that takes no document

    def retry_now(self) -> None:
        """The person, or the system, says that the network is back."""
        if self._offline_until is not None:
            self._offline_until = datetime.min.replace(tzinfo=self._offline_until.tzinfo)

    def use(self, server: DocumentsPort) -> None:
        """A new token is there."""
        self._server = server
        self._signed_out = False

    def is_outdated(self, error: DossierError, server: DocumentsPort) -> bool:
        """Whether it only says that the token before the newest has ended: then it says nothing."""
        return isinstance(error, SignInEndedError) and server is not self._server

    def _slow_down(self, error: TooManyRequestsError, now: datetime, *, sent: bool) -> None:
        """Wait as long as the server asks for, but never less than a floor that doubles while it repeats itself.

        What it answers during a wait was asked before the wait began: that is no repetition.
        """
        policy = self._policy
        begins = self._slow_until is None or now >= self._slow_until
        if begins and sent:
            self._busy_documents += 1
        elif begins:
            self._busy_lists += 1
        repeated = (self._busy_documents if sent else self._busy_lists) - 1
        floor = min(policy.longest_look_delay, policy.least_busy_delay * 2.0 ** min(max(0, repeated), 32))
        told = error.retry_after
        asked = told * policy.retry_after_share if told is not None else policy.busy_delay
        until = now + timedelta(seconds=max(asked, floor))
        self._slow_until = until if self._slow_until is None else max(until, self._slow_until)
