"""The documents of a misbehaving server: the same endpoints as the normal ones, each answered as its behaviour says."""

import asyncio
import hashlib
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from desktop_app.sandbox import posting, raw
from desktop_app.sandbox.behaviour import EARLY, Behaviour
from desktop_app.sandbox.catalogue import KINDS
from desktop_app.sandbox.document_store import DocumentStore, Kept
from desktop_app.sandbox.envelopes import Problem
from desktop_app.sandbox.habits import has_id, item
from desktop_app.sandbox.incoming import read_arrival
from desktop_app.sandbox.listing import Lists
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.request_body import WHOLE_NUMBER
from desktop_app.sandbox.shown import no_such_document
from desktop_app.sandbox.store import Arrival, StoredDocument

_DELETED_LATER = 5.0
_OTHER_BYTES = 1234
"""By so much the file of another device is larger."""


class BehavingDocuments:
    """What can be done with documents here; each method answers one kind of request."""

    def __init__(
        self, behaviour: Behaviour, options: SandboxOptions, store: DocumentStore, path: str, clock: Callable[[], float]
    ) -> None:
        """Answer below `path`."""
        self._behaviour = behaviour
        self._store = store
        self._options = options
        self._path = path
        self._clock = clock
        self._lists = Lists(behaviour, options, store, clock)
        self._posted = False

    async def list(self, request: Request, whose: str) -> Response:
        """One page."""
        return self._lists.answer(request, whose)

    async def show(self, request: Request, whose: str) -> Response:
        """One document."""
        return JSONResponse(item(self._found(request, whose), self._behaviour))

    async def types(self, request: Request, whose: str) -> Response:  # noqa: ARG002 - the same for everybody
        """The document types."""
        kinds = [{"id": kind.id, "name": kind.name, "caption": kind.caption} for kind in KINDS if kind.enabled]
        return JSONResponse({"total": len(kinds), "data": kinds})

    async def add(self, request: Request, whose: str) -> Response:
        """An upload, well or as the behaviour says."""
        behaviour = self._behaviour
        number = self._store.begin_upload() - behaviour.healthy_first
        faulty = 0 <= number < behaviour.times
        if faulty and behaviour.answer in EARLY:
            self._begin_faults()
            return await self._early(request)
        arrival = await read_arrival(request, self._options)
        self._store.count_whole(arrival.sha256)
        if not faulty:
            return JSONResponse(item(self._store.add_upload(whose, arrival), behaviour), status_code=201)
        if self._begin_faults():
            self._happen_elsewhere(whose, arrival)
        kept = self._kept(whose, arrival)
        await asyncio.sleep(behaviour.real(behaviour.slow))
        posted = posting.Posted(item(kept, behaviour), behaviour.id_key, self._path, self._clock())
        return posting.answer(behaviour.answer, posted)

    async def delete(self, request: Request, whose: str) -> Response:
        """Delete, or not."""
        kept = self._found(request, whose)
        match self._behaviour.delete:
            case "204":
                self._store.delete(whose, kept.document.id)
                return Response(status_code=204)
            case "202-later":
                later = self._behaviour.real(_DELETED_LATER)
                asyncio.get_running_loop().call_later(later, self._store.delete, whose, kept.document.id)
                return Response(status_code=202)
            case "success-false":
                return JSONResponse({"success": False, "message": "Under review"})
            case "error-200":
                return JSONResponse({"error": {"message": "Under review"}})
            case "200-kept":
                return JSONResponse({"success": True})
            case "404":
                raise no_such_document()
            case _:
                raise Problem(405, "This method is not allowed.", "Documents cannot be deleted here.")

    # --- an upload ---

    def _begin_faults(self) -> bool:
        """Whether this is the first faulty upload."""
        first, self._posted = not self._posted, True
        if first:
            self._lists.posted()
        return first

    async def _early(self, request: Request) -> Response:
        kind = self._behaviour.answer
        if kind == "413-early-polite":
            # The front reads what is left of the body before the answer goes out; this one is out before.
            raw.transport_of(request.scope).write(posting.EARLY_413)
            async for _piece in request.stream():
                pass
            return raw.RawEnd(raw.close)
        if kind != "413-early":
            await _half(request)
        nobody = posting.Posted({}, "", self._path, self._clock())
        return posting.answer(kind, nobody)

    def _kept(self, whose: str, arrival: Arrival) -> Kept:
        """The document, stored as the behaviour wants it; as it would be where it is not."""
        behaviour = self._behaviour
        if behaviour.keeps == "yes":
            kept = self._store.add_upload(whose, arrival)
            if behaviour.elsewhere == "delete-stored":
                self._store.doom(kept)
            return kept
        if behaviour.keeps == "late":
            self._store.count_pending(1)
            later = behaviour.real(behaviour.late_seconds)
            asyncio.get_running_loop().call_later(later, self._store_late, whose, arrival)
        return Kept(_document(arrival, whose, self._clock()), self._store.next_number(whose), time.monotonic())

    def _store_late(self, whose: str, arrival: Arrival) -> None:
        self._store.add_upload(whose, arrival)
        self._store.count_pending(-1)

    def _happen_elsewhere(self, whose: str, arrival: Arrival) -> None:
        other = replace(
            arrival, sha256=hashlib.sha256(f"other {arrival.sha256}".encode()).hexdigest(), idempotency_key=None
        )
        larger = replace(other, size=arrival.size + _OTHER_BYTES)
        another_name = "other-device-SPECIMEN.pdf"
        match self._behaviour.elsewhere:
            case "same-name":
                self._store.add(whose, larger)
            case "same-size":
                self._store.add(whose, replace(other, name=another_name))
            case "same-file":
                self._store.add(whose, replace(arrival, idempotency_key=None))
            case "other":
                self._store.add(whose, replace(larger, name=another_name))
            case "delete-newest":
                for kept in self._store.of(whose)[-1:]:
                    self._store.delete(whose, kept.document.id)
            case _:
                pass

    def _found(self, request: Request, whose: str) -> Kept:
        text: str = request.path_params["document_id"]
        found = [kept for kept in self._store.of(whose) if has_id(kept, self._behaviour, text)]
        if not found:
            raise no_such_document()
        return found[0]


async def _half(request: Request) -> None:
    """Read half of the body, by its announced length."""
    announced: Any = request.headers.get("content-length", "")
    half = int(announced) // 2 if WHOLE_NUMBER.fullmatch(announced) else 0
    received = 0
    async for piece in request.stream():
        received += len(piece)
        if received >= half:
            return


def _document(arrival: Arrival, owner: str, now: float) -> StoredDocument:
    """What the store would have made of it."""
    return StoredDocument(
        id=0,
        type_id=arrival.type_id,
        name=arrival.name,
        size=arrival.size,
        sha256=arrival.sha256,
        mime=arrival.mime,
        state="Pending",
        reason=None,
        idempotency_key=arrival.idempotency_key,
        created=now,
        updated=now,
        owner=owner,
    )
