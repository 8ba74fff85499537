"""Photos are read, where the optional packages are installed: zones to the last digit, and the day of issue."""

from datetime import date
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.checks.__main__ import report
from desktop_app.pictures.look.content import look
from desktop_app.pictures.look_wire import looked_bytes
from desktop_app.pictures.ocr.models import Networks, model_files
from desktop_app.pictures.ocr.reading import read_facts
from desktop_app.pictures.picture import Facts, Looked
from desktop_app.pictures.worker import PictureWorker
from resources.specimens.letters import letter_specimens
from resources.specimens.zones import zone_specimens

pytest.importorskip("rapidocr", exc_type=ImportError)
pytest.importorskip("onnxruntime", exc_type=ImportError)

TODAY = date(2027, 1, 1)


@pytest.fixture(scope="module")
def networks() -> Networks:
    files = model_files()
    assert files is not None
    return Networks(*files)


def facts(file: bytes, networks: Networks) -> Facts:
    return look(file, "", lambda grey: read_facts(grey, networks, TODAY)).facts


def test_zones_are_read_whichever_way_the_photo_lies(networks: Networks) -> None:
    for specimen in zone_specimens(100, 8):
        zone = facts(specimen.file, networks).zone
        assert zone is not None
        assert zone.is_valid is specimen.is_valid
        if specimen.is_valid:
            assert zone.format is not None
            assert (zone.format.value, zone.expires) == (specimen.format, specimen.expires)


def test_nothing_of_a_person_leaves_the_process_that_reads(networks: Networks) -> None:
    specimen = next(zone_specimens(106, 1))
    told = looked_bytes(Looked(facts=facts(specimen.file, networks))).decode()
    assert '"passport"' in told
    assert "SPECIMEN" not in told
    assert specimen.lines[1][:9] not in told
    assert specimen.lines[1][13:19] not in told


def test_days_of_issue_are_read(networks: Networks) -> None:
    for specimen in letter_specimens(200, 4):
        read = facts(specimen.file, networks)
        assert read.has_text
        assert read.text_was_read
        assert read.zone is None
        assert read.issued is not None
        assert read.issued.value == specimen.issued


def test_a_blank_picture_has_no_text(networks: Networks) -> None:
    read = read_facts(np.full((900, 1200), 200, np.uint8), networks, TODAY)
    assert read == Facts(text_was_read=True)


async def test_the_worker_has_a_photo_and_a_scan_read_by_another_process(tmp_path: Path) -> None:
    specimen = next(zone_specimens(101, 1))
    photo, scan = tmp_path / "id-SPECIMEN.jpg", tmp_path / "id-SPECIMEN.pdf"
    photo.write_bytes(specimen.file)
    pages = BytesIO()
    image = Image.open(BytesIO(specimen.file))
    image.save(pages, "PDF", save_all=True, append_images=[Image.new("RGB", image.size, "white")])
    scan.write_bytes(pages.getvalue())
    worker = PictureWorker()
    try:
        told = [await report(file, worker.look) for file in (photo, scan)]
    finally:
        worker.close()
    expected = {"format": specimen.format, "valid": True, "expires": specimen.expires.isoformat()}
    assert [each["mrz"] for each in told] == [expected, expected]
