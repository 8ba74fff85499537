"""Front and back of a document: which types belong together, and which side is still missing.

Some brokers have one type with two sides, others a type for each ("ID card – front", "ID card – back").
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.document import DocumentType


class Side(Enum):
    """Of a document with two."""

    FRONT = "front"
    BACK = "back"


_FRONT = r"front( side)?|recto|vorderseite|vorne|anverso|frente|przód|awers|表面?|أمامي(ة)?|الوجه الأمامي"
_BACK = r"back( side)?|rear|reverse|verso|rückseite|hinten|reverso|dorso|tył|rewers|裏面?|خلفي(ة)?|الوجه الخلفي"
_WORDS = {Side.FRONT: re.compile(rf"\b(?:{_FRONT})(?!\w)"), Side.BACK: re.compile(rf"\b(?:{_BACK})(?!\w)")}
_AROUND = " \t,;:–—-()/[]_·"


@dataclass(frozen=True, slots=True)
class Missing:
    """A side that was neither chosen now nor sent before."""

    caption: str
    """Of the document, without its side."""
    side: Side
    type_id: int
    """Of the type that it would have."""


def side_of(kind: DocumentType) -> Side | None:
    """The side that a type is for; None for a type of its own, or one of both sides."""
    words = kind.caption.casefold()
    found = [side for side, pattern in _WORDS.items() if pattern.search(words)]
    return found[0] if len(found) == 1 else None


def base_of(kind: DocumentType) -> str:
    """A type's caption without its side, as it is to be shown."""
    side = side_of(kind)
    if side is None:
        return kind.caption
    place = _WORDS[side].search(kind.caption.casefold())
    if place is None:
        return kind.caption
    before, after = kind.caption[: place.start()].rstrip(_AROUND), kind.caption[place.end() :].lstrip(_AROUND)
    return f"{before} {after}".strip() or kind.caption


def pairs(types: Iterable[DocumentType]) -> dict[int, DocumentType]:
    """The type of the other side, by the number of each type that has one."""
    found: dict[tuple[str, str], dict[Side, DocumentType]] = {}
    for kind in types:
        side = side_of(kind)
        if side is not None:
            found.setdefault((base_of(kind).casefold(), kind.group), {}).setdefault(side, kind)
    others: dict[int, DocumentType] = {}
    for sides in found.values():
        if len(sides) == len(Side):
            front, back = sides[Side.FRONT], sides[Side.BACK]
            others[front.id], others[back.id] = back, front
    return others


def missing_sides(types: Sequence[DocumentType], chosen: Sequence[int], sent: Mapping[int, int]) -> list[Missing]:
    """What is missing beside the chosen types; `sent` counts, by type, what the broker has and has not refused."""
    by_id = {kind.id: kind for kind in types}
    others = pairs(types)
    counts = Counter(chosen)
    missing: list[Missing] = []
    for type_id in dict.fromkeys(chosen):
        kind = by_id.get(type_id)
        if kind is None:
            continue
        other = others.get(type_id)
        if other is not None and not counts[other.id] and not sent.get(other.id, 0):
            side = side_of(other)
            if side is not None:
                missing.append(Missing(base_of(kind), side, other.id))
        elif kind.sides == len(Side) and (counts[type_id] + sent.get(type_id, 0)) % len(Side):
            missing.append(Missing(kind.caption, Side.BACK, type_id))
    return missing
