"""The entry point of the frozen app."""

import os
import sys

from desktop_app.__main__ import start


def give_streams() -> None:
    """Provide standard streams, which a Windows program without a console lacks, so that writing does not fail."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - stays open while the program runs
    if sys.stderr is None:
        sys.stderr = sys.stdout


if __name__ == "__main__":
    give_streams()
    start()
