"""An upload and a receipt come back from the journal as they were, whatever their names are made of."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.baseline import Baseline
from desktop_app.domain.document import Document, DocumentKey
from desktop_app.domain.errors import FileChangedError, NotAcceptedError
from desktop_app.domain.upload import Receipt, Upload, UploadState, Wait
from desktop_app.outbox.journal_rows import (
    KEPT,
    baseline_digest,
    baseline_of,
    baseline_text,
    key_of,
    key_text,
    receipt_of,
    receipt_row,
    row_of,
    upload_of,
)
from tests.support.outbox_harness import an_upload
from tests.support.systems import names_may_be_bytes
from tests.support.virtual_loop import EPOCH as NOW

S = UploadState
BEFORE = Baseline.of([Document("3", name="a-SPECIMEN.pdf"), Document("1", added_at=NOW)])
FULL = replace(
    an_upload(state=S.NEEDS_USER, baseline=BEFORE),
    mime="image/jpeg",
    wait=Wait.PERSON,
    wait_until=NOW + timedelta(seconds=7),
    attempts=2,
    misses=1,
    looks=3,
    sent_at=NOW + timedelta(seconds=5),
    sent_before=True,
    clock_offset=-7.25,
    error=FileChangedError(name="passport-SPECIMEN.jpg"),
    document_id="7",
    acknowledged=True,
    cancel_wanted=True,
    sightings=(Document("3f2b-SPECIMEN", sha256="a" * 64),),
    candidates=(
        Document("7", name="a-SPECIMEN.pdf", type_id=1, size=5, added_at=NOW, added_at_slack=86400.0),
        Document("8"),
    ),
)


def again(upload: Upload) -> Upload:
    """Written and read."""
    told = upload.baseline
    row = row_of(upload, baseline_digest(baseline_text(told)) if told is not None else None)
    return upload_of(row, lambda digest: kept(upload, digest))


def kept(upload: Upload, digest: str) -> Baseline:
    assert upload.baseline is not None
    assert digest == baseline_digest(baseline_text(upload.baseline))
    return baseline_of(baseline_text(upload.baseline))


@pytest.mark.parametrize(
    "upload",
    [
        an_upload(),
        FULL,
        an_upload(server_path="/srv/passport-SPECIMEN.jpg"),
        an_upload(baseline=Baseline()),
    ],
)
def test_an_upload_comes_back(upload: Upload) -> None:
    back = again(upload)

    assert back == upload
    assert (type(back.error), str(back.error)) == (type(upload.error), str(upload.error))


@names_may_be_bytes
def test_a_file_whose_name_is_no_text_comes_back() -> None:
    file = Path(os.fsdecode(b"/documents/p\xe4ss-SPECIMEN.jpg"))
    back = again(replace(an_upload(), file=file, name=file.name))

    assert back.file == file
    assert back.name == "p\ufffdss-SPECIMEN.jpg"


def test_whatever_a_server_says_can_be_stored() -> None:
    half = "\ud83d"
    upload = replace(
        an_upload(),
        type_caption=half,
        server_path=f"/srv/{half}",
        candidates=(Document("7", name=half),),
        sightings=(Document("8", name="\x00"),),
    )
    upload = replace(upload, error=NotAcceptedError())
    assert upload.error is not None
    upload.error.server_text = half  # past its constructor, which would not let it in
    for column in row_of(upload, None):
        str(column).encode()
    back = again(upload)
    assert (back.type_caption, back.server_path) == ("\ufffd", "/srv/\ufffd")
    assert back.error is not None
    assert back.error.server_text == "\ufffd"
    assert [each.name for each in (*back.candidates, *back.sightings)] == ["\ufffd", "\x00"]
    baseline_digest(baseline_text(Baseline.of([Document("7", name=half)]))).encode()


@pytest.mark.parametrize(
    ("column", "value"),
    [("state", "?"), ("wait", ""), ("baseline", "{"), ("file", "x"), ("candidates", "7"), ("sightings", "[7]")],
)
def test_a_row_that_nobody_here_wrote_is_refused(column: str, value: str) -> None:
    row = list(row_of(an_upload(), None))
    row[KEPT.index(column)] = value
    with pytest.raises((ValueError, TypeError, KeyError)):
        upload_of(tuple(row), baseline_of)


@pytest.mark.parametrize(
    "receipt",
    [
        Receipt("key", None, "passport-SPECIMEN.jpg", 1000, "a" * 64, 1, NOW),
        Receipt(
            "key", "7", "Übersicht.pdf", 1000, "a" * 64, 1, NOW, DocumentKey("7", "then", "passport “SPECIMEN”.jpg")
        ),
    ],
)
def test_a_receipt_comes_back(receipt: Receipt) -> None:
    assert receipt_of(receipt_row(receipt)) == receipt


def test_a_receipt_of_a_name_that_is_no_text_can_be_stored() -> None:
    half = "\ud83d"
    row = receipt_row(Receipt("key", "7", half, 1, "", 1, NOW, DocumentKey("7", "", half)))
    for column in row:
        str(column).encode()
    assert receipt_of(row).name == "\ufffd"


@pytest.mark.parametrize("key", [DocumentKey("7"), DocumentKey("3f2b-SPECIMEN", "then", "Übersicht “SPECIMEN”.pdf")])
def test_a_documents_key_comes_back(key: DocumentKey) -> None:
    assert key_of(key_text(key)) == key


@pytest.mark.parametrize("text", ["", "7", '["7"]', "{", "[1, 2, 3, 4]"])
def test_what_is_no_key_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        key_of(text)


def test_a_baseline_is_the_same_text_whatever_its_order() -> None:
    turned = Baseline(frozenset(sorted(BEFORE, reverse=True)))

    assert baseline_text(turned) == baseline_text(BEFORE)
    assert baseline_digest(baseline_text(turned)) == baseline_digest(baseline_text(BEFORE))
    assert baseline_digest(baseline_text(BEFORE)) != baseline_digest(baseline_text(Baseline()))
    assert baseline_of(baseline_text(BEFORE)) == BEFORE


def test_a_baseline_of_a_version_before_3_is_one_of_numbers() -> None:
    assert baseline_of("[5, 7]") == Baseline.of([Document("5"), Document("7")])
    assert Document("7", name="a-SPECIMEN.pdf") in baseline_of("[5, 7]")
