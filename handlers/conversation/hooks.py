"""Questions to the capabilities, which do not know each other: one that a hook concerns answers it
with `@answers`, and `World.gather` gives all the answers that are not empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, ParamSpec, TypeVar

from handlers.conversation.cards import Button, Card
from handlers.conversation.chat import Said, Shared
from handlers.conversation.figures import Figure, Period
from handlers.conversation.matters import Matter
from handlers.conversation.signs import Partners, Sign
from handlers.conversation.tables import Table
from handlers.conversation.texts import Line
from storage.invitations import Invitation
from storage.messages import Message
from storage.people import Coalition, Contact, Organisation, Person

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True, eq=False)
class Hook(Generic[P, R]):
    """A question to any capability: it is asked with P, beside the world, and answered with R.

    Answering changes nothing, unless the hook `changes` what it is about.
    """

    name: str
    changes: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that a contact may get, as a question, and the words for when they have it."""

    question: Line
    done: Line


BECOME_ONE: Hook[[Contact, Contact], None] = Hook("become_one", changes=True)
"""Two contacts are one person: all that the first had is the second one's from now on."""
HAND_OVER: Hook[[Contact, Contact], Card] = Hook("hand_over", changes=True)
"""Another person comes in a contact's place at their organisation: what is still to be done is the
successor's from now on, but for what is private; a card says what, with the ways to it."""
UNDO_STOP: Hook[[Contact, dict[str, Any]], list[Line]] = Hook("undo_stop", changes=True)
"""A contact who stopped stays after all, and gets back what they gave up, by its name; the lines
say what somebody else has by now."""
FORGET: Hook[[Contact], None] = Hook("forget", changes=True)
"""All that is kept of a contact goes."""
EXPORT: Hook[[Contact], dict[str, Any]] = Hook("export")
"""All that is kept of a contact, by its name, for them to take along."""
TABLES: Hook[[Coalition], Table | list[Table]] = Hook("tables")
"""The records of a coalition, without addresses."""
FIGURES: Hook[[Coalition, Period], list[Figure]] = Hook("figures")
"""Totals of a coalition over a period, in which nobody can be known."""
OPEN_ITEMS: Hook[[Contact], Line | Card] = Hook("open_items")
"""A line that says what a contact may do now, or a card with buttons to do it."""
MATTERS: Hook[[Contact], list[Matter]] = Hook("matters")
"""Matters that a leader may want to do something about now, for the overview."""
COMPANY: Hook[[Contact], list[Line]] = Hook("company")
"""How many answered or come, where a contact is asked too."""
UNDECIDED: Hook[[Contact], list[Line]] = Hook("undecided")
"""Plans to which a contact is asked, while their time is not fixed, with what is known of each."""
GIVEN_ANSWERS: Hook[[Contact], Card] = Hook("given_answers")
"""The answers of a contact that still matter, with the buttons to change them."""
STILL_CHOSEN: Hook[[Contact], Card] = Hook("still_chosen")
"""A choice that a returning contact made before they left, and can undo."""
PASS_ON: Hook[[Said | Shared], list[Button]] = Hook("pass_on")
"""Ways to a person for words that were said."""
CAN_JOIN: Hook[[Contact], list[Button]] = Hook("can_join")
"""Buttons with which a contact says yes to something that is open."""
CAN_DECLINE: Hook[[Contact], list[Button]] = Hook("can_decline")
"""Buttons with which a contact says no to something."""
CAN_SEND_COLLEAGUE: Hook[[Contact], list[Button]] = Hook("can_send_colleague")
"""Buttons with which a contact has a colleague asked instead of them."""
FREE_WORDS: Hook[[Said | Shared], list[Button]] = Hook("free_words")
"""Ways on for words that answer no question."""
MORE: Hook[[Person], list[Button]] = Hook("more")
"""Buttons among the commands of somebody who takes part."""
LEAVING: Hook[[Contact], list[Button]] = Hook("leaving")
"""Ways to have another take over from a contact who takes part, or who stopped."""
BRINGS: Hook[[Invitation, Contact], Offer] = Hook("brings")
"""Something that an invitation brings a contact beside what it is for."""
SETTINGS: Hook[[Contact], list[Button]] = Hook("settings")
"""Buttons under the settings of a leader's coalition."""
WAYS_WITH: Hook[[Contact], list[Button]] = Hook("ways_with")
"""Ways that a leader has with a contact, on the contact's card."""
ABOUT_ORGANISATION: Hook[[Organisation], list[Line]] = Hook("about_organisation")
"""Lines about an organisation beside its profile, on its card for leaders."""
WAYS_WITH_ORGANISATION: Hook[[Organisation], list[Button]] = Hook("ways_with_organisation")
"""Ways that a leader has with an organisation, on its card."""
WAYS_WITH_PARTNERS: Hook[[Contact], list[Button]] = Hook("ways_with_partners")
"""Buttons under the partners of a leader's coalition, and under the overview."""
OCCUPIED: Hook[[Sequence[int]], list[tuple[datetime, datetime]]] = Hook("occupied")
"""From when until when these contacts (by id) have something already."""
PROMISED: Hook[[str], list[Line]] = Hook("promised")
"""Promises of the last time that a meeting was for these ("group:3")."""
NEXT_TIME: Hook[[str], datetime] = Hook("next_time")
"""When these meet again."""
SIGNS: Hook[[Partners, datetime], list[Sign]] = Hook("signs")
"""Signs of life that these partners gave after a moment."""
SUCCESSES: Hook[[Coalition, datetime], Line] = Hook("successes")
"""Something that went well in a coalition after a moment, for anyone there to read: without names
of people, and without what others left undone."""
LAST_TIME: Hook[[str], datetime] = Hook("last_time")
"""When these met last."""
TO_ORGANISATION: Hook[[Organisation], Button] = Hook("to_organisation")
"""The button that opens the card of an organisation."""
AHEAD: Hook[[Sequence[Message]], Sequence[Any]] = Hook("ahead")
"""Rows that presses on these messages will need, read in one go; whoever asks holds them."""
