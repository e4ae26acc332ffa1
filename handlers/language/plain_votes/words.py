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
    ONLY = enum.auto()
    EXCEPT = enum.auto()
    IF = enum.auto()
    """Begins a condition, which nobody but the writer can judge."""
    AND = enum.auto()
    COMMA = enum.auto()
    STOP = enum.auto()
    SMALL = enum.auto()
    STRANGE = enum.auto()


Meaning = Says | Mark

_WORDS: dict[Meaning, str] = {
    Says.YES: "ja jaa jawel jazeker wel yes yep yeah y j ✓ ✔ ✅ 👍",
    Says.CAN: (
        "kan kunnen can could lukt past schikt werkt works work suits beschikbaar available goed"
        " prima ok oke oké okay akkoord fine good great graag zeker sure mogelijk possible vrij"
        " free uitstekend perfect kom come"
    ),
    Says.NO: "nee neen no nope n ✗ ✘ ✖ ❌ 👎",
    Says.NOT: "niet not geen nooit never don't doesn't won't can't cannot cant couldn't",
    Says.HINDERED: "onmogelijk impossible verhinderd unavailable afwezig",
    Says.MAYBE: "misschien maybe wellicht perhaps possibly eventueel desnoods mss ~",
    Mark.ALL: "alles alle allemaal allen all everything any anything altijd always",
    Mark.BOTH: "beide allebei both",
    Mark.REST: "rest andere anderen overige others other remaining",
    Mark.LAST: "laatste last",
    Mark.MORNING: "ochtend ochtends ochtenden morgens morning mornings",
    Mark.AFTERNOON: "middag middags middagen namiddag afternoon afternoons",
    Mark.EVENING: "avond avonds avonden evening evenings",
    Mark.DAYTIME: "overdag daytime",
    Mark.WEEKEND: "weekend weekends",
    Mark.ONLY: "alleen enkel slechts only just",
    Mark.EXCEPT: "behalve uitgezonderd except",
    Mark.AND: "en of and or",
    Mark.COMMA: "maar but",
    Mark.SMALL: (
        "'s ik i i'm i'll ik's we wij me mij mijn my u je jij er de het the a dat dit die deze"
        " these those this that it is it's are am be ben zijn op om on at to for in ook also dan"
        " then dus so hoor gewoon echt helaas sorry nog even do does will zou would elke iedere"
        " every each nummer nr optie opties option options number slot slots tijd tijden time"
        " times moment momenten keer dag dagen day days data dates hoi hallo hi hello hey beste"
        " dank bedankt thanks thx groet groeten groetjes mvg gr please van komende"
        " aanstaande coming toch bij erbij"
    ),
    Mark.IF: "als indien mits tenzij if unless provided",
}
_MEANINGS: dict[str, Meaning] = {
    word: meaning for meaning, words in _WORDS.items() for word in words.split()
}

_IDIOMS: dict[str, tuple[Meaning, ...]] = {
    r"(?:alleen |only |just )?(?:als|indien|if) (?:het |it |i |echt |really )*(?:moet|must|have to"
    r"|has to|nodig(?: is)?|needed|necessary|need be|needs be)|zo nodig"
    r"|(?:liever|liefst) (?:echt )?niet|rather not|preferably not|(?:would )?prefer not(?: to)?"
    r"|bij voorkeur niet|niet ideaal|not ideal": (Says.MAYBE,),
    r"geen (?:van (?:deze|die|de|alle|allen|beide)|enkele?)(?: (?:tijd|dag|optie|moment)(?:en|s)?)?"
    r"|none(?: of (?:these|them|those|the above))?|neither(?: of (?:these|them|those))?"
    r"|geen (?:een|één)|niets|niks|nothing": (Mark.ALL, Says.NO),
    r"(?:(?:heb |het )*(?:liefst|liever)|(?:heeft )?(?:mijn )?voorkeur|preferably"
    r"|i(?:'d| would)? (?:rather|prefer))"
    r"(?! (?:echt )?(?:niet|not))(?!.* (?:dan|than|boven|to) )": (Says.CAN,),
    r"maakt (?:mij |me )?nie?ts? uit|(?:it )?does(?:n't| not) matter": (Mark.ALL, Says.YES),
    r"niet meer|niet langer|no longer|not any ?more": (Says.NOT,),
    r"geen (?:enkel )?probleem|no problem|(?<=ben )vrij|(?<=ik )vrij": (Says.CAN,),
    r"dank (?:je|u) ?wel|dankjewel|dankuwel|thank you|voor mij|voor me|for me|after all"
    r"|wat mij betreft"
    r"|(?:hoi|hallo|beste|hi|hello|dag) (?:allemaal|all)|(?<=st |nd |rd |th |er )ones?": (),
    r"(?:nog )?niet zeker|not (?:yet )?sure|niet (?:altijd|alles|allemaal|alle|alleen)"
    r"|not (?:always|all|everything|only|just|any)|no idea|geen idee"
    r"|(?:een|één|twee|drie|one|two|three|any|some|\d+) (?:van|of)"
    r" (?:the|de|die|deze|these|those)": (Mark.STRANGE,),
}
_BOUNDED = [
    (re.compile(rf"(?<![\w'])(?:{idiom})(?![\w'])", re.IGNORECASE), meanings)
    for idiom, meanings in _IDIOMS.items()
]


def meaning_of(word: str) -> Meaning:
    """The meaning of a word, in any letter case."""
    return _MEANINGS.get(word.casefold().replace("’", "'"), Mark.STRANGE)


def idioms_in(text: str) -> list[tuple[int, int, tuple[Meaning, ...]]]:
    """Words that mean something together: where they begin and end, and what they say."""
    text = text.replace("’", "'")
    return [(*found.span(), said) for idiom, said in _BOUNDED for found in idiom.finditer(text)]
