"""The frozen app's first file."""

import os
import sys

from desktop_app.__main__ import main


def give_streams() -> None:
    """A Windows program without a console has no standard streams; who writes there must not fail of it."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - open as long as the program runs
    if sys.stderr is None:
        sys.stderr = sys.stdout


if __name__ == "__main__":
    give_streams()
    sys.exit(main())
