"""What a slow or lossy line does, in network namespaces of its own. Started with `unshare -n -m`; prints JSON.

The client is in this process's namespace, the server in another one; between them is a pair of virtual Ethernet devices
whose client end sends at a fixed rate with a queue of 256 KB (`tbf`), and, where asked, loses packets at random
(`nftables`). Exit code 77: the kernel does not let us, with its words on standard error.
"""

import argparse
import asyncio
import contextlib
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from desktop_app.api.transport import Timeouts
from desktop_app.domain.errors import DossierError
from desktop_app.domain.upload import Progress
from desktop_app.headless.reports import sentence_of
from tests.world.early_trial import Bytes, api, compare, upload
from tests.world.programs import BACKENDS, EARLY_STATUSES, early, filled, find, free_port, running

CLIENT, SERVER = "192.0.2.1", "192.0.2.2"
_NAMESPACE = "server"
_CANNOT = 77


def _do(*argv: str) -> None:
    done = subprocess.run([find(argv[0]) or argv[0], *argv[1:]], capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"the kernel does not let us: {' '.join(argv)}: {done.stderr.strip()}", file=sys.stderr)
        sys.exit(_CANNOT)


def make_line(rate: str, loss: int) -> list[str]:
    """The line; gives what a program is started with to be at its far end."""
    _do("mount", "-t", "tmpfs", "none", "/run")
    _do("ip", "link", "set", "lo", "up")
    _do("ip", "netns", "add", _NAMESPACE)
    _do("ip", "link", "add", "near", "type", "veth", "peer", "name", "far", "netns", _NAMESPACE)
    _do("ip", "address", "add", f"{CLIENT}/30", "dev", "near")
    _do("ip", "link", "set", "near", "up")
    _do("ip", "-n", _NAMESPACE, "address", "add", f"{SERVER}/30", "dev", "far")
    _do("ip", "-n", _NAMESPACE, "link", "set", "far", "up")
    _do("ip", "-n", _NAMESPACE, "link", "set", "lo", "up")
    _do("tc", "qdisc", "add", "dev", "near", "root", "tbf", "rate", rate, "burst", "3000", "limit", "262144")
    if loss:
        _do("nft", "add", "table", "inet", "line")
        _do("nft", "add chain inet line out { type filter hook output priority 0; }")
        _do("nft", f"add rule inet line out oifname near numgen random mod 100 < {loss} drop")
    return [find("ip") or "ip", "netns", "exec", _NAMESPACE]


def early_answers(name: str, megabytes: int, times: int, within: list[str], folder: Path) -> dict[str, object]:
    """For each status, how often it was seen."""
    with early(name, folder, within=within, host=SERVER) as port:
        size = megabytes * 1_000_000
        return {str(each): compare(f"http://{SERVER}:{port}", each, size, times, folder) for each in EARLY_STATUSES}


def one_upload(size: int, within: list[str], folder: Path) -> dict[str, object]:
    """One upload; what the client told of its progress beside what had arrived then."""
    port = free_port()
    argv = [filled(each, {"port": port}).replace("127.0.0.1", SERVER) for each in BACKENDS["FastAPI"]]
    surroundings = {"PYTHONPATH": str(Path(__file__).parent / "backends"), "PYTHONDONTWRITEBYTECODE": "1"}
    with running(argv, folder, [port], surroundings, within=within, host=SERVER):
        return asyncio.run(_sent(f"http://{SERVER}:{port}", port, size, within))


async def _sent(base_url: str, port: int, size: int, within: list[str]) -> dict[str, object]:
    documents, transport = api(base_url, Timeouts())
    progress = Progress(size)
    samples: list[tuple[int, int]] = []
    started = time.monotonic()

    async def _look() -> None:
        while True:
            await asyncio.sleep(2)
            state = await asyncio.to_thread(_state, port, within)
            samples.append((progress.sent, int(state["received"])))  # type: ignore[call-overload]

    looking = asyncio.create_task(_look())
    said = ""
    try:
        await documents.add(upload(size), Bytes(size), progress)
    except DossierError as error:
        said = sentence_of(error)
    finally:
        looking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await looking
        await transport.aclose()
    state = await asyncio.to_thread(_state, port, within)
    worst = max((abs(told - there) / size for told, there in samples), default=1.0)
    return {
        "said": said,
        "whole": state["whole"],
        "sizes": [each["size"] for each in state["stored"]],  # type: ignore[attr-defined]
        "worst": round(worst, 3),
        "samples": len(samples),
        "seconds": round(time.monotonic() - started),
    }


def _state(port: int, within: list[str]) -> dict[str, object]:
    """Asked from the server's side, so that it takes no place on the line."""
    code = f"import urllib.request as r; print(r.urlopen('http://{SERVER}:{port}/world/state').read().decode())"
    told = subprocess.run([*within, sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return dict(json.loads(told.stdout))


def main() -> None:
    """One trial."""
    options = argparse.ArgumentParser()
    options.add_argument("what", choices=["early", "upload"])
    options.add_argument("--rate", default="1mbit")
    options.add_argument("--loss", type=int, default=0, help="percent of the packets")
    options.add_argument("--name", default="nginx")
    options.add_argument("--megabytes", type=float, default=1)
    options.add_argument("--times", type=int, default=1)
    given = options.parse_args()
    within = make_line(given.rate, given.loss)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if given.what == "early":
            print(json.dumps(early_answers(given.name, int(given.megabytes), given.times, within, folder)))
        else:
            print(json.dumps(one_upload(int(given.megabytes * 1_000_000), within, folder)))


if __name__ == "__main__":
    main()
