"""How much each piece of evidence weighs: a small network, fitted to specimens.

The sum of all evidence, and of eight hidden units that join several pieces of it (what is true of a whole document is
not of one that is cut off), is the logarithm of how much likelier a quadrilateral is to be the document than nothing
that was found. Fitted by maximum likelihood over all candidates of each picture together, "none of them" being one of
the choices.
"""

DIRECT: dict[str, float] = {
    "score": 5.437,
    "least covered": 1.131,
    "second least covered": 1.723,
    "beyond, most": -0.383,
    "beyond, mean": -0.604,
    "sides at the frame": -1.058,
    "corners outside": -1.345,
    "contrast, least": 0.966,
    "contrast, mean": 1.219,
    "contrast is steady": -0.939,
    "ground goes on": -0.148,
    "paper goes on": 0.225,
    "ground is alike": -0.676,
    "paper is alike": 0.345,
    "print inside": 0.563,
    "print outside": -1.834,
    "print at the inner side": -1.455,
    "print at the outer side": -0.022,
    "lighter than outside": 0.288,
    "differs from outside": 0.747,
    "size": 1.775,
    "size, squared": -1.104,
    "off the middle": -1.565,
    "shape": -0.903,
    "opposite sides differ": 0.360,
    "corners not square": -2.314,
    "is in a better one": -0.443,
    "has a good one inside": 0.613,
    "other paper at the frame": -0.706,
    "print at the frame": -0.977,
}
"""What each piece weighs by itself, by the names in evidence.py."""
BIAS = -3.977

HIDDEN: dict[str, tuple[float, ...]] = {
    "score": (1.690, -2.451, 2.516, -4.547, -0.237, 3.424, -2.081, 6.109),
    "least covered": (-0.033, 1.185, 0.492, -1.148, -1.041, -0.407, -0.544, 1.061),
    "second least covered": (0.728, 0.683, -1.446, 0.079, 0.317, -0.283, -0.513, 1.515),
    "beyond, most": (0.679, 0.628, -0.989, -0.771, -0.289, -1.239, -0.241, -0.543),
    "beyond, mean": (0.362, 0.458, -0.638, -0.902, -2.154, -1.905, -1.011, -1.531),
    "sides at the frame": (-0.005, 0.636, -0.061, 0.232, 0.105, -0.353, -0.122, 0.357),
    "corners outside": (-1.944, 0.761, -1.230, 0.834, -0.985, -0.540, -0.265, -0.462),
    "contrast, least": (0.998, 0.336, 1.014, -0.051, -0.628, -0.018, -1.598, 0.114),
    "contrast, mean": (1.305, 0.232, -0.066, -0.415, 0.352, 1.555, -0.900, 1.436),
    "contrast is steady": (-0.130, 0.939, -2.353, 0.767, -1.941, -2.691, 2.150, 0.194),
    "ground goes on": (1.051, -0.753, -0.940, -0.474, 1.065, -0.466, -0.019, -0.348),
    "paper goes on": (0.241, 0.665, -0.320, 0.401, 1.203, 0.040, 1.406, 0.458),
    "ground is alike": (0.366, 0.290, -0.548, -0.454, -0.330, 1.285, 1.202, 0.182),
    "paper is alike": (-0.746, 0.531, -0.008, 0.604, -0.319, -0.493, -0.567, -1.150),
    "print inside": (1.286, -2.009, 1.405, -0.423, 1.050, 2.089, -1.190, 1.014),
    "print outside": (-0.269, 1.796, 0.882, 0.374, -0.864, -0.948, 1.442, 0.172),
    "print at the inner side": (-0.273, 0.116, -0.874, -0.225, -0.901, 1.524, 2.186, -0.018),
    "print at the outer side": (0.111, 1.304, 0.859, 0.530, 0.295, -1.151, -1.677, 0.524),
    "lighter than outside": (0.100, 0.464, -0.438, -0.396, 0.455, -0.168, 0.449, -0.305),
    "differs from outside": (1.798, 0.590, 0.047, 0.401, -0.547, -0.656, -0.239, 0.063),
    "size": (3.110, 0.187, 0.156, -2.107, 4.009, 1.309, -3.511, 0.220),
    "size, squared": (1.781, 1.216, -2.396, 2.278, 4.146, -1.834, 1.641, -1.920),
    "off the middle": (-1.428, 0.993, -2.491, 1.313, -0.606, -0.821, 1.572, -1.063),
    "shape": (-0.955, 0.966, -1.155, 1.100, -1.263, -0.626, 1.225, -0.419),
    "opposite sides differ": (0.576, -0.104, 0.685, 0.180, 0.924, 0.307, 0.301, 0.773),
    "corners not square": (-1.170, 0.728, -1.410, 3.011, -0.240, -1.547, 3.661, -1.559),
    "is in a better one": (-1.261, 0.316, 0.097, 0.186, -2.372, 0.017, -1.042, -0.902),
    "has a good one inside": (0.941, -0.367, 0.661, 1.641, -0.157, 0.177, 0.158, -0.774),
    "other paper at the frame": (-0.131, 0.123, 0.606, -0.564, -0.100, 0.092, -0.441, -0.771),
    "print at the frame": (-0.144, 0.066, 1.250, -1.098, -0.641, 0.798, -0.455, -1.395),
}
"""What each piece weighs in each hidden unit."""
HIDDEN_BIASES = (-7.047, -2.561, 0.823, 2.127, 2.612, -2.183, 2.455, -6.166)
HIDDEN_WEIGHTS = (1.525, -1.308, 1.431, -1.481, 2.259, 1.364, -1.944, 1.605)
"""What each hidden unit adds to the sum."""
