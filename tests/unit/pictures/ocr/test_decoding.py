"""The characters of a zone keep their places when some of them are lost, and what stands beside it is cut off."""

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop_app.pictures.ocr.decoding import ZoneAlphabet, text_of

CHARACTERS = ("", *"<0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz«.")
LINE = "P<UTOSPECIMEN<<ANNA<<<<<<<<<<<<<<<<<<<<<<<<<"


def seen(
    text: str, pitch: float = 3.7, lost: tuple[int, ...] = (), fan: float = 0.0, doubt: tuple[int, str] | None = None
) -> NDArray[np.float32]:
    """What the network says of a text of equal characters; a blank is nothing, `fan` makes the last ones wider."""
    at = [3 + pitch * (place + fan * place**2 / len(text)) for place in range(len(text))]
    likely = np.zeros((int(at[-1]) + 6, len(CHARACTERS) + 1), np.float32)
    for place, letter in enumerate(text):
        if letter != " " and place not in lost:
            likely[round(at[place]), CHARACTERS.index(letter)] = 1
    if doubt is not None:
        step = round(at[doubt[0]])
        likely[step] *= 0.7
        likely[step, CHARACTERS.index(doubt[1])] = 0.3
    likely[:, 0] = 1 - likely.sum(axis=1)
    return likely


def cells(likely: NDArray[np.float32]) -> str:
    return ZoneAlphabet(CHARACTERS).cells(likely).text


@pytest.mark.parametrize("pitch", [3.0, 3.3, 3.7, 4.4, 6.0])
@pytest.mark.parametrize("fan", [0.0, 0.1, -0.1])
def test_a_line_is_read_at_any_width(pitch: float, fan: float) -> None:
    assert cells(seen(LINE, pitch, fan=fan)) == LINE


@pytest.mark.parametrize("lost", [(25,), (25, 26), (22, 30, 38), (21, 22, 23)])
def test_lost_fillers_are_put_back_in_their_places(lost: tuple[int, ...]) -> None:
    assert cells(seen(LINE, lost=lost)) == LINE


def test_a_lost_letter_is_known_to_be_missing() -> None:
    assert cells(seen(LINE, lost=(7,))) == LINE[:7] + "?" + LINE[8:]


@pytest.mark.parametrize("text", ["QW    " + LINE, LINE + "     K", "A   " + LINE + "   B C"])
def test_what_stands_beside_the_line_is_cut_off(text: str) -> None:
    assert cells(seen(text)) == LINE


def test_small_letters_and_other_shapes_are_those_of_a_zone() -> None:
    assert cells(seen(LINE.replace("O", "o").replace("<A", "«A"))) == LINE


def test_a_doubt_is_told_with_its_place() -> None:
    found = ZoneAlphabet(CHARACTERS).cells(seen("QW    " + LINE, doubt=(6 + 4, "0")))
    assert found.text == LINE
    assert [doubt[:2] for doubt in found.doubts] == [(4, "0")]
    assert found.doubts[0][2] == pytest.approx(0.3)


def test_too_few_characters_make_no_grid() -> None:
    assert cells(seen("UTO")) == "UTO"
    assert cells(np.eye(1, len(CHARACTERS) + 1, dtype=np.float32).repeat(9, axis=0)) == ""


def test_other_text_is_read_as_it_is() -> None:
    read = text_of(seen("Example. date"), CHARACTERS)
    assert (read.text, read.sure) == ("Example.date", 1.0)
    assert text_of(seen("   ."), CHARACTERS).text == "."


def test_two_equal_letters_that_were_seen_as_one_keep_the_others_in_their_places() -> None:
    line = "GFT331X1234567<<<<<<"
    likely = seen(line, 4.0)
    first, second = 3 + 4 * 3, 3 + 4 * 4
    likely[first : second + 1] = 0
    likely[first : second + 1, CHARACTERS.index("3")] = 1
    found = ZoneAlphabet(CHARACTERS).cells(likely)
    assert found.text == line
