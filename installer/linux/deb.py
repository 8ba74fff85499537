"""Builds the Debian package:  python -m installer.linux.deb  → dist/dossier_VERSION_amd64.deb

It contains the frozen app without the build machine's system libraries; those become Depends, computed by
dpkg-shlibdeps. It has no maintainer scripts: dpkg's own triggers handle menus and icons.
"""

import hashlib
import os
import shutil
import subprocess
import textwrap
from pathlib import Path

from installer import product
from installer.freeze import FROZEN, reproducible, source_date
from installer.linux import tree
from installer.linux.share import share
from installer.linux.tidy import elf_files

MORE_DEPENDS = ("ca-certificates",)
"""Not linked to, but without it no server is trusted."""
RECOMMENDS = ("fonts-dejavu-core | fonts-noto-core | fonts-liberation", "xdg-utils")
"""Qt includes no fonts, and the browser is opened through xdg-open."""
SUGGESTS = ("gnome-keyring | kwalletmanager",)
"""For "stay signed in"."""
_OVERRIDES = product.ROOT / "installer" / "linux" / "lintian-overrides"


def control(depends: str, installed_kilobytes: int, architecture: str) -> str:
    """The control file. `depends` is the output of dpkg-shlibdeps."""
    all_depends = ", ".join(sorted({each.strip() for each in depends.split(",") if each.strip()} | set(MORE_DEPENDS)))
    description = textwrap.indent(textwrap.fill(product.DESCRIPTION, 76), " ")
    return f"""\
Package: {product.COMMAND}
Version: {product.VERSION}
Architecture: {architecture}
Maintainer: {product.AUTHORS} <{product.CONTACT}>
Installed-Size: {installed_kilobytes}
Depends: {all_depends}
Recommends: {", ".join(RECOMMENDS)}
Suggests: {", ".join(SUGGESTS)}
Section: utils
Priority: optional
Homepage: https://dossier.example/
Description: {product.SUMMARY}
{description}
"""


def shlib_depends(package: Path, work: Path, environ: dict[str, str]) -> str:
    """The packages that the ELF files of a tree link to. Raises CalledProcessError."""
    debian = work / "debian"
    debian.mkdir(exist_ok=True)
    (debian / "control").write_text(
        f"Source: {product.COMMAND}\n\nPackage: {product.COMMAND}\nArchitecture: any\n", encoding="utf-8"
    )
    files = [str(each) for each in elf_files(package)]
    private = sorted({str(Path(each).parent) for each in files})
    done = subprocess.run(
        ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *(f"-l{each}" for each in private), *files],
        cwd=work, env=environ, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.partition("shlibs:Depends=")[2].strip()


def make() -> Path:
    """Build the package from the frozen app. Raises CalledProcessError, OSError."""
    epoch = source_date()
    environ = reproducible()
    work = product.BUILD / "deb"
    shutil.rmtree(work, ignore_errors=True)
    package = work / "package"
    library = package / "usr" / "lib" / product.COMMAND
    library.parent.mkdir(parents=True)
    left_out = (product.BUILD / "system-libraries.txt").read_text(encoding="utf-8").split()
    tree.copy_bundle(FROZEN, library, left_out)
    tree.write_files(package / "usr" / "share", share(epoch))
    overrides = {f"usr/share/lintian/overrides/{product.COMMAND}": _OVERRIDES.read_bytes()}
    tree.write_files(package, overrides)
    command = package / "usr" / "bin" / product.COMMAND
    command.parent.mkdir()
    command.symlink_to(f"../lib/{product.COMMAND}/{product.COMMAND}")
    depends = shlib_depends(package, work, environ)
    asked = ["dpkg", "--print-architecture"]
    architecture = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
    text = control(depends, tree.kilobytes(package), architecture)
    tree.write_files(package, {"DEBIAN/control": text.encode(), "DEBIAN/md5sums": _sums(package)})
    tree.level(package, [library / product.COMMAND], epoch)
    target = product.DIST / f"{product.COMMAND}_{product.VERSION}_{architecture}.deb"
    target.parent.mkdir(exist_ok=True)
    # One thread, because the number of threads changes the result.
    options = ["--root-owner-group", "--threads-max=1", f"-Z{os.environ.get('DOSSIER_DEB_COMPRESSION', 'xz')}"]
    subprocess.run(
        ["dpkg-deb", *options, "--build", str(package), str(target)], env=environ, check=True, stdout=subprocess.DEVNULL
    )
    return target


def _sums(package: Path) -> bytes:
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(package).as_posix()}\n"
        for path in sorted(package.rglob("*"))
        if path.is_file() and not path.is_symlink()
    ]
    return "".join(lines).encode()


if __name__ == "__main__":
    print(make())
