"""A page on its way to the process that reads it: two numbers, then its pixels. What comes back is a look (wire.py)."""

import struct
from typing import BinaryIO

import numpy as np

from desktop_app.pictures.ocr.strips import Grey

_SIZE = struct.Struct(">2I")
"""Its height and width."""


def send_page(stream: BinaryIO, grey: Grey) -> None:
    """To the process that reads."""
    stream.write(_SIZE.pack(*grey.shape))
    stream.write(np.ascontiguousarray(grey).data)
    stream.flush()


def receive_page(stream: BinaryIO) -> Grey | None:
    """In that process; None at the end of the stream."""
    head = stream.read(_SIZE.size)
    if len(head) < _SIZE.size:
        return None
    height, width = _SIZE.unpack(head)
    pixels = stream.read(height * width)
    return np.frombuffer(pixels, np.uint8).reshape(height, width) if len(pixels) == height * width else None
