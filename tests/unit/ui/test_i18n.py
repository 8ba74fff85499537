"""Numbers, sizes, times and plurals as a person writes them, and texts from outside made harmless."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import QLocale

from desktop_app.domain.errors import (
    Act,
    AddressError,
    DossierError,
    FileTooLargeError,
    NotAcceptedError,
    TokenError,
    TooManyRequestsError,
    UnreachableError,
)
from desktop_app.domain.server import ServerAddress
from desktop_app.ui.documents import texts as document_texts
from desktop_app.ui.i18n import (
    breakable,
    date_text,
    day_text,
    domain_text,
    error_cure,
    error_paragraphs,
    error_title,
    exact_time_text,
    long_date_text,
    name_text,
    plain,
    say,
    server_text,
    size_text,
    time_text,
)
from desktop_app.ui.window import texts as window_texts

NOW = datetime(2024, 11, 12, 14, 3).astimezone()


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("count", "said"), [(0, "0 uploads"), (1, "1 upload"), (2, "2 uploads"), (21, "21 uploads")])
def test_english_needs_no_file_for_its_plural(count: int, said: str) -> None:
    assert say(window_texts.LINE_UPLOADS, n=count) == said


def test_fields_are_filled_and_never_read_as_sentences() -> None:
    name = "{host} %n (s)-SPECIMEN.pdf"
    assert say(document_texts.DELETE_QUESTION, name=name) == f"Delete “{name}” from your broker’s list?"
    assert (
        say(document_texts.DELETE_QUESTION_MANY, n=2, names=name)
        == f"Delete 2 documents from your broker’s list?\n\n{name}"
    )


def test_a_field_that_is_missing_stays_visible_instead_of_failing() -> None:
    assert say(window_texts.DELETE_SCHEDULED, other=1) == "“{name}” is being deleted."


@pytest.mark.parametrize(
    ("size", "said"), [(0, "0 bytes"), (1, "1 bytes"), (999, "999 bytes"), (1_500_000, "1.5 MB"), (10**10, "10.0 GB")]
)
def test_sizes_have_the_units_of_file_managers(size: int, said: str) -> None:
    assert size_text(size) == said


def test_sizes_follow_the_system() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert size_text(1_500_000) == "1,5 MB"


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (NOW, "today 14:03"),
        (NOW.replace(hour=0, minute=5), "today 00:05"),
        (NOW - timedelta(days=1), "yesterday 14:03"),
        (NOW - timedelta(days=2), "10 Nov 2024"),
        (NOW - timedelta(days=400), "9 Oct 2023"),
    ],
)
def test_days_are_said_as_short_as_they_are_clear(at: datetime, said: str) -> None:
    assert date_text(at, NOW) == said


def test_times_are_local_whatever_the_server_used() -> None:
    elsewhere = NOW.astimezone(datetime.fromisoformat("2024-01-01T00:00:00+09:00").tzinfo)
    assert time_text(elsewhere) == "14:03"
    assert date_text(elsewhere, NOW) == "today 14:03"
    assert long_date_text(elsewhere) == "12 Nov 2024 14:03"


# --- texts from outside --------------------------------------------------------------------------------------------

TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""All characters with Unicode's property Bidi_Control."""
HIDING = "\u00ad\u034f\u180e\u200b\u200c\u200d\u2060\u2061\ufeff\ufff9\ufffb\u115f\u1160\u3164\uffa0\U000e0041"
"""Characters that show nothing: soft hyphen, zero widths, notes between lines, fillers of Hangul, tags."""


@pytest.mark.parametrize(
    "sign", [*TURNING, *HIDING, "\n", "\r", "\t", "\x00", "\x1b", "\x7f", "\x85", "\u2028", "\ud800"]
)
def test_a_sign_that_cannot_be_seen_is_shown_as_its_number(sign: str) -> None:
    assert plain(f"a{sign}b") == f"a\\u{ord(sign):04x}b"


@pytest.mark.parametrize("text", ["", "passport-SPECIMEN.jpg", "Führerschein 2", "パスポート", "جواز سفر", "a b", "😀"])
def test_letters_of_every_language_stay_as_they_are(text: str) -> None:
    assert plain(text) == text


@settings(deadline=None, database=None)
@given(st.text())
def test_nothing_that_controls_is_left(text: str) -> None:
    shown = plain(text)
    assert not any(unicodedata.category(sign) in {"Cc", "Cs", "Zl", "Zp"} for sign in shown)
    assert not set(shown) & set(TURNING)


def test_long_words_can_be_broken_without_changing_what_is_read() -> None:
    digest = "0123456789abcdef" * 4
    shown = breakable(f"SHA {digest} end")
    assert shown.replace("\u200b", "") == f"SHA {digest} end"
    assert max(map(len, re.split("[\u200b ]", shown))) <= 8
    assert breakable("short words stay") == "short words stay"


# --- errors --------------------------------------------------------------------------------------------------------


def every_error(kind: type[DossierError] = DossierError) -> list[type[DossierError]]:
    return [kind, *(each for child in kind.__subclasses__() for each in every_error(child))]


FIELDS: dict[str, str | int] = {
    "host": "my.broker.example",
    "name": "passport-SPECIMEN.jpg",
    "count": 2,
    "size": 60_000_000,
    "limit": 50_000_000,
    "status": 422,
    "reason": "certificate has expired",
    "path": "settings.toml",
    "when": "2024-11-12",
    "place": "damaged-20241112.sqlite3",
    "encoding": "multipart",
    "issuer": "SPECIMEN authority",
    "names": "other.broker.example",
    "owner": "nobody",
    "proxy": "proxy.example:3128",
    "setting": "ALL_PROXY",
    "target": "elsewhere.example",
    "product": "ExampleFilter",
    "ending": ".jpg",
    "kind": "a PDF document",
    "entry": "10/8",
    "coding": "br",
}


@pytest.mark.parametrize("act", [None, *Act], ids=str)
@pytest.mark.parametrize("kind", every_error(), ids=lambda kind: kind.__name__)
def test_every_error_has_a_title_and_a_cure_with_all_gaps_filled(kind: type[DossierError], act: Act | None) -> None:
    if kind is AddressError:
        error: DossierError = AddressError("It must begin with https://")
    elif kind is TokenError:
        error = TokenError()
    elif kind is TooManyRequestsError:
        error = TooManyRequestsError(retry_after=12, host="my.broker.example", status=429)
    else:
        error = kind(server_text="", **FIELDS)
    if act is not None:
        error.set_act(act)
    title, cure = error_title(error), error_cure(error)
    assert title
    assert not title.endswith(".")
    assert cure
    assert "{" not in title + cure
    assert error_paragraphs(error) == f"{title}.\n{cure}"


def test_sizes_in_errors_have_units() -> None:
    error = FileTooLargeError(name="scan-SPECIMEN.pdf", size=60 * 1024**2, limit=50 * 1024**2)
    assert error_title(error) == "“scan-SPECIMEN.pdf” is too large: 60.0 MB", "in the megabytes of the settings"
    assert (
        error_cure(error)
        == "At most 50.0 MB can be sent. Take the photo with a smaller size, or save it as a smaller PDF."
    )


def test_what_a_server_says_comes_last_is_plain_and_is_cut() -> None:
    error = NotAcceptedError(server_text="<b>no\u202e</b>" + "x" * 1000, host="my.broker.example", status=422)
    last = error_paragraphs(error).split("\n")[-1]
    assert last.startswith("The server says: <b>no\\u202e</b>xxx")
    assert len(last) < 550


def test_a_hosts_name_cannot_turn_a_sentence_round() -> None:
    assert error_title(UnreachableError(host="a\u202eb")) == "a\\u202eb cannot be reached"


@pytest.mark.parametrize(
    "typed", ["", "ftp://my.broker.example", "http://my.broker.example", "https://a@b.example", "a b"]
)
def test_a_bad_address_is_told_with_what_to_type_instead(typed: str) -> None:
    with pytest.raises(AddressError) as caught:
        ServerAddress.parse(typed)
    assert error_title(caught.value) == "This address cannot be used"
    assert len(error_cure(caught.value)) > 20


# --- times -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "at",
    [
        datetime(3500, 5, 6, 12, 30, tzinfo=UTC),  # Windows' own functions end in the year 3000
        datetime(9999, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-12))),
    ],
)
def test_a_time_that_the_system_cannot_convert_is_shown_all_the_same(at: datetime) -> None:
    assert str(at.year) in long_date_text(at)
    assert str(at.year) in date_text(at, NOW)
    assert time_text(at)


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        ("en_GB", "16 Nov 2026", "16 Nov 2026 09:05:07"),
        ("en_US", "Nov 16, 2026", "Nov 16, 2026 9:05:07"),
        ("de_DE", "16. Nov. 2026", "16. Nov. 2026 09:05:07"),
        ("es_ES", "16 de nov de 2026", "16 de nov de 2026 9:05:07"),
        ("ja_JP", "2026年11月16日", "2026年11月16日 9:05:07"),
        ("fi_FI", "16. marras 2026", "16. marras 2026 9.05.07"),
    ],
)
def test_u13_dates_are_written_as_the_locale_writes_them(language: str, day: str, moment: str) -> None:
    QLocale.setDefault(QLocale(language))
    at = datetime(2026, 11, 16, 9, 5, 7).astimezone()
    assert day_text(at.date()) == day
    assert exact_time_text(at).startswith(moment)


def test_u13_a_day_in_a_finding_is_written_so_too() -> None:
    assert domain_text("{name} on {when}", {"name": "a.pdf", "when": "2026-11-26"}) == "a.pdf on 26 Nov 2026"
    assert domain_text("{when}", {"when": "some day"}) == "some day"


# --- the server's own words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("The date is too old.", "The date is too old."),
        ("First line.\r\nSecond line.", "First line.\nSecond line."),
        ("One.\n\n\n  Two.  \u2028Three.", "One.\nTwo.\nThree."),
        ("a\tb", "a b"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("evil\u202egpj.exe", "evil\\u202egpj.exe"),
        ("bell\x07", "bell\\u0007"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("", ""),
    ],
)
def test_a_servers_words_stay_as_they_are_but_for_what_hides(told: str, shown: str) -> None:
    assert server_text(told).replace("\u2068", "").replace("\u2069", "") == shown


def test_an_english_sentence_keeps_its_full_stop_among_words_from_right_to_left() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        assert server_text("Too old.\nSend another.") == "\u2068Too old.\u2069\n\u2068Send another.\u2069"
        assert name_text("scan (2).pdf") == "\u2068scan (2).pdf\u2069"
    finally:
        QLocale.setDefault(before)
