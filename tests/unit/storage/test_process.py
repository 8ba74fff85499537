"""No core file and no access to the memory: tested in a separate process, because it cannot be undone."""

import json
import subprocess
import sys

import pytest

from desktop_app.storage.process import harden_process

PROBE = """
import ctypes, json, os, resource, sys
from desktop_app.storage.process import harden_process
def state():
    return [ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)[0], os.umask(0o22)]
resource.setrlimit(resource.RLIMIT_CORE, (4096, resource.getrlimit(resource.RLIMIT_CORE)[1]))
before = state()
done = harden_process()
print(json.dumps([before, done, state(), done and harden_process(), os.stat("/proc/self/mem").st_uid]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux")
def test_after_it_nothing_can_be_dumped() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=60, check=True)
    before, took_effect, after, again, owner_of_memory = json.loads(done.stdout)

    assert before[:2] == [1, 4096]
    assert took_effect
    assert after[:2] == [0, 0]
    assert after[2] == 0o22  # the umask is left alone
    assert again
    assert owner_of_memory == 0


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_it_does_nothing(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)

    assert harden_process() is False
