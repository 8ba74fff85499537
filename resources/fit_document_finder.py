"""Fits the finder of documents anew:

    python -m resources.fit_document_finder [--pictures N] [--corpus FOLDER …] [--write]

To be run after any change of the evidence, of the candidates, or of the lines that they are made of. Looks for
candidates in specimens of N (240) seeds below HELD_OUT, clean ones and those with defects of geometry, in pictures that
are made of the clean ones by cutting and shrinking, and in further folders with a truth.json: a list of {"file",
"corners"}, corners in fractions of the upright picture, clockwise, outside of 0 to 1 where the document is cut off, and
"defect" where something else is wrong. Judges by cross-validation in three folds, then fits to all; --write puts the
weights into evidence_weights.py.

The present weights were fitted to specimens of 324 seeds below HELD_OUT together with a corpus of 240 other drawn
photos that is not in the repository, with cuttings of both and shrunken ones of the other photos only, so a new fit
without it gives other weights. Judge them before they replace the present ones: by what is printed here, and by python
-m tests.bench_checks.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from desktop_app.pictures import look
from resources.specimens.fitting import pictures
from resources.specimens.fitting.examples import Example, kept_examples, key_of
from resources.specimens.fitting.judgement import cross_validated, judged, report
from resources.specimens.fitting.network import Network, fitted, loss, module_of, network_in

_ROOT = Path(__file__).resolve().parents[1]
_LOOK = Path(look.__file__).parent
WEIGHTS = _LOOK / "evidence_weights.py"
_KEPT = _ROOT / "build" / "fitting"
_MADE_OF = ("pixels.py", "lines.py", "candidates.py", "evidence.py", "quadrilateral.py")
"""The modules on which the evidence depends."""


def examples_of(count: int, corpora: list[Path], shrunken: int) -> Iterator[Example]:
    """Of specimens and of other corpora, from files in build/ where nothing they depend on has changed."""
    fitting = Path(pictures.__file__).parent
    sources = [_LOOK / name for name in _MADE_OF] + [fitting / name for name in ("pictures.py", "examples.py")]
    sources += fitting.parent.glob("*.py")
    if count:
        key = key_of(sources, count, shrunken)
        yield from kept_examples(pictures.specimen_pictures(count, shrunken), _KEPT / f"specimens-{key}.npz")
    for folder in corpora:
        key = key_of([*sources, folder / "truth.json"], str(folder), shrunken)
        yield from kept_examples(pictures.corpus_pictures(folder, shrunken), _KEPT / f"{folder.name}-{key}.npz")


def main() -> None:
    parser = argparse.ArgumentParser(description="Fit the finder of documents anew.")
    parser.add_argument("--pictures", type=int, default=240, metavar="N", help="seeds of specimens (240)")
    parser.add_argument("--corpus", type=Path, nargs="+", default=[], metavar="FOLDER", help="with a truth.json")
    parser.add_argument("--shrunken", type=int, default=1, metavar="N", help="small ones made of a clean picture (1)")
    parser.add_argument("--write", action="store_true", help="put the weights into evidence_weights.py")
    chosen = parser.parse_args()
    examples = list(examples_of(chosen.pictures, [folder.resolve() for folder in chosen.corpus], chosen.shrunken))
    present = network_in(WEIGHTS.read_text(encoding="utf-8"))
    _print("The present weights, which were fitted to some of these", present, examples)
    print("\nCross-validated")
    print(*report(cross_validated(examples)), sep="\n")
    network = fitted(examples)
    _print("Fitted to all of these, so that this is no judgement", network, examples)
    if chosen.write:
        WEIGHTS.write_text(module_of(network), encoding="utf-8", newline="\n")


def _print(what: str, network: Network, examples: list[Example]) -> None:
    print(f"\n{what}: loss {loss(network, examples):.4f}")
    print(*report([judged(network, each) for each in examples]), sep="\n")


if __name__ == "__main__":
    main()
