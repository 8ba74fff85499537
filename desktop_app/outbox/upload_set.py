"""The uploads that are not final, found by key, by state and by what they send, without walking over all of them."""

from collections.abc import Collection

from desktop_app.domain.upload import Progress, Upload, UploadState
from desktop_app.outbox.due_uploads import DueUploads


class UploadSet:
    """Uploads in the order of adding. It knows only what it is told: the repository commits before it tells."""

    def __init__(self) -> None:
        self._uploads: dict[str, Upload] = {}
        self._numbers: dict[str, int] = {}
        self._added = 0
        self._by_state: dict[UploadState, dict[str, Upload]] = {state: {} for state in UploadState}
        self._twins: dict[tuple[int, str], dict[str, None]] = {}
        self._progress: dict[str, Progress] = {}
        self.due = DueUploads()
        """Those that go on by themselves."""

    def __len__(self) -> int:
        return len(self._uploads)

    @property
    def all(self) -> tuple[Upload, ...]:
        """Every one, in the order of adding."""
        return tuple(self._uploads.values())

    def get(self, key: str) -> Upload | None:
        """The upload, if it is here."""
        return self._uploads.get(key)

    def number(self, key: str) -> int:
        """Its place in the order of adding, counted over all that were ever added; 0 for one that is not here."""
        return self._numbers.get(key, 0)

    def progress(self, key: str) -> Progress | None:
        """Its live counters."""
        return self._progress.get(key)

    def in_state(self, state: UploadState) -> Collection[Upload]:
        """Those in a state, in no particular order."""
        return self._by_state[state].values()

    def twin_of(self, upload: Upload) -> Upload | None:
        """The one that sends the same bytes as the same type."""
        return next((self._uploads[key] for key in self._twins.get(upload.twin, ())), None)

    def put(self, upload: Upload) -> None:
        """A new one, or another state of one that is here."""
        before = self._uploads.get(upload.key)
        if before is None:
            self._added += 1
            self._numbers[upload.key] = self._added
            self._progress[upload.key] = Progress(upload.size)
            self._twins.setdefault(upload.twin, {})[upload.key] = None
        else:
            self._by_state[before.state].pop(upload.key)
        self._uploads[upload.key] = upload
        self._by_state[upload.state][upload.key] = upload
        self.due.note(upload, self._numbers[upload.key])

    def drop(self, key: str) -> None:
        """One is final; nothing where it is not here."""
        upload = self._uploads.pop(key, None)
        if upload is None:
            return
        self._by_state[upload.state].pop(key)
        twins = self._twins[upload.twin]
        del twins[key]
        if not twins:
            del self._twins[upload.twin]
        del self._numbers[key], self._progress[key]
        self.due.forget(key)
