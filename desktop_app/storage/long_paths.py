r"""Paths that Windows can open though they are long: without the prefix \\?\ it says of more than 259 characters that
there is no such file, however the program was built, unless an administrator has allowed them.
"""

import sys
from pathlib import Path, PureWindowsPath

_LONGEST = 240
"""Characters that are left as they are; below the limit for folders, too."""


def reachable(path: Path, platform: str = sys.platform) -> Path:
    """The same file, named so that the system finds it."""
    return Path(extended(str(path.absolute()))) if platform == "win32" and len(str(path)) > _LONGEST else path


def extended(path: str) -> str:
    """An absolute path of Windows with the prefix; it is taken literally, so `..` and slashes are resolved."""
    if path.startswith(("\\\\?\\", "\\\\.\\")):
        return path
    parts: list[str] = []
    whole = PureWindowsPath(path)
    for part in whole.parts[1:]:
        if part == "..":
            del parts[-1:]
        else:
            parts.append(part)
    start = f"\\\\?\\UNC\\{whole.anchor[2:]}" if whole.drive.startswith("\\\\") else f"\\\\?\\{whole.anchor}"
    return start + "\\".join(parts)
