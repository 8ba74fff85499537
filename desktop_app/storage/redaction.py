"""What looks like a secret or like a person, taken out of a text before it reaches a log or a report.

No code of ours logs any of it: this is the second wall, for what the libraries below us and their errors may say. It
rather takes out too much. No pattern looks at the same sign more than a few times: log lines can be long.
"""

import re

_GAP = r"[\\\"'\s]{0,20}[:=,][\\\"'\s]{0,20}(?:b\\?['\"])?"
"""Between a name and its value: of headers, JSON (also inside a text), Python's reprs, forms and addresses."""
_QUOTED = r"(?<=\")(?:[^\"\\]|\\.)+|(?<=')(?:[^'\\]|\\.)+"
"""A whole text in quotes, with the spaces and signs in it."""
_NAMES = (
    r"token|passw(?:or)?d|passphrase|pwd|secret|api[_-]?key|credentials?|otp|one[_ -]?time[_ -]?code"
    r"|device_fingerprint|session_?id"
)
_PATTERNS = (
    (re.compile(r"(?i)(bearer\s+)\S{4,}"), r"\1[redacted]"),  # to the next space: a token may hold any other sign
    # A user name and password in an address, as in that of a proxy.
    (
        re.compile(
            r"(?i)(?<![a-z0-9+.-])([a-z][a-z0-9+.-]*+://)(?:[^\s/?#:\"'<>]{0,300}:[^\s\"'<>]{0,300}|[^\s/?#\"'<>]{0,300})@"
        ),
        r"\1[redacted]@",
    ),
    # Headers whose whole value is secret.
    (re.compile(rf"(?i)((?:proxy-)?authorization{_GAP})(?:{_QUOTED}|[^\r\n]+)"), r"\1[redacted]"),
    (re.compile(rf"(?i)(\b(?:set-)?cookies?{_GAP})(?:{_QUOTED}|[^\r\n]+)"), r"\1[redacted]"),
    (re.compile(rf"(?i)((?:{_NAMES}){_GAP})(?:{_QUOTED}|[^\s\"',}}\]&]{{3,}})"), r"\1[redacted]"),
    (re.compile(r"(?i)(\b(?:token|password)\s+)(?=\S*[0-9_.~+/-])[^\s\"',}\]]{8,}"), r"\1[redacted]"),
    # One-time codes; a status or an exit code has fewer digits.
    (re.compile(r"(?i)(\bcode[\\\"'\s]{0,9}[:=]?[\\\"'\s]{0,9})[0-9]{4,10}\b"), r"\1[redacted]"),
    (re.compile(r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*"), "[redacted]"),
    (re.compile(r"(?<![\w.+-])[\w.+-]++(?:@|%40)[\w-]++(?:\.[\w-]++)+"), "[redacted]"),  # email addresses
)


def redacted(text: str) -> str:
    """`text` with everything that looks like a secret or an email address replaced."""
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    return text
