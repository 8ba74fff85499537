"""What a zone, or that there is none, means for the person: findings about expiry, type and legibility."""

from collections.abc import Iterator
from datetime import date

from desktop_app.domain.document import DocumentType
from desktop_app.domain.findings import Finding
from desktop_app.domain.findings_of.zone import (
    CARD_WORDS,
    EXPIRED,
    EXPIRES_SOON,
    OTHER_DOCUMENT_TYPE,
    PASSPORT_WORDS,
    VISA_WORDS,
    WRONG_SIDE,
    ZONE_MISSING,
    ZONE_UNREADABLE,
)
from desktop_app.domain.rule_profile import Rule, RuleProfile, months_later
from desktop_app.domain.sides import Side, side_of
from desktop_app.domain.type_category import TypeCategory, categories_of
from desktop_app.pictures.look.zone import Zone, ZoneFormat, ZoneHolder

HOLDER_WORDS = {
    ZoneHolder.PASSPORT: PASSPORT_WORDS,
    ZoneHolder.CARD: CARD_WORDS,
    ZoneHolder.VISA: VISA_WORDS,
}
_FITTING = {
    TypeCategory.PASSPORT: {ZoneHolder.PASSPORT},
    TypeCategory.ID_CARD: {ZoneHolder.CARD},
    TypeCategory.DRIVING_LICENCE: {ZoneHolder.CARD},
    TypeCategory.RESIDENCE_PERMIT: {ZoneHolder.CARD, ZoneHolder.VISA},
    TypeCategory.ANY_IDENTITY: {ZoneHolder.PASSPORT, ZoneHolder.CARD},
    TypeCategory.PROOF_OF_ADDRESS: set[ZoneHolder](),
}
"""A permit to stay may be a sticker in the form of a visa. What proves who somebody is proves no address."""


def zone_findings(
    zone: Zone | None, name: str, kind: DocumentType | None, rules: RuleProfile, today: date
) -> Iterator[Finding]:
    """What to tell of a zone; None for a text that was read and has none. `kind` is None until a type is chosen.

    Nothing may be asked of a file whose text nobody could read: call this only where there was some.
    """
    if zone is None:
        if kind is not None and _should_have_zone(kind):
            yield ZONE_MISSING.found(name=name)
        return
    if not zone.is_valid:
        yield ZONE_UNREADABLE.found(name=name)
        return
    yield from expiry_findings(zone.expires, name, rules, today)
    holder = zone.holder
    categories = categories_of(kind) if kind is not None else ()
    # A type of "Passport or ID card" has both categories; one that nothing is known of has none.
    if kind is None or holder is None or not categories:
        return
    if not any(holder in _FITTING[category] for category in categories):
        yield OTHER_DOCUMENT_TYPE.found(name=name, kind=HOLDER_WORDS[holder], type=kind.caption)
    elif zone.format is ZoneFormat.TD1 and side_of(kind) is Side.FRONT:  # on these it is on the back (Doc 9303-5, 4.1)
        yield WRONG_SIDE.found(name=name, type=kind.caption)


def expiry_findings(expires: date | None, name: str, rules: RuleProfile, today: date) -> Iterator[Finding]:
    """What to tell of the last day on which a document is valid, by how long the receiver wants it to be."""
    if expires is None:
        return
    if expires < today:
        yield rules.weighed(Rule.VALIDITY, EXPIRED.found(name=name, date=expires.isoformat()))
    elif expires < months_later(today, rules.min_validity_months):
        yield rules.weighed(Rule.VALIDITY, EXPIRES_SOON.found(name=name, date=expires.isoformat()))


def _should_have_zone(kind: DocumentType) -> bool:
    """Whether every document of a type has a zone: passports do, and hardly a card has one on its front."""
    categories = categories_of(kind)
    if categories == (TypeCategory.PASSPORT,):
        return True
    is_card = categories[:1] in ((TypeCategory.ID_CARD,), (TypeCategory.RESIDENCE_PERMIT,))
    return is_card and side_of(kind) is Side.BACK
