"""The check of a certificate file when it is chosen; api/test_tls.py tests more kinds of files."""

from pathlib import Path

import pytest
import trustme

from desktop_app.domain.errors import CaFileError
from desktop_app.domain.sentences import fill
from desktop_app.storage.ca_file import check_certificates

PEM = trustme.CA(organization_name="SPECIMEN").cert_pem.bytes()


def test_one_with_certificates_is_taken(tmp_path: Path) -> None:
    file = tmp_path / "it.pem"
    file.write_bytes(PEM)
    check_certificates(file)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("letter.pem", b"SPECIMEN", "no certificate"),
        ("half.pem", PEM[:-200], "damaged"),
        ("turn\u202e.pem", PEM, "invisible characters"),
    ],
)
def test_any_other_is_told_by_its_name(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(CaFileError) as caught:
        check_certificates(file)
    assert name in fill(caught.value.title, caught.value.fields)
    assert said in str(caught.value.fields["reason"])


def test_one_whose_way_is_too_long_for_the_settings_is_told(tmp_path: Path) -> None:
    folder = tmp_path
    while len(str(folder)) < 1000:
        folder /= "n" * 200
    with pytest.raises(CaFileError, match=r"it\.pem"):
        check_certificates(folder / "it.pem")
