"""Messages that did not go, and those that came in one, as leaders see them at /onderweg."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from storage.people import Contact, Person
from tests.harness import workshop
from tests.harness.chat import Chat, Someone
from tests.tasks.scenes import adds

CHRISTMAS = 30
"""Days from the beginning of a transcript until 24 December, at eleven."""


@pytest.fixture
def stage(chat: Chat) -> Chat:
    """A stage on which the workshop's notices can be written as well."""
    chat.app.services.routes.notices["news"] = workshop.news
    return chat


def wants_fewer(db: Session) -> None:
    """Kees wants only what is needed."""
    kees = db.query(Contact).join(Person).filter(Person.name == "Kees Schijn").one()
    kees.only_needed = True


async def missed(stage: Chat, purpose: str, *people: Someone) -> None:
    """A message to these people that has to wait too long."""
    for someone in people:
        await stage.wish(someone, purpose, f"news:{purpose}")


@pytest.mark.both_databases
async def test_what_did_not_go_stands_behind_a_button(stage: Chat):
    """Each thing once, with its people and the reason; for two weeks."""
    leader, hans = await stage.leader(), await stage.volunteer()
    gerda = await stage.volunteer("Gerda Pastei", "De Toets")
    await leader.says("/onderweg")
    await leader.sees("Er wacht nu niets")
    assert "Wat niet ging" not in leader.labels()
    await stage.passes(days=CHRISTMAS)
    await missed(stage, "reminder", hans, gerda)
    await leader.says("/onderweg")
    await leader.sees(
        "Gerda Pastei: herinnering gaat niet meer weg. Het moest te lang wachten, tot za 2 jan, "
        "10.00. De coalitie heeft pauze."
    )
    await stage.passes(days=9)
    await leader.says("/onderweg")
    await leader.sees("Er wacht nu niets")
    await leader.taps("Wat niet ging")
    await leader.sees(
        "Dit ging de laatste twee weken niet weg.",
        "za 2 jan, 10.00: herinnering aan Gerda Pastei en Hans Proefweg (kwam te laat).",
    )
    await leader.taps("Terug")
    await leader.sees("Er wacht nu niets")
    await stage.passes(days=14)
    await leader.says("/onderweg")
    card = await leader.sees("Er wacht nu niets")
    assert not card.choices


async def test_each_reason_is_told_in_words(stage: Chat):
    """Somebody stopped, has no chat, wants fewer messages, or need not know any more."""
    leader, hans = await stage.leader(), await stage.volunteer()
    gerda = await stage.volunteer("Gerda Pastei", "De Toets")
    kees, mo = await stage.professional(), await stage.volunteer("Mo Kassa", "Supermarkt")
    await mo.blocks()
    await stage.db(wants_fewer)
    await stage.passes(hours=11)
    await missed(stage, "announcement", hans)
    await stage.wish(gerda, "announcement", "news:weg")
    await missed(stage, "offer", kees)
    await missed(stage, "invitation", mo)
    await hans.says("/stop")
    await hans.reads()
    await stage.passes(days=1)
    await leader.reads()
    await leader.says("/onderweg")
    await leader.reads()
    await leader.taps("Wat niet ging")
    await leader.sees(
        "bericht aan Hans Proefweg (doet niet meer mee).",
        "bericht aan Gerda Pastei (was niet meer nodig).",
        "aanbod aan Kees Schijn (wil minder berichten).",
        "uitnodiging aan Mo Kassa (kon ik niet bereiken).",
    )


async def test_what_a_leader_left_out_is_there_until_it_goes_after_all(stage: Chat):
    """With the way back where it was left out."""
    leader, hans = await stage.leader(), await stage.volunteer()
    await stage.passes(hours=11)
    await missed(stage, "announcement", hans)
    await leader.says("/onderweg")
    await leader.reads()
    await leader.taps("Stuur iets niet")
    await leader.reads()
    await leader.taps("Niet Hans Proefweg")
    await leader.sees("Ik stuur dit niet aan Hans Proefweg: bericht.")
    assert leader.labels()[-2:] == ["Stuur het toch", "Wat niet ging"]
    await leader.taps("Wat niet ging")
    await leader.sees("bericht aan Hans Proefweg (weggelaten door een projectleider).")
    await leader.taps("Terug")
    await leader.sees("Er wacht nu niets")


@pytest.mark.both_databases
async def test_what_came_together_stands_behind_a_button(chat: Chat):
    """To whom, and what it was; not to members, and not to leaders of another coalition."""
    leader, hans = await chat.leader(), await chat.volunteer()
    other = await chat.leader("Piet Elders", of="Elders BV", coalition="Elders")
    await adds(hans, "Flyers rondbrengen", "Over een week: di 1 dec")
    await adds(hans, "Zaal bellen", "Over een week: di 1 dec")
    await hans.taps("Wijzig")
    await hans.reads()
    await hans.taps("Andere datum")
    await hans.reads()
    await hans.says("2 dec")
    await hans.reads()
    await chat.passes(days=6)
    await hans.sees("Dit is er nu voor je.")
    await leader.says("/onderweg")
    await leader.sees("Er wacht nu niets")
    await other.forges(leader, "Wat samen ging")
    await hans.forges(leader, "Wat samen ging")
    await leader.taps("Wat samen ging")
    await leader.sees(
        "Dit ging de laatste twee weken in één bericht.",
        "ma 30 nov, 10.00, aan Hans Proefweg: actie “Flyers rondbrengen” en actie “Zaal bellen”.",
    )
    await other.says("/onderweg")
    await other.sees("Er wacht nu niets")
    assert "Wat samen ging" not in other.labels()


async def test_a_long_list_comes_in_pages(stage: Chat):
    """Eight things at a time, the last first; of many people the first names."""
    leader = await stage.leader()
    people = [await stage.volunteer(f"Piet {n}", "De Toets") for n in range(6)]
    await stage.passes(days=CHRISTMAS)
    for subject in range(9):
        for someone in people:
            await stage.wish(someone, "reminder", f"news:{subject}")
    await stage.passes(days=9)
    await leader.says("/onderweg")
    await leader.reads()
    await leader.taps("Wat niet ging")
    await leader.sees("Bladzijde 1 van 2", "aan Piet 0, Piet 1, Piet 2, Piet 3, Piet 4 en nog 1")
    await leader.taps("Volgende ›")
    await leader.sees("Bladzijde 2 van 2")
