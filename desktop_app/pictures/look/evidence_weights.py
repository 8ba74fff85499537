"""How much each piece of evidence weighs: a logistic choice, fitted to specimens.

The sum is the logarithm of how much likelier a quadrilateral is to be the document than nothing that was found. Fitted
by maximum likelihood over all candidates of each picture together, "none of them" being one of the choices. A document
that goes on beyond the frame is weighed in its own way: its shape and its middle are not known.
"""

WHOLE = {
    "score": 5.813,
    "least covered": 5.483,
    "second least covered": 6.025,
    "beyond, most": -2.458,
    "beyond, mean": -5.985,
    "sides at the frame": 0.000,
    "corners outside": -14.725,
    "contrast, least": 2.126,
    "contrast, mean": -0.400,
    "contrast is steady": -3.302,
    "ground goes on": 1.415,
    "paper goes on": -0.069,
    "ground is alike": -0.668,
    "paper is alike": -2.038,
    "print inside": 2.396,
    "print outside": -5.068,
    "print at the inner side": -0.637,
    "print at the outer side": 0.473,
    "lighter than outside": 0.278,
    "differs from outside": -0.536,
    "size": 15.972,
    "size, squared": -15.977,
    "off the middle": -11.443,
    "shape": -7.262,
    "opposite sides differ": 2.151,
    "corners not square": -9.536,
    "is in a better one": -3.568,
    "has a good one inside": 1.356,
    "other paper at the frame": 0.000,
    "print at the frame": 0.000,
}
"""By the names in evidence.py, for a document that is all in the picture."""
WHOLE_BIAS = -2.711

AT_FRAME = {
    "score": 4.919,
    "least covered": 7.719,
    "second least covered": 5.879,
    "beyond, most": -1.872,
    "beyond, mean": -3.274,
    "sides at the frame": -3.939,
    "corners outside": -5.127,
    "contrast, least": 6.345,
    "contrast, mean": -0.292,
    "contrast is steady": -5.178,
    "ground goes on": 0.557,
    "paper goes on": -1.080,
    "ground is alike": -1.416,
    "paper is alike": -0.743,
    "print inside": 2.388,
    "print outside": -6.478,
    "print at the inner side": -1.640,
    "print at the outer side": 1.953,
    "lighter than outside": 0.087,
    "differs from outside": 1.742,
    "size": 26.312,
    "size, squared": -18.434,
    "off the middle": -12.028,
    "shape": -12.028,
    "opposite sides differ": 4.111,
    "corners not square": -16.291,
    "is in a better one": -1.727,
    "has a good one inside": -2.294,
    "other paper at the frame": 0.016,
    "print at the frame": 0.967,
}
"""The same for one with a side at the frame."""
AT_FRAME_BIAS = -5.372
