"""A process ends in time, and lets go of what it holds, whatever hangs."""

import subprocess
import sys
import threading
import time

import pytest

from desktop_app.storage.process_end import ExitDeadline, end_process


def test_who_takes_too_long_to_leave_is_ended_after_letting_go() -> None:
    done: list[object] = []
    ended = threading.Event()

    def _end(code: int) -> None:
        done.append(code)
        ended.set()

    deadline = ExitDeadline(lambda: done.append("let go"), seconds=0.05, end=_end)
    deadline.arm(3)
    deadline.arm(4)

    assert ended.wait(5)
    assert done == ["let go", 3]


def test_what_fails_while_letting_go_keeps_nobody() -> None:
    ended = threading.Event()

    def _fail() -> None:
        raise OSError(5, "SPECIMEN")

    ExitDeadline(_fail, seconds=0.05, end=lambda _code: ended.set()).arm()

    assert ended.wait(5)


def test_who_leaves_in_time_is_not_ended() -> None:
    ended: list[int] = []
    deadline = ExitDeadline(lambda: None, seconds=0.05, end=ended.append)
    deadline.arm()
    deadline.disarm()
    time.sleep(0.2)

    assert ended == []


def test_nothing_is_ended_before_the_app_leaves() -> None:
    ended: list[int] = []
    ExitDeadline(lambda: None, seconds=0.01, end=ended.append)
    time.sleep(0.1)

    assert ended == []


PROGRAM = """
import sys, threading, time
from desktop_app.storage.process_end import end_process
thread = threading.Thread(target=time.sleep, args=(float(sys.argv[1]),), daemon=sys.argv[2] == "daemon")
thread.start()
print("said", end="")
end_process(3)
print(", and left as usual", end="")
sys.exit(3)
"""


@pytest.mark.parametrize(("seconds", "said"), [("60", "said"), ("0.01", "said, and left as usual")])
@pytest.mark.parametrize("kind", ["daemon", "not a daemon"])
def test_a_thread_that_hangs_does_not_keep_the_process(seconds: str, said: str, kind: str) -> None:
    began = time.monotonic()
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, seconds, kind], capture_output=True, text=True, timeout=20, check=False
    )

    assert (ended.returncode, ended.stdout, ended.stderr) == (3, said, "")
    assert time.monotonic() - began < 5


def test_the_main_thread_alone_is_not_ended() -> None:
    ended: list[int] = []
    if threading.active_count() == 1:
        end_process(3, end=ended.append)

    assert ended == []
