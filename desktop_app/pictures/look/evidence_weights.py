"""How much each piece of evidence weighs: a small network, fitted to specimens.

The sum of all evidence, and of eight hidden units that join several pieces of it (what is true of a whole document is
not of one that is cut off), is the logarithm of how much likelier a quadrilateral is to be the document than nothing
that was found. Fitted by maximum likelihood over all candidates of each picture together, "none of them" being one of
the choices.
"""

DIRECT: dict[str, float] = {
    "score": 4.809,
    "least covered": 0.821,
    "second least covered": 1.784,
    "beyond, most": -0.161,
    "beyond, mean": -0.309,
    "sides at the frame": -1.113,
    "corners outside": -1.209,
    "contrast, least": 0.722,
    "contrast, mean": 0.826,
    "contrast is steady": -1.231,
    "ground goes on": -0.322,
    "paper goes on": -0.013,
    "ground is alike": -0.356,
    "paper is alike": -0.013,
    "print inside": 0.500,
    "print outside": -2.160,
    "print at the inner side": -1.110,
    "print at the outer side": -0.420,
    "lighter than outside": 0.292,
    "differs from outside": 0.721,
    "size": 1.415,
    "size, squared": -1.424,
    "off the middle": -1.465,
    "shape": -0.836,
    "opposite sides differ": 0.526,
    "corners not square": -1.806,
    "is in a better one": 0.004,
    "has a good one inside": 0.339,
    "other paper at the frame": -0.919,
    "print at the frame": -1.029,
}
"""What each piece weighs by itself, by the names in evidence.py."""
BIAS = -2.573

HIDDEN: dict[str, tuple[float, ...]] = {
    "score": (0.959, -3.953, 1.830, -4.868, -1.232, 2.949, -0.869, 6.836),
    "least covered": (-0.782, 1.187, 0.477, -1.811, -1.100, 0.423, -0.163, 1.132),
    "second least covered": (0.039, 0.195, -1.287, -0.114, 0.509, 0.942, 0.864, 1.868),
    "beyond, most": (-0.454, 0.781, -0.966, -1.041, 0.375, 0.374, 0.338, -0.609),
    "beyond, mean": (-1.508, 1.361, -0.207, -1.232, -2.171, 1.127, 0.060, -2.014),
    "sides at the frame": (-0.034, 0.593, -0.123, 0.185, 0.295, -0.059, -0.073, 0.300),
    "corners outside": (-0.664, 0.959, -1.337, 0.739, -1.446, 0.165, 0.923, -0.088),
    "contrast, least": (0.551, 0.123, 0.938, -0.320, 0.257, 0.940, -0.816, 0.208),
    "contrast, mean": (0.450, -1.278, 0.117, -0.835, 0.226, 0.119, -0.697, 1.344),
    "contrast is steady": (-2.405, 2.332, -1.813, 0.811, -1.796, -1.670, 0.330, 0.027),
    "ground goes on": (1.326, -0.153, -1.193, -0.934, -0.028, 0.041, 0.156, -0.292),
    "paper goes on": (0.567, 0.322, -0.510, 0.291, 1.012, -1.620, 0.006, 0.431),
    "ground is alike": (-0.507, -0.354, -0.434, -0.625, 0.064, -0.954, 0.416, 0.302),
    "paper is alike": (-0.102, 0.208, 0.195, 0.619, -0.137, 0.786, 0.428, -1.186),
    "print inside": (0.941, -2.132, 1.064, -0.026, 0.481, 0.608, -1.918, 0.666),
    "print outside": (-0.280, 1.158, 1.023, -0.160, -1.504, -1.130, 0.861, 0.225),
    "print at the inner side": (-0.195, -1.207, -0.712, -0.461, -0.536, -1.422, 1.454, 0.227),
    "print at the outer side": (-0.071, 1.316, 0.566, 0.921, 0.259, 1.192, -1.057, 0.698),
    "lighter than outside": (0.174, 0.244, -0.583, -0.363, 0.393, -0.397, 0.034, -0.213),
    "differs from outside": (1.260, 0.785, 0.061, 0.607, -0.120, 0.061, -0.298, 0.203),
    "size": (2.264, -0.412, -0.235, -2.013, 4.358, 3.266, -1.466, -0.234),
    "size, squared": (2.345, 1.025, -1.981, 1.575, 4.773, -1.265, 1.675, -1.630),
    "off the middle": (-1.259, 0.712, -2.517, 1.204, -0.869, -1.897, 0.890, -0.755),
    "shape": (-0.919, 0.784, -1.102, 0.520, -1.388, -0.029, 2.891, -0.263),
    "opposite sides differ": (0.910, 0.026, 0.425, -0.277, 0.222, 0.453, 0.628, 0.593),
    "corners not square": (0.142, 1.271, -1.425, 1.656, -1.030, -1.909, 5.042, -1.467),
    "is in a better one": (-1.697, -0.726, -0.117, 0.461, -2.751, 0.437, -0.219, -0.885),
    "has a good one inside": (0.121, -0.305, 0.820, 1.539, -0.121, -0.233, -0.549, -0.949),
    "other paper at the frame": (-0.138, -0.074, 0.660, -0.352, -0.517, 0.327, -0.577, -0.869),
    "print at the frame": (-0.548, -0.680, 1.192, -0.720, -1.044, 0.341, -1.050, -1.325),
}
"""What each piece weighs in each hidden unit."""
HIDDEN_BIASES = (-0.611, 1.422, 1.020, 3.934, 3.496, -2.708, 1.217, -6.779)
HIDDEN_WEIGHTS = (1.378, -1.380, 1.329, -1.425, 2.214, 1.476, -1.927, 1.693)
"""What each hidden unit adds to the sum."""
