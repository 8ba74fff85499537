"""What a person set for the app as a whole, whatever server they are signed in to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preferences:
    """Each has its usual value until the person chooses another."""

    language: str = ""
    """The tag of a language, such as "de"; "" for the system's."""
    notifies: bool = True
    """Whether the desktop tells of a review that ended, or of an upload that needs the person."""
    notifies_with_names: bool = False
    """Whether it then says the documents' names, which others may read on a locked screen."""


USUAL = Preferences()
