"""The machine-readable zone, with the specimens that ICAO Doc 9303 prints (the state UTOPIA does not exist)."""

import re
import string
from datetime import date

import pytest
from hypothesis import given, strategies as st

from desktop_app.pictures.look.zone import Zone, ZoneFormat, ZoneHolder, check_digit, find_zone
from desktop_app.pictures.look.zone_dates import NoDateError, expiry_date

TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
MRV_A = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<")
MRV_B = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")
SPECIMENS = {"TD1": TD1, "TD2": TD2, "TD3": TD3, "MRV-A": MRV_A, "MRV-B": MRV_B}

CHECKED = {
    "TD1": [(0, place) for place in range(5, 30)]
    + [(1, place) for place in (*range(7), *range(8, 15), *range(18, 30))],
    "TD2": [(1, place) for place in (*range(10), *range(13, 20), *range(21, 36))],
    "TD3": [(1, place) for place in (*range(10), *range(13, 20), *range(21, 44))],
    "MRV-A": [(1, place) for place in (*range(10), *range(13, 20), *range(21, 28))],
    "MRV-B": [(1, place) for place in (*range(10), *range(13, 20), *range(21, 28))],
}
"""The line and place of every character that a check digit covers, and of the check digits (Doc 9303 parts 4 to 7)."""


def is_valid(lines: tuple[str, ...] | list[str]) -> bool:
    zone = find_zone(lines)
    return zone is not None and zone.is_valid


def changed(lines: tuple[str, ...], line: int, place: int, to: str) -> tuple[str, ...]:
    text = lines[line]
    return (*lines[:line], text[:place] + to + text[place + 1 :], *lines[line + 1 :])


@pytest.mark.parametrize(
    ("lines", "expected", "code", "expires", "holder"),
    [
        (TD1, ZoneFormat.TD1, "I", date(2012, 4, 15), ZoneHolder.CARD),
        (TD2, ZoneFormat.TD2, "I", date(2012, 4, 15), ZoneHolder.CARD),
        (TD3, ZoneFormat.TD3, "P", date(2012, 4, 15), ZoneHolder.PASSPORT),
        (MRV_A, ZoneFormat.MRV_A, "V", date(1996, 12, 10), ZoneHolder.VISA),
        (MRV_B, ZoneFormat.MRV_B, "V", date(1996, 12, 10), ZoneHolder.VISA),
    ],
)
def test_the_specimens_of_the_standard_are_read(
    lines: tuple[str, ...], expected: ZoneFormat, code: str, expires: date, holder: ZoneHolder
) -> None:
    zone = find_zone(lines)

    assert zone == Zone(expected, is_valid=True, code=code, expires=expires)
    assert zone.holder is holder


@pytest.mark.parametrize("name", SPECIMENS)
def test_any_other_digit_in_any_checked_place_is_noticed(name: str) -> None:
    lines = SPECIMENS[name]
    tried = 0
    for line, place in CHECKED[name]:
        for digit in set(string.digits) - {lines[line][place]}:
            if lines[line][place] == "<" and digit == "0":
                continue  # both count as 0 (Doc 9303-3, 4.9)
            if not lines[line][place].isdigit() and check_digit(digit) == check_digit(lines[line][place]):
                continue  # a letter and a digit of the same remainder, which the standard cannot tell apart
            zone = find_zone(changed(lines, line, place, digit))
            tried += 1
            assert zone is None or not zone.is_valid, (line, place, digit)
    assert tried > 200


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_wrong_digit_is_a_zone_that_could_not_be_read(name: str) -> None:
    lines = SPECIMENS[name]
    line, place = (1, 12) if name == "TD1" else (1, 25)

    zone = find_zone(changed(lines, line, place, "3"))

    assert zone == Zone(ZoneFormat(name), is_valid=False)
    assert zone.expires is None
    assert zone.holder is None


@pytest.mark.parametrize("name", SPECIMENS)
@pytest.mark.parametrize("wrong", [False, True])
def test_letters_where_only_digits_may_be_are_read_as_digits_but_mend_no_wrong_one(name: str, *, wrong: bool) -> None:
    """Every digit of the dates that has a twin among the letters is given as that letter."""
    twins = str.maketrans("0125678", "OIZSGTB")
    lines = SPECIMENS[name]
    spans = ((0, 7), (8, 15), (29, 30)) if name == "TD1" else ((9, 10), (13, 20), (21, 28))
    for start, end in spans:
        for place in range(start, end):
            letter = lines[1][place].translate(twins)
            given = changed(lines, 1, place, letter)
            if wrong:
                other = spans[0][0] if place != spans[0][0] else spans[1][0]
                digit = str((int(lines[1][other]) + 1) % 10)
                given = changed(given, 1, other, digit)
            assert is_valid(given) is not wrong, (place, letter)


def test_a_letter_in_the_number_is_never_taken_for_a_digit() -> None:
    """The number has both, so nobody can know which one is meant."""
    assert not is_valid(changed(TD3, 1, 3, "B"))
    assert not is_valid(changed(TD3, 1, 6, "Z"))
    assert not is_valid(changed(TD1, 0, 10, "S"))


@pytest.mark.parametrize("name", SPECIMENS)
@pytest.mark.parametrize(
    "ways",
    [
        "lower case",
        "blanks everywhere",
        "blanks in groups",
        "guillemets",
        "guillemets for one",
        "wide signs",
        "cut in two",
        "one line",
        "one line without blanks",
        "text around",
        "text on the same line",
        "lost fillers",
        "accents",
    ],
)
def test_a_zone_is_found_however_the_text_comes(name: str, ways: str) -> None:
    lines = SPECIMENS[name]
    given: list[str] = {
        "lower case": [line.lower() for line in lines],
        "blanks everywhere": [" ".join(line) for line in lines],
        "blanks in groups": [re.sub("(.{7})", r"\1 ", line) for line in lines],
        "guillemets": [line.replace("<<", "«") for line in lines],
        "guillemets for one": [line.replace("<<", "‹‹") for line in lines],
        "wide signs": [line.replace("<", "＜") for line in lines],
        "cut in two": [piece for line in lines for piece in (line[:17], line[17:])],
        "one line": [" ".join(lines)],
        "one line without blanks": ["".join(lines)],
        "text around": ["PASSPORT 12.03.2026", "UTOPIA", "Signature of bearer", *lines, "Page 2", "C 123"],
        "text on the same line": [f"Sex F {lines[0]} a", f"x {lines[1]} Page 3", *lines[2:]],
        "lost fillers": [re.sub("<<(?=<*[0-9]*$)", "<", line, count=1) for line in lines],
        "accents": [line.replace("E", "É") for line in lines],
    }[ways]

    zone = find_zone(given)

    assert zone is not None
    assert zone == find_zone(lines)
    assert zone.is_valid


def numbered(line: str, *, start: int, end: int) -> str:
    return line[:end] + str(check_digit(line[start:end])) + line[end + 1 :]


def test_the_check_digit_of_no_optional_data_is_0_or_a_filler() -> None:
    for digit in "0<O":
        line = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<" + digit
        line += str(check_digit(line[:10] + line[13:20] + line[21:28] + "<<<<<<<<<<<<<<<"))
        assert is_valid((TD3[0], line)), digit
    line = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<1"
    line += str(check_digit(line[:10] + line[13:20] + line[21:43]))
    assert not is_valid((TD3[0], line))


def test_the_check_digit_of_some_optional_data_is_no_filler() -> None:
    line = TD3[1][:42] + "<"
    line += str(check_digit(line[:10] + line[13:20] + line[21:43]))

    assert not is_valid((TD3[0], line))


@pytest.mark.parametrize("right", [True, False])
def test_a_number_of_more_than_nine_characters_goes_on_in_the_optional_data(*, right: bool) -> None:
    digit = (check_digit("D23145890734") + (not right)) % 10
    first = f"I<UTOD23145890<734{digit}<<<<<<<<<<<"
    composite = check_digit(first[5:] + TD1[1][:7] + TD1[1][8:15] + TD1[1][18:29])

    assert is_valid((first, TD1[1][:29] + str(composite), TD1[2])) is right

    second = f"D23145890<UTO7408122F1204159734{digit}<<<"
    composite = check_digit(second[:10] + second[13:20] + second[21:35])
    assert is_valid((TD2[0], second + str(composite))) is right


def test_a_passport_card_is_a_card() -> None:
    zone = find_zone(("IP" + TD1[0][2:], *TD1[1:]))

    assert zone is not None
    assert (zone.code, zone.holder) == ("IP", ZoneHolder.CARD)


def with_expiry(expires: str) -> tuple[str, str]:
    line = TD3[1][:21] + expires + str(check_digit(expires)) + TD3[1][28:43]
    return TD3[0], line + str(check_digit(line[:10] + line[13:20] + line[21:43]))


@pytest.mark.parametrize(
    ("characters", "expected"),
    [
        ("120415", date(2012, 4, 15)),
        ("350101", date(2035, 1, 1)),
        ("791231", date(2079, 12, 31)),
        ("800101", date(1980, 1, 1)),
        ("991231", date(1999, 12, 31)),
        ("2802<<", date(2028, 2, 29)),
        ("27<<<<", date(2027, 12, 31)),
        ("<<<<<<", None),
    ],
)
def test_an_expiry_date_is_the_last_day_that_it_may_mean(characters: str, expected: date | None) -> None:
    assert expiry_date(characters) == expected
    zone = find_zone(with_expiry(characters))
    assert zone is not None
    assert zone.is_valid
    assert zone.expires == expected


@pytest.mark.parametrize("characters", ["271301", "270230", "270000", "<<0101", "27<<01", "2701<1"])
def test_a_day_that_no_calendar_has_is_not_read(characters: str) -> None:
    if characters != "27<<01":  # the last month that it may be
        with pytest.raises(NoDateError) as caught:
            expiry_date(characters)
        assert characters not in str(caught.value)
        assert not is_valid(with_expiry(characters))
    else:
        assert expiry_date(characters) == date(2027, 12, 1)


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [""],
        ["?", "<", "<<<<<<<<<<<<<<<<<<<<<<"],
        ["INVOICE 2026", "Customer 123456789", "IBAN DE89 3704 0044 0532 0130 00", "<<< back", ">>> next"],
        ["PLEASE PAY WITHIN 14 DAYS", "01.02.2026 28.02.2026 1234567 7654321 12.03.2026 99 12 45 78"],
        ["P" * 44, "P" * 44, "I" * 30, "I" * 30],
        ["PASSPORT", "Passport No. L898902C", "Date of expiry 15 APR 2012", "SOLD DISSOLDS BOOLS ISSOOLL"],
    ],
)
def test_other_text_has_no_zone(lines: list[str]) -> None:
    assert find_zone(lines) is None


def test_a_zone_of_which_much_is_lost_is_there_all_the_same() -> None:
    assert find_zone(("P<UTOERIKSSON<<ANNA<MARIA<<<", "L898902C36UTO74081<<<<<<")) == Zone(None, is_valid=False)


def test_the_line_with_the_name_is_enough_to_say_that_there_is_a_zone() -> None:
    assert find_zone(("REPUBLIC OF UTOPIA", TD3[0], "L89")) == Zone(None, is_valid=False)


def test_a_zone_with_a_line_read_upside_down_is_there_all_the_same() -> None:
    assert find_zone((TD1[0], "9>>>>>>>>>>>01602228046", TD1[2])) == Zone(None, is_valid=False)


def test_what_ocr_makes_of_a_clean_zone_is_read() -> None:
    """Lines as rapidocr gave them for the printed specimens: O and 0 are one to it."""
    lines = ("SPECIMEN PASSPORT UTOPIA", "P<UT0ERIKSS0N<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", TD3[1].replace("UTO", "UT0"))
    assert find_zone(lines) == find_zone(TD3)
    assert is_valid(("I<UT0D231458907<<<<<<<<<<<<<<<", "7408122F1204159UT0<<<<<<<<<<<6"))


def test_the_lines_of_a_zone_in_another_order_are_not_taken_for_valid() -> None:
    assert not is_valid((TD1[0], TD1[2]))
    assert not is_valid((TD3[0], MRV_A[1]))


@given(st.lists(st.text(alphabet="P<IV0123456789AO «?\n", max_size=100), max_size=12))
def test_no_text_is_too_strange(lines: list[str]) -> None:
    zone = find_zone(lines)

    assert zone is None or isinstance(zone.is_valid, bool)


def test_a_zone_tells_nobody_what_it_holds() -> None:
    zone = find_zone(TD3)

    assert zone is not None
    for text in (repr(zone), str(zone), f"{zone}"):
        for value in ("2012", "ERIKSSON", "L898902C3", "740812", "UTO"):
            assert value not in text


@pytest.mark.timeout(30)
def test_a_very_long_text_takes_little_time() -> None:
    assert not is_valid([" ".join(["P<I", "V", "A1", "<<<"] * 40)] * 2000)
