"""Trust in devices: those signed by their owner get our keys (the sender's side of MSC4153)."""

from __future__ import annotations

from bot.platforms.matrix.homeserver import Json
from bot.platforms.matrix.keys.signing import is_signed


class Trust:
    """The devices of other users that their owner has signed, as far as we asked.

    `everyone`: unsigned devices may have our keys as well. Then a homeserver that adds a device to
    a user's account can read along.
    """

    def __init__(self, everyone: bool = False) -> None:
        self._everyone = everyone
        self._signed: dict[str, frozenset[str]] = {}

    def __call__(self, user: str, device: str) -> bool:
        """Whether a user's device may have our keys."""
        return self._everyone or device in self._signed.get(user, ())

    def learn(self, user: str, answer: Json) -> None:
        """Store which devices of a user are signed, from the answer to a key query."""
        key = self_signing_key(user, answer)
        devices = answer["device_keys"][user]
        named = devices.items() if isinstance(devices, dict) else ()
        self._signed[user] = frozenset(
            name for name, device in named if key and is_signed(device, user, key)
        )


def self_signing_key(user: str, answer: Json) -> str:
    """The key with which a user signs devices, if their master key signed it; else empty."""
    own = answer.get("self_signing_keys", {}).get(user, {})
    master = public_key(answer.get("master_keys", {}).get(user, {}), user, "master")
    return public_key(own, user, "self_signing") if is_signed(own, user, master) else ""


def public_key(thing: Json, user: str, usage: str) -> str:
    """The public key in the description of a cross-signing key; empty if that is not valid."""
    try:
        [(name, public)] = thing["keys"].items()
        sound = thing["user_id"] == user and usage in thing["usage"] and name == f"ed25519:{public}"
    except (KeyError, TypeError, AttributeError, ValueError):
        return ""
    return str(public) if sound else ""
