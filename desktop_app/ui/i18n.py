"""Translates sentences, and formats numbers, sizes and times as the person's system does."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime

from desktop_app.domain.sentences import fill
from desktop_app.ui import texts
from desktop_app.ui.bounded_text import MOST_CHARACTERS, bounded
from desktop_app.ui.shown_names import isolated, shortened

if TYPE_CHECKING:  # the first window does not wait for all errors to be loaded
    from desktop_app.domain.errors import DossierError

_WEEKDAY = re.compile("d{3,4}")
_AROUND_WEEKDAY = " ,\u060c"
"""What parts the day of the week from the rest, with the Arabic comma."""
_NAMES = frozenset({"id", "port", "status", "code", "number"})
"""Fields whose numbers are names: of a type, a port, an HTTP status."""
_ZERO_WIDTH_SPACE = "\u200b"
_HIDDEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\u3164\ud800-\udfff"
    r"\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Control characters, direction marks, zero-width characters, fillers that look like a space, surrogates, tags."""
_HIDDEN_IN_WORDS = re.compile("(?![\u200c\u200d])" + _HIDDEN.pattern)
"""The same without the joiners, with which Persian and Indian words are written."""
_LINE_ENDS = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")


def say(sentence: str, n: int = -1, **fields: str | int) -> str:
    """Translate a sentence of a texts.py and fill its fields. `n` selects the plural form and replaces `%n`."""
    translated = QCoreApplication.translate("ui", sentence, None, n)
    if n >= 0:  # Qt puts a number into the sentence of a translator itself, in European digits
        translated = translated.replace("(s)", "" if n == 1 else "s").replace("%n", str(n))
        translated = translated.replace(str(n), number_text(n), 1)
    return fill(translated, {key: _in_words(key, value) for key, value in fields.items()}) if fields else translated


def plain(text: str) -> str:
    """A text from outside (a file name, a server's text) as it is shown: with nothing hidden in it, and bounded."""
    if len(text) <= MOST_CHARACTERS and text.isascii() and text.isprintable():
        return text  # nearly all names, and a table of a hundred thousand asks for each of them
    return bounded(visible(text))


def server_text(text: str) -> str:
    """A server's own words: its lines and joiners are text, all else that is hidden is seen, and it is bounded. Its
    lines do not turn the words around them about.
    """
    lines = (_HIDDEN_IN_WORDS.sub(_seen, line).strip() for line in _LINE_ENDS.split(text.replace("\t", " ")))
    return bounded("\n".join(isolated(line, always=is_right_to_left()) for line in lines if line))


def name_text(name: str) -> str:
    """A file's name in a sentence: with nothing hidden in it, not too long, and isolated from the words around it."""
    return isolated(shortened(plain(name)), always=is_right_to_left())


def visible(text: str) -> str:
    """Make control and direction characters visible in a text that is copied, or that the person may edit."""
    return _HIDDEN.sub(_seen, text)


def _seen(hidden: re.Match[str]) -> str:
    return f"\\u{ord(hidden.group()):04x}"


def number_text(number: int) -> str:
    """Format a number of things."""
    return QLocale().toString(number)


def list_text(names: Iterable[str]) -> str:
    """Several names in a sentence: "a, b and c"."""
    return QLocale().createSeparatedList(list(names))


def size_text(size: int) -> str:
    """Format a number of bytes with the units that file managers use."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def limit_text(size: int) -> str:
    """Format a number of bytes in the megabytes of the settings, where it is compared with a limit from there."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def local_time(at: datetime) -> datetime:
    """A time in this computer's zone; as it was told where the system cannot tell (on Windows after the year 3000)."""
    try:
        return at.astimezone()
    except (OSError, OverflowError, ValueError):
        return at


def time_text(at: datetime) -> str:
    """Format the local time of day, short."""
    local = local_time(at)
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def date_text(at: datetime, now: datetime) -> str:
    """ "today 14:03", "yesterday 14:03" or "12 Nov 2024", in local time."""
    local, today = local_time(at), now.astimezone().date()
    if local.date() == today:
        return say(texts.TODAY_AT, time=time_text(at))
    if local.date() == today - timedelta(days=1):
        return say(texts.YESTERDAY_AT, time=time_text(at))
    return day_text(local.date())


def day_text(day: date) -> str:
    """Format a day as the locale's long pattern has it, without the day of the week and with a short month."""
    locale = QLocale()
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)).replace("MMMM", "MMM")
    return locale.toString(QDate(day.year, day.month, day.day), pattern.strip(_AROUND_WEEKDAY))


def long_date_text(at: datetime) -> str:
    """Format the full local date and time."""
    return f"{day_text(local_time(at).date())} {time_text(at)}"


def exact_time_text(at: datetime) -> str:
    """Format the full local date and time with its seconds, for what is minutes apart."""
    local = local_time(at)
    pattern = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
    before, minutes, after = pattern.partition("mm")
    parted_by = before[-1:] if before[-1:] in (":", ".") else ":"
    with_seconds = f"{before}{minutes}{parted_by}ss{after}"
    time = QLocale().toString(QTime(local.hour, local.minute, local.second), with_seconds)
    return f"{day_text(local.date())} {time}"


def error_title(error: "DossierError") -> str:
    """What went wrong, in one sentence without a full stop."""
    return domain_text(error.title, error.fields)


def error_cure(error: "DossierError") -> str:
    """What the person can do about it."""
    return domain_text(error.what_to_do, error.fields)


def domain_text(sentence: str, fields: Mapping[str, str | int]) -> str:
    """Words that an error or a finding carries, in the person's language and filled, with nothing hidden in them."""
    return bounded(fill(QCoreApplication.translate("errors", sentence), _shown(fields)))


def error_from_server(error: "DossierError") -> str:
    """The server's text, marked as such; "" if there is none."""
    return say(texts.SERVER_SAYS, text=server_text(error.server_text)) if error.server_text else ""


def error_paragraphs(error: "DossierError") -> str:
    """Title, cure and the server's text, one below the other."""
    return "\n".join(filter(None, (f"{error_title(error)}.", error_cure(error), error_from_server(error))))


def breakable(text: str) -> str:
    """Insert invisible line-break opportunities into very long words, such as a hash."""
    return re.sub(r"\S{24,}", lambda word: _ZERO_WIDTH_SPACE.join(re.findall(r".{1,8}", word.group())), text)


def unbroken(text: str) -> str:
    """A text as it was before `breakable`."""
    return text.replace(_ZERO_WIDTH_SPACE, "")


def is_right_to_left() -> bool:
    """Whether the person's language is written from right to left."""
    return QLocale().textDirection() is Qt.LayoutDirection.RightToLeft


def _shown(fields: Mapping[str, str | int]) -> dict[str, str | int]:
    """The fields ready to show: nothing hidden in them, with units, reasons translated, names not too long."""
    shown: dict[str, str | int] = {}
    for key, value in fields.items():
        if key in ("size", "limit") and isinstance(value, int):
            shown[key] = limit_text(value) if "limit" in fields else size_text(value)
        elif key in ("when", "date") and isinstance(value, str):
            shown[key] = plain(_day_in(value))
        elif key in ("reason", "place", "kind") and isinstance(value, str):
            shown[key] = plain(QCoreApplication.translate("errors", value))
        elif key == "name" and isinstance(value, str):
            shown[key] = name_text(value)
        else:
            shown[key] = plain(value) if isinstance(value, str) else _in_words(key, value)
    return shown


def _in_words(key: str, value: str | int) -> str | int:
    """A number of things as the locale writes it; one that names something, such as a port, as it is."""
    return number_text(value) if isinstance(value, int) and key not in _NAMES else value


def _day_in(text: str) -> str:
    """A day that is told as ISO 8601 does, as the locale writes it; any other text as it is."""
    try:
        return day_text(date.fromisoformat(text))
    except ValueError:
        return text
