"""Lays out the folders that a package is made of, every file with the same rights and time wherever it is built."""

import os
import shutil
from collections.abc import Collection, Mapping
from pathlib import Path


def copy_bundle(frozen: Path, target: Path, left_out: Collection[str]) -> None:
    """Copy the frozen folder. `left_out` names files below its _internal folder that stay behind."""
    gone = {frozen / "_internal" / each for each in left_out}

    def ignore(folder: str, names: list[str]) -> list[str]:
        return [name for name in names if Path(folder) / name in gone]

    shutil.copytree(frozen, target, symlinks=True, ignore=ignore)


def write_files(root: Path, files: Mapping[str, bytes]) -> None:
    """Write files by their path below `root`."""
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def level(root: Path, programs: Collection[Path], epoch: int) -> None:
    """Give everything below `root` the same rights and time; `programs` may be run. `epoch`: seconds since 1970."""
    for path in [root, *sorted(root.rglob("*"))]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def kilobytes(root: Path) -> int:
    """What a tree takes on a disk, as Debian counts it: each file rounded up, one for each folder."""
    return sum(
        -(-path.lstat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1 for path in root.rglob("*")
    )
