"""Coming into a coalition, and leaving it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.accounts import InboxEvent
from storage.people import Kind
from tests.harness.chat import Chat

pytestmark = pytest.mark.both_databases


async def test_an_invitation_for_an_organisation_asks_only_what_it_does_not_know(chat: Chat):
    """Name, kind and usual times are asked; the organisation is not."""
    code = await chat.invitation(of="Wandelclub Stap voor Stap")
    truus = chat.someone("Truus de Vries")
    await truus.says(f"/start {code}")
    await truus.sees("Demostad Ontmoet", "Wandelclub Stap voor Stap", "Mag ik je berichten sturen?")
    await truus.taps("Ja, prima")
    await truus.sees("Mag ik je Truus noemen?")
    await truus.taps("Ja")
    await truus.sees("Hoe doe je mee?")
    await truus.taps("Vrijwilliger")
    await truus.sees("Wanneer kun je meestal?")
    await truus.taps("Avond")
    await truus.sees("Wanneer kun je meestal?")
    await truus.taps("Klaar")
    await truus.sees("Welkom Truus!", "Demostad Ontmoet")


async def test_a_newcomer_who_reads_no_dutch_is_asked_in_english_before_consent(chat: Chat):
    """One tap on the card itself, and one back."""
    code = await chat.invitation(of="Wandelclub Stap voor Stap")
    fatma = chat.someone("Fatma Yilmaz")
    await fatma.says(f"/start {code}")
    await fatma.sees("Mag ik je berichten sturen?")
    await fatma.taps("English")
    await fatma.sees("Demostad Ontmoet", "May I send you messages?")
    await fatma.taps("Nederlands")
    await fatma.sees("Mag ik je berichten sturen?")
    await fatma.taps("English")
    await fatma.sees("May I send you messages?")
    await fatma.says("yes")
    await fatma.sees("May I call you Fatma?")
    assert "English" not in fatma.labels()


@pytest.mark.also_encrypted
async def test_an_open_link_waits_for_the_leader(chat: Chat):
    """An applicant who comes by an open link takes part once a leader approves; the organisation
    is found although it was misspelled."""
    leader = await chat.leader()
    await chat.volunteer()
    code = await chat.invitation(vouched=False, uses=None)
    fatma = chat.someone("Fatma Model")
    await fatma.says(f"/start {code}")
    await fatma.sees("Mag ik je berichten sturen?")
    await fatma.taps("Ja, prima")
    await fatma.sees("Mag ik je Fatma noemen?")
    await fatma.taps("Anders")
    await fatma.sees("Hoe heet je?")
    await fatma.says("Fatma M.")
    await fatma.sees("Van welke organisatie ben je?")
    await fatma.says("wandelklub stap")
    await fatma.sees("Is het een van deze?")
    await fatma.taps("Wandelclub Stap voor Stap")
    await fatma.sees("Hoe doe je mee?")
    await fatma.taps("Vrijwilliger")
    await fatma.sees("Wanneer kun je meestal?")
    await fatma.says("middag en avond")
    await fatma.sees("projectleider", "kijkt naar je aanmelding")
    await leader.sees("Fatma M. wil meedoen als vrijwilliger, van Wandelclub")
    await leader.taps("Goedkeuren")
    await fatma.sees("Welkom Fatma!")


async def test_an_invitation_is_used_up_at_consent_and_not_when_it_is_opened(chat: Chat):
    """Opening it twice does no harm; after consent a second person cannot use it."""
    code = await chat.invitation(of="Bibliotheek Demostad")
    anneke, other = chat.someone("Anneke Blad"), chat.someone("Mo Kassa")
    await other.says(f"/start {code}")
    await other.sees("Mag ik je berichten sturen?")
    await anneke.says(f"start {code}")
    await anneke.sees("Mag ik je berichten sturen?")
    await anneke.taps("Ja, prima")
    await anneke.sees("Mag ik je Anneke noemen?")
    await other.taps("Ja, prima")
    await other.sees("Deze uitnodiging is al gebruikt")


async def test_a_code_that_does_not_work_is_answered_clearly(chat: Chat):
    """Unknown and expired codes each get their own answer."""
    expired = await chat.invitation(expires=timedelta(days=1))
    truus = chat.someone()
    await truus.says("/start")
    await truus.sees("Heb je een code gekregen?")
    await truus.says("bestaatniet")
    await truus.sees("Die code ken ik niet")
    await chat.passes(days=2)
    await truus.says(expired)
    await truus.sees("te oud")


async def test_stop_works_at_once_and_the_data_goes_after_thirty_days(chat: Chat):
    """ "stoppen" without a slash is enough; /start comes back; later the person is forgotten."""
    hans = await chat.volunteer()
    await hans.says("stoppen")
    await hans.sees("Je krijgt geen berichten meer", "Wandelclub Stap voor Stap blijft partner")

    def fails(db: Session) -> None:
        what = {"type": "Said", "text": "wat ik zei", "sender": {"user": hans.user}}
        db.add(InboxEvent(account_id=hans.post.account, event_id="failed", event=what,
                          received_at=chat.clock.now(), error="ValueError"))  # fmt: skip

    await chat.db(fails)
    await chat.passes(days=31)
    failed = select(InboxEvent.event).where(InboxEvent.error == "ValueError")
    assert await chat.db(lambda db: list(db.scalars(failed))) == [None]
    await hans.says("/start")
    await hans.sees("Heb je een code gekregen?")


async def test_a_contact_who_stopped_can_hand_over_and_come_back(chat: Chat):
    """The link for whoever takes over knows the organisation."""
    hans = await chat.volunteer()
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    await hans.taps("Wie neemt het over?")
    bubble = await hans.sees("Bedankt voor je werk")
    code = bubble.text.split("start ")[-1]
    gerda = chat.someone("Gerda Pastei")
    await gerda.says(f"/start {code}")
    await gerda.sees("Wandelclub Stap voor Stap")
    await hans.says("/start")
    await hans.sees("Je was gestopt bij Demostad Ontmoet")
    await hans.taps("Ja, weer meedoen met Demostad Ontmoet")
    await hans.sees("Fijn dat je er weer bent, Hans!")


async def test_the_last_leader_cannot_leave_a_coalition_empty(chat: Chat):
    """Someone else must lead first."""
    leader = await chat.leader()
    await leader.says("/stop")
    await leader.sees("enige projectleider")


async def test_words_that_nobody_asked_for_get_a_useful_answer(chat: Chat):
    """A stranger hears how to join, a member is asked what they mean, and that someone leads."""
    stranger, hans = chat.someone(), await chat.volunteer()
    await stranger.says("Is het morgen droog?")
    await stranger.sees("Je doet nog niet mee")
    await hans.says("De kraan in de keuken lekt.")
    await hans.sees("Dat begreep ik niet. Wat wil je doen?")
    assert "Hulp" in hans.labels()
    await chat.leader()
    await hans.says("De kraan in de keuken lekt.")
    await hans.sees("Zal ik dit doorsturen aan de projectleider? “De kraan in de keuken lekt.”")
    assert "Stuur naar de projectleider" in hans.labels()


async def test_help_shows_what_is_of_use_where_someone_stands(chat: Chat):
    """A member finds the language among their data, a stranger has only that to choose."""
    hans, stranger = await chat.volunteer(), chat.someone()
    await hans.says("/help")
    await hans.sees("Dit kun je doen")
    assert hans.labels() == [
        "Agenda",
        "Acties",
        "Mijn gegevens",
        "Minder berichten",
        "Ook op een andere app",
    ]
    await hans.taps("Minder berichten")
    await hans.sees("Hoeveel berichten wil je?")
    await hans.taps("Alleen het nodigste")
    await hans.sees("Je krijgt nu alleen nog het nodigste")
    await stranger.says("/help")
    await stranger.sees("Heb je een code?")
    assert stranger.labels() == ["Taal kiezen"]
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    await hans.says("/help")
    await hans.sees("Heb je een code?")
    assert {"Mijn gegevens", "Taal kiezen"} < set(hans.labels())


async def test_what_a_leader_seldom_needs_stands_behind_one_button(chat: Chat):
    """Fourteen buttons are a wall."""
    leader = await chat.leader()
    await leader.says("/help")
    await leader.sees("Dit kun je doen")
    assert leader.labels()[-3:] == ["Partners", "Acties", "Meer …"]
    assert "Instellingen" not in leader.labels()
    await leader.taps("Meer …")
    await leader.sees("Dit kan ook:")
    assert leader.labels()[-7:] == [
        "Alles in een bestand",
        "Contact noteren",
        "Mijn gegevens",
        "Minder berichten",
        "Wat nog wacht",
        "Ook op een andere app",
        "Instellingen",
    ]
    await leader.taps("Minder berichten")
    await leader.sees("Hoeveel berichten wil je?")


async def test_the_welcome_offers_what_help_does(chat: Chat):
    """Also to whom a leader let in: the leader and fewer messages stand before another app."""
    leader = await chat.leader()
    menu = ["Agenda", "Acties", "Mijn gegevens", "Minder berichten", "Schrijf de projectleider"]
    menu += ["Ik ken iemand", "Ook op een andere app"]
    fatma = chat.someone("Fatma Model")
    await fatma.says(f"/start {await chat.invitation(of='Wandelclub', vouched=False)}")
    await fatma.sees("Mag ik je berichten sturen?")
    await fatma.taps("Ja, prima")
    await fatma.sees("Mag ik je Fatma noemen?")
    await fatma.taps("Ja")
    await fatma.sees("Hoe doe je mee?")
    await fatma.taps("Vrijwilliger")
    await fatma.sees("Wanneer kun je meestal?")
    await fatma.says("in de avond")
    await fatma.sees("kijkt naar je aanmelding")
    await leader.sees("Fatma Model wil meedoen")
    await leader.taps("Goedkeuren")
    welcome = await fatma.sees("Welkom Fatma!")
    assert [choice.label for choice in welcome.choices] == menu
    await fatma.says("/start")
    again = await fatma.sees("Hoi Fatma")
    assert [choice.label for choice in again.choices] == menu
    await fatma.taps("Schrijf de projectleider")
    await fatma.sees("Ilse Modelman")


async def test_a_contact_who_looks_in_after_a_stop_can_stay_away(chat: Chat):
    """It is asked by the name of the coalition, and a no is a button too."""
    hans = await chat.volunteer()
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    await hans.says("/start")
    await hans.sees("Je was gestopt bij Demostad Ontmoet. Wil je weer meedoen?")
    await hans.taps("Nee")
    await hans.sees("Prima. Ik stuur je niets.")


async def test_a_contact_of_no_organisation_has_nothing_to_hand_over(chat: Chat):
    """The goodbye does not ask who takes over."""
    truus = await chat.member("Truus de Vries", None, Kind.VOLUNTEER)
    await truus.says("/stop")
    await truus.sees("geen berichten meer")
    assert "Wie neemt het over?" not in truus.labels()


async def test_times_that_are_understood_in_part_are_shown_first(chat: Chat):
    """Nothing that was typed is dropped in silence; small words do not count."""
    code = await chat.invitation(of="Wandelclub")
    truus = chat.someone("Truus de Vries")
    await truus.says(f"/start {code}")
    await truus.taps("Ja, prima")
    await truus.taps("Ja")
    await truus.taps("Vrijwilliger")
    await truus.reads()
    await truus.says("’s avonds en in het weekend")
    await truus.sees("Ik begreep: avond. De rest begreep ik niet.")
    assert truus.labels()[-4:] == ["Ochtend", "Middag", "✔ Avond", "Klaar"]
    await truus.says("niet in de avond, maar in de middag")
    await truus.sees("Ik begreep: middag en avond.")
    await truus.taps("✔ Avond")
    await truus.taps("Klaar")
    await truus.reads()
    assert "Welkom Truus!" in truus.bubbles[-1].text
    await truus.says("/mijn")
    await truus.sees("Meestal middag")
    await truus.taps("Wanneer ik kan")
    await truus.reads()
    await truus.says("dinsdagochtend")
    await truus.sees("Ik begreep: ochtend. De rest begreep ik niet.")
    await truus.taps("Klaar")
    await truus.sees("Je kunt meestal: ochtend")


async def test_a_contact_without_an_organisation_is_not_asked_again(chat: Chat):
    """Also when they go on another day, before they told how they take part."""
    code = await chat.invitation()
    truus = chat.someone("Truus de Vries")
    await truus.says(f"/start {code}")
    await truus.taps("Ja, prima")
    await truus.taps("Ja")
    await truus.reads()
    await truus.taps("Geen organisatie")
    await truus.sees("Hoe doe je mee?")
    await chat.down(days=1)
    await truus.says("/start")
    await truus.sees("Hoe doe je mee?")
    await truus.taps("Vrijwilliger")
    await truus.sees("Wanneer kun je meestal?")
    await truus.says("in de avond")
    await truus.sees("Welkom Truus!")


async def test_an_organisation_is_found_by_its_own_words_and_not_by_the_town(chat: Chat):
    """Of "Voedselbank Demostad" only the town is known; "seniorenbond" is the one of the town."""
    await chat.volunteer(of="Welzijn Demostad")
    await chat.volunteer(of="Seniorenbond Demostad")
    code = await chat.invitation(vouched=False, uses=None)
    fatma = chat.someone("Fatma Model")
    await fatma.says(f"/start {code}")
    await fatma.sees("Mag ik je berichten sturen?")
    await fatma.taps("Ja, prima")
    await fatma.sees("Mag ik je Fatma noemen?")
    await fatma.taps("Ja")
    await fatma.sees("Van welke organisatie ben je?")
    await fatma.says("Voedselbank Demostad")
    await fatma.sees("Die ken ik nog niet")
    assert "Welzijn Demostad" not in fatma.labels()
    await fatma.taps("Nog eens typen")
    await fatma.sees("Van welke organisatie ben je?")
    await fatma.says("seniorenbond")
    await fatma.sees("Hoe doe je mee?")


async def test_a_leader_who_decides_is_warned_of_a_look_alike(chat: Chat):
    """An applicant added an organisation that is known under nearly the same name."""
    leader = await chat.leader()
    await chat.volunteer(of="Seniorenbond Demostad")
    code = await chat.invitation(vouched=False, uses=None)
    fatma = chat.someone("Fatma Model")
    await fatma.says(f"/start {code}")
    await fatma.sees("Mag ik je berichten sturen?")
    await fatma.taps("Ja, prima")
    await fatma.sees("Mag ik je Fatma noemen?")
    await fatma.taps("Ja")
    await fatma.sees("Van welke organisatie ben je?")
    await fatma.says("seniorenbont")
    await fatma.sees("Is het een van deze?")
    await fatma.taps("Nieuw: seniorenbont")
    await fatma.sees("Hoe doe je mee?")
    await fatma.taps("Vrijwilliger")
    await fatma.sees("Wanneer kun je meestal?")
    await fatma.taps("Klaar")
    await fatma.sees("kijkt naar je aanmelding")
    await leader.sees("Let op: seniorenbont lijkt op Seniorenbond Demostad")


async def test_a_welcome_has_no_command_that_one_tap_would_send(chat: Chat):
    """An app underlines /stop, so that a curious tap would sign off; the plain word works too."""
    truus = chat.someone("Truus de Vries")
    await truus.says(f"/start {await chat.invitation(of='Wandelclub Stap voor Stap')}")
    consent = await truus.sees("Stoppen? Typ stop.")
    await truus.taps("Ja, prima")
    await truus.sees("Mag ik je Truus noemen?")
    await truus.taps("Ja")
    await truus.sees("Hoe doe je mee?")
    await truus.taps("Vrijwilliger")
    await truus.sees("Wanneer kun je meestal?")
    await truus.taps("Klaar")
    welcome = await truus.sees("Welkom Truus!", "Stoppen kan altijd: typ stop.")
    assert "/stop" not in consent.text + welcome.text
    await truus.says("stop")
    await truus.sees("Je krijgt geen berichten meer")


async def test_a_stop_by_mistake_is_taken_back_by_one_tap(chat: Chat):
    """Under the goodbye itself; nothing is asked that is known."""
    hans = await chat.volunteer()
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    await hans.taps("Toch bij Demostad Ontmoet blijven")
    await hans.sees("Je doet weer mee met Demostad Ontmoet")
