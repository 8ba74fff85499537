"""A name service that never answers: requests end in time, nothing piles up, nothing else waits, one can leave."""

import asyncio
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence

import pytest

from desktop_app.api.name_lookup import AddressInfo, NameLookups
from desktop_app.api.network import NetworkBackend
from desktop_app.api.transport import Timeouts, Transport
from desktop_app.domain.errors import UnreachableError
from desktop_app.domain.server import AccessToken, ServerAddress
from tests.support.tls import usual_tls

CONNECT_SECONDS = 0.3


class Hanging:
    """A resolver that never answers by itself."""

    def __init__(self) -> None:
        self.asked = 0
        self.go = threading.Event()

    def __call__(self, _host: str, _port: int) -> Sequence[AddressInfo]:
        self.asked += 1
        self.go.wait(30)
        raise OSError("it never came")


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    made = Hanging()
    yield made
    made.go.set()


async def test_refreshes_end_in_time_and_do_not_pile_up(hanging: Hanging) -> None:
    transport = Transport(
        ServerAddress.parse("https://my.broker.example"),
        AccessToken("SPECIMEN-token-1234"),
        language="en",
        user_agent="Dossier",
        tls=usual_tls(),
        timeouts=Timeouts(connect=CONNECT_SECONDS),
        network=NetworkBackend(NameLookups(hanging)),
    )
    for _ in range(2):
        begun = time.monotonic()
        refreshes = [asyncio.ensure_future(transport.request("GET", "/")) for _ in range(8)]
        await asyncio.sleep(0.05)
        begun_reading = time.monotonic()
        await asyncio.to_thread(int)  # as a file that is added is read
        assert time.monotonic() - begun_reading < CONNECT_SECONDS / 2
        results = await asyncio.gather(*refreshes, return_exceptions=True)
        assert [type(each) for each in results] == [UnreachableError] * 8
        assert time.monotonic() - begun < 10 * CONNECT_SECONDS
    assert hanging.asked == 1
    await transport.aclose()


def test_it_does_not_keep_the_process_alive() -> None:
    program = """
import asyncio, time
from desktop_app.api.name_lookup import NameLookups

async def main():
    lookups = NameLookups(lambda host, port: time.sleep(600))
    try:
        async with asyncio.timeout(0.2):
            await lookups.addresses("my.broker.example", 443)
    except TimeoutError:
        print("left")

asyncio.run(main())
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=5, check=True)
    assert ended.stdout == "left\n"
