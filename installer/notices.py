"""Writes the notices for the shipped software.

From the installed distributions it takes name, version, licence, and the licence files; from `contents.py` what is
built into their files, with the licences in installer/licences/inside. A distribution without licence files that is not
listed here stops the build: nothing is shipped without its licence.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path, PurePosixPath
from typing import Any

from installer.contents import NativeFile
from installer.materials import STARTER_LICENCE, bills_of
from installer.product import NAME, ROOT

_TEXTS = ROOT / "installer" / "licences"
_INSIDE = _TEXTS / "inside"
BRING_NONE = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
"""Distributions without the licence under which they are used, and its texts in installer/licences.

On Windows they bring only that of their commercial use.
"""
_WORDS = ("licen", "copying", "notice", "authors")
_QT = """\
Qt and Qt for Python are used under the GNU Lesser General Public License, version 3. They lie in the folder PySide6 as
shared libraries of their own, unchanged, and can be replaced by others of the same interface. Their source code is
offered by the Qt Project: https://code.qt.io/

libheif and libde265 are used under the same licence, as shared libraries of their own in the folder of pi_heif,
unchanged. Their source code: https://github.com/strukturag/libheif and https://github.com/strukturag/libde265
"""


class NoLicenceError(Exception):
    """A distribution has no licence text."""


@dataclass(frozen=True, slots=True)
class Notice:
    """The notice of one shipped component."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def is_licence_file(path: str) -> bool:
    """Whether a file in a distribution's metadata is a licence, a notice or a list of authors."""
    parts = PurePosixPath(path).parts
    return ".dist-info" in path and (
        "licenses" in parts[:-1] or (any(word in parts[-1].lower() for word in _WORDS) and parts[-1] != "METADATA")
    )


def licence_name(distribution: Distribution) -> str:
    """The licence as the distribution states it: an SPDX expression, its own field, or its classifiers."""
    metadata = distribution.metadata
    expression = (metadata.get_all("License-Expression") or [""])[0]
    if expression:
        return str(expression)
    classifiers = [
        value.rsplit(" :: ", 1)[-1] for value in metadata.get_all("Classifier") or [] if value.startswith("License :: ")
    ]
    stated = (metadata.get_all("License") or [""])[0].strip()
    # Some put the whole licence text there.
    if stated and "\n" not in stated:
        return str(stated)
    return ", ".join(classifiers) or "see below"


def notice_of(distribution: Distribution) -> Notice:
    """The notice of one distribution. Raises NoLicenceError."""
    name = distribution.metadata["Name"]
    key = name.lower().replace("_", "-")
    texts = [
        _text_of(distribution, str(file))
        for file in sorted(distribution.files or [], key=str)
        if is_licence_file(str(file))
    ]
    if key in BRING_NONE:
        texts = [(_TEXTS / text).read_text(encoding="utf-8").strip("\n") for text in BRING_NONE[key]] + texts
    if not any(texts):
        raise NoLicenceError(f"{name} has no licence text: add it to installer/notices.py")
    return Notice(name, distribution.version, licence_name(distribution), tuple(text for text in texts if text))


def python_notice() -> Notice:
    """The notice of the Python interpreter in the frozen app. Raises NoLicenceError."""
    version = sys.version.split()[0]
    library = Path(sys.base_prefix) / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    debian = Path(f"/usr/share/doc/python{sys.version_info.major}.{sys.version_info.minor}/copyright")
    for place in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt", debian):
        if place.is_file():
            return Notice("Python", version, "PSF-2.0", (place.read_text(encoding="utf-8").strip(),))
    raise NoLicenceError("the licence of Python was not found where it was expected")


def render(notices: Iterable[Notice]) -> str:
    """The content of the notices file. A licence text that several share is printed once."""
    ordered = sorted(notices, key=lambda notice: notice.name.lower())
    lines = [f"{NAME} is shipped together with the following.", "", _QT]
    lines += [f"  {each.name} {each.version}: {each.licence}" for each in ordered]
    first: dict[str, str] = {}
    for each in (notice for notice in ordered if notice.texts):
        lines += ["", "=" * 80, f"{each.name} {each.version}", "=" * 80]
        for text in each.texts:
            lines.append("")
            if text in first:
                lines.append(f"The same text as for {first[text]}.")
            else:
                first[text] = each.name
                lines.append(text)
    return "\n".join(lines) + "\n"


def _text_of(distribution: Distribution, file: str) -> str:
    """A licence's text; some are older than UTF-8 ("©" in Latin-1)."""
    try:
        return (distribution.read_text(_below_metadata(file)) or "").strip()
    except UnicodeDecodeError:
        return Path(str(distribution.locate_file(file))).read_text(encoding="latin-1").strip()


def _below_metadata(path: str) -> str:
    """The path relative to the .dist-info folder, as Distribution.read_text expects it."""
    parts = PurePosixPath(path).parts
    place = next(number for number, part in enumerate(parts) if part.endswith(".dist-info"))
    return str(PurePosixPath(*parts[place + 1 :]))


def starter_notice(pyinstaller: Distribution) -> Notice:
    """The notice of the program that starts the app. Its licence lets programs that it starts have any other."""
    notice = notice_of(pyinstaller)
    return Notice("PyInstaller bootloader", notice.version, STARTER_LICENCE, notice.texts)


def notices_of_contents(files: Iterable[NativeFile]) -> list[Notice]:
    """A notice for each part that is inside the files, with the names of those."""
    where: dict[tuple[str, str, str, str], list[str]] = {}
    for file in files:
        for found in file.inside:
            key = (found.part.name, found.version, found.part.licence, found.part.text)
            where.setdefault(key, []).append(PurePosixPath(file.path).name)
    return [
        Notice(
            name,
            f"{version} (in {', '.join(sorted(names))})".strip(),
            licence,
            ((_INSIDE / text).read_text("utf-8").strip(),),
        )
        for (name, version, licence, text), names in sorted(where.items())
    ]


def notices_of_bills(distribution: Distribution) -> list[Notice]:
    """What a distribution says in bills of its own is inside it."""
    return [
        Notice(f"{each['name']} (in {distribution.metadata['Name']})", str(each.get("version", "")), licence, ())
        for bill in bills_of(distribution)
        for each in bill.get("components", [])
        if (licence := _licence_in(each))
    ]


def _licence_in(component: dict[str, Any]) -> str:
    found = [each.get("expression") or each["license"].get("id", "") for each in component.get("licenses", [])]
    return " AND ".join(filter(None, found))


def write(target: Path, shipped: list[Distribution], starter: Distribution, files: Iterable[NativeFile]) -> None:
    """Write the notices of distributions, of Python, of the starter and of what is inside. Raises NoLicenceError."""
    notices = [notice_of(each) for each in shipped]
    notices += [python_notice(), starter_notice(starter), *notices_of_contents(files)]
    notices += [notice for each in shipped for notice in notices_of_bills(each)]
    target.write_text(render(notices), encoding="utf-8", newline="\n")
