"""Builds the archive for other distributions:  python -m installer.linux.archive
→ dist/dossier-VERSION-linux-x86_64.tar.gz

It contains the frozen app with the build machine's libraries, and a script that installs it for one user. Libraries
that must come from the user's system are left out: glibc, the graphics driver's part of OpenGL, and those that
PyInstaller leaves out for the same reason.
"""

import gzip
import hashlib
import json
import platform
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any

from installer import product
from installer.freeze import FROZEN, MATERIALS, source_date
from installer.linux import tree
from installer.linux.share import share

_DEBIANS = ("changelog.gz", "copyright")
"""Documents in formats for Debian's tools, which the archive does not need."""


def owners(search: str) -> set[str]:
    """The packages that `dpkg-query -S` names."""
    return {
        name.strip().split(":")[0]
        for line in search.splitlines()
        if ": " in line and not line.startswith("diversion ")
        for name in line.partition(": /")[0].split(",")
    }


def library_papers(libraries: list[Path]) -> dict[str, bytes]:
    """The copyright files of the packages that the libraries come from, by name. Raises CalledProcessError."""
    # Debian records some below /usr/lib and some below /lib, which are the same folder.
    places = {variant for path in libraries for variant in (str(path), str(path).removeprefix("/usr"))}
    asked = ["dpkg-query", "-S", *sorted(places)]
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    papers = {}
    for name in sorted(owners(found)):
        paper = Path("/usr/share/doc") / name / "copyright"
        if paper.is_file():
            papers[f"{name}.txt"] = paper.read_bytes()
    return papers


def with_system_libraries(bill: dict[str, Any], libraries: list[tuple[str, str, str, str]]) -> dict[str, Any]:
    """The bill with the build machine's libraries: path in the archive, SHA-256, Debian package and its version."""
    components = {each["bom-ref"]: each for each in bill["components"]}
    depends = {each["ref"]: set(each.get("dependsOn", [])) for each in bill["dependencies"]}
    app = bill["metadata"]["component"]["bom-ref"]
    for path, sha256, package, version in libraries:
        purl = f"pkg:deb/debian/{package}@{version}"
        paper = {"license": {"name": f"see share/doc/{product.COMMAND}/libraries/{package}.txt"}}
        components[purl] = {
            "type": "library", "bom-ref": purl, "name": package, "version": version, "purl": purl, "licenses": [paper],
        }  # fmt: skip
        reference = f"file:{path}"
        hashes = [{"alg": "SHA-256", "content": sha256}]
        components[reference] = {"type": "file", "bom-ref": reference, "name": path, "hashes": hashes}
        depends.setdefault(purl, set()).add(reference)
        depends.setdefault(reference, set())
        depends.setdefault(app, set()).add(purl)
    return {
        **bill,
        "components": sorted(components.values(), key=lambda each: (str(each["name"]).lower(), each["bom-ref"])),
        "dependencies": [
            {"ref": each, "dependsOn": sorted(on)} if on else {"ref": each} for each, on in depends.items()
        ],
    }


def described(names: list[str]) -> list[tuple[str, str, str, str]]:
    """What `with_system_libraries` asks, of libraries by name in the bundle. Raises CalledProcessError, OSError."""
    found = []
    for name, source in zip(names, system_sources(), strict=True):
        places = {str(source), str(source).removeprefix("/usr")}
        said = subprocess.run(["dpkg-query", "-S", *sorted(places)], capture_output=True, text=True, check=False).stdout
        [package] = owners(said)
        asked = ["dpkg-query", "-W", "-f", "${Version}\n", package]
        version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()[0]
        sha256 = hashlib.sha256((FROZEN / "_internal" / name).read_bytes()).hexdigest()
        found.append((f"_internal/{name}", sha256, package, version))
    return found


def system_sources() -> list[Path]:
    """The original paths of the build machine's libraries in the bundle."""
    names = (product.BUILD / "system-libraries.txt").read_text(encoding="utf-8").split()
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    known = {line.split()[0]: Path(line.split()[-1]).resolve() for line in listed.splitlines()[1:] if " => " in line}
    return [known[name] for name in names if name in known]


def make() -> Path:
    """Build the archive from the frozen app. Raises CalledProcessError, OSError."""
    epoch = source_date()
    name = f"{product.COMMAND}-{product.VERSION}-linux-{platform.machine()}"
    work = product.BUILD / "archive"
    shutil.rmtree(work, ignore_errors=True)
    root = work / name
    library = root / "lib" / product.COMMAND
    library.parent.mkdir(parents=True)
    tree.copy_bundle(FROZEN, library, ())
    papers = {f"share/{path}": content for path, content in share(epoch).items() if not path.endswith(_DEBIANS)}
    doc = f"share/doc/{product.COMMAND}"
    papers |= {f"{doc}/libraries/{each}": text for each, text in library_papers(system_sources()).items()}
    bill = json.loads(MATERIALS.read_text(encoding="utf-8"))
    names = (product.BUILD / "system-libraries.txt").read_text(encoding="utf-8").split()
    whole = with_system_libraries(bill, described(names))
    papers[f"{doc}/{MATERIALS.name}"] = (json.dumps(whole, indent=2, sort_keys=True) + "\n").encode()
    papers[f"{doc}/LICENSE"] = (product.ROOT / "LICENSE").read_bytes()
    papers["install.sh"] = (product.ROOT / "installer" / "linux" / "install.sh").read_bytes()
    tree.write_files(root, papers)
    tree.level(root, [library / product.COMMAND, root / "install.sh"], epoch)
    product.DIST.mkdir(exist_ok=True)
    target = product.DIST / f"{name}.tar.gz"
    with (
        target.open("wb") as raw,
        gzip.GzipFile(filename="", mode="wb", fileobj=raw, compresslevel=9, mtime=epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in [root, *sorted(root.rglob("*"))]:
            archive.add(path, path.relative_to(work).as_posix(), recursive=False, filter=_nobodys)
    return target


def _nobodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


if __name__ == "__main__":
    print(make())
