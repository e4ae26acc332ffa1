"""How much memory the program keeps of 100,000 events: fed in the process, sent to nobody."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from itertools import islice

from bot.app import App, Post
from bot.clock import SystemClock
from bot.platforms.port import Deliver, MenuEntry, Receipt
from bot.platforms.telegram import Telegram
from handlers import CAPABILITIES
from handlers.conversation.chat import Batch, Content, Event, Pressed, Said, Sender
from handlers.conversation.routing import routes_of
from storage.database import connect
from storage.schema import migrate
from tests.benchmarks import board
from tests.benchmarks.cards import FIRST_PERSON
from tests.benchmarks.measuring import Figure, at_most
from tests.benchmarks.memory import resident_mb
