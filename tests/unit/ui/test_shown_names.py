"""Names from outside in what is shown: both ends of a long one, and no writing that turns its neighbours about."""

from desktop_app.domain.errors import EmptyFileError
from desktop_app.ui.i18n import error_title
from desktop_app.ui.shown_names import MOST_IN_SENTENCE, isolated, shortened, tip

LONG = "20261126_Reisepass_" + "x" * 200 + "_front_v2.jpg"


def test_u07_a_long_name_keeps_both_its_ends() -> None:
    shown = shortened(LONG)
    assert len(shown) == MOST_IN_SENTENCE
    assert shown.startswith("20261126_Reisepass_")
    assert shown.endswith("_front_v2.jpg")
    assert shortened("passport-SPECIMEN.jpg") == "passport-SPECIMEN.jpg"


def test_u07_only_a_name_that_could_reorder_its_neighbours_is_isolated() -> None:
    assert isolated("جواز.pdf") == "\u2068جواز.pdf\u2069"
    assert isolated("Führerschein.pdf") == "Führerschein.pdf"


def test_u07_a_sentence_holds_a_name_that_is_neither_long_nor_turns_it_about() -> None:
    assert len(error_title(EmptyFileError(name=LONG))) < MOST_IN_SENTENCE + 20
    assert error_title(EmptyFileError(name="جواز.pdf")) == "“\u2068جواز.pdf\u2069” is empty"
    assert "\\u202e" in error_title(EmptyFileError(name="a\u202eb.pdf")), "what a name hides is still made visible"


def test_a_tooltip_takes_no_markup_from_a_name() -> None:
    assert tip("<b>a & b</b>") == "<qt>&lt;b&gt;a &amp; b&lt;/b&gt;</qt>"
