"""Draws the states of an upload from the table that the code checks every commit against, so that it cannot lie.

python -m docs.draw_states --write   puts the drawing into docs/states.md
python -m docs.draw_states --check   says whether the one that is there is up to date
"""

import argparse
import sys
from collections.abc import Collection, Mapping
from enum import Enum
from pathlib import Path
from typing import TypeVar

from desktop_app.domain.upload import FINAL, TRANSITIONS, UploadState

PAGE = Path(__file__).with_name("states.md")
BEGIN = "<!-- drawn by docs/draw_states.py: begin -->"
END = "<!-- drawn by docs/draw_states.py: end -->"


State = TypeVar("State", bound=Enum)


class NoPlaceError(Exception):
    """A page lacks the two lines between which the drawing stands."""


def drawing(transitions: Mapping[State, Collection[State]], first: State, final: Collection[State]) -> str:
    """A mermaid state diagram; states and arrows in the order in which the enumeration has them."""
    order = list(type(first))
    arrows = [f"[*] --> {_name(first)}"]
    for state in order:
        arrows += [f"{_name(state)} --> {_name(after)}" for after in order if after in transitions.get(state, ())]
    arrows += [f"{_name(state)} --> [*]" for state in order if state in final]
    return "\n".join(["```mermaid", "stateDiagram-v2", *(f"    {arrow}" for arrow in arrows), "```"])


def current() -> str:
    """The drawing of an upload's states as the code has them."""
    return drawing(TRANSITIONS, UploadState.QUEUED, FINAL)


def with_drawing(page: str, drawn: str) -> str:
    """The page with this drawing between its two marks. Raises NoPlaceError."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise NoPlaceError
    return f"{before}{BEGIN}\n{drawn}\n{END}{after}"


def is_up_to_date(page: Path = PAGE) -> bool:
    """Whether the drawing on the page is the current one."""
    text = page.read_text(encoding="utf-8")
    try:
        return text == with_drawing(text, current())
    except NoPlaceError:
        return False


def _name(state: Enum) -> str:
    return state.name.lower()


def main() -> int:
    """The command line; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python -m docs.draw_states", description=__doc__)
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("--check", action="store_true", help="exit with 1 unless it is up to date")
    group.add_argument("--write", action="store_true", help="draw it anew")
    if parser.parse_args().write:
        PAGE.write_text(with_drawing(PAGE.read_text(encoding="utf-8"), current()), encoding="utf-8")
        return 0
    return 0 if is_up_to_date() else 1


if __name__ == "__main__":
    sys.exit(main())
