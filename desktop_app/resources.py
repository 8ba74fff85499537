"""Locates the app's resource files: next to the package in a checkout, inside it when installed or frozen."""

from pathlib import Path


def resources() -> Path:
    """Return the resources folder. Raises FileNotFoundError."""
    here = Path(__file__).resolve().parent
    for folder in (here / "resources", here.parent / "resources"):
        if (folder / "icons").is_dir():
            return folder
    raise FileNotFoundError("the resources folder is missing")
