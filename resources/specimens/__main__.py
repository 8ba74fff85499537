"""Writes specimens to look at:  python -m resources.specimens FOLDER [N] [FIRST SEED]"""

import argparse
from pathlib import Path

from resources.specimens.corpus import specimens

_ENDINGS = {b"\x89PNG": "png", b"%PDF": "pdf"}
_MAGIC = 4
"""Bytes by which these are known."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Write specimens to look at.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", nargs="?", type=int, default=44)
    parser.add_argument("seed", nargs="?", type=int, default=0)
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    for each in specimens(chosen.seed, chosen.count):
        what = f"{each.defect.name} {each.strength}" if each.defect else "clean"
        name = f"{each.seed:05} {what}, {each.design}, {each.ground}".replace(" ", "-").replace(",", "")
        ending = _ENDINGS.get(each.file[:_MAGIC], "jpg")
        (chosen.folder / f"{name}.{ending}").write_bytes(each.file)


if __name__ == "__main__":
    main()
