"""The outcome of a talk, each of which does what it says, and a note about it."""

from __future__ import annotations

from typing import Any

from handlers.commitment.answering import rest_for
from handlers.commitment.calls.actions import NoNote, RestAfterCall, SayOutcome
from handlers.conversation.buttons import in_rows
from handlers.conversation.cards import Button, card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.closed import Closed, still
from handlers.conversation.context import Context
from handlers.conversation.courtesy import PauseFor
from handlers.conversation.events import InvitationWanted, PartnerStops
from handlers.conversation.forwarding import fault_in
from handlers.conversation.routes import A_WEEK, LEADERS, Takes
from handlers.conversation.routing import answered, pressed
from handlers.conversation.texts import Line, t
from storage.commitment import Call, CallOutcome, NoteKind, OrganisationNote, call_by, note_by

TO_CHOOSE = (
    CallOutcome.AGREED,
    CallOutcome.OTHER_CONTACT,
    CallOutcome.PAUSED,
    CallOutcome.STOPPED,
    CallOutcome.NOTHING,
)


def spoken(ctx: Context, call: Call, done: Line) -> None:
    """It counts at once, also where nothing more is said; then ask what came of it."""
    note = OrganisationNote(
        coalition_id=call.coalition_id,
        organisation_id=call.organisation_id,
        contact=call.contact,
        by_contact=ctx.me.id,
        author=ctx.me.name,
        kind=NoteKind.CALL,
        text="",
        at=ctx.now,
    )
    ctx.db.add(note)
    ctx.db.flush()
    call.note_id = note.id
    call.end(CallOutcome.SPOKEN, ctx.now)
    ways = [Button(t(f"phone-came-{one}"), SayOutcome(call.id, one)) for one in TO_CHOOSE]
    ctx.replace(card(t("phone-came-of-it"), buttons=in_rows(ways)), done=done)


def _made(ctx: Context, number: int) -> Call:
    """A call that this leader made."""
    call = still(call_by(ctx.db, ctx.me.coalition_id, number))
    if call.taken_by != ctx.me.id or call.note_id is None:
        raise Closed
    return call


@pressed(SayOutcome, who=LEADERS)
def say_outcome(ctx: Context, action: SayOutcome) -> None:
    call, done = _made(ctx, action.call), t(f"phone-came-{action.outcome}")
    if call.outcome is not CallOutcome.SPOKEN:
        raise Closed(t("noted-already"))
    if action.outcome not in TO_CHOOSE:
        raise Closed
    call.outcome = action.outcome
    if action.outcome is CallOutcome.PAUSED:
        rests = [Button(t(f"rest-{rest}"), RestAfterCall(call.id, rest)) for rest in PauseFor]
        ctx.replace(card(t("phone-how-long"), buttons=in_rows(rests)), done=done)
        return
    ctx.close(done)
    if action.outcome is CallOutcome.OTHER_CONTACT:
        ctx.publish(InvitationWanted(organisation=call.organisation))
    elif action.outcome is CallOutcome.STOPPED:
        ctx.publish(PartnerStops(call.organisation))
    _ask_note(ctx, call)


@pressed(RestAfterCall, who=LEADERS)
def rest_after(ctx: Context, action: RestAfterCall) -> None:
    call = _made(ctx, action.call)
    until = rest_for(ctx, call, action.rest, ctx.zone)
    ctx.close(t(f"rest-{action.rest}"))
    _ask_note(ctx, call, t("phone-pauses", organisation=call.organisation.name, until=until))


# The note


def _ask_note(ctx: Context, call: Call, *first: Line) -> None:
    what = "phone-agreed-what" if call.outcome is CallOutcome.AGREED else "phone-note"
    none = Button(t("phone-no-note"), NoNote(call.id))
    ctx.ask(
        note_given, card(*first, [t(what), t("note-no-residents")], buttons=[none]), call=call.id
    )


@pressed(NoNote, who=LEADERS)
def no_note(ctx: Context, action: NoNote) -> None:
    _made(ctx, action.call)
    ctx.replace(t("phone-thanks"), done=t("phone-no-note"))


@answered("call.note-given", who=LEADERS, within=A_WEEK, takes=Takes.LETTER)
def note_given(ctx: Context, said: Said | Shared, data: dict[str, Any]) -> Line | None:
    call = _made(ctx, data["call"])
    fault = fault_in(said)
    if fault is None:
        note = still(note_by(ctx.db, call.coalition_id, call.note_id or 0))
        note.text = said.text.strip()
        ctx.reply(t("phone-thanks"))
    return fault
