"""The name of a host in the form in which it travels, made of what a person types as web browsers make it.

That is UTS #46, non-transitional (WHATWG URL standard, "domain to ASCII"), with the stricter letters of IDNA 2008:
`straße` is a name of its own, not `strasse`, and pictures are none. Python's own "idna" codec is that of 2003 and would
send documents to the other one.
"""

import re
import unicodedata

_MAX_LENGTH = 253
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU"})
"""Alphabets with letters that look the same, such as the Latin, Cyrillic and Greek o."""


class HostNameError(ValueError):
    """This cannot be the name of a host."""


class MixedAlphabetsError(HostNameError):
    """A part of the name has letters of two alphabets that look alike, which no honest name needs."""


def ascii_host_name(typed: str) -> str:
    """The name in ASCII and small letters, without the final dot of the root. Raises HostNameError."""
    name = _of_other_scripts(typed) if not typed.isascii() or "xn--" in typed.lower() else typed.lower()
    name = name.removesuffix(".")
    if len(name) > _MAX_LENGTH or not all(map(_LABEL.fullmatch, name.split("."))):
        raise HostNameError(typed)
    return name


def _of_other_scripts(typed: str) -> str:
    import idna  # noqa: PLC0415 - only for names that need it

    try:
        mapped = idna.uts46_remap(typed, std3_rules=True)
        final = "." * mapped.endswith(".")
        # What has only ASCII is no matter of IDNA; names with hyphens in the third and fourth place exist.
        labels = [
            idna.ulabel(label) if not label.isascii() or label.startswith("xn--") else label
            for label in mapped.removesuffix(".").split(".")
        ]
        if any(unicodedata.bidirectional(sign) in ("R", "AL", "AN") for label in labels for sign in label):
            for label in filter(None, labels):
                idna.check_bidi(label, check_ltr=True)
        sent = [label if label.isascii() else idna.alabel(label).decode("ascii") for label in labels]
    except (idna.IDNAError, UnicodeError) as error:
        raise HostNameError(typed) from error
    if any(len(_alphabets(label)) > 1 for label in labels):
        raise MixedAlphabetsError(typed)
    return ".".join(sent) + final


def _alphabets(label: str) -> frozenset[str]:
    """Those of a label whose letters can be taken for one another."""
    first_words = (unicodedata.name(sign, "").partition(" ")[0] for sign in label if not sign.isdigit())
    return _ALIKE.intersection(first_words)
