"""The contract's documents and sign-in as a FastAPI service has them: UUIDs, `{items, total}`, `detail` in errors.

`/world/state` tells how many whole uploads came and what is stored; `/world/delay` lets answers to uploads come late.
"""

import asyncio
import hashlib
import uuid
from datetime import UTC, datetime
from typing import Annotated, Any

from fastapi import Depends, FastAPI, File, Form, HTTPException, Request, UploadFile
from fastapi.responses import JSONResponse, Response

PATH = "/api/v2/my/documents"
PASSWORD = "SPECIMEN-password"
NEW_TOKEN = "specimen-token-of-the-world"

app = FastAPI()
stored: list[dict[str, Any]] = []
counts = {"whole": 0, "received": 0}
delays = {"seconds": 0.0}


class _Received:
    """Counts the bytes of request bodies as they come in."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        async def _counted() -> Any:
            message = await receive()
            if message["type"] == "http.request" and scope["method"] == "POST" and scope["path"] == PATH:
                counts["received"] += len(message.get("body", b""))
            return message

        await self.inner(scope, _counted, send)


app.add_middleware(_Received)


def signed_in(request: Request) -> None:
    if not request.headers.get("authorization", "").startswith("Bearer specimen-token"):
        raise HTTPException(401, "Could not validate credentials")


Signed = Depends(signed_in)


@app.get("/world/state")
def state() -> dict[str, Any]:
    return {**counts, "stored": stored}


@app.post("/world/delay/{seconds}")
def delay(seconds: float) -> None:
    delays["seconds"] = seconds


@app.get(PATH, dependencies=[Signed])
def listed(limit: int = 100, offset: int = 0) -> dict[str, Any]:
    return {"items": stored[offset : offset + limit], "total": len(stored), "limit": limit, "offset": offset}


@app.post(PATH, status_code=201, dependencies=[Signed])
async def add(file: Annotated[UploadFile, File()], type_id: Annotated[int, Form(alias="typeId")]) -> dict[str, Any]:
    content = await file.read()
    counts["whole"] += 1
    if file.filename == "unwanted-SPECIMEN.pdf":
        raise HTTPException(422, "This kind of document is not wanted")
    document = {
        "id": str(uuid.uuid4()),
        "name": file.filename,
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "type_id": type_id,
        "created_at": datetime.now(UTC).isoformat(),
        "status": "pending",
    }
    stored.append(document)
    await asyncio.sleep(delays["seconds"])
    return document


@app.delete(PATH + "/{document_id}", status_code=204, dependencies=[Signed])
def delete(document_id: str) -> Response:
    found = next((each for each in stored if each["id"] == document_id), None)
    if found is None:
        raise HTTPException(404, "Document not found")
    if found["name"] == "locked-SPECIMEN.pdf":
        raise HTTPException(403, "The document is under review")
    stored.remove(found)
    return Response(status_code=204)


@app.get("/api/v2/my/signin/wizard")
def wizard() -> dict[str, Any]:
    return {"code": 202, "data": {"recaptcha": {"enabled": False}}, "done": True, "uuid": "w-1", "workflow": "signin"}


@app.post("/api/v2/my/signin")
async def sign_in(request: Request) -> JSONResponse:
    body = await request.json()
    if body.get("email") == "unconfirmed.specimen@example.test":
        return JSONResponse({"detail": "Email not verified"}, 403)
    if body.get("password") != PASSWORD:
        return JSONResponse({"detail": "Incorrect email or password"}, 401)
    token = {"token": NEW_TOKEN, "createdAt": "2026-01-01T00:00:00+00:00", "expiresAt": "2036-01-01T00:00:00+00:00"}
    data: dict[str, Any] = {"accessToken": token, "refreshToken": None, "tfaProviders": []}
    return JSONResponse({"code": 200, "data": data, "done": True, "uuid": "w-1", "workflow": "signin"})
