"""Votes in words on the slots of a poll."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.language.plain_votes import Verdict, Votes, read_votes

ZONE = ZoneInfo("Europe/Amsterdam")
YES, MAYBE, NO = Verdict.YES, Verdict.MAYBE, Verdict.NO
_SHORT = {"y": YES, "m": MAYBE, "n": NO, "-": None}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE).astimezone(UTC)


FOUR = [
    at("2027-01-12 14:00"),  # a Tuesday
    at("2027-01-12 19:30"),
    at("2027-01-14 10:00"),  # a Thursday
    at("2027-01-14 14:30"),
]
THREE = FOUR[1:]
THREE_SLOTS = FOUR[:3]
ONE = FOUR[:1]


def read(text: str, slots: Sequence[datetime] = FOUR) -> Votes:
    return read_votes(text, slots, ZONE)


def votes(letters: str) -> dict[int, Verdict]:
    """From one letter for each slot: y(es), m(aybe), n(o), or - for nothing."""
    return {i: vote for i, letter in enumerate(letters) if (vote := _SHORT[letter])}


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        # Numbers
        ("1 3 ja, 4 misschien", "y-ym"),
        ("1,3", "y-y-"),
        ("1 3 4", "y-yy"),
        ("1 en 3 kan, 2 niet", "yny-"),
        ("1 ja 2 nee 3 als het moet", "ynm-"),
        ("1 ja en 2 misschien maar 3 niet", "ymn-"),
        ("1: ja, 2: nee, 3: ja", "yny-"),
        ("1. ja\n2. nee\n3) misschien\n4=ja", "ynmy"),
        ("ja: 1 en 3, nee: 2", "yny-"),
        ("1 kan toch niet", "n---"),
        ("1 lukt helaas niet meer, 2 toch wel", "ny--"),
        ("1 does not work after all", "n---"),
        ("Bij 1 ben ik er niet bij", "n---"),
        ("ja 1, nee 2", "yn--"),
        ("1 ✅ 2 ❌ 3 ~", "ynm-"),
        ("niet 1, 2 of 3", "nnn-"),
        ("ja, 1 en 3", "y-y-"),
        ("1 en 3, nee", "n-n-"),
        ("eerste wel, tweede misschien, laatste niet", "ym-n"),
        ("nummer 2 graag", "-y--"),
        ("de eerste twee kunnen", "yy--"),
        ("de laatste twee niet", "--nn"),
        ("the first three work", "yyy-"),
        ("2 is geen probleem", "-y--"),
        ("dank je wel, 1 en 2", "yy--"),
        # Days and times
        ("dinsdag wel, donderdag liever niet", "yymm"),
        ("Ja hoor, dinsdag kan maar donderdag niet", "yynn"),
        ("nee, dinsdag kan niet", "nn--"),
        ("dinsdag, donderdag kan", "yyyy"),
        ("kan niet op 14 januari", "--nn"),
        ("de 12e kan", "yy--"),
        ("op 12 kan ik", "yy--"),
        ("half 3 kan wel", "---y"),
        ("half acht kan", "-y--"),
        ("di 12 jan 19:30 ja\ndo 14 jan 10:00 nee", "-yn-"),
        ("ik kan op 12 januari om 14:00 en 19:30", "yy--"),
        ("di 12 14u kan, 19.30 niet, do 14 10 uur misschien", "ynm-"),
        ("dinsdagavond wel", "-y--"),
        ("donderdagmiddag wel, ochtend niet", "--ny"),
        ("di wel do niet", "yynn"),
        ("dinsdag ben ik vrij", "yy--"),
        # Words around the slots
        ("ik kan dinsdag niet", "nn--"),
        ("ik kan dinsdag niet en donderdag wel", "nnyy"),
        ("ik kan dinsdag en donderdag niet", "nnnn"),
        ("kan niet op dinsdag, donderdag wel", "nnyy"),
        ("1 kan, maar liever niet", "m---"),
        ("1 kan wel, prima", "y---"),
        ("dinsdag alleen als het moet", "mm--"),
        ("liefst dinsdag", "yy--"),
        ("ik heb liever donderdag", "--yy"),
        ("donderdag liefst niet", "--mm"),
        ("ik kom dinsdag", "yy--"),
        # All, the rest, and exceptions
        ("alles kan", "yyyy"),
        ("Ja, alle dagen", "yyyy"),
        ("alle vier kan", "yyyy"),
        ("maakt me niet uit", "yyyy"),
        ("geen van deze", "nnnn"),
        ("geen enkele", "nnnn"),
        ("niets kan", "nnnn"),
        ("kan helaas geen een", "nnnn"),
        ("alle behalve 2", "ynyy"),
        ("alles kan, behalve 2 en 3", "ynny"),
        ("niets behalve 2", "nynn"),
        ("ik kan behalve donderdag", "yynn"),
        ("alles kan, 2 liever niet", "ymyy"),
        ("1 ja, de rest niet", "ynnn"),
        ("de rest niet, 1 en 2 wel", "yynn"),
        ("dinsdag kan ik, de andere twee niet", "yynn"),
        # Only
        ("alleen 2", "nynn"),
        ("alleen 1, 2", "yynn"),
        ("kan alleen 1 en 2", "yynn"),
        ("ik kan alleen 's avonds", "nynn"),
        ("alleen donderdag kan ik niet", "yynn"),
        ("dinsdag kan ik alleen 's avonds", "ny--"),
        ("dinsdag kan, donderdag alleen om 10 uur", "yyyn"),
        # Parts of the day
        ("overdag lukt niet", "n-nn"),
        ("'s avonds niet", "-n--"),
        ("alle avonden kan ik", "-y--"),
        ("kan alleen na zessen", "nynn"),
        # In short
        ("di. wel, do. niet", "yynn"),
        ("mie past et donderdag best", "--yy"),
        # English
        ("yes to 1 and 3, not 4", "y-yn"),
        ("1 yes, 2 no, 3 if needed", "ynm-"),
        ("tuesday works, thursday if needed", "yymm"),
        ("I can do Tuesday, not Thursday", "yynn"),
        ("I can't on Tuesday", "nn--"),
        ("all except 2 and 3", "ynny"),
        ("only in the evening", "nynn"),
        ("none of these work", "nnnn"),
        ("the first one works, the last one doesn't", "y--n"),
        ("rather not on the 14th", "--mm"),
        ("I'd prefer Tuesday", "yy--"),
        ("Tuesday 7.30 pm is fine, the rest not", "nynn"),
        ("anything works", "yyyy"),
    ],
)
def test_votes_are_understood(typed: str, said: str):
    """All that is said, and nothing is left over."""
    assert read(typed) == Votes(votes(said))


@pytest.mark.parametrize(
    ("typed", "slots", "said"),
    [
        ("ja", ONE, "y"),
        ("nee", ONE, "n"),
        ("als het moet", ONE, "m"),
        ("kan niet", ONE, "n"),
        ("di 12 kan ik, de andere twee niet", THREE, "ynn"),
        ("alle drie niet", THREE, "nnn"),
        ("both work", FOUR[:2], "yy"),
        ("14 kan", THREE, "-yy"),
        ("laatste wel", THREE, "--y"),
        ("dinsdag 8 uur kan", [at("2027-01-12 20:00"), at("2027-01-14 20:00")], "y-"),
        ("3 kan", [at("2027-03-03 10:00"), at("2027-03-04 10:00")], "y-"),
        ("zaterdag niet", [at("2027-01-16 10:00"), at("2027-01-18 10:00")], "n-"),
        ("in het weekend niet", [at("2027-01-16 10:00"), at("2027-01-18 10:00")], "n-"),
    ],
)
def test_votes_on_other_slots(typed: str, slots: list[datetime], said: str):
    """The meaning of words depends on the slots that there are."""
    assert read(typed, slots) == Votes(votes(said))


@pytest.mark.parametrize(
    ("typed", "said", "unclear"),
    [
        ("1 ja, 1 nee", "----", ["1 ja", "1 nee"]),
        ("1 ja, 1 nee, 2 ja", "-y--", ["1 ja", "1 nee"]),
        ("alles kan, de rest niet", "----", ["alles kan", "de rest niet"]),
        ("1 ja, nee", "----", ["1 ja, nee"]),
        ("vrijdag kan", "----", ["vrijdag kan"]),
        ("5 ja", "----", ["5 ja"]),
        ("vrijdag en dinsdag kan", "----", ["vrijdag en dinsdag kan"]),
        ("morgen kan ik", "----", ["morgen kan ik"]),
        ("1 ja?", "----", ["1 ja?"]),
        ("kan 2 ook om 8 uur?", "----", ["kan 2 ook om 8 uur?"]),
        ("1 ja. Kan 2 ook later?", "y---", ["Kan 2 ook later?"]),
        ("1 ja, 3", "y---", ["3"]),
        ("nee, dinsdag kan", "yy--", ["nee"]),
        ("ja", "----", ["ja"]),
        ("ik kan niet", "----", ["ik kan niet"]),
        ("nee, 1 en 3", "----", ["nee", "1 en 3"]),
        ("liever dinsdag dan donderdag", "----", ["liever dinsdag dan donderdag"]),
        ("1 kan niet zeker", "----", ["1 kan niet zeker"]),
        ("alles niet", "----", ["alles niet"]),
        ("ik kan niet altijd", "----", ["ik kan niet altijd"]),
        ("niet alleen dinsdag", "----", ["niet alleen dinsdag"]),
        ("een van de twee", "----", ["een van de twee"]),
        ("de andere twee niet, 1 ja", "y---", ["de andere twee niet"]),
        ("ik kan dinsdag, donderdag niet", "----", ["ik kan dinsdag", "donderdag niet"]),
        ("ik kan van 10 tot 12", "----", ["ik kan van 10 tot 12"]),
        ("1-3 kan", "----", ["1-3 kan"]),
        ("dinsdag werk ik thuis dus prima", "----", ["dinsdag werk ik thuis dus prima"]),
        ("de tweede twee kan", "----", ["de tweede twee kan"]),
        ("dinsdag kan, alleen 's avonds", "----", ["dinsdag kan", "alleen 's avonds"]),
        ("dinsdag kan, 's middags niet", "----", ["dinsdag kan", "'s middags niet"]),
        ("donderdag kan, maar niet om 10 uur", "----", ["donderdag kan", "maar niet om 10 uur"]),
        ("dinsdag kan, tenzij het regent", "----", ["dinsdag kan, tenzij het regent"]),
        ("dinsdag kan, vrijdag hangt van de oppas af", "yy--", ["vrijdag hangt van de oppas af"]),
        ("1 ja, vrijdag misschien, rest niet", "y---", ["vrijdag misschien", "rest niet"]),
    ],
)
def test_what_is_not_certain_is_told(typed: str, said: str, unclear: list[str]):
    """In the words in which it was typed; the rest counts."""
    found = read(typed)
    assert (found.chosen, found.unclear) == (votes(said), tuple(unclear))


def test_a_number_that_is_also_another_day():
    """Of three slots the third is not on the 3rd: which one is meant?"""
    slots = [at("2027-03-02 10:00"), at("2027-03-03 10:00"), at("2027-03-04 10:00")]
    assert read("3 kan", slots) == Votes({}, ("3 kan",), must_ask=True)
    assert read("wo 3 maart kan", slots) == Votes({1: YES})


def test_two_such_days():
    """Tuesday is not clear where there are two; the date is."""
    slots = [at("2027-01-12 10:00"), at("2027-01-19 10:00")]
    assert read("dinsdag kan", slots) == Votes({}, ("dinsdag kan",))
    assert read("di 19 kan", slots) == Votes({1: YES})


def test_a_day_that_may_share_the_time_of_the_next():
    """ "Tuesday and Thursday at ten": all of Tuesday, or at ten as well?"""
    slots = [at(f"2027-01-{day} {hour}:00") for day in (12, 14) for hour in (10, 14)]
    typed = "dinsdag en donderdag 10 uur kan"
    assert read(typed, slots) == Votes({}, (typed,), must_ask=True)
    assert read("dinsdag 10 uur en donderdag 10 uur kan", slots) == Votes(votes("y-y-"))


@pytest.mark.parametrize("typed", ["wij zijn met 2", "1 keer is genoeg", "I do", "drie keer niet"])
def test_a_number_or_word_that_names_no_slot(typed: str):
    """So many people, so often, and an English word that is short for a Dutch day."""
    assert read(typed) == Votes(besides=(typed,))


@pytest.mark.parametrize(
    "typed",
    ["is dinsdag goed", "kan het ook donderdag", "dag Ilse, lukt het dinsdag", "can I do Tuesday",
     "does Thursday work", "jij kan dinsdag niet toch",
     "kan het online? Dan kan ik altijd", "dat kan altijd nog"],
)  # fmt: skip
def test_a_question_is_no_vote(typed: str):
    """Also without its mark; nor is what hangs on the answer to one."""
    assert read(typed).chosen == {}


def test_thanks_to_all_are_no_vote():
    assert read("allemaal bedankt").chosen == {}
    assert read("dinsdag kan, dank allen").chosen == {0: YES, 1: YES}


def test_nothing_and_too_much():
    """An empty text says nothing, and a book cannot be read."""
    assert read("  ") == Votes()
    assert read("1 ja, " * 1000).chosen == {}


SAYS: Mapping[Verdict, Sequence[str]] = {
    YES: ("ja", "wel", "kan", "kan ik wel", "lukt", "yes", "works", "👍"),
    MAYBE: ("misschien", "als het moet", "liever niet", "maybe", "if needed", "rather not"),
    NO: ("nee", "niet", "kan niet", "lukt niet", "no", "not", "doesn't work", "❌"),
}
_DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
Name = Callable[[int, datetime], str]
NAMES: Sequence[Name] = (
    lambda i, at: f"{i + 1}",
    lambda i, at: f"nummer {i + 1}",
    lambda i, at: f"{_DAYS[at.weekday()]} {at.day} {_MONTHS[at.month - 1]} {at:%H.%M}",
    lambda i, at: f"{at.day} {_MONTHS[at.month - 1]} om {at:%H:%M} uur",
    lambda i, at: f"{at:%d-%m-%Y %H:%M}",
)
QUARTER = timedelta(minutes=15)
DAYS = st.integers(1, 28).map(lambda day: datetime(2027, 1, 20, tzinfo=ZONE) + timedelta(day))
SLOTS = st.lists(
    st.tuples(DAYS, st.integers(8 * 4, 22 * 4)).map(
        lambda one: one[0] + one[1] * timedelta(0, 900)
    ),
    min_size=2,
    max_size=9,
    unique=True,
)


@given(SLOTS, st.data())
def test_what_is_written_in_any_form_is_read_back(slots: list[datetime], data: st.DataObject):
    """Each slot by its number or its moment, with a verdict before or behind it."""
    said = data.draw(
        st.dictionaries(st.integers(0, len(slots) - 1), st.sampled_from(Verdict), min_size=1)
    )
    # A bare number may be a day of the month as well.
    names = NAMES[2:] if any(at.day <= len(slots) for at in slots) else NAMES
    clauses = []
    for i, vote in said.items():
        name = data.draw(st.sampled_from(names))(i, slots[i])
        verdict = data.draw(st.sampled_from(SAYS[vote]))
        clauses.append(f"{name} {verdict}")
    mark = data.draw(st.sampled_from((", ", "\n", "; ", " maar ", " en ")))
    assert read(mark.join(clauses), slots) == Votes(said)


@given(SLOTS, st.data())
def test_contradictions_are_not_taken(slots: list[datetime], data: st.DataObject):
    """Two verdicts on one slot are none, and what is said of another one stays."""
    one, other = data.draw(st.lists(st.sampled_from(Verdict), min_size=2, max_size=2, unique=True))
    name = data.draw(st.sampled_from(NAMES[2:]))
    first, second = (name(i, slots[i]) for i in (0, 1))
    typed = f"{first} {SAYS[one][0]}, {second} ja, {first} {SAYS[other][0]}"
    found = read(typed, slots)
    assert found.chosen == {1: YES}
    assert found.unclear == (f"{first} {SAYS[one][0]}", f"{first} {SAYS[other][0]}")


WORDS = """ja nee kan niet 1 2 3 99 di dinsdag 12 jan 10:00 half 3 en of , . ? ; - maar behalve
alleen alles rest geen 's avonds overdag liever misschien als het moet blauw laatste 12e 1-2"""


@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=30).map(" ".join),
    )
)
def test_no_text_breaks_it(typed: str):
    """Whatever is typed: votes on slots that there are, or words that were not understood."""
    found = read(typed)
    assert set(found.chosen) <= set(range(len(FOUR)))
    assert all(words in typed for words in (*found.unclear, *found.besides))
