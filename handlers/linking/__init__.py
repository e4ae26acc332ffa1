"""The same person on another platform: one identity, a preferred chat, and the others behind it.

A code that leaks is not enough: the person who gave it out must say that the other account is
theirs, which is shown by the platform's own id, since anyone can choose any name. A person who
already takes part there must say so too before the two become one. All their chats hear of it, and
a tap undoes it.
"""

from handlers.linking import channels, codes, confirming

PARTS = (codes, confirming, channels)
