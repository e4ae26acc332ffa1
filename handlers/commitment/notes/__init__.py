"""/contact: leaders note what they heard of an organisation."""

from handlers.commitment.notes import showing, writing

PARTS = (writing, showing)
