"""The locked requirements of Windows, told on another system.

pip can fetch wheels for Windows anywhere, but it evaluates the markers (`; sys_platform == 'win32'`) for the system
that it runs on. So they are evaluated here and taken away.
"""

import re
from collections.abc import Callable

_REQUIREMENT = re.compile(r"^(?P<pin>[a-z0-9._\[\]-]+==[^ ;\\]+)(?: *; *(?P<marker>.*?))?(?P<end> *\\?)$")


def environment(version: str) -> dict[str, str]:
    """What markers are asked about, for Windows' CPython of a version such as 3.11.9, on a 64-bit PC."""
    return {
        "implementation_name": "cpython",
        "implementation_version": version,
        "os_name": "nt",
        "platform_machine": "AMD64",
        "platform_python_implementation": "CPython",
        "platform_release": "10",
        "platform_system": "Windows",
        "platform_version": "10.0.19045",
        "python_full_version": version,
        "python_version": ".".join(version.split(".")[:2]),
        "sys_platform": "win32",
    }


def without_markers(lock: str, applies: Callable[[str], bool]) -> str:
    """The requirements of a lock whose marker applies, with their hashes and without the marker."""
    lines: list[str] = []
    taken = False
    for line in lock.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line.startswith(" "):
            if taken:
                lines.append(line)
            continue
        found = _REQUIREMENT.match(line)
        if found is None:
            raise ValueError(line)
        taken = found["marker"] is None or applies(found["marker"])
        if taken:
            lines.append(found["pin"] + found["end"])
    return "\n".join(lines) + "\n"
