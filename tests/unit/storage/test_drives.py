"""Which drive a path lies on, by its text and the system's list of mounts alone."""

import os
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from desktop_app.storage import drives
from desktop_app.storage.drives import Drive, drive_of, drive_on_macos, drives_in, innermost

TABLE = r"""22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/root rw
40 22 0:34 / /run/user/1000/gvfs rw,nosuid shared:200 - fuse.gvfsd-fuse gvfsd-fuse rw,user_id=1000
41 22 0:35 / /media/ann/SPECIMEN\040STICK rw - fuseblk /dev/sdb1 rw
42 22 0:36 / /mnt/share rw master:3 propagate_from:2 - nfs4 nas.example:/share rw
43 42 0:37 / /mnt/share/deep rw - cifs //nas.example/deep rw

garbage
"""


@pytest.mark.parametrize(
    ("path", "name", "in_user_space"),
    [
        ("/home/ann/passport-SPECIMEN.pdf", "/", False),
        ("/run/user/1000/gvfs/smb-share:server=nas.example/a.pdf", "/run/user/1000/gvfs", True),
        ("/media/ann/SPECIMEN STICK/a.pdf", "/media/ann/SPECIMEN STICK", True),
        ("/mnt/share/a.pdf", "/mnt/share", False),
        ("/mnt/share/deep/a.pdf", "/mnt/share/deep", False),
        ("/mnt/shared/a.pdf", "/", False),
        ("/mnt/share", "/mnt/share", False),
    ],
)
def test_a_path_is_on_the_innermost_mount_above_it(path: str, name: str, in_user_space: bool) -> None:
    assert innermost(PurePosixPath(path), drives_in(TABLE)) == Drive(name, in_user_space)


def test_what_is_mounted_over_another_counts() -> None:
    over = [Drive("/mnt"), Drive("/mnt", True)]

    assert innermost(PurePosixPath("/mnt/a"), over).is_in_user_space


def test_without_any_list_there_is_one_drive() -> None:
    assert innermost(PurePosixPath("/mnt/a"), []) == Drive("/")


@pytest.mark.parametrize(
    ("path", "name"),
    [("/Volumes/STICK/a.pdf", "/Volumes/STICK"), ("/Users/ann/a.pdf", "/"), ("/Volumes", "/"), ("/Volumes2/a", "/")],
)
def test_on_macos_drives_are_below_volumes(path: str, name: str) -> None:
    assert drive_on_macos(PurePosixPath(path)).name == name


def test_on_windows_it_is_the_letter_or_the_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "name", "nt")

    assert drive_of(PureWindowsPath(r"C:\Users\ann\a.pdf")).name == "c:"
    assert drive_of(PureWindowsPath(r"\\NAS\Share\a.pdf")).name == r"\\nas\share"


@pytest.mark.skipif(sys.platform != "linux", reason="the system's list is Linux's")
def test_the_systems_own_list_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert drive_of(Path("/proc/self/status")).name == "/proc"
    monkeypatch.setattr(drives, "_MOUNT_TABLE", tmp_path / "gone")
    assert drive_of(Path("/proc/self/status")).name == "/"
