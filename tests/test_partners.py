"""Partners as leaders see and change them: organisations, contacts, groups, leadership."""

from __future__ import annotations

import pytest

from storage.people import Kind, Organisation, Role
from tests.availability.scenes import asked, stand
from tests.harness.chat import Chat, Someone
from tests.meetings.scenes import decided

RIGHT_TO_LEFT = "\u202e"


async def opens(leader: Someone, *labels: str, seeing: str) -> None:
    """From /partners by these buttons to a card that shows `seeing`."""
    await leader.says("/partners")
    await leader.sees("Partners van")
    for label in labels:
        await leader.reads()
        await leader.taps(label)
    await leader.sees(seeing)


# The overview


async def test_the_overview_counts_and_marks_a_single_contact(chat: Chat):
    """Organisations, contacts and groups are counted; those with one contact stand out."""
    leader = await chat.leader()
    await chat.professional("Youssef Proef", of="Welzijn Demostad")
    await chat.volunteer()
    await leader.says("/partners")
    await leader.sees("Organisaties: 2", "Contacten: 3", "Groepen: 3", "maar één contact: 1")
    assert "Wandelclub Stap voor Stap · 1 contact" in leader.labels()
    assert "Welzijn Demostad · 2 contacten" in leader.labels()
    await leader.taps("Eén contact (1)")
    await leader.sees("Deze partners hebben maar één contact")
    await leader.taps("Wandelclub Stap voor Stap · 1 contact")
    await leader.sees(
        "Wandelclub Stap voor Stap", "Er is maar één contact: Hans Proefweg.", "Hans Proefweg"
    )


async def test_an_adviser_sees_totals_and_no_names(chat: Chat):
    """Numbers only, without a button to go further."""
    leader = await chat.leader()
    adviser = await chat.member("Ad Viseur", None, Kind.PROFESSIONAL, Role.ADVISER)
    await adviser.says("/partners")
    card = await adviser.sees("Organisaties: 1", "Contacten: 2")
    assert "Welzijn" not in card.text
    assert not card.choices
    await leader.says("/partners")
    await leader.sees("Partners van")
    await adviser.forges(leader, "Welzijn Demostad · 1 contact")
    adviser.sees_nothing()


async def test_many_organisations_come_in_pages(chat: Chat):
    """Eight on a page; a page that is gone becomes the last one."""
    leader = await chat.leader(of="Partner 00")
    for number in range(1, 20):
        await chat.volunteer(f"Mens {number}", of=f"Partner {number:02}")
    await leader.says("/partners")
    await leader.sees("Bladzijde 1 van 3")
    await leader.taps("Volgende ›")
    await leader.sees("Bladzijde 2 van 3")
    await leader.taps("Volgende ›")
    await leader.sees("Bladzijde 3 van 3")
    assert "Partner 19 · 1 contact" in leader.labels()
    await leader.taps("‹ Vorige")
    await leader.sees("Bladzijde 2 van 3")


async def test_a_typed_name_finds_organisations_and_people(chat: Chat):
    """Small mistakes do not matter; an unknown one can be added."""
    leader = await chat.leader()
    await chat.volunteer()
    await leader.says("/partners")
    await leader.sees("typ een naam")
    await leader.says("wandelklub stap")
    await leader.sees("Dit vond ik bij")
    assert "Wandelclub Stap voor Stap · 1 contact" in leader.labels()
    await leader.says("/partners hans proef")
    await leader.sees("Dit vond ik bij")
    await leader.taps("Hans Proefweg")
    await leader.sees("Hans Proefweg", "Vrijwilliger", "Spreekt voor: Wandelclub Stap voor Stap")
    await leader.says("/partners Repair Café")
    await leader.sees("Repair Café")
    await leader.taps("Nieuw: Repair Café")
    await leader.sees("Repair Café is nu partner")
    await leader.taps("Bekijk Repair Café")
    await leader.sees("Repair Café", "In geen groep", "Nog niemand")


# One organisation


@pytest.mark.all_shapes
async def test_an_organisation_tells_where_its_people_can_be_reached(chat: Chat):
    """The platform by its name, or nowhere."""
    leader = await chat.leader()
    hans = await chat.volunteer()
    place = {"telegram": "Telegram", "matrix": "Matrix", "web": "webpagina"}
    await opens(
        leader,
        "Wandelclub Stap voor Stap · 1 contact",
        seeing=f"Hans Proefweg · Vrijwilliger · via {place[chat.post.platform.name]}",
    )
    await hans.blocks()
    await opens(
        leader,
        "Wandelclub Stap voor Stap · 1 contact",
        seeing="Hans Proefweg · Vrijwilliger · nergens te bereiken",
    )


async def test_a_long_list_of_people_is_cut(chat: Chat):
    """The others are counted, and found by their names."""
    leader = await chat.leader()
    for number in range(12):
        await chat.professional(f"Collega {number}", of="Welzijn Demostad")
    await opens(leader, "Welzijn Demostad · 13 contacten", seeing="En nog 1.")


async def test_what_is_known_of_an_organisation_can_be_changed(chat: Chat):
    """Name, sector, offers and seeks, each typed; a field can be emptied again."""
    leader = await chat.leader()
    await opens(leader, "Welzijn Demostad · 1 contact", seeing="Welzijn Demostad")
    await leader.taps("Wijzig")
    await leader.sees("Wat wil je wijzigen?", "Sector: nog leeg")
    for field, question, words in (
        ("Sector", "In welke sector", "welzijn"),
        ("Brengt", "Wat brengt", "buurthuizen, training"),
        ("Zoekt", "Wat zoekt", "vrijwilligers"),
        ("Naam", "voortaan", "Welzijn Noord"),
    ):
        await leader.taps(field)
        await leader.sees(question)
        await leader.says(words)
        await leader.sees("Wat wil je wijzigen?", f"{field}: {words}")
    await leader.taps("Zoekt")
    await leader.sees("Wat zoekt Welzijn Noord")
    await leader.taps("Maak leeg")
    await leader.sees("Zoekt: nog leeg")
    await leader.taps("Terug")
    await leader.sees("Welzijn Noord", "Sector: welzijn", "Brengt: buurthuizen, training")


async def test_a_name_that_cannot_be_is_asked_again(chat: Chat):
    """100,000 characters are refused; markup and direction marks are only words."""
    leader = await chat.leader()
    await opens(leader, "Welzijn Demostad · 1 contact", seeing="Welzijn Demostad")
    await leader.taps("Wijzig")
    await leader.sees("Wat wil je wijzigen?")
    await leader.taps("Naam")
    await leader.sees("voortaan")
    await leader.says("x" * 7_000)
    await leader.sees("Typ het korter")
    await leader.says(f"<b>Wel</b>{RIGHT_TO_LEFT} [zijn](x) {{ $name }}\x07")
    await leader.sees("Naam: <b>Wel</b> [zijn](x) { $name }")


async def test_groups_are_switched_by_a_tap(chat: Chat):
    """A second press on the same button changes nothing."""
    leader = await chat.leader()
    await opens(leader, "Welzijn Demostad · 1 contact", seeing="In geen groep")
    await leader.taps("Groepen")
    await leader.sees("In welke groepen zit Welzijn Demostad?")
    await leader.taps_twice("Kerngroep")
    await leader.reads()
    assert "✔ Kerngroep" in leader.labels()
    await leader.taps("Klaar")
    await leader.sees("Groepen: Kerngroep")


async def test_an_organisation_can_stop_and_start_again(chat: Chat):
    """One that takes no part is in a list of its own; typing its name at registration wakes it."""
    leader = await chat.leader()
    await chat.volunteer()
    await opens(leader, "Wandelclub Stap voor Stap · 1 contact", seeing="Wandelclub")
    await leader.taps("Laat niet meer meedoen")
    await leader.sees("Wandelclub Stap voor Stap", "Doet nu niet mee")
    await leader.says("/partners")
    await leader.sees("Organisaties: 1")
    await leader.taps("Doen niet mee (1)")
    await leader.sees("Deze partners doen nu niet mee")
    code = await chat.invitation(vouched=False)
    gerda = chat.someone("Gerda Pastei")
    await gerda.says(f"/start {code}")
    await gerda.sees("Mag ik")
    await gerda.taps("Ja, prima")
    await gerda.sees("noemen?")
    await gerda.taps("Ja")
    await gerda.sees("Van welke organisatie")
    await gerda.says("wandelclub stap voor stap")
    await gerda.sees("Die ken ik nog niet")
    await gerda.taps("Nieuw: wandelclub stap voor stap")
    await gerda.sees("Hoe doe je mee?")
    await opens(leader, "Wandelclub Stap voor Stap · 1 contact", seeing="Gerda Pastei")
    await chat.passes(days=1)
    await leader.sees("Wandelclub Stap voor Stap is nieuw", "Gerda Pastei")


async def test_an_organisation_that_is_there_twice_becomes_one(chat: Chat):
    """People, groups and links move, after a preview."""
    leader = await chat.leader()
    await chat.member(
        "Hans Proefweg", "Wandelclub Stap voor Stap", Kind.VOLUNTEER, groups=("schil",)
    )
    await chat.volunteer("Gerda Pastei", of="Wandelklub", groups=("kerngroep",))
    code = await chat.invitation(of="Wandelklub")
    await opens(leader, "Wandelklub · 1 contact", seeing="Wandelklub")
    await leader.taps("Voeg samen")
    await leader.sees("Welke partner is dezelfde als Wandelklub?")
    await leader.taps("Wandelclub Stap voor Stap")
    await leader.sees(
        "Daarna is Wandelklub weg. Je kunt dit een dag lang ongedaan maken.",
        "Mensen (1): Gerda Pastei\nGroepen: Kerngroep\n1 uitnodiging die nog geldt",
    )
    await leader.taps_twice("Ja, voeg samen")
    await leader.sees("Wandelklub hoort nu bij Wandelclub Stap voor Stap")
    await leader.taps("Bekijk Wandelclub Stap voor Stap")
    await leader.sees("Hans Proefweg", "Gerda Pastei")
    truus = chat.someone()
    await truus.says(f"/start {code}")
    await truus.sees("Deze uitnodiging is voor Wandelclub Stap voor Stap")


async def test_news_of_a_partner_that_was_merged_is_dropped(chat: Chat):
    """The reason is gone by the time of the daily message."""
    leader, other = await chat.leader(), await chat.leader("Youssef Proef")
    await leader.says("/partners welzin demostad")
    await leader.sees("Dit vond ik bij")
    await leader.taps("Nieuw: welzin demostad")
    await leader.sees("welzin demostad is nu partner")
    await leader.taps("Bekijk welzin demostad")
    await leader.sees("Nog niemand")
    await leader.taps("Voeg samen")
    await leader.sees("Welke partner is dezelfde")
    await leader.taps("Welzijn Demostad")
    await leader.sees("Daarna is welzin demostad weg", "Niets: er zijn geen mensen")
    await leader.taps("Ja, voeg samen")
    await leader.sees("hoort nu bij Welzijn Demostad")
    await chat.passes(days=1)
    other.sees_nothing()


async def test_a_name_that_is_taken_leads_to_merging(chat: Chat):
    """Two organisations cannot have one name."""
    leader = await chat.leader()
    await chat.volunteer("Gerda Pastei", of="Welzijn")
    await opens(leader, "Welzijn · 1 contact", seeing="Welzijn")
    await leader.taps("Wijzig")
    await leader.sees("Wat wil je wijzigen?")
    await leader.taps("Naam")
    await leader.sees("voortaan")
    await leader.says("welzijn demostad")
    await leader.sees("Welzijn Demostad bestaat al")
    await leader.taps("Ja, voeg samen met Welzijn Demostad")
    await leader.sees("Daarna is Welzijn weg")
    await leader.taps("Ja, voeg samen")
    await leader.sees("Welzijn hoort nu bij Welzijn Demostad")


async def test_inviting_begins_from_the_organisation(chat: Chat):
    """The draft comes below, for this organisation."""
    leader = await chat.leader()
    await opens(leader, "Welzijn Demostad · 1 contact", seeing="Welzijn Demostad")
    await leader.taps("Nodig iemand uit")
    await leader.sees("Uitnodiging voor Welzijn Demostad")


# One contact


async def opens_contact(leader: Someone, name: str) -> None:
    await leader.says(f"/partners {name}")
    await leader.reads()
    await leader.taps(name)
    await leader.sees(name)


async def test_a_contact_can_be_changed(chat: Chat):
    """Kind, function, organisations and groups."""
    leader = await chat.leader()
    await chat.volunteer()
    await opens_contact(leader, "Hans Proefweg")
    assert "Terug naar Wandelclub Stap voor Stap" in leader.labels()
    await leader.taps("Hoe Hans Proefweg meedoet")
    await leader.sees("Hoe doet Hans Proefweg mee?")
    assert "✔ Vrijwilliger" in leader.labels()
    await leader.taps("Bestuur")
    await leader.sees("Hans Proefweg · Bestuur")
    await leader.taps("Functie")
    await leader.sees("Wat is de functie")
    await leader.says("voorzitter")
    await leader.sees("Functie: voorzitter")
    await leader.taps("Organisaties")
    await leader.sees("Voor wie spreekt Hans Proefweg?")
    await leader.says("welzijn")
    await leader.sees("Voor wie spreekt")
    await leader.taps("Welzijn Demostad")
    await leader.sees("Voor wie spreekt")
    await leader.taps("✔ Wandelclub Stap voor Stap")
    await leader.sees("Voor wie spreekt")
    await leader.taps("Klaar")
    await leader.sees("Spreekt voor: Welzijn Demostad")
    await leader.taps("Groepen")
    await leader.sees("In welke groepen zit Hans Proefweg zelf?")
    await leader.taps("Regiegroep")
    await leader.sees("In welke groepen")
    assert "✔ Regiegroep" in leader.labels()


async def test_a_contact_who_is_switched_off_hears_it_and_sees_nothing_more(chat: Chat):
    """The leader first reads what it brings about. The contact can press and ask nothing any more,
    until a leader lets them in again."""
    leader = await chat.leader()
    hans = await chat.volunteer()
    await opens_contact(leader, "Hans Proefweg")
    await leader.taps("Laat niet meer meedoen")
    await leader.sees("Hans Proefweg hoort het meteen van mij")
    await leader.taps_twice("Ja, niet meer meedoen")
    await leader.sees("doet niet meer mee")
    await hans.sees("Je doet niet meer mee met Demostad Ontmoet")
    hans.sees_nothing()
    await hans.says("/help")
    await hans.sees("Heb je een code?")
    await hans.says(f"/start {await chat.invitation(vouched=False)}")
    await hans.sees("Je doet niet meer mee met Demostad Ontmoet")
    await leader.says("/partners")
    await leader.sees("Contacten: 1")
    await leader.taps("Mensen die niet meer meedoen (1)")
    await leader.sees("Deze mensen doen niet meer mee")
    await leader.taps("Hans Proefweg")
    await leader.sees("doet niet meer mee")
    await leader.taps("Laat weer meedoen")
    await leader.sees("Hans Proefweg · Vrijwilliger · via")
    await hans.sees("Je doet weer mee met Demostad Ontmoet")


async def test_people_without_an_organisation_can_be_found(chat: Chat):
    """They stand in a list of their own."""
    leader = await chat.leader()
    await chat.member("Mo Kassa", None, Kind.BUSINESS)
    await opens(leader, "Zonder organisatie (1)", seeing="horen bij geen organisatie")
    await leader.says("mo kasa")
    await leader.sees("Dit vond ik bij")
    await leader.taps("Mo Kassa")
    await leader.sees("Mo Kassa", "Hoort bij geen organisatie")


# Who leads


async def test_a_second_leader_is_appointed_after_a_question(chat: Chat):
    """The leader first reads what it means; the new leader hears of it, once."""
    leader = await chat.leader()
    hans = await chat.volunteer()
    await opens_contact(leader, "Hans Proefweg")
    await leader.taps("Maak projectleider")
    await leader.sees("kan dan alles zien en sturen")
    await leader.taps_twice("Ja, doe dat")
    await leader.sees("Hans Proefweg: projectleider")
    await hans.sees("Ilse Modelman heeft je projectleider gemaakt van Demostad Ontmoet")
    hans.sees_nothing()
    await opens_contact(hans, "Ilse Modelman")
    await hans.taps("Maak adviseur")
    await hans.sees("Ilse Modelman: adviseur")
    await leader.sees("Hans Proefweg heeft je adviseur gemaakt")
    await leader.says("/partners")
    await leader.sees("Organisaties: 2")


async def test_leadership_can_be_passed_on(chat: Chat):
    """A leader who passed it on can no longer press what is for leaders."""
    leader = await chat.leader()
    hans = await chat.volunteer()
    await opens_contact(leader, "Hans Proefweg")
    await leader.taps("Draag mijn rol over aan Hans Proefweg")
    await leader.sees("Hans Proefweg leidt dan Demostad Ontmoet")
    await leader.taps("Ja, doe dat")
    await leader.sees("Hans Proefweg leidt het nu")
    await hans.sees("projectleider gemaakt")
    await leader.says("/partners")
    await leader.sees("Dat is voor de projectleider")


@pytest.mark.parametrize("role", ["Maak adviseur", "Maak gewone deelnemer"])
async def test_the_last_leader_stays(chat: Chat, role: str):
    """Another role is refused while nobody else leads; nobody switches themselves off."""
    leader = await chat.leader()
    await opens_contact(leader, "Ilse Modelman")
    assert "Laat niet meer meedoen" not in leader.labels()
    await leader.taps(role)
    await leader.sees("Ilse Modelman is de enige projectleider")
    await leader.says("/partners")
    await leader.sees("Partners van")


async def test_a_leader_who_leads_alone_is_asked_for_a_second(chat: Chat):
    """After registering; put off, it is asked again in two weeks, unless there are two by then."""
    code = await chat.invitation(of="Welzijn Demostad", role=Role.LEADER)
    noor = chat.someone("Noor Voorbeeld")
    await noor.says(f"/start {code}")
    await noor.sees("Mag ik")
    await noor.taps("Ja, prima")
    await noor.sees("noemen?")
    await noor.taps("Ja")
    await noor.sees("Hoe doe je mee?")
    await noor.taps("Beroepskracht")
    await noor.sees("Wanneer kun je meestal?")
    await noor.says("in de ochtend")
    await noor.sees("Welkom Noor!")
    await noor.sees("Je bent de enige projectleider")
    await noor.taps("Later")
    await noor.sees("Over twee weken")
    await chat.passes(days=15)
    await noor.sees("Je bent de enige projectleider")
    await noor.taps("Nodig een tweede projectleider uit")
    await noor.sees("Uitnodiging voor een projectleider")
    await chat.volunteer()
    await noor.taps("Wijs iemand aan")
    await noor.sees("Wie wordt projectleider?")
    await noor.taps("Hans Proefweg")
    await noor.sees("Hans Proefweg")


async def test_a_leader_who_is_left_alone_is_asked_for_a_second(chat: Chat):
    """When the other leader stops."""
    leader, other = await chat.leader(), await chat.leader("Youssef Proef")
    await other.says("/stop")
    await other.sees("geen berichten meer")
    await leader.sees("Je bent de enige projectleider")


async def test_leaders_and_advisers_are_listed(chat: Chat):
    """The leaders and those who read along, with the ways to another."""
    leader = await chat.leader()
    await chat.member("Ad Viseur", None, Kind.PROFESSIONAL, Role.ADVISER)
    await opens(leader, "Projectleiders", seeing="Zij leiden Demostad Ontmoet")
    leader.shows("Ilse Modelman: projectleider")
    leader.shows("Ad Viseur: adviseur")
    await leader.taps("Wijs iemand aan")
    await leader.sees("Wie wordt projectleider?")


# Groups


async def test_a_working_group_comes_and_goes(chat: Chat):
    """It is made, renamed, filled, emptied and ended; the first three cannot be ended."""
    leader = await chat.leader()
    await chat.volunteer()
    await opens(leader, "Groepen", seeing="Groepen van Demostad Ontmoet")
    await leader.taps("Nieuwe werkgroep")
    await leader.sees("Hoe heet de werkgroep?")
    await leader.says("kerngroep")
    await leader.sees("kerngroep bestaat al")
    await leader.says("Werkgroep jongren")
    await leader.sees("Werkgroep jongren", "Nog geen organisaties")
    await leader.taps("Andere naam")
    await leader.sees("Hoe heet de werkgroep?")
    await leader.says("Werkgroep jongeren")
    await leader.sees("Werkgroep jongeren")
    await leader.taps("Organisaties")
    await leader.sees("Welke organisaties zitten in Werkgroep jongeren?")
    await leader.taps("Welzijn Demostad")
    await leader.sees("Welke organisaties zitten in")
    await leader.taps("Klaar")
    await leader.sees("Werkgroep jongeren", "Organisaties: Welzijn Demostad")
    assert "Hef op" not in leader.labels()
    await leader.taps("Losse mensen")
    await leader.sees("Wie zit er zelf in Werkgroep jongeren?")
    await leader.says("hans")
    await leader.sees("Wie zit er zelf in")
    await leader.taps("Hans Proefweg")
    await leader.sees("Wie zit er zelf in")
    await leader.taps("Klaar")
    await leader.sees("Losse mensen: Hans Proefweg")
    await leader.taps("Losse mensen")
    await leader.sees("Wie zit er zelf in")
    await leader.taps("✔ Hans Proefweg")
    await leader.sees("Wie zit er zelf in")
    await leader.taps("Klaar")
    await leader.sees("Werkgroep jongeren")
    await leader.taps("Organisaties")
    await leader.sees("Welke organisaties zitten in")
    await leader.taps("✔ Welzijn Demostad")
    await leader.sees("Welke organisaties zitten in")
    await leader.taps("Klaar")
    await leader.sees("Nog geen organisaties")
    await leader.taps_twice("Hef op")
    await leader.reads()
    assert "Werkgroep jongeren · 0" not in leader.labels()
    await leader.taps("Kerngroep · 0")
    await leader.sees("Kerngroep")
    assert "Hef op" not in leader.labels()
    await leader.taps("Nodig iemand uit")
    await leader.sees("Uitnodiging voor de groep kerngroep")


# Rights, and other coalitions


async def test_another_coalition_sees_and_changes_nothing(chat: Chat):
    """Neither its search nor forged presses reach across."""
    leader = await chat.leader()
    stranger = await chat.leader("Piet Elders", of="Elders BV", coalition="Elders")
    await stranger.says("/partners welzijn demostad")
    await stranger.sees("Ik vond niets")
    await opens(leader, "Welzijn Demostad · 1 contact", seeing="Welzijn Demostad")
    await stranger.forges(leader, "Laat niet meer meedoen")
    stranger.sees_nothing()
    active = await chat.db(
        lambda db: db.query(Organisation).filter_by(name="Welzijn Demostad").one().active
    )
    assert active


async def test_a_former_leader_changes_nothing(chat: Chat):
    """Buttons and open questions from before do not work any more."""
    leader = await chat.leader()
    other = await chat.leader("Youssef Proef", of="Welzijn Demostad")
    await opens(leader, "Welzijn Demostad · 2 contacten", seeing="Welzijn Demostad")
    await leader.taps("Wijzig")
    await leader.sees("Wat wil je wijzigen?")
    await leader.taps("Naam")
    await leader.sees("voortaan")
    await opens_contact(other, "Ilse Modelman")
    await other.taps("Maak gewone deelnemer")
    await other.sees("Ilse Modelman: deelnemer")
    await leader.sees("Je bent nu gewone deelnemer")
    await leader.says("Van mij alleen")
    await leader.taps("Terug")
    await leader.reads()
    await other.says("/partners van mij alleen")
    await other.sees("Ik vond niets")


async def test_partners_and_contacts_are_listed_without_regard_to_capitals(chat: Chat):
    """ "de brug" stands before Welzijn, as on paper."""
    leader = await chat.leader()
    for name in ("Welzijn", "de brug", "Bibliotheek"):
        await chat.volunteer(of=name)
    await leader.says("/partners")
    await leader.sees("Demostad Ontmoet")
    listed = [label.split(" ·")[0].split(" (")[0] for label in leader.labels()[:3]]
    assert listed == ["Bibliotheek", "de brug", "Welzijn"]


async def test_a_name_in_small_letters_is_not_last(chat: Chat):
    """In no list of a leader: of the silent, of a meeting, of who gets it later."""
    leader = await chat.leader()
    names = ("Mo Kassa", "truus de Vries", "Youssef Proef")
    people = [await chat.professional(name, groups=("kerngroep",)) for name in names]
    await asked(chat, leader, "di 12 jan 19:30")
    assert "Nog geen antwoord van: Mo Kassa, truus de Vries en Youssef Proef." in stand(leader)
    await decided(chat, leader, people, said=dict.fromkeys(names))
    await leader.reads()
    await leader.taps("Bekijk di 15 dec, 19.30")
    await leader.sees("Zeiden nog niets (3): Mo Kassa, truus de Vries en Youssef Proef")
    await chat.passes(hours=8)
    await leader.taps("Zeg af")
    assert "later, op wo 25 nov, 08.30: Mo Kassa, truus" in leader.bubbles[-1].text
    for someone in (leader, *people):
        await someone.reads()
