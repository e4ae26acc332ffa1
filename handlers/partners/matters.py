"""Partners in a leader's overview: organisations for which nobody speaks."""

from __future__ import annotations

from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import Matter, MatterKind, MatterUrgency
from handlers.conversation.routing import answers
from handlers.conversation.texts import t
from handlers.partners.actions import ShowOrganisation
from storage.partners import organisations_in
from storage.people import Contact, Organisation

WITHOUT_CONTACT = MatterKind(
    "without-contact", MatterUrgency.AT_RISK, "partners-without-contact", "without-contact-title"
)


@answers(MATTERS)
def without_contact(world: World, leader: Contact) -> list[Matter]:
    partners = world.once(organisations_in, leader.coalition_id)
    return [_matter(one, len(partners)) for one in partners if not one.speakers]


def _matter(organisation: Organisation, of: int) -> Matter:
    line = t("partner-without-contact", name=organisation.name)
    show = Button(organisation.name, ShowOrganisation(organisation.id))
    return Matter(WITHOUT_CONTACT, line, show, of)
