"""A broker's link fills in what it names, and nothing in it can do more."""

import pytest

from desktop_app.domain.link import read_link
from desktop_app.domain.link_scheme import is_link

GOOD = "dossier://add?server=https%3A%2F%2Fmy.broker.example"


@pytest.mark.parametrize(
    ("link", "host", "type_id"),
    [
        (GOOD, "my.broker.example", None),
        (f"{GOOD}&type=3", "my.broker.example", 3),
        ("dossier://add?type=12&server=my.broker.example", "my.broker.example", 12),
        ("DOSSIER://ADD?server=https://my.broker.example", "my.broker.example", None),
        ("dossier://add/?server=https%3A%2F%2Fmy.broker.example%3A8443%2Fkyc", "my.broker.example:8443", None),
        (f"{GOOD}&type=passport", "my.broker.example", None),
        (f"{GOOD}&type={10**18}", "my.broker.example", None),
        (f"{GOOD}&type=-1", "my.broker.example", None),
        (f"{GOOD}&token=SPECIMEN&send=1&file=/etc/passwd", "my.broker.example", None),
    ],
)
def test_what_a_link_asks_for(link: str, host: str, type_id: int | None) -> None:
    read = read_link(link)
    assert read is not None
    assert (read.address.host, read.type_id) == (host, type_id)


@pytest.mark.parametrize(
    "link",
    [
        "",
        "dossier:",
        "dossier://add",
        "dossier://add?server=",
        "dossier://send?server=https%3A%2F%2Fmy.broker.example",
        "dossier://add/more?server=https%3A%2F%2Fmy.broker.example",
        "dossier://add?server=http%3A%2F%2Fmy.broker.example",
        "dossier://add?server=https%3A%2F%2Fanna%40my.broker.example",
        "dossier://add?server=javascript%3Aalert(1)",
        f"{GOOD}&server=https%3A%2F%2Fother.example",
        f"{GOOD}&type=1&type=2",
        f"{GOOD}&x={'y' * 3000}",
        "&".join([GOOD, *(f"x{number}=1" for number in range(50))]),
        f"{GOOD}\n--sandbox",
        "https://my.broker.example",
        "dossier://[",
    ],
)
def test_a_link_that_cannot_be_used_is_none(link: str) -> None:
    assert read_link(link) is None


@pytest.mark.parametrize(
    ("text", "link"), [("dossier:x", True), ("Dossier://x", True), ("dossier.pdf", False), ("", False)]
)
def test_a_link_is_told_from_a_file(text: str, link: bool) -> None:
    assert is_link(text) is link
