"""All checks, in the order in which their findings are shown.

A check is a function from a Subject to findings, in a module of its own, with one line here. It opens nothing, keeps
nothing and may raise: the pipeline leaves it out then. What it can find is defined in domain/findings.py and
domain/findings_of.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from desktop_app.checks.issue_date import recent_enough
from desktop_app.checks.kind import other_kind
from desktop_app.checks.links import link_elsewhere
from desktop_app.checks.rules import (
    wanted_colour,
    wanted_format,
    wanted_name,
    wanted_pages,
    wanted_pixels,
    wanted_sides,
    wanted_size,
)
from desktop_app.checks.size import too_large
from desktop_app.checks.subject import Subject
from desktop_app.checks.zone import fitting_zone
from desktop_app.domain.findings import Finding


class Stage(Enum):
    """What has to be known before a check can be run."""

    OPENED = "opened"
    """The size alone: a file that such a check blocks is not read at all."""
    READ = "read"
    """The bytes."""
    RULED = "ruled"
    """What the look measured, and the receiver's rules: those for the chosen type, or the general ones without it."""
    TYPED = "typed"
    """The same and the chosen type: run again whenever another type is chosen, and not at all without one."""


@dataclass(frozen=True, slots=True)
class Check:
    """One check."""

    name: str
    """For the log."""
    find: Callable[[Subject], Iterable[Finding]]
    stage: Stage = Stage.READ


CHECKS: tuple[Check, ...] = (
    Check("size", too_large, Stage.OPENED),
    Check("link", link_elsewhere),
    Check("kind", other_kind),
    Check("pixels", wanted_pixels, Stage.RULED),
    Check("colour", wanted_colour, Stage.RULED),
    Check("format", wanted_format, Stage.RULED),
    Check("wanted size", wanted_size, Stage.RULED),
    Check("pages", wanted_pages, Stage.RULED),
    Check("sides", wanted_sides, Stage.RULED),
    Check("name", wanted_name, Stage.RULED),
    Check("issue date", recent_enough, Stage.TYPED),
    Check("zone", fitting_zone, Stage.TYPED),
)
