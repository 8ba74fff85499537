"""Whether two files hold the same picture, by 64 bits of each, also where one was saved anew or made smaller.

The bits come from the process that decodes pictures. They say nothing that a person could read, and two photos of the
same document differ in many of them, because a hand never holds a camera twice in the same way.
"""

MOST_BITS = 64
MOST_DIFFERENT = 1
"""Bits. Two photos of one document, held anew, differed in 2 at least (50 pairs that were drawn). Of 50 copies in
another size or format, or at quality 50 or more, 49 differed in 1 at most; at quality 20 it was 6 of 10."""


def distance(one: int, other: int) -> int:
    """In how many bits two fingerprints differ."""
    return (one ^ other).bit_count()


def are_alike(one: int | None, other: int | None) -> bool:
    """Whether both are of the same picture; not where one of them has no fingerprint."""
    return one is not None and other is not None and distance(one, other) <= MOST_DIFFERENT
