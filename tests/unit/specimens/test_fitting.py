"""The fit of the document finder: what it is fitted to, what comes out of it, and how that is written and judged."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.pictures.look import evidence_weights
from desktop_app.pictures.look.document_finder import possible_documents
from resources.specimens import HELD_OUT
from resources.specimens.fitting.examples import Example, example_of, kept_examples, key_of
from resources.specimens.fitting.judgement import cross_validated, judged, report
from resources.specimens.fitting.network import Network, fitted, loss, module_of, network_in
from resources.specimens.fitting.pictures import Picture, corpus_pictures, specimen_pictures

_STEPS = 60
_CUT_OFF, _SMALL = "document_cut_off", "document_small"


@pytest.fixture(scope="module")
def pictures() -> list[Picture]:
    return list(specimen_pictures(3))


@pytest.fixture(scope="module")
def examples(pictures: list[Picture]) -> list[Example]:
    return [example_of(each) for each in pictures]


@pytest.fixture(scope="module")
def present() -> Network:
    return network_in(_present_module())


def _present_module() -> str:
    return Path(evidence_weights.__file__).read_text(encoding="utf-8")


def test_every_second_specimen_is_clean_and_four_more_are_made_of_it(pictures: list[Picture]) -> None:
    assert [(each.source, each.number) for each in pictures] == [
        ("specimens", 0),
        ("specimens, cut off", 0),
        ("specimens, to the edges", 0),
        ("specimens, shrunken", 0),
        ("specimens, slanted", 0),
        ("specimens", 1),
        ("specimens", 2),
        ("specimens, cut off", 2),
        ("specimens, to the edges", 2),
        ("specimens, shrunken", 2),
        ("specimens, slanted", 2),
    ]


def test_corners_are_where_the_document_was_cut_or_shrunken_to(pictures: list[Picture]) -> None:
    for each in pictures:
        spans = np.ptp(each.corners, axis=0)
        outside = max(-each.corners.min(), each.corners.max() - 1)
        if each.source.endswith("shrunken"):
            assert outside < 0
            assert spans.max() < 0.5
        elif each.source.endswith("cut off"):
            assert outside > 0.05
        elif each.source.endswith("to the edges"):
            assert spans.min() > 1


def test_pictures_that_judge_are_not_fitted_to() -> None:
    with pytest.raises(ValueError, match="HELD_OUT"):
        next(specimen_pictures(HELD_OUT + 1))


def test_right_is_what_lies_where_the_document_is(examples: list[Example]) -> None:
    whole = [each for each in examples if each.source == "specimens" and not each.at_frame[-1].any()]
    assert len(whole) >= 2
    for each in whole:
        apart = np.abs(each.corners[:-1] - each.corners[-1]).max((1, 2))
        assert each.right.any()
        assert apart[each.right].max() < 0.04
        assert apart.argmin() in np.flatnonzero(each.right)


def test_a_document_cut_off_is_right_with_the_frame_for_its_side(examples: list[Example]) -> None:
    cut = next(each for each in examples if each.source.endswith("cut off") and each.right.any())
    assert cut.at_frame[:-1][cut.right].any()


def test_candidates_are_weighed_as_the_app_does(
    pictures: list[Picture], examples: list[Example], present: Network
) -> None:
    shares = present.shares(examples[0].evidence)
    first = int(shares.argmax())
    in_app = possible_documents(pictures[0].rgb)[0]
    assert in_app.confidence == pytest.approx(shares[first], abs=0.001)
    assert np.array(in_app.corners) == pytest.approx(examples[0].corners[first], abs=1e-4)
    assert in_app.sides == examples[0].document(first, 1.0).sides


def test_a_fit_lowers_the_loss(examples: list[Example]) -> None:
    losses = [loss(fitted(examples, steps), examples) for steps in (0, 10, _STEPS)]
    assert losses[0] > losses[1] > losses[2]
    assert losses[2] < losses[0] / 2


def test_the_same_seed_gives_the_same_weights(examples: list[Example]) -> None:
    one, same, other = (fitted(examples, 10, seed) for seed in (3, 3, 4))
    assert module_of(one) == module_of(same)
    assert module_of(one) != module_of(other)


def test_what_is_written_gives_the_same_confidences(examples: list[Example]) -> None:
    network = fitted(examples, _STEPS)
    again = network_in(module_of(network))
    for each in examples:
        assert again.shares(each.evidence) == pytest.approx(network.shares(each.evidence), abs=0.01)


def test_it_is_written_as_the_present_weights_are(present: Network) -> None:
    assert module_of(present) == _present_module()


def test_a_picture_without_candidates_counts_for_none_of_them(examples: list[Example], present: Network) -> None:
    empty = replace(
        examples[0],
        evidence=examples[0].evidence[:0],
        right=examples[0].right[:0],
        corners=examples[0].corners[-1:],
        at_frame=examples[0].at_frame[-1:],
    )
    assert loss(present, [empty]) == 0
    assert not judged(present, empty).is_found
    assert fitted([empty, *examples], 5).direct.shape == present.direct.shape


def test_a_defect_is_told_and_a_wrong_alarm_is_one(examples: list[Example], present: Network) -> None:
    small = next(each for each in examples if each.source.endswith("shrunken"))
    seen = judged(present, small)
    assert seen.has == seen.told == {_SMALL}
    assert not seen.wrong
    truth_of_another = np.concatenate((small.corners[:-1], [[[0.1, 0.1], [0.9, 0.1], [0.9, 0.9], [0.1, 0.9]]]))
    assert judged(present, replace(small, corners=truth_of_another)).wrong == {_SMALL}


def test_only_what_leaves_the_frame_on_some_sides_is_cut_off(examples: list[Example], present: Network) -> None:
    for each in examples:
        has = judged(present, each).has
        is_cut = each.source.endswith("cut off") or (each.source, each.number) == ("specimens", 1)
        assert (_CUT_OFF in has) == is_cut


def test_all_pictures_are_judged_once(examples: list[Example]) -> None:
    result = cross_validated(examples, steps=5)
    assert sorted(each.source for each in result) == sorted(each.source for each in examples)
    lines = list(report(result))
    assert any(line.startswith("specimens, shrunken") and _SMALL in line for line in lines)
    assert lines[-1].startswith("wrong alarms of any")


def test_examples_come_back_from_their_file(pictures: list[Picture], examples: list[Example], tmp_path: Path) -> None:
    file = tmp_path / "kept" / "specimens.npz"
    kept_examples(pictures[:2], file)
    for again, each in zip(kept_examples([], file), examples[:2], strict=True):
        for name in Example.__dataclass_fields__:
            assert np.array_equal(getattr(again, name), getattr(each, name)), name


def test_examples_are_made_anew_after_a_change(tmp_path: Path) -> None:
    source = tmp_path / "evidence.py"
    source.write_text("one", encoding="utf-8")
    before = key_of([source], 240)
    assert before == key_of([source], 240)
    assert before != key_of([source], 241)
    source.write_text("other", encoding="utf-8")
    assert before != key_of([source], 240)


def test_a_corpus_says_where_its_documents_are(pictures: list[Picture], tmp_path: Path) -> None:
    Image.fromarray(pictures[0].rgb).save(tmp_path / "one.png")
    corners = pictures[0].corners.tolist()
    rows = [{"file": "one.png", "corners": corners}, {"file": "one.png", "corners": corners, "defect": "blurred"}]
    (tmp_path / "truth.json").write_text(json.dumps(rows), encoding="utf-8")
    read = list(corpus_pictures(tmp_path))
    name = tmp_path.name
    assert [each.source for each in read] == [
        name,
        f"{name}, cut off",
        f"{name}, to the edges",
        f"{name}, shrunken",
        f"{name}, slanted",
        name,
    ]
    assert np.array_equal(read[0].rgb, pictures[0].rgb)
    assert read[0].corners == pytest.approx(pictures[0].corners)
