"""Secret storage (4S): the seeds of our identity in the account, locked with a recovery key."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from functools import reduce
from operator import xor
from typing import TypeAlias

from Crypto.Cipher import AES
from Crypto.Hash import SHA256
from Crypto.Protocol.KDF import HKDF

from bot.platforms.matrix.homeserver import Homeserver, Json, RequestRefused, client_api
from bot.platforms.matrix.keys.seeds import USAGES, Seeds
from bot.platforms.matrix.keys.signing import SigningKey, padded, unpadded

_ALGORITHM = "m.secret_storage.v1.aes-hmac-sha2"
_DEFAULT = "m.secret_storage.default_key"
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_HEADER = b"\x8b\x01"
_KEY_LENGTH = 32

Locked: TypeAlias = dict[str, str]
"""`iv`, `ciphertext` and `mac`, each in base64."""


class WrongKey(Exception):
    """This recovery key does not open the secret storage; the text says why."""


class Recovery:
    """The secret storage of the account that is signed in."""

    def __init__(self, server: Homeserver) -> None:
        self._server = server

    async def is_made(self, master: str) -> bool:
        """Whether the master key is in secret storage."""
        return bool(master and (await self._data(_name("master"))).get("encrypted"))

    async def make(self, seeds: Seeds) -> str:
        """Lock the seeds away. Returns the recovery key that opens them. What earlier recovery keys
        open stays."""
        key, key_id = secrets.token_bytes(_KEY_LENGTH), secrets.token_hex(16)
        check = _lock(key, "", bytes(_KEY_LENGTH))
        about = {"algorithm": _ALGORITHM, "name": "Coalitiebot", "iv": check["iv"]}
        await self._keep(f"m.secret_storage.key.{key_id}", about | {"mac": check["mac"]})
        for usage in USAGES:
            name = _name(usage)
            locked = _lock(key, name, unpadded(seeds.of(usage).seed).encode())
            before = (await self._data(name)).get("encrypted") or {}
            await self._keep(name, {"encrypted": before | {key_id: locked}})
        await self._keep(_DEFAULT, {"key": key_id})
        return written(key)

    async def open(self, recovery_key: str) -> Seeds:
        """The seeds that were locked away. Raises WrongKey if this key does not open them."""
        key = read(recovery_key)
        key_id = str((await self._data(_DEFAULT)).get("key", ""))
        about = await self._data(f"m.secret_storage.key.{key_id}")
        if about.get("algorithm") != _ALGORITHM:
            raise WrongKey("this account has no secret storage that a recovery key opens")
        if "mac" in about and _lock(key, "", bytes(_KEY_LENGTH), about["iv"])["mac"] != unpadded(
            padded(about["mac"])
        ):
            raise WrongKey("this is not the recovery key of this account")
        return Seeds(*[await self._seed(key, key_id, usage) for usage in USAGES])

    async def _seed(self, key: bytes, key_id: str, usage: str) -> SigningKey:
        name = _name(usage)
        locked = ((await self._data(name)).get("encrypted") or {}).get(key_id)
        if not locked:
            raise WrongKey("the identity was not locked away with this recovery key")
        return SigningKey(padded(_unlock(key, name, locked).decode()))

    async def _data(self, kind: str) -> Json:
        try:
            return await self._server.call("GET", self._path(kind))
        except RequestRefused as refused:
            if refused.code != "M_NOT_FOUND":
                raise
            return {}

    async def _keep(self, kind: str, content: Json) -> None:
        await self._server.call("PUT", self._path(kind), content)

    def _path(self, kind: str) -> str:
        return client_api("user", self._server.user, "account_data", kind)


def written(key: bytes) -> str:
    """A key as people write it down: base58 in groups of four, with a check byte."""
    whole = _HEADER + key
    number = int.from_bytes(whole + bytes([reduce(xor, whole)]), "big")
    letters = ""
    while number:
        number, rest = divmod(number, len(_BASE58))
        letters = _BASE58[rest] + letters
    return " ".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def read(text: str) -> bytes:
    """The key that was written down. Raises WrongKey if there is a typing mistake."""
    number = 0
    for letter in "".join(text.split()):
        if letter not in _BASE58:
            raise WrongKey(f"{letter} does not occur in a recovery key")
        number = number * len(_BASE58) + _BASE58.index(letter)
    length = len(_HEADER) + _KEY_LENGTH + 1
    whole = number.to_bytes(max(length, (number.bit_length() + 7) // 8), "big")
    if len(whole) != length or not whole.startswith(_HEADER) or reduce(xor, whole):
        raise WrongKey("this recovery key has a typing mistake")
    return whole[len(_HEADER) : -1]


def _lock(key: bytes, name: str, secret: bytes, iv: str = "") -> Locked:
    cipher_key, mac_key = _keys(key, name)
    start = padded(iv) if iv else _new_start()
    ciphertext = _counted(cipher_key, start, secret)
    mac = hmac.digest(mac_key, ciphertext, hashlib.sha256)
    return {"iv": unpadded(start), "ciphertext": unpadded(ciphertext), "mac": unpadded(mac)}


def _unlock(key: bytes, name: str, locked: Locked) -> bytes:
    cipher_key, mac_key = _keys(key, name)
    ciphertext = padded(locked["ciphertext"])
    mac = hmac.digest(mac_key, ciphertext, hashlib.sha256)
    if not hmac.compare_digest(mac, padded(locked["mac"])):
        raise WrongKey("what was locked away is damaged")
    return _counted(cipher_key, padded(locked["iv"]), ciphertext)


def _keys(key: bytes, name: str) -> tuple[bytes, bytes]:
    derived = bytes(HKDF(key, 64, b"\0" * 32, SHA256, context=name.encode()))
    return derived[:32], derived[32:]


def _counted(key: bytes, start: bytes, text: bytes) -> bytes:
    """AES in counter mode, which is its own inverse."""
    return AES.new(key, AES.MODE_CTR, nonce=b"", initial_value=start).encrypt(text)


def _new_start() -> bytes:
    start = secrets.token_bytes(16)
    # Bit 63 stays clear: some apps count in 64 bits only.
    return start[:8] + bytes([start[8] & 0x7F]) + start[9:]


def _name(usage: str) -> str:
    return f"m.cross_signing.{usage}"
