"""The list of files that the Windows installer installs and the uninstaller removes, so that the two always match."""

from collections.abc import Iterable
from pathlib import PureWindowsPath


def escaped(path: str) -> str:
    """Escape a path for a double-quoted string in NSIS."""
    return path.replace("$", "$$").replace('"', '$\\"')


def macros(source: str, files: Iterable[str]) -> str:
    """Three macros: one installs, one looks whether each file can be written, one removes.

    The last two name in $R9 what failed. `files` are paths below `source`, with either kind of slash.
    """
    paths = sorted(PureWindowsPath(file) for file in files)
    folders = sorted({folder for path in paths for folder in path.parents if folder.parts})
    lines = ["!macro INSTALLED_FILES"]
    here: PureWindowsPath | None = None
    for path in sorted(paths, key=lambda each: (each.parent, each)):
        if path.parent != here:
            here = path.parent
            lines.append(f'  SetOutPath "{_below(here)}"')
        # makensis runs on Linux too: forward slashes are read there and on Windows.
        lines.append(f'  File "{escaped(source)}/{escaped(path.as_posix())}"')
    lines += ["!macroend", "!macro FREE_FILES"]
    for path in paths:
        lines += [
            f'  ${{If}} ${{FileExists}} "{_below(path)}"',
            "    ClearErrors",
            f'    FileOpen $R0 "{_below(path)}" a',
            "    ${If} ${Errors}",
            f'      StrCpy $R9 "{_below(path)}"',
            "    ${Else}",
            "      FileClose $R0",
            "    ${EndIf}",
            "  ${EndIf}",
        ]
    lines += ["!macroend", "!macro REMOVED_FILES"]
    for path in paths:
        lines += ["  ClearErrors", f'  Delete "{_below(path)}"', "  ${If} ${Errors}"]
        lines += [f'    StrCpy $R9 "{_below(path)}"', "  ${EndIf}"]
    lines += [f'  RMDir "{_below(folder)}"' for folder in sorted(folders, key=lambda each: (-len(each.parts), each))]
    return "\n".join([*lines, "!macroend", ""])


def _below(path: PureWindowsPath) -> str:
    return "$INSTDIR" if not path.parts else f"$INSTDIR\\{escaped(str(path))}"
