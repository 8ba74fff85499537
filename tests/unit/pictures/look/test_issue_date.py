"""The day of issue of a bill or statement, as it is written in each language of the app; all papers are made up."""

from datetime import date

import pytest
from hypothesis import given, strategies as st

from desktop_app.domain.issue_date import IssueDate
from desktop_app.pictures.look.date_words import ISSUE_LABELS, MONTHS, plain
from desktop_app.pictures.look.issue_date import find_issue_date
from desktop_app.pictures.look.written_dates import dates_in

TODAY = date(2026, 11, 28)
MARCH_12 = date(2026, 3, 12)


def found(*lines: str) -> date | None:
    read = find_issue_date(lines, TODAY)
    return read.value if read is not None else None


@pytest.mark.parametrize(
    "line",
    [
        "Invoice date: 12 March 2026",
        "Invoice Date 2026-03-12",
        "INVOICE DATE: MARCH 12, 2026",
        "Invoicedate:12Mar2026",
        "Bill date: 12th of March 2026",
        "Statement date 12-Mar-2026",
        "Date of issue: 12 Mar 26",
        "Issued on Mar. 12th, 2026",
        "Date issued (dd/mm/yyyy): 12/03/2026",
        "Issue date (mm/dd/yyyy): 03/12/2026",
        "Date: 12 March 2026",
        "Rechnungsdatum: 12.03.2026",
        "Rechnungsdatum 12. März 2026",
        "RECHNUNGSDATUM: 12. MAERZ 2026",
        "Rechnung vom 12.3.26",
        "Ausstellungsdatum: 12 . 03 . 2026",
        "Kontoauszug vom 12.03.2026",
        "Ausgestellt am 12. Mrz. 2026",
        "Berlin, den 12. März 2026",
        "Musterstadt, 12. März 2026",
        "Datum: 12.03.2026",
        "Fecha de emisión: 12 de marzo de 2026",
        "Fecha de emision 12/03/2026",
        "Fecha factura: 12-03-2026",
        "Fecha de expedición: 12 de marzo del 2026",
        "Madrid, a 12 de marzo de 2026",
        "Fecha: 12/03/2026",
        "Date de facture : 12/03/2026",
        "Date d'émission : 12 mars 2026",
        "Date d’émission 12.03.2026",
        "Facture du 12 mars 2026",
        "Fait à Paris, le 12 mars 2026",
        "Facture n° 123 du 12 mars 2026",
        "Facture FA-2026/17 du 12/03/2026",
        "Rechnung Nr. 2026/123 vom 12.03.2026",
        "Faktura VAT nr 1/03/2026 z dnia 12.03.2026",
        "Invoice no. 4711 dated 12 March 2026",
        "Data wystawienia: 12.03.2026",
        "Data wystawienia: 12 marca 2026 r.",
        "Wystawiono dnia 12-03-2026",
        "Warszawa, dnia 12 marca 2026 r.",
        "発行日 2026年3月12日",
        "発行日：２０２６年３月１２日",
        "請求日: 2026/03/12",
        "令和8年3月12日 発行",
        "作成日 令和８年３月１２日",
        "2026年3月12日発行",
        "تاريخ الإصدار: 12/03/2026",
        "تاريخ الإصدار: ١٢/٠٣/٢٠٢٦",
        "تاريخ الفاتورة ١٢ مارس ٢٠٢٦",
        "تاريخ الفاتورة: 12 آذار 2026",
        "صدر بتاريخ ٢٠٢٦-٠٣-١٢",
    ],
)
def test_the_date_beside_its_label(line: str) -> None:
    assert found(line) == MARCH_12
    read = find_issue_date([line], TODAY)
    assert read is not None
    assert not read.ambiguous
    assert read.how_sure >= 0.7


@pytest.mark.parametrize(
    "lines",
    [
        ("Due date: 12 March 2026",),
        ("Payment due 12/03/2026",),
        ("Next meter reading: 12 March 2026",),
        ("Date of birth: 12 March 1996",),
        ("Valid until 12 March 2026",),
        ("Billing period: 12 February 2026 to 12 March 2026",),
        ("Statement date: 12 February 2026 - 12 March 2026",),
        ("Next statement date: 12 March 2026",),
        ("Contract date 12 March 2026",),
        ("Fällig am 12.03.2026",),
        ("Zahlbar bis zum 12.03.2026",),
        ("Abrechnungszeitraum 01.02.2026 bis 28.02.2026",),
        ("Geburtsdatum: 12.03.1996",),
        ("Nächste Ablesung: 12.03.2026",),
        ("Fecha de vencimiento: 12/03/2026",),
        ("Fecha de nacimiento: 12/03/1996",),
        ("Próxima lectura: 12 de marzo de 2026",),
        ("Date limite de paiement : 12/03/2026",),
        ("Date d'échéance 12 mars 2026",),
        ("Date de naissance : 12/03/1996",),
        ("Termin płatności: 12.03.2026",),
        ("Data urodzenia: 12.03.1996",),
        ("Okres rozliczeniowy: 01.02.2026 - 28.02.2026",),
        ("お支払期限 2026年3月12日",),
        ("生年月日 1996年3月12日",),
        ("次回検針予定日 2026年3月12日",),
        ("ご使用期間 2026年2月1日～2026年2月28日",),
        ("تاريخ الاستحقاق: 12/03/2026",),
        ("تاريخ الميلاد: ١٢/٠٣/١٩٩٦",),
        ("We changed our prices on 12 March 2026.",),
        ("12 March 2026",),
        ("Invoice date: 12 March 2027",),
        ("Invoice date: 31/02/2026",),
        ("Invoice date: 4711",),
        ("Invoice date", "", *["nothing"] * 9, "12 March 2026"),
        (),
    ],
)
def test_another_date_is_never_taken_for_it(lines: tuple[str, ...]) -> None:
    assert found(*lines) is None


@pytest.mark.parametrize(
    "lines",
    [
        ("Invoice date: 12/03/2026   Due date: 26/03/2026",),
        ("Due date: 26/03/2026   Invoice date: 12/03/2026",),
        ("Invoice no.   Invoice date   Due date", "4711   12/03/2026   26/03/2026"),
        ("Invoice date", "12 March 2026", "Due date", "26 March 2026"),
        ("Invoice number", "Invoice date", "Due date", "4711", "12/03/2026", "26/03/2026"),
        ("Due date", "Invoice date", "26/03/2026", "12/03/2026"),
        ("Rechnungsnummer Rechnungsdatum Kundennummer Fällig am", "4711 12.03.2026 99 26.03.2026"),
        ("Kundennummer: 4711", "Rechnungsdatum:", "12.03.2026", "Zählerstand am 28.02.2026"),
        ("Period: 01/02/2026 - 28/02/2026", "Statement date 12 March 2026", "Next reading 13 May 2026"),
        ("Fecha de emisión", "12/03/2026", "Fecha de vencimiento", "26/03/2026"),
        ("発行日", "2026年3月12日", "お支払期限", "2026年3月31日"),
        ("Data wystawienia: 12.03.2026 Termin płatności: 26.03.2026",),
        ("Date: 1 March 2026", "Invoice date: 12 March 2026"),
        ("Please pay by direct debit", "Invoice date", "12 March 2026"),
    ],
)
def test_it_is_told_from_the_other_dates_of_the_same_paper(lines: tuple[str, ...]) -> None:
    assert found(*lines) == MARCH_12


def test_where_labels_and_values_take_turns_each_value_has_the_label_above_it() -> None:
    lines = ["Geburtsdatum:", "13. August 1956", "Zeitraum:", "21.02.2026 - 01.03.2026", "Auszug erstellt am:"]
    assert found(*lines, "12. März 2026", "Kontonummer:", "XX00 0000", "Kontoauszug") == MARCH_12
    assert found(*lines, "12. März 2026", "Kunde seit:", "27. Oktober 2021") == MARCH_12
    japanese = ["生年月日:", "昭和33年4月23日", "対象期間:", "2026/02/19 - 2026/02/27", "作成日:", "令和8年3月12日"]
    assert found(*japanese, "ご契約開始日:", "令和5年4月17日") == MARCH_12


def test_a_period_above_the_greeting_is_not_its_day() -> None:
    assert found("21.02.2026 - 01.03.2026", "Sehr geehrte Kundin,") is None


@pytest.mark.parametrize("greeting", ["Dear Ms Specimen,", "Sehr geehrte Frau SPECIMEN,", "Madame, Monsieur,", "拝啓"])
def test_the_date_alone_above_the_greeting_of_a_letter(greeting: str) -> None:
    assert found("SPECIMEN Council", "12 March 2026", "Your reference: 1", greeting, "on 13 March 2026 you") == MARCH_12
    assert found("SPECIMEN Council", greeting, "12 March 2026") is None


def test_the_period_of_a_statement_with_a_number_is_not_its_date() -> None:
    assert found("Kontoauszug Nr. 11/2026 vom 01.02.2026 bis 28.02.2026") is None


@pytest.mark.parametrize(
    ("lines", "value", "other"),
    [
        (("Invoice date: 03/12/2026",), MARCH_12, None),  # 3 December is in the future
        (("Invoice date: 05/04/2026",), date(2026, 4, 5), date(2026, 5, 4)),
        (("Invoice date: 05/05/2026",), date(2026, 5, 5), None),
        (("Invoice date: 05/04/2026", "Due date: 05/25/2026"), date(2026, 5, 4), None),
        (("Invoice date: 05/04/2026", "Due date: 25/05/2026"), date(2026, 4, 5), None),
        (("Springfield, IL 62704", "Invoice date: 05/04/2026"), date(2026, 5, 4), date(2026, 4, 5)),
        (("Fecha de emisión: 05/04/2026",), date(2026, 4, 5), None),
        (("Invoice date: 05.04.2026",), date(2026, 4, 5), None),
        (("Votre facture", "Date : 05/04/2026"), date(2026, 4, 5), None),
    ],
)
def test_which_of_two_numbers_is_the_month(lines: tuple[str, ...], value: date, other: date | None) -> None:
    read = find_issue_date(lines, TODAY)

    assert read is not None
    assert (read.value, read.other, read.ambiguous) == (value, other, other is not None)
    assert read.latest == max(value, other or value)
    assert (read.how_sure < 0.6) is read.ambiguous


def test_two_labels_that_contradict_each_other_make_it_less_sure() -> None:
    one = find_issue_date(["Invoice date: 12 March 2026"], TODAY)
    two = find_issue_date(["Invoice date: 12 March 2026", "Statement date: 13 March 2026"], TODAY)

    assert one is not None
    assert two is not None
    assert two.value == one.value
    assert two.how_sure < one.how_sure


@pytest.mark.parametrize("language", MONTHS)
def test_every_month_of_every_language_in_all_its_forms(language: str) -> None:
    for number, words in enumerate(MONTHS[language], 1):
        for word in words.split():
            for name in (word, word.upper(), word.title()):
                dates = dates_in(plain(f"12 {name} 2026"))
                assert [each.day_first for each in dates] == [date(2026, number, 12)], name


@pytest.mark.parametrize(
    ("words", "month"), [("كانون الثاني", 1), ("تشرين الأول", 10), ("تشرين الثاني", 11), ("كانون الأول", 12)]
)
def test_months_of_two_words(words: str, month: int) -> None:
    assert [each.day_first for each in dates_in(plain(f"12 {words} 2026"))] == [date(2026, month, 12)]


@pytest.mark.parametrize("language", ISSUE_LABELS)
def test_every_label_is_followed_by_its_date(language: str) -> None:
    for label in ISSUE_LABELS[language]:
        for line in (f"{label}: 2026-03-12", f"{label.upper()} 2026-03-12", f"X 1  {label} : 2026-03-12"):
            assert found(line) == MARCH_12, line


@pytest.mark.parametrize(
    "text", ["192.168.12.26", "1.12.03.2026.4", "tel 030/12/03/2026/1", "12032026", "12 may 10:30"]
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert dates_in(text) == []


@given(st.lists(st.text(alphabet="12/.- 03年月日令和marchdateinvoice:\u0661\u200f", max_size=60), max_size=10))
def test_no_text_is_too_strange(lines: list[str]) -> None:
    read = find_issue_date(lines, TODAY)

    assert read is None or read.value <= TODAY


@pytest.mark.timeout(20)
def test_a_very_long_text_takes_little_time() -> None:
    assert find_issue_date(["date " * 80, "1 " * 200, "12/" * 130, "a" * 400, " " * 400] * 400, TODAY) is None


def test_it_tells_nobody_what_it_holds() -> None:
    read = find_issue_date(["Invoice date: 05/04/2026"], TODAY)

    assert read is not None
    for text in (repr(read), str(read), f"{read}", repr(dates_in("2026-04-05"))):
        assert "2026" not in text
        assert "date(" not in text


def test_a_sure_date_has_no_other() -> None:
    assert not IssueDate(MARCH_12, 0.95).ambiguous
