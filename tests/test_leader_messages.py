"""Words that nobody asked for, and how they reach a project leader."""

from __future__ import annotations

import pytest

from bot.platforms.port import Rejected
from handlers.conversation.chat import Sender, Shared
from storage.leader_messages import Letter
from storage.people import Contact, Role, Standing
from tests.announcements.scenes import sent
from tests.harness.chat import Chat, Someone


async def passes_on(someone: Someone, words: str) -> None:
    """Say something, look at the preview, and send it."""
    await someone.says(words)
    await someone.sees("Zal ik dit doorsturen")
    await someone.taps("Stuur naar de projectleider")
    await someone.sees("Dit stuur ik aan", words)
    await someone.taps("Verstuur")
    await someone.sees("Verstuurd aan")


async def test_words_reach_every_leader_and_the_answer_comes_back(chat: Chat):
    """After a preview; both leaders see who answered, and the talk can go on."""
    ilse, els = await chat.leader(), await chat.leader("Els Concept")
    hans = await chat.volunteer()
    await passes_on(hans, "De sleutel van het buurthuis is weg.")
    for leader in (ilse, els):
        await leader.sees("Hans Proefweg van Wandelclub Stap voor Stap schrijft:", "De sleutel")
    await ilse.taps("Antwoord aan Hans")
    await ilse.sees("Wat wil je Hans Proefweg laten weten")
    await ilse.says("Die ligt bij mij.")
    await ilse.sees("De sleutel", "✔ Ilse Modelman gaf antwoord aan Hans Proefweg.")
    await ilse.sees("Verstuurd aan Hans Proefweg")
    await els.sees("De sleutel", "✔ Ilse Modelman gaf antwoord aan Hans Proefweg.")
    await hans.sees("Ilse Modelman antwoordt:", "Die ligt bij mij.")
    await hans.taps("Antwoord aan Ilse")
    await hans.sees("Wat wil je Ilse Modelman laten weten")
    await hans.says("Gelukkig!")
    await hans.sees("Verstuurd aan Ilse Modelman")
    await ilse.sees("Hans Proefweg antwoordt:", "Gelukkig!")


async def test_a_reply_to_the_letter_itself_is_an_answer(chat: Chat):
    """No button is needed."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await passes_on(hans, "Mag mijn hond mee?")
    await ilse.sees("Mag mijn hond mee?")
    await ilse.says("Ja, aan de lijn.", reply_to="Mag mijn hond mee?")
    await ilse.sees("gaf antwoord")
    await ilse.sees("Verstuurd aan Hans Proefweg")
    await hans.sees("Ilse Modelman antwoordt:", "Ja, aan de lijn.")


async def test_nothing_goes_without_a_yes_and_nothing_goes_twice(chat: Chat):
    """Annuleer leaves it; a second press sends nothing more."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await hans.says("Is het morgen droog?")
    await hans.sees("Zal ik dit doorsturen")
    await hans.taps("Stuur naar de projectleider")
    await hans.sees("Dit stuur ik aan Ilse Modelman")
    await hans.taps("Annuleer")
    await hans.sees("dan laten we het zo")
    ilse.sees_nothing()
    await hans.says("Is het morgen warm?")
    await hans.sees("Zal ik dit doorsturen")
    await hans.taps("Stuur naar de projectleider")
    await hans.sees("Dit stuur ik aan Ilse Modelman")
    await hans.taps_twice("Verstuur")
    await hans.sees("Verstuurd aan Ilse Modelman")
    await ilse.sees("Is het morgen warm?")
    ilse.sees_nothing()


async def test_help_has_a_way_to_write_to_the_leader(chat: Chat):
    """A member may not know that words can just be typed; a leader is not asked to write to us."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await hans.says("/help")
    await hans.sees("Dit kun je doen")
    await hans.taps("Schrijf de projectleider")
    await hans.sees("Wat wil je Ilse Modelman laten weten?")
    await hans.says("Ik zoek een koor.")
    await hans.sees("Dit stuur ik aan Ilse Modelman:", "Ik zoek een koor.")
    ilse.sees_nothing()
    await hans.taps("Verstuur")
    await hans.sees("Verstuurd aan Ilse Modelman")
    await ilse.sees("Hans Proefweg van Wandelclub Stap voor Stap schrijft:", "Ik zoek een koor.")
    await ilse.says("/help")
    await ilse.sees("Dit kun je doen")
    assert "Schrijf de projectleider" not in ilse.labels()


@pytest.mark.parametrize("words", ["dank je wel", "Oké, top!", "Heel erg bedankt 😊", "Thank you"])
async def test_thanks_are_no_letter(chat: Chat, words: str):
    """Nobody is asked whether that must go to the leader."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says(words)
    assert (await hans.sees()).text == "Graag gedaan."


@pytest.mark.parametrize("words", ["Oké?", "Bedankt, ik kom dinsdag", "wel jullie", "top 10"])
async def test_more_than_thanks_can_be_passed_on(chat: Chat, words: str):
    """Something else was said in it, or asked."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says(words)
    await hans.sees("Zal ik dit doorsturen")


async def test_writing_when_nobody_leads_any_more(chat: Chat):
    """The button says that it is closed, and so does the question."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    for _ in (1, 2):
        await hans.says("/help")
    await hans.reads()
    await hans.taps("Schrijf de projectleider")
    await hans.sees("Wat wil je Ilse Modelman laten weten?")
    await chat.db(lambda db: db.query(Contact).filter_by(role=Role.LEADER).update(
        {"standing": Standing.STOPPED}))  # fmt: skip
    await hans.says("Ik zoek een koor.")
    await hans.sees("al gesloten")
    await hans.taps("Schrijf de projectleider")
    await hans.reads()
    ilse.sees_nothing()


async def test_a_voice_message_is_asked_for_in_words(chat: Chat):
    """Kindly, and also where an answer was asked."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await hans.shares("praat.ogg", b"...", mime="audio/ogg", kind="voice")
    await hans.sees("Dat kan ik niet beluisteren. Typ het even.")
    await passes_on(hans, "Ik ben er dinsdag niet.")
    await ilse.sees("Ik ben er dinsdag niet.")
    await ilse.taps("Antwoord aan Hans")
    await ilse.sees("laten weten")
    await ilse.shares("praat.ogg", b"...", mime="audio/ogg", kind="voice")
    await ilse.sees("Dat kan ik niet beluisteren")
    await ilse.says("Goed dat je het zegt.")
    await ilse.sees("gaf antwoord")
    await ilse.sees("Verstuurd aan Hans")
    await hans.sees("Goed dat je het zegt.")


@pytest.mark.both_databases
async def test_a_file_can_be_passed_on_too(chat: Chat):
    """With its words; the leader gets the file itself."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await hans.shares("taart.png", b"\x89PNG taart", text="Van de bakker")
    await hans.sees("Ik heb je bestand. Zal ik het doorsturen?")
    await hans.taps("Stuur naar de projectleider")
    await hans.sees("Dit stuur ik aan Ilse Modelman", "Van de bakker", "Met: taart.png")
    await hans.taps("Verstuur")
    await hans.sees("Verstuurd aan Ilse Modelman")
    letter = await ilse.sees("Hans Proefweg", "Van de bakker")
    assert letter.attachment
    assert letter.attachment.name == "taart.png"


async def test_a_letter_that_is_too_long_is_cut_and_says_so(chat: Chat):
    """The preview shows what goes along."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await hans.says("woord " * 1000)
    await hans.sees("Zal ik dit doorsturen")
    await hans.taps("Stuur naar de projectleider")
    await hans.sees("Dit stuur ik aan", "Alleen de eerste 3.000 tekens gaan mee.")
    await hans.taps("Verstuur")
    await hans.sees("Verstuurd aan")
    await ilse.sees("Hans Proefweg", "woord")


async def test_a_leader_alone_is_not_offered_to_write_to_herself(chat: Chat):
    """She gets the useful answer without that button."""
    ilse = await chat.leader()
    await ilse.says("Wat een dag")
    await ilse.sees("Dat begreep ik niet helemaal")
    assert "Stuur naar de projectleider" not in ilse.labels()


async def test_a_writer_who_left_meanwhile_gets_no_answer_and_the_leader_hears_so(chat: Chat):
    """Nothing is sent to someone who stopped."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await passes_on(hans, "Ik kom niet meer.")
    await ilse.sees("Ik kom niet meer.")
    await hans.says("/stop")
    await hans.sees("geen berichten meer")
    await ilse.taps("Antwoord aan Hans")
    await ilse.sees("laten weten")
    await ilse.says("Jammer!")
    await ilse.sees("Ik kan Hans Proefweg nu niet bereiken")


async def test_a_question_can_be_left_with_annuleer(chat: Chat):
    """Words that are typed after it are not the answer any more."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await passes_on(hans, "Wie doet de koffie?")
    await ilse.sees("Wie doet de koffie?")
    await ilse.taps("Antwoord aan Hans")
    await ilse.sees("laten weten")
    await ilse.says("/annuleer")
    await ilse.sees("dan laten we het zo")
    await ilse.says("Even iets anders")
    await ilse.sees("Dat begreep ik niet helemaal")


async def test_what_comes_at_night_waits_till_morning_as_one_message(chat: Chat):
    """The writers hear when; a reply to it asks for whom, and only that one gets it."""
    ilse, hans, truus = await chat.leader(), await chat.volunteer(), await chat.volunteer("Truus")
    await sent(chat, ilse, "Wie neemt koffie mee?")
    for one in (hans, truus):
        await one.sees("Wie neemt koffie mee?")
    await chat.passes(hours=17)
    await hans.says("Ik neem koffie mee.", reply_to="koffie")
    await hans.sees("Verstuurd aan Ilse Modelman", "Ik bezorg het wo 25 nov, 08.30.")
    await truus.says("Ik ook!", reply_to="koffie")
    await truus.sees("Verstuurd aan Ilse Modelman", "Ik bezorg het")
    ilse.sees_nothing()
    await chat.passes(hours=7)
    await ilse.sees("antwoordt op “Wie neemt koffie mee?”", "Ik neem koffie mee.", "Ik ook!")
    await ilse.says("Fijn!", reply_to="Ik ook!")
    await ilse.sees("Voor wie is je antwoord?")
    await ilse.taps("Hans Proefweg")
    await ilse.sees("Verstuurd aan Hans Proefweg")
    await hans.sees("Ilse Modelman antwoordt:", "Fijn!")
    await ilse.taps("Antwoord aan Truus")
    await ilse.sees("Wat wil je Truus laten weten?")
    await ilse.says("Eén is genoeg.")
    await ilse.sees("Verstuurd aan Truus")
    await truus.sees("Eén is genoeg.")


async def test_a_pause_holds_up_letters_and_not_the_answers_that_were_asked_for(chat: Chat):
    """A member who pauses and writes gets the answer; the leader who pauses reads it afterwards."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await chat.pause(ilse, days=3)
    await chat.pause(hans, days=30)
    await passes_on(hans, "Waar is de sleutel?")
    ilse.sees_nothing()
    await chat.passes(days=3)
    await ilse.sees("Waar is de sleutel?")
    await ilse.says("Bij mij.", reply_to="Waar is de sleutel?")
    await ilse.sees("gaf antwoord aan Hans")
    await ilse.sees("Verstuurd aan Hans Proefweg")
    await hans.sees("Bij mij.")


@pytest.mark.parametrize("words", ["Ik wil stoppen", "Stop er maar mee.", "hou op met die bot"])
async def test_a_person_who_seems_to_want_to_stop_needs_one_tap(chat: Chat, words: str):
    """It is never guessed."""
    await chat.leader()
    hans = await chat.volunteer()
    await hans.says(words)
    await hans.sees("Zal ik dit doorsturen")
    await hans.taps("Stoppen")
    await hans.sees("Je krijgt geen berichten meer")


@pytest.mark.parametrize(
    ("kind", "answer"),
    [
        ("place", "Een locatie kan ik niet doorsturen. Typ het adres even."),
        ("contact", "Een contactkaart kan ik niet doorsturen. Typ de naam even."),
        ("other", "Dat kan ik niet doorsturen."),
    ],
)
async def test_what_is_no_file_is_refused_before_any_offer(chat: Chat, kind: str, answer: str):
    """A place, a contact card, a die: nothing says that it was sent, also where a file may come."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await hans.says("/help")
    await hans.reads()
    if chat.post.platform.name == "web":
        # Nothing but files can be shared there.
        return
    for asked in (False, True):
        if asked:
            await hans.taps("Schrijf de projectleider")
            await hans.sees("Wat wil je Ilse Modelman laten weten?")
        nothing = {"id": chat.next_id(), "chat": hans.chat, "sender": Sender(hans.user, hans.name)}
        await hans.does(Shared(**nothing, ref="", kind=kind, name="", mime=""))
        await hans.sees(answer)
    assert "Stuur naar de projectleider" not in hans.labels()
    await hans.says("Kerkstraat 1")
    await hans.sees("Dit stuur ik aan Ilse Modelman:", "Kerkstraat 1")
    await hans.taps("Verstuur")
    await hans.reads()
    await ilse.sees("Kerkstraat 1")


@pytest.mark.parametrize(
    ("name", "mime", "kind"),
    [
        ("film.mp4", "video/mp4", "other"),
        ("lach.webp", "image/webp", "other"),
        ("folder.pdf", "application/pdf", "document"),
        ("taart.jpg", "image/jpeg", "picture"),
    ],
)
async def test_what_is_a_file_arrives(chat: Chat, name: str, mime: str, kind: str):
    """A film and a sticker too, as a document; what no platform takes again goes up anew."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await hans.shares(name, b"inhoud", mime=mime, kind=kind)
    await hans.sees("Ik heb je bestand. Zal ik het doorsturen?")
    await hans.taps("Stuur naar de projectleider")
    await hans.taps("Verstuur")
    await hans.reads()
    await chat.passes(seconds=5)
    letter = await ilse.sees("Hans Proefweg van Wandelclub")
    assert letter.attachment
    assert letter.attachment.name == name
    if chat.post.platform.name != "web":
        anew = mime in ("video/mp4", "image/webp")
        assert (letter.attachment.data == b"inhoud") is anew


async def test_a_file_that_is_refused_later_is_told_to_both(chat: Chat):
    """The leader has the words and can answer; the writer knows that the file is missing."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await hans.shares("film.mp4", b"inhoud", mime="video/mp4", kind="other", text="Kijk eens")
    await hans.taps("Stuur naar de projectleider")
    await hans.reads()
    ilse._platform.fail_in[ilse.chat] = Rejected("wrong file")
    await hans.taps("Verstuur")
    await hans.sees("Verstuurd aan Ilse Modelman")
    await chat.passes(seconds=5)
    await ilse.sees("Hans Proefweg", "Kijk eens", "Hier hoorde een bestand bij.")
    await hans.sees("Je bestand kwam niet aan bij Ilse Modelman. Je woorden wel.")
    chat.app.alerts.kept.clear()
    await ilse.says("Stuur maar een foto.", reply_to="Kijk eens")
    await ilse.reads()
    await hans.sees("Stuur maar een foto.")


async def test_words_that_are_refused_later_are_told_to_the_writer(chat: Chat):
    """They are not tried for ever, and nobody thinks that they arrived."""
    ilse, hans = await chat.leader(), await chat.volunteer()
    await hans.says("Is het morgen droog?")
    await hans.taps("Stuur naar de projectleider")
    await hans.reads()
    ilse._platform.fail_in[ilse.chat] = Rejected("no")
    await hans.taps("Verstuur")
    await chat.passes(seconds=5)
    await hans.reads()
    chat.app.alerts.kept.clear()
    hans.shows("Je bericht kwam niet aan bij Ilse Modelman.")
    ilse.sees_nothing()


async def test_a_reply_to_several_letters_of_which_one_is_gone_answers_the_other(chat: Chat):
    """A letter goes with the data of its writer; the leader's reply still reaches the others."""
    leader = await chat.leader()
    await chat.passes(hours=12)
    anna, bert = await chat.volunteer("Anna Proef"), await chat.volunteer("Bert Proef")
    for writer, words in ((anna, "Kun je mij bellen?"), (bert, "Is de zaal al geregeld?")):
        await passes_on(writer, words)
        await writer.reads()
    await chat.passes(hours=13)
    await leader.reads()
    await chat.db(lambda db: db.query(Letter).filter(Letter.text.like("Kun je%")).delete())
    await leader.says("Ja, om acht uur", reply_to="Is de zaal")
    await bert.sees("Ilse Modelman antwoordt", "Ja, om acht uur")
    await leader.reads()
