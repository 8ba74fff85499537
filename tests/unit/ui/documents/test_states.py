"""The table of states: complete, in the order of what happens, and forgiving where it is not complete."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.desk.rows import Row, RowState
from desktop_app.domain.errors import EmptyFileError, NotAcceptedError
from desktop_app.domain.upload import FileIdentity, Upload
from desktop_app.resources import resources
from desktop_app.ui.documents.presenter import actions_of, explanation_of, status_of
from desktop_app.ui.documents.row_actions import BUTTONS
from desktop_app.ui.documents.states import STATES, RowAction, RowContext, Show, place_of, spec_of
from desktop_app.ui.look.style import Tone

NOON = datetime(2024, 11, 12, 12, 0, tzinfo=UTC)
S = RowState


def upload(state: RowState = S.HELD) -> Upload:
    name = f"{state.value}-SPECIMEN.jpg"
    return Upload("key", Path(name), name, FileIdentity(100, 0, 0, ""), 1, "Passport", NOON)


def row(state: RowState, sent: Upload | None = None) -> Row:
    return Row("key", state, "a-SPECIMEN.jpg", "Passport", 100, NOON, upload=sent)


def test_every_state_has_an_entry_and_the_entries_stand_in_the_order_of_what_happens() -> None:
    assert list(STATES) == list(RowState)
    assert [place_of(state) for state in RowState] == list(range(len(RowState)))


def test_every_entry_has_words_for_any_row() -> None:
    for state in RowState:
        for each in (row(state), row(state, upload(state))):
            assert status_of(RowContext(each, NOON)), state
            assert "{" not in explanation_of(RowContext(each, NOON)), state


def test_refused_and_rejected_have_icons_of_their_own() -> None:
    """What the broker's system did not take is no document that its reviewer did not accept."""
    refused, rejected = STATES[RowState.REFUSED], STATES[RowState.REJECTED]
    assert refused.icon != rejected.icon
    shapes = [(resources() / "icons" / f"{each.icon}.svg").read_bytes() for each in (refused, rejected)]
    assert shapes[0] != shapes[1]


def test_every_icon_of_a_state_is_there_and_every_action_has_its_button() -> None:
    icons = {path.stem for path in (resources() / "icons").glob("*.svg")}
    assert {spec.icon for spec in STATES.values()} <= icons
    assert set(BUTTONS) == set(RowAction)
    assert {action for spec in STATES.values() for action in spec.actions} == set(RowAction)


@pytest.mark.parametrize(
    ("show", "states"),
    [
        (Show.ALL, set(RowState)),
        (Show.ATTENTION, {S.HELD, S.REFUSED, S.NEEDS_ANSWER, S.REJECTED, S.EXPIRED}),
        (Show.UPLOADS, {S.WAITING, S.PAUSED, S.SENDING, S.HELD, S.UNCLEAR, S.NEEDS_ANSWER}),
        (Show.IN_REVIEW, {S.IN_REVIEW}),
        (Show.APPROVED, {S.APPROVED}),
        (Show.REJECTED, {S.REJECTED, S.REFUSED, S.EXPIRED}),
    ],
    ids=lambda value: value.name if isinstance(value, Show) else "",
)
def test_what_each_choice_of_the_filter_shows(show: Show, states: set[RowState]) -> None:
    assert {state for state, spec in STATES.items() if spec.is_shown_by(show)} == states


def test_what_needs_attention_is_what_a_person_can_mend_and_its_tone_says_so() -> None:
    attention = {state for state, spec in STATES.items() if spec.needs_attention}
    assert attention == {S.HELD, S.REFUSED, S.NEEDS_ANSWER, S.REJECTED, S.EXPIRED}
    assert {state for state, spec in STATES.items() if spec.tone in {Tone.BAD, Tone.NEEDS_YOU}} == attention
    assert all(STATES[state].actions for state in attention)
    assert {state for state, spec in STATES.items() if spec.tone is Tone.GOOD} == {S.APPROVED}


def test_what_the_table_draws_otherwise() -> None:
    assert {state for state, spec in STATES.items() if spec.is_stoppable} == {S.WAITING, S.PAUSED, S.SENDING}
    assert {state for state, spec in STATES.items() if spec.shows_progress} == {S.SENDING}
    assert {state for state, spec in STATES.items() if spec.is_struck_out} == {S.REMOVED}


@pytest.mark.parametrize(
    ("state", "actions"),
    [
        (S.WAITING, ["PAUSE", "CANCEL"]),
        (S.PAUSED, ["RESUME", "CANCEL"]),
        (S.SENDING, ["PAUSE", "CANCEL"]),
        (S.HELD, ["RETRY", "PICK_AGAIN", "REMOVE"]),
        (S.REFUSED, ["PICK_AGAIN", "RETRY", "REMOVE"]),
        (S.UNCLEAR, ["CANCEL"]),
        (S.NEEDS_ANSWER, ["ANSWER", "REMOVE"]),
        (S.IN_REVIEW, []),
        (S.APPROVED, []),
        (S.REJECTED, ["REPLACE"]),
        (S.EXPIRED, ["REPLACE"]),
        (S.UNKNOWN, []),
        (S.REMOVED, ["UNDO"]),
    ],
)
def test_what_can_be_done_in_each_state(state: RowState, actions: list[str]) -> None:
    assert [action.name for action in actions_of(row(state))] == actions
    assert [action.name for action in actions_of(row(state, upload(state)))] == actions


def test_what_the_server_has_taken_or_the_person_took_back_leaves_nothing_to_do() -> None:
    taken, stopped = replace(upload(), acknowledged=True), replace(upload(), cancel_wanted=True)
    assert actions_of(row(S.UNCLEAR, taken)) == actions_of(row(S.UNCLEAR, stopped)) == ()


def test_a_file_that_is_the_trouble_is_chosen_again_before_it_is_tried_again() -> None:
    file, server = EmptyFileError(name="a"), NotAcceptedError(host="my.broker.example", status=422)
    assert actions_of(row(S.HELD, replace(upload(), error=file)))[0] is RowAction.PICK_AGAIN
    assert actions_of(row(S.HELD, replace(upload(), error=server)))[0] is RowAction.RETRY
    assert actions_of(row(S.REFUSED, replace(upload(), error=server)))[0] is RowAction.PICK_AGAIN


@pytest.mark.parametrize("state", RowState)
def test_a_state_without_an_entry_goes_by_its_name_and_is_in_no_ones_way(state: RowState) -> None:
    context = RowContext(row(state, upload(state)), NOON, states={})
    spec = spec_of(state, {})
    assert status_of(context).casefold() == state.value
    assert explanation_of(context) == ""
    assert actions_of(context.row, {}) == ()
    assert (spec.tone, spec.needs_attention, spec.is_stoppable) == (Tone.QUIET, False, False)
    assert [show for show in Show if spec.is_shown_by(show)] == [Show.ALL]
    assert place_of(state, {}) == 0
    assert place_of(state, {other: STATES[other] for other in RowState if other is not state}) == len(RowState) - 1
