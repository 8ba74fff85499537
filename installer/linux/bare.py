"""A minimal Debian in a folder, to test a package where nothing else is installed. Needs root and mmdebstrap.

What the test itself needs (display, window manager, screen reader) stays outside: inside, it could hide a missing
dependency of the package. The mirror is the one that this machine's apt uses.
"""

import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

PERSON = 1000
"""User and group of the unprivileged user."""
HOME = "home/person"
_SITES = ("apt-get", "indextargets", "--format", "$(SITE) $(ORIGIN) $(LABEL)", "Identifier: Packages")
UNTOLD = (
    "dev/", "proc/", "tmp/", "run/", "home/", "var/cache/", "var/log/", "var/lib/apt/", "var/lib/dpkg/", "root/",
)  # fmt: skip
"""Where the system itself writes records and caches, whatever is installed or removed."""


class BareError(Exception):
    """The system cannot be created here. The text is a sentence."""


def mirror(index_targets: str) -> str:
    """Find the address of Debian's packages in the output of apt-get indextargets. Raises BareError."""
    for line in index_targets.splitlines():
        site, *rest = line.split()
        if rest == ["Debian", "Debian"]:
            return site
    raise BareError("apt on this machine knows no source of Debian's packages")


def mirror_of_this_machine() -> str:
    """The address from which apt gets Debian's packages here. Raises BareError."""
    return mirror(subprocess.run(_SITES, capture_output=True, text=True, check=True).stdout)


def left_behind(before: Iterable[str], after: Iterable[str]) -> list[str]:
    """Files that exist now and did not before, without those of UNTOLD."""
    return sorted(path for path in set(after) - set(before) if not path.startswith(UNTOLD))


def make_minimal_system(suite: str, target: Path, packages: Sequence[str] = ()) -> None:
    """Make a minimal Debian with some packages as a folder, or as an archive if so named. Raises BareError."""
    if shutil.which("mmdebstrap") is None:
        raise BareError("mmdebstrap is not installed")
    options = ["--quiet", "--mode=root", "--variant=minbase"]
    if packages:
        options.append(f"--include={','.join(packages)}")
    if subprocess.run(["mmdebstrap", *options, suite, target, mirror_of_this_machine()], check=False).returncode:
        raise BareError(f"mmdebstrap could not make a {suite}: it needs root and the mirror")


class Bare:
    """One minimal system below `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @classmethod
    def make(cls, suite: str, archive: Path, root: Path) -> "Bare":
        """Unpack a minimal system of a suite ("bookworm"), created once and cached in `archive`. Raises BareError."""
        if not archive.is_file():
            archive.parent.mkdir(parents=True, exist_ok=True)
            made = archive.with_suffix(".new.tar")
            make_minimal_system(suite, made)
            made.replace(archive)
        root.mkdir(parents=True)
        subprocess.run(["tar", "-C", str(root), "-xf", str(archive)], check=True)
        shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
        home = root / HOME
        home.mkdir(mode=0o700)
        shutil.chown(home, PERSON, PERSON)
        bare = cls(root)
        bare.as_root("apt-get", "-q", "update")
        return bare

    def as_root(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command inside, with a temporary /proc. Raises CalledProcessError."""
        wrap = ["unshare", "--mount", "--pid", "--fork", f"--mount-proc={self.root}/proc", "chroot", str(self.root)]
        environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
        }
        return subprocess.run([*wrap, *command], env=environment, capture_output=True, text=True, check=check)

    def install(self, package: Path) -> None:
        """Install a package file with apt, as a user would. Raises CalledProcessError."""
        place = self.root / "var" / "cache" / package.name
        shutil.copy(package, place)
        self.as_root("apt-get", "-q", "install", "-y", f"/var/cache/{package.name}")
        place.unlink()

    def inside(self, *more: str) -> list[str]:
        """The start of a command line that runs a program inside as the unprivileged user."""
        return [
            "bwrap", "--bind", str(self.root), "/", "--dev-bind", "/dev", "/dev", "--proc", "/proc",
            "--bind", *2 * ("/tmp",),  # noqa: S108 - display and session bus have their sockets there
            "--uid", str(PERSON), "--gid", str(PERSON), "--chdir", f"/{HOME}", "--setenv", "HOME", f"/{HOME}",
            "--setenv", "PATH", "/usr/bin:/bin", *more,
        ]  # fmt: skip

    def files(self) -> set[str]:
        """All paths below the root."""
        return {path.relative_to(self.root).as_posix() for path in self.root.rglob("*")}


def as_person(*command: str) -> list[str]:
    """A command line that drops root privileges first."""
    return ["setpriv", f"--reuid={PERSON}", f"--regid={PERSON}", "--clear-groups", *command]
