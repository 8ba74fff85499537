"""The measuring itself works: a few documents through each row. No figure is judged here, machines are busy."""

from pathlib import Path

from tests.bench.__main__ import table
from tests.bench.programs import measure, sink
from tests.bench.rows import Figure, median, ratio
from tests.bench.stage import make_files


def test_documents_go_through_the_real_window_and_are_timed() -> None:
    with sink("--documents", "250") as address:
        folder = str(Path("build") / "bench" / "smoke")
        found = measure("small", address=address, folder=folder, count=3, size=2000, seconds=60.0)
    assert found["files_per_second"] > 0
    assert found["gaps"]["longest"] >= found["gaps"]["p99"] > 0


def test_a_long_list_is_read_to_its_last_row() -> None:
    with sink("--documents", "300", "--page", "100") as address:
        found = measure("list", address=address, count=300, seconds=60.0)
    assert 0 < found["first_row_seconds"] <= found["all_rows_seconds"]


def test_large_documents_are_timed_apart_from_the_look_at_them(tmp_path: Path) -> None:
    files = make_files(tmp_path, 2, 2_000_000)
    with sink() as address:
        found = measure("large", address=address, files=[str(file) for file in files], certificate="")
    assert found["seconds"] > 0
    assert found["look_seconds"] > 0


def test_a_figure_that_was_not_measured_is_not_good() -> None:
    assert not Figure("speed", None, 1.0).is_good
    assert Figure("speed", 2.0, 1.0, at_least=True).is_good
    assert not Figure("gap", 2.0, 1.0).is_good
    assert median([{"failed": "no receipt"}], "seconds") is None
    assert median([{"gaps": {"p99": 3.0}}, {"failed": "x"}], "gaps", "p99") == 3.0
    assert ratio(None, 1.0) is None
    assert table().startswith("| measure |")
