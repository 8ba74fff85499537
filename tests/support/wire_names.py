"""Names of files that forms were broken with, and random ones of the same signs."""

import random

NAMES = (
    "passport-SPECIMEN.pdf",
    # Ends of what the name is quoted with.
    'quote".pdf', '"', '"; name="typeId', 'a="b";c', "end\\", "end\\.", "\\", "\\\\", "two\\\\",
    'both\\"', "in\\side.pdf",
    # Ends of a line.
    "line\r\nContent-Type: text/html\r\n\r\n<script>.pdf", "new\nline.pdf", "\r", "\x85", "a\u2028b\u2029c",
    "tab\t.pdf", "nul-\x00.pdf", "\x1b[2J.pdf", "\x7f",
    # What some undo.
    "100%.pdf", "%", "%%", "%22.pdf", "%%22", "%0D%0a", "%5C", "%41.pdf", "%C3%A4.pdf", "%u0041", "+a+b",
    "=?utf-8?q?=C3=A4?=.pdf", "=?utf-8?b?YQ==?=", "UTF-8''a%20b.pdf", "utf-8'en'a.pdf",
    # Other scripts, pictures, directions, halves of characters.
    "zurück-Reisepass-SPECIMEN.pdf", "u\u0308ber.pdf", "護照.pdf", "паспорт.pdf", "جواز.pdf", "💥👩‍👧.pdf",
    "a\u202efdp.exe", "\u200fa\u200e.pdf", "\ufeffbom.pdf", "no\u00a0break.pdf", "\u3000wide.pdf",
    "surrogate-\udcff.pdf", "\ud800", "ÿ", "Ã¤",
    # What separates, and what shells and pages read.
    "a;b", "a,b;c=d", "filename=x", "; name=typeId", "a:b", "C:a.pdf", "a/b", "a*b?c<d>|e", "(a)[b]{c}",
    "`$(a)`", "#~a",
    "' ; -- .pdf", "''", "&#8364;&amp;.pdf", "-a", ".a", "a.", "...",
    # Names of which nothing is left, and names without an end.
    "", " ", ".", "..", " .", "\t", "  a  b  .pdf",
    "x" * 255, "護" * 255 + ".pdf", "💥" * 127, "x" * 5_000 + ".pdf", "x." + "y" * 5_000, "\\" * 3_000,
)  # fmt: skip
"""A file can have most of these; the others stand for what a link, a server or a paste may bring."""

_SIGNS = "".join(map(chr, range(0x20, 0x7F))) + "\t\r\n\x00äß護💥\u200d\u202e\u00a0\u00ad\u2028\ud800"


def random_names(seed: int, count: int) -> list[str]:
    """Names of one to 25 signs."""
    chance = random.Random(seed)  # noqa: S311 - for tests
    return ["".join(chance.choice(_SIGNS) for _ in range(chance.randint(1, 25))) for _ in range(count)]
