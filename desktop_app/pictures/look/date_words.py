"""The words around dates on bills and statements, in the languages of the app: labels and names of months.

All are compared in the form that `plain` makes of a text, because PDFs and OCR write accents, wide signs and Arabic
letters in more than one way. A blank in a label stands for any blanks or none: OCR loses them.
"""

import re
import unicodedata
from collections.abc import Iterable

_SPECIAL = str.maketrans({"ł": "l", "ı": "i", "ø": "o", "æ": "ae", "œ": "oe", "ـ": "", "–": "-", "—": "-", "−": "-"})


def plain(text: str) -> str:
    """The text in small letters without accents, with 0 to 9 for the digits of any script."""
    letters = unicodedata.normalize("NFKD", text).casefold().translate(_SPECIAL)
    return "".join(
        str(unicodedata.decimal(each)) if each.isdecimal() else each
        for each in letters
        if not unicodedata.combining(each) and unicodedata.category(each) != "Cf"  # marks of direction
    )


ISSUE_LABELS: dict[str, tuple[str, ...]] = {
    "en": (
        "invoice date", "date of invoice", "invoice dated", "bill date", "billing date", "date of bill", "bill dated",
        "statement date", "date of statement", "statement dated", "statement issued", "issue date", "issued date",
        "date issued", "date of issue", "date of issuance", "issuance date", "issued on", "issued", "tax point",
        "letter date", "date of letter", "document date", "date of document", "print date", "date printed",
        "printed on", "date of printing", "generated on", "certificate date", "notice date", "date of this notice",
        "date of notice", "date produced", "produced on", "invoice / tax point",
    ),
    "de": (
        "rechnungsdatum", "datum der rechnung", "rechnung vom", "ausstellungsdatum", "ausstellungstag",
        "tag der ausstellung", "datum der ausstellung", "ausgestellt am", "ausgestellt", "erstellt am",
        "erstellungsdatum", "belegdatum", "kontoauszug vom", "auszugsdatum", "auszug vom", "abrechnungsdatum",
        "abrechnung vom", "bescheiddatum", "bescheid vom", "datum des bescheids", "schreiben vom", "briefdatum",
        "druckdatum", "gedruckt am", "dokumentdatum", "rechnungs-datum", "ausfertigungsdatum",
    ),
    "es": (
        "fecha de emision", "fecha emision", "fecha de factura", "fecha factura", "fecha de la factura",
        "fecha de expedicion", "fecha expedicion", "fecha del extracto", "fecha de extracto", "fecha del documento",
        "fecha de documento", "fecha de facturacion", "emitido el", "emitida el", "expedido el", "expedida el",
        "factura de fecha", "fecha de impresion", "fecha del recibo", "fecha del certificado",
    ),
    "fr": (
        "date de facture", "date de la facture", "date facture", "date de facturation", "facture du",
        "date d'emission",
        "date d emission", "date emission", "date de l'emission", "emis le", "emise le", "etabli le", "etablie le",
        "date d'etablissement", "date de delivrance", "delivre le", "releve du", "date du releve",
        "date de releve de compte",
        "date d'edition", "edite le", "date du document", "date de l'avis", "avis du", "quittance du",
        "date d'impression",
    ),
    "pl": (
        "data wystawienia", "data wystawienia faktury", "wystawiono dnia", "wystawiono", "wystawiona dnia",
        "data faktury", "faktura z dnia", "faktura vat z dnia", "data wydania", "data sporzadzenia", "data dokumentu",
        "sporzadzono dnia", "data wyciagu", "wyciag z dnia", "data wydruku", "data emisji",
    ),
    "ja": (
        "発行日", "発行年月日", "発行", "請求日", "ご請求日", "請求書発行日", "作成日", "作成年月日", "交付日",
        "交付年月日",
        "明細発行日", "発信日", "通知日", "請求年月日",
    ),
    "ar": (
        "تاريخ الإصدار", "تاريخ إصدار", "تاريخ إصدار الفاتورة", "تاريخ الفاتورة", "صدر في", "صدرت في", "صدر بتاريخ",
        "صدرت بتاريخ", "تاريخ كشف الحساب", "تاريخ الكشف", "تاريخ الطباعة", "حرر في", "تاريخ المستند", "تاريخ التحرير",
    ),
}  # fmt: skip
"""Beside them stands the day on which the paper was made."""

_NUMBER = r"\s*(?:n[°o]?\.?|nr\.?|num\.?|#)?\s*:?\s*[a-z]{0,4}[-/]?\d[\w/-]{0,20}\s*,?\s+"
NUMBERED_LABELS: dict[str, str] = {
    "en": rf"(?:invoice|bill|statement){_NUMBER}(?:of|dated|issued(?:\s+on)?)",
    "de": rf"(?:rechnung|kontoauszug|bescheid|gebuhrenbescheid|abrechnung){_NUMBER}vom",
    "es": rf"(?:factura|recibo){_NUMBER}de(?:\s+fecha)?",
    "fr": rf"(?:facture|releve|avis|quittance){_NUMBER}du",
    "pl": rf"(?:faktura(?:\s+vat)?|rachunek){_NUMBER}z\s+dnia",
}
"""Labels with the number of the paper in them, as in "Facture n° 123 du": patterns over plain text."""

SALUTATIONS = re.compile(
    r"dear\s|sehr\s+geehrte|guten\s+tag|estimad[oa]|muy\s+sr|madame|monsieur|cher\s|chere\s|szanown[iay]|拝啓|السيد|عزيزي"
)
"""How a letter begins, with its date alone on a line above."""

WEAK_LABELS: dict[str, tuple[str, ...]] = {
    "en": ("date", "dated"),
    "de": ("datum", "den"),
    "es": ("fecha", "a"),
    "fr": ("date", "le"),
    "pl": ("data", "dnia"),
    "ja": ("日付", "年月日"),
    "ar": ("التاريخ", "تاريخ", "بتاريخ"),
}
"""They count only right before the date and where no other word is before them, as in "Berlin, den …"."""

OTHER_LABELS: tuple[str, ...] = (
    # English
    "due date", "date due", "payment due", "payment due date", "due on", "due by", "due", "pay by", "please pay by",
    "payable by", "payment date", "date of payment", "paid on", "last payment", "next payment", "next reading",
    "next meter reading", "next reading date", "reading date", "meter reading", "date of birth", "birth date",
    "born on",
    "birthdate", "dob", "period", "billing period", "statement period", "service period", "from", "to", "valid until",
    "valid from", "valid to", "valid through", "expiry date", "date of expiry", "expires", "expiration date",
    "expires on", "next statement date", "next statement", "next bill", "next bill date", "next invoice date",
    "previous bill date", "previous statement date", "previous invoice date", "last bill date", "last statement date",
    "delivery date", "date of delivery", "date of supply", "order date", "contract date", "start date", "end date",
    "contract start", "opening date", "closing date", "collected on", "direct debit date", "debit date",
    "will be collected", "value date", "transaction date", "booking date", "posting date", "account opened",
    "customer since", "member since", "since", "move-in date", "print your bill", "as of", "effective date",
    "service date", "date of service", "date received", "read on", "next read",
    # German
    "fallig am", "fallig", "falligkeit", "falligkeitsdatum", "zahlbar bis", "zahlungsziel", "zu zahlen bis",
    "bis zum",
    "geburtsdatum", "geboren am", "geb.", "geb. am", "gultig bis", "gultig ab", "gultig von", "nachste ablesung",
    "nachster ablesetermin", "ablesedatum", "ablesung", "ablesung am", "zahlerstand", "zeitraum",
    "abrechnungszeitraum", "leistungszeitraum", "lieferdatum", "leistungsdatum", "bestelldatum", "vertragsbeginn",
    "buchungstag", "wertstellung", "valuta", "einzug am", "abbuchung am", "wird am", "eingezogen am",
    "nachste rechnung",
    "nachste abrechnung", "nachste rechnung am", "zahlung am", "zahlungseingang", "kunde seit", "seit", "einzug zum",
    "einzugsdatum", "auftragsdatum", "bis", "von", "ab", "zum", "abschlag", "letzte rechnung vom", "ablaufdatum",
    # Spanish
    "fecha de vencimiento", "fecha vencimiento", "vencimiento", "vence el", "vence", "fecha limite",
    "fecha limite de pago",
    "fecha de pago", "fecha de cargo", "fecha de cobro", "fecha de nacimiento", "nacido el", "periodo",
    "periodo de facturacion", "periodo de consumo", "proxima lectura", "fecha de lectura", "lectura", "valido hasta",
    "valida hasta", "fecha de caducidad", "caduca el", "desde", "hasta", "fecha valor", "fecha de alta",
    "fecha de inicio", "fecha de fin", "fecha del contrato", "proxima factura", "fecha de operacion",
    "fecha prevista",
    "fecha de entrega", "lectura anterior", "lectura actual", "fecha de la proxima lectura", "pagar antes del",
    # French
    "date d'echeance", "echeance", "date limite de paiement", "date limite", "a payer avant le", "a regler avant le",
    "a payer avant", "date de paiement", "date de prelevement", "prelevement le", "preleve le", "date de naissance",
    "ne le", "nee le", "ne(e) le", "periode", "periode de facturation", "prochaine releve", "prochain releve",
    "date de releve", "date de la releve", "releve le", "prochaine facture", "prochaine facture le",
    "valable jusqu'au",
    "valable du", "valide jusqu'au", "expire le", "date d'expiration", "du", "au", "jusqu'au", "date de valeur",
    "date de livraison", "date de commande", "date d'effet", "date de debut", "date de fin", "client depuis le",
    "depuis",
    "depuis le", "avant le", "prochain releve le", "date de prochaine releve", "sera preleve le",
    "releve de compteur",
    # Polish
    "termin platnosci", "data platnosci", "platne do", "zaplac do", "do zaplaty do", "termin zaplaty",
    "data urodzenia",
    "urodzony", "urodzona", "okres", "okres rozliczeniowy", "za okres", "nastepny odczyt", "data odczytu", "odczyt",
    "data nastepnego odczytu", "wazny do", "wazna do", "wazne do", "data waznosci", "data sprzedazy", "data dostawy",
    "data zamowienia", "data umowy", "data ksiegowania", "data waluty", "data operacji", "data wplywu", "od", "do",
    "od dnia", "do dnia", "nastepna faktura", "poczatek umowy", "data rozpoczecia", "data zakonczenia",
    "planowany odczyt",
    # Japanese
    "支払期限", "お支払期限", "支払日", "お支払日", "支払期日", "お支払期日", "振替日", "口座振替日", "引落日",
    "お引落日", "納期限", "納付期限",
    "生年月日", "検針日", "次回検針日", "次回検針予定日", "今回検針日", "前回検針日", "有効期限", "使用期間",
    "ご使用期間", "ご利用期間",
    "対象期間", "請求期間", "期間", "契約日", "納品日", "受付日", "次回請求日", "前回請求日", "次回発行日", "開始日",
    "終了日", "振込期限", "締切日", "利用日",
    "ご利用日", "取引日", "お取引日",
    # Arabic
    "تاريخ الاستحقاق", "الاستحقاق", "تاريخ السداد", "تاريخ الدفع", "آخر موعد للدفع", "آخر موعد للسداد", "يستحق في",
    "تاريخ الميلاد", "تاريخ الولادة", "الفترة", "فترة الفاتورة", "فترة الفوترة", "من", "إلى", "حتى", "من تاريخ",
    "إلى تاريخ",
    "القراءة القادمة", "القراءة التالية", "تاريخ القراءة", "تاريخ القراءة القادمة", "صالح حتى", "صالحة حتى",
    "تاريخ الانتهاء",
    "تاريخ انتهاء الصلاحية", "تاريخ التسليم", "تاريخ العقد", "تاريخ العملية", "تاريخ القيمة", "الفاتورة القادمة",
)  # fmt: skip
"""Beside them stands a day that is not the one on which the paper was made."""

MONTHS: dict[str, tuple[str, ...]] = {
    "en": ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
           "september sept sep", "october oct", "november nov", "december dec"),
    "de": ("januar janner jan", "februar feb", "marz mrz maerz", "april apr", "mai", "juni jun", "juli jul",
           "august aug",
           "september sept sep", "oktober okt", "november nov", "dezember dez"),
    "es": ("enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago",
           "septiembre setiembre sept sep set", "octubre oct", "noviembre nov", "diciembre dic"),
    "fr": ("janvier janv", "fevrier fevr fev", "mars", "avril avr", "mai", "juin", "juillet juil", "aout",
           "septembre sept", "octobre oct", "novembre nov", "decembre dec"),
    "pl": ("stycznia styczen sty", "lutego luty lut", "marca marzec mar", "kwietnia kwiecien kwi", "maja maj",
           "czerwca czerwiec cze", "lipca lipiec lip", "sierpnia sierpien sie", "wrzesnia wrzesien wrz",
           "pazdziernika pazdziernik paz", "listopada listopad lis", "grudnia grudzien gru"),
    "ar": ("يناير جانفي", "فبراير فيفري شباط", "مارس آذار", "أبريل إبريل أفريل نيسان", "مايو ماي أيار",
           "يونيو جوان حزيران",
           "يوليو جويلية تموز", "أغسطس أوت آب", "سبتمبر أيلول", "أكتوبر", "نوفمبر", "ديسمبر"),
}  # fmt: skip
"""From January to December, each in all its forms."""

_MONTHS_OF_TWO_WORDS = {"كانون الثاني": 1, "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12}

MONTH_NUMBERS: dict[str, int] = {
    **{
        plain(word): number
        for months in MONTHS.values()
        for number, words in enumerate(months, 1)
        for word in words.split()
    },
    **{plain(words): number for words, number in _MONTHS_OF_TWO_WORDS.items()},
}
"""The number of a month by its name. No name means two months."""


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first, as whole words where the script has blanks between words."""
    forms = sorted({plain(each) for each in words}, key=len, reverse=True)
    return "|".join(_pattern(form) for form in forms)


def _pattern(form: str) -> str:
    letters = re.escape(form).replace(r"\ ", r"\s*").replace("'", r"['’ ]?")
    return letters if form[0] >= _FIRST_CJK else rf"(?<![^\W\d_]){letters}(?![^\W\d_])"


_FIRST_CJK = "\u3000"
