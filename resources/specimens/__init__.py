"""Specimen documents for tests and trials: fictitious people, drawn as photos on several grounds, with graded defects.

Everything follows from a seed. Seeds below HELD_OUT are for tuning a check, those from it on are for judging it: a
threshold that was chosen on a picture says nothing about it.
"""

import random

HELD_OUT = 10_000
"""The first seed that nothing may be tuned on."""


def chance_of(seed: int) -> random.Random:
    """What a seed decides."""
    return random.Random(seed)  # noqa: S311 - draws pictures
