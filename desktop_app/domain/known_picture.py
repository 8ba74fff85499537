"""What is remembered of a file that was handed in: hashes alone, so that the same picture is known again."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class KnownPicture:
    """One file that this account handed in."""

    sha256: str
    fingerprint: int | None = field(default=None, repr=False)
    """Of what it shows, 64 bits (domain.fingerprints); None where nobody could look."""
    is_refused: bool = False
    """Whether the broker rejected a document that was made of it."""

    def joined(self, other: "KnownPicture") -> "KnownPicture":
        """All that is known of the same file."""
        fingerprint = self.fingerprint if other.fingerprint is None else other.fingerprint
        return KnownPicture(self.sha256, fingerprint, self.is_refused or other.is_refused)
