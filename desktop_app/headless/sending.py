"""One run of `--send` at a desk: answer what is asked, add the files, and follow all that is in the queue to rest."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.checks.inspection import Inspection
from desktop_app.checks.pipeline import rerun
from desktop_app.desk import events
from desktop_app.desk.desk import Desk
from desktop_app.desk.intake import MOVING, NewUpload
from desktop_app.domain.document import Document, DocumentType
from desktop_app.domain.errors import DossierError
from desktop_app.domain.findings import ALREADY_SENT, Finding
from desktop_app.domain.upload import AT_REST, REPLACEABLE, Upload, UploadState
from desktop_app.headless.ending import Ending, ExitCode
from desktop_app.headless.reports import Reports, say, sentence_of, sentence_of_finding

S = UploadState

_TYPES_SECONDS = 5.0
NO_TYPE = "It is not in the queue. Say with --type what it is."
SEND_ANYWAY = "Run again with --anyway to send it all the same."
IN_QUEUE = "“{name}” is in the queue already."
TWIN = "“{name}” is the same document as another one that is in the queue already."
OTHER_TYPE = "“{name}” was already sent as another type of document. It is sent as this one too."
NO_QUESTION = "There is no open question to answer."
NO_SUCH_CANDIDATE = "No open question is about the document {id}."
WHICH_QUESTION = "The document {id} could be several of the uploads: name the FILE that it is."


@dataclass(frozen=True, slots=True)
class Order:
    """What a run is asked to do."""

    files: tuple[Path, ...] = ()
    """Absolute."""
    type_id: int | None = None
    anyway: bool = False
    """Send what was handed in before, and what a link leads to."""
    answer_none: bool = False
    answer: str = ""
    """The id of the document that an upload with an open question is."""


class Sending:
    """Makes one run at a desk that was not started yet."""

    def __init__(self, desk: Desk, order: Order, reports: Reports, ending: Ending) -> None:
        self._desk = desk
        self._order = order
        self._reports = reports
        self._ending = ending
        self._moved = asyncio.Event()
        self._listed = asyncio.Event()
        """The first list is here, or cannot be had."""
        self._typed = asyncio.Event()
        """The server's types are here, or were waited for."""
        self._last: dict[str, Upload] = {}
        """Every upload that was in the queue during this run, as it was told last."""
        self._left_out = 0
        """Files that did not get into the queue."""

    async def run(self) -> int:
        """The exit code, once nothing goes on by itself any more."""
        self._desk.subscribe(self._on_event)
        self._desk.start()
        await self._desk.queue_started.wait()
        for upload in self._desk.outbox.uploads:
            self._tell(upload)
        answered = await self._answer()
        for file in self._order.files:
            if file not in answered:
                await self._add(file)
        while not all(self._rests(each) for state in MOVING for each in self._desk.outbox.in_state(state)):
            self._moved.clear()
            await self._moved.wait()
        return self._exit_code()

    # --- what happens ---

    def _on_event(self, event: events.DeskEvent) -> None:
        match event:
            case events.UploadMoved(upload):
                self._tell(self._desk.outbox.wait.of(self._desk.outbox.get(upload.key) or upload))
            case events.QueueWaitChanged(wait):
                for each in self._desk.outbox.in_state(S.QUEUED):
                    self._tell(wait.of(each))
            case events.Refreshed() | events.RefreshFailed():
                self._listed.set()
            case events.TypesChanged():
                self._typed.set()
            case events.SignInEnded(error):
                say(sentence_of(error))
            case events.QueueHalted(DossierError() as error):
                self._ending.now(ExitCode.FAILED, sentence_of(error))
        self._moved.set()

    def _tell(self, upload: Upload) -> None:
        self._last[upload.key] = upload
        self._reports.moved(upload)

    def _rests(self, upload: Upload) -> bool:
        """Whether only a person, or a new sign-in, can get it any further."""
        if upload.state in AT_REST:
            return True
        if self._desk.outbox.signed_out:
            return upload.state is not S.SENDING
        return upload.paused and upload.state is S.QUEUED

    def _exit_code(self) -> int:
        states = {each.state for each in self._last.values()}
        if S.NEEDS_USER in states:
            return ExitCode.NEEDS_ANSWER
        return ExitCode.NOT_SENT if self._left_out or states - {S.STORED, S.CANCELLED} else ExitCode.DONE

    # --- answering ---

    async def _answer(self) -> frozenset[Path]:
        """Answer the questions that are open now; gives their files."""
        order = self._order
        if not order.answer_none and not order.answer:
            return frozenset()
        asked = [
            each
            for each in self._desk.outbox.uploads
            if each.state is S.NEEDS_USER and (not order.files or each.file in order.files)
        ]
        if order.answer_none:
            for each in asked:
                await self._desk.outbox.reject_matches(each.key)
            if not asked:
                say(NO_QUESTION)
            return frozenset(each.file for each in asked)
        fitting = [(each, document) for each in asked for document in _with_id(each, order.answer)]
        if len(fitting) > 1:
            say(WHICH_QUESTION.format(id=order.answer))
        elif fitting:
            await self._desk.outbox.confirm_match(fitting[0][0].key, fitting[0][1])
        else:
            say(NO_SUCH_CANDIDATE.format(id=order.answer) if asked else NO_QUESTION)
        return frozenset(each.file for each in asked)

    # --- adding ---

    async def _add(self, file: Path) -> None:
        type_id = self._order.type_id
        if type_id is None:
            self._leave_out(file, NO_TYPE)
            return
        (look,) = await self._desk.inspect([file])
        kind = await self._kind(type_id)
        look = rerun(look, kind)
        before = [each for each in self._desk.outbox.uploads if each.file == file and each.type_id == type_id]
        if any(each.state not in REPLACEABLE and look.identity in {None, each.identity} for each in before):
            say(IN_QUEUE.format(name=file.name))
            return
        if look.blocked is not None:
            self._leave_out(file, sentence_of_finding(look.blocked))
            return
        if not await self._wanted(file, look, type_id):
            return
        if await self._desk.add([NewUpload(file, look, type_id, kind.caption)]):
            say(TWIN.format(name=file.name))
            return
        for each in before:
            if each.state in REPLACEABLE:  # an earlier try with this file: nothing of it is on the server
                await self._desk.outbox.cancel(each.key)

    async def _kind(self, type_id: int) -> DocumentType:
        """The type as the server calls it: its rules depend on that. Without a name if the server gives none soon."""
        if not self._desk.types and not self._desk.has_asked_for_types:
            with suppress(TimeoutError):
                async with asyncio.timeout(_TYPES_SECONDS):
                    await self._typed.wait()
            self._typed.set()  # nobody waits twice
        return next((each for each in self._desk.types if each.id == type_id), DocumentType(type_id, ""))

    async def _wanted(self, file: Path, look: Inspection, type_id: int) -> bool:
        """Whether to send it for all that was found; says what that is."""
        for each in look.findings:
            if each.code == ALREADY_SENT.code and not self._was_sent_as(look, type_id):
                say(OTHER_TYPE.format(name=file.name))
            elif each.code == ALREADY_SENT.code and not self._order.anyway:
                await self._tell_sent_already(file, look, type_id, each)
                return False
            elif each.needs_consent and not self._order.anyway:
                self._leave_out(file, f"{sentence_of_finding(each)} {SEND_ANYWAY}")
                return False
            else:
                say(sentence_of_finding(each))
        return True

    def _was_sent_as(self, look: Inspection, type_id: int) -> bool:
        sha256 = look.identity.sha256 if look.identity is not None else ""
        return any(each.type_id == type_id for each in self._desk.outbox.receipts_with(sha256))

    async def _tell_sent_already(self, file: Path, look: Inspection, type_id: int, finding: Finding) -> None:
        """It is stored as far as the list shows the very document of its receipt; else it was not sent."""
        await self._listed.wait()
        sha256 = look.identity.sha256 if look.identity is not None else ""
        receipts = ((row.document, row.receipt) for row in self._desk.rows)
        found = next(
            (
                document
                for document, receipt in receipts
                if document is not None
                and receipt is not None
                and (receipt.sha256, receipt.type_id) == (sha256, type_id)
            ),
            None,
        )
        sentence = f"{sentence_of_finding(finding)} {SEND_ANYWAY}"
        if found is None:
            self._leave_out(file, sentence)
            return
        say(sentence)
        self._reports.without_upload(file, S.STORED, sentence, str(found.id))

    def _leave_out(self, file: Path, error: DossierError | str) -> None:
        self._left_out += 1
        self._reports.without_upload(file, S.HELD, error)


def _with_id(upload: Upload, wanted: str) -> Sequence[Document]:
    return [each for each in upload.candidates if str(each.id) == wanted]
