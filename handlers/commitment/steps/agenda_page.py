"""The agenda item of five minutes for a team: as plain text to copy, and as one page to forward."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from handlers.conversation.cards import Card, FileRef, card
from handlers.conversation.chat import Attachment
from handlers.conversation.routing import recipe
from handlers.conversation.texts import Line, Reader, render, t
from handlers.typesetting import pdf
from storage.people import Coalition

TEMPLATE = Path(__file__).with_name("agenda_page.typ")


class Team(enum.StrEnum):
    """Kinds of teams, by what their people come across."""

    CARE = "care"
    WELFARE = "welfare"
    TOWN = "town"
    CLUB = "club"
    SHOP = "shop"
    LIBRARY = "library"
    SCHOOL = "school"
    ANY = "any"


TEAMS: Mapping[str, Team] = {
    "zorg": Team.CARE,
    "huisarts": Team.CARE,
    "welzijn": Team.WELFARE,
    "buurt": Team.WELFARE,
    "gemeente": Team.TOWN,
    "ggd": Team.TOWN,
    "sport": Team.CLUB,
    "vereniging": Team.CLUB,
    "zelforganisatie": Team.CLUB,
    "kerk": Team.CLUB,
    "moskee": Team.CLUB,
    "winkel": Team.SHOP,
    "supermarkt": Team.SHOP,
    "bank": Team.SHOP,
    "bibliotheek": Team.LIBRARY,
    "school": Team.SCHOOL,
    "onderwijs": Team.SCHOOL,
}
"""By a word of the sector."""


def team_of(sector: str) -> Team:
    words = sector.casefold()
    return next((team for word, team in TEAMS.items() if word in words), Team.ANY)


def _parts(coalition: Coalition, team: Team) -> Iterator[tuple[Line, list[Line]]]:
    """Three parts of one, three and one minutes: a heading, and what to say or ask."""
    yield t("item-why"), [t("item-alone"), t("item-we-see", coalition=coalition.name)]
    yield t("item-talk"), [t(f"item-question-{team}"), t("item-what-then")]
    yield t("item-agree"), [t("item-one-step"), t(f"item-example-{team}")]


def item(coalition: Coalition, sector: str) -> Card:
    """As a message of its own, to copy or forward."""
    parts = _parts(coalition, team_of(sector))
    return card(
        [t("item-title"), t("item-five-minutes")],
        *([heading, *lines] for heading, lines in parts),
        t("item-help", coalition=coalition.name),
    )


def page(coalition: Coalition, sector: str, reader: Reader) -> dict[str, Any]:
    """For the template (agenda_page.typ), in the language of its reader."""
    return {
        "title": render(t("item-title"), reader),
        "language": reader.language,
        "lines": [render(t("item-five-minutes"), reader)],
        "parts": [
            {"title": render(heading, reader), "lines": [render(line, reader) for line in lines]}
            for heading, lines in _parts(coalition, team_of(sector))
        ],
        "notes": [render(t("item-help", coalition=coalition.name), reader)],
    }


def file_of(coalition: Coalition, sector: str, reader: Reader) -> FileRef:
    name = render(t("item-file"), reader)
    data = {"name": name, "page": page(coalition, sector, reader)}
    return FileRef(recipe="agenda-item", data=data)


@recipe("agenda-item")
def document(data: dict[str, Any]) -> Attachment:
    """The PDF."""
    return Attachment(f"{data['name']}.pdf", "application/pdf", pdf(TEMPLATE, data["page"]))
