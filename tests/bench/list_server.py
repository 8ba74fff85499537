"""A server of nothing but a list, whose pages were made before it was asked: `python -m tests.bench.list_server N P`.

It prints its port, and ends with its standard input.
"""

import asyncio
import json
import re
import sys
from typing import Any

_OFFSET = re.compile(rb"[?&]offset=([0-9]+)")


def document(number: int) -> dict[str, Any]:
    """A document as a server of the contract tells it: about 400 bytes."""
    return {
        "id": number,
        "fileName": f"SPECIMEN passport {number:06}.jpg",
        "typeId": 1 + number % 4,
        "type": {"id": 1 + number % 4, "name": "passport", "caption": "Passport"},
        "status": {"id": number % 3, "name": "approved", "caption": ("Pending", "Approved", "Rejected")[number % 3]},
        "size": 100_000 + number,
        "sha256": f"{number:064x}",
        "createdAt": f"2025-{1 + number % 12:02}-{1 + number % 28:02}T{number % 24:02}:{number % 60:02}:00+00:00",
        "comment": None,
        "rejectionReason": None,
    }


def answers(documents: int, page_size: int) -> dict[int, bytes]:
    """Whole answers by their offset."""
    made: dict[int, bytes] = {}
    for offset in range(0, documents + 1, page_size):
        numbers = range(offset, min(documents, offset + page_size))
        body = json.dumps({"total": documents, "data": [document(number) for number in numbers]}).encode()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        made[offset] = head.encode() + body
    made.setdefault(documents, made[max(made)])
    return made


async def _serve(made: dict[int, bytes]) -> None:
    async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                request = await reader.readuntil(b"\r\n\r\n")
                found = _OFFSET.search(request)
                offset = int(found.group(1)) if found else 0
                writer.write(made[offset])
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(_answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve(answers(int(sys.argv[1]), int(sys.argv[2]))))
