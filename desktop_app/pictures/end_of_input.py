"""Ends a process whose input has ended, though it is busy: whoever asked is gone, and nobody else would end it.

The input is read on by a thread all the time. A process that reads it only between two requests learns that the app was
killed when its page is done, and there are pages that are never done.
"""

import os
import threading
from contextlib import suppress
from typing import BinaryIO

_GRACE = 2.0
"""Seconds for an answer that is nearly there."""
_PIECE = 256 * 1024


def input_that_ends_the_process(descriptor: int, grace: float = _GRACE) -> BinaryIO:
    """What comes in at a descriptor; some seconds after its end the process is ended, unless it has done so itself."""
    reading, writing = os.pipe()
    threading.Thread(target=_pass_on, args=(descriptor, writing, grace), name="input", daemon=True).start()
    return os.fdopen(reading, "rb")


def _pass_on(descriptor: int, writing: int, grace: float) -> None:
    with suppress(OSError), os.fdopen(writing, "wb") as passed:
        while piece := os.read(descriptor, _PIECE):
            passed.write(piece)
            passed.flush()
    threading.Event().wait(grace)
    os._exit(1)
