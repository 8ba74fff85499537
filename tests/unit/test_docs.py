"""The documentation speaks of what is there, and whatever it says wrongly is found (docs/check.py)."""

from enum import Enum
from pathlib import Path

import pytest

from docs import draw_states
from docs.check import ROOT, problems, wrong_states
from docs.draw_states import BEGIN, END, NoPlaceError, drawing, with_drawing


def test_the_documentation_speaks_of_what_is_there() -> None:
    assert [str(problem) for problem in problems()] == []


def test_every_page_that_a_contributor_needs_is_looked_at() -> None:
    for name in (
        "README",
        "CONTRIBUTING",
        "SECURITY",
        "docs/architecture",
        "docs/states",
        "docs/glossary",
        "docs/testing",
    ):
        assert (ROOT / f"{name}.md").is_file()
    assert len(list((ROOT / "docs" / "decisions").glob("00*.md"))) > 10


# --- what is wrong is found ------------------------------------------------------------------------------------------


@pytest.fixture
def specimen(tmp_path: Path) -> Path:
    """A repository with a module, a page, a target and a contract."""
    files = {
        "desktop_app/domain/upload.py": "class Upload:\n    key: str\n    def moved(self): ...\nLIMIT_BYTES = 1\n",
        "desktop_app/domain/__init__.py": "",
        "desktop_app/ui/documents/texts.py": "SIZE = 'Size'\n",
        "docs/page.md": "# A page\n\n## It's *here*: `now`\n\n## Twice\n\n## Twice\n",
        "Makefile": "test:\n\ttrue\nsoak-kill:\n\ttrue\n",
        "pyproject.toml": "[[tool.importlinter.contracts]]\n"
        'name = "who may import whom, top to bottom"\n'
        'layers = ["desktop_app.ui", "desktop_app.desk | desktop_app.api", "desktop_app.domain"]\n',
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


DRAWING = "```\ndesktop_app/\n  domain/     meanings,\n              and more of them\n    {name}  an upload\n```"

GOOD = (
    "[a page](docs/page.md), [a heading](docs/page.md#its-here-now), [the second](docs/page.md#twice-1), [out](https://x.example)",
    "![a picture](docs/page.md)\n\n[named]: docs/page.md",
    "`desktop_app/domain/upload.py`, `domain/upload.py`, `documents/texts.py`, `upload.py`, `domain/`, `docs/*.md`",
    "`domain.upload.Upload.moved`, `desktop_app.domain.upload`, `domain.upload.Upload.key`",
    "`domain.upload.LIMIT_BYTES`",
    "`LIMIT_BYTES`, `Upload.moved`, `moved()`, `queued`, `no-such-word`, `Accept-Language: de`, `/etc/nothing.py`",
    "`make test` and `make soak-kill N=1000`",
    "`ui > desk | api > domain`",
    DRAWING.format(name="upload.py"),
    "```\nmake nothing; domain/gone.py\n```",
    "`build/tour/gone.py` and `dossier_XX.ts`",
    "`[no link](gone.md)`",
)

WRONG = (
    ("[a page](docs/gone.md)", "the link docs/gone.md leads nowhere"),
    ("[a heading](docs/page.md#gone)", "the link docs/page.md#gone leads to no heading"),
    ("[a heading](#gone)", "the link #gone leads to no heading"),
    ("[over two\nlines](gone.md)", "the link gone.md leads nowhere"),
    ("[out](../outside.md)", "the link ../outside.md leads nowhere"),
    ("[named]: gone.md", "the link gone.md leads nowhere"),
    ("`domain/gone.py`", "the file domain/gone.py is not there"),
    ("`gone.py`", "the file gone.py is not there"),
    ("`ui/gone/`", "the file ui/gone/ is not there"),
    ("`over two\ndomain/gone.py`", "the file domain/gone.py is not there"),
    ("`domain.gone`", "domain.gone is not there"),
    ("`domain.upload.Gone`", "domain.upload.Gone is not there"),
    ("`domain.upload.Upload.gone()`", "domain.upload.Upload.gone() is not there"),
    ("`GoneError`", "the code has no GoneError"),
    ("`Upload.gone`", "the code has no Upload.gone"),
    ("`GONE_BYTES`", "the code has no GONE_BYTES"),
    ("`gone(…)`", "the code has no gone(…)"),
    ("`make gone`", "make has no target gone"),
    ("`__main__ > ui > domain`", "the import contract says ui > desk | api > domain"),
    (DRAWING.format(name="gone.py"), "the drawing shows desktop_app/domain/gone.py, which is not there"),
)


@pytest.mark.parametrize("text", GOOD)
def test_what_is_there_is_let_through(specimen: Path, text: str) -> None:
    (specimen / "README.md").write_text(text, encoding="utf-8")
    assert problems(specimen) == []


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_what_is_not_there_is_found(specimen: Path, text: str, said: str) -> None:
    (specimen / "README.md").write_text(text, encoding="utf-8")
    assert [(problem.page, problem.text) for problem in problems(specimen)] == [("README.md", said)]


def test_a_problem_names_its_line(specimen: Path) -> None:
    (specimen / "README.md").write_text(
        "# Read me\n\n```\n`domain/gone.py`\n```\n\nSee\n`domain/gone.py`.", encoding="utf-8"
    )
    assert [str(problem) for problem in problems(specimen)] == ["README.md:8: the file domain/gone.py is not there"]


# --- the drawing of states -------------------------------------------------------------------------------------------


class Light(Enum):
    RED = "r"
    GREEN = "g"
    OFF = "o"


def test_every_transition_is_an_arrow() -> None:
    assert drawing(
        {Light.RED: {Light.GREEN, Light.RED}, Light.GREEN: {Light.OFF}}, Light.RED, {Light.OFF}
    ).splitlines() == [
        "```mermaid",
        "stateDiagram-v2",
        "    [*] --> red",
        "    red --> red",
        "    red --> green",
        "    green --> off",
        "    off --> [*]",
        "```",
    ]


def test_the_states_of_an_upload_are_drawn_as_the_code_has_them() -> None:
    assert wrong_states() == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("queued --> sending", "queued --> stored"),
        ("    queued --> sending\n", ""),
        ("stored --> [*]", "held --> [*]"),
        (BEGIN, ""),
    ],
)
def test_an_old_drawing_is_found(tmp_path: Path, old: str, new: str) -> None:
    page = tmp_path / "states.md"
    text = f"before\n{BEGIN}\n{draw_states.current()}\n{END}\nafter\n"
    page.write_text(text, encoding="utf-8")
    assert draw_states.is_up_to_date(page)
    assert old in text
    page.write_text(text.replace(old, new), encoding="utf-8")
    assert not draw_states.is_up_to_date(page)


def test_only_what_stands_between_the_marks_is_drawn_anew() -> None:
    assert with_drawing(f"before\n{BEGIN}\nold\n{END}\nafter\n", "new") == f"before\n{BEGIN}\nnew\n{END}\nafter\n"
    with pytest.raises(NoPlaceError):
        with_drawing(f"before\n{BEGIN}\nold", "new")
