"""The content of the disk image:  dmgbuild -s dmg_settings.py -D app=PATH Dossier TARGET

dmgbuild runs this file and reads the names below; `defines` holds the values given with -D.
"""

from pathlib import PurePath

app = str(defines["app"])  # type: ignore[name-defined]  # noqa: F821 - dmgbuild's
name = PurePath(app).name
files = [app]
symlinks = {"Applications": "/Applications"}
icon_locations = {name: (140, 120), "Applications": (380, 120)}
window_rect = ((200, 200), (520, 300))
icon_size = 96
format = "ULFO"  # noqa: A001 - dmgbuild's name; LZFSE, which all systems that Qt supports can read
