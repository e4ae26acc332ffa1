"""Making a poll: what for, for whom, which moments, until the preview is sent."""

from __future__ import annotations

import pytest

from tests.availability.scenes import THREE, drafted
from tests.harness.chat import Chat


async def test_the_shortest_way_is_three_taps(chat: Chat):
    """A group, the proposal, and Verstuur."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await leader.says("/peiling")
    await leader.sees("Waarvoor zoek je een moment?")
    await leader.taps("Overleg kerngroep")
    await leader.sees("Mijn voorstel past bij wanneer de mensen meestal kunnen:", "19.30")
    await leader.taps("Neem deze 6 tijden")
    await leader.sees("Zo vraag ik het aan één mens (Kerngroep)", "Antwoorden kan tot")
    await leader.taps("Verstuur aan …")
    await leader.sees("Antwoorden: 0 van 1.")
    await chat.passes(seconds=10)
    await hans.sees("Overleg kerngroep · 1 uur")
    await leader.reads()


async def test_the_first_question_can_be_left(chat: Chat):
    """As any other card of making something, it has Annuleer; nothing is kept."""
    leader = await chat.leader()
    await leader.says("/peiling")
    await leader.sees("Waarvoor zoek je een moment?")
    assert leader.labels()[-1] == "Annuleer"
    await leader.taps("Annuleer")
    await leader.sees("Goed, dan laten we het zo.")
    await leader.says("/peiling")
    await leader.sees("Waarvoor zoek je een moment?")


async def test_slots_as_people_type_them(chat: Chat):
    """The parts that can be read are kept; each other part is named, with the reason."""
    leader = await chat.leader()
    await chat.volunteer(groups=("kerngroep",))
    await drafted(
        leader,
        "di 12 jan 19:30, do 14 jan 10 uur of half 3, ma 12 jan 9:00, do 14 jan 10:00, "
        "2 nov 2026 10:00, blauw",
    )
    preview = await leader.sees("Zo vraag ik het aan één mens")
    for line in ("• di 12 jan, 19.30", "• do 14 jan, 10.00", "• do 14 jan, 14.30"):
        assert line in preview.text
    assert preview.text.count("do 14 jan, 10.00") == 1
    assert "Deze dag en datum horen niet bij elkaar: “ma 12 jan”." in preview.text
    assert "Dit is al voorbij: “2 nov 2026 10:00”." in preview.text
    assert "Dit begreep ik niet: “blauw”." in preview.text


@pytest.mark.parametrize(
    ("typed", "length"),
    [
        ("di 12 jan 14:00 tot 15:30", "anderhalf uur"),
        ("di 12 jan 14:00-15:30, do 14 jan 10.00 tot 11.30", "anderhalf uur"),
        ("di 12 jan van 19.30 tot 21.30 uur, do 14 jan 10 uur", "2 uur"),
        ("dinsdag 12 januari van 9 tot half 10", "30 minuten"),
    ],
)
async def test_a_slot_lasts_until_the_end_that_is_typed(chat: Chat, typed: str, length: str):
    """Where all of them are as long."""
    leader = await chat.leader()
    await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, typed)
    preview = await leader.sees(f"Overleg kerngroep · {length}")
    assert "eindtijd" not in preview.text


async def test_slots_of_several_lengths(chat: Chat):
    """A poll has one length; the leader hears which."""
    leader = await chat.leader()
    await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, "di 12 jan 14:00 tot 15:30, do 14 jan 10:00 tot 12:00")
    await leader.sees(
        "Elke keer duurt 1 uur. Een andere eindtijd nam ik niet over.",
        "Overleg kerngroep · 1 uur",
        "• di 12 jan, 14.00\n• do 14 jan, 10.00",
    )


async def test_a_time_that_was_mistyped_comes_beside_the_good_ones(chat: Chat):
    """As often as it takes; then the preview asks for nothing more."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, "di 12 jan 19:30, do 14 jan 10 uur, vr 14 jan 14:00, ma 18 jan 25:00")
    await leader.sees(
        "Deze dag en datum horen niet bij elkaar: “vr 14 jan”.",
        "Dit begreep ik niet: “ma 18 jan 25:00”.",
        "Typ alleen die tijd nog eens. Dan zet ik hem erbij.",
        "• di 12 jan, 19.30\n• do 14 jan, 10.00",
    )
    await leader.says("vr 15 jan")
    await leader.sees("Hier mist de tijd: “vr 15 jan”.", "• di 12 jan, 19.30\n• do 14 jan, 10.00")
    await leader.says("vr 15 jan 14:00, ma 18 jan 15")
    await leader.sees(
        "Zo vraag ik het", "• di 12 jan, 19.30\n• do 14 jan, 10.00\n• vr 15 jan, 14.00\n• ma 18 jan"
    )
    await leader.taps("Verstuur aan …")
    await leader.sees("Antwoorden: 0 van 1.")
    await chat.passes(seconds=10)
    await hans.sees("Overleg kerngroep")
    await leader.reads()


async def test_a_preview_with_a_fault_can_be_sent(chat: Chat):
    """It does where all of them are as long."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, "di 12 jan 19:30, blauw")
    await leader.reads()
    await leader.taps("Verstuur aan …")
    await leader.reads()
    await leader.says("wo 13 jan 19:30")
    assert "wo 13 jan, 19.30" not in leader.shows("Antwoorden: ").text
    await leader.reads()
    await chat.passes(seconds=10)
    await hans.reads()


async def test_other_times_take_the_place_of_those_before(chat: Chat):
    """The question says which."""
    leader = await chat.leader()
    await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, "di 12 jan 19:30, do 14 jan 10 uur")
    await leader.reads()
    await leader.taps("Andere tijden")
    await leader.sees("Wat je nu typt, komt in plaats van: di 12 jan, 19.30 en do 14 jan, 10.00.")
    await leader.says("vr 15 jan 14:00")
    preview = await leader.sees("• vr 15 jan, 14.00")
    assert "di 12 jan" not in preview.text


async def test_slots_in_english(chat: Chat):
    """A leader who writes English is understood as well."""
    leader = await chat.leader(language="en")
    await chat.volunteer(groups=("kerngroep",))
    await leader.says("/peiling")
    await leader.taps("Meeting kerngroep")
    await leader.reads()
    await leader.says("Tue 12 Jan 7.30pm; Thu 14 Jan 10am or half past 2")
    await leader.sees("• Tue 12 Jan, 19:30", "• Thu 14 Jan, 10:00", "• Thu 14 Jan, 14:30")


async def test_words_without_any_slot(chat: Chat):
    """The question stays, and says what it needs."""
    leader = await chat.leader()
    await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, "liefst ergens in januari")
    await leader.sees("Welke tijden leg ik voor?")
    await leader.says("hallo")
    await leader.sees("Ik zag geen tijd in je bericht.", "Welke tijden leg ik voor?")
    await leader.says("di 12 jan")
    await leader.sees("Hier mist de tijd: “di 12 jan”.", "Welke tijden leg ik voor?")
    await leader.says("di 12 jan 19:30")
    await leader.sees("• di 12 jan, 19.30")


async def test_many_slots_bring_a_warning(chat: Chat):
    """More than ten make people give up; the leader may still send it."""
    leader = await chat.leader()
    await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, ", ".join(f"{day} jan 19:30" for day in range(11, 22)))
    await leader.sees("Let op: 11 tijden is veel.")
    assert "Verstuur aan" in "".join(leader.labels())


async def test_a_mix_of_daytime_and_evening_is_proposed(chat: Chat):
    """By what those who are asked said they usually can."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    kees = await chat.professional(groups=("kerngroep",))
    await kees.says("/mijn")
    await kees.taps("Wanneer ik kan")
    await kees.says("alleen 's ochtends")
    await kees.reads()
    await hans.reads()
    await leader.says("/peiling")
    await leader.taps("Overleg kerngroep")
    await leader.reads()
    proposed = leader.shows("Mijn voorstel").text
    assert "19.30" in proposed
    assert "10.00" in proposed or "09.30" in proposed


async def test_people_by_name(chat: Chat):
    """Typed names are found with small mistakes; people who may be meant are offered as buttons."""
    leader = await chat.leader()
    await chat.volunteer()
    await chat.volunteer("Hanneke Proefweg")
    await chat.professional()
    await leader.says("/peiling Taalcafé")
    await leader.sees("Wie vraag ik?")
    await leader.says("Kees Schijn, Proefweg")
    await leader.sees("Wie van deze mensen bedoel je?", "Gekozen: Kees Schijn")
    await leader.taps("Hanneke Proefweg")
    await leader.reads()
    await leader.taps("Klaar")
    await leader.reads()
    await leader.says(THREE)
    await leader.sees("Zo vraag ik het aan 2 mensen", "Taalcafé · 1 uur")


async def test_a_first_name_that_only_one_has_is_enough(chat: Chat):
    """As leaders call people; of two with the same name neither is taken."""
    leader = await chat.leader()
    await chat.volunteer()
    await chat.professional()
    await chat.volunteer("Kees Concept", "Twee Stoelen")
    await leader.says("/peiling Taalcafé")
    await leader.sees("Wie vraag ik?")
    await leader.says("hans en Kees")
    seen = await leader.sees("Wie van deze mensen bedoel je?", "Gekozen: Hans Proefweg.")
    assert {"Kees Schijn", "Kees Concept"} < {choice.label for choice in seen.choices}


async def test_a_group_can_be_typed_beside_names(chat: Chat):
    """It is chosen as by its button; "en" may also be a part of its name."""
    leader = await chat.leader()
    await chat.volunteer()
    await chat.professional()
    await leader.says("/partners")
    await leader.taps("Groepen")
    await leader.taps("Nieuwe werkgroep")
    await leader.says("Eten en bewegen")
    await leader.reads()
    await leader.says("/peiling Taalcafé")
    await leader.sees("Wie vraag ik?")
    await leader.says("kerngroep en hans en kees")
    seen = await leader.sees("Gekozen: Kerngroep, Hans Proefweg en Kees Schijn.")
    assert "Ik ken niemand" not in seen.text
    assert "✔ Kerngroep" in leader.labels()
    await leader.says("ook de werkgroep eten en bewegen, Zwaantje Qwop")
    await leader.sees(
        "Ik ken niemand met deze naam: “Zwaantje Qwop”.",
        "Gekozen: Kerngroep, Hans Proefweg, Kees Schijn en Eten en bewegen.",
    )


async def test_a_draft_waits(chat: Chat):
    """A leader who comes back goes on with it, or begins anew; nothing was sent."""
    leader = await chat.leader()
    hans = await chat.volunteer(groups=("kerngroep",))
    await drafted(leader, THREE)
    await leader.sees("Zo vraag ik het")
    await leader.says("/peiling")
    await leader.sees("Je was al bezig met een peiling: “Overleg kerngroep”")
    await leader.taps("Ga verder")
    await leader.sees("Zo vraag ik het aan één mens")
    await leader.taps("Annuleer")
    await leader.sees("Goed, ik vraag niemand iets.")
    hans.sees_nothing()


async def test_a_group_without_anyone(chat: Chat):
    """There is nothing to send; the leader can ask others."""
    leader = await chat.leader()
    await drafted(leader, THREE, group="schil")
    await leader.sees("Er is nog niemand om het aan te vragen (Schil).")
    assert "Verstuur aan" not in "".join(leader.labels())
    assert "Wie" in leader.labels()


async def test_only_leaders_make_polls(chat: Chat):
    """Others read whom to ask."""
    hans = await chat.volunteer()
    await hans.says("/peiling")
    bubble = await hans.sees("")
    assert "Waarvoor zoek je een moment?" not in bubble.text


async def test_a_name_that_nobody_has(chat: Chat):
    """It is said, beside those who were found."""
    leader = await chat.leader()
    await chat.volunteer()
    await leader.says("/peiling Taalcafé")
    await leader.sees("Wie vraag ik?")
    await leader.taps("Klaar")
    assert leader.shows("Kies eerst wie ik vraag.")
    await leader.reads()
    await leader.says("Hans Proefweg en Zwaantje Qwop")
    await leader.sees("Ik ken niemand met deze naam: “Zwaantje Qwop”.", "Gekozen: Hans Proefweg.")


async def test_what_is_too_long_is_not_cut_off(chat: Chat):
    """Half a link leads nowhere."""
    leader = await chat.leader()
    await chat.volunteer(groups=("kerngroep",))
    await leader.says("/peiling " + "Overleg " * 20)
    await leader.sees("Dat is te lang: 159 tekens. Er passen er 100 in.")
    await leader.says("Taalcafé")
    await leader.taps("Kerngroep")
    await leader.taps("Klaar")
    await leader.says(THREE)
    await leader.taps("Waar")
    await leader.reads()
    await leader.says("in het buurthuis " * 13)
    await leader.sees("Dat is te lang: 220 tekens. Er passen er 200 in.")
    await leader.says("https://vergaderen.example/" + "a1b2c3d4" * 125)
    await leader.sees("Dat is te lang: 1.027 tekens. Er passen er 1.000 in.")
    await leader.says("https://vergaderen.example/taal")
    await leader.sees("Taalcafé · 1 uur · https://vergaderen.example/taal")


async def test_names_that_were_not_picked_are_not_forgotten(chat: Chat):
    """Two names that may be several people: both stay until someone was picked, and Klaar asks
    once about what is left."""
    leader = await chat.leader()
    for name in ("Fatma Model", "Fatima Proef", "Jayden Proto", "Jaden Test"):
        await chat.volunteer(name)
    await leader.says("/peiling Taalcafé")
    await leader.sees("Wie vraag ik?")
    await leader.says("Fatme, Jaiden")
    await leader.sees("Wie van deze mensen bedoel je?")
    names = {"Fatma Model", "Fatima Proef", "Jayden Proto", "Jaden Test"}
    assert names <= {*leader.labels()}
    await leader.taps("Fatma Model")
    await leader.reads()
    assert {"Jayden Proto", "Jaden Test"} <= {*leader.labels()}
    await leader.taps("Klaar")
    assert "Niet bij elke naam koos je iemand." in leader.shows("Niet bij").text
    await leader.reads()
    await leader.taps("Klaar")
    await leader.sees("Welke tijden leg ik voor?")
