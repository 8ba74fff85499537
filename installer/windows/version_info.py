"""Writes the VERSIONINFO of Dossier.exe for PyInstaller:  python -m installer.windows.version_info TARGET"""

import sys
from pathlib import Path

from installer.product import AUTHORS, NAME, VERSION


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Convert a version for Windows: 1.2.0 is (1, 2, 0, 0). The first part that is not a number ends it."""
    numbers: list[int] = []
    for part in version.split("."):
        if not part.isdigit():
            break
        numbers.append(int(part))
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_info(version: str) -> str:
    """The content of the file that PyInstaller reads."""
    numbers = four_numbers(version)
    texts = {
        "CompanyName": AUTHORS,
        "FileDescription": NAME,
        "FileVersion": version,
        "InternalName": NAME,
        "LegalCopyright": f"{AUTHORS}, MIT licence",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    lines = ",\n".join(f"        StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return f"""\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([
      StringTable('040904B0', [
{lines}
      ])
    ]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(version_info(VERSION), encoding="utf-8")
