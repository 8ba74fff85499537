"""Nothing of this app lies where another user of the computer could exchange it."""

import os
import struct
from pathlib import Path

import pytest

from desktop_app.domain.errors import NotAPlainFileError, NotYoursError, OpenToOthersError
from desktop_app.storage.ownership import open_own_file, require_own_folder, trusted_path
from desktop_app.storage.paths import Paths

NOBODY = 65534

pytestmark = pytest.mark.skipif(os.name != "posix", reason="on Windows the system guards a person's folders")
root = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can give a file to another user")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "outer" / "folder"
    made.mkdir(mode=0o700, parents=True)
    return made


def test_a_path_without_links_is_itself(folder: Path) -> None:
    assert trusted_path(folder / "new" / "file") == folder / "new" / "file"


def test_own_links_are_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("outer/../outer/folder")
    (folder / "settings.toml").symlink_to(tmp_path / "dotfiles" / "settings.toml")

    assert trusted_path(tmp_path / "link" / "x") == folder / "x"
    assert trusted_path(tmp_path / "link" / "settings.toml") == tmp_path / "dotfiles" / "settings.toml"


def test_links_in_a_ring_end(folder: Path) -> None:
    (folder / "a").symlink_to("b")
    (folder / "b").symlink_to("a")
    with pytest.raises(OSError, match="symbolic links"):
        trusted_path(folder / "a")


@root
def test_a_link_of_another_user_is_not_followed(folder: Path) -> None:
    link = folder.with_name("link")
    link.symlink_to(folder)
    os.chown(link, NOBODY, NOBODY, follow_symlinks=False)
    with pytest.raises(NotYoursError, match=r"link.*nobody"):
        trusted_path(link / "settings.toml")
    with pytest.raises(NotYoursError):
        Paths.make(link)


@root
def test_a_folder_of_another_user_on_the_way_is_not_gone_through(folder: Path) -> None:
    os.chown(folder.parent, NOBODY, NOBODY)
    with pytest.raises(NotYoursError, match="outer"):
        Paths.make(folder)


@pytest.mark.parametrize("mode", [0o777, 0o707])
def test_a_folder_on_the_way_that_others_can_write_is_not_gone_through(folder: Path, mode: int) -> None:
    folder.parent.chmod(mode)
    with pytest.raises(OpenToOthersError, match="outer"):
        Paths.make(folder)


def test_a_sticky_folder_on_the_way_does_no_harm(folder: Path) -> None:
    folder.parent.chmod(0o1777)
    assert Paths.make(folder).config == folder


@pytest.mark.parametrize("mode", [0o777, 0o702, 0o1777])
def test_a_data_folder_that_others_can_write_is_refused(folder: Path, mode: int) -> None:
    folder.chmod(mode)
    with pytest.raises(OpenToOthersError):
        Paths.make(folder)


@root
def test_a_data_folder_that_a_group_with_others_can_write_is_refused(folder: Path) -> None:
    os.chown(folder, 0, NOBODY)
    folder.chmod(0o770)
    with pytest.raises(OpenToOthersError):
        require_own_folder(folder)


@root
def test_the_group_of_this_user_alone_may_write(folder: Path) -> None:
    folder.chmod(0o770)
    require_own_folder(folder)


def access_list(folder: Path, *named: tuple[int, int, int]) -> None:
    """Give a folder an access list of Linux: tags, rights and numbers of named users (2) and groups (8)."""
    everybody = 0xFFFFFFFF
    entries = [(1, 7, everybody), *named, (4, 0, everybody), (0x10, 7, everybody), (0x20, 0, everybody)]
    content = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *each) for each in sorted(entries))
    try:
        os.setxattr(folder, "system.posix_acl_access", content)  # type: ignore[attr-defined,unused-ignore] # Linux
    except (AttributeError, OSError):
        pytest.skip("this disk has no access lists")


@pytest.mark.parametrize("named", [(2, 7, NOBODY), (2, 2, NOBODY), (8, 7, NOBODY)], ids=str)
def test_an_access_list_that_lets_another_write_is_seen(folder: Path, named: tuple[int, int, int]) -> None:
    access_list(folder, named)
    with pytest.raises(OpenToOthersError):
        require_own_folder(folder)


@root
def test_an_access_list_that_lets_others_read_is_none_of_our_business(folder: Path) -> None:
    access_list(folder, (2, 5, NOBODY), (2, 7, os.geteuid()))
    require_own_folder(folder)


@root
@pytest.mark.parametrize("name", ["certificates", "certificates/0.pem", "certificates/link"])
def test_trusted_certificates_of_another_user_are_refused(folder: Path, name: str) -> None:
    place = folder / name
    (folder / "certificates").mkdir(mode=0o700)
    if place.name == "link":
        place.symlink_to("/dev/null")
    elif place.suffix:
        place.touch()
    os.chown(place, NOBODY, NOBODY, follow_symlinks=False)
    with pytest.raises(NotYoursError, match=place.name):
        Paths.make(folder)


def test_own_trusted_certificates_are_taken(folder: Path) -> None:
    (folder / "certificates").mkdir(mode=0o755)
    (folder / "certificates" / "0.pem").touch()
    assert Paths.make(folder).certificates == folder / "certificates"


def test_folders_that_are_made_are_private_with_any_mask(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        Paths.make(tmp_path / "a" / "b" / "c")
    finally:
        os.umask(old)
    assert [each.stat().st_mode & 0o777 for each in (tmp_path / "a", tmp_path / "a" / "b")] == [0o700, 0o700]


# --- files ---


def test_an_own_file_is_opened_and_made_private(folder: Path) -> None:
    descriptor = open_own_file(folder / "file", os.O_WRONLY | os.O_CREAT)
    try:
        assert os.fstat(descriptor).st_mode & 0o777 == 0o600
        assert not os.get_inheritable(descriptor)
    finally:
        os.close(descriptor)


def test_a_file_that_is_not_there_is_told_as_that(folder: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_own_file(folder / "file", os.O_RDONLY)


@pytest.mark.parametrize("flags", [os.O_RDONLY, os.O_WRONLY | os.O_CREAT, os.O_RDWR])
@pytest.mark.parametrize("kind", ["link", "dangling link", "pipe", "folder", "device"])
def test_nothing_but_a_file_is_opened_and_nothing_waits(folder: Path, kind: str, flags: int) -> None:
    place = folder / "file"
    if kind == "pipe":
        os.mkfifo(place)
    elif kind == "folder":
        place.mkdir()
    elif kind == "device":
        place = Path("/dev/null")
    else:
        place.symlink_to(folder / "target")
        if kind == "link":
            (folder / "target").write_text("mine", encoding="utf-8")
    with pytest.raises(NotAPlainFileError):
        open_own_file(place, flags)
    assert (folder / "target").exists() == (kind == "link")


def test_what_has_a_second_name_is_not_written_to_where_it_must_have_one(folder: Path) -> None:
    (folder / ".profile").write_text("mine")
    (folder / "file").hardlink_to(folder / ".profile")
    with pytest.raises(NotAPlainFileError):
        open_own_file(folder / "file", os.O_WRONLY | os.O_APPEND, only_name=True)
    os.close(open_own_file(folder / "file", os.O_RDONLY))


@root
def test_a_file_of_another_user_is_not_opened(folder: Path) -> None:
    (folder / "file").touch()
    os.chown(folder / "file", NOBODY, NOBODY)
    with pytest.raises(NotYoursError, match="nobody"):
        open_own_file(folder / "file", os.O_RDONLY)
