"""Signatures of Matrix: Ed25519 over canonical JSON, in unpadded base64."""

from __future__ import annotations

import base64
import binascii
import json

from Crypto.PublicKey import ECC
from Crypto.Signature import eddsa

from bot.platforms.matrix.homeserver import Json


class SigningKey:
    """A key made from a seed of 32 bytes; `public` is its public half."""

    def __init__(self, seed: bytes) -> None:
        self.seed = seed
        self._key = ECC.construct(curve="Ed25519", seed=seed)
        self.public = unpadded(self._key.public_key().export_key(format="raw"))

    def sign(self, thing: Json, user: str) -> Json:
        """The signature of an object, in the form of its `signatures`."""
        made = eddsa.new(self._key, "rfc8032").sign(_canonical(thing))
        return {user: {f"ed25519:{self.public}": unpadded(made)}}


def is_signed(thing: Json, user: str, public: str) -> bool:
    """Whether an object carries a valid signature of a user's key."""
    try:
        signature = padded(thing["signatures"][user][f"ed25519:{public}"])
        key = eddsa.import_public_key(padded(public))
        eddsa.new(key, "rfc8032").verify(_canonical(thing), signature)
    except (KeyError, TypeError, AttributeError, ValueError, binascii.Error):
        return False
    return True


def unpadded(data: bytes) -> str:
    """Base64 without padding. Servers take padded keys for different ones."""
    return base64.b64encode(data).decode().rstrip("=")


def padded(text: str) -> bytes:
    """The bytes of base64, with padding or without."""
    return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)


def _canonical(thing: Json) -> bytes:
    bare = {key: value for key, value in thing.items() if key not in ("signatures", "unsigned")}
    return json.dumps(bare, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
