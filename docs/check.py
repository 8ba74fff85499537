"""Checks that the documentation speaks of what is there:  python -m docs.check  (make docs)

In every Markdown file of the repository: links and anchors lead somewhere; files, modules, classes, functions and make
targets in `backticks` exist; a drawing of folders shows folders and files that exist; the layers are those of the
import contract; the states of an upload are drawn as the code has them. Links to other sites are not followed.
"""

import ast
import os
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from docs import draw_states

ROOT = Path(__file__).resolve().parents[1]

SKIPPED_FOLDERS = frozenset({".git", ".venv", "build", "dist", "node_modules", "__pycache__", ".hypothesis"})
CODE_FOLDERS = ("desktop_app", "docs", "installer", "tests")
FILE_ENDINGS = frozenset(
    {"jsonl", "md", "nsi", "py", "qm", "sh", "spec", "sqlite3", "svg", "toml", "ts", "txt", "yml", "zip"}
)
MADE_LATER = ("build/", "dist/", ".venv/", "~/")
"""What the targets of make leave behind, and a person's own folders: not part of the repository."""
EXAMPLES = frozenset(
    {
        "dossier_XX.ts",  # XX is the language of whoever reads it
        "dossier_XX.qm",
        "dossier_de.ts",
        "resources/translations/dossier_de.ts",
        "qtbase_XX.qm",  # brought by Qt
        "resources/translations/dossier_XX.ts",
        "report.txt",  # inside the zip of a report for support
        "-wal",  # SQLite's own file beside a journal
    }
)
"""Names in backticks that look like files of the repository and are not."""
LAYERS_CONTRACT = "who may import whom, top to bottom"


class Problem(NamedTuple):
    """Something that the documentation says and that is not so."""

    page: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}: {self.text}"


class Span(NamedTuple):
    """A piece of a page and the line where it begins."""

    line: int
    text: str


# --- What a page says ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Page:
    """One Markdown file, read."""

    path: Path
    text: str

    @cached_property
    def fences(self) -> list[tuple[str, list[Span]]]:
        """Fenced blocks: what is said of each (its language) and its lines."""
        blocks: list[tuple[str, list[Span]]] = []
        inside: list[Span] | None = None
        for number, line in enumerate(self.text.splitlines(), start=1):
            fence = re.match(r"\s*(?:```+|~~~+)(.*)", line)
            if fence and inside is None:
                inside = []
                blocks.append((fence[1].strip(), inside))
            elif fence:
                inside = None
            elif inside is not None:
                inside.append(Span(number, line))
        return blocks

    @cached_property
    def prose(self) -> str:
        """The text without its fenced blocks, on the same lines."""
        kept, in_fence = [], False
        for line in self.text.splitlines():
            is_fence = bool(re.match(r"\s*(```|~~~)", line))
            kept.append("" if is_fence or in_fence else line)
            in_fence ^= is_fence
        return "\n".join(kept)

    @cached_property
    def code(self) -> list[Span]:
        """What stands in backticks, also over the end of a line."""
        found = re.finditer(r"(?<!`)(`+)(?!`)((?:(?!\n[ \t]*\n).)+?)(?<!`)\1(?!`)", self.prose, re.DOTALL)
        return [Span(self._line(each.start()), " ".join(each[2].split())) for each in found]

    @cached_property
    def links(self) -> list[Span]:
        """Where links and pictures lead."""
        plain = re.sub(r"`[^`\n]*`", lambda found: " " * len(found[0]), self.prose)
        inline = re.finditer(r"\]\(\s*<?([^()<>\s]+)>?(?:\s+\"[^\"]*\")?\s*\)", plain)
        named = re.finditer(r"^ {0,3}\[[^\]]+\]:\s*(\S+)", plain, re.MULTILINE)
        return [Span(self._line(each.start()), each[1]) for each in (*inline, *named)]

    @cached_property
    def anchors(self) -> set[str]:
        """The names that GitHub gives to headings, and those that the page gives itself."""
        names: set[str] = set()
        for heading in re.findall(r"^ {0,3}#{1,6}\s+(.+?)\s*#*\s*$", self.prose, re.MULTILINE):
            words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
            name = base = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
            count = 0
            while name in names:
                count += 1
                name = f"{base}-{count}"
            names.add(name)
        return names | set(re.findall(r"<a\s+(?:name|id)=\"([^\"]+)\"", self.prose))

    def _line(self, place: int) -> int:
        return self.prose.count("\n", 0, place) + 1


# --- What is there ---------------------------------------------------------------------------------------------------


class Repository:
    """The files and names that the documentation can speak of."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.files = sorted(_files_below(root))
        self.pages = [
            Page(path, path.read_text(encoding="utf-8")) for path in self.files if path.suffix.lower() == ".md"
        ]
        self.package = root / "desktop_app"
        self.bases = (root, self.package, self.package / "ui")
        """Where a path in the text may start."""

    @cached_property
    def names(self) -> set[str]:
        """The names of all files, without their folders."""
        return {path.name for path in self.files}

    @cached_property
    def first_parts(self) -> set[str]:
        """What a path in the text can begin with."""
        return {each.name for base in self.bases if base.is_dir() for each in base.iterdir()} - {"build", "dist"}

    @cached_property
    def words(self) -> set[str]:
        """Every word of the code."""
        found: set[str] = set()
        for path in self.files:
            if (
                path.suffix == ".py"
                and path.relative_to(self.root).parts[0] in CODE_FOLDERS
                and path.name != "check.py"
            ):
                found.update(re.findall(r"\w+", path.read_text(encoding="utf-8")))
        return found

    @cached_property
    def targets(self) -> set[str]:
        """The targets of the Makefile."""
        makefile = self.root / "Makefile"
        return set(re.findall(r"^([a-z-]+):", makefile.read_text(encoding="utf-8"), re.MULTILINE))

    @cached_property
    def layers(self) -> str:
        """Who may import whom, as the documentation writes it."""
        project = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))
        for contract in project["tool"]["importlinter"]["contracts"]:
            if contract["name"] == LAYERS_CONTRACT:
                return " > ".join(layer.replace("desktop_app.", "") for layer in contract["layers"])
        return ""

    def page_at(self, path: Path) -> Page | None:
        """The page of a path."""
        return next((page for page in self.pages if page.path == path), None)

    def name_of(self, page: Page) -> str:
        """A page as its path below the root."""
        return page.path.relative_to(self.root).as_posix()

    def has_file(self, word: str, page: Page) -> bool:
        """Whether a path in a page is there: from the root, the page's folder, the package or its window."""
        if "/" not in word:
            return word in self.names or (page.path.parent / word).exists()
        if "*" in word:
            return any(list(base.glob(word)) or (base / word).parent.is_dir() for base in self.bases)
        return any((base / word).exists() for base in (*self.bases, page.path.parent))

    def has_dotted(self, word: str) -> bool:
        """Whether a module is there, and in it the class, function or attribute that a dotted name ends in."""
        parts = word.split(".")
        return any(_is_in(base, parts) for base in (self.root, self.package))


def _files_below(root: Path) -> Iterator[Path]:
    for folder, inner, names in os.walk(root):
        inner[:] = [name for name in inner if name not in SKIPPED_FOLDERS]
        yield from (Path(folder, name) for name in names)


def _is_in(folder: Path, parts: list[str]) -> bool:
    """Follow a dotted name through folders and modules into a module's classes."""
    place = folder
    for number, part in enumerate(parts):
        if (place / part).is_dir():
            place /= part
        elif (place / f"{part}.py").is_file():
            return _has_member(place / f"{part}.py", parts[number + 1 :])
        elif number and (place / "__init__.py").is_file():
            return _has_member(place / "__init__.py", parts[number:])
        else:
            return False
    return True


def _has_member(module: Path, parts: list[str]) -> bool:
    body: list[ast.stmt] = ast.parse(module.read_text(encoding="utf-8")).body
    for part in parts:
        node = next((statement for statement in body if part in _bound_by(statement)), None)
        if node is None:
            return False
        body = node.body if isinstance(node, ast.ClassDef) else []
    return True


def _bound_by(statement: ast.stmt) -> set[str]:
    """The names that a statement makes."""
    match statement:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return {name}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
        case ast.Assign(targets=targets):
            return {each.id for target in targets for each in ast.walk(target) if isinstance(each, ast.Name)}
        case ast.ImportFrom(names=names) | ast.Import(names=names):
            return {alias.asname or alias.name for alias in names}
        case _:
            return set()


# --- The checks ------------------------------------------------------------------------------------------------------


def wrong_links(page: Page, there: Repository) -> Iterator[Problem]:
    """Links to files and headings that are not there."""
    for line, target in page.links:
        if re.match(r"[a-z][a-z0-9+.-]*:", target):
            continue
        path, _, anchor = target.partition("#")
        file = Path(os.path.normpath(page.path.parent / path)) if path else page.path
        if not file.exists() or not file.is_relative_to(there.root):
            yield Problem(there.name_of(page), line, f"the link {target} leads nowhere")
            continue
        other = there.page_at(file)
        if anchor and (other is None or anchor not in other.anchors):
            yield Problem(there.name_of(page), line, f"the link {target} leads to no heading")


def wrong_names(page: Page, there: Repository) -> Iterator[Problem]:
    """Files, modules, classes, functions and make targets in backticks that are not there."""
    for line, text in page.code:
        for what in _wrong_in(text, page, there):
            yield Problem(there.name_of(page), line, what)


def _wrong_in(text: str, page: Page, there: Repository) -> Iterator[str]:
    if " > " in text:
        return
    target = re.match(r"make ([a-z-]+)", text)
    if target and target[1] not in there.targets:
        yield f"make has no target {target[1]}"
    for raw in text.split():
        word = raw.rstrip(",;:")
        if word in EXAMPLES or word.startswith(MADE_LATER):
            continue
        if _looks_like_file(word, there):
            if not there.has_file(word, page):
                yield f"the file {word} is not there"
        elif _looks_dotted(word, there):
            if not there.has_dotted(word.partition("(")[0]):
                yield f"{word} is not there"
        elif not _identifiers(word) <= there.words:
            yield f"the code has no {word}"


def _looks_like_file(word: str, there: Repository) -> bool:
    if not re.fullmatch(r"\.?[\w*-]+(?:[./][\w.*-]+)*/?", word) or word.startswith("-"):
        return False
    path = PurePosixPath(word)
    if "/" in word:
        return path.parts[0] in there.first_parts
    return path.suffix.removeprefix(".") in FILE_ENDINGS and bool(path.stem)


def _looks_dotted(word: str, there: Repository) -> bool:
    found = re.fullmatch(r"(\w+)(?:\.\w+)+(?:\(.*\))?", word)
    return found is not None and bool({found[1], f"{found[1]}.py"} & {*CODE_FOLDERS, *there.first_parts})


def _identifiers(word: str) -> set[str]:
    """The names of code in a word: CamelCase, CONSTANTS_WITH_A_LINE, calls. Other words are not looked at."""
    name = word.partition("(")[0]
    is_camel = re.fullmatch(r"_?[A-Z]\w*[a-z]\w*[A-Z]\w*(?:\.\w+)*|[A-Z]\w*[a-z]\w*\.\w+(?:\.\w+)*", name)
    is_constant = re.fullmatch(r"_?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+", name)
    is_call = re.fullmatch(r"\w+\(.*\)?", word) and name.isidentifier()
    return set(name.split(".")) if is_camel or is_constant or is_call else set()


def wrong_drawings(page: Page, there: Repository) -> Iterator[Problem]:
    """Folders and files of a drawing that are not there. A drawing is a fenced block that begins with a folder."""
    for language, lines in page.fences:
        drawn = [line for line in lines if line.text.strip()]
        if language or not drawn or not re.match(r"\S+/(\s|$)", drawn[0].text):
            continue
        above: list[str] = []
        for number, text in drawn:
            depth = (len(text) - len(text.lstrip())) // 2
            if depth > len(above):  # goes on with what is said of the line before
                continue
            entry = text.split()[0]
            path = PurePosixPath(*above[:depth], entry)
            if not (there.root / path).exists():
                yield Problem(there.name_of(page), number, f"the drawing shows {path}, which is not there")
            above = [*above[:depth], entry] if entry.endswith("/") else above[:depth]


def wrong_layers(page: Page, there: Repository) -> Iterator[Problem]:
    """Layers that are not those of the import contract."""
    for line, text in page.code:
        if text.startswith("__main__ >") and text != there.layers:
            yield Problem(there.name_of(page), line, f"the import contract says {there.layers}")


CHECKS = (wrong_links, wrong_names, wrong_drawings, wrong_layers)


def problems(root: Path = ROOT) -> list[Problem]:
    """All that is wrong, page by page."""
    there = Repository(root)
    return sorted(problem for page in there.pages for check in CHECKS for problem in check(page, there))


def wrong_states() -> list[Problem]:
    """Whether the drawing of an upload's states is out of date."""
    if draw_states.is_up_to_date():
        return []
    name = draw_states.PAGE.relative_to(ROOT).as_posix()
    return [Problem(name, 1, "the drawing of states is out of date: python -m docs.draw_states --write")]


def main() -> int:
    """Print what is wrong and give the exit code."""
    wrong = [*problems(), *wrong_states()]
    sys.stdout.write("".join(f"{problem}\n" for problem in wrong) or "the documentation speaks of what is there\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
