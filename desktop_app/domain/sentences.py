"""Sentences with `{names}` in them. By itself, so that the first window needs no more of the domain than this."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that Qt's lupdate looks for
    """Mark `text` for translation. Domain code must not import Qt, so this does nothing else."""
    return text


class _LenientFields(dict[str, str | int]):
    """Leaves an unknown `{name}` in the text instead of raising while an error is being made."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


def fill(text: str, fields: dict[str, str | int]) -> str:
    """Fill the `{names}` in `text` from `fields`. Missing names stay as they are."""
    return text.format_map(_LenientFields(fields))
