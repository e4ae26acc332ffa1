"""The bot dies while an announcement goes out and answers come in: each answer counts once."""

from __future__ import annotations

import asyncio
from collections import Counter
from dataclasses import dataclass
from random import Random

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.clock import SystemClock
from storage.accounts import account_named
from storage.announcements import AnnouncementAnswer
from storage.partners import found_coalition
from storage.people import Channel, Contact, Kind, Person, Role, Standing
from storage.schema import migrate_at
from tests.end_to_end.books import all_sent, books, contacts_of
from tests.end_to_end.crowd import LONG
from tests.end_to_end.deaths import dies_often
from tests.end_to_end.logs import check_log
from tests.end_to_end.office import COALITION, MUNICIPALITY, Office
from tests.end_to_end.phones import sees, taps
from tests.end_to_end.waiting import until
from tests.servers.bot_api import User
from tests.servers.bot_api.world import BOT, Post

SEED = 51
PEOPLE = 30
DEATHS = 8
TEXT = "Vrijdag is er soep"
CHOICES = ("Ik doe mee", "Bel mij")
DOUBTFUL = "Ik weet niet of"
