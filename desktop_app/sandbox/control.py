"""What tests see and steer of a misbehaving server, from any thread: its documents, its counts, other devices."""

import hashlib
from dataclasses import dataclass

from desktop_app.sandbox.arriving_file import sniffed_mime
from desktop_app.sandbox.behaviour import Behaviour
from desktop_app.sandbox.document_store import Counts, DocumentStore, Kept
from desktop_app.sandbox.habits import shown_id
from desktop_app.sandbox.store import Arrival


@dataclass(frozen=True, slots=True)
class Held:
    """A document that the server has now, as it truly is and not as it is shown."""

    key: int
    """By which `Control.delete` knows it."""
    shown_id: str
    """The id that the server tells, as text; "None" while it tells none."""
    name: str
    size: int
    sha256: str
    owner: str


class Control:
    """One server's documents and counts. After the server's end the counts can still be read."""

    def __init__(self, store: DocumentStore, behaviour: Behaviour, first_owner: str) -> None:
        """Look in on `store`."""
        self._store = store
        self._behaviour = behaviour
        self._first_owner = first_owner

    def documents(self, owner: str = "") -> list[Held]:
        """What is there now, samples included, oldest first: of one account, or of all."""
        return [
            self._held(kept)
            for kept in self._store.everything()
            if not owner or kept.document.owner == owner.casefold()
        ]

    def copies(self, sha256: str) -> list[Held]:
        """The documents with this content that are there now, whoever handed them in."""
        return [held for held in self.documents() if held.sha256 == sha256]

    @property
    def counts(self) -> Counts:
        """What was asked and stored so far."""
        return self._store.counts

    def insert(self, name: str, content: bytes, *, type_id: int = 1, owner: str = "") -> Held:
        """Hand in a document as another device of the account would (of the first one unless told)."""
        whose = (owner or self._first_owner).casefold()
        return self._held(self._store.add(whose, _arrival(name, content, type_id)))

    def commit(self, name: str, content: bytes, *, type_id: int = 1) -> Held:
        """Store an upload that came long ago, as a server with a long queue would; it is counted as one."""
        return self._held(self._store.add_upload(self._first_owner, _arrival(name, content, type_id)))

    def delete(self, held: Held) -> bool:
        """Delete a document as another device would; False if it is not there any more."""
        return self._store.delete(held.owner, held.key)

    def _held(self, kept: Kept) -> Held:
        document = kept.document
        return Held(
            key=document.id,
            shown_id=str(shown_id(kept, self._behaviour)),
            name=document.name,
            size=document.size,
            sha256=document.sha256,
            owner=document.owner,
        )


def _arrival(name: str, content: bytes, type_id: int) -> Arrival:
    sha256 = hashlib.sha256(content).hexdigest()
    return Arrival(type_id=type_id, name=name, size=len(content), sha256=sha256, mime=sniffed_mime(content[:16]))
