"""The command line: parses the arguments and passes them on; no logic."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn
from urllib.parse import unquote, urlsplit

from desktop_app import __version__
from desktop_app.domain.document import MAX_TYPE_ID
from desktop_app.domain.link_scheme import is_link
from desktop_app.ui.screen import has_display, is_seen

_WITHOUT_WINDOW = ("--send", "--list", "--self-test")
"""Who says one of these is a script, or looks at a terminal."""


_PICTURES = "--picture-worker"
"""With which the frozen app starts itself to decode pictures (pictures/worker.py)."""


class _Parser(argparse.ArgumentParser):
    """Tells bad arguments in a window too where nobody would see them on a terminal, as those of a shortcut."""

    arguments: Sequence[str] = ()

    def error(self, message: str) -> NoReturn:
        """Tell, and exit with code 2."""
        if is_seen(os.environ) and not _has_terminal() and not set(self.arguments) & set(_WITHOUT_WINDOW):
            from desktop_app.ui.start_trouble import tell_bad_arguments  # noqa: PLC0415 - it loads Qt

            tell_bad_arguments(message)
        super().error(message)


def parser() -> _Parser:
    """Make the argument parser, with the help texts."""
    options = _Parser(
        prog="dossier", description="Submit the documents for an identity check and follow the review of each."
    )
    options.add_argument(
        "files",
        nargs="*",
        type=_file_or_link,
        metavar="FILES",
        help="documents to add after signing in, or a link of your broker (dossier://add?…)",
    )
    options.add_argument("--add", action="store_true", help="choose the documents to add after signing in")
    options.add_argument("--sandbox", action="store_true", help="try the app with a practice server on this computer")
    options.add_argument("--server", default="", metavar="URL", help="the server to sign in to")
    options.add_argument("--data-dir", type=Path, metavar="DIR", help="store settings and logs in this folder")
    options.add_argument(
        "--self-test", action="store_true", help="test everything without a display and report as JSON"
    )
    options.add_argument("--version", action="version", version=f"dossier {__version__}")
    _add_headless(options.add_argument_group("without a window, for scripts"))
    return options


def _add_headless(group: "argparse._ArgumentGroup") -> None:
    add = group.add_argument
    add("--send", action="store_true", help="send FILES and what waits in the queue; ends when all are at rest")
    add("--list", action="store_true", dest="list_documents", help="print the documents on the server")
    add("--token-file", default="", metavar="F", help="the access token is the first line of this file (-: of stdin)")
    add("--type", type=_type_number, dest="type_id", metavar="N", help="the type of document that FILES are")
    add("--anyway", action="store_true", help="send what was handed in before, and what a link leads to")
    answers = group.add_mutually_exclusive_group()
    answers.add_argument("--answer", default="", metavar="ID", help="the open question: it is the document ID")
    answers.add_argument("--answer-none", action="store_true", help="the open question: it is none; send it again")
    add("--timeout", type=float, metavar="SECONDS", help="stop then; what has not arrived stays in the queue")
    add("--json", action="store_true", dest="as_json", help="print JSON, for --send a line for each change")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the app with the command line; gives the exit code."""
    reader = parser()
    reader.arguments = sys.argv[1:] if arguments is None else arguments
    options = reader.parse_intermixed_args(arguments)
    complaint = _complaint(options)
    if complaint:
        reader.error(complaint)
    return _run_headless(options) if options.send or options.list_documents else _run_window(options)


def _file_or_link(text: str) -> Path | str:
    """A path, also of a file's address as desktops hand it over; a link stays a text."""
    if text.casefold().startswith("file:///"):
        from urllib.request import url2pathname  # noqa: PLC0415 - it brings a network along, which the start waits for

        return Path(url2pathname(unquote(urlsplit(text).path)))
    return text if is_link(text) else Path(text)


def _type_number(text: str) -> int:
    """Of a document type. Raises ArgumentTypeError."""
    if not re.fullmatch("[0-9]{1,30}", text) or int(text) > MAX_TYPE_ID:
        raise argparse.ArgumentTypeError("a type is a whole number of at most 18 digits")
    return int(text)


def _complaint(options: argparse.Namespace) -> str:  # noqa: PLR0911 - one for each thing that does not go together
    """What does not go together on the command line, if anything."""
    headless = options.send or options.list_documents
    of_send = (options.type_id is not None, options.anyway, options.answer, options.answer_none)
    if not headless:
        of_both = (options.token_file, options.timeout is not None, options.as_json)
        return "--send or --list is missing" if any(of_send) or any(of_both) else ""
    if (options.send and options.list_documents) or options.sandbox or options.self_test or options.add:
        return "--send and --list go neither together nor with --sandbox, --self-test and --add"
    if not options.server or not options.token_file:
        return "--send and --list need --server and --token-file"
    if options.timeout is not None and not options.timeout > 0:
        return "--timeout is a number of seconds above 0"
    if any(isinstance(each, str) for each in options.files):
        return "a link is not for --send and --list"
    if options.list_documents:
        return "--list takes no FILES and nothing that is for --send" if options.files or any(of_send) else ""
    answers = options.answer or options.answer_none
    return "--send needs the --type of FILES" if options.files and options.type_id is None and not answers else ""


def _run_headless(options: argparse.Namespace) -> int:
    from desktop_app.headless.run import Arguments, run  # noqa: PLC0415 - --version must not load all of it
    from desktop_app.headless.sending import Order  # noqa: PLC0415 - as above

    named = {file.absolute(): str(file) for file in options.files}
    order = Order(tuple(named), options.type_id, options.anyway, options.answer_none, options.answer)
    return run(
        Arguments(
            server=options.server,
            token_file=options.token_file,
            data_dir=options.data_dir,
            as_json=options.as_json,
            timeout=options.timeout,
            order=order if options.send else None,
            named=named,
        )
    )


def _run_window(options: argparse.Namespace) -> int:
    if options.self_test:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    elif not has_display(os.environ):
        from desktop_app.ui.texts import NO_DISPLAY  # noqa: PLC0415 - --version must not load Qt

        sys.stderr.write(NO_DISPLAY + "\n")
        return 1
    from desktop_app.ui.runtime.front import activation_in  # noqa: PLC0415 - as above

    activation = activation_in(os.environ)  # before Qt takes it for a window of this process
    from desktop_app.ui.opening_window import show_opening_window  # noqa: PLC0415 - as above

    opening = show_opening_window() if is_seen(os.environ) else None
    from desktop_app.app import Arguments, run  # noqa: PLC0415 - the opening window comes before all that it loads

    code = run(
        Arguments(
            activation=activation,
            files=tuple(each.absolute() for each in options.files if isinstance(each, Path)),
            link=next((each for each in options.files if isinstance(each, str)), ""),
            add=options.add,
            sandbox=options.sandbox,
            server=options.server,
            data_dir=options.data_dir,
            self_test=options.self_test,
        )
    )
    del opening
    return code


def _has_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


def start() -> NoReturn:
    """Run the app as a process of its own, which ends whatever still hangs."""
    if sys.argv[1:] == [_PICTURES]:
        from desktop_app.pictures.__main__ import main as make_pictures  # noqa: PLC0415 - the window needs none of it

        make_pictures()
        sys.exit(0)
    code = main()
    from desktop_app.storage.process_end import end_process  # noqa: PLC0415 - the first window does not wait for it

    end_process(code)
    sys.exit(code)


if __name__ == "__main__":
    start()
