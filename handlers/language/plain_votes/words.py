"""The words with which people say when they can, in both languages."""

from __future__ import annotations

import enum
import re


class Says(enum.Enum):
    """The sense of one word; only together they are a verdict."""

    YES = enum.auto()
    CAN = enum.auto()
    """A yes, unless "niet" stands with it."""
    NO = enum.auto()
    NOT = enum.auto()
    HINDERED = enum.auto()
    """A no of its own, with which "niet" cannot go."""
    MAYBE = enum.auto()


class Verdict(enum.Enum):
    """Whether a slot is possible, as words say together."""

    YES = enum.auto()
    MAYBE = enum.auto()
    NO = enum.auto()


class Mark(enum.Enum):
    """The work of other words and marks."""

    ALL = enum.auto()
    BOTH = enum.auto()
    REST = enum.auto()
    LAST = enum.auto()
    MORNING = enum.auto()
    AFTERNOON = enum.auto()
    EVENING = enum.auto()
    DAYTIME = enum.auto()
    WEEKEND = enum.auto()
    THESE = enum.auto()
    """All of them, and no others: "deze drie"."""
    ONLY = enum.auto()
    EXCEPT = enum.auto()
    IF = enum.auto()
    """Begins a condition or a doubt, which nobody but the writer can judge."""
    AND = enum.auto()
    COMMA = enum.auto()
    BUT = enum.auto()
    STOP = enum.auto()
    SMALL = enum.auto()
    STRANGE = enum.auto()


Meaning = Says | Mark

_WORDS: dict[Meaning, str] = {
    Says.YES: "ja jaa jawel jazeker wel yes yep yeah y j ✓ ✔ ✅ 👍",
    Says.CAN: (
        "kan kunnen can could lukt past schikt werkt works work suits beschikbaar available goed"
        " prima ok oke oké okay akkoord fine good great graag zeker sure mogelijk possible vrij"
        " free uitstekend perfect kom come lukken passen schikken gaat kunne ken kin manage"
        " make fits best 👌"
    ),
    Says.NO: "nee neen no nope n ✗ ✘ ✖ ❌ 👎",
    Says.NOT: (
        "niet nie nait not geen nooit never don't dont doesn't doesnt won't wont can't cannot cant"
        " couldn't isn't aren't wouldn't"
    ),
    Says.HINDERED: (
        "onmogelijk impossible verhinderd unavailable afwezig bezet volgeboekt busy booked vervalt"
        " weg away vol"
    ),
    Says.MAYBE: "misschien maybe wellicht perhaps possibly eventueel desnoods mss ~",
    Mark.ALL: "alles alle allemaal allen all everything any anything altijd always anytime",
    Mark.BOTH: "beide allebei both",
    Mark.REST: "rest andere anderen overige others other remaining",
    Mark.LAST: "laatste last",
    Mark.MORNING: "ochtend ochtends ochtenden morgens smorgens s'morgens morning mornings",
    Mark.AFTERNOON: ("middag middags middagen smiddags s'middags namiddag afternoon afternoons"),
    Mark.EVENING: "avond avonds avonden savonds s'avonds evening evenings",
    Mark.DAYTIME: "overdag daytime",
    Mark.WEEKEND: "weekend weekends",
    Mark.ONLY: "alleen enkel slechts uitsluitend only just",
    Mark.EXCEPT: "behalve uitgezonderd except",
    Mark.AND: "en of and or",
    Mark.COMMA: "komma",
    Mark.BUT: "maar but",
    Mark.SMALL: (
        "'s ik i i'm i'll ik's we wij me mij mijn my u je jij er de het the a dat dit die deze"
        " these those this that it is it's are am be ben zijn op om on at to for in ook also dan"
        " then dus so hoor gewoon echt helaas sorry nog even do does will zou would elke iedere"
        " every each nummer nr optie opties option options number slot slots tijd tijden time"
        " times moment momenten keer dag dagen day days data dates hoi hallo hi hello hey beste"
        " dank bedankt thanks thx groet groeten groetjes mvg gr please van komende"
        " aanstaande coming toch bij erbij er s heel erg very really absoluut by with met has"
        " either goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag"
        " goeienavond dear lieve komen t 't joh nou eigenlijk natuurlijk sowieso zelf jammer genoeg"
        " week hele there nummertje zit k kben voorgestelde et mie"
    ),
    Mark.IF: (
        "als indien mits tenzij zolang zodra if unless provided hangt afhankelijk depends depending"
        " waarschijnlijk probably hopelijk hopefully denk think geloof verwacht vermoedelijk"
    ),
}
_MEANINGS: dict[str, Meaning] = {
    word: meaning for meaning, words in _WORDS.items() for word in words.split()
}

_COUNT = r"(?:twee|drie|vier|vijf|zes|two|three|four|five|six|\d+)"
_TIMES = r"(?:tijd|dag|optie|moment|data|datum|time|day|date|option|slot)(?:en|s)?"
_NAME = r"[^\W\d_]+"

_WEEKDAY = (
    r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|ma|di|wo|do|vr|za|zo)\b"
)
_BEGINS = r"(?:^|(?<=[,.!?;\n])) ?"

_IDIOMS: dict[str, tuple[Meaning, ...]] = {
    # A question, also without its mark
    rf"{_BEGINS}(?:is|was|wordt|does|would|will)(?= (?:alles|everything|{_WEEKDAY}))"
    r"|" + _BEGINS + r"(?:kan|kunnen|lukt|past|schikt|is|was|can|could|is|was|would)"
    r" (?:het|dat|dit|ik|we|wij|it|i|that|this)"
    rf"(?= (?:(?:ook|eventueel|misschien|do|be|op|on|de) )*(?:allemaal|{_WEEKDAY}|\d))": (
        Mark.STRANGE,
    ),
    # It hangs on what stands before
    r"(?<=[.!?;\n] )(?:dan|then)(?= )|(?<=[.!?;\n])(?:dan|then)(?= )": (Mark.IF,),
    # Politeness
    rf"(?:^|(?<=\n))(?:hoi|hallo|dag|beste|lieve|ha|hi|hello|hey|dear) {_NAME}(?: {_NAME})?"
    r"(?= ?[,!.\n])": (),
    r"(?:goe(?:de|ie|den|ien)|good|fijne|prettige|nice) ?(?:morgen|middag|avond|dag|morning"
    r"|afternoon|evening|day|weekend)": (),
    rf"(?:(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?|mvg|gr|liefs|cheers"
    rf"|(?:kind |best )?regards)(?:[ ,.!\n]+{_NAME}){{0,3}}\W*$": (),
    r"dank (?:je|u) ?wel|dankjewel|dankuwel|thank you|voor mij|voor me|voor ons|for me|for us"
    r"|after all|wat (?:mij|ons) betreft"
    r"|(?:hoi|hallo|beste|hi|hello|dag) (?:allemaal|all)|(?<=st |nd |rd |th |er )ones?"
    r"|(?<=can )do|(?<=n't )do|(?<=cant )do|(?<=not )do|(?<=could )do|(?<=\bi )do|(?<=\bwe )do": (),
    r"(?:veel |heel )?(?:bedankt|dank|thanks|thank you)(?: jullie| aan| to)? (?:allemaal|allen|all)"
    r"|(?:allemaal|allen|all)(?: heel| hartelijk)? (?:bedankt|dank)": (),
    # If need be
    r"(?:alleen |only |just |maar )?(?:als|indien|if) (?:het |it |i |er |echt |really )*"
    r"(?:moet|must|have to|has to|nodig(?: is)?|needed|necessary|need be|needs be"
    r"|niet anders kan(?: dan)?"
    r"|(?:there is |there's )?no other way)|zo nodig|in geval van nood|at a push|in a pinch"
    r"|(?:liever|liefst) (?:echt )?nie?t?|rather not|preferably not|(?:would )?prefer not(?: to)?"
    r"|bij voorkeur niet|niet ideaal|not (?:ideal|great)": (Says.MAYBE,),
    # All of them
    r"maakt? (?:mij |me |ons )?(?:nie?t?s?|nix|niks) (?:veel )?uit|boeit (?:mij |me )?nie?t"
    r"|(?:is |'t is )?(?:mij |me )?(?:allemaal )?om het even|(?:it )?does(?:n't|nt| not) matter"
    r"|(?:mij|me) (?:allemaal |het )?(?:best|gelijk)|whenever(?: suits(?: you| everyone)?)?"
    rf"|elke? {_TIMES}|any {_TIMES}": (Mark.ALL, Says.YES),
    # None of them
    rf"geen van (?:de|deze|die|alle)(?= {_COUNT}\b)": (Says.NOT, Mark.THESE),
    rf"(?:nee )?(?:op )?geen (?:van (?:deze|die|de|alle|allen|beiden?|drie[eë]n"
    rf"|allemaal)|enkele?)(?: {_TIMES})?"
    rf"|none(?: of (?:these|them|those|the above|the {_TIMES}))?|neither(?: of (?:these|them))?"
    rf"|(?:nee )?geen ?(?:een|één|eentje|1)(?:tje)?|niets|niks|nix|nothing|not (?:a single )?one": (
        Mark.ALL,
        Says.NO,
    ),
    # These, and no others
    rf"(?:any of )?(?:deze|these|those)(?: {_TIMES}|(?= {_COUNT}\b))|any of (?:these|those|them)": (
        Mark.THESE,
    ),
    r"(?<=kan |ken )ze(?= all)|(?<=zijn )ze(?= all)|ze(?= (?:kunnen|zijn) all)": (),
    # Preferences
    r"(?:(?:heb |het )*(?:liefst|liever)|(?:heeft )?(?:mijn |my )?(?:voorkeur|preference)"
    r"(?: (?:heeft|is|gaat uit naar|voor|for))?|preferably|i(?:'d| would)? (?:rather|prefer))"
    r"(?! (?:echt )?(?:nie|not))(?!.* (?:dan|than|boven|to) )": (Says.CAN,),
    # No
    r"niet meer|niet langer|no longer|not any ?more": (Says.NOT,),
    r"valt (?:voor mij |bij mij )?(?:af|weg)|(?:is|are) (?:out|a no-?go)|zit er niet in"
    r"|gaat (?:hem|em|'m|het|voor mij )? ?niet worden"
    r"|(?:al |ben )?(?:op|met) vakantie|on holiday|out of town|in het buitenland|abroad"
    r"|(?:ik werk|werk ik|(?:moet|ga) ik (?:dan )?werken|ik (?:moet|ga) (?:dan )?werken"
    r"|aan het werk|i work|(?:i'm|i am|i'll be) working|i (?:have|need) to work)"
    r"|(?:heb ik|ik heb|i have|i've got)(?: (?:dan|al|een|an|a|andere|another|already))*"
    r" (?:iets|wat anders|afspraak|dienst|les|cursus|training|something|appointment|class|shift"
    r"|meeting|plans)(?: anders| else)?": (Says.HINDERED,),
    r"k[ae]n+iet?": (Says.CAN, Says.NOT),
    # Yes
    r"(?:geen|no) (?:enkel )?(?:probleem|punt|bezwaar|moeite|problem|objections?|issue)s?"
    r"(?: (?:met|tegen|op|with|to|against))?|(?<=ben )vrij|(?<=ik )vrij|van de partij|doe ik mee"
    r"|(?<=ben ik )erbij|(?<=ik ben )erbij|count me in": (Says.CAN,),
    # Not about the slots, or not of the writer
    r"no idea|geen idee|(?:met|with) (?:(?:z'n|ons|onze|us|the) )?"
    rf"{_COUNT}|(?:een|één|one|{_COUNT}) (?:keer|maal)|once|(?<!alle )\d+ (?:dagen|days)"
    r"|altijd nog"
    r"|(?:ander|volgend|other|next|another)e?n? (?:keer|dag|moment|tijd|datum|time|day|date)"
    r"|(?:kan|kun|kunt|kom|komt|kunnen|past|lukt) (?:het )?(?:jij|je|jullie|u)"
    r"|(?:jij|je|u|you) (?:kan|kunt|kun|kom|komt|can)|can (?:you|we|he|she|they)": (Mark.STRANGE,),
    # Conditions, doubts, and some of them
    r"onder voorbehoud|as long as|subject to|ligt er ?aan|zou moeten|should be able|i guess"
    r"|(?:nog )?niet zeker|not (?:yet )?sure|niet (?:altijd|alles|allemaal|alle|alleen)"
    r"|not (?:always|all|everything|only|just|any)"
    rf"|(?:een|één|one|any|some|{_COUNT}) (?:van|of) (?:the|de|die|deze|these|those|them)"
    rf"|(?:er )?maar (?:een|één|{_COUNT}) (?:keer|{_TIMES})|er maar (?:een|één|{_COUNT})": (
        Mark.IF,
    ),
    r"pas(?= (?:na|vanaf|om|rond)\b)": (Mark.ONLY,),
}
SEEN = "§"
"""Stands for words that were read already, so that nothing else is made of them."""
_BOUNDED = [
    (re.compile(rf"(?<![\w'])(?:{idiom})(?![\w'])", re.IGNORECASE), meanings)
    for idiom, meanings in _IDIOMS.items()
]


_LONG = 8
"""Words of so many letters are known with a letter wrong, missing or too many."""
_LONG_WORDS = [
    word for word, meaning in _MEANINGS.items() if isinstance(meaning, Says) and len(word) >= _LONG
]


def meaning_of(word: str) -> Meaning:
    """The meaning of a word, in any letter case; a long one may have a slip of the finger."""
    word = word.casefold().replace("’", "'")
    if word in _MEANINGS or len(word) < _LONG:
        return _MEANINGS.get(word, Mark.STRANGE)
    from rapidfuzz.distance import OSA

    meant = {
        _MEANINGS[known]
        for known in _LONG_WORDS
        if known[0] == word[0] and OSA.distance(word, known, score_cutoff=1) <= 1
    }
    return meant.pop() if len(meant) == 1 else Mark.STRANGE


def idioms_in(text: str) -> list[tuple[int, int, tuple[Meaning, ...]]]:
    """Words that mean something together: where they begin and end, and what they say. Of idioms
    that overlap the first in the list counts."""
    left = text.replace("’", "'")
    found: list[tuple[int, int, tuple[Meaning, ...]]] = []
    for idiom, said in _BOUNDED:
        found += [(*match.span(), said) for match in idiom.finditer(left)]
        left = idiom.sub(lambda match: SEEN * len(match[0]), left)
    return found
