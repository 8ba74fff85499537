"""What a text from outside may cost to show: bounded in length, in scripts, in pictures and in marks."""

import time
import unicodedata

import pytest

from desktop_app.ui.bounded_text import MOST_CHARACTERS, bounded, in_cell
from desktop_app.ui.i18n import plain, visible


def script_of(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ", maxsplit=1)[0]


def one_of_each_script() -> str:
    found: dict[str, str] = {}
    for number in range(0x20000):
        if unicodedata.category(chr(number)).startswith("L"):
            found.setdefault(script_of(chr(number)), chr(number))
    return "".join(found.values())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Passport-SPECIMEN (2).pdf",
        "Zażółć gęślą jaźń – Ñandú, Ελληνικά, Русский, Հայերեն",
        "עברית العربية हिन्दी ไทย ქართული 한국어 日本語 中文 ﷽ ﬁ",
        "Tiếng Việt có hai dấu: e\u0302\u0301",
        "বাংলা",
        "தமிழ் සිංහල",
        "“Unscharf” 👍 ✓ → €",
        "a\nb\tc",
    ],
)
def test_what_people_write_is_shown_as_it_is(text: str) -> None:
    assert bounded(text) == text


def test_a_letter_of_every_script_is_cut_after_few_of_them() -> None:
    text = one_of_each_script()
    shown = bounded(text)

    assert len({script_of(letter) for letter in text}) > 120
    assert len({script_of(letter) for letter in shown}) < 40
    assert shown.endswith("…")


def test_letters_that_nobody_writes_any_more_are_not_drawn_and_hide_nothing_else() -> None:
    assert bounded("a\U00012000b\U00010380c\ue000d") == "a\ufffdb\ufffdc\ufffdd"


def test_a_third_rare_script_ends_the_text() -> None:
    assert bounded("বাংলা தமிழ் සිංහල x") == "বাংলা தமிழ் …"


def test_many_pictures_are_cut() -> None:
    shown = bounded("👍" * 2000)
    assert shown == "👍" * 40 + "…"


def test_marks_do_not_pile_up() -> None:
    assert bounded("a" + "\u0301" * 500 + "b") == "a" + "\u0301" * 6 + "b"


def test_a_long_text_is_cut_and_says_so() -> None:
    assert bounded("x" * MOST_CHARACTERS) == "x" * MOST_CHARACTERS
    assert bounded("x" * 5000) == "x" * MOST_CHARACTERS + "…"
    assert bounded("ল" * 5000) == "ল" * MOST_CHARACTERS + "…"


def test_a_cell_has_the_beginning_and_the_end() -> None:
    assert in_cell("x" * 256) == "x" * 256
    assert in_cell("a" * 500 + ".pdf") == "a" * 200 + "…" + "a" * 52 + ".pdf"


def test_what_is_shown_is_bounded_and_what_is_copied_is_not() -> None:
    assert plain("\u202e" + "x" * 5000) == "\\u202e" + "x" * (MOST_CHARACTERS - 6) + "…"
    assert visible("\u202e" + "x" * 5000) == "\\u202e" + "x" * 5000


def test_bounding_itself_takes_no_time() -> None:
    hostile = [one_of_each_script() * 50, "\u0301" * 10**6, "👍" * 10**6, "\ue000" * 10**6]
    began = time.process_time()
    for text in hostile:
        bounded(text)
    assert time.process_time() - began < 0.5
