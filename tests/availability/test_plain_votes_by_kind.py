"""Votes in words on three slots, by the kinds of things that people type."""

from __future__ import annotations

import pytest

from handlers.language.plain_votes import Verdict, Votes, read_votes
from tests.availability.test_plain_votes import THREE_SLOTS, ZONE, votes


def read(text: str) -> Votes:
    return read_votes(text, THREE_SLOTS, ZONE)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Ik kan ze allemaal", "yyy"),
        ("ja dinsdag graag!", "yy-"),
        ("nee donderdag kan niet", "--n"),
        ("k kan do nie", "--n"),
        ("ik zit dinsdag vol", "nn-"),
        ("alle drie prima", "yyy"),
        ("kan altijd", "yyy"),
        ("ze kunnen allemaal", "yyy"),
        ("mij om het even", "yyy"),
        ("Mij best", "yyy"),
        ("t maakt niet uit", "yyy"),
        ("maakt mij niks uit joh", "yyy"),
        ("whenever suits you", "yyy"),
        ("any of them work", "yyy"),
        ("all three are fine", "yyy"),
        ("doesnt matter to me", "yyy"),
        ("elke dag kan", "yyy"),
        ("geen van drieen", "nnn"),
        ("geen van de drie", "nnn"),
        ("geen van deze 3 lukt", "nnn"),
        ("op geen enkel moment", "nnn"),
        ("deze dagen kan ik niet", "nnn"),
        ("er zit niks bij voor mij", "nnn"),
        ("none of those days work for me", "nnn"),
        ("can't make any of these", "nnn"),
        ("geen 1", "nnn"),
        ("Kan helaas op geen van die dagen", "nnn"),
        ("nee, alle drie niet", "nnn"),
        ("geen bezwaar tegen de 14e", "--y"),
        ("no objection to tuesday", "yy-"),
        ("dinsdag geen probleem", "yy-"),
        ("geen punt, dinsdag", "yy-"),
        ("Dinsdag savonds kan ik", "-y-"),
        ("smorgens en smiddags kan ik niet", "n-n"),
        ("smiddags niet, donderdag wel", "n-y"),
        ("Dinsdagavond wel, donderdag werk ik", "-yn"),
        ("Dinsdag werk ik", "nn-"),
        ("s middags wel savonds nie", "yn-"),
        ("di kan ik, do kannie", "yyn"),
        ("dinsdag jawel donderdag nee", "yyn"),
        ("dinsdag ken ik niet", "nn-"),
        ("dinsdag lukt me nie", "nn-"),
        ("dinsdags kan ik nooit", "nn-"),
        ("thursdays are out", "--n"),
        ("thursday is a no-go", "--n"),
        ("thursday i'm working", "--n"),
        ("thursday i have another appointment", "--n"),
        ("dinsdagavond ja, do heb ik al iets", "-yn"),
        ("the tuesday evening is good for me", "-y-"),
        ("not the first one, second is fine", "ny-"),
        ("only tuesday evening", "nyn"),
        ("alleen de 2e", "nyn"),
        ("alleen dinsdagavond lukt", "nyn"),
        ("Ik kan alleen na 17.00 uur", "nyn"),
        ("ik kan pas na half 6", "nyn"),
        ("ik werk tot 5 uur, daarna kan ik", "nyn"),
        ("I finish work at 5 so after that is fine", "nyn"),
        ("na 18 uur kan ik", "-y-"),
        ("vanaf 18.00 uur is prima", "-y-"),
        ("dinsdag alleen als het echt moet", "mm-"),
        ("donderdag graag, dinsdag als het niet anders kan", "mmy"),
        ("thursday at a push", "--m"),
        ("donderdag liever niet", "--m"),
        ("mischien donderdag", "--m"),
        ("dinsdag wel en donderdag misschien", "yym"),
        ("Dinsdagavond zou eventueel kunnen", "-m-"),
        ("14.00 kan, 19.30 niet", "yn-"),
        ("14u ja 19u30 nee 10u ja", "yny"),
        ("ja nee ja", "yny"),
        ("ja, nee, ja", "yny"),
        ("j n j", "yny"),
        ("dinsdag kan, donderdag weet ik nog niet", "yy-"),
        ("Dinsdag kan ik niet, ik moet naar de tandarts", "nn-"),
        ("dinsdag niet helaas! groetjes Anna", "nn-"),
        ("Goedenavond Ilse, dinsdagavond en donderdag kan ik. Groet, Piet Jansen", "-yy"),
        ("Hoi allemaal, dinsdag is prima 🙂", "yy-"),
        ("dinsdag niet maar donderdag wel", "nny"),
        ("liever geen dinsdag, donderdag is goed", "nny"),
        ("donderdag kan ik wel, dinsdag ben ik op vakantie", "nny"),
        ("dinsdag zit ik in het buitenland", "nn-"),
        ("de 14e valt af", "--n"),
        ("de 14e kan ik wel", "--y"),
        ("14/1 kan", "--y"),
        ("12 jan 14:00 gaat niet lukken", "n--"),
        ("de eerste niet", "n--"),
        ("eerste 2 wel", "yy-"),
        ("laatste gaat hem niet worden", "--n"),
        ("mijn voorkeur gaat uit naar dinsdagavond", "-y-"),
        ("voorkeur voor dinsdagavond", "-y-"),
        ("dinsdag kan niet, volgende keer ben ik er weer bij", "nn-"),
        ("beide dinsdagen kan ik, donderdag niet", "yyn"),
        ("both tuesdays work", "yy-"),
        ("Tuesday both times ok", "yy-"),
        ("I can't do any of those dates", "nnn"),
        ("geen tijd op deze dagen", "nnn"),
        ("dinsdag ben ik erbij, donderdag niet", "yyn"),
        ("I'll be there on tuesday", "yy-"),
        ("count me in for tuesday", "yy-"),
        ("donderdag doe ik mee", "--y"),
        ("2 lukt wel", "-y-"),
        ("optie 2", "-y-"),
        ("Nr. 2", "-y-"),
        ("nummertje 2 graag", "-y-"),
        ("1 en 3", "y-y"),
        ("1 & 3 ok", "y-y"),
        ("1+3", "y-y"),
        ("I cannot do any of these", "nnn"),
        ("dit zijn allemaal dagen dat ik werk", "nnn"),
        ("dinsdag ok, mijn telefoon is stuk", "yy-"),
        ("Tuesday no can do", "nn-"),
        ("tuesday yes thursday no", "yyn"),
        ("not tuesday afternoon, rest is fine", "nyy"),
        ("Ik kan op beide dinsdagen, donderdag past niet", "yyn"),
        ("Dinsdag niet, wel donderdag", "nny"),
        ("only evenings", "nyn"),
        ("altijd goed", "yyy"),
        ("alles is goed wat mij betreft", "yyy"),
        ("allemaal ok 👍", "yyy"),
        ("12 jan s avonds", "-y-"),
        ("dinsdag 19.30", "-y-"),
        ("dinsdag om half acht", "-y-"),
        ("do om 10", "--y"),
        ("donderdagochtend niet", "--n"),
        ("dinsdagmiddag", "y--"),
        ("Dinsdagmiddag ja en donderdagochtend nee", "y-n"),
        ("ja alle 3", "yyy"),
        ("nee geen een", "nnn"),
        ("Nee, geen enkele", "nnn"),
    ],
)
def test_what_is_read(typed: str, said: str):
    """In Dutch, English and dialect, with typos, a greeting, a name below, or a reason."""
    found = read(typed)
    assert (found.chosen, found.must_ask) == (votes(said), False)


@pytest.mark.parametrize(
    ("typed", "general"),
    [
        ("ja ja ja", Verdict.YES),
        ("prima", Verdict.YES),
        ("Ja hoor", Verdict.YES),
        ("ik kan", Verdict.YES),
        ("kan niet", Verdict.NO),
        ("nee", Verdict.NO),
        ("nee, ik kan niet", Verdict.NO),
        ("Helaas, ik kan niet", Verdict.NO),
        ("misschien", Verdict.MAYBE),
        ("I'm free", Verdict.YES),
        ("ok", Verdict.YES),
        ("👍", Verdict.YES),
        ("👍🏽", Verdict.YES),
        ("oké", Verdict.YES),
        ("helaas niet", Verdict.NO),
        ("👎", Verdict.NO),
    ],
)
def test_a_verdict_on_no_slot_in_particular(typed: str, general: Verdict):
    """Nothing is noted: it may be about one of them, or about all."""
    found = read(typed)
    assert (found.chosen, found.general, found.must_ask) == ({}, general, True)


@pytest.mark.parametrize(
    "typed",
    [
        "maakt mij niks uit joh, als het maar niet te lang duurt",
        "dinsdag kan als de oppas kan",
        "dinsdag kan, mits ik op tijd thuis ben",
        "dinsdag kan maar alleen als ik opgehaald word",
        "donderdag zou kunnen, hangt van mijn dochter af",
        "tuesday works if my husband is home",
        "tuesday depends on the babysitter",
        "donderdag kan, maar pas na 12 uur",
        "donderdag kan, maar niet voor 12 uur",
        "dinsdag kan. maar ik moet om 8 uur weg",
        "dinsdag onder voorbehoud",
        "waarschijnlijk kan ik dinsdag",
        "ik denk dat dinsdag wel kan",
        "tuesday probably",
        "dinsdag kan ik tot 20.00",
        "een van de dinsdagen kan",
        "ik kan er maar 1",
        "alles niet",
        "niet alles kan",
        "ja dinsdag of donderdag als het kan",
    ],
)
def test_what_has_to_be_asked(typed: str):
    """A condition, a doubt, or half of them: no half of it is noted."""
    found = read(typed)
    assert (found.chosen, found.must_ask) == ({}, True)


@pytest.mark.parametrize(
    "typed",
    [
        "weet het pas vrijdag",
        "ik moet eerst met mijn man overleggen",
        "Kan ik nog niet zeggen, rooster volgt",
        "ik hoor donderdag pas mijn rooster",
        "i dont know yet, roster comes friday",
        "i'll let you know",
        "moet even mn agenda checken",
        "ik laat het nog weten",
        "geen idee nog",
    ],
)
def test_not_known_yet(typed: str):
    """Nothing is noted, and nothing is asked."""
    found = read(typed)
    assert (found.chosen, found.undecided, found.must_ask) == ({}, True, False)


@pytest.mark.parametrize(
    "typed",
    [
        "weet jij al wanneer het is?",
        "Goede middag",
        "Goedemorgen Ilse",
        "fijne avond",
        "tot dinsdag!",
        "fijne dinsdag",
        "nnnnn",
        "asdkjh 1",
        "wat een onzin die dinsdag",
        "rot op met je peiling",
        "je kunt de pot op met je donderdag",
        "Theo kan dinsdag niet",
        "mijn man kan donderdag niet",
        "mevrouw de Vries kan dinsdag wel",
        "Jan komt dinsdag",
        "ze kan dinsdag niet",
        "hij is dinsdag verhinderd",
        "kan jij dinsdag?",
        "kun je donderdag",
        "kan het ook woensdag?",
        "woensdag kan ik wel",
        "kan het om 8 uur",
        "liever om 20 uur",
        "dinsdag is mijn verjaardag",
        "dinsdag komt de loodgieter bij mijn buurvrouw, ze is zo eenzaam",
        "Donderdag is er ook een bijeenkomst van de gemeente",
        "ik ga dinsdag met mijn buurman naar het ziekenhuis",
        "leuk",
        "bedankt",
        "ik kom een andere keer",
        "ik doe niet meer mee",
        "stop",
        "bel me maar",
        "hoe laat is het dinsdag?",
        "is donderdag nog steeds om 10 uur?",
        "zijn er dinsdag hapjes",
        "Kan ik ook later invullen",
        "ik kan mijn kaart niet vinden",
        "de deur van het buurthuis kan niet dicht",
        "alles goed met jou?",
        "het is goed zo",
        "niks aan te merken",
        "ik heb geen knoppen",
        "er staat geen datum bij",
        "wat kost het",
        "ben ziek",
        "ik ben niet de juiste persoon hiervoor",
        "ik sta hier niet voor open",
        "zaterdag 16 jan kan wel",
        "20 uur is beter",
        "dinsdag is lastig",
        "mijn moeder is dinsdag gevallen",
        "dinsdag is mevrouw Jansen alleen thuis en ze eet niet",
    ],
)
def test_what_is_no_vote(typed: str):
    """Greetings, scolding, questions, other times, other people, and what else is typed."""
    found = read(typed)
    assert (found.chosen, found.must_ask) == ({}, False)


@pytest.mark.parametrize(
    ("typed", "said", "besides"),
    [
        ("dinsdag ok, mijn telefoon is stuk", "yy-", ["mijn telefoon is stuk"]),
        ("Do kan. Neem ik iets mee voor de lunch", "--y", ["Neem ik iets mee voor de lunch"]),
        ("Hoi Ilse, do kan niet! Groetjes, Truus", "--n", []),
        ("vrijdag de 22e wel, deze drie kan ik niet", "nnn", []),
        ("1 and 3 work. The door was locked last time", "y-y", ["The door was locked last time"]),
        ("dinsdag niet, ik moet naar de tandarts", "nn-", ["ik moet naar de tandarts"]),
    ],
)
def test_what_stands_beside_the_votes(typed: str, said: str, besides: list[str]):
    """It is kept apart, as it was typed; a greeting and a name below are nothing."""
    found = read(typed)
    assert (found.chosen, found.besides) == (votes(said), tuple(besides))


def test_a_condition_takes_back_what_was_said_before():
    """And only that: what was said of another day stays."""
    found = read("donderdag kan, dinsdag kan ook maar pas na 15 uur")
    assert found.chosen == {2: Verdict.YES}
    assert found.must_ask


def test_from_then_on_in_a_weekend_says_nothing_of_before():
    """Work ends at five, but on Saturday there is none."""
    saturday = [THREE_SLOTS[0].replace(day=16), THREE_SLOTS[1].replace(day=16)]
    found = read_votes("ik werk tot 5 uur, daarna kan ik", saturday, ZONE)
    assert found.chosen == {1: Verdict.YES}
