"""Announcements: from the leader's first word to the last answer."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from storage.partners import Group, GroupChat
from storage.people import Channel, Contact, Kind, Person, Role, Standing
from tests.harness.chat import Chat, Someone


async def composed(leader: Someone, text: str, *, to: str = "Iedereen", buttons: str = "") -> None:
    """A leader writes an announcement, up to its preview."""
    await leader.says("/bericht")
    await leader.sees("Voor wie is je bericht?")
    await leader.taps(to)
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees("Wat wil je sturen?")
    await leader.says(text)
    await leader.sees("Wil je knoppen onder je bericht?")
    if buttons:
        await leader.says(buttons)
    else:
        await leader.taps("Zonder knoppen")


async def sent(chat: Chat, leader: Someone, text: str, *, to: str = "Iedereen", buttons: str = "",
               urgent: bool = False) -> None:  # fmt: skip
    """A leader writes an announcement, sends it, and reads how it went."""
    await composed(leader, text, to=to, buttons=buttons)
    await leader.sees("Voorbeeld")
    if urgent:
        await leader.taps("Dringend: zet aan")
        await leader.sees("Dringend: het gaat meteen")
    await leader.taps("Verstuur nu")
    await leader.sees("Je bericht")
    await chat.passes(seconds=5)
    await leader.reads()


def last(leader: Someone) -> str:
    """What the leader's newest report says now."""
    return leader.shows("Je bericht “").text


# From the first word to the last answer


@pytest.mark.both_databases
async def test_an_announcement_reaches_everyone_and_the_leader_sees_who_answers(chat: Chat):
    """Composed step by step, seen beforehand, sent, answered by a button, and counted."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await composed(leader, "Doe je mee met de wandeling?", buttons="Ik doe mee\nBel mij")
    await leader.sees("gaat naar 2 mensen (iedereen)", "Van Ilse Modelman (Demostad Ontmoet):",
                      "Doe je mee met de wandeling?", "Ik doe mee · Bel mij")  # fmt: skip
    await leader.taps("Verstuur nu")
    await leader.sees("Je bericht “Doe je mee met de wandeling?”")
    for person in (hans, kees):
        await person.sees("Van Ilse Modelman (Demostad Ontmoet):\n\nDoe je mee met de wandeling?")
    await chat.passes(seconds=5)
    await leader.sees("Verstuurd naar 2 mensen", "Nog geen antwoord: 2")
    await hans.taps("Ik doe mee")
    await hans.sees("✔ Ik doe mee")
    await leader.sees("Ik doe mee: 1 (Hans Proefweg)", "Nog geen antwoord: 1")
    await hans.taps("Bel mij")
    await hans.sees("✔ Bel mij")
    await leader.sees("Ik doe mee: 0", "Bel mij: 1 (Hans Proefweg)")


async def test_pressing_send_twice_sends_once(chat: Chat):
    """The second press only says that it is under way."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Koffie om tien uur.")
    await leader.sees("gaat naar 1 mens")
    await leader.taps_twice("Verstuur nu")
    if chat.post.platform.name != "web":
        assert leader.toast == "Dit bericht is al onderweg."
    await leader.sees("Ik begin met versturen")
    await hans.sees("Koffie om tien uur.")
    await chat.passes(seconds=10)
    await leader.sees("Verstuurd naar 1 mens")


@pytest.mark.both_databases
async def test_the_audience_can_be_a_group_a_kind_a_sector_and_one_organisation(chat: Chat):
    """Several targets together; the organisation is found although it was misspelled."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees, fatma = await chat.professional(), await chat.volunteer("Fatma Model", "Wereldhuis")
    await chat.volunteer("Mo Kassa", "Supermarkt De Hoek")
    await leader.says("/bericht")
    await leader.sees("Voor wie is je bericht?")
    await leader.taps("kerngroep")
    await leader.sees("Gekozen: kerngroep")
    await leader.taps("Soort mensen")
    await leader.sees("Welke mensen?")
    await leader.taps("beroepskrachten")
    await leader.sees("Welke mensen?")
    await leader.taps("Terug")
    await leader.sees("Gekozen: kerngroep en beroepskrachten")
    await leader.taps("Eén organisatie")
    await leader.sees("Welke organisatie?")
    await leader.says("wereldhuys")
    await leader.sees("Is het een van deze?")
    await leader.taps("Wereldhuis")
    await leader.sees("Gekozen: kerngroep, beroepskrachten en Wereldhuis")
    await leader.taps("Klaar")
    await leader.sees("Wat wil je sturen?")
    await leader.says("Welkom allemaal.")
    await leader.sees("knoppen")
    await leader.taps("Zonder knoppen")
    await leader.sees("gaat naar 3 mensen (kerngroep, beroepskrachten en Wereldhuis)")
    await leader.taps("Verstuur nu")
    await leader.reads()
    for person in (hans, kees, fatma):
        await person.sees("Welkom allemaal.")


async def test_someone_must_be_chosen_before_the_text(chat: Chat):
    """Klaar without a choice says what is needed first."""
    leader = await chat.leader()
    await leader.says("/bericht")
    await leader.sees("Voor wie")
    await leader.taps("Klaar")
    await leader.sees("Kies eerst voor wie")


async def test_a_picture_goes_along(chat: Chat):
    """A picture with a caption, or added later to words that were typed before."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.reads()
    await leader.shares("poster.png", b"\x89PNG", text="Hang deze poster op.")
    await leader.sees("knoppen")
    await leader.taps("Zonder knoppen")
    preview = await leader.sees("Hang deze poster op.")
    assert preview.attachment is not None
    await leader.taps("Verstuur nu")
    await leader.reads()
    copy = await hans.sees("Hang deze poster op.")
    assert copy.attachment is not None
    assert copy.attachment.name == "poster.png"


async def test_a_test_goes_to_the_leader_alone_and_its_buttons_do_not_count(chat: Chat):
    """Exactly as it will look, and pressing a button only tells that it is a test."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Kom je ook?", buttons="Ja\nNee")
    await leader.sees("Voorbeeld")
    await leader.taps("Test naar mij")
    await leader.sees("Van Ilse Modelman (Demostad Ontmoet):\n\nKom je ook?")
    await leader.taps("Ja")
    if chat.post.platform.name == "telegram":
        assert "Dit is een test" in leader.toast
    await leader.reads()
    hans.sees_nothing()


async def test_what_was_changed_is_seen_before_it_is_sent(chat: Chat):
    """An older preview does not send the newer text unseen."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "De koffie staat kaar.")
    old = (await leader.sees("kaar")).choices[0]
    await leader.taps("Wijzig")
    await leader.sees("Wat wil je wijzigen?")
    await leader.taps("Tekst")
    await leader.sees("Wat wil je sturen?")
    await leader.says("De koffie staat klaar.")
    await leader.sees("De koffie staat klaar.")
    await leader.presses(old)
    await leader.reads()
    hans.sees_nothing()
    await leader.taps("Verstuur nu")
    await leader.reads()
    await hans.sees("De koffie staat klaar.")


async def test_what_was_cancelled_can_be_taken_back(chat: Chat):
    """Annuleer sends nothing, and the draft is still there."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Tot morgen!")
    await leader.sees("Voorbeeld")
    await leader.taps("Annuleer")
    await leader.sees("gaat niet uit")
    await leader.taps("Toch weer verder")
    await leader.sees("Voorbeeld", "Tot morgen!")
    hans.sees_nothing()


async def test_a_draft_survives_a_restart_and_can_be_gone_on_with(chat: Chat):
    """Where the leader left off is where they go on."""
    leader = await chat.leader()
    await chat.volunteer()
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.reads()
    await chat.down(minutes=10)
    await leader.says("Zomerfeest op het plein")
    await leader.sees("knoppen")
    await leader.says("/bericht")
    await leader.sees("Je was al bezig", "Zomerfeest op het plein")
    await leader.taps("Ga verder")
    await leader.sees("knoppen")


async def test_only_leaders_write_announcements(chat: Chat):
    """A contact hears that this is for the leader."""
    hans = await chat.volunteer()
    await hans.says("/bericht")
    await hans.sees("Dat is voor de projectleider")


# What people type


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("\u202e\u0007", "Ik zag geen tekst"),
        ("a" * 8001, "Dat is te lang: 8.001 tekens"),
        ("woord " * 16667, "Dat is te lang: 100.002 tekens"),
    ],
)
async def test_a_text_that_cannot_be_sent_is_refused_clearly(chat: Chat, typed: str, answer: str):
    """Empty or too long: the leader hears why, and the draft stays."""
    leader = await chat.leader()
    await chat.volunteer()
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.reads()
    await leader.says(typed)
    await leader.sees(answer)
    await leader.says("Kort en goed.")
    await leader.sees("knoppen")


async def test_a_long_text_and_markup_arrive_as_they_were_typed(chat: Chat):
    """Over 4,000 characters goes in parts; markup stays text, marks that turn it are gone."""
    leader, hans = await chat.leader(), await chat.volunteer()
    text = "<b>Let op</b> *morgen* [klik](http://x.example) &amp; \u202eomgekeerd\n\n"
    text += "\n\n".join(f"Regel {i} " + "woord " * 20 for i in range(40))
    await composed(leader, text)
    await leader.reads()
    await leader.taps("Verstuur nu")
    await leader.reads()
    whole = "\n\n".join([bubble.text for bubble in hans.bubbles])
    await hans.reads()
    assert "<b>Let op</b> *morgen* [klik](http://x.example) &amp; omgekeerd" in whole
    assert "Regel 39" in whole


async def test_a_text_that_the_app_cut_in_two_is_one_text(chat: Chat):
    """Telegram cuts at 4,096 characters; the rest is not taken for buttons."""
    leader = await chat.leader()
    await chat.volunteer()
    await composed_up_to_text(leader, "eerste " * 580)
    await leader.says("tweede " * 50)
    await leader.sees("Dit staat nu achter je tekst")
    await leader.taps("Zonder knoppen")
    assert "tweede" in leader.bubbles[-1].text
    await leader.reads()


async def composed_up_to_text(leader: Someone, text: str) -> None:
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.says(text)
    await leader.reads()


async def test_buttons_that_do_not_fit_are_asked_again(chat: Chat):
    """Too many and too long each get their own answer."""
    leader = await chat.leader()
    await chat.volunteer()
    await composed_up_to_text(leader, "Kom je?")
    await leader.says("een\ntwee\ndrie\nvier")
    await leader.sees("Dat zijn 4 knoppen")
    await leader.says("deze knop is echt veel te lang voor een telefoon")
    await leader.sees("te lang voor een knop")
    await leader.says("Ja, Nee")
    await leader.sees("Knoppen eronder: Ja · Nee")


async def test_files_that_cannot_go_are_refused(chat: Chat):
    """A voice message cannot be sent on; a document can."""
    leader = await chat.leader()
    await chat.volunteer()
    await leader.says("/bericht")
    await leader.taps("Iedereen")
    await leader.taps("Klaar")
    await leader.reads()
    if chat.post.platform.name != "web":
        await leader.shares("spraak.ogg", b"x", mime="audio/ogg", kind="voice")
        await leader.sees("Dat kan ik niet beluisteren")
    await leader.shares("flyer.pdf", b"%PDF", mime="application/pdf", kind="document")
    await leader.sees("knoppen")


# Courtesy


async def test_a_volunteer_gets_it_when_it_is_courteous(chat: Chat):
    """Sent late in the evening, it arrives at 9.30 next day; the preview and the report say so."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.passes(hours=10, minutes=30)
    await composed(leader, "Morgen lopen we samen.")
    await leader.sees("1 mens krijgt het later, op wo 25 nov, 9.30: Hans Proefweg.")
    await leader.taps("Verstuur nu")
    await leader.reads()
    await chat.passes(seconds=10)
    await leader.sees("1 mens krijgt het later, op wo 25 nov, 9.30: Hans Proefweg.")
    await chat.passes(hours=11, minutes=59)
    hans.sees_nothing()
    await chat.passes(minutes=5)
    await hans.sees("Morgen lopen we samen.")
    await leader.sees("Verstuurd naar 1 mens.")


async def test_the_third_message_of_a_week_waits(chat: Chat):
    """One a day and two a week; what is urgent passes."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Bericht een")
    await hans.sees("Bericht een")
    await sent(chat, leader, "Bericht twee")
    assert "vanaf" in last(leader) or "op wo 25 nov, 9.30: Hans Proefweg" in last(leader)
    hans.sees_nothing()
    await chat.passes(days=1)
    await hans.sees("Bericht twee")
    await leader.reads()
    await sent(chat, leader, "Bericht drie")
    assert "op di 1 dec, 11.00" in last(leader)
    await sent(chat, leader, "Het gaat niet door!", urgent=True)
    await hans.sees("Het gaat niet door!")
    await chat.passes(days=6)
    await hans.sees("Bericht drie")
    await leader.reads()


async def test_what_is_urgent_goes_on_sunday_night(chat: Chat):
    """Quiet hours and Sundays do not hold it."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await chat.passes(days=5, hours=12)
    await sent(chat, leader, "Het buurthuis staat blank.", urgent=True)
    await hans.sees("Het buurthuis staat blank.")
    await kees.sees("Het buurthuis staat blank.")


# Later


@pytest.mark.both_databases
async def test_a_planned_announcement_goes_at_its_time(chat: Chat):
    """A time that is not understood is asked again; planned ones can be listed and changed."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Tot donderdag.")
    await leader.sees("Voorbeeld")
    await leader.taps("Plan")
    await leader.sees("Wanneer moet het weg?")
    for typed, answer in (
        ("ooit eens", "Die tijd begreep ik niet"),
        ("vandaag 9.00", "al voorbij"),
        ("ma 26 nov 10.00", "horen niet bij elkaar"),
    ):
        await leader.says(typed)
        await leader.sees(answer)
    await leader.says("do 26 nov 10.00")
    await leader.sees("Gepland voor do 26 nov, 10.00", "gaat naar 1 mens")
    await leader.says("/gepland")
    await leader.sees("do 26 nov, 10.00 · Tot donderdag.")
    await leader.taps("Bekijk do 26 nov, 10.00")
    await leader.sees("Gepland voor do 26 nov, 10.00")
    await leader.taps("Andere tijd")
    await leader.sees("Wanneer moet het weg?")
    await leader.says("overmorgen half 11")
    await leader.sees("Gepland voor do 26 nov, 10.30")
    await chat.passes(days=1, hours=23, minutes=20)
    hans.sees_nothing()
    await chat.passes(minutes=20)
    await hans.sees("Tot donderdag.")
    await leader.sees("Verstuurd naar 1 mens")


async def test_a_planned_announcement_can_be_cancelled(chat: Chat):
    """What is cancelled does not go out, and is not in the list."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Toch maar niet.")
    await leader.taps("Plan")
    await leader.taps("wo 25 nov, 9.30")
    await leader.reads()
    await leader.taps("Annuleer")
    await leader.sees("gaat niet uit")
    await leader.says("/gepland")
    await leader.sees("Er staat nu niets klaar")
    await chat.passes(days=2)
    hans.sees_nothing()


async def test_what_was_planned_while_down_goes_once(chat: Chat):
    """Caught up when the program runs again, also after a stop between planning and sending."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Om twaalf uur soep.")
    await leader.taps("Plan")
    await leader.says("vandaag 12.00")
    await leader.reads()
    await chat.down(hours=2)
    await hans.sees("Om twaalf uur soep.")
    await leader.sees("Je bericht “Om twaalf uur soep.”")
    await chat.down(minutes=1)
    await chat.passes(minutes=1)
    hans.sees_nothing()
    await leader.sees("Verstuurd naar 1 mens")


async def test_what_is_days_late_is_asked_about(chat: Chat):
    """After a long outage the leader decides whether it still makes sense."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Morgen soep.")
    await leader.taps("Plan")
    await leader.says("vandaag 12.00")
    await leader.reads()
    await chat.down(days=3)
    await leader.sees("Daarom ging dit bericht van di 24 nov, 12.00 niet weg", "Morgen soep.")
    hans.sees_nothing()


# How it arrives


async def test_who_blocked_the_bot_is_named_as_not_reachable(chat: Chat):
    """Known before, it stands in the preview; found out at sending, in the report."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees, mo = await chat.professional(), await chat.volunteer("Mo Kassa", "Supermarkt")
    await mo.blocks()
    hans.closes()
    await composed(leader, "Wie is er bij?")
    await leader.sees("gaat naar 2 mensen", "1 mens kan ik niet bereiken: Mo Kassa.")
    await leader.taps("Verstuur nu")
    await leader.reads()
    await kees.sees("Wie is er bij?")
    await chat.passes(seconds=5)
    await leader.sees("Verstuurd naar 1 mens.", "Niet te bereiken: Hans Proefweg en Mo Kassa.")


async def test_the_other_channel_takes_over(chat: Chat):
    """Someone on two platforms gets it once, on the one that works."""
    leader, hans = await chat.leader(), await chat.volunteer()
    other = await chat.also("matrix")
    elsewhere = chat.someone("Hans Proefweg", post=other)
    await chat.db(lambda db: _also_on(db, hans, elsewhere))
    await sent(chat, leader, "Eén keer graag.")
    await hans.sees("Eén keer graag.")
    elsewhere.sees_nothing()
    hans.closes()
    await chat.passes(days=1)
    await sent(chat, leader, "En nu daar.")
    await elsewhere.sees("En nu daar.")
    assert "Verstuurd naar 1 mens" in last(leader)


def _also_on(db: Session, person: Someone, elsewhere: Someone) -> None:
    known = db.query(Channel).filter_by(user=person.user).one()
    db.add(Channel(person_id=known.person_id, account_id=elsewhere.post.account, rank=1,
                   user=elsewhere.user, chat=elsewhere.chat))  # fmt: skip


async def test_the_leader_decides_about_what_is_unknown(chat: Chat):
    """Where a send may have arrived, the leader is asked; where it is safe, it just goes again."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await composed(leader, "Kwam dit aan?")
    await leader.sees("Voorbeeld")
    hans.loses_next()
    await leader.taps("Verstuur nu")
    await leader.reads()
    if not chat.post.platform.traits.sends_once:
        hans.sees_nothing()
        await chat.passes(seconds=5)
        await leader.sees("Ik weet niet of dit lukte: Hans Proefweg")
        await leader.sees("Ik weet niet of Hans Proefweg je bericht kreeg")
        await leader.taps_twice("Stuur nog eens")
    await chat.passes(seconds=10)
    await hans.sees("Kwam dit aan?")
    assert "Verstuurd naar 1 mens" in last(leader)
    await leader.reads()


# Group chats


async def test_a_group_with_its_own_chat_is_reached_there_or_apart(chat: Chat):
    """The leader chooses; in the group chat members count, and others hear kindly how to join."""
    leader = await chat.leader()
    post = await chat.also("telegram")
    hans = await chat.volunteer(groups=("kerngroep",), post=post)
    room, stranger = chat.in_group(hans), chat.in_group(chat.someone("Bas Buur", post=post))
    await chat.db(lambda db: _bind(db, post.account, room.chat))
    await leader.says("/bericht")
    await leader.sees("Voor wie")
    await leader.taps("kerngroep")
    await leader.sees("De groep kerngroep heeft een eigen chat")
    await leader.taps("Allebei")
    await leader.sees("Gekozen: kerngroep en groepschat kerngroep")
    await leader.taps("Klaar")
    await leader.says("Wie komt er?")
    await leader.says("Ik kom")
    await leader.reads()
    assert "Ik zet het ook in de groepschat Kerngroep Demostad." in leader.bubbles[-1].text
    await leader.taps("Verstuur nu")
    await hans.sees("Wie komt er?")
    await room.sees("Wie komt er?")
    stranger.sees_nothing()
    await stranger.taps("Ik kom")
    assert "Ik tel alleen wie bij mij bekend is" in stranger.toast
    await room.taps("Ik kom")
    assert room.toast == "Genoteerd: Ik kom"
    await chat.passes(seconds=5)
    assert "In groepschats: 1 van 1" in last(leader)
    assert "Ik kom: 1 (Hans Proefweg)" in last(leader)
    await leader.reads()


async def test_a_group_chat_alone_can_be_the_audience(chat: Chat):
    """Nobody gets it apart; the report tells of the chat only."""
    leader = await chat.leader()
    post = await chat.also("telegram")
    hans = await chat.volunteer(groups=("kerngroep",), post=post)
    room = chat.in_group(hans)
    await chat.db(lambda db: _bind(db, post.account, room.chat))
    await leader.says("/bericht")
    await leader.taps("kerngroep")
    await leader.taps("In de groepschat")
    await leader.taps("Klaar")
    await leader.says("Alleen hier.")
    await leader.taps("Zonder knoppen")
    await leader.taps("Verstuur nu")
    await leader.reads()
    await room.sees("Alleen hier.")
    hans.sees_nothing()
    await chat.passes(seconds=5)
    await leader.sees("In groepschats: 1 van 1")
    assert "mensen" not in last(leader)


def _bind(db: Session, account: int, room: str) -> None:
    group = db.query(Group).filter_by(name="kerngroep").one()
    since = db.query(Person).first().since
    db.add(GroupChat(coalition_id=group.coalition_id, group_id=group.id, account_id=account,
                     chat=room, title="Kerngroep Demostad", since=since))  # fmt: skip


# Correcting


async def test_a_correction_changes_every_copy_and_what_still_waits(chat: Chat):
    """Delivered copies are edited and keep the answer; who gets it later gets the right text."""
    leader, hans = await chat.leader(), await chat.volunteer()
    kees = await chat.professional()
    await chat.passes(hours=7)
    await sent(chat, leader, "We lopen dinsdag.", buttons="Ik loop mee")
    await hans.sees("We lopen dinsdag.")
    await hans.taps("Ik loop mee")
    await hans.sees("✔ Ik loop mee")
    await leader.reads()
    await leader.taps("Verbeter")
    await leader.sees("Typ de nieuwe tekst")
    await leader.says("We lopen woensdag.")
    await leader.sees("Zo wordt het", "We lopen woensdag.")
    await leader.taps("Verander het stil")
    bubble = await hans.sees("We lopen woensdag.", "✔ Ik loop mee")
    assert "Ik loop mee" in [choice.label for choice in bubble.choices]
    kees.sees_nothing()
    await chat.passes(days=1)
    await kees.sees("We lopen woensdag.")
    await leader.reads()


@pytest.mark.both_databases
async def test_a_correction_can_ring(chat: Chat):
    """Who had it gets a new message beside the edit; nobody gets it twice."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "De zaal is open om 8 uur.", buttons="Ik kom")
    await hans.sees("8 uur")
    await leader.taps("Verbeter")
    await leader.says("De zaal is open om 9 uur.")
    await leader.reads()
    await leader.taps("Verander het en stuur het opnieuw")
    assert (
        "Van Ilse Modelman (Demostad Ontmoet):\n\nDe zaal is open om 9 uur."
        in (await hans.sees("9 uur")).text
    )
    await hans.sees("Verbeterd bericht van Ilse Modelman", "De zaal is open om 9 uur.")
    await hans.taps("Ik kom")
    await hans.sees("Verbeterd bericht", "✔ Ik kom")
    await chat.passes(minutes=1)
    await leader.reads()
    assert "Ik kom: 1 (Hans Proefweg)" in last(leader)


async def test_a_shorter_correction_leaves_nothing_of_the_longer_text(chat: Chat):
    """A text in two parts that becomes one part."""
    leader, hans = await chat.leader(), await chat.volunteer()
    text = "\n\n".join(f"Regel {i} " + "woord " * 20 for i in range(40))
    await composed(leader, text)
    await leader.taps("Verstuur nu")
    await hans.reads()
    await chat.passes(seconds=5)
    await leader.taps("Verbeter")
    await leader.says("Kort en goed.")
    await leader.reads()
    await leader.taps("Verander het stil")
    await leader.reads()
    assert "Regel" not in "".join(bubble.text for bubble in hans.bubbles)
    await hans.sees("Kort en goed.")


# Replies


async def test_a_reply_reaches_the_leader_who_can_answer_through_the_bot(chat: Chat):
    """Both ways, by a button and by replying."""
    leader, hans = await chat.leader(), await chat.volunteer()
    noor = await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    await composed_up_to_text(leader, "Wie neemt koffie mee?")
    await leader.taps("Zonder knoppen")
    await leader.reads()
    await leader.taps("Verstuur nu")
    await leader.reads()
    await noor.sees("Wie neemt koffie mee?")
    await hans.says("Ik neem twee <kannen> mee.", reply_to="Wie neemt koffie mee?")
    await hans.sees("Wie neemt koffie mee?")
    await hans.sees("Doorgegeven aan Ilse Modelman.")
    await leader.sees("Hans Proefweg (Wandelclub Stap voor Stap) antwoordt op",
                      "Ik neem twee <kannen> mee.")  # fmt: skip
    await leader.taps("Antwoord")
    await leader.sees("Wat wil je Hans Proefweg laten weten?")
    await leader.says("Top, dank je!")
    await leader.sees("Doorgegeven aan Hans Proefweg.")
    await hans.sees("Ilse Modelman antwoordt:", "Top, dank je!")
    await hans.says("Graag gedaan", reply_to="Top, dank je!")
    await hans.sees("Doorgegeven aan Ilse Modelman.")
    await leader.sees("Hans Proefweg antwoordt:", "Graag gedaan")
    await leader.says("Tot dan", reply_to="Graag gedaan")
    await leader.sees("Doorgegeven aan Hans Proefweg.")
    await hans.sees("Ilse Modelman antwoordt:", "Tot dan")


# Two coalitions


async def test_coalitions_stay_apart(chat: Chat):
    """The leader of one reaches only its people; who leads two is asked which."""
    ilse = await chat.leader()
    hans = await chat.volunteer()
    anna = await chat.volunteer("Anna Ver", "Buurthuis Elders", coalition="Elders Samen")
    await sent(chat, ilse, "Alleen voor Demostad.")
    await hans.sees("Alleen voor Demostad.")
    anna.sees_nothing()
    await chat.leader(of="Regio", coalition="Elders Samen", person=ilse)
    await ilse.says("/bericht")
    await ilse.sees("Voor welke is dit?")
    await ilse.taps("Elders Samen")
    await ilse.sees("Elders Samen", "Voor wie is je bericht?")
    await ilse.taps("Iedereen")
    await ilse.taps("Klaar")
    await ilse.says("Alleen voor Elders.")
    await ilse.taps("Zonder knoppen")
    await ilse.reads()
    await ilse.taps("Verstuur nu")
    await anna.sees("Van Ilse Modelman (Elders Samen):", "Alleen voor Elders.")
    await ilse.reads()


async def test_a_leader_of_another_coalition_cannot_send_or_see_it(chat: Chat):
    """Another coalition's buttons change nothing."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    other = await chat.leader("Anna Ver", "Elders", coalition="Elders Samen")
    await composed(ilse, "Geheim plan.")
    await ilse.sees("Voorbeeld")
    await other.forges(ilse, "Verstuur nu")
    hans.sees_nothing()
    await other.says("/gepland")
    await other.reads()
    assert "Geheim" not in other.bubbles[-1].text


# What is kept of people


async def test_what_is_asked_waits_at_the_door(chat: Chat):
    """/start names the announcement that still waits for an answer."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await sent(chat, leader, "Kom je naar het feest?", buttons="Ja\nNee")
    await hans.sees("Kom je naar het feest?")
    await hans.says("/start")
    await hans.sees("Ilse Modelman wacht op je antwoord: “Kom je naar het feest?”")
    await hans.taps("Ja")
    await hans.reads()
    await hans.says("/start")
    assert "wacht op je antwoord" not in hans.bubbles[-1].text
    await hans.reads()
    await leader.reads()


async def test_a_forgotten_leader_leaves_what_was_sent_without_a_name(chat: Chat):
    """Answers still work, and the copy then names the coalition."""
    leader, hans = await chat.leader(), await chat.volunteer()
    await chat.leader("Noor Voorbeeld", "Gemeente Demostad")
    await sent(chat, leader, "Wie doet mee?", buttons="Ik")
    for person in chat.people:
        await person.reads()
    await leader.says("/stop")
    await leader.reads()
    await chat.passes(days=31)
    for person in chat.people:
        await person.reads()
    await hans.taps("Ik")
    assert "Ilse" not in hans.shows("Wie doet mee?").text
    for person in chat.people:
        await person.reads()


async def test_who_is_expected_but_has_no_chat_is_named(chat: Chat):
    """Known to the leader, not yet to the bot."""
    leader = await chat.leader()
    await chat.volunteer()
    await chat.db(_expect_gerda)
    await composed(leader, "Welkom.")
    await leader.sees("gaat naar 1 mens", "1 mens kan ik niet bereiken: Gerda Pastei.")


def _expect_gerda(db: Session) -> None:
    known = db.query(Contact).first()
    gerda = Person(name="Gerda Pastei", language="nl", since=known.since)
    db.add(Contact(coalition_id=known.coalition_id, person=gerda, role=Role.CONTACT,
                   kind=Kind.VOLUNTEER, standing=Standing.EXPECTED, since=known.since))  # fmt: skip


async def test_english_readers_read_english_around_the_same_words(chat: Chat):
    """What the leader typed stays; what is ours is in the reader's language."""
    leader = await chat.leader()
    john = await chat.volunteer("John Sample", language="en")
    await sent(chat, leader, "Kom je koffie drinken?")
    await john.sees("From Ilse Modelman (Demostad Ontmoet):", "Kom je koffie drinken?")
