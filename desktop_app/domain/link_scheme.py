"""How links begin that a broker can put into a mail. By itself, so that the first window needs no more than this."""

SCHEME = "dossier"


def is_link(text: str) -> bool:
    """Whether a text is meant as a link, be it a good one or not."""
    return text[: len(SCHEME) + 1].casefold() == f"{SCHEME}:"
