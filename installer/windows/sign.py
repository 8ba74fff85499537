"""Signs programs with the command in DOSSIER_SIGN:  python installer/windows/sign.py FILE…

Certificates for code are sold without a key that could be copied: it is in a service or on a token, and each has a
program of its own to sign with. So the command is the seam: `{file}` in it stands for the file, for instance
`signtool sign /fd SHA256 /tr http://timestamp.example /td SHA256 /dlib service.dll /dmdf service.json {file}`. The
installer's compiler runs this for the uninstaller and for itself. Only the standard library is imported.
"""

import os
import shlex
import subprocess
import sys

SETTING = "DOSSIER_SIGN"
_FILE = "{file}"


def command_for(setting: str, file: str) -> list[str]:
    """The command for one file. Backslashes are those of Windows' paths. Raises ValueError."""
    words = shlex.split(setting.replace("\\", "\\\\"))
    if not any(_FILE in word for word in words):
        raise ValueError(f"{SETTING} does not say where the file goes: {_FILE} is missing")
    return [word.replace(_FILE, file) for word in words]


def sign(files: list[str], setting: str) -> None:
    """Sign files. Raises ValueError and CalledProcessError."""
    for file in files:
        subprocess.run(command_for(setting, file), check=True)


if __name__ == "__main__":
    try:
        sign(sys.argv[1:], os.environ.get(SETTING, ""))
    except ValueError as error:
        sys.exit(str(error))
