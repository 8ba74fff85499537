"""What tests see and steer from outside: the requests that came in, and faults for the next ones.

All of it is safe between threads.
"""

import threading
from collections import OrderedDict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

SECRET_HEADERS = frozenset(("authorization", "proxy-authorization", "cookie"))
"""Headers that are not recorded, in lower case."""
_KEPT_REQUESTS = 10_000
"""A sandbox that is tried for days is polled all the time; older records are dropped."""


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One request as it arrived, without its body and without what proves who sent it."""

    method: str
    path: str
    """Without the query."""
    headers: Mapping[str, str] = field(repr=False)
    """Names in lower case; the secret ones are left out."""
    status: int | None = None
    """None as long as there is no answer, and for good if the client went away before it was due."""
    query: str = ""


class RequestLog:
    """The requests in the order in which they came."""

    def __init__(self) -> None:
        """Begin with none."""
        self._lock = threading.Lock()
        self._records: OrderedDict[int, RequestRecord] = OrderedDict()
        self._next = 0

    def begin(self, record: RequestRecord) -> int:
        """Note a request that has just come; the number is for `finish`."""
        with self._lock:
            number = self._next
            self._next += 1
            self._records[number] = record
            if len(self._records) > _KEPT_REQUESTS:
                self._records.popitem(last=False)
            return number

    def finish(self, number: int, status: int) -> None:
        """Note how it is being answered."""
        with self._lock:
            if number in self._records:
                self._records[number] = replace(self._records[number], status=status)

    def records(self) -> list[RequestRecord]:
        """All that are kept, oldest first."""
        with self._lock:
            return list(self._records.values())


@dataclass(frozen=True, slots=True)
class Fault:
    """An answer that takes the place of the real one."""

    method: str
    """In capitals, or "*" for any."""
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    path_contains: str = ""
    after_commit: bool = False
    """True does what was asked and only then gives this answer, like a proxy that lost patience."""


class FaultQueue:
    """Faults that wait for the next matching requests."""

    def __init__(self) -> None:
        """Begin with none."""
        self._lock = threading.Lock()
        self._faults: deque[Fault] = deque()

    def add(self, fault: Fault, times: int) -> None:
        """Let the next `times` matching requests fail so."""
        with self._lock:
            self._faults.extend([fault] * times)

    def take(self, method: str, path: str) -> Fault | None:
        """The first fault that fits this request, used up by it."""
        with self._lock:
            for fault in self._faults:
                if fault.method in ("*", method) and fault.path_contains in path:
                    self._faults.remove(fault)
                    return fault
        return None
