"""How servers that nobody here wrote misbehave, as data: one frozen value says all of it.

A person writes it as `ids=uuid,names=uuid,size=none,answer=html-200`; what is left out is the sandbox's normal manner.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, Self, get_args, get_type_hints

Ids = Literal["int", "text", "uuid", "hex", "float", "per-account", "reused"]
IdKey = Literal["id", "documentId", "_id", "uuid"]
Names = Literal[
    "keep", "uuid", "nfc-lower", "suffix", "counter", "jpg", "url", "path", "ascii", "short", "quoted", "html", "none"
]
NameKey = Literal["fileName", "filename", "originalName", "name", "title", "file"]
Size = Literal["keep", "none", "recoded", "text"]
Hash = Literal["keep", "none", "recoded", "upper"]
Type = Literal["keep", "none", "caption", "recoded"]
Created = Literal["iso", "naive", "epoch", "none", "date"]
CreatedKey = Literal["createTime", "createdAt", "created_at", "addedAt", "uploadedAt", "created", "date"]
Shape = Literal[
    "total-data",
    "data",
    "data-items",
    "items",
    "results",
    "content",
    "documents",
    "records",
    "value",
    "embedded",
    "array",
    "laravel",
    "drf",
    "cursor",
    "null-empty",
]
Total = Literal["right", "page", "huge", "zero", "none", "low"]
Offset = Literal["honoured", "ignored"]
Order = Literal["newest", "oldest", "random"]
ListStatus = Literal["200", "204", "206", "alternate"]
Cache = Literal["honours", "stubborn"]
Shrinking = Literal["no", "oldest", "newest"]
Answer = Literal[
    "document",
    "document-200",
    "data",
    "empty-201",
    "empty-204",
    "empty-202",
    "id-only",
    "id-null",
    "list-200",
    "ok-200",
    "null-200",
    "text-200",
    "html-200",
    "error-200",
    "errors-200",
    "success-false",
    "code-422",
    "status-422",
    "redirect-301",
    "redirect-302-login",
    "redirect-303",
    "redirect-307",
    "redirect-308",
    "400",
    "403",
    "404",
    "405",
    "408",
    "409",
    "410",
    "413",
    "413-early",
    "413-early-polite",
    "415",
    "422",
    "422-surrogate",
    "425",
    "429-zero",
    "429-past",
    "429-skewed",
    "429-plain",
    "500",
    "502",
    "503",
    "503-retry-after",
    "504",
    "520",
    "524",
    "reset",
    "reset-half",
    "close",
    "close-half",
    "timeout",
    "half-status",
    "half-body",
]
Stores = Literal["auto", "yes", "no", "late"]
Elsewhere = Literal["no", "same-name", "same-size", "same-file", "other", "delete-newest", "delete-stored"]
Delete = Literal["204", "success-false", "error-200", "202-later", "200-kept", "404", "405"]

LOST: frozenset[Answer] = frozenset(
    (
        *("408", "500", "502", "503", "503-retry-after", "504", "520", "524"),
        *("reset", "reset-half", "close", "close-half", "timeout", "half-status", "half-body"),
    )
)
"""Answers by which nobody can tell what became of the upload. By themselves they befall the first POST only."""
EARLY: frozenset[Answer] = frozenset(("413-early", "413-early-polite", "reset-half", "close-half"))
"""Answers that come before the whole body is here: nothing can be stored."""
_TAKEN: frozenset[Answer] = frozenset(
    (
        *("document", "document-200", "data", "empty-201", "empty-204", "empty-202", "id-only", "id-null", "list-200"),
        *("ok-200", "null-200", "text-200", "redirect-303"),
    )
)


class BehaviourError(ValueError):
    """A text that is no behaviour; says what could have been written instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """What one server does otherwise. All times are in seconds, before `time_scale`."""

    ids: Ids = "int"
    """What a document's id is. `float` is written as 17.0; `per-account` counts 1, 2, 3 … in each account; `reused`
    gives the number of a newest document that was deleted to the next one."""
    id_key: IdKey = "id"
    """Under which key the id stands."""
    id_null_seconds: float = 0.0
    """For so long a fresh document is listed with an id of null."""
    names: Names = "keep"
    """What becomes of a file's name: an UUID; NFC in lower case; a suffix as of Django (name_AbC12x7.ext); a counter
    (name (1).ext); the extension .jpg; percent signs as in URLs; a path before it; letters of ASCII only; cut to 20
    characters; quotes and backslashes before quotes; entities of HTML; or it is not told."""
    name_key: NameKey = "fileName"
    """Under which key the name stands."""
    size: Size = "keep"
    """Which size is told: none, that of a file that was encoded anew, or the right one as text."""
    hash: Hash = "keep"
    """Which SHA-256 is told: none, that of a file that was encoded anew, or the right one in capitals."""
    type: Type = "keep"
    """How the type is told: not at all, by its caption only, or by a number of the server's own."""
    created: Created = "iso"
    """How the time of arrival is told: ISO 8601 with offset or without, seconds since 1970, a day only, or not."""
    created_key: CreatedKey = "createdAt"
    """Under which key that time stands."""
    clock_skew: float = 0.0
    """How far the server's clock is ahead in every time that it tells. Not divided by `time_scale`."""

    shape: Shape = "total-data"
    """The envelope of the list. `laravel`, `drf` and `cursor` bring their own way of paging along."""
    page_size: int = 0
    """The most documents on a page, whatever `limit` was asked for; 0 leaves it to the sandbox's options."""
    total: Total = "right"
    """The number beside the list: right, of this page, 1,000,000,000, 0, three too low, or none."""
    offset: Offset = "honoured"
    """Whether a page begins where it was asked for."""
    order: Order = "newest"
    """In which order documents are listed; a random one is another in each pass."""
    list_status: ListStatus = "200"
    """With which status a list is answered; `alternate` answers 204 every other time."""
    odd_seconds: float = 0.0
    """For so long after the first faulty POST lists are answered so; 0: always."""
    lateness: float = 0.0
    """For so long a stored document is not in the list."""
    cache_seconds: float = 0.0
    """For so long a list is answered from a cache, with its `Age`."""
    cache: Cache = "honours"
    """Whether the cache stands aside for `Cache-Control: no-cache`."""
    flapping: bool = False
    """Every other list lacks half of the documents."""
    shrinking: Shrinking = "no"
    """Each list lacks one document more: of the oldest, or of the newest."""
    malformed: int = 0
    """How many broken items are strewn over the list."""
    endless: bool = False
    """The list never ends: after its documents come made-up ones."""

    answer: Answer = "document"
    """What a POST is answered with."""
    stores: Stores = "auto"
    """Whether the document is stored: `auto` goes by the answer; `late:SECONDS` stores it so long after the answer."""
    late_seconds: float = 0.0
    """How late `late` is."""
    faulty: int = -1
    """How many POSTs are treated so before the server behaves; -1: one if the answer is lost, else all."""
    healthy_first: int = 0
    """How many POSTs go well before."""
    slow: float = 0.0
    """How long the answer to a POST is held back."""
    elsewhere: Elsewhere = "no"
    """What another device of the same account does while the first faulty POST is under way: it stores another file of
    the same name, of the same size or neither, or the same file; deletes the newest document; or deletes this one once
    it was listed."""
    delete: Delete = "204"
    """What a DELETE does: 204 deletes; `202-later` does so after 5 seconds; all others delete nothing."""

    time_scale: float = 1.0
    """Divides all other seconds of the behaviour."""

    def __post_init__(self) -> None:
        """Refuse what no server could be. Raises BehaviourError."""
        for name in ("id_null_seconds", "page_size", "odd_seconds", "lateness", "cache_seconds", "malformed"):
            _require(getattr(self, name) >= 0, name, "must be 0 or more")
        for name in ("late_seconds", "healthy_first", "slow"):
            _require(getattr(self, name) >= 0, name, "must be 0 or more")
        _require(self.faulty >= -1, "faulty", "must be -1 or more")
        _require(self.time_scale > 0, "time_scale", "must be more than 0")
        if self.answer in EARLY:
            _require(self.stores in ("auto", "no"), "stores", f"must be no where the answer is {self.answer}")

    @classmethod
    def parse(cls, *texts: str) -> Self:
        """Read `key=value,key=value`; a later key overrides an earlier one. Raises BehaviourError."""
        values: dict[str, Any] = {}
        for part in (part.strip() for text in texts for part in text.split(",")):
            if not part:
                continue
            key, equals, value = (piece.strip() for piece in part.partition("="))
            reader = _READERS.get(key)
            if reader is None:
                raise BehaviourError(f"There is no {key!r}; there are: {', '.join(_READERS)}.")
            if not equals:
                raise BehaviourError(f"{key} needs a value: {key}=…, one of {choices()[key]}.")
            values.update(reader(key, _SHORT.get((key, value), value)))
        return cls(**values)

    @property
    def times(self) -> float:
        """How many POSTs are faulty."""
        return self.faulty if self.faulty >= 0 else 1 if self.answer in LOST else math.inf

    @property
    def keeps(self) -> Stores:
        """Whether a faulty POST stores its document: yes, no or late."""
        if self.answer in EARLY:
            return "no"
        if self.stores != "auto":
            return self.stores
        return "yes" if self.answer in _TAKEN | LOST else "no"

    def real(self, seconds: float) -> float:
        """So many seconds of the behaviour in real ones."""
        return seconds / self.time_scale


def choices() -> Mapping[str, str]:
    """What can be written for each key, in words."""
    return {key: _said(key, kind) for key, kind in _KINDS.items()}


def help_text() -> str:
    """All keys, one a line, with what each can be; the normal manner comes first."""
    return "\n".join(f"  {key}={said}" for key, said in choices().items())


_SHORT = {("answer", "html"): "html-200", ("answer", "error"): "error-200", ("delete", "error"): "error-200"}
"""What may be written for longer words."""

Reader = Callable[[str, str], dict[str, Any]]


def _require(holds: bool, name: str, what: str) -> None:
    if not holds:
        raise BehaviourError(f"{name} {what}.")


def _one_of(kind: Any) -> Reader:
    def read(key: str, value: str) -> dict[str, Any]:
        if value not in get_args(kind):
            raise BehaviourError(f"{key} cannot be {value!r}; it is one of: {', '.join(get_args(kind))}.")
        return {key: value}

    return read


def _number(convert: Callable[[str], float]) -> Reader:
    def read(key: str, value: str) -> dict[str, Any]:
        try:
            number = convert(value)
        except ValueError:
            raise BehaviourError(f"{key} cannot be {value!r}; it is {_said(key, convert)}.") from None
        _require(math.isfinite(number), key, "must be finite")
        return {key: number}

    return read


def _yes_or_no(key: str, value: str) -> dict[str, Any]:
    if value not in ("yes", "no"):
        raise BehaviourError(f"{key} cannot be {value!r}; it is one of: no, yes.")
    return {key: value == "yes"}


def _stores(key: str, value: str) -> dict[str, Any]:
    name, colon, seconds = value.partition(":")
    if not colon:
        return {**_one_of(Stores)(key, name), "late_seconds": 0.0}
    if name != "late":
        raise BehaviourError(f"{key} cannot be {value!r}; it is one of: {', '.join(get_args(Stores))}:SECONDS.")
    return {key: name, "late_seconds": _number(float)(key, seconds)[key]}


def _reader(key: str, kind: Any) -> Reader:
    if key == "stores":
        return _stores
    if kind is bool:
        return _yes_or_no
    return _number(kind) if kind in (int, float) else _one_of(kind)


def _said(key: str, kind: Any) -> str:
    if key == "stores":
        return "auto|yes|no|late:SECONDS"
    if kind is bool:
        return "no|yes"
    if kind is int:
        return "a whole number"
    return "a number (seconds)" if kind is float and key != "time_scale" else "|".join(get_args(kind)) or "a number"


def _kinds(names: Iterable[str]) -> dict[str, Any]:
    hints = get_type_hints(Behaviour)
    return {name: hints[name] for name in names}


_KINDS = _kinds(each.name for each in fields(Behaviour) if each.name != "late_seconds")
_READERS: dict[str, Reader] = {key: _reader(key, kind) for key, kind in _KINDS.items()}
