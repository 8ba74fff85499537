"""Front and back among the files of the add dialog: which is which, swapping them, and what is missing."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.checks.sides_alike import alike_sides, side_file
from desktop_app.domain.document import DocumentType
from desktop_app.domain.findings_of.sides import SIDES_ALIKE
from desktop_app.domain.sides import Missing, Side, missing_sides, pairs, side_of
from desktop_app.ui.add import texts
from desktop_app.ui.add.file_row import FileRow
from desktop_app.ui.i18n import plain, say
from desktop_app.ui.widgets.dialogs import ask

_NAMES = {Side.FRONT: texts.SIDE_FRONT, Side.BACK: texts.SIDE_BACK}
_MISSING = {Side.FRONT: texts.FRONT_MISSING, Side.BACK: texts.BACK_MISSING}


def show_sides(lines: Sequence[FileRow], types: Sequence[DocumentType]) -> None:
    """Say at each file which side it is, where a type has two: the first file is the front.

    Also where the other side is the same picture.
    """
    two_sided = {kind.id for kind in types if kind.sides == len(Side) and side_of(kind) is None}
    seen: dict[int, int] = {}
    alike = alike_sides([side_file(line.type_id, line.inspection) for line in lines], types)
    for place, line in enumerate(lines):
        line.show_extra((SIDES_ALIKE.found(),) if place in alike else ())
    for line in lines:
        type_id = line.type_id
        if type_id not in two_sided or type_id is None:
            line.show_side("")
            continue
        if _has_both(line):
            line.show_side(say(texts.SIDE_BOTH))
            continue
        place = seen.get(type_id, 0)
        seen[type_id] = place + 1
        line.show_side(say(_NAMES[tuple(Side)[place % len(Side)]]))


def swappable(lines: Sequence[FileRow], types: Sequence[DocumentType]) -> tuple[FileRow, FileRow] | None:
    """The two files that are front and back of one document, if that is so of exactly two."""
    two_sided = {kind.id for kind in types if kind.sides == len(Side)}
    by_type: dict[int, list[FileRow]] = {}
    for line in lines:
        if line.type_id is not None:
            by_type.setdefault(line.type_id, []).append(line)
    of_two = [tuple(found) for kind, found in by_type.items() if kind in two_sided and len(found) > 1]
    for one, other in pairs(types).items():
        if one < other.id and one in by_type and other.id in by_type:
            of_two.append((*by_type[one], *by_type[other.id]))
    if len(of_two) != 1 or len(of_two[0]) != len(Side):
        return None
    first, second = sorted(of_two[0], key=lines.index)
    return first, second


async def sure_without(parent: QWidget, missing: Sequence[Missing]) -> bool:
    """Whether to send all the same; the safe answer is to choose the other side."""
    parts = [say(_MISSING[each.side], caption=plain(each.caption)) for each in missing]
    question = "\n".join([*parts, say(texts.SIDE_QUESTION)])
    yes, no = say(texts.SIDE_YES), say(texts.SIDE_NO)
    return await ask(parent, say(texts.SIDE_TITLE), question, yes=yes, no=no)


def missing_in(lines: Sequence[FileRow], types: Sequence[DocumentType], sent: Mapping[int, int]) -> list[Missing]:
    """What is missing beside the files that are to be sent; one with both sides in it wants no other."""
    chosen = [line.type_id for line in lines if line.type_id is not None and not _has_both(line)]
    return missing_sides(types, chosen, sent)


def _has_both(line: FileRow) -> bool:
    """Whether front and back can be in one file: a PDF of several pages."""
    return line.inspection is not None and line.inspection.facts.pages >= len(Side)
