"""What is taken of a drop or of the clipboard: local files, and nothing else."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from desktop_app.ui.widgets.mime_files import files_in


def dropped(*addresses: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(address) for address in addresses])
    return data


def test_files_come_in_their_order() -> None:
    data = dropped("file:///papers/b-SPECIMEN.pdf", "file:///papers/a%20b-SPECIMEN.jpg")
    assert files_in(data) == [Path("/papers/b-SPECIMEN.pdf"), Path("/papers/a b-SPECIMEN.jpg")]


@pytest.mark.parametrize(
    "address",
    [
        "https://my.broker.example/passport.jpg",
        "http://127.0.0.1/passport.jpg",
        "ftp://my.broker.example/passport.jpg",
        "smb://server/share/passport.jpg",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "mailto:anna@example.org",
        "",
    ],
)
def test_addresses_of_other_kinds_are_left_alone(address: str) -> None:
    assert files_in(dropped(address)) == []
    assert files_in(dropped(address, "file:///papers/a-SPECIMEN.jpg")) == [Path("/papers/a-SPECIMEN.jpg")]


def test_text_is_no_file_even_if_it_reads_like_one() -> None:
    data = QMimeData()
    data.setText("file:///etc/hostname")
    assert files_in(data) == []
    assert files_in(QMimeData()) == []
