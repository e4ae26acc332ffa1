"""The second step: a partner that fits, good news nearby, or the question for a second contact."""

from __future__ import annotations

from storage.people import Organisation
from tests.commitment.scenes import turns_on
from tests.harness.chat import Chat, Someone

WANDELCLUB, BUURTHUIS = "Wandelclub", "Buurthuis De Proef"


async def profile(chat: Chat, name: str, offers: str = "", seeks: str = "") -> None:
    """A leader filled in what an organisation offers and seeks."""

    def fill(db):
        organisation = db.query(Organisation).filter_by(name=name).one()
        organisation.offers, organisation.seeks = offers, seeks

    await chat.db(fill)


async def two_that_fit(chat: Chat) -> tuple[Someone, Someone, Someone]:
    """The leader, Hans whose club brings a kitchen, and Joke whose house seeks one and is heard
    now and then."""
    leader = await chat.leader()
    hans = await chat.volunteer(of=WANDELCLUB, groups=("kerngroep",))
    joke = await chat.professional("Joke Buur", of=BUURTHUIS, groups=("kerngroep",))
    await profile(chat, WANDELCLUB, offers="keuken, koffie schenken")
    await profile(chat, BUURTHUIS, seeks="een grote keuken voor twintig mensen")
    await turns_on(leader)
    for _ in range(2):
        await chat.passes(days=38)
        await joke.says("hoi")
        await joke.reads()
    await hans.sees("waar kunnen we Wandelclub mee helpen?")
    await leader.reads()
    return leader, hans, joke


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
    bubble = await joke.sees(
        "Goed nieuws, Joke.", "Wandelclub biedt: keuken. Dat zoeken jullie.", "koppelen?"
    )
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
    await hans.sees(
        "Joke Buur van Buurthuis De Proef", "het idee om kennis te maken", "dinsdag koffie?"
    )
    await chat.passes(days=20)
    chat.check_all_read()
