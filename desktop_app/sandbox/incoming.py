"""Reads what a request for the documents brings: the upload, its type, and the numbers in the query."""

from starlette.requests import Request

from desktop_app.sandbox.arriving_file import ArrivedFile, arrived
from desktop_app.sandbox.catalogue import kind_of
from desktop_app.sandbox.envelopes import Problem, too_large
from desktop_app.sandbox.json_upload import file_from
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.request_body import WHOLE_NUMBER, json_object, limited
from desktop_app.sandbox.store import Arrival
from desktop_app.sandbox.upload_parser import MultipartReader


async def read_arrival(request: Request, options: SandboxOptions) -> Arrival:
    """What a request hands in. Raises Problem for whatever is not a whole upload of a known type within the limit."""
    file, type_value = await _read_upload(request, options)
    return Arrival(
        type_id=_accepted_type(type_value),
        name=file.name,
        size=file.size,
        sha256=file.sha256,
        mime=file.mime,
        idempotency_key=request.headers.get("idempotency-key") or None,
    )


async def _read_upload(request: Request, options: SandboxOptions) -> tuple[ArrivedFile, object]:
    content_type = request.headers.get("content-type", "")
    refusal = too_large(options.max_bytes)
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "multipart/form-data" and "multipart" in options.encodings:
        form = await MultipartReader(content_type).read(limited(request, options.max_bytes, refusal))
        if form.file_name is None:
            raise Problem(400, "The request is incomplete.", "file: this part is required.")
        file = arrived(form.file_name, form.file, accept_any_type=options.accept_any_type)
        return file, form.type_id
    if kind == "application/json" and options.encodings - {"multipart"}:
        content = await json_object(request, options.max_bytes, refusal)
        return await file_from(content, options), content.get("typeId")
    raise Problem(
        415,
        "This server does not read uploads in this form.",
        f"file: this server does not accept the content type {kind or 'of a body without one'}.",
    )


def _accepted_type(value: object) -> int:
    """The id of a kind that may be handed in. Raises Problem (400 without one, 422 for a wrong one)."""
    if value is None or value == "":
        raise Problem(400, "The request is incomplete.", "typeId: this field is required.")
    if isinstance(value, str) and WHOLE_NUMBER.fullmatch(value.strip()):
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise Problem(422, "The document was not accepted.", "typeId: must be a whole number.")
    kind = kind_of(value)
    if kind is None:
        raise Problem(422, "The document was not accepted.", "typeId: there is no such document type.")
    if not kind.enabled:
        raise Problem(422, "The document was not accepted.", f"typeId: {kind.caption} is not asked for at present.")
    return kind.id


def number_in_query(request: Request, name: str, default: int, *, least: int) -> int:
    """A whole number of the query. Raises Problem (400) for anything else, and for less than `least`."""
    text = request.query_params.get(name)
    if text is None:
        return default
    if not WHOLE_NUMBER.fullmatch(text) or int(text) < least:
        raise Problem(400, "The request could not be read.", f"{name}: must be a whole number, {least} or more.")
    return int(text)
