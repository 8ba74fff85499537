"""A settings file that a released version wrote (tests/golden) is read by this one."""

import shutil
from pathlib import Path

from desktop_app.domain.document import DocumentType
from desktop_app.domain.server import ProxyChoice, ProxyKind, UploadEncoding
from desktop_app.storage.settings import SettingsFile

GOLDEN = Path(__file__).parents[2] / "golden" / "settings.toml"


def test_each_server_is_what_it_was(tmp_path: Path) -> None:
    path = Path(shutil.copy(GOLDEN, tmp_path / "settings.toml"))
    file = SettingsFile(path)
    settings = file.load()

    assert file.problem is None
    assert settings.window_size == (1100, 720)
    first, second, third, fourth = settings.servers
    assert first.address.base_url == "https://my.broker.example"
    assert first.upload_encoding is UploadEncoding.MULTIPART
    assert first.document_types == (
        DocumentType(1, "Passport", 1, "Proof of ID"),
        DocumentType(2, "ID card", 2, "Proof of ID"),
    )
    assert (first.max_bytes, first.settle_seconds) == (20 * 1024 * 1024, 90.0)
    assert first.ca_file == tmp_path / "certificates" / "it.pem"
    assert first.proxy == ProxyChoice.manual("proxy.example", 3128, "anna")
    assert first.saved_account == "0123456789abcdef"
    assert (second.upload_encoding, second.proxy.kind) == (UploadEncoding.JSON_BASE64, ProxyKind.NONE)
    assert third.upload_encoding is UploadEncoding.JSON_DATA_URI
    assert fourth.upload_encoding is UploadEncoding.JSON_PATH


def test_writing_it_again_changes_nothing(tmp_path: Path) -> None:
    path = Path(shutil.copy(GOLDEN, tmp_path / "settings.toml"))
    file = SettingsFile(path)
    file.save(file.load())

    assert path.read_text(encoding="utf-8") == GOLDEN.read_text(encoding="utf-8")
