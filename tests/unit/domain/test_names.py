"""Names that were written to hold us up are compared as quickly as any other."""

import time

import pytest

from desktop_app.domain.names import name_forms, names_are_related


@pytest.mark.parametrize("piece", ["_copy_1", " (1)", " ", "_1", "-copy", "%28", "&#40;", "_copy_1_"])
def test_a_name_of_many_counters_costs_little(piece: str) -> None:
    name = f"passport{piece * (2000 // len(piece))}x.pdf"
    began = time.process_time()
    for number in range(50):
        name_forms(f"{number}{name}")
    assert time.process_time() - began < 1


def test_counters_are_still_left_out() -> None:
    name = f"{'long ' * 60}passport-SPECIMEN"
    assert name_forms(f"{name} (2).pdf") == name_forms(f"{name}_copy_1.pdf") == name_forms(f"{name}.pdf")
    assert name_forms(f"{name}-copy-12 (3).pdf") == name_forms(f"{name}.pdf")
    assert names_are_related(f"1764-{name}.pdf", f"{name}.pdf")
