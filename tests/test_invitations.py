"""A leader invites: for an organisation, a group, a role, or everyone who has the link."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from handlers.conversation.invitation_links import Door
from storage.invitations import Invitation
from storage.messages import Message
from tests.harness.chat import Chat, Someone

RIGHT_TO_LEFT = "\u202e"


def way_in(chat: Chat, code: str) -> str:
    """The way in on this platform, as the message to pass on words it."""
    return {
        "telegram": f"Met Telegram: open https://telegram.example/?start={code}",
        "matrix": f"Met Matrix: open https://matrix.example/#/bot en typ: start {code}",
        "web": f"?start={code}",
    }[chat.post.platform.name]


async def made(leader: Someone) -> str:
    """Make the invitation that is drafted, and read the outcome; the answer is its code."""
    await leader.taps("Maak de uitnodiging")
    await leader.sees("Stuur het bericht hieronder door")
    passed_on = await leader.sees("Hoi! Ilse Modelman", "start ")
    found = re.search(r"bot: start (\w+)", passed_on.text)
    assert found
    return found[1]


async def consents(someone: Someone, code: str) -> None:
    """Open an invitation and say yes to it."""
    await someone.says(f"/start {code}")
    await someone.sees("Mag ik je berichten sturen?")
    await someone.taps("Ja, prima")


async def registers(someone: Someone, code: str) -> None:
    """Come in by an invitation that knows the organisation."""
    await consents(someone, code)
    await someone.sees("noemen?")
    await someone.taps("Ja")
    await someone.sees("Hoe doe je mee?")
    await someone.taps("Vrijwilliger")
    await someone.sees("Wanneer kun je meestal?")
    await someone.says("in de avond")


async def test_an_invitation_for_an_organisation_takes_two_taps(chat: Chat):
    """The name is typed with a mistake; what comes back can be forwarded as it is, with a picture,
    and lets someone in without another question about the organisation."""
    leader = await chat.leader()
    await chat.volunteer()
    await leader.says("/uitnodigen")
    await leader.sees("Wie nodig je uit?")
    await leader.says("wandelklub stap")
    await leader.sees("Bedoel je een van deze?")
    await leader.taps("Wandelclub Stap voor Stap")
    await leader.sees("Uitnodiging voor Wandelclub Stap voor Stap")
    code = await made(leader)
    passed_on = leader.shows("Hoi! Ilse Modelman nodigt Wandelclub Stap voor Stap uit")
    for piece in (
        "Demostad Ontmoet",
        "twee minuten. Open de link,",
        way_in(chat, code),
        "di 8 dec, 11.00",
    ):
        assert piece in passed_on.text
    assert not passed_on.choices
    assert passed_on.attachment
    assert passed_on.attachment.is_picture
    gerda = chat.someone("Gerda Pastei")
    await registers(gerda, code)
    await gerda.sees("Welkom Gerda!")


async def test_a_name_behind_the_command_finds_the_organisation_at_once(chat: Chat):
    """The whole name needs no choice; capitals do not matter."""
    leader = await chat.leader()
    await leader.says("/uitnodigen welzijn demostad")
    await leader.sees("Uitnodiging voor Welzijn Demostad")
    await leader.taps("Annuleer")
    await leader.sees("Goed, ik heb geen uitnodiging gemaakt.")
    await leader.taps("Nog iemand uitnodigen")
    await leader.sees("Wie nodig je uit?")


async def test_an_open_link_lets_in_as_many_as_wanted_after_approval(chat: Chat):
    """Everyone who has the link can use it, and waits for the leader."""
    leader = await chat.leader()
    await leader.says("/uitnodigen")
    await leader.sees("Wie nodig je uit?")
    await leader.taps("Open link voor iedereen")
    await leader.sees("Uitnodiging voor iedereen", "keur jij eerst goed")
    code = await made(leader)
    for name in ("Fatma Model", "Mo Kassa"):
        someone = chat.someone(name)
        await consents(someone, code)
        await someone.sees("noemen?")
        await someone.taps("Ja")
        await someone.sees("Van welke organisatie ben je?")
        await someone.taps("Geen organisatie")
        await someone.sees("Hoe doe je mee?")
        await someone.taps("Vrijwilliger")
        await someone.sees("Wanneer kun je meestal?")
        await someone.says("in de avond")
        await someone.sees("kijkt naar je aanmelding")
        await leader.sees(f"{name} wil meedoen als vrijwilliger, zonder organisatie")


@pytest.mark.parametrize("group", ["kerngroep", "schil"])
@pytest.mark.parametrize("uses", ["5 mensen", "Geen maximum"])
async def test_an_invitation_for_a_group_makes_its_people_members(
    chat: Chat, group: str, uses: str
):
    """A person who comes by it is in the group from then on; for more than the schil, and as often
    as needed, a leader says yes first."""
    leader = await chat.leader()
    await leader.says("/uitnodigen")
    await leader.sees("Wie nodig je uit?")
    await leader.taps("Voor één groep")
    await leader.sees("Voor welke groep")
    await leader.taps(group.capitalize())
    await leader.sees(f"Uitnodiging voor de groep {group}")
    if uses == "5 mensen":
        await leader.taps(uses)
        await leader.reads()
    asks = (group, uses) == ("kerngroep", "Geen maximum")
    assert ("keur jij eerst goed" in leader.bubbles[-1].text) is asks
    code = await made(leader)
    truus = chat.someone()
    await consents(truus, code)
    await truus.sees("noemen?")
    await truus.taps("Ja")
    await truus.sees("Van welke organisatie ben je?")
    await truus.taps("Geen organisatie")
    await truus.sees("Hoe doe je mee?")
    await truus.taps("Vrijwilliger")
    await truus.sees("Wanneer kun je meestal?")
    await truus.says("in de avond")
    if asks:
        await truus.sees("kijkt naar je aanmelding")
        await leader.sees("Truus de Vries wil meedoen", "Groepen die daarbij horen: Kerngroep")
        await leader.taps("Goedkeuren")
        await leader.reads()
    await truus.sees("Welkom Truus!")
    await leader.says("/partners")
    await leader.sees("Partners van Demostad Ontmoet")
    await leader.taps("Groepen")
    await leader.sees("Groepen van Demostad Ontmoet")
    assert f"{group.capitalize()} · 1" in leader.labels()


async def test_how_long_and_how_often_can_be_chosen(chat: Chat):
    """One day and once: the second person is refused, and so is the next day."""
    leader = await chat.leader()
    await leader.says("/uitnodigen Welzijn Demostad")
    await leader.sees(
        "Uitnodiging voor Welzijn Demostad.", "Geldt 2 weken, voor 5 mensen. Klopt dat?"
    )
    await leader.taps("1 dag")
    await leader.sees("Uitnodiging voor Welzijn Demostad")
    await leader.taps("1 persoon")
    await leader.sees("Uitnodiging voor Welzijn Demostad", "Geldt 1 dag, voor 1 persoon.")
    assert {"✔ 1 dag", "✔ 1 persoon", "2 weken", "5 mensen"} <= set(leader.labels())
    code = await made(leader)
    first, second = chat.someone("Anneke Blad"), chat.someone("Mo Kassa")
    await consents(first, code)
    await first.sees("noemen?")
    await second.says(f"/start {code}")
    await second.sees("al gebruikt")


async def test_making_it_twice_makes_one(chat: Chat):
    """Two presses on the same button before the card changed give one message to pass on."""
    leader = await chat.leader()
    await leader.says("/uitnodigen Welzijn Demostad")
    await leader.sees("Uitnodiging voor Welzijn Demostad")
    await leader.taps_twice("Maak de uitnodiging")
    await leader.sees("Stuur het bericht hieronder door")
    await leader.sees("Hoi! Ilse Modelman")
    leader.sees_nothing()


async def test_open_invitations_can_be_seen_and_withdrawn(chat: Chat):
    """A withdrawn code is refused with the reason; it can be kept after all."""
    leader = await chat.leader()
    await leader.says("/uitnodigen Welzijn Demostad")
    await leader.sees("Uitnodiging voor Welzijn Demostad")
    code = await made(leader)
    await leader.says("/uitnodigen")
    await leader.sees("Wie nodig je uit?")
    await leader.taps("Open uitnodigingen (1)")
    await leader.sees("Deze uitnodigingen werken nu")
    await leader.taps("Welzijn Demostad · nog 5 mensen")
    await leader.sees(
        "nog 5 mensen", "Tot di 8 dec, 11.00", "Gemaakt door Ilse Modelman, di 24 nov"
    )
    await leader.taps("Laat zien om door te sturen")
    await leader.sees("Hoi! Ilse Modelman", code)
    await leader.taps("Trek in")
    await leader.sees("werkt niet meer")
    truus = chat.someone()
    await truus.says(f"/start {code}")
    await truus.sees("geldt niet meer")
    await leader.taps("Toch houden")
    await leader.sees("Uitnodiging voor Welzijn Demostad")
    await truus.says(f"/start {code}")
    await truus.sees("Mag ik je berichten sturen?")


async def test_a_new_organisation_is_made_on_the_way(chat: Chat):
    """A leader can invite for one that is not known yet; another leader hears of it next day."""
    leader = await chat.leader()
    other = await chat.leader("Youssef Proef")
    await leader.says("/uitnodigen Repair Café Noord")
    await leader.sees("Die partner ken ik nog niet")
    await leader.taps("Nieuw: Repair Café Noord")
    await leader.sees("Uitnodiging voor Repair Café Noord")
    await leader.taps("1 dag")
    await leader.sees("Uitnodiging voor Repair Café Noord", "Geldt 1 dag")
    await made(leader)
    await chat.passes(days=1)
    await other.sees("Repair Café Noord is nieuw", "Ilse Modelman")
    await leader.says("/uitnodigen Repair Café Noord")
    await leader.sees("Uitnodiging voor Repair Café Noord")


async def test_an_invitation_that_was_not_made_leaves_no_organisation(chat: Chat):
    """The next one that is typed is like nothing, and no leader hears of it."""
    leader = await chat.leader()
    other = await chat.leader("Youssef Proef")
    await leader.says("/uitnodigen Buurtlab")
    await leader.sees("Die partner ken ik nog niet")
    await leader.taps("Nieuw: Buurtlab")
    await leader.sees("Uitnodiging voor Buurtlab", "Geldt 2 weken, voor 5 mensen")
    await leader.taps("Annuleer")
    await leader.sees("Goed, ik heb geen uitnodiging gemaakt.")
    await leader.says("/uitnodigen Buurtlab in zelfbeheer")
    await leader.sees("Die partner ken ik nog niet")
    await chat.passes(days=1)
    other.sees_nothing()


async def test_a_second_leader_can_be_invited(chat: Chat):
    """The link gives the role, to one person, once, a week at most; the others hear of it."""
    leader, els = await chat.leader(), await chat.leader("Els Concept")
    await leader.says("/uitnodigen")
    await leader.sees("Wie nodig je uit?")
    await leader.taps("Projectleider")
    await leader.sees("Uitnodiging voor een projectleider", "voor 1 persoon")
    assert leader.labels()[-4:] == ["Maak de uitnodiging", "1 dag", "✔ 1 week", "Annuleer"]
    code = await made(leader)
    await chat.passes(days=1)
    await els.sees("Ilse Modelman nodigde een projectleider uit. Dat kan tot di 1 dec")
    noor = chat.someone("Noor Voorbeeld")
    await consents(noor, code)
    await noor.sees("noemen?")
    await noor.taps("Ja")
    await noor.sees("Van welke organisatie ben je?")
    await noor.says("Welzijn Demostad")
    await noor.sees("Hoe doe je mee?")
    await noor.taps("Beroepskracht")
    await noor.sees("Wanneer kun je meestal?")
    await noor.says("in de middag")
    await noor.sees("Welkom Noor!")
    assert "Iemand uitnodigen" in noor.labels()
    for other in (leader, els):
        await other.sees("Noor Voorbeeld is nu ook projectleider van Demostad Ontmoet.",
                         "Op uitnodiging van Ilse Modelman.")  # fmt: skip
    await els.taps("Noor Voorbeeld")
    await els.sees("Noor Voorbeeld")
    assert "Maak gewone deelnemer" in els.labels()
    await chat.passes(days=1)
    leader.sees_nothing()


async def test_an_old_button_makes_no_lasting_invitation_to_lead(chat: Chat):
    """An older draft, for any number of people in three months, is bounded all the same."""
    leader = await chat.leader()
    await leader.says("/uitnodigen")
    await leader.taps("Projectleider")
    await leader.reads()

    def as_before(db: Session) -> None:
        for message in db.query(Message):
            for _, data in message.actions:
                if data.get("draft", {}).get("role") == "leader":
                    data["draft"] |= {"uses": 0, "days": 90}
            flag_modified(message, "actions")

    await chat.db(as_before)
    await leader.taps("Maak de uitnodiging")
    await leader.reads()
    kept = await chat.db(lambda db: db.query(Invitation).one())
    assert kept.uses_left == 1
    assert kept.expires_at is not None
    assert kept.expires_at - kept.made_at == timedelta(days=7)


async def test_a_member_who_leaves_passes_on_the_same_ways_in(chat: Chat):
    """The link to hand over opens the bot; leaders see by whom it was made, also later."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    await hans.taps("Wie neemt het over?")
    passed_on = await hans.sees("Stuur dit door", "typ: start ")
    assert way_in(chat, passed_on.text.rpartition("typ: start ")[2]) in passed_on.text
    await chat.passes(days=1)
    await leader.sees("Hans Proefweg, van Wandelclub Stap voor Stap, is gestopt.")
    for made_by in ("Gemaakt door Hans Proefweg", "Gemaakt door iemand die stopte"):
        await leader.says("/uitnodigen")
        await leader.sees("Wie nodig je uit?")
        await leader.taps("Open uitnodigingen (1)")
        await leader.sees("Deze uitnodigingen werken nu")
        await leader.taps("Wandelclub Stap voor Stap · nog 1 persoon")
        await leader.sees(made_by)
        await chat.passes(days=31)
        await leader.reads()


async def test_names_stay_data(chat: Chat):
    """Markup and direction marks are shown as words or left out; what is no name is refused."""
    leader = await chat.leader()
    await leader.says("/uitnodigen")
    await leader.sees("Wie nodig je uit?")
    await leader.says("x" * 7_000)
    await leader.sees("niet langer dan 100 tekens")
    await leader.says(f"<b>Club</b> {RIGHT_TO_LEFT}*ster*\x07 {'{'} $coalition {'}'}")
    await leader.sees("Die partner ken ik nog niet")
    await leader.taps("Nieuw: <b>Club</b> *ster* { $coalition }")
    await leader.sees("Uitnodiging voor <b>Club</b> *ster* { $coalition }")
    await made(leader)


async def test_a_leader_of_two_coalitions_invites_for_the_one_they_chose(chat: Chat):
    """Organisations, links and the open invitations are those of that coalition."""
    leader = await chat.leader()
    await chat.leader(of="Elders BV", coalition="Elders", person=leader)
    await leader.says("/uitnodigen Elders BV")
    await leader.sees("Voor welke is dit?")
    await leader.taps("Elders")
    await leader.sees("Uitnodiging voor Elders BV")
    await leader.taps("Maak de uitnodiging")
    await leader.sees("Stuur het bericht hieronder door")
    await leader.sees("nodigt Elders BV uit voor Elders.")
    await leader.says("/uitnodigen")
    await leader.sees("Voor welke is dit?")
    await leader.taps("Demostad Ontmoet")
    await leader.sees("Wie nodig je uit?")
    assert "Open uitnodigingen (1)" not in leader.labels()


async def test_only_leaders_invite(chat: Chat):
    """A volunteer is told so; another coalition's organisations, groups and links stay out of
    sight, and a leader who lost the role can press nothing."""
    await chat.leader()
    hans = await chat.volunteer()
    stranger = await chat.leader("Piet Elders", of="Elders BV", coalition="Elders")
    await hans.says("/uitnodigen")
    await hans.sees("Dat is voor de projectleider")
    await stranger.says("/uitnodigen Wandelclub Stap voor Stap")
    await stranger.sees("Die partner ken ik nog niet")
    await stranger.says("/uitnodigen Elders BV")
    await stranger.sees("Uitnodiging voor Elders BV")
    await hans.forges(stranger, "Maak de uitnodiging")
    assert hans.toast in ("Dit is al gesloten.", "")  # the web refuses it at the door
    stranger.sees_nothing()


def test_a_picture_holds_only_what_a_phone_can_open():
    """The words to type there stand beside the picture."""
    door = Door("matrix", "https://matrix.to/#/@bot:example.org → start abc234")
    assert door.link == "https://matrix.to/#/@bot:example.org"
    assert door.typed == "start abc234"


async def test_a_leader_who_wants_no_invitation_after_all_cancels_on_the_first_card(chat: Chat):
    """Their next words are not taken for the name of a partner."""
    leader = await chat.leader()
    await leader.says("/uitnodigen")
    await leader.sees("Wie nodig je uit?")
    await leader.taps("Annuleer")
    await leader.sees("Goed, ik heb geen uitnodiging gemaakt.")
    await leader.says("Buurthuis De Brug")
    assert not any("Buurthuis De Brug" in label for label in leader.labels())
    leader.bubbles[-1].fresh = False
