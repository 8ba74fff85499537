"""Who the specimens are made out to: people who do not exist, of a country that does not (UTO, ICAO's own example)."""

import random
from dataclasses import dataclass
from datetime import date, timedelta

_GIVEN = ("Anna", "Max", "Eva", "Juan", "Lena", "Omar", "Mia", "Piotr", "Aiko", "Noor", "Hugo", "Zoe")
_SURNAMES = ("Example", "Specimen", "Muster", "Muestra", "Exemple", "Sample", "Placeholder", "Nobody")
_STREETS = ("Example Street", "Musterweg", "Calle Muestra", "Rue Exemple")
_WEIGHTS = (7, 3, 1)
"""Of the check digits (ICAO 9303-3, 4.9)."""


@dataclass(frozen=True, slots=True)
class Person:
    """One fictitious person and their fictitious document."""

    given: str
    surname: str
    born: date
    issued: date
    expires: date
    number: str
    sex: str
    street: str


def person_of(chance: random.Random) -> Person:
    """Somebody who does not exist."""
    issued = date(2021, 1, 1) + timedelta(days=chance.randrange(1500))
    return Person(
        given=chance.choice(_GIVEN),
        surname=chance.choice(_SURNAMES),
        born=date(1950, 1, 1) + timedelta(days=chance.randrange(18_000)),
        issued=issued,
        expires=issued + timedelta(days=3652),
        number="X" + "".join(chance.choice("0123456789") for _ in range(8)),
        sex=chance.choice("FM"),
        street=f"{chance.choice(_STREETS)} {chance.randrange(1, 200)}",
    )


def check_digit(text: str) -> str:
    """As ICAO 9303-3 computes it."""
    values = (0 if letter == "<" else int(letter, 36) for letter in text)
    return str(sum(value * _WEIGHTS[place % 3] for place, value in enumerate(values)) % 10)


def passport_zone(person: Person) -> tuple[str, str]:
    """The two lines of a passport (TD3, ICAO 9303-4)."""
    first = f"P<UTO{person.surname.upper()}<<{person.given.upper()}".ljust(44, "<")
    number = person.number.ljust(9, "<")
    born, expires = person.born.strftime("%y%m%d"), person.expires.strftime("%y%m%d")
    checked = [part + check_digit(part) for part in (number, born, expires)]
    optional = "<" * 14 + "0"
    composite = check_digit(checked[0] + checked[1] + checked[2] + optional)
    return first, f"{checked[0]}UTO{checked[1]}{person.sex}{checked[2]}{optional}{composite}"
