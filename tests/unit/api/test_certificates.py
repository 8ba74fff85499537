"""The names in a rejected certificate are treated as untrusted text."""

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given, strategies as st

from desktop_app.api.certificates import MAX_NAME, UNKNOWN, Certificate, read
from tests.support.fuzzing import fuzz

KEY = ec.generate_private_key(ec.SECP256R1())
NOW = datetime(2026, 1, 1, tzinfo=UTC)
COMMON, ORGANIZATION = x509.NameOID.COMMON_NAME, x509.NameOID.ORGANIZATION_NAME


def der(
    issuer: dict[x509.ObjectIdentifier, str],
    servers: tuple[str, ...] | None = ("my.broker.example",),
    subject: str = "",
) -> bytes:
    builder = x509.CertificateBuilder(
        subject_name=x509.Name([x509.NameAttribute(COMMON, subject)] if subject else []),
        issuer_name=x509.Name([x509.NameAttribute(kind, text) for kind, text in issuer.items()]),
        public_key=KEY.public_key(),
        serial_number=7,
        not_valid_before=NOW,
        not_valid_after=NOW + timedelta(days=1),
    )
    if servers is not None:
        names = x509.SubjectAlternativeName([x509.DNSName(name) for name in servers])
        builder = builder.add_extension(names, critical=False)
    return builder.sign(KEY, hashes.SHA256()).public_bytes(Encoding.DER)


GOOD = der({COMMON: "Proxy CA", ORGANIZATION: "Example Company"}, ("a.example", "b.example"))


def test_the_issuer_s_names_and_the_servers() -> None:
    assert read(GOOD) == Certificate("Proxy CA, Example Company", "a.example, b.example")


def test_names_that_are_missing() -> None:
    assert read(der({}, None)) == Certificate(UNKNOWN, UNKNOWN)
    assert read(der({ORGANIZATION: "Example Company"}, None, "old.example")).names == "old.example"


def test_long_names_are_cut() -> None:
    seen = read(der({COMMON: "x" * 64, ORGANIZATION: "y" * 64}, tuple(f"{n:060}.example" for n in range(50))))

    assert len(seen.issuer) == len(seen.names) == MAX_NAME
    assert seen.issuer.endswith("…")


@pytest.mark.parametrize("character", ["\n", "\x00", "\x1b", "\u202e", "\u2066", "\u200b", "\ufeff"])
def test_characters_that_a_screen_would_act_on_are_replaced(character: str) -> None:
    assert read(der({COMMON: f"a{character}b"})).issuer == "a\N{REPLACEMENT CHARACTER}b"


@given(st.binary(max_size=300) | st.just(b"0\x82\x01\x00" + b"0" * 256))
@fuzz(100)
def test_what_is_no_certificate_has_no_names(content: bytes) -> None:
    assert read(content) == Certificate()


@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=6))
@fuzz(250)
def test_any_bytes_in_a_certificate_give_names_fit_to_be_shown(changes: list[tuple[int, int]]) -> None:
    content = bytearray(GOOD)
    for place, value in changes:
        content[place] = value
    seen = read(bytes(content))

    assert all(0 < len(text) <= MAX_NAME and text.isprintable() for text in (seen.issuer, seen.names))
