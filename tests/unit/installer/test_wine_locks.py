"""On Linux, the wheels of Windows are fetched with the pins and hashes of the locks."""

import pytest
from packaging.markers import Marker

from installer import product
from installer.windows.wine.locks import environment, without_markers

LOCK = """\
# a comment
anyio==4.16.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via httpx
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:cc
jeepney==0.9.0 ; sys_platform == 'linux' \\
    --hash=sha256:dd
zipp==4.1.2 ; python_full_version < '3.12' \\
    --hash=sha256:ee
httpx[socks]==0.28.1
"""


def converted(lock: str, version: str = "3.11.9") -> str:
    asked = environment(version)
    return without_markers(lock, lambda marker: Marker(marker).evaluate(asked))


def test_what_is_for_windows_stays_with_its_hashes() -> None:
    assert converted(LOCK).splitlines() == [
        "anyio==4.16.0 \\",
        "    --hash=sha256:aa \\",
        "    --hash=sha256:bb",
        "colorama==0.4.6 \\",
        "    --hash=sha256:cc",
        "zipp==4.1.2 \\",
        "    --hash=sha256:ee",
        "httpx[socks]==0.28.1",
    ]
    assert "zipp" not in converted(LOCK, "3.12.1")


def test_a_line_that_is_no_pin_is_told() -> None:
    with pytest.raises(ValueError, match="anyio>=4"):
        converted("anyio>=4\n")


@pytest.mark.parametrize("name", ["run", "test", "installer"])
def test_the_real_locks_are_understood(name: str) -> None:
    lock = (product.ROOT / "installer" / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    found = converted(lock)
    assert "secretstorage==" not in found
    assert ";" not in found
    assert all("--hash=" in each for each in found.split("==")[1:])
    assert name == "test" or "pywin32-ctypes==" in found
