"""How much each piece of evidence weighs: a logistic choice, fitted to specimens.

The sum is the logarithm of how much likelier a quadrilateral is to be the document than nothing that was found. Fitted
by maximum likelihood over all candidates of each picture together, "none of them" being one of the choices.
"""

WEIGHTS = {
    "score": 16.531,
    "least covered": 1.677,
    "second least covered": 1.038,
    "beyond, most": -1.353,
    "beyond, mean": -1.908,
    "sides at the frame": -1.637,
    "corners outside": -3.718,
    "contrast, least": 1.706,
    "contrast, mean": 1.378,
    "contrast is steady": -2.042,
    "ground goes on": -0.939,
    "paper goes on": -1.332,
    "ground is alike": -1.321,
    "paper is alike": -1.563,
    "print inside": 2.886,
    "print outside": -1.868,
    "print at the inner side": 0.926,
    "print at the outer side": 0.431,
    "lighter than outside": -0.565,
    "differs from outside": 0.240,
    "size": 5.217,
    "size, squared": -2.366,
    "off the middle": -3.233,
    "shape": -1.944,
    "opposite sides differ": -1.364,
    "corners not square": -5.668,
    "is in a better one": -0.058,
    "has a good one inside": 2.442,
}
"""By the names in evidence.py."""
BIAS = -12.014
