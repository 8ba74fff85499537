"""Doubts about a zone are settled by what the network itself holds possible, in one way only, or not at all."""

from desktop_app.pictures.look.zone import Zone, ZoneFormat
from desktop_app.pictures.ocr.decoding import Cells
from desktop_app.pictures.ocr.zone_lines import seen_zone, settled

FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
SECOND = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def read(second: str, *doubts: tuple[int, str, float]) -> tuple[bool, bool]:
    """Whether there is a zone, and whether it is valid."""
    zone = settled([Cells(FIRST, ()), Cells(second, doubts)])
    return zone is not None, zone is not None and zone.is_valid


def misread(place: int, letter: str) -> str:
    return SECOND[:place] + letter + SECOND[place + 1 :]


def test_what_agrees_is_left_alone() -> None:
    zone = settled([Cells(FIRST, ()), Cells(SECOND, ((1, "B", 0.4),))])
    assert zone is not None
    assert zone.is_valid
    assert zone.format is ZoneFormat.TD3


def test_a_doubt_about_a_date_is_settled_where_the_check_digits_then_agree() -> None:
    assert read(misread(14, "9"), (14, "4", 0.2)) == (True, True)


def test_two_doubts_are_settled_together() -> None:
    second = misread(14, "9")
    second = second[:24] + "7" + second[25:]
    assert read(second, (14, "4", 0.2), (24, "4", 0.2)) == (True, True)


def test_without_a_doubt_nothing_is_changed() -> None:
    assert read(misread(14, "9")) == (True, False)


def test_what_the_network_hardly_holds_possible_is_not_tried() -> None:
    assert read(misread(14, "9"), (14, "4", 0.01)) == (True, False)


def test_a_doubt_about_the_number_settles_nothing() -> None:
    assert read(misread(1, "B"), (1, "8", 0.4)) == (True, False)


def test_a_wrong_digit_that_is_read_surely_stays_wrong() -> None:
    for place in (*range(9), *range(13, 20), *range(21, 28), 43):
        if SECOND[place].isdigit():
            wrong = misread(place, str((int(SECOND[place]) + 1) % 10))
            doubts = [(other, letter, 0.2) for other, letter in ((1, "B"), (2, "B"), (4, "O"), (7, "E"))]
            assert read(wrong, *doubts) == (True, False)


def test_a_visa_has_no_last_digit_that_would_settle_a_doubt() -> None:
    first = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"
    second = "L8988901C4XXX4009078F9612109<<<<<<<<"
    wrong = second[:14] + "8" + second[15:]
    read_right = settled([Cells(first, ()), Cells(second, ())])
    assert read_right is not None
    assert read_right.is_valid
    unsure = settled([Cells(first, ()), Cells(wrong, ((14, second[14], 0.4),))])
    assert unsure is not None
    assert not unsure.is_valid


def test_other_text_is_no_zone() -> None:
    assert settled([Cells("GIVENTNAMESOIIVORNAMEN", ()), Cells("12345678", ())]) is None


def test_what_was_read_beside_one_line_is_left_out() -> None:
    for first, second in ((FIRST, "EOP" + SECOND), (FIRST, SECOND + "K7"), ("QW" + FIRST, SECOND)):
        zone = settled([Cells(first, ()), Cells(second, ())])
        assert zone is not None
        assert zone.is_valid


VISA_FIRST = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"
VISA_SECOND = "L8988901C4XXX4009078F9612109<<<<<<<<"


def visa(*lines: str) -> tuple[ZoneFormat | None, bool]:
    zone = settled([Cells(each, ()) for each in lines])
    assert zone is not None
    return zone.format, zone.is_valid


def test_a_visa_is_told_by_the_width_of_its_lines_alone() -> None:
    assert visa(VISA_FIRST, VISA_SECOND) == (ZoneFormat.MRV_B, True)
    assert visa(VISA_FIRST + 8 * "<", VISA_SECOND + 8 * "<") == (ZoneFormat.MRV_A, True)
    assert visa(VISA_FIRST + "TE", VISA_SECOND + "TR") == (ZoneFormat.MRV_B, True)


def test_a_visa_whose_lines_were_not_read_to_the_end_is_not_believed() -> None:
    assert visa(VISA_FIRST[:32], VISA_SECOND[:32])[1] is False


def test_without_fillers_there_is_no_zone_that_could_not_be_read() -> None:
    broken = Zone(ZoneFormat.TD1, is_valid=False)
    assert seen_zone(broken, ["STAT 94, SEC 1", "10:00-11:00 in 100 Lewis Hall"]) is None
    assert seen_zone(broken, ["IDUTO123<<<<", "ERIKSSON"]) == broken
    assert seen_zone(None, ["Example Street 5"]) is None
