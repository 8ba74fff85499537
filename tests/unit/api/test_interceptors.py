"""Who opens a connection, by the issuers that their products really write, and who does not."""

import pytest

from desktop_app.api.interceptors import interceptor_of
from desktop_app.domain.errors import FilteredError, ScannedError


@pytest.mark.parametrize(
    ("issuer", "product", "kind"),
    [
        ("Zscaler Intermediate Root CA (zscalertwo.net), Zscaler Inc.", "Zscaler", FilteredError),
        ("FGT60E4Q16000000, Fortinet", "Fortinet FortiGate", FilteredError),
        ("Cisco Umbrella Secondary SubCA, Cisco", "Cisco Umbrella", FilteredError),
        ("Gateway CA - Cloudflare Managed G1, Cloudflare, Inc.", "Cloudflare Gateway", FilteredError),
        ("Sophos SSL CA_C0000000, Sophos", "Sophos", FilteredError),
        ("ca.eu.goskope.com, Netskope", "Netskope", FilteredError),
        ("Kaspersky Anti-Virus Personal Root Certificate, AO Kaspersky Lab", "Kaspersky", ScannedError),
        ("ESET SSL Filter CA, ESET, spol. s r. o.", "ESET", ScannedError),
        ("Avast Web/Mail Shield Root, Avast Web/Mail Shield", "Avast", ScannedError),
        ("avast! Web/Mail Shield Root", "Avast", ScannedError),
        ("AVG Web/Mail Shield Root, AVG Web/Mail Shield", "AVG", ScannedError),
        ("Bitdefender Personal CA.Net-Defender, Bitdefender", "Bitdefender", ScannedError),
        ("mitmproxy, mitmproxy", "mitmproxy", ScannedError),
        ("DO_NOT_TRUST_FiddlerRoot, DO_NOT_TRUST", "Fiddler", ScannedError),
        ("Example Company SSL Inspection CA", "Example Company SSL Inspection CA", FilteredError),
    ],
)
def test_products_that_open_connections(issuer: str, product: str, kind: type) -> None:
    found = interceptor_of(issuer)

    assert found is not None
    assert (found.product, found.kind) == (product, kind)


@pytest.mark.parametrize(
    "issuer",
    [
        "?",
        "",
        "R11, Let's Encrypt",
        "Example Company CA",
        "Proxy CA, Example Company",
        "Preset Bank CA",
        "Squidward Trust",
        "DigiCert",
    ],
)
def test_issuers_that_are_none(issuer: str) -> None:
    assert interceptor_of(issuer) is None
