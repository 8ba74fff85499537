"""An upload and a receipt come back from the journal as they were, whatever their names are made of."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.document import Document
from desktop_app.domain.errors import FileChangedError
from desktop_app.domain.upload import Receipt, Upload, UploadState, Wait
from desktop_app.outbox.journal_rows import KEPT, receipt_of, row_of, upload_of
from tests.support.outbox_harness import an_upload
from tests.support.virtual_loop import EPOCH as NOW

S = UploadState
FULL = replace(
    an_upload(state=S.NEEDS_USER, baseline=frozenset({3, 1})),
    mime="image/jpeg",
    wait=Wait.PERSON,
    wait_until=NOW + timedelta(seconds=7),
    attempts=2,
    misses=1,
    error=FileChangedError(name="passport-SPECIMEN.jpg"),
    document_id=7,
    acknowledged=True,
    cancel_wanted=True,
    candidates=(Document(7, name="a-SPECIMEN.pdf", type_id=1, size=5), Document(8)),
)


@pytest.mark.parametrize(
    "upload",
    [
        an_upload(),
        FULL,
        an_upload(server_path="/srv/passport-SPECIMEN.jpg"),
        replace(an_upload(), baseline=frozenset()),
    ],
)
def test_an_upload_comes_back(upload: Upload) -> None:
    back = upload_of(row_of(upload))

    assert back == upload
    assert (type(back.error), str(back.error)) == (type(upload.error), str(upload.error))


def test_a_file_whose_name_is_no_text_comes_back() -> None:
    file = Path(os.fsdecode(b"/documents/p\xe4ss-SPECIMEN.jpg"))
    back = upload_of(row_of(replace(an_upload(), file=file, name=file.name)))

    assert back.file == file
    assert back.name == "p?ss-SPECIMEN.jpg"


@pytest.mark.parametrize(
    ("column", "value"), [("state", "?"), ("wait", ""), ("baseline", "{"), ("file", "x"), ("candidates", "7")]
)
def test_a_row_that_nobody_here_wrote_is_refused(column: str, value: str) -> None:
    row = list(row_of(an_upload()))
    row[KEPT.index(column)] = value
    with pytest.raises((ValueError, TypeError, KeyError)):
        upload_of(tuple(row))


def test_a_receipt_comes_back() -> None:
    row = ("key", None, "passport-SPECIMEN.jpg", 1000, "a" * 64, 1, NOW.isoformat())
    assert receipt_of(row) == Receipt("key", None, "passport-SPECIMEN.jpg", 1000, "a" * 64, 1, NOW)
