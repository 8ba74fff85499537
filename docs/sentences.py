"""Every sentence that the window can say, in one list, and the words that none of them may use.

python -m docs.sentences           prints them by module, to be read by somebody who does not know the code
python -m docs.sentences --check   says which use a word that docs/words.md keeps out

The sentences are those that are marked for translation. docs/words.md says why a word is kept out, and what to say.
"""

import argparse
import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
_MARK = "QT_TRANSLATE_NOOP"


class Sentence(NamedTuple):
    """A sentence and the module that says it, as a path below the repository."""

    module: str
    text: str


class Banned(NamedTuple):
    """A word that a person who does not work with computers need not know."""

    pattern: str
    instead: str
    allowed: tuple[str, ...] = ()
    """Modules (or folders) whose sentences are read by the IT of a broker or a company, or name the thing once."""


_FOR_IT = ("desktop_app/ui/settings/", "desktop_app/storage/profiles/", "desktop_app/domain/errors/network.py")

BANNED = (
    Banned(r"(?i)\btokens?\b", "access code", ("desktop_app/ui/sign_in/texts.py", "desktop_app/storage/profiles/")),
    Banned(r"(?i)\bsandbox\b", "practice mode"),
    Banned(r"(?i)\bkeyrings?\b", "password store"),
    Banned(r"(?i)\bmultipart\b|\bBase64\b|upload_encoding", "upload format", ("desktop_app/storage/profiles/",)),
    Banned(r"\bJSON\b", "leave it out"),
    Banned(r"(?i)\bsettle time\b", "wait before checking"),
    Banned(r"\bSHA-256\b", "fingerprint", ("desktop_app/ui/documents/", "desktop_app/ui/settings/")),
    Banned(r"\b(CA|PEM)\b", "certificate", _FOR_IT),
    Banned(r"\bHTTP\b", "leave it out", _FOR_IT),
    Banned(r"(?i)\bLooking for it\b|\banswer was lost\b", "Checking if it arrived"),
    Banned(r"(?i)\bhand(s|ed|ing)? in\b", "send"),
    Banned(r"(?i)\b(goes|go|going) on\b", "continue"),
    Banned(r"(?i)\bmend(s|ed)?\b", "fix, or correct"),
    Banned(r"(?i)\bwhat (became|becomes) of\b", "what happened to"),
    Banned(r"(?i)\bso long\b", "for this time"),
    Banned(r"(?i)\btaken? out of the list\b", "remove from the list"),
    Banned(r"(?i)\bsettings of your broker\b", "Settings under Connection, or under Server"),
    Banned(r"(?i)\bcancel upload\b", "stop sending"),
    Banned(
        r"(?i)\blook whether\b|\bstands? first\b|\blie inside\b|\bweb site\b",
        "check, comes first, are in, website",
    ),
    Banned(r"^Type (the|a|your|only)\b", "enter, since a type is a kind of document"),
    Banned(r"(?i)\bServer.s number\b", "reference number"),
    Banned(r"(?i)\bof its own\b|\bby itself\b.*\bby itself\b", "say it once"),
)


def sentences(folder: Path = ROOT / "desktop_app") -> list[Sentence]:
    """All of them, in the order of modules and lines."""
    return [each for path in sorted(folder.rglob("*.py")) for each in _of_module(path)]


def problems(found: list[Sentence]) -> list[str]:
    """Sentences with a word that is kept out of their module."""
    return [
        f"{each.module}: “{each.text}” says “{said.group(0)}”; say: {banned.instead}"
        for each in found
        for banned in BANNED
        if not each.module.startswith(banned.allowed) and (said := re.search(banned.pattern, each.text)) is not None
    ]


def _of_module(path: Path) -> Iterator[Sentence]:
    module = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == _MARK:
            text = node.args[1]
            if isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield Sentence(module, text.value)


def main(arguments: list[str] | None = None) -> int:
    """The exit code: 1 when a sentence uses a word that is kept out."""
    parser = argparse.ArgumentParser(prog="python -m docs.sentences", description="The sentences of the window.")
    parser.add_argument("--check", action="store_true", help="say which use a word that is kept out")
    found = sentences()
    if parser.parse_args(arguments).check:
        wrong = problems(found)
        print("\n".join(wrong) or f"{len(found)} sentences, no word that is kept out")  # noqa: T201 - its purpose
        return 1 if wrong else 0
    module = ""
    for each in found:
        if each.module != module:
            module = each.module
            print(f"\n{module}")  # noqa: T201 - its purpose
        print(f"  {each.text}")  # noqa: T201 - its purpose
    return 0


if __name__ == "__main__":
    sys.exit(main())
