"""What the text of a picture says that the app wants to know: its machine-readable zone, and the day of issue."""

import re
from dataclasses import replace
from datetime import date

from desktop_app.domain.issue_date import IssueDate
from desktop_app.pictures.look.issue_date import find_issue_date
from desktop_app.pictures.ocr.models import Networks
from desktop_app.pictures.ocr.page import TextLine, read_page, row_texts
from desktop_app.pictures.ocr.strips import Grey
from desktop_app.pictures.ocr.zone_lines import zone_of
from desktop_app.pictures.picture import Facts

_LEAST_SURE = 0.6
"""What was read less surely than this is no text but a pattern."""
_LEAST_LETTERS = 12
"""Fewer on a whole picture are none that a document has."""
_WORD = re.compile(r"\d|[^\W\d]{3}")
"""Shorter ones are bits of other papers and patterns more often than labels."""
_AS_SURE_AS_PRINT = 0.9
"""A date that was read from a picture may have been misread: so sure beside one from the text of a PDF."""


def read_facts(grey: Grey, networks: Networks, today: date) -> Facts:
    """What the text says; nothing else of it is kept."""
    lines = [each for each in read_page(grey, networks) if each.sure >= _LEAST_SURE]
    zone = zone_of(grey, lines, networks)
    has_text = sum(len(each.text) for each in lines) >= _LEAST_LETTERS
    return Facts(has_text=has_text, issued=_issued(lines, today), zone=zone, text_was_read=True)


def _issued(lines: list[TextLine], today: date) -> IssueDate | None:
    words = [each for each in lines if _WORD.search(each.text)]
    found = find_issue_date(row_texts(words), today)
    return None if found is None else replace(found, how_sure=found.how_sure * _AS_SURE_AS_PRINT)
