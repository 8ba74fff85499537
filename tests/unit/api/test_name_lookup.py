"""Name look-ups in threads of their own: shared, bounded, and nobody's who no longer waits."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator, Sequence

import pytest

from desktop_app.api.name_lookup import MAX_LOOKUPS, AddressInfo, NameLookups

Until = Callable[..., "asyncio.Future[None]"]
FOUND: list[AddressInfo] = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.7", 443))]


class Resolver:
    """Answers when it is let go."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.go = threading.Event()
        self.error: OSError | UnicodeError | None = None

    def __call__(self, host: str, port: int) -> Sequence[AddressInfo]:
        self.asked.append(host)
        self.go.wait(10)
        if self.error is not None:
            raise self.error
        return FOUND


@pytest.fixture
def resolver() -> Iterator[Resolver]:
    made = Resolver()
    yield made
    made.go.set()


async def test_all_who_ask_for_a_name_share_one_look_up(resolver: Resolver, until: Until) -> None:
    lookups = NameLookups(resolver)
    asked = [asyncio.ensure_future(lookups.addresses("my.broker.example", 443)) for _ in range(8)]
    await until("it", lambda: bool(resolver.asked))
    resolver.go.set()

    assert await asyncio.gather(*asked) == [FOUND] * 8
    assert resolver.asked == ["my.broker.example"]
    await lookups.addresses("my.broker.example", 443)
    assert resolver.asked == ["my.broker.example"] * 2, "an answer is not kept: networks change"


@pytest.mark.parametrize("error", [socket.gaierror(socket.EAI_NONAME, "unknown"), UnicodeError("label too long")])
async def test_a_failure_reaches_all_who_wait(resolver: Resolver, error: OSError | UnicodeError) -> None:
    resolver.error = error
    resolver.go.set()
    lookups = NameLookups(resolver)

    results = await asyncio.gather(
        *(lookups.addresses("unknown.example", 443) for _ in range(2)), return_exceptions=True
    )

    assert [type(each) for each in results] == [type(error)] * 2


async def test_who_cancels_leaves_the_others_waiting(resolver: Resolver, until: Until) -> None:
    lookups = NameLookups(resolver)
    first, second = (asyncio.ensure_future(lookups.addresses("my.broker.example", 443)) for _ in range(2))
    await until("it", lambda: bool(resolver.asked))
    first.cancel()
    await asyncio.wait([first])
    resolver.go.set()

    assert first.cancelled()
    assert await second == FOUND


async def test_hanging_ones_are_bounded_and_keep_no_number_from_being_reached(resolver: Resolver, until: Until) -> None:
    lookups = NameLookups(resolver)
    hanging = [asyncio.ensure_future(lookups.addresses(f"{n}.example", 443)) for n in range(MAX_LOOKUPS)]
    await until("it", lambda: len(resolver.asked) == MAX_LOOKUPS)

    with pytest.raises(socket.gaierror):
        await lookups.addresses("one-more.example", 443)
    assert [each[4][0] for each in await lookups.addresses("127.0.0.1", 80)] == ["127.0.0.1"]
    assert [each[4][0] for each in await lookups.addresses("::1", 80)] == ["::1"]
    assert len(resolver.asked) == MAX_LOOKUPS
    await asyncio.to_thread(int)  # the pool of the event loop is free
    resolver.go.set()
    await asyncio.gather(*hanging)
    assert await lookups.addresses("one-more.example", 443) == FOUND


def test_an_answer_after_the_end_of_the_loop_harms_nobody(resolver: Resolver) -> None:
    async def ask() -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await NameLookups(resolver).addresses("my.broker.example", 443)

    asyncio.run(ask())
    thread = next(each for each in threading.enumerate() if each.name == "look up my.broker.example")
    assert thread.daemon
    resolver.go.set()
    thread.join(5)
    assert not thread.is_alive()


async def test_a_look_up_that_gets_no_thread_fails_and_the_next_one_begins_anew(
    resolver: Resolver, monkeypatch: pytest.MonkeyPatch
) -> None:
    lookups = NameLookups(resolver)

    def no_more(_thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", no_more)
        with pytest.raises(OSError, match="thread"):
            await lookups.addresses("my.broker.example", 443)
    resolver.go.set()

    assert await asyncio.wait_for(lookups.addresses("my.broker.example", 443), 5) == FOUND
