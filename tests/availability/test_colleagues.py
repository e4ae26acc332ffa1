"""A colleague goes instead; and what someone told the leader counts too."""

from __future__ import annotations

from sqlalchemy import update

from storage.availability import Invitee
from tests.availability.scenes import THREE, answers, asked, stand, told
from tests.harness.chat import Chat, Someone


async def two_colleagues(chat: Chat) -> tuple[Someone, Someone, Someone]:
    """A poll that asks Hans by name, who has a colleague."""
    leader = await chat.leader()
    hans = await chat.volunteer()
    truus = await chat.volunteer("Truus Proefweg")
    await leader.says("/peiling Taalcafé")
    await leader.says("Hans Proefweg")
    await leader.taps("Klaar")
    await leader.says(THREE)
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await leader.reads()
    await hans.sees("Taalcafé · 1 uur")
    truus.sees_nothing()
    return leader, hans, truus


async def test_a_colleague_gets_the_card(chat: Chat):
    """An invitee who passes it on is asked no more; the colleague answers for the organisation."""
    leader, hans, truus = await two_colleagues(chat)
    await hans.taps("Collega gaat")
    await hans.sees("Wie gaat er in jouw plaats?")
    await hans.taps("Truus Proefweg")
    await hans.sees("Je collega antwoordt voor jullie.")
    await chat.passes(seconds=10)
    await truus.sees("Hans Proefweg gaat niet zelf, en vraagt of jij kunt.", "1 van 3")
    await answers(truus, "Kan", "Kan niet", "Kan niet")
    await chat.passes(hours=1)
    assert "Antwoorden: 1 van 1." in stand(leader)
    (said,) = told(leader, "Je kunt kiezen.")
    assert "1 van 1 organisaties is erbij." in said
    await chat.passes(days=6)
    assert told(hans, "telt nog mee") == []
    await leader.reads()
    await hans.reads()


async def test_a_colleague_goes_is_said_in_words(chat: Chat):
    """The poll is offered, also once it was answered; the card is the poll's from then on."""
    leader, hans, truus = await two_colleagues(chat)
    await answers(hans, "Kan", "Kan niet", "Kan")
    await hans.says("ik stuur een collega")
    asks = await hans.sees("Fijn dat er iemand gaat. Tik hieronder, dan vraag ik je collega.")
    assert asks.choices[0].label == "Collega gaat: Taalcafé"
    await hans.taps("Collega gaat: Taalcafé")
    await hans.sees("Taalcafé · 1 uur", "Wie gaat er in jouw plaats?")
    await hans.taps("Truus Proefweg")
    await hans.sees("Je collega antwoordt voor jullie.")
    await chat.passes(seconds=10)
    await truus.sees("Hans Proefweg gaat niet zelf, en vraagt of jij kunt.")
    await leader.reads()


async def test_a_colleague_goes_to_nothing(chat: Chat):
    """Nothing is promised that cannot be tapped."""
    hans = await chat.volunteer()
    await hans.says("ik stuur een collega")
    await hans.sees("Je staat nu voor geen bijeenkomst op de lijst.")


async def test_a_colleague_who_cannot_be_reached_is_not_offered(chat: Chat):
    """Else nobody would answer, and nobody know."""
    leader, hans, truus = await two_colleagues(chat)
    await truus.blocks()
    await hans.taps("Collega gaat")
    await hans.sees("Ik ken nog geen collega van je.")
    await leader.reads()


async def test_a_colleague_is_reminded_of_who_asked(chat: Chat):
    """The card that comes again says it too."""
    leader, hans, truus = await two_colleagues(chat)
    await answers(hans, "Collega gaat", "Truus Proefweg")
    await chat.passes(seconds=10)
    await truus.sees("Hans Proefweg gaat niet zelf, en vraagt of jij kunt.")
    await chat.passes(days=20)
    cards = [bubble.text for bubble in truus.bubbles if "Eén minuut is genoeg" in bubble.text]
    assert cards
    assert all("Hans Proefweg gaat niet zelf, en vraagt of jij kunt." in text for text in cards)
    for someone in (leader, hans, truus):
        await someone.reads()


async def test_a_colleague_who_answered_already_is_not_asked_again(chat: Chat):
    """Their votes hold for the organisation."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    truus = await chat.volunteer("Truus Proefweg", groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await answers(truus, "Kan", "Kan", "Kan")
    await answers(hans, "Collega gaat", "Truus Proefweg")
    await chat.passes(days=3)
    truus.sees_nothing()
    assert "Antwoorden: 1 van 1." in stand(leader)
    await leader.reads()


async def test_taking_it_back(chat: Chat):
    """An invitee who goes after all answers."""
    leader, hans, truus = await two_colleagues(chat)
    await answers(hans, "Collega gaat", "Truus Proefweg")
    await chat.passes(seconds=10)
    await truus.sees("vraagt of jij kunt")
    await hans.taps("Ik ga toch zelf")
    await hans.sees("1 van 3")
    await answers(hans, "Kan", "Kan", "Kan")
    await chat.passes(seconds=10)
    assert "di 12 jan, 19.30: 1 kan" in stand(leader)
    await truus.reads()
    await leader.reads()


async def test_a_colleague_who_said_nothing_is_released(chat: Chat):
    """A colleague who was asked only in an invitee's place need not answer when the invitee goes
    after all; and can be asked again."""
    leader, hans, truus = await two_colleagues(chat)
    await answers(hans, "Collega gaat", "Truus Proefweg")
    await chat.passes(seconds=10)
    await answers(hans, "Ik ga toch zelf")
    await chat.passes(seconds=10)
    said = "Hans Proefweg gaat toch zelf. Jij hoeft niets meer te doen."
    assert said in truus.bubbles[-1].text
    assert "Antwoorden: 0 van 1." in stand(leader)
    await chat.passes(days=2)
    assert told(truus, "1 van 3") == []
    await answers(hans, "Collega gaat", "Truus Proefweg")
    await chat.passes(days=1)
    await answers(truus, "Kan", "Kan", "Kan")
    await chat.passes(seconds=10)
    assert "Antwoorden: 1 van 1." in stand(leader)
    for someone in (leader, hans, truus):
        await someone.reads()


async def test_a_colleague_who_stops_gives_the_question_back(chat: Chat):
    """An invitee who passed it on is asked again, on the card that stands there."""
    leader, hans, truus = await two_colleagues(chat)
    await answers(hans, "Collega gaat", "Truus Proefweg")
    await chat.passes(seconds=10)
    await truus.says("/stop")
    await chat.passes(seconds=10)
    assert "Nog geen antwoord van: Hans Proefweg." in stand(leader)
    await answers(hans, "Kan", "Kan", "Kan")
    await chat.passes(seconds=10)
    assert "Antwoorden: 1 van 1." in stand(leader)
    await truus.reads()
    await leader.reads()


async def test_nobody_is_told_that_they_said_what_the_leader_filled_in(chat: Chat):
    """Neither on their card, nor with the date, nor the day before."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, "di 12 jan 19:30")
    await hans.reads()
    await leader.taps("Vul in voor iemand")
    await leader.taps("Hans Proefweg")
    await answers(leader, "di 12 jan, 19.30 · …", "Klaar")
    assert "De projectleider vulde dit in, na wat je vertelde." in hans.shows("kan").text
    await leader.taps("Kies een tijd")
    await leader.taps("Kies di 12 jan, 19.30")
    await answers(leader, "Ja, kies dit")
    await chat.passes(days=50)
    for card in ("De datum is bekend: Overleg kerngroep", "Morgen: Overleg kerngroep"):
        assert "Fijn dat je komt." in hans.shows(card).text
    assert told(hans, "Je zei") == told(hans, "Genoteerd") == []
    await hans.reads()
    await leader.reads()


async def test_without_a_colleague(chat: Chat):
    """It says what to do."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.reads()
    await hans.taps("Collega gaat")
    await hans.sees("Ik ken nog geen collega van je.")
    await hans.taps("Terug")
    await hans.sees("1 van 3")
    await leader.reads()


async def test_what_someone_told_the_leader_counts(chat: Chat):
    """The leader fills it in; the person's own card shows it, and they are not reminded."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.sees("1 van 3")
    await leader.taps("Vul in voor iemand")
    await leader.sees("Voor wie vul je het antwoord in?")
    await leader.taps("Hans Proefweg")
    await leader.reads()
    await leader.taps("di 12 jan, 19.30 · …")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees("Dit vul je in voor Hans Proefweg.", "2 tijden")
    await leader.taps("Dan kan ik niet")
    await leader.sees("✔ Genoteerd voor Hans Proefweg.")
    assert "✔ di 12 jan, 19.30: kan" in hans.bubbles[-1].text
    assert "De projectleider vulde dit in, na wat je vertelde." in hans.bubbles[-1].text
    assert "Genoteerd, dank je wel" not in hans.bubbles[-1].text
    await chat.passes(days=6)
    assert told(hans, "telt nog mee") == []
    await hans.reads()
    await leader.reads()


async def test_the_card_says_by_whom_an_answer_was_entered(chat: Chat):
    """And on which day, until the invitee answers for themselves; of a leader who is forgotten only
    that someone did."""
    leader, fatma = await chat.leader(), await chat.leader("Fatma Schets")
    hans = await chat.volunteer(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    assert "ingevuld door" not in stand(leader)
    await fatma.says("/peilingen")
    await fatma.taps("Overleg kerngroep")
    await fatma.taps("Vul in voor iemand")
    await fatma.taps("Hans Proefweg")
    await fatma.taps("di 12 jan, 19.30 · …")
    await chat.passes(seconds=10)
    assert "Hans Proefweg: ingevuld door Fatma Schets, di 24 nov" in stand(leader)
    await chat.db(lambda db: db.execute(update(Invitee).values(entered_by=999)))
    await leader.says("/peilingen")
    await leader.taps("Overleg kerngroep")
    assert "Hans Proefweg: ingevuld door iemand die stopte, di 24 nov" in stand(leader)
    await hans.says("kan niet")
    await chat.passes(seconds=10)
    assert "ingevuld door" not in stand(leader)
    for someone in (leader, fatma, hans):
        await someone.reads()


async def test_what_leaders_enter_for_themselves_is_their_own_answer(chat: Chat):
    leader = await chat.leader()
    await leader.says("/peiling Taalcafé")
    await leader.says("Ilse Modelman")
    await leader.taps("Klaar")
    await leader.says(THREE)
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await leader.taps("Vul in voor iemand")
    await leader.taps("Ilse Modelman")
    await leader.taps("di 12 jan, 19.30 · …")
    await chat.passes(seconds=10)
    assert "12 jan, 19.30: 1 kan" in stand(leader)
    assert "ingevuld door" not in stand(leader)
    await leader.reads()


async def test_only_a_leader_answers_for_someone(chat: Chat):
    """A press that a leader may do is refused from another chat."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await asked(chat, leader, THREE)
    await hans.reads()
    await kees.reads()
    await leader.taps("Vul in voor iemand")
    await leader.taps("Hans Proefweg")
    await kees.forges(leader, "di 12 jan, 19.30 · …")
    await chat.passes(seconds=10)
    assert "di 12 jan, 19.30: nog niets bekend" in stand(leader)
    await kees.reads()
    await leader.reads()


async def test_words_for_someone_else(chat: Chat):
    """After the card on which a leader answers for someone, words are that one's; not the leader's
    own, who is asked as well."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await leader.says("/peiling Taalcafé")
    await leader.taps("Kerngroep")
    await leader.says("Ilse Modelman")
    await leader.taps("Klaar")
    await leader.says(THREE)
    await leader.taps("Verstuur aan …")
    await chat.passes(seconds=10)
    await leader.taps("Vul in voor iemand")
    await leader.taps("Hans Proefweg")
    await leader.reads()
    await leader.says("1 ja, 2 nee")
    await leader.sees("Dit vul je in voor Hans Proefweg.", "✔ di 12 jan, 19.30: kan", "3 van 3")
    await leader.says("misschien")
    await leader.sees("✔ Genoteerd voor Hans Proefweg.")
    await chat.passes(seconds=10)
    assert "Antwoorden: 1 van 2." in stand(leader)
    assert "Nog geen antwoord van: Ilse Modelman." in stand(leader)
    assert "✗ do 14 jan, 10.00: kan niet" in hans.bubbles[-1].text
    for someone in (leader, hans):
        await someone.reads()


async def test_what_a_leader_entered_is_not_put_in_someones_mouth(chat: Chat):
    """With the date stands that the leader filled it in; others said it themselves."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await asked(chat, leader, "di 12 jan 19:30")
    await leader.taps("Vul in voor iemand")
    await leader.taps("Hans Proefweg")
    await leader.says("ja")
    await answers(kees, "Kan")
    await chat.passes(hours=1)
    await leader.taps("Kies di 12 jan, 19.30")
    await leader.taps("Ja, kies dit")
    await chat.passes(hours=1)
    assert "De projectleider vulde in dat het kan." in hans.shows("De datum is bekend").text
    assert "Je gaf aan dat het kan." in kees.shows("De datum is bekend").text
    for someone in (leader, hans, kees):
        await someone.reads()
