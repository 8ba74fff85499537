"""The one place where text from outside becomes text that can be stored, encoded and compared."""


def storable(text: str) -> str:
    """`text` without what no database and no encoding takes: halves of characters, undecodable bytes, NUL.

    Each becomes the replacement character, so that the rest stays readable.
    """
    if text.isascii() and "\x00" not in text:
        return text
    # Two halves that belong together become their character; any other is lost.
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.replace("\x00", "\ufffd")
