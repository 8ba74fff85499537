"""What an import would change of the servers: every field that matters, old beside new, and whether it lowers safety.

The file may come from somebody who poses as the broker. So nothing that it changes may go by unseen.
"""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.document import DocumentType
from desktop_app.domain.server import ProxyKind, ServerAddress, ServerProfile, UploadEncoding

_HTTP = "http://"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a profile, with the value before and after; a new server's before is what is usual."""

    name: str
    """As in ServerProfile."""
    before: object
    after: object
    is_less_safe: bool


@dataclass(frozen=True, slots=True)
class TypeChange:
    """One document type that is new, gone or another; None where there is none with its number."""

    before: DocumentType | None
    after: DocumentType | None


@dataclass(frozen=True, slots=True)
class ProfileChange:
    """What importing a profile would change, for the confirmation question."""

    before: ServerProfile
    """With the defaults if it is new."""
    after: ServerProfile
    is_new: bool
    fingerprints: tuple[str, ...] = ()
    """SHA-256 of each certificate that would be trusted from then on, in hexadecimal digits."""

    @property
    def address(self) -> ServerAddress:
        """Whose server it is: an import never changes an address, it adds one."""
        return self.after.address

    @property
    def is_unencrypted(self) -> bool:
        """Whether it is new and without TLS."""
        return self.is_new and self.address.base_url.startswith(_HTTP)

    @property
    def fields(self) -> tuple[FieldChange, ...]:
        """The fields that differ, without the types."""
        return tuple(
            FieldChange(name, getattr(self.before, name), getattr(self.after, name), lowers(self.before, self.after))
            for name, lowers in _LOWERS_SAFETY.items()
            if getattr(self.before, name) != getattr(self.after, name)
        )

    @property
    def types(self) -> tuple[TypeChange, ...]:
        """The document types that differ, in the order of their numbers."""
        before = {kind.id: kind for kind in self.before.document_types}
        after = {kind.id: kind for kind in self.after.document_types}
        return tuple(
            TypeChange(before.get(number), after.get(number))
            for number in sorted(before.keys() | after.keys())
            if before.get(number) != after.get(number)
        )

    @property
    def is_reordered(self) -> bool:
        """Whether the same types stand in another order."""
        return not self.types and self.before.document_types != self.after.document_types


def _is_shorter(before: float, after: float) -> bool:
    """Whether less is waited; 0 is the usual time, which nothing is known to be shorter than."""
    return after < before if before else after > 0


_LOWERS_SAFETY: dict[str, Callable[[ServerProfile, ServerProfile], bool]] = {
    "upload_encoding": lambda _before, after: after.upload_encoding is UploadEncoding.JSON_PATH,
    "max_bytes": lambda before, after: after.max_bytes > before.max_bytes,
    "settle_seconds": lambda before, after: _is_shorter(before.settle_seconds, after.settle_seconds),
    "resend_seconds": lambda before, after: _is_shorter(before.resend_seconds, after.resend_seconds),
    "ask_before_resend": lambda _before, after: not after.ask_before_resend,
    "ca_file": lambda _before, after: after.ca_file is not None,
    "rules": lambda _before, _after: False,
    "sign_in_help": lambda _before, _after: False,
    "proxy": lambda _before, after: after.proxy.kind is not ProxyKind.NONE,
}
"""Each field that an import may change, and whether such a change lowers safety."""
