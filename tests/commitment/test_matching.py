"""The second step: a partner that fits, good news nearby, or the question for a second contact."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.orm import Session

from handlers.conversation.context import World
from handlers.conversation.events import JoinedOrLeft
from handlers.conversation.hooks import BECOME_ONE, HAND_OVER
from storage.commitment import Introduction
from storage.people import Contact, Organisation, Person
from tests.commitment.scenes import profile, times, turns_on
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import decided, reads_in_answer
from tests.test_merging import everyone_reads, merges

CLUB, HOUSE = "Wandelclub", "Buurthuis De Proef"
NOT_NOW = "Bij Buurthuis De Proef kan het nu even niet. Fijn dat je wilde!"
GONE = "Dit is voorbij. Er veranderde iets bij een van de twee organisaties."
ASKED = "Wandelclub biedt: keuken. Dat zoeken jullie."


async def two_that_fit(chat: Chat, language: str = "nl") -> tuple[Someone, Someone, Someone]:
    """The leader, Hans whose silent club has a kitchen and got the second step just now, and Joke,
    whose house seeks one and who is heard now and then."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",), language=language)
    joke = await chat.professional("Joke Buur", of=HOUSE, groups=("kerngroep",))
    await profile(chat, CLUB, offers="keuken, koffie schenken")
    await profile(chat, HOUSE, seeks="een grote keuken voor twintig mensen", sector="welzijn")
    await turns_on(leader)
    for _ in range(2):
        await chat.passes(days=38)
        await joke.says("hoi")
        await joke.reads()
    await hans.sees("Wandelclub")
    await leader.reads()
    return leader, hans, joke


async def hans_says_yes(chat: Chat, hans: Someone) -> None:
    """And Joke has the question."""
    await hans.reads()
    await hans.taps("Ja")
    await hans.reads()
    await chat.passes(days=3)


# Both say yes


async def test_two_that_fit_meet_after_both_said_yes(chat: Chat):
    """Names go only then; the leader reads it once, and they write to each other through the
    bot."""
    leader, hans, joke = await two_that_fit(chat)
    await hans.sees(
        "Goed nieuws, Hans.",
        "Buurthuis De Proef zoekt: een grote keuken voor twintig mensen. Dat past bij jullie.",
        "Zal ik jullie koppelen?",
    )
    joke.sees_nothing()
    await hans.taps("Ja")
    await hans.sees("Fijn! Ik vraag het nu aan Buurthuis De Proef.", "Wat wil je het eerst?")
    await hans.taps("Samen koffie drinken")
    await hans.sees("Genoteerd.")
    await chat.passes(days=3)
    bubble = await joke.sees("Goed nieuws, Joke.", ASKED, "koppelen?")
    assert "Hans" not in bubble.text
    hans.sees_nothing()
    leader.sees_nothing()
    await joke.taps("Ja")
    await joke.sees(
        "Je kunt terecht bij Hans Proefweg van Wandelclub.",
        "Hans wil graag eerst samen koffie drinken.",
    )
    await chat.passes(days=3)
    await hans.sees("Je kunt terecht bij Joke Buur van Buurthuis De Proef.")
    await leader.sees("Wandelclub en Buurthuis De Proef zijn aan elkaar voorgesteld.")
    await joke.taps("Schrijf aan Hans")
    await joke.sees("Wat wil je Hans schrijven?")
    await joke.says("Dag Hans, dinsdag koffie?")
    await joke.reads()
    await chat.passes(days=1)
    await hans.sees("Joke Buur van Buurthuis De Proef", "kennis te maken", "dinsdag koffie?")
    await chat.passes(days=20)
    chat.check_all_read()


async def test_both_answer_in_words(chat: Chat):
    """Also after they read more; the profile holds no names of people."""
    _, hans, joke = await two_that_fit(chat)
    await hans.reads()
    await hans.says("vertel meer")
    bubble = await hans.sees(
        "Dit weet ik van Buurthuis De Proef:", "Sector: welzijn", "Pas als jullie allebei ja zeggen"
    )
    assert "Joke" not in bubble.text
    await hans.says("ja")
    await hans.sees("Fijn! Ik vraag het nu aan Buurthuis De Proef.")
    await hans.says("bij elkaar kijken")
    await hans.sees("Genoteerd.")
    await chat.passes(days=3)
    await joke.reads()
    await joke.says("vertel meer")
    await joke.sees("Dit weet ik van Wandelclub:", "Biedt: keuken, koffie schenken")
    await joke.says("ja graag")
    await joke.sees("Hans Proefweg van Wandelclub", "Hans wil graag eerst bij elkaar kijken.")
    await everyone_reads(chat)


async def test_each_reads_it_in_their_own_language(chat: Chat):
    """The one English, the other Dutch; the words of the profiles stay as they are."""
    _, hans, joke = await two_that_fit(chat, language="en")
    await hans.sees(
        "Good news, Hans.", "looks for: een grote keuken", "Shall I bring you together?"
    )
    await hans.taps("Yes")
    await hans.sees("Lovely! I now ask Buurthuis De Proef.")
    await chat.passes(days=3)
    await joke.sees("Goed nieuws, Joke.", ASKED)
    await joke.taps("Ja")
    await chat.passes(days=1)
    await hans.sees("You can turn to Joke Buur of Buurthuis De Proef.")
    await everyone_reads(chat)


async def test_a_second_press_asks_nobody_twice(chat: Chat):
    """Neither of the first nor of the other."""
    leader, hans, joke = await two_that_fit(chat)
    await hans.taps_twice("Ja")
    await hans.reads()
    await chat.passes(days=3)
    await joke.sees(ASKED)
    joke.sees_nothing()
    await joke.taps_twice("Ja")
    await joke.reads()
    await chat.passes(days=3)
    await hans.sees("Joke Buur")
    hans.sees_nothing()
    await leader.sees("zijn aan elkaar voorgesteld.")
    chat.check_all_read()


async def test_why_a_stranger_asks(chat: Chat):
    """The message says why it came."""
    _, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    await joke.reads()
    await joke.taps("Waarom krijg ik dit?")
    await joke.sees("Ik denk dat deze organisaties bij elkaar passen: Wandelclub en Buurthuis")
    await everyone_reads(chat)


# Not now


async def test_a_no_of_the_other_is_thanked_and_kindly_told(chat: Chat):
    """The first hears that it is not now, and nobody's name."""
    leader, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    await joke.sees(ASKED)
    await joke.says("nu niet")
    await joke.sees("Dank je, dan weet ik dat.")
    await chat.passes(days=1)
    bubble = await hans.sees(NOT_NOW)
    assert "Joke" not in bubble.text
    await chat.passes(days=30)
    assert not times(leader, "voorgesteld")
    await everyone_reads(chat)


async def test_an_answer_that_never_comes_reads_the_same_as_a_no(chat: Chat):
    """After three weeks, once; and a yes that comes after all is a yes."""
    leader, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    await joke.sees(ASKED)
    await chat.passes(days=17)
    hans.sees_nothing()
    await chat.passes(days=6)
    await hans.sees(NOT_NOW)
    await joke.taps("Ja")
    await joke.sees("Je kunt terecht bij Hans Proefweg")
    await chat.passes(days=3)
    await hans.sees("Je kunt terecht bij Joke Buur")
    await leader.sees("zijn aan elkaar voorgesteld.")
    chat.check_all_read()


async def test_the_other_may_be_asked_later_and_then_no_more(chat: Chat):
    """After two weeks, without another later; then it ends as any other."""
    _, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    await joke.sees(ASKED)
    await joke.says("later")
    await joke.sees("Prima. Ik vraag het je nog een keer op")
    await chat.passes(days=12)
    joke.sees_nothing()
    await chat.passes(days=5)
    again = await joke.sees(ASKED)
    hans.sees_nothing()
    assert [choice.label for choice in again.choices][:3] == ["Ja", "Vertel meer", "Nu niet"]
    await chat.passes(days=24)
    assert times(hans, NOT_NOW) == 1
    assert times(joke, ASKED) == 2
    await everyone_reads(chat)


async def test_a_refusal_is_thanked_and_the_same_partner_is_not_offered_again(chat: Chat):
    """Nothing reaches the other; the next time there is something else, or nothing."""
    _, hans, joke = await two_that_fit(chat)
    await hans.sees("Goed nieuws")
    await hans.says("nu niet")
    await hans.sees("Dank je, dan weet ik dat. Je hoort hier tot")
    await chat.passes(days=160)
    assert times(hans, "Goed nieuws") == 1
    assert times(joke, "Wandelclub") == 0
    assert times(hans, "mee helpen?") > 1
    await everyone_reads(chat)


async def test_later_has_its_moment(chat: Chat):
    """With one tap or word, as at every step."""
    _, hans, joke = await two_that_fit(chat)
    await hans.sees("Goed nieuws")
    await hans.says("later")
    await hans.sees("Prima. Je hoort hier tot", "Past een ander moment beter?")
    await hans.taps("Over 2 maanden")
    await hans.sees("Je hoort hier tot")
    await chat.passes(days=55)
    hans.sees_nothing()
    assert all("Wandelclub" not in bubble.text for bubble in joke.bubbles)
    await everyone_reads(chat)


async def test_they_take_part_where_it_is_not_seen(chat: Chat):
    """Which counts, at this step too."""
    leader, hans, _ = await two_that_fit(chat)
    await hans.reads()
    await hans.taps("We doen wel mee, maar jullie zien het niet")
    await hans.sees("Wat fijn om te horen!")
    await hans.taps("Bezoek aan huis")
    await hans.sees("Mooi, ik heb het genoteerd.")
    await chat.passes(days=2)
    await leader.sees("Wandelclub doet mee buiten ons zicht: bezoek aan huis.")
    await everyone_reads(chat)


async def test_the_first_can_take_back_their_yes(chat: Chat):
    """The question that stands at the other by then says so."""
    _, hans, joke = await two_that_fit(chat)
    bubble, _ = hans.button("Nu niet")
    refusal = next(choice for choice in bubble.choices if choice.label == "Nu niet")
    await hans_says_yes(chat, hans)
    await joke.sees(ASKED)
    await hans.presses(refusal)
    await hans.sees("Dank je, dan weet ik dat.")
    await joke.taps("Ja")
    await joke.sees("Bij Wandelclub kan het nu toch even niet.")
    await chat.passes(days=30)
    hans.sees_nothing()
    await everyone_reads(chat)


# What changed meanwhile


async def test_a_colleague_is_asked_for_one_who_stopped(chat: Chat):
    """The old question asks nobody any more."""
    _, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    await joke.sees(ASKED)
    els = await chat.professional("Els Huis", of=HOUSE)
    await joke.says("/stop")
    await chat.passes(days=2)
    await els.sees("Goed nieuws, Els.", ASKED)
    await els.taps("Ja")
    await chat.passes(days=1)
    await hans.sees("Je kunt terecht bij Els Huis van Buurthuis De Proef.")
    await everyone_reads(chat)


async def test_where_nobody_is_left_the_first_hears_it_soon(chat: Chat):
    """And not only after three weeks."""
    _, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    await joke.says("/stop")
    await chat.passes(days=1)
    await hans.sees(NOT_NOW)
    await everyone_reads(chat)


async def test_the_first_left_meanwhile(chat: Chat):
    """The other reads something kind, and no name."""
    leader, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    await joke.sees(ASKED)
    await hans.says("/stop")
    await joke.taps("Ja")
    await joke.sees("Fijn dat je wilt. Bij Wandelclub kan het nu toch even niet.")
    await chat.passes(days=2)
    assert all("voorgesteld" not in bubble.text for bubble in leader.bubbles)
    await everyone_reads(chat)


async def test_two_that_became_one_are_not_introduced(chat: Chat):
    """An old button says what happened."""
    leader, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    await joke.sees(ASKED)
    await merges(leader, CLUB, HOUSE)
    await joke.taps("Ja")
    await reads_in_answer(joke, GONE)
    await chat.passes(days=30)
    assert all("voorgesteld" not in bubble.text for bubble in leader.bubbles)
    await everyone_reads(chat)


async def test_an_introduction_follows_a_merge(chat: Chat):
    """The club that takes the other in stands in its place."""
    leader, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    await joke.sees(ASKED)
    await merges(leader, CLUB, "Welzijn Demostad")
    await joke.taps("Ja")
    await joke.sees("Je kunt terecht bij Hans Proefweg van Welzijn Demostad.")
    await everyone_reads(chat)


async def test_a_partner_that_is_gone_by_the_time_of_a_yes(chat: Chat):
    """What else can the coalition do for them?"""
    _, hans, joke = await two_that_fit(chat)
    await hans.sees("Goed nieuws")
    await joke.says("/stop")
    await hans.taps("Ja")
    await hans.sees("Het kan bij hen nu toch even niet. Waar kunnen we jullie anders mee helpen?")
    await hans.taps("Ruimte")
    await hans.sees("Wanneer hebben jullie het nodig?")
    await everyone_reads(chat)


async def test_a_pause_of_the_partner_is_left_in_peace(chat: Chat):
    """Nobody is offered who cannot be asked now."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    joke = await chat.professional("Joke Buur", of=HOUSE, groups=("kerngroep",))
    await profile(chat, CLUB, offers="keuken")
    await profile(chat, HOUSE, seeks="keuken")
    await turns_on(leader)
    await chat.pause(joke, days=300)
    await chat.passes(days=48)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")
    await chat.passes(days=40)
    hans.sees_nothing()
    await everyone_reads(chat)


async def test_what_is_kept_of_an_introduction_goes_with_the_contact(chat: Chat):
    """It stays known that the organisations met."""
    _, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    await joke.reads()
    await joke.says("/stop")
    await chat.passes(days=40)

    def contacts(db: Any) -> list[int]:
        [introduction] = db.query(Introduction).all()
        return [side.contact for side in introduction.sides]

    _, asked = await chat.db(contacts)
    assert asked == 0
    await everyone_reads(chat)


async def test_a_successor_is_asked_instead(chat: Chat):
    """And the one before no more; a person whom we knew twice keeps the answer."""
    _, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    await joke.sees(ASKED)
    els = await chat.professional("Els Huis", of=HOUSE)
    await chat.db(lambda db: _passes(db, chat, HAND_OVER, "Joke Buur", "Els Huis"))
    await chat.passes(days=3)
    await els.sees("Goed nieuws, Els.", ASKED)
    await chat.professional("Lotte Huis", of=HOUSE)
    await chat.db(lambda db: _passes(db, chat, BECOME_ONE, "Els Huis", "Lotte Huis"))
    assert await chat.db(_answering) == ["Hans Proefweg", "Lotte Huis"]
    await joke.taps("Ja")
    await chat.passes(days=3)
    assert not times(hans, "Je kunt terecht bij")
    await everyone_reads(chat)


def _passes(db: Session, chat: Chat, hook: Any, *names: str) -> None:
    contacts = [db.query(Contact).join(Person).filter(Person.name == one).one() for one in names]
    World(db, chat.clock.now(), chat.app.services).gather(hook, *contacts)


async def test_one_who_left_the_organisation_is_asked_no_more(chat: Chat):
    """A colleague there is, also when the contact takes part for another."""
    _, hans, joke = await two_that_fit(chat)
    await hans_says_yes(chat, hans)
    els = await chat.professional("Els Huis", of=HOUSE)

    def leaves(db: Session) -> None:
        contact = db.query(Contact).join(Person).filter(Person.name == "Joke Buur").one()
        [house] = contact.organisations
        contact.organisations.remove(house)
        db.flush()
        world = World(db, chat.clock.now(), chat.app.services)
        world.publish(JoinedOrLeft(contact, house, joined=False))

    await chat.db(leaves)
    await chat.passes(days=2)
    await els.sees("Goed nieuws, Els.", ASKED)
    await joke.taps("Ja")
    await chat.passes(days=2)
    assert not times(hans, "Je kunt terecht bij")
    await everyone_reads(chat)


def _answering(db: Session) -> list[str]:
    [introduction] = db.query(Introduction).all()
    return [db.get_one(Contact, side.contact).name for side in introduction.sides]


async def test_two_silent_ones_are_not_each_offered_the_other(chat: Chat):
    """Only one of them reads of it; the other is asked when that one says yes."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    joke = await chat.professional("Joke Buur", of=HOUSE, groups=("kerngroep",))
    await profile(chat, CLUB, offers="keuken")
    await profile(chat, HOUSE, seeks="keuken")
    await turns_on(leader)
    await chat.passes(days=90)
    assert times(hans, "koppelen?") + times(joke, "koppelen?") == 1
    await everyone_reads(chat)


# Good news nearby


async def test_good_news_where_no_partner_fits(chat: Chat):
    """A group met and it says so, by its name alone; after a yes how, and the leader reads it."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    await turns_on(leader)
    await chat.passes(days=48)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")
    begins = chat.clock.now() + timedelta(days=8)
    await decided(chat, leader, [leader], begins, title="Afscheid van Joke", group="regiegroep")
    await chat.passes(days=32)
    bubble = await hans.sees(
        "Hoi Hans, er is goed nieuws uit de coalitie.",
        "De groep regiegroep kwam bij elkaar op",
        "Er is ook plek voor Wandelclub.",
    )
    assert "Joke" not in bubble.text
    await hans.says("ja")
    await hans.sees("Leuk! Hoe wil je beginnen?")
    await hans.taps("Iets kleins doen")
    await hans.sees("Genoteerd")
    await leader.reads()
    await chat.passes(days=4)
    await leader.sees("Wandelclub wil er graag bij zijn. Ze beginnen graag met iets kleins.")
    await everyone_reads(chat)


async def test_good_news_may_be_refused(chat: Chat):
    """In one word, thanked, with a rest."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    await turns_on(leader)
    await chat.passes(days=48)
    await decided(chat, leader, [leader], chat.clock.now() + timedelta(days=8), group="regiegroep")
    await chat.passes(days=32)
    await hans.reads()
    await hans.says("nee")
    await hans.sees("Dank je, dan weet ik dat. Je hoort hier tot")
    await everyone_reads(chat)


# A second contact


async def test_a_second_contact_gets_the_question_of_the_first_step(chat: Chat):
    """Where nothing fits and nothing is new, each is asked once; one alone is left in peace."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    truus = await chat.volunteer("Truus Stap", of=CLUB)
    alone = await chat.volunteer("Ali Alleen", of="Koor", groups=("kerngroep",))
    await turns_on(leader)
    await chat.passes(days=90)
    seen = {someone.name: [b.text for b in someone.bubbles] for someone in (hans, truus, alone)}
    assert all(
        "mee helpen?" in text and len(texts) == 1 for texts in seen.values() for text in texts
    )
    assert all(seen.values())
    await everyone_reads(chat)


async def test_the_second_contact_reads_of_a_match_first(chat: Chat):
    """The one who did not answer the first step is not asked again at once."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    truus = await chat.volunteer("Truus Stap", of=CLUB)
    await chat.professional("Joke Buur", of=HOUSE)
    await profile(chat, CLUB, seeks="vrijwilligers")
    await profile(chat, HOUSE, offers="een vrijwilliger, ruimte")
    await turns_on(leader)
    await chat.passes(days=90)
    asked = {s.name: [b.text for b in s.bubbles] for s in (hans, truus)}
    [first], [second] = asked.values()
    offer, match = sorted((first, second), key=lambda text: "koppelen" in text)
    assert "mee helpen?" in offer
    assert "Buurthuis De Proef biedt: een vrijwilliger. Dat zoeken jullie." in match
    await everyone_reads(chat)


async def test_a_plain_no_is_no_other_answer(chat: Chat):
    """At the first step "nee" refuses; it does not say that they take part unseen."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=CLUB, groups=("kerngroep",))
    await turns_on(leader)
    await chat.passes(days=48)
    await hans.sees("waar kunnen we Wandelclub mee helpen?")
    await hans.says("nee")
    await hans.sees("Dank je, dan weet ik dat.")
    await everyone_reads(chat)


@pytest.mark.parametrize(("active", "told"), [(True, 1), (False, 0)])
async def test_the_preview_names_the_partner(chat: Chat, active: bool, told: int):
    """In the words that the contact would read; never one that takes no part any more."""
    leader = await chat.leader()
    await chat.volunteer(of=CLUB, groups=("kerngroep",))
    await chat.professional("Joke Buur", of=HOUSE, groups=("kerngroep",))
    await profile(chat, CLUB, offers="keuken")
    await profile(chat, HOUSE, seeks="keuken")

    def stands(db: Any) -> None:
        db.query(Organisation).filter_by(name=HOUSE).one().active = active

    await chat.db(stands)
    await turns_on(leader)
    await chat.passes(days=48)
    await leader.reads()
    await leader.says("/instellingen")
    await leader.taps("Contact houden")
    await leader.taps("Bekijk de komende maand")
    text = leader.bubbles[-1].text
    assert text.count("Buurthuis De Proef zoekt: keuken.") == told
    await everyone_reads(chat)
