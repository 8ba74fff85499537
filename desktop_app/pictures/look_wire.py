"""A look as it goes between the app and the worker: JSON with codes, numbers and short texts, but no sentences.

What comes from the worker is not trusted. A code has to be one that is defined here, so that the words are the app's
own, and so is every text that fills them; the name of the file never leaves the app and is filled in when the answer
has come.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from datetime import date
from string import Formatter
from typing import Any, NoReturn

from desktop_app.domain.editors import EDITORS
from desktop_app.domain.file_kinds import NAMED_KINDS
from desktop_app.domain.findings import Finding, Region, Severity
from desktop_app.domain.findings_of.lookup import kind_of_finding
from desktop_app.domain.fingerprints import MOST_BITS
from desktop_app.domain.issue_date import IssueDate
from desktop_app.pictures.look.zone import Zone, ZoneFormat, ZoneHolder
from desktop_app.pictures.picture import Facts, Looked

MOST_ANSWER = 64 * 1024
"""Bytes."""
_MOST_FINDINGS = 100
_MOST_FIELDS = 16
_MOST_NUMBER = 2**53
_MOST_PAGE = 100_000
_NAME = "name"
_YES_OR_NO = ("is_photo_in_pdf", "has_text", "text_was_read")
"""Of the facts."""
_CODES = {ZoneHolder.PASSPORT: "P", ZoneHolder.CARD: "I", ZoneHolder.VISA: "V"}
"""What stands in the app for all codes of a kind of document: which it was does not leave the worker."""
_TEXTS = {"kind": frozenset(kind.words for kind in NAMED_KINDS), "editor": frozenset(EDITORS)}
"""The fields of a finding that are texts, and all that each may say."""
_MIMES = frozenset({"", *(kind.mime for kind in NAMED_KINDS)})


class BadLookError(Exception):
    """What came is no look."""


def looked_bytes(looked: Looked) -> bytes:
    """From the worker. Where there is too much to tell, what was found last is left out."""
    findings = looked.findings[:_MOST_FINDINGS]
    while len(data := _encoded(replace(looked, findings=findings))) > MOST_ANSWER:
        findings = findings[:-1]
    return data


def looked_of(data: bytes, name: str) -> Looked:
    """In the app: what was found of the file of that name. Raises BadLookError."""
    try:
        answer = json.loads(data, parse_constant=_no_number)
        findings = answer["findings"]
        _require(isinstance(findings, list) and len(findings) <= _MOST_FINDINGS)
        _require(isinstance(answer["complete"], bool))
        found = tuple(_finding(each, name) for each in findings)
        return Looked(found, _facts(answer["facts"]), is_complete=answer["complete"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise BadLookError from None


def _encoded(looked: Looked) -> bytes:
    return json.dumps(
        {
            "complete": looked.is_complete,
            "facts": _told_facts(looked.facts),
            "findings": [_told(each) for each in looked.findings],
        }
    ).encode()


def _told(finding: Finding) -> dict[str, object]:
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "fields": {key: value for key, value in finding.fields.items() if key != _NAME},
        "region": None if finding.region is None else list(asdict(finding.region).values()),
        "confidence": finding.confidence,
    }


def _finding(told: Mapping[str, Any], name: str) -> Finding:
    kind = kind_of_finding(told["code"])
    if kind is None:
        raise ValueError
    confidence = _share(told["confidence"])
    filling = {**_fields(told["fields"]), _NAME: name}
    _require(_named_in(kind.title) | _named_in(kind.cure) <= filling.keys())
    finding = kind.found(region=_region(told["region"]), confidence=confidence, **filling)
    return replace(finding, severity=Severity(told["severity"]))


def _fields(told: Mapping[str, Any]) -> dict[str, str | int]:
    _require(isinstance(told, dict) and len(told) <= _MOST_FIELDS)
    for key, value in told.items():
        _require(key.isidentifier() and (value in _TEXTS[key] if key in _TEXTS else _is_whole(value)))
    return dict(told)


def _named_in(words: str) -> set[str]:
    """What has to be known to fill words."""
    return {field for _text, field, _format, _conversion in Formatter().parse(words) if field}


def _region(told: Any) -> Region | None:
    """Raises ValueError where it is not inside the picture."""
    if told is None:
        return None
    left, top, width, height, page = told
    _require(all(_is_number(each) for each in told) and isinstance(page, int) and 0 <= page <= _MOST_PAGE)
    return Region(left, top, width, height, page)


def _told_facts(facts: Facts) -> dict[str, object]:
    issued = facts.issued
    told = {each.name: getattr(facts, each.name) for each in fields(facts)}
    if issued is not None:
        other = issued.other.isoformat() if issued.other is not None else None
        told["issued"] = [issued.value.isoformat(), issued.how_sure, other]
    if facts.zone is not None:
        told["zone"] = _told_zone(facts.zone)
    return told


def _facts(told: Mapping[str, Any]) -> Facts:
    _require(told["mime"] in _MIMES and all(isinstance(told[key], bool) for key in _YES_OR_NO))
    _require(all(_is_whole(told[key]) and told[key] >= 0 for key in ("pages", "width", "height")))
    return Facts(
        told["mime"], told["pages"], told["width"], told["height"], told["is_photo_in_pdf"], told["has_text"],
        _issued(told["issued"]), _fingerprint(told["fingerprint"]), _share(told["without_colour"]),
        _zone(told["zone"]), told["text_was_read"],
    )  # fmt: skip


def _share(told: Any) -> float | None:
    _require(told is None or (_is_number(told) and 0 <= told <= 1))
    return None if told is None else float(told)


def _told_zone(zone: Zone) -> list[object]:
    """Without what it says of the person."""
    holder, expires = zone.holder, zone.expires
    return [
        zone.format and zone.format.value,
        zone.is_valid,
        holder and holder.value,
        expires and expires.isoformat(),
    ]


def _zone(told: Any) -> Zone | None:
    """Raises ValueError and TypeError for what is no zone."""
    if told is None:
        return None
    form, is_valid, holder, expires = told
    _require(isinstance(is_valid, bool) and (is_valid or (holder is None and expires is None)))
    return Zone(
        None if form is None else ZoneFormat(form),
        is_valid,
        "" if holder is None else _CODES[ZoneHolder(holder)],
        None if expires is None else date.fromisoformat(expires),
    )


def _issued(told: Any) -> IssueDate | None:
    """Raises ValueError and TypeError for what is no date."""
    if told is None:
        return None
    value, how_sure, other = told
    _require(_is_number(how_sure) and 0 <= how_sure <= 1)
    return IssueDate(date.fromisoformat(value), how_sure, None if other is None else date.fromisoformat(other))


def _fingerprint(told: Any) -> int | None:
    if told is None:
        return None
    _require(isinstance(told, int) and not isinstance(told, bool) and 0 <= told < 2**MOST_BITS)
    return int(told)


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _MOST_NUMBER


def _is_number(value: object) -> bool:
    return isinstance(value, float) or _is_whole(value)


def _require(condition: object) -> None:
    if not condition:
        raise ValueError


def _no_number(_text: str) -> NoReturn:
    """JSON of Python knows numbers that are none: they would pass every comparison."""
    raise ValueError
