"""Removes whatever looks like a secret or an email address from a text before it reaches a log or a report.

Our own code logs none of it: this is a second line of defence against libraries and their error messages. If in doubt,
it removes too much. No pattern may backtrack over a character more than a few times, because log lines can be long.
"""

import re

_GAP = r"[\\\"'\s]{0,20}[:=,][\\\"'\s]{0,20}(?:b\\?['\"])?"
"""What separates a name from its value in headers, JSON (also escaped in a string), Python reprs, forms and URLs."""
_QUOTED = r"(?<=\")(?:[^\"\\]|\\.)+|(?<=')(?:[^'\\]|\\.)+"
"""A whole quoted string, including spaces and punctuation."""
_NAMES = (
    r"token|passw(?:or)?d|passphrase|pwd|secret|api[_-]?key|credentials?|otp|one[_ -]?time[_ -]?code"
    r"|device_fingerprint|session_?id"
)
_PATTERNS = (
    (
        re.compile(r"(?i)(bearer\s+)\S{4,}"),
        r"\1[redacted]",
    ),  # up to the next space: a token may contain any other character
    # A user name and password in a URL, such as a proxy's.
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
    # One-time codes. A status or an exit code has fewer digits.
    (re.compile(r"(?i)(\bcode[\\\"'\s]{0,9}[:=]?[\\\"'\s]{0,9})[0-9]{4,10}\b"), r"\1[redacted]"),
    (re.compile(r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*"), "[redacted]"),
    (re.compile(r"(?<![\w.+-])[\w.+-]++(?:@|%40)[\w-]++(?:\.[\w-]++)+"), "[redacted]"),  # email addresses
)


def redacted(text: str) -> str:
    """Return `text` with everything that looks like a secret or an email address replaced."""
    for pattern, replacement in _PATTERNS:
        text = pattern.sub(replacement, text)
    return text
