"""The files of a Linux package below share/: desktop entry, metainfo, icons, man page, documents. Only reads files."""

import gzip
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from installer.product import APP_ID, AUTHORS, BUILD, COMMAND, CONTACT, ROOT, VERSION

_DESKTOP = ROOT / "resources" / "desktop"


def fill(template: str, when: datetime) -> str:
    """Fill the version and the date into a template."""
    return template.replace("@version@", VERSION).replace("@date@", f"{when:%Y-%m-%d}")


def packed(text: str) -> bytes:
    """Compress reproducibly: the same text gives the same bytes."""
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


def changes(markdown: str, version: str) -> list[str]:
    """The changelog entries of a version, or of the unreleased changes, each in one line."""
    sections = {
        section.split("]", 1)[0]: section.split("\n## ", 1)[0] for section in ("\n" + markdown).split("\n## [")[1:]
    }
    found: list[str] = []
    for line in sections.get(version, sections.get("Unreleased", "")).splitlines()[1:]:
        if line.startswith("- "):
            found.append(line[2:].strip())
        elif line.startswith("  ") and found:
            found[-1] += " " + line.strip()
    return found


def debian_changelog(entries: list[str], version: str, when: datetime) -> str:
    """The changelog in Debian's format."""
    body = "\n".join(
        textwrap.fill(each, 78, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False)
        for each in entries or ["New release."]
    )
    head = f"{COMMAND} ({version}) stable; urgency=medium"
    return f"{head}\n\n{body}\n\n -- {AUTHORS} <{CONTACT}>  {format_datetime(when)}\n"


def copyright_text() -> str:
    """The copyright file in Debian's machine-readable form."""
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").split("\n\n", 2)
    body = "\n".join(f" {line}" if line else " ." for line in licence[2].rstrip().splitlines())
    return f"""\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Dossier
Upstream-Contact: {CONTACT}
Comment: What is shipped along with it, and under which licences, stands in
 THIRD-PARTY-NOTICES.txt.gz beside this file. Qt and Qt for Python are used
 under the LGPL, version 3: /usr/share/common-licenses/LGPL-3.

Files: *
{licence[1]}
License: Expat
{body}
""".replace("Copyright (c) ", "Copyright: ")


def share(epoch: int) -> dict[str, bytes]:
    """All files by their path below share/. `epoch` is the build time in seconds since 1970. Raises OSError."""
    when = datetime.fromtimestamp(epoch, UTC)
    doc = f"doc/{COMMAND}"
    history = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    files = {
        f"applications/{APP_ID}.desktop": (_DESKTOP / f"{APP_ID}.desktop").read_bytes(),
        f"metainfo/{APP_ID}.metainfo.xml": fill(_read(f"{APP_ID}.metainfo.xml.in"), when).encode(),
        f"man/man1/{COMMAND}.1.gz": packed(fill(_read(f"{COMMAND}.1.in"), when)),
        f"icons/hicolor/scalable/apps/{APP_ID}.svg": (ROOT / "resources" / "icons" / "dossier.svg").read_bytes(),
        f"{doc}/copyright": copyright_text().encode(),
        f"{doc}/changelog.gz": packed(debian_changelog(changes(history, VERSION), VERSION, when)),
        f"{doc}/THIRD-PARTY-NOTICES.txt.gz": packed((BUILD / "THIRD-PARTY-NOTICES.txt").read_text(encoding="utf-8")),
        f"{doc}/sbom.cdx.json": (BUILD / "sbom.cdx.json").read_bytes(),
    }
    for picture in sorted((BUILD / "icons").glob("*.png"), key=lambda each: int(each.stem)):
        size = picture.stem
        files[f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png"] = picture.read_bytes()
    return files


def _read(name: str) -> str:
    return Path(_DESKTOP / name).read_text(encoding="utf-8")
