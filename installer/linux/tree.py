"""Creates the folders of a package, with the same permissions and times wherever it is built."""

import os
import shutil
from collections.abc import Collection, Mapping
from pathlib import Path


def copy_bundle(frozen: Path, target: Path, left_out: Collection[str]) -> None:
    """Copy the frozen folder without the files `left_out`, which are paths below its _internal folder."""
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
    """Set uniform permissions and times below `root`; `programs` are executable. `epoch` is in seconds since 1970."""
    for path in [root, *sorted(root.rglob("*"))]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def kilobytes(root: Path) -> int:
    """The installed size as Debian counts it: each file rounded up to a kilobyte, one kilobyte for each folder."""
    return sum(
        -(-path.lstat().st_size // 1024) if path.is_file() and not path.is_symlink() else 1 for path in root.rglob("*")
    )
