"""A contact leaves, and says who takes over."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from storage.availability import PollVote
from storage.leader_messages import Letter
from storage.people import Contact, Kind, Organisation, Person, Standing
from tests.availability.scenes import THREE, asked
from tests.handover.scenes import code_in, comes_in, watches_calls
from tests.harness.chat import Chat
from tests.meetings.scenes import decided
from tests.tasks.scenes import adds


async def standing_of(chat: Chat, name: str) -> Standing:
    return await chat.db(
        lambda db: db.query(Contact).join(Person).filter(Person.name == name).one().standing
    )


@pytest.mark.parametrize(
    "words",
    ["ik ga weg bij de organisatie", "mijn collega Ria neemt het van me over",
     "ik krijg een andere baan", "my colleague Ria takes over from me"],
)  # fmt: skip
async def test_a_contact_says_in_words_that_they_leave(chat: Chat, words: str):
    """They are thanked, and asked who takes over; nothing is done yet."""
    hans = await chat.volunteer()
    await hans.says(words)
    await hans.sees("Bedankt voor je werk!", "Wie neemt het over bij Wandelclub Stap voor Stap?")
    assert await standing_of(chat, "Hans Proefweg") is Standing.ACTIVE


@pytest.mark.both_databases
async def test_a_contact_stays_until_the_successor_has_come(chat: Chat):
    """All that is open goes over, in one message; the leader reads one line about them."""
    leader = await chat.leader(groups=("kerngroep",))
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.taps("Kan")
    await adds(hans, "De zaal huren")
    await decided(chat, leader, [hans], title="Taalcafé")
    await hans.reads()
    await leader.reads()
    await hans.says("/mijn")
    await hans.reads()
    await hans.taps("Ik ga weg: iemand neemt het over")
    await hans.sees("Wie neemt het over bij Wandelclub Stap voor Stap?")
    await hans.taps("Iemand die nog niet meedoet")
    await hans.sees(
        "Stuur dit door aan wie het overneemt",
        "Hoi! Doe je mee met Demostad Ontmoet, namens Wandelclub Stap voor Stap?",
    )
    await hans.sees("Blijf je tot er iemand is?")
    await hans.taps("Ik blijf tot er iemand is")
    assert "Tot dan blijft alles zoals het is" in hans.shows("Je hoort van me").text
    await hans.reads()
    await chat.down(hours=1)
    ria = chat.someone("Ria Jansen")
    await comes_in(ria, code_in(hans))
    await ria.sees(
        "Je neemt het over van Hans Proefweg bij Wandelclub Stap voor Stap.",
        "De projectleider is Ilse Modelman.",
        "Deze acties zijn nu van jou:\nDe zaal huren",
        "Er loopt een vraag naar een datum.",
        "Taalcafé: ",
    )
    await hans.sees("Ria Jansen neemt het over bij Wandelclub Stap voor Stap. Bedankt voor alles!")
    assert await standing_of(chat, "Hans Proefweg") is Standing.STOPPED
    await ria.taps("Acties")
    await ria.sees("De zaal huren")
    await chat.passes(days=1)
    await ria.reads()
    news = leader.shows(
        "Ria Jansen neemt het bij Wandelclub Stap voor Stap over van Hans Proefweg."
    )
    await leader.reads()
    assert "doet nu mee" not in news.text
    assert "is gestopt" not in news.text


async def test_a_successor_comes_after_the_contact_left(chat: Chat):
    """Tasks that stopping took from them are the successor's."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await adds(hans, "De zaal huren")
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    await hans.taps("Wie neemt het over?")
    await hans.sees("Bedankt voor je werk!", "Stuur dit door")
    await chat.passes(days=2)
    await leader.reads()
    ria = chat.someone("Ria Jansen")
    await comes_in(ria, code_in(hans))
    await ria.sees("Deze acties zijn nu van jou:\nDe zaal huren")
    hans.sees_nothing()


async def test_nobody_is_known_yet(chat: Chat):
    """The leader hears it as something to do, and passes a link on."""
    leader, hans = await chat.leader(), await chat.volunteer()
    calls = watches_calls(chat)
    await hans.says("ik ga weg bij de organisatie")
    await hans.reads()
    await hans.says("nog niemand")
    await hans.sees("Ik vraag de projectleider om mee te zoeken", "Blijf je tot er iemand is?")
    await hans.taps("Ik stop nu")
    await hans.sees("Je krijgt geen berichten meer", "blijft partner")
    assert not calls
    await chat.passes(days=1)
    await leader.sees("Hans Proefweg gaat weg bij Wandelclub Stap voor Stap.")
    await leader.taps("Nodig iemand uit van Wandelclub Stap voor Stap")
    await leader.sees("Stuur dit door aan iemand van Wandelclub Stap voor Stap")
    ria = chat.someone("Ria Jansen")
    await comes_in(ria, code_in(leader))
    await ria.sees("Je neemt het over van Hans Proefweg")


@pytest.mark.parametrize("how", ["tap", "words"])
async def test_a_colleague_is_named_and_agrees(chat: Chat, how: str):
    """The colleague is asked first; the contact waits for that."""
    await chat.leader()
    hans = await chat.volunteer()
    ria = await chat.volunteer("Ria Jansen")
    await adds(hans, "De zaal huren")
    await hans.says("ik ga weg bij de organisatie")
    await hans.reads()
    if how == "tap":
        await hans.taps("Ria Jansen")
    else:
        await hans.says("Ria")
    await hans.sees("Ik vraag het aan Ria Jansen", "Blijf je tot er iemand is?")
    await chat.passes(hours=1)
    await ria.sees("Hans Proefweg gaat weg bij Wandelclub Stap voor Stap, en noemt jou.")
    if how == "tap":
        await ria.taps("Ik")
    else:
        await ria.says("ja, dat is goed", reply_to="noemt jou")
    await ria.sees("Je neemt het over van Hans Proefweg", "De zaal huren")
    await hans.sees("Ria Jansen neemt het over")


async def test_a_contact_stays_after_all(chat: Chat):
    """The link that was out says kindly that it works no more."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says("ik ga weg bij de organisatie")
    await hans.taps("Iemand die nog niet meedoet")
    await hans.reads()
    await hans.taps("Toch niet: ik ga niet weg")
    await hans.reads()
    ria = chat.someone("Ria Jansen")
    await ria.says(f"/start {code_in(hans)}")
    await ria.sees("Deze uitnodiging geldt niet meer")
    assert await standing_of(chat, "Hans Proefweg") is Standing.ACTIVE


async def test_a_contact_of_two_organisations_leaves_one(chat: Chat):
    """They go on for the other, with what is theirs."""
    await chat.leader()
    hans = await chat.volunteer()

    def also_of_the_choir(db: Session) -> None:
        contact = db.query(Contact).join(Person).filter(Person.name == "Hans Proefweg").one()
        choir = Organisation(coalition_id=contact.coalition_id, name="Zangkoor")
        db.add(choir)
        contact.organisations.append(choir)

    await chat.db(also_of_the_choir)
    await adds(hans, "De zaal huren")
    await hans.says("ik ga weg bij de organisatie")
    await hans.sees("Waar ga je weg?")
    await hans.taps("Zangkoor")
    await hans.sees("Wie neemt het over bij Zangkoor?")
    await hans.taps("Iemand die nog niet meedoet")
    await hans.reads()
    ria = chat.someone("Ria Jansen")
    await comes_in(ria, code_in(hans))
    await ria.sees("Je neemt het over van Hans Proefweg bij Zangkoor", "Er staat nu niets open")
    await hans.sees("Ria Jansen neemt het over bij Zangkoor", "Je hoort daar nu niet meer bij")
    await hans.says("/acties")
    await hans.sees("De zaal huren")


async def test_a_colleague_who_opens_the_link_takes_over(chat: Chat):
    """Though they take part already."""
    await chat.leader()
    hans = await chat.volunteer()
    ria = await chat.volunteer("Ria Jansen")
    await adds(hans, "De zaal huren")
    await hans.says("ik ga weg bij de organisatie")
    await hans.taps("Iemand die nog niet meedoet")
    await hans.reads()
    await ria.says(f"/start {code_in(hans)}")
    await ria.sees("Neem je het over van Hans Proefweg bij Wandelclub Stap voor Stap?")
    await ria.taps("Ja")
    await ria.sees("Jij neemt het over")
    await ria.sees("Deze acties zijn nu van jou")
    await hans.reads()


async def test_nobody_came_by_the_link(chat: Chat):
    """After two weeks the leader hears; once."""
    leader, hans = await chat.leader(), await chat.volunteer()
    calls = watches_calls(chat)
    await hans.says("ik ga weg bij de organisatie")
    await hans.taps("Iemand die nog niet meedoet")
    await hans.taps("Ik blijf tot er iemand is")
    await hans.reads()
    await chat.passes(days=13)
    leader.sees_nothing()
    await chat.passes(days=3)
    await leader.sees("Er is nog niemand die het overneemt")
    assert not calls
    await chat.passes(days=40)
    leader.sees_nothing()


async def test_the_votes_of_the_predecessor_do_not_count_as_the_successors(chat: Chat):
    """The successor answers anew, and the leader sees one answer less until then."""
    leader = await chat.leader(groups=("kerngroep",))
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.taps("Kan")
    await hans.reads()
    await hans.says("ik ga weg bij de organisatie")
    await hans.taps("Iemand die nog niet meedoet")
    await hans.reads()
    ria = chat.someone("Ria Jansen")
    await comes_in(ria, code_in(hans))
    await ria.sees("Vul in wanneer jij kunt")
    await ria.taps("Vul in: Overleg kerngroep")
    await ria.reads()
    assert "Kan ✔" not in ria.bubbles[-1].text
    await hans.reads()
    await chat.passes(hours=1)
    await leader.reads()
    assert "Antwoorden: 0" in leader.shows("Antwoorden: ").text


async def test_words_that_name_nobody_are_asked_once_more(chat: Chat):
    """Nobody gets a link by mistake; "mijn collega Piet" is somebody."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says("ik ga weg bij de organisatie")
    await hans.reads()
    await hans.says("dat weet ik eigenlijk niet zeker")
    assert "Stuur dit door" not in hans.bubbles[-1].text
    await hans.reads()
    await hans.says("mijn collega Piet Vermeer")
    await hans.sees("Stuur dit door aan wie het overneemt")
    await hans.reads()


async def test_one_link_lets_one_person_in(chat: Chat):
    """While somebody registers by it, no second one is made; one who stopped has one successor."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says("/stop")
    await hans.taps("Wie neemt het over?")
    await hans.reads()
    code, again = code_in(hans), chat.someone("Joke Bakker")
    ria = chat.someone("Ria Jansen")
    await ria.says(f"/start {code}")
    await ria.taps("Ja, prima")
    await ria.reads()
    await again.says(f"/start {code}")
    await again.sees("Deze uitnodiging is al gebruikt")
    await ria.taps("Ja")
    await ria.taps("Vrijwilliger")
    await ria.reads()
    await ria.says("in de avond")
    await ria.sees("Welkom")
    await ria.sees("Je neemt het over van Hans Proefweg")


async def test_a_contact_who_comes_back_keeps_their_place(chat: Chat):
    """The link that is out lets somebody in beside them, and takes nothing away."""
    await chat.leader()
    hans = await chat.volunteer()
    await adds(hans, "De zaal huren")
    await hans.says("/stop")
    await hans.taps("Wie neemt het over?")
    await hans.reads()
    code = code_in(hans)
    await hans.says("/start")
    await hans.taps("Ja, weer meedoen met Demostad Ontmoet")
    await hans.reads()
    ria = chat.someone("Ria Jansen")
    await comes_in(ria, code)
    ria.sees_nothing()
    await hans.says("/acties")
    await hans.sees("De zaal huren")


async def test_a_leader_who_leaves_an_organisation_leads_on(chat: Chat):
    """Another is the contact of the organisation."""
    leader = await chat.leader()
    await chat.leader("Youssef Proef", of="Gemeente Demostad")
    await leader.says("ik ga weg bij de organisatie")
    await leader.sees("Wie neemt het over bij Welzijn Demostad?")
    await leader.taps("Iemand die nog niet meedoet")
    await leader.taps("Ik blijf tot er iemand is")
    await leader.reads()
    ria = chat.someone("Ria Jansen")
    await comes_in(ria, code_in(leader))
    await ria.sees("Je neemt het over van Ilse Modelman bij Welzijn Demostad")
    await leader.sees("Ria Jansen neemt het over bij Welzijn Demostad", "niet meer bij")
    assert await standing_of(chat, "Ilse Modelman") is Standing.ACTIVE
    await chat.passes(days=1)
    for someone in chat.people:
        await someone.reads()


async def test_a_goodbye_waits_for_a_decent_hour(chat: Chat):
    """Somebody takes over late in the evening; the one before them reads it in the morning."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await hans.says("ik ga weg bij de organisatie")
    await hans.taps("Iemand die nog niet meedoet")
    await hans.reads()
    await chat.passes(hours=13)
    ria = chat.someone("Ria Jansen")
    await comes_in(ria, code_in(hans))
    await ria.sees("Je neemt het over van Hans Proefweg")
    hans.sees_nothing()
    await chat.passes(hours=12)
    await hans.sees("Ria Jansen neemt het over")
    await leader.sees("Ria Jansen neemt het bij Wandelclub Stap voor Stap over")


async def test_in_english(chat: Chat):
    """The same for those who read that."""
    await chat.leader()
    hans = await chat.volunteer(language="en")
    await hans.says("my colleague Ria takes over from me")
    await hans.sees("Thank you for your work!", "Who takes over at Wandelclub Stap voor Stap?")
    await hans.says("nobody yet")
    await hans.sees("Will you stay until there is somebody?")
    await hans.taps("I am stopping now")
    await hans.sees("You get no more messages from Demostad Ontmoet")


async def test_an_old_button_still_asks_who_takes_over(chat: Chat):
    """It stands in the chat of a contact who came back long ago."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await hans.says("/stop")
    await hans.reads()
    bubble, number = hans.button("Wie neemt het over?")
    choice = bubble.choices[number - 1]
    await hans.says("/start")
    await hans.taps("Ja, weer meedoen met Demostad Ontmoet")
    await chat.passes(days=200)
    await hans.reads()
    await leader.reads()
    await hans.presses(choice)
    await hans.sees("Wie neemt het over bij Wandelclub Stap voor Stap?")


async def test_private_words_and_the_past_stay_with_the_predecessor(chat: Chat):
    """A letter, and the votes that they gave, are not the successor's."""
    leader = await chat.leader(groups=("kerngroep",))
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.taps("Kan")
    await hans.reads()
    await hans.says("De sleutel van het buurthuis is weg.")
    await hans.taps("Stuur naar de projectleider")
    await hans.taps("Verstuur")
    await hans.reads()
    await hans.says("ik ga weg bij de organisatie")
    await hans.taps("Iemand die nog niet meedoet")
    await hans.reads()
    ria = chat.someone("Ria Jansen")
    await comes_in(ria, code_in(hans))
    await ria.reads()
    await hans.reads()
    await leader.reads()

    def whose(db: Session) -> tuple[set[str], set[str]]:
        names = {contact.id: contact.name for contact in db.query(Contact)}
        letters = {names[letter.from_id] for letter in db.query(Letter)}
        return letters, {names[vote.contact_id] for vote in db.query(PollVote)}

    assert await chat.db(whose) == ({"Hans Proefweg"}, {"Hans Proefweg"})


async def test_a_contact_of_no_organisation_has_nothing_to_pass_on(chat: Chat):
    """They are told how to stop."""
    truus = await chat.member("Truus Los", None, Kind.VOLUNTEER)
    await truus.says("ik krijg een andere baan")
    await truus.sees("Je hoort bij geen organisatie", "Typ stop")


async def test_another_link_waits_until_somebody_has_registered(chat: Chat):
    """One who stopped asks again while their successor is busy, and after they came."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says("/stop")
    bubble, number = hans.button("Wie neemt het over?")
    over = bubble.choices[number - 1]
    await hans.presses(over)
    await hans.reads()
    ria = chat.someone("Ria Jansen")
    await ria.says(f"/start {code_in(hans)}")
    await ria.taps("Ja, prima")
    await hans.presses(over)
    assert "Er is al iemand bezig" in (hans.toast or hans.bubbles[-1].text)
    await ria.taps("Ja")
    await ria.taps("Vrijwilliger")
    await ria.reads()
    await ria.says("in de avond")
    await ria.reads()
    await hans.presses(over)
    assert "al geregeld" in (hans.toast or hans.bubbles[-1].text)
    await hans.reads()


async def test_nobody_else_answers_for_a_contact_who_leaves(chat: Chat):
    """A press that was sent from another chat does nothing."""
    await chat.leader()
    hans, kees = await chat.volunteer(), await chat.professional()
    await hans.says("ik ga weg bij de organisatie")
    await hans.taps("Iemand die nog niet meedoet")
    await hans.reads()
    await kees.forges(hans, "Ik stop nu")
    await kees.reads()
    await kees.forges(hans, "Toch niet: ik ga niet weg")
    await kees.reads()
    assert await standing_of(chat, "Hans Proefweg") is Standing.ACTIVE
    await hans.taps("Ik blijf tot er iemand is")
    await hans.reads()


async def test_a_successor_who_is_still_registering_is_waited_for(chat: Chat):
    """The leader hears nothing while somebody is coming in."""
    leader, hans = await chat.leader(), await chat.volunteer()
    calls = watches_calls(chat)
    await hans.says("ik ga weg bij de organisatie")
    await hans.taps("Iemand die nog niet meedoet")
    await hans.reads()
    await chat.passes(days=10)
    ria = chat.someone("Ria Jansen")
    await ria.says(f"/start {code_in(hans)}")
    await ria.taps("Ja, prima")
    await ria.reads()
    await chat.passes(days=6)
    assert not calls
    leader.sees_nothing()


async def test_news_that_was_overtaken_is_not_told(chat: Chat):
    """Nobody was known in the evening, and somebody came before the leader read so."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.volunteer("Ria Jansen")
    await hans.says("ik ga weg bij de organisatie")
    await hans.taps("Nog niemand")
    await hans.taps("Toch niet: ik ga niet weg")
    await hans.reads()
    await chat.passes(days=1)
    leader.sees_nothing()
