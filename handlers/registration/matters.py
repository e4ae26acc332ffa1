"""Applications in a leader's overview: applicants and contacts who wait to be let in."""

from __future__ import annotations

from handlers.conversation.cards import Button
from handlers.conversation.context import World
from handlers.conversation.hooks import MATTERS
from handlers.conversation.matters import Matter, MatterKind, MatterUrgency
from handlers.conversation.routing import answers
from handlers.conversation.texts import Line, t
from handlers.registration.applications import Application, applications_in, name_of, named
from handlers.registration.approving import Consider
from storage.people import Contact

WAITING = MatterKind(
    "application", MatterUrgency.PERSON_WAITS, "applications-wait", "applications-title"
)


@answers(MATTERS)
def applications(world: World, leader: Contact) -> list[Matter]:
    return [_matter(waits) for waits in applications_in(world, leader.coalition_id)]


def _matter(about: Application) -> Matter:
    request = about.request.id if about.request else 0
    return Matter(
        WAITING, _line(about), Button(named(about), Consider(about.applicant.id, request))
    )


def _line(about: Application) -> Line:
    if about.request is None:
        return t("application-waits", name=named(about))
    return t("request-waits", name=named(about), into=name_of(about.request.into))
