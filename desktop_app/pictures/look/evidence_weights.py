"""How much each piece of evidence weighs: a logistic choice, fitted to specimens.

The sum is the logarithm of how much likelier a quadrilateral is to be the document than nothing that was found. Fitted
by maximum likelihood over all candidates of each picture together, "none of them" being one of the choices.
"""

WEIGHTS = {
    "score": 20.878,
    "least covered": 1.494,
    "second least covered": 3.112,
    "beyond, most": -1.187,
    "beyond, mean": -2.114,
    "sides at the frame": -1.595,
    "corners outside": -1.772,
    "contrast, least": 2.594,
    "contrast, mean": 2.618,
    "contrast is steady": -2.359,
    "ground goes on": -0.461,
    "paper goes on": -1.868,
    "ground is alike": -2.082,
    "paper is alike": 0.043,
    "print inside": 4.062,
    "print outside": -0.631,
    "print at the inner side": 0.841,
    "print at the outer side": -2.201,
    "lighter than outside": -0.098,
    "differs from outside": -0.132,
    "size": 3.196,
    "size, squared": 0.231,
    "off the middle": -1.907,
    "shape": -1.076,
    "opposite sides differ": -1.029,
    "corners not square": -5.072,
    "is in a better one": -0.540,
    "has a good one inside": 0.832,
}
"""By the names in evidence.py."""
BIAS = -16.992
