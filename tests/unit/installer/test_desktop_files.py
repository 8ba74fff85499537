"""Desktop entry, metainfo and man page say the same as the app does."""

import configparser
import struct
import xml.etree.ElementTree as ET

import pytest

from desktop_app.__main__ import parser
from desktop_app.domain.link_scheme import SCHEME as APPS_SCHEME
from desktop_app.ui.application import APP_ID as APPS_OWN
from installer.product import APP_ID, COMMAND, EXTENSIONS, LINK_SCHEME, MIME_TYPES, ROOT

DESKTOP = ROOT / "resources" / "desktop"


@pytest.fixture
def entry() -> configparser.ConfigParser:
    found = configparser.ConfigParser(interpolation=None, delimiters="=")
    found.optionxform = str  # type: ignore[assignment,method-assign]  # the standard library's way to keep capitals
    found.read(DESKTOP / f"{APP_ID}.desktop", encoding="utf-8")
    return found


@pytest.fixture
def metainfo() -> ET.Element:
    return ET.fromstring((DESKTOP / f"{APP_ID}.metainfo.xml.in").read_text(encoding="utf-8"))  # noqa: S314 - our own


def test_window_and_entry_have_the_same_id() -> None:
    assert APP_ID == APPS_OWN


def test_entry_metainfo_and_windows_installer_offer_the_same_kinds_of_files(
    entry: configparser.ConfigParser, metainfo: ET.Element
) -> None:
    links = f"x-scheme-handler/{LINK_SCHEME}"
    assert tuple(entry["Desktop Entry"]["MimeType"].strip(";").split(";")) == (*MIME_TYPES, links)
    assert tuple(str(each.text) for each in metainfo.findall("provides/mediatype")) == MIME_TYPES
    script = (ROOT / "installer" / "windows" / "dossier.nsi").read_text(encoding="utf-8")
    for ending in EXTENSIONS:
        assert f'!insertmacro OpenWith ".{ending}"' in script
        assert f'!insertmacro NoLongerOpenWith ".{ending}"' in script
    assert f'!define LINKS "{LINK_SCHEME}"' in script
    assert LINK_SCHEME == APPS_SCHEME


def test_every_command_of_the_entry_is_one_that_the_app_takes(entry: configparser.ConfigParser) -> None:
    actions = entry["Desktop Entry"]["Actions"].strip(";").split(";")
    sections = ["Desktop Entry", *(f"Desktop Action {action}" for action in actions)]
    assert sorted(sections) == sorted(entry.sections())
    for section in sections:
        program, *arguments = entry[section]["Exec"].split()
        assert program == COMMAND
        parser().parse_args([each.replace("%U", "file:///home/anna/passport-SPECIMEN.jpg") for each in arguments])


def test_the_man_page_tells_of_every_option() -> None:
    page = (DESKTOP / f"{COMMAND}.1.in").read_text(encoding="utf-8").replace("\\-", "-")
    for line in parser().format_help().splitlines():
        for word in line.split():
            if word.startswith("--"):
                assert word.strip("],") in page, word


def test_pictures_have_the_size_that_the_metainfo_gives(metainfo: ET.Element) -> None:
    images = metainfo.findall("screenshots/screenshot/image")
    assert len(images) == 3
    for image in images:
        name = str(image.text).rsplit("/", 1)[1]
        head = (ROOT / "resources" / "screenshots" / name).read_bytes()[16:24]
        assert struct.unpack(">II", head) == (int(image.attrib["width"]), int(image.attrib["height"]))
