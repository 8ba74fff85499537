"""The two networks: one finds lines of text, one reads a line. They are loaded at the first use and kept.

The package rapidocr has them inside (PP-OCRv6, Apache-2.0), and onnxruntime runs them; nothing else of rapidocr is
used, because it would load OpenCV and more for it. Both are optional: without them there is nothing to be read.
"""

from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.pictures.ocr.strips import STRIP_HEIGHT

_FINDS, _READS = "*det*.onnx", "*rec*.onnx"
"""Names of the files."""
_STEP = 32
"""Pixels of which the sides of what the networks are given are multiples."""
_LEAST_WIDTH = 64
_QUIET = 4
"""Of onnxruntime's levels of messages: only what is fatal."""
BLANK = 0
"""The number of what stands between characters."""


def model_files() -> tuple[Path, Path] | None:
    """Where the two networks are; None where the optional packages are not installed. Imports neither."""
    found = find_spec("rapidocr") if find_spec("onnxruntime") is not None else None
    for folder in (found.submodule_search_locations or ()) if found is not None else ():
        finding, reading = (sorted(Path(folder, "models").glob(pattern)) for pattern in (_FINDS, _READS))
        if finding and reading:
            return finding[0], reading[0]
    return None


class Networks:
    """Both networks on one core."""

    def __init__(self, finding: Path, reading: Path) -> None:
        self._files = finding, reading

    @cached_property
    def _finder(self) -> Any:
        return _session(self._files[0])

    @cached_property
    def _reader(self) -> Any:
        return _session(self._files[1])

    @cached_property
    def characters(self) -> tuple[str, ...]:
        """What the numbers of the second network mean; its first is none, and its last are blanks."""
        listed = self._reader.get_modelmeta().custom_metadata_map["character"].split("\n")
        return ("", *(each.rstrip("\r") for each in listed))

    def text_map(self, grey: NDArray[np.uint8]) -> NDArray[np.float32]:
        """How likely each pixel belongs to text."""
        height, width = grey.shape
        padded = np.pad(grey, ((0, -height % _STEP), (0, -width % _STEP)), mode="edge")
        one = padded.astype(np.float32) / 127.5 - 1
        seen = np.ascontiguousarray(np.broadcast_to(one, (1, 3, *one.shape)))
        found = self._finder.run(None, {self._finder.get_inputs()[0].name: seen})[0][0, 0]
        return np.asarray(found[:height, :width], np.float32)

    def likely(self, strip: NDArray[np.float32]) -> NDArray[np.float32]:
        """How likely each character is at each step along a line."""
        width = max(_LEAST_WIDTH, -(-strip.shape[1] // _STEP) * _STEP)
        seen = np.zeros((1, 3, STRIP_HEIGHT, width), np.float32)
        seen[..., : strip.shape[1]] = strip / 127.5 - 1
        found = self._reader.run(None, {self._reader.get_inputs()[0].name: seen})[0][0]
        return np.asarray(found[: -(-strip.shape[1] * len(found) // width)], np.float32)


def _session(file: Path) -> Any:
    import onnxruntime  # noqa: PLC0415 - it is optional, and large

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = _QUIET
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
