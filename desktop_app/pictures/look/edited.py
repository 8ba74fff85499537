"""Whether a program for editing pictures wrote the file.

Cameras, telephones and scanners name their software too: only the names of editors count.
"""

from collections.abc import Iterator

from desktop_app.domain.editors import EDITORS
from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.picture import EDITED
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.rules import PictureRules


def edited(pixels: Pixels, rules: PictureRules) -> Iterator[Finding]:
    """The file names an editor."""
    if rules.allows_editors:
        return
    name = editor_among(pixels.origin.programs)
    if name is not None:
        yield EDITED.found(editor=name, confidence=0.8)


def editor_among(programs: tuple[str, ...]) -> str | None:
    """The first editor that is named, by its name in our list: what the file says is not repeated."""
    for program in programs:
        said = program.casefold()
        for name in EDITORS:
            if name.casefold() in said:
                return name
    return None
