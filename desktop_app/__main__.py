"""The command line: parses the arguments and passes them on; no logic."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app import __version__


def parser() -> argparse.ArgumentParser:
    """Make the argument parser, with the help texts."""
    options = argparse.ArgumentParser(
        prog="dossier", description="Submit the documents for an identity check and follow the review of each."
    )
    options.add_argument("files", nargs="*", type=Path, metavar="FILES", help="documents to add after signing in")
    options.add_argument("--add", action="store_true", help="choose the documents to add after signing in")
    options.add_argument("--sandbox", action="store_true", help="try the app with a practice server on this computer")
    options.add_argument("--server", default="", metavar="URL", help="the server to sign in to")
    options.add_argument("--data-dir", type=Path, metavar="DIR", help="store settings and logs in this folder")
    options.add_argument(
        "--self-test", action="store_true", help="test everything without a display and report as JSON"
    )
    options.add_argument("--version", action="version", version=f"dossier {__version__}")
    return options


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app with the command line. Returns the exit code."""
    options = parser().parse_args(arguments)
    if options.self_test:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif _has_no_display():
        from desktop_app.ui.texts import NO_DISPLAY  # noqa: PLC0415 - --version must not load Qt

        sys.stderr.write(NO_DISPLAY + "\n")
        return 1
    from desktop_app.app import Arguments, run  # noqa: PLC0415 - as above

    try:
        return run(
            Arguments(
                files=tuple(file.absolute() for file in options.files),
                add=options.add,
                sandbox=options.sandbox,
                server=options.server,
                data_dir=options.data_dir,
                self_test=options.self_test,
            )
        )
    except OSError as error:
        reason = f"{error.strerror}: {error.filename}" if error.filename else str(error)
        sys.stderr.write(f"Dossier cannot start: {reason}\n")
        return 1


def _has_no_display() -> bool:
    """Whether there is no display on Linux, where Qt would abort without a message for the person."""
    if not sys.platform.startswith("linux"):
        return False
    return not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
