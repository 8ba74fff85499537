"""Recognises who opens secure connections on their way, by the issuer in the certificates that they make for it.

Names are all that there is: anybody may write them into a certificate. They choose a sentence and nothing else; a
certificate that is not trusted stays refused.
"""

import re
from dataclasses import dataclass

from desktop_app.domain.errors import FilteredError, ScannedError


@dataclass(frozen=True, slots=True)
class Interceptor:
    """A product, and the error that says what to do about it."""

    product: str
    kind: type[FilteredError | ScannedError]


_FILTERS = {
    "Barracuda": "barracuda",
    "Blue Coat ProxySG": "blue ?coat|proxysg",
    "Cato Networks": "cato networks",
    "Check Point": "check ?point",
    "Cisco Umbrella": "cisco umbrella|opendns",
    "Cloudflare Gateway": "cloudflare (gateway|managed|for teams)|gateway ca - cloudflare",
    "ContentKeeper": "contentkeeper",
    "DNSFilter": "dnsfilter",
    "Forcepoint": "forcepoint|websense",
    "Fortinet FortiGate": "fortinet|fortigate",
    "GoGuardian": "goguardian",
    "iboss": "iboss",
    "Kerio Control": "kerio",
    "Lightspeed Filter": "lightspeed systems|lightspeed filter",
    "McAfee Web Gateway": "mcafee web gateway|skyhigh|secure web gateway",
    "Menlo Security": "menlo security",
    "Netskope": "netskope|goskope",
    "OPNsense": "opnsense",
    "Palo Alto Networks": "palo ?alto",
    "pfSense": "pfsense",
    "Securly": "securly",
    "Smoothwall": "smoothwall",
    "SonicWall": "sonicwall",
    "Sophos": "sophos",
    "Squid": "squid",
    "Stormshield": "stormshield",
    "Trend Micro": "trend ?micro",
    "Untangle": "untangle",
    "WatchGuard": "watchguard|fireware",
    "Zscaler": "zscaler",
}
_PROGRAMS = {
    "AdGuard": "adguard",
    "Avast": "avast",
    "AVG": "avg",
    "Avira": "avira",
    "Bitdefender": "bitdefender",
    "Burp Suite": "portswigger",
    "Charles": "charles proxy",
    "Covenant Eyes": "covenant eyes",
    "Dr.Web": r"dr\.? ?web",
    "ESET": "eset",
    "Fiddler": "do_not_trust_fiddlerroot|fiddler",
    "G DATA": "g ?data",
    "Kaspersky": "kaspersky",
    "mitmproxy": "mitmproxy",
    "Net Nanny": "net ?nanny|contentwatch",
    "Norton": "norton",
    "Panda": "panda security",
    "Proxyman": "proxyman",
    "Qustodio": "qustodio",
}
_KNOWN = [
    (re.compile(rf"(?<![^\W_])(?:{words})(?![^\W_])", re.IGNORECASE), Interceptor(product, kind))
    for kind, products in ((FilteredError, _FILTERS), (ScannedError, _PROGRAMS))
    for product, words in products.items()
]
_SAYS_SO = re.compile(r"\b(ssl|tls|https|deep) inspection\b|\bweb ?(filter|gateway)\b", re.IGNORECASE)


def interceptor_of(issuer: str) -> Interceptor | None:
    """The product that issued a certificate, or None. One that is not known but says what it does has its own name."""
    for pattern, interceptor in _KNOWN:
        if pattern.search(issuer):
            return interceptor
    return Interceptor(issuer, FilteredError) if _SAYS_SO.search(issuer) else None
