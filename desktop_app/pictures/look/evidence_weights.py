"""How much each piece of evidence weighs: a logistic choice, fitted to specimens.

The sum is the logarithm of how much likelier a quadrilateral is to be the document than nothing that was found. Fitted
by maximum likelihood over all candidates of each picture together, "none of them" being one of the choices. A document
that goes on beyond the frame is weighed in its own way: its shape and its middle are not known.
"""

WHOLE = {
    "score": 4.735,
    "least covered": 5.336,
    "second least covered": 3.714,
    "beyond, most": -1.788,
    "beyond, mean": -5.799,
    "sides at the frame": 0.000,
    "corners outside": -9.958,
    "contrast, least": 1.595,
    "contrast, mean": 0.427,
    "contrast is steady": -1.573,
    "ground goes on": 1.034,
    "paper goes on": 0.074,
    "ground is alike": -0.976,
    "paper is alike": -1.852,
    "print inside": 1.129,
    "print outside": -3.098,
    "print at the inner side": 0.220,
    "print at the outer side": 0.121,
    "lighter than outside": 0.444,
    "differs from outside": -0.227,
    "size": 12.011,
    "size, squared": -9.417,
    "off the middle": -8.260,
    "shape": -4.764,
    "opposite sides differ": 0.638,
    "corners not square": -7.431,
    "is in a better one": -2.260,
    "has a good one inside": 0.367,
    "other paper at the frame": 0.000,
    "print at the frame": 0.000,
}
"""By the names in evidence.py, for a document that is all in the picture."""
WHOLE_BIAS = -3.566

AT_FRAME = {
    "score": 4.035,
    "least covered": 6.707,
    "second least covered": 3.158,
    "beyond, most": -1.607,
    "beyond, mean": -2.929,
    "sides at the frame": -2.998,
    "corners outside": -4.682,
    "contrast, least": 3.715,
    "contrast, mean": 0.286,
    "contrast is steady": -1.998,
    "ground goes on": 0.492,
    "paper goes on": -1.172,
    "ground is alike": -1.610,
    "paper is alike": -0.439,
    "print inside": 0.931,
    "print outside": -3.985,
    "print at the inner side": -0.511,
    "print at the outer side": 0.427,
    "lighter than outside": 0.444,
    "differs from outside": 1.107,
    "size": 13.375,
    "size, squared": -7.289,
    "off the middle": -5.169,
    "shape": -5.169,
    "opposite sides differ": 2.112,
    "corners not square": -10.402,
    "is in a better one": -0.793,
    "has a good one inside": -1.378,
    "other paper at the frame": -0.409,
    "print at the frame": 0.859,
}
"""The same for one with a side at the frame."""
AT_FRAME_BIAS = -5.369
