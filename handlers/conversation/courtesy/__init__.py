"""Decides when a message that nobody asked for may go, for every capability that exists.

A capability names the purpose of a message and nothing more. Such a message is a notice first;
when its time comes, stop, pause, reason, hours and budget are looked at again, and only then is
it written, in the reader's language.

The promise is at most so many a day and a week, and it holds for what people count themselves:
- announcements, polls and reminders of them count, and wait until there is room;
- urgent ones, corrections, dates and changes of them cannot wait, but count: others wait for them;
- answers, words to one person, and reminders of their own appointments and tasks do not count, nor
  does what leaders need to know.
People read this in the text `at-most-exceptions`. In the seasons in which a coalition rests the
first of these wait, and the others go.
"""

from handlers.conversation.courtesy.forecasting import Forecast, forecast
from handlers.conversation.courtesy.goodbyes import fall_silent, speak_again
from handlers.conversation.courtesy.joining import open_part
from handlers.conversation.courtesy.pauses import PauseFor, pause_end
from handlers.conversation.courtesy.purposes import PURPOSES, Purpose, may_repeat
from handlers.conversation.courtesy.rules import (
    HOURS,
    REMINDS_AT,
    WEEK,
    CourtesyVerdict,
    Hours,
    Settings,
    in_chats,
    is_holiday,
    next_daily,
    rest_days,
    settings_of,
    verdict,
    within_budget,
    within_hours,
)
from handlers.conversation.courtesy.seasons import (
    SEASONS,
    Rest,
    Season,
    Seasons,
    YearDay,
    outside_seasons,
    season_on,
)
from handlers.conversation.courtesy.wishes import (
    Less,
    NotMe,
    Why,
    agree_on,
    notify,
    notify_many,
    reasons,
    take_up_again,
    title_of,
    why,
    with_ways_out,
    withdraw,
)

__all__ = [
    "HOURS",
    "PURPOSES",
    "REMINDS_AT",
    "SEASONS",
    "WEEK",
    "CourtesyVerdict",
    "Forecast",
    "Hours",
    "Less",
    "NotMe",
    "PauseFor",
    "Purpose",
    "Rest",
    "Season",
    "Seasons",
    "Settings",
    "Why",
    "YearDay",
    "agree_on",
    "fall_silent",
    "forecast",
    "in_chats",
    "is_holiday",
    "may_repeat",
    "next_daily",
    "notify",
    "notify_many",
    "open_part",
    "outside_seasons",
    "pause_end",
    "reasons",
    "rest_days",
    "season_on",
    "settings_of",
    "speak_again",
    "take_up_again",
    "title_of",
    "verdict",
    "why",
    "with_ways_out",
    "withdraw",
    "within_budget",
    "within_hours",
]
