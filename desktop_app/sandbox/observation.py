"""What tests can observe and control: the requests that arrived, and faults for the next ones.

Everything here is thread-safe.
"""

import threading
from collections import OrderedDict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

SECRET_HEADERS = frozenset(("authorization", "proxy-authorization", "cookie"))
"""Headers that are not recorded, in lower case."""
_KEPT_REQUESTS = 10_000
"""The most records kept; older ones are dropped, because a sandbox that runs for days is polled all the time."""


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One request as it arrived, without its body and its credentials."""

    method: str
    path: str
    """Without the query."""
    headers: Mapping[str, str] = field(repr=False)
    """With names in lower case, without the secret ones."""
    status: int | None = None
    """None until there is an answer; stays None if the client disconnected before."""
    query: str = ""


class RequestLog:
    """The requests in order of arrival."""

    def __init__(self) -> None:
        """Start empty."""
        self._lock = threading.Lock()
        self._records: OrderedDict[int, RequestRecord] = OrderedDict()
        self._next = 0

    def begin(self, record: RequestRecord) -> int:
        """Record a request that has just arrived. Returns its number, for `finish`."""
        with self._lock:
            number = self._next
            self._next += 1
            self._records[number] = record
            if len(self._records) > _KEPT_REQUESTS:
                self._records.popitem(last=False)
            return number

    def finish(self, number: int, status: int) -> None:
        """Record the status of its answer."""
        with self._lock:
            if number in self._records:
                self._records[number] = replace(self._records[number], status=status)

    def records(self) -> list[RequestRecord]:
        """All records, oldest first."""
        with self._lock:
            return list(self._records.values())


@dataclass(frozen=True, slots=True)
class Fault:
    """An answer that replaces the real one."""

    method: str
    """In upper case, or "*" for any."""
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    path_contains: str = ""
    after_commit: bool = False
    """True carries out the request and only then gives this answer, like a proxy that timed out."""


class FaultQueue:
    """Faults waiting for the next matching requests."""

    def __init__(self) -> None:
        """Start empty."""
        self._lock = threading.Lock()
        self._faults: deque[Fault] = deque()

    def add(self, fault: Fault, times: int) -> None:
        """Make the next `times` matching requests fail with this fault."""
        with self._lock:
            self._faults.extend([fault] * times)

    def clear(self) -> None:
        """Forget those that are left."""
        with self._lock:
            self._faults.clear()

    def take(self, method: str, path: str) -> Fault | None:
        """Remove and return the first fault that matches this request, if any."""
        with self._lock:
            for fault in self._faults:
                if fault.method in ("*", method) and fault.path_contains in path:
                    self._faults.remove(fault)
                    return fault
        return None
