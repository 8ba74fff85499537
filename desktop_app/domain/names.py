"""When two names of files are one, whatever a server did to either: paths, endings, counters, letters, encodings."""

import re
import unicodedata
from functools import lru_cache
from html import unescape
from pathlib import PurePosixPath
from urllib.parse import unquote

from desktop_app.domain.wire_name import wire_name

_ENDING = re.compile(r"\.[A-Za-z0-9]{1,5}$")
_COUNTER = re.compile(r"(?:(?<!\s)\s*+\(\d{1,4}\)|[ _-]copy(?:[ _-]?\d{1,4})?|[_-]\d{1,3})++$")
"""Without going back: “_copy_1_copy_1…” can be read in very many ways."""
_LONGEST_COUNTERS = 100
_SIGNS = re.compile(r"[\W_]+")
_WRITTEN_OTHERWISE = re.compile(r'[%&\\/";\x00-\x1f\x7f]')


@lru_cache(maxsize=10_000)
def name_forms(name: str) -> frozenset[str]:
    """Every form in which a name may be meant; none for a name without letters and digits."""
    if name.isascii() and not _WRITTEN_OTHERWISE.search(name):
        form = _normalized(_without_ending(name).lower()) if name != "." else ""
        return frozenset((form,)) if form else frozenset()
    written = (name, unquote(name), unescape(name), name.replace("\\", ""), wire_name(name))
    return frozenset({_normalized(_folded(_without_ending(_last_part(form)))) for form in written} - {""})


def names_are_one(one: str, other: str) -> bool:
    """Whether two names are the same, however they are written."""
    return not name_forms(one).isdisjoint(name_forms(other))


def names_are_related(one: str, other: str) -> bool:
    """Whether one may have been made of the other: servers put something before or behind a name that is taken."""
    forms = name_forms(other)
    return any(mine in theirs or theirs in mine for mine in name_forms(one) for theirs in forms)


def _last_part(name: str) -> str:
    return PurePosixPath(name.replace("\\", "/")).name


def _without_ending(name: str) -> str:
    return _ENDING.sub("", name) or name


def _folded(stem: str) -> str:
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", stem).casefold())


def _normalized(folded: str) -> str:
    """Without what servers append and the signs that they replace."""
    start, end = folded[:-_LONGEST_COUNTERS], folded[-_LONGEST_COUNTERS:]
    folded = start + _COUNTER.sub("", end) or folded
    return _SIGNS.sub(" ", folded).strip()
