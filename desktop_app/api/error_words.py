"""What a server says of an error, in its own words: pure functions, no network.

Source: the API contract, section 3, point 6, and what the frameworks that servers are built with answer: problem
details (RFC 9457), FastAPI, Django REST, Rails, Laravel, Spring, NestJS, ASP.NET, JSON:API, GraphQL.
"""

import html
import re
from collections.abc import Iterator, Mapping

from desktop_app.api.json_text import message_before_json
from desktop_app.api.lenient import text_of, whole_number, with_plain_keys
from desktop_app.api.parsing import BadJsonError, parse_json
from desktop_app.domain.errors import MAX_SERVER_TEXT
from desktop_app.domain.text import storable

_ERROR_CODE = 400
_INNER_KEYS = ("data", "document", "result", "item", "response")
_SUCCESS_KEYS = ("success", "ok", "issuccess", "succeeded", "successful")
_NO = ("false", "0", "no")
_VERDICT_KEYS = ("status", "result", "state", "outcome")
_FAILED = ("error", "fail", "failed", "failure", "blocked", "denied", "invalid")
_MAX_DEPTH = 3
_MAX_TEXTS = 20
_MAX_PLAIN_BYTES = 2000
_MAX_PAGE_BYTES = 64 * 1024
_MAX_TITLE = 150
_WORD_KEYS = (
    *("message", "detail", "errordescription", "errormessage", "usermessage", "msg", "description", "reason"),
    *("title", "statustext", "faultstring", "developermessage"),
)
_LIST_KEYS = ("errors", "violations", "invalidparams", "fielderrors", "validationerrors", "suberrors", "details")
_ITEM_WORD_KEYS = ("issue", "message", "msg", "defaultmessage", "detail", "reason", "description", "error", "title")
_ITEM_PLACE_KEYS = ("field", "loc", "name", "param", "path", "propertypath", "property", "pointer", "source")
_OUTER_KEYS = ("data", "result", "meta", "response", "fault", "problem", "body", "payload")
_OF_THE_WHOLE = ("nonfielderrors", "all", "base", "general", "global", "", "body", "data", "attributes", "query")
"""What stands in the place of a field's name where the whole request is meant."""
_NEVER_A_FIELD = ("trace", "stacktrace", "stack", "tags", "links", "headers", "codes", "messages")
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|title|body|h1|center)\b", re.IGNORECASE)
_TITLE = re.compile(r"<(title|h1)\b[^>]{0,200}>(.{0,1000}?)</\1", re.IGNORECASE | re.DOTALL)
_XML_MESSAGE = re.compile(r"<(message|faultstring|detail)>([^<]{1,1000})<", re.IGNORECASE)
_ENCODING = re.compile(
    r"media[ -]?type|content[ -]?type|multipart|form-?data|boundary|urlencoded|application/|\bjson\b|base64|data uri"
    r"|unexpected token|expecting value|parse error|malformed|\bfiles?\b",
    re.IGNORECASE,
)


def error_text(body: bytes) -> str:
    """What a server says of an error, as plain text of at most 500 characters; "" for HTML, nothing or nonsense."""
    try:
        return error_text_in(parse_json(body))
    except BadJsonError:
        message, rest = message_before_json(body)
        return (error_text_in(parse_json(rest)) if rest else "") or message or _plain_text(body)


def error_text_in(payload: object) -> str:
    """The same of a body that was read already."""
    said: list[str] = []
    for text in _texts(payload, 0):
        line = re.sub(r"\s+", " ", text).strip()
        if line and not any(line.casefold() in each.casefold() for each in said):
            said.append(line)
        if len(said) >= _MAX_TEXTS:
            break
    return " · ".join(said)[:MAX_SERVER_TEXT]


def page_title(body: bytes) -> str | None:
    """What a web page is called, which is not the server's API; "" for one without a title, None for what is none."""
    start = body[:_MAX_PAGE_BYTES].lstrip(b"\xef\xbb\xbf \r\n\t")
    if not start.startswith(b"<") or not _PAGE.search(start[:2000]):
        return None
    found = _TITLE.search(start.decode("utf-8", "replace"))
    title = re.sub(r"<[^>]*>", " ", found.group(2)) if found else ""
    return storable(re.sub(r"\s+", " ", html.unescape(title)).strip())[:_MAX_TITLE]


def speaks_of_encoding(text: str) -> bool:
    """Whether a refusal may be about how the file travels: it names the file, JSON, multipart or the content type."""
    return bool(_ENCODING.search(text))


def denied_by(payload: object, depth: int = 0) -> bool:
    """Whether a body whose status says yes says no, in itself or in its envelope: `error`, `errors`, `success: false`,
    a word such as "failed", or a code of 400 and above.
    """
    if not isinstance(payload, Mapping) or depth > _MAX_DEPTH:
        return False
    known = with_plain_keys(payload)
    if any(known.get(key) not in (None, "", False, [], {}) for key in ("error", "errors")):
        return True
    if any(key in known and _word(known[key]) in _NO for key in _SUCCESS_KEYS):
        return True
    if any(_word(known.get(key)) in _FAILED for key in _VERDICT_KEYS):
        return True
    if any(
        (code := whole_number(known.get(key))) is not None and _ERROR_CODE <= code < 2 * _ERROR_CODE
        for key in ("code", "status", "statuscode")
    ):
        return True
    return any(denied_by(known.get(key), depth + 1) for key in _INNER_KEYS)


def _word(value: object) -> str:
    """A word or a truth value, to be compared."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return text_of(value).strip().casefold()


def _texts(payload: object, depth: int) -> Iterator[str]:
    """The texts in the contract's order: the issues of `error`, its message, `message` and its kin, then the fields."""
    if depth > _MAX_DEPTH:
        return
    if isinstance(payload, list):
        for item in payload[:_MAX_TEXTS]:
            yield from _of_item(item, depth)
    elif not isinstance(payload, Mapping):
        yield payload if isinstance(payload, str) else ""
    else:
        known = with_plain_keys(payload)
        issues = [text for text in _issues(known.get("error")) if text.strip()]
        yield from issues or _of_object(known, payload, depth)


def _issues(error: object) -> list[str]:
    details = error.get("details") if isinstance(error, Mapping) else None
    if not isinstance(details, list):
        return []
    return [text_of(each.get("issue") if isinstance(each, Mapping) else each) for each in details[:_MAX_TEXTS]]


def _of_object(known: Mapping[str, object], payload: Mapping[str, object], depth: int) -> Iterator[str]:
    error = known.get("error")
    found = [text for text in _texts(error, depth + 1) if text.strip()] if isinstance(error, Mapping | list) else []
    if not found:
        found = next((texts for key in _WORD_KEYS if (texts := _words(known.get(key), depth))), [])
    for key in _LIST_KEYS:
        if key != "details" or not found:
            found = [*found, *filter(str.strip, _of_fields(known.get(key), depth))]
    if not found and isinstance(error, str) and error.strip():
        found = [error]
    if not found:
        found = [text for key in _OUTER_KEYS for text in _outer(known.get(key), depth)]
    yield from found or _of_bare_fields(payload, depth)


def _words(value: object, depth: int) -> list[str]:
    """A sentence, several of them, or an object with some inside."""
    if isinstance(value, Mapping):
        texts = _texts(value, depth + 1) if _has_words(value) else _of_fields(value, depth)
    else:
        texts = _texts(value, depth + 1) if isinstance(value, list) else iter([text_of(value)])
    return [text for text in texts if text.strip()]


def _has_words(value: Mapping[str, object]) -> bool:
    known = with_plain_keys(value)
    return any(key in known for key in (*_WORD_KEYS, *_LIST_KEYS, "error"))


def _outer(value: object, depth: int) -> list[str]:
    """The words of an envelope, or of its fields where each is a sentence (JSend)."""
    if not isinstance(value, Mapping):
        return []
    return [text for text in _texts(value, depth + 1) if text.strip()] or [
        f"{name}: {text}" for name, text in value.items() if isinstance(text, str) and " " in text
    ]


def _of_fields(value: object, depth: int) -> Iterator[str]:
    """The texts of `errors` as a map from fields to sentences, as a list of any kind, or as one text."""
    if isinstance(value, Mapping):
        if _has_words(value):
            yield from _texts(value, depth + 1)
            return
        for name, said in list(value.items())[:_MAX_TEXTS]:
            texts = _texts(said, depth + 1) if isinstance(said, Mapping | list) else iter([text_of(said)])
            yield _at(name, " ".join(filter(None, (text.strip() for text in texts))))
    elif isinstance(value, list):
        yield from _texts(value, depth + 1)
    else:
        yield text_of(value)


def _of_item(item: object, depth: int) -> Iterator[str]:
    """One of a list of errors: a sentence, or an object that names its field beside it."""
    if not isinstance(item, Mapping):
        yield text_of(item)
        return
    known = with_plain_keys(item)
    place = next((found for key in _ITEM_PLACE_KEYS if (found := _place(known.get(key)))), "")
    words = next((text for key in _ITEM_WORD_KEYS if (text := text_of(known.get(key)).strip())), "")
    constraints = known.get("constraints")
    if not words and isinstance(constraints, Mapping):  # NestJS's validator
        words = " ".join(filter(None, map(text_of, constraints.values())))
    if words:
        yield _at(place, words)
    else:
        yield from _texts(item, depth + 1)


def _place(value: object) -> str:
    """The field's name: the end of `["body", "file"]`, of "/data/attributes/file" or of "$.file"."""
    if isinstance(value, Mapping):
        value = value.get("pointer") or value.get("parameter")
    if isinstance(value, list):
        value = next((each for each in reversed(value) if isinstance(each, str)), "")
    return re.split(r"[/.#]", text_of(value))[-1][:60]


def _of_bare_fields(payload: Mapping[str, object], depth: int) -> Iterator[str]:
    """Fields at the top, each with its list of sentences (Django REST, Rails)."""
    for name, said in list(payload.items())[:_MAX_TEXTS]:
        if isinstance(said, list) and said and name.lower() not in _NEVER_A_FIELD:
            if all(isinstance(each, str) for each in said):
                yield _at(name, " ".join(text_of(each).strip() for each in said[:_MAX_TEXTS]))
        elif isinstance(said, Mapping) and depth < 1:
            nested = [text for text in _of_bare_fields(said, depth + 1) if text]
            yield " ".join(nested)


def _at(name: str, text: str) -> str:
    shown = name[:60].strip("$. ")
    known = shown.replace("_", "").lower()
    return f"{shown}: {text}" if text and known not in _OF_THE_WHOLE else text


def _plain_text(body: bytes) -> str:
    """A short plain text, or the message of an XML error; "" for anything else."""
    if len(body) > _MAX_PLAIN_BYTES:
        return ""
    try:
        text = body.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        return ""
    if text.startswith("<"):
        found = _XML_MESSAGE.search(text) if page_title(body) is None else None
        text = html.unescape(found.group(2)) if found else ""
    if text[:1] in ("{", "[") or any(not (letter.isprintable() or letter in "\r\n\t") for letter in text):
        return ""
    return storable(re.sub(r"\s+", " ", text))[:MAX_SERVER_TEXT].strip()
