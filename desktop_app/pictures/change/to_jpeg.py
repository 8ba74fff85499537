"""A JPEG of a picture that the receiver may not be able to open, such as an iPhone's HEIC."""

from desktop_app.pictures.change.changed import Changed
from desktop_app.pictures.change.still import open_still

QUALITY = 92
"""1 to 100 as libjpeg counts: above it files grow and nobody sees a difference."""


def to_jpeg(content: bytes) -> Changed:
    """Upright pixels of the same size. Raises PictureError, and what its decoder raises."""
    still = open_still(content)
    return still.changed(still.as_jpeg(quality=QUALITY), still.size, still.size)
