"""The servers while a person edits them. Nothing is saved until they say so."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.desk.server_settings import EditedServer
from desktop_app.domain.server import ProxyKind, ServerProfile
from desktop_app.ui.i18n import say
from desktop_app.ui.settings import texts
from desktop_app.ui.settings.form_values import FormField, FormValues, Problems, new_values, profile_from, values_of


@dataclass(slots=True)
class DraftServer:
    """One server: its saved profile (None for a new one) and the current content of its fields."""

    before: ServerProfile | None
    values: FormValues

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        return self.before is None or self.values != values_of(self.before)


class Draft:
    """All servers, in the order of the settings."""

    def __init__(self, profiles: Iterable[ServerProfile]) -> None:
        self._saved = tuple(profiles)
        self.servers = [DraftServer(each, values_of(each)) for each in self._saved]

    @property
    def changed(self) -> bool:
        """Whether there are unsaved changes."""
        return len(self.servers) != len(self._saved) or any(each.changed for each in self.servers)

    def add(self) -> int:
        """Add a new server at the end. Returns its index."""
        self.servers.append(DraftServer(None, new_values()))
        return len(self.servers) - 1

    def remove(self, index: int) -> None:
        """Remove a server."""
        del self.servers[index]

    def wanted(self) -> tuple[tuple[EditedServer, ...], dict[int, Problems]]:
        """Return the servers to save, and the problems by index of the server. Save only if there are no problems."""
        wanted: list[EditedServer] = []
        problems_by_index: dict[int, Problems] = {}
        for index, server in enumerate(self.servers):
            profile, problems = profile_from(server.values, server.before)
            if profile is not None and any(each.profile.address == profile.address for each in wanted):
                problems = {FormField.ADDRESS: say(texts.ADDRESS_TWICE)}
            if problems:
                problems_by_index[index] = problems
            elif profile is not None:
                before = server.before.address if server.before is not None else None
                password = server.values.proxy_password if profile.proxy.kind is ProxyKind.MANUAL else ""
                wanted.append(EditedServer(before, profile, password))
        return tuple(wanted), problems_by_index
