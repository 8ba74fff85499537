"""How well a network finds documents and tells the defects of geometry, on pictures that it was not fitted to."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from desktop_app.domain.findings_of.geometry import CUT_OFF, SLANTED, SMALL_IN_FRAME, TILTED
from desktop_app.pictures.look.document_finder import FoundDocument, find_document
from desktop_app.pictures.look.geometry import cut_off, slanted, small_in_frame, tilted
from desktop_app.pictures.look.pixels import Pixels
from desktop_app.pictures.look.rules import PictureRules
from resources.specimens.fitting.examples import Example
from resources.specimens.fitting.network import SEED, STEPS, Network, fitted
from resources.specimens.fitting.pictures import TO_THE_EDGES

FOLDS = 3
CODES = tuple(kind.code for kind in (CUT_OFF, SMALL_IN_FRAME, TILTED, SLANTED))
_CHECKS = (cut_off, small_in_frame, tilted, slanted)
_RULES = PictureRules()
_CLEARLY = PictureRules(least_share=0.54, most_tilt=17, most_perspective=1.35, most_outside=0.04)
_HARDLY = PictureRules(least_share=0.62, most_tilt=13, most_perspective=1.2, most_outside=0.0)
"""Limits on both sides of the true ones: what is clearly a defect has to be told, and what is hardly one may be."""
_LEAST_SHARE = 0.005
"""As in document_finder.py: what is less likely is not looked at."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of one picture."""

    source: str
    is_listed: bool
    """Whether the document is among the candidates."""
    is_first: bool
    """Whether it is the likeliest one."""
    is_found: bool
    """Whether any one was likely enough to be told."""
    told: frozenset[str]
    """Codes of defects."""
    has: frozenset[str]
    """Those that clearly are there."""
    may_have: frozenset[str]
    """Those and what is near the limit."""

    @property
    def wrong(self) -> frozenset[str]:
        """Alarms about what is not there."""
        return self.told - self.may_have


def judged(network: Network, example: Example) -> Judged:
    """What the finder and the checks would say with these weights, without a second look at a piece of the picture."""
    shares = network.shares(example.evidence)
    likely = [int(number) for number in np.argsort(-shares) if shares[number] >= _LEAST_SHARE]
    pixels = _seen_as(example, [example.document(number, float(shares[number])) for number in likely])
    truth = _seen_as(example, [example.document(-1, 1.0)])
    is_scan = example.source.endswith(TO_THE_EDGES)
    return Judged(
        example.source,
        bool(example.right.any()),
        bool(likely and example.right[likely[0]]),
        find_document(pixels) is not None,
        _told(pixels, _RULES),
        frozenset() if is_scan else _told(truth, _CLEARLY),
        frozenset() if is_scan else _told(truth, _HARDLY),
    )


def cross_validated(examples: Sequence[Example], steps: int = STEPS, seed: int = SEED) -> list[Judged]:
    """Each picture, and what was made of it, judged by a network that was fitted to the others."""
    groups = [(each.source.split(",")[0], each.number) for each in examples]
    names = sorted(set(groups))
    order = np.random.default_rng(seed).permutation(len(names)) % FOLDS
    folds = dict(zip(names, order.tolist(), strict=True))
    result: list[Judged] = []
    for fold in range(FOLDS):
        others = [each for each, group in zip(examples, groups, strict=True) if folds[group] != fold]
        network = fitted(others, steps, seed)
        left_out = [each for each, group in zip(examples, groups, strict=True) if folds[group] == fold]
        result += [judged(network, each) for each in left_out]
    return result


def report(pictures: Sequence[Judged]) -> Iterator[str]:
    """Lines to be printed. In a picture cut to the document's edges nothing can be listed, or is to be found."""
    yield f"{'':34}pictures  listed   first   found, right   found, wrong"
    for source in sorted({each.source for each in pictures}):
        of = [each for each in pictures if each.source == source]
        shares = (
            _share(of, lambda each: each.is_listed),
            _share(of, lambda each: each.is_first),
            _share(of, lambda each: each.is_found and each.is_first),
            _share(of, lambda each: each.is_found and not each.is_first),
        )
        yield f"{source:34}{len(of):8}" + "".join(
            f"{share:{width}.1%}" for share, width in zip(shares, (8, 8, 15, 15), strict=True)
        )
    for source in sorted({each.source for each in pictures}):
        for code in CODES:
            having = [each for each in pictures if each.source == source and code in each.has]
            if having:
                told = sum(code in each.told for each in having)
                yield f"{source:34}{code:22}told of {told:4} of {len(having):4} ({told / len(having):.1%})"
    for code in CODES:
        free = [each for each in pictures if code not in each.may_have]
        yield f"wrong alarms: {code:20}{sum(code in each.told for each in free):4} of {len(free):5}"
    clean = [each for each in pictures if not each.may_have]
    yield f"wrong alarms of any, where none is there: {sum(bool(each.wrong) for each in clean)} of {len(clean)}"


def _share(pictures: Sequence[Judged], which: Callable[[Judged], bool]) -> float:
    return sum(map(which, pictures)) / len(pictures)


def _told(pixels: Pixels, rules: PictureRules) -> frozenset[str]:
    return frozenset(finding.code for check in _CHECKS for finding in check(pixels, rules))


def _seen_as(example: Example, documents: Iterable[FoundDocument]) -> Pixels:
    """A picture in which these documents were found; nothing else is looked at, but that it is no scan."""
    shades = np.repeat(np.arange(0, 256, 4).astype(np.uint8)[None, :, None], 3, axis=-1)
    pixels = Pixels(shades, shades[..., 0], example.width, example.height)
    vars(pixels)["possible_documents"] = tuple(documents)  # where cached_property keeps what it has found
    return pixels
