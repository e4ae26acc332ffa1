"""The matters that a leader may want to do something about now, on one screen: /overzicht."""

from handlers.overview import opening, showing, weekly

PARTS = (showing, opening, weekly)
