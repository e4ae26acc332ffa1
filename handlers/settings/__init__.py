"""Leaders choose how many messages people of their coalition may get, at which hours, and in which
seasons they rest."""

from handlers.settings import agreeing, amounts, hours, overview, seasons

PARTS = (overview, amounts, hours, seasons, agreeing)
