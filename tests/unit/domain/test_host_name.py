"""Names of hosts are read as web browsers read them: what a person types leads to the same server in both."""

import json
import shutil
import subprocess

import pytest
from hypothesis import given, strategies as st

from desktop_app.domain.host_name import HostNameError, MixedAlphabetsError, ascii_host_name
from tests.support.fuzzing import fuzz

AS_IN_BROWSERS = [
    ("my.broker.example", "my.broker.example"),
    ("MY.Broker.Example.", "my.broker.example"),
    # Kept since 2010, where Python's own codec of 2003 makes another name of them.
    ("straße.example", "xn--strae-oqa.example"),
    ("STRAẞE.example", "xn--strae-oqa.example"),
    ("strasse.example", "strasse.example"),
    ("faß.de", "xn--fa-hia.de"),
    ("βόλος.com", "xn--nxasmm1c.com"),
    ("ΒΌΛΟΣ.com", "xn--nxasmq6b.com"),
    ("نامه\u200cای.com", "xn--mgba3gch31f060k.com"),
    ("ශ්\u200dරී.com", "xn--10cl1a0b660p.com"),
    # Mapped.
    ("BÜCHER.example", "xn--bcher-kva.example"),
    ("bu\u0308cher.example", "xn--bcher-kva.example"),
    ("İstanbul.example", "xn--istanbul-o0e.example"),
    ("ｂｒｏｋｅｒ．example", "broker.example"),
    ("日本語。jp", "xn--wgv71a119e.jp"),
    ("ﬁle.example", "file.example"),
    # Other directions and mixtures that names need.
    ("אב.example", "xn--4dbc.example"),
    ("日本tokyo.example", "xn--tokyo-1e1k07e.example"),
    ("l·l.example", "xn--ll-0ea.example"),
    ("r3---sn-a.example", "r3---sn-a.example"),
    ("xn--fa-hia.de", "xn--fa-hia.de"),
    ("XN--FA-HIA.de", "xn--fa-hia.de"),
]


@pytest.mark.parametrize(("typed", "sent"), AS_IN_BROWSERS)
def test_a_name_is_that_of_the_server_to_which_a_browser_goes(typed: str, sent: str) -> None:
    assert ascii_host_name(typed) == sent
    assert ascii_host_name(sent) == sent


@pytest.mark.parametrize(
    "typed",
    [
        "", ".", "a..b", "ö..b", "-ö.example", "ö-.example", "öö--b.example", "a_b.example", "ö_b.example",
        "a b", "ö/b",
        # Joiners that join nothing, hidden in the name of another.
        "my\u200dbroker.example", "my\u200cbroker.example", "\u200dmy.example",
        # Signs and pictures.
        "💥.example", "√.example", "xn--ls8h.example", "a·b.example", "a\u202eb.example",
        # A number in front changes the order in which a name of Hebrew letters is shown.
        "1אב.example", "1.אב", "אa.example", "\u0301a.example",
        # Not what Punycode makes of any name.
        "xn--", "xn--.example", "xn--a-.example", "xn---bbk.example", "xn--zzzzzz", "xn--strasse-.example",
        "xn--BÜCHER.de",
        "ä" * 60, "a" * 64, "a." * 130 + "de", "ä" * 2000, "\ud800.example",
    ],
)  # fmt: skip
def test_what_is_no_name_of_a_host_is_refused(typed: str) -> None:
    with pytest.raises(HostNameError):
        ascii_host_name(typed)


@pytest.mark.parametrize(
    "typed", ["bаnk.example", "xn--bnk-6cd.example", "www.brоker.example", "μtorrent.example", "τokyo.example"]
)
def test_letters_of_two_alphabets_that_look_alike_are_refused_in_one_word(typed: str) -> None:
    with pytest.raises(MixedAlphabetsError):
        ascii_host_name(typed)


def test_words_of_a_name_may_be_in_an_alphabet_each() -> None:
    assert ascii_host_name("www.банк.example") == "www.xn--80ab2al.example"


@given(st.text(st.characters(codec="utf-8"), max_size=20))
@fuzz(300)
def test_any_text_is_a_name_in_ascii_or_refused(typed: str) -> None:
    try:
        sent = ascii_host_name(typed)
    except HostNameError:
        return
    assert sent.isascii()
    assert sent == ascii_host_name(sent) == ascii_host_name(sent.upper() + ".")


def test_node_which_reads_addresses_as_browsers_do_says_the_same() -> None:
    program = shutil.which("node")
    if program is None:
        pytest.skip("Node is not installed")
    alphabet = "abcßςσäéıſ\u200c\u200dｘÅΩ中กאע٣।-.01"
    # The capital ẞ became a small ß with Unicode 15.1, which not every Node has.
    names = [typed for typed, _ in AS_IN_BROWSERS if "ẞ" not in typed] + [
        f"{one}{two}{three}.example" for one in alphabet for two in alphabet for three in alphabet
    ]
    script = (
        "const names=JSON.parse(require('fs').readFileSync(0));console.log(JSON.stringify(names.map(name=>{"
        "try{return new URL('https://'+name).hostname}catch(error){return null}})))"
    )
    done = subprocess.run([program, "-e", script], input=json.dumps(names), capture_output=True, text=True, check=True)
    accepted = 0
    for typed, other in zip(names, json.loads(done.stdout), strict=True):
        try:
            sent = ascii_host_name(typed)
        except HostNameError:
            continue
        accepted += 1
        assert other is not None
        assert sent == other.removesuffix(".")
    assert accepted > len(names) // 5
