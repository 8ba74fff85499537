"""A process that is busy when whoever asked is killed does not go on for ever."""

import subprocess
import sys

import pytest

SCRIPT = """
import sys, time
from desktop_app.pictures.end_of_input import input_that_ends_the_process
pages = input_that_ends_the_process(0, grace={grace})
sys.stdout.write(str(len(pages.read({wanted}))))
sys.stdout.flush()
{then}
"""


def started(wanted: int, then: str, grace: float = 0.2) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-c", SCRIPT.format(wanted=wanted, then=then, grace=grace)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


@pytest.mark.parametrize(
    "busy",
    ["time.sleep(60)", "import hashlib; hashlib.pbkdf2_hmac('sha256', b'', b'', 200_000_000)", "while True: pass"],
    ids=["waits", "in a library", "counts"],
)
def test_the_end_of_its_input_ends_a_busy_process(busy: str) -> None:
    with started(3, busy) as process:
        assert process.stdin is not None
        process.stdin.write(b"SPECIMEN")
        process.stdin.close()
        assert process.wait(timeout=20) == 1


def test_what_comes_in_arrives_whole_and_the_process_may_end_itself() -> None:
    process = started(3_000_000, "")
    out, _ = process.communicate(bytes(3_000_000), timeout=30)
    assert (out, process.returncode) == (b"3000000", 0)


def test_a_process_is_left_alone_while_its_input_is_open() -> None:
    with started(3, "time.sleep(1); sys.stdout.write(' and alive')", grace=0.1) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"abc")
        process.stdin.flush()
        assert process.stdout.read() == b"3 and alive"
    assert process.returncode == 0
