"""Signing for Windows is a command of whoever holds the key."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from installer.product import ROOT
from installer.windows.sign import command_for

PLACE = r"C:\build dir\Dossier.exe"


def test_the_command_is_given_the_file_as_one_word() -> None:
    setting = r'"C:\Program Files\kits\signtool.exe" sign /fd SHA256 /dlib C:\service\sign.dll {file}'
    assert command_for(setting, PLACE) == [
        *(r"C:\Program Files\kits\signtool.exe", "sign", "/fd", "SHA256", "/dlib", r"C:\service\sign.dll", PLACE)
    ]
    assert command_for("osslsigncode sign -in {file} -out {file}.signed", "a")[-1] == "a.signed"


@pytest.mark.parametrize("setting", ["", "signtool sign", '"unbalanced {file}'])
def test_a_command_that_cannot_sign_is_told(setting: str) -> None:
    with pytest.raises(ValueError, match=r"DOSSIER_SIGN|closing"):
        command_for(setting, PLACE)


def test_each_file_is_signed_and_a_failure_is_one(tmp_path: Path) -> None:
    script = str(ROOT / "installer" / "windows" / "sign.py")
    files = [str(tmp_path / name) for name in ("a.exe", "b.exe")]
    program = tmp_path / "signer.py"
    program.write_text("import sys; open(sys.argv[1], 'w').close(); sys.exit(sys.argv[2:] == ['bad'])", "utf-8")
    python = sys.executable.replace("\\", "/")
    for last, code in (("", 0), ("bad", 1)):
        setting = f'"{python}" "{program.as_posix()}" {{file}} {last}'
        done = subprocess.run(
            [sys.executable, script, *files],
            env=os.environ | {"DOSSIER_SIGN": setting},
            capture_output=True,
            check=False,
        )
        assert (done.returncode == 0) is (code == 0)
    assert all(Path(file).exists() for file in files)


def test_the_installer_signs_itself_and_its_uninstaller() -> None:
    script = (ROOT / "installer" / "windows" / "dossier.nsi").read_text(encoding="utf-8")
    assert "!finalize '${SIGN}' = 0" in script
    assert "!uninstfinalize '${SIGN}' = 0" in script
