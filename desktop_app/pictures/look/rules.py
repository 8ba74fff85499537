"""From where on a picture is told to be bad. What a server can ask for itself is in domain/rule_profile.py."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PictureRules:
    """The limits for pictures; the defaults are the intersection of what receivers ask for, and what tuning showed.

    Brightness is from 0 to 255; a spread is in pixels where the longer side has 1600.
    """

    least_short_side: int = 1200
    """Pixels of the shorter side."""
    most_spread: float = 0.85
    """How far an edge may be spread in its sharpest direction: more is out of focus."""
    most_shake: float = 0.6
    """How much further an edge may be spread in one direction than in another: more is shaken."""
    most_fine_loss: float = 23
    """Decibels by which strokes may be weaker than the shapes of letters in the direction where they are weakest: no
    clean photo had 21, and what was softened to the limit of `most_spread` has 21 to 26."""
    most_fine_loss_in_doubt: float = 20.5
    """The same where edges are spread hardly further than allowed."""
    most_fine_difference: float = 9
    """Decibels by which this may differ between two directions."""
    least_brightness: float = 120
    """Of what is light in the document, be it paper or print."""
    most_washed_out: float = 0.2
    """Share of the print that may lie on paper without any tone."""
    most_washed_out_in_document: float = 0.4
    """The same within the document's own sides. Of 180 clean photos none had more than 0.09, of overexposed ones all
    whose sides were found had 0.59 or more."""
    least_contrast: float = 0.455
    """Between print and paper, as a share of the paper's brightness."""
    least_glare: float = 0.0015
    """Share of the picture that the largest reflection has at least."""
    least_colour: float = 0.027
    """How far the most colourful hundredth is from a single tint, as a share of the paper's brightness."""
    least_colour_of_words: float = 0.043
    """The same of the most colourful thousandth. Of 88 grey pictures with a tint none had more than 0.034, of 400
    others none less than 0.054."""
    least_quality: int = 30
    """Of a JPEG, 1 to 100 as libjpeg counts."""
    least_wave_share: float = 0.65
    """Share of the picture that one fine wave is seen in, which only a screen has, and in all of its middle."""
    least_cliff: float = 35
    """Decibels for an octave by which the spectrum falls where an enlarged picture has no more detail."""
    least_share: float = 0.58
    """Of the frame's width or height, that the document spans at least. Of 400 clean photos of three makers none had
    less than 0.61."""
    most_tilt: float = 15.0
    """Degrees between the sides of the document and those of the picture."""
    most_perspective: float = 1.28
    """How many times as long as the opposite one a side may be."""
    most_outside: float = 0.015
    """Of the picture's side, by which a corner may be beyond it."""
    least_cover: float = 0.022
    """Share of the document that a finger or a thing covers at least."""
    allows_grey: bool = False
    allows_screenshots: bool = False
    allows_editors: bool = False
