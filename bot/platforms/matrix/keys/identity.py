"""Our signing identity at the homeserver: it is made once, and signs our device."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import structlog

from bot.platforms.matrix.homeserver import (
    Homeserver,
    Json,
    PasswordWanted,
    RequestRefused,
    client_api,
)
from bot.platforms.matrix.keys.key_store import KeyStore
from bot.platforms.matrix.keys.olm_account import OlmAccount
from bot.platforms.matrix.keys.recovery import Recovery, WrongKey
from bot.platforms.matrix.keys.seeds import USAGES, KeptSeeds, Seeds, new_seeds
from bot.platforms.matrix.keys.signing import is_signed
from bot.platforms.matrix.keys.trust import public_key, self_signing_key

_log = structlog.get_logger(__name__)


class SigningState(Enum):
    """Whether our device is signed, for apps that share keys only with signed devices. The value
    explains it to the operator."""

    SIGNED = "the device is signed by its identity: people's apps trust it"
    UNSIGNED = "the device is not signed yet: it is at the next start"
    NO_IDENTITY = "there is no identity yet: it is made at the next start"
    OTHER = (
        "the account has an identity of which this bot does not have the seeds, so that people's "
        "apps do not pass it their keys: restore it with its recovery key, or reset it"
    )
    NO_DEVICE = "the homeserver has no keys of this device, so there is nothing to sign"
    LIE = "the homeserver describes this device with keys that are not ours: nothing is signed"
    REFUSED = "the homeserver refuses to take the identity or the signature"


@dataclass(frozen=True, slots=True)
class PublishedIdentity:
    """Our identity and device at the homeserver. Each field is empty if there is none."""

    master: str
    self_signing: str
    user_signing: str
    device: Json

    def is_of(self, seeds: Seeds) -> bool:
        """Whether all three keys come from these seeds."""
        return (self.master, self.self_signing, self.user_signing) == (
            seeds.master.public,
            seeds.self_signing.public,
            seeds.user_signing.public,
        )


class Identity:
    """The identity of the account that is signed in. `kept`: its seeds."""

    def __init__(self, server: Homeserver, kept: KeptSeeds, key_store: KeyStore) -> None:
        self._server = server
        self._kept = kept
        self._key_store = key_store
        self._recovery = Recovery(server)

    async def ensure(self) -> SigningState:
        """Make an identity if there is none, and sign our device with it.

        A device for which the homeserver has other keys than ours is never signed. An identity
        that is not ours stays as it is.
        """
        try:
            return await self._ensure(await self._key_store.do(OlmAccount.own_keys))
        except RequestRefused as refused:
            _log.error("the homeserver refuses our identity", reason=str(refused))
            return SigningState.REFUSED

    async def _ensure(self, device_keys: Json) -> SigningState:
        seen = await self.seen()
        state = self.state(seen, device_keys)
        if state is SigningState.NO_IDENTITY:
            await self._publish(self._unpublished())
            seen = await self.seen()
            state = self.state(seen, device_keys)
        if state is SigningState.UNSIGNED:
            state = await self._sign(seen, device_keys)
        return state

    async def reset(self, password: str) -> SigningState:
        """Replace the identity by a new one. People who verified the old one must verify again, and
        may not be able to read us until then."""
        seeds = new_seeds()
        self._kept.add(self._server.user, seeds)
        await self._publish(seeds, password)
        return await self.ensure()

    async def make_recovery_key(self) -> str:
        """Lock the seeds away in the account. Returns the key that opens them."""
        seeds = self._seeds_of(await self.seen())
        if seeds is None:
            raise WrongKey("this bot has no seeds of the account's identity, so nothing to keep")
        return await self._recovery.make(seeds)

    async def restore(self, recovery_key: str) -> SigningState:
        """Take back the seeds that were locked away. Raises WrongKey if they are not of the
        account's present identity."""
        seeds = await self._recovery.open(recovery_key)
        if not (await self.seen()).is_of(seeds):
            raise WrongKey("what was locked away is not the identity that the account has now")
        self._kept.add(self._server.user, seeds)
        return await self.ensure()

    async def in_words(self) -> list[str]:
        """The state, for the operator."""
        seen = await self.seen()
        locked_away = await self._recovery.is_made(seen.master)
        return [
            f"Account: {self._server.user}, device {self._server.device}",
            f"Identity: {self.state(seen, None).value}",
            f"Master key: {seen.master or 'none'}",
            f"Recovery key: {'made' if locked_away else 'none; make one, and keep it on paper'}",
        ]

    async def seen(self) -> PublishedIdentity:
        """Our identity and device at the homeserver now."""
        user = self._server.user
        wish: Json = {"device_keys": {user: []}}
        answer = await self._server.call("POST", client_api("keys", "query"), wish)
        return PublishedIdentity(
            public_key(answer.get("master_keys", {}).get(user, {}), user, "master"),
            self_signing_key(user, answer),
            public_key(answer.get("user_signing_keys", {}).get(user, {}), user, "user_signing"),
            answer.get("device_keys", {}).get(user, {}).get(self._server.device, {}),
        )

    def state(self, seen: PublishedIdentity, device_keys: Json | None) -> SigningState:
        """The state. Without `device_keys`, the keys of the device are not compared."""
        if not seen.device:
            return SigningState.NO_DEVICE
        user, device = self._server.user, self._server.device
        who = (seen.device.get("user_id"), seen.device.get("device_id"))
        if who != (user, device) or device_keys not in (None, seen.device.get("keys")):
            return SigningState.LIE
        if not seen.master:
            return SigningState.NO_IDENTITY
        seeds = self._seeds_of(seen)
        if seeds is None:
            return SigningState.OTHER
        signed = is_signed(seen.device, user, seeds.self_signing.public)
        return SigningState.SIGNED if signed else SigningState.UNSIGNED

    def _seeds_of(self, seen: PublishedIdentity) -> Seeds | None:
        """The seeds of the identity that the homeserver has; None if it is not ours."""
        return next((mine for mine in self._kept.of(self._server.user) if seen.is_of(mine)), None)

    def _unpublished(self) -> Seeds:
        """Earlier seeds if there are any, since an upload may have failed; else new ones, stored
        before they are published."""
        for seeds in self._kept.of(self._server.user):
            return seeds
        seeds = new_seeds()
        self._kept.add(self._server.user, seeds)
        return seeds

    async def _publish(self, seeds: Seeds, password: str = "") -> None:
        body = await self._key_store.do(lambda m: _public_keys(m, seeds, self._server.user))
        path = client_api("keys", "device_signing", "upload")
        try:
            await self._server.call("POST", path, body)
        except PasswordWanted as challenge:
            if not password:
                raise
            auth = {
                "type": "m.login.password",
                "identifier": {"type": "m.id.user", "user": self._server.user},
                "password": password,
                "session": challenge.session,
            }
            await self._server.call("POST", path, body | {"auth": auth})

    async def _sign(self, seen: PublishedIdentity, device_keys: Json) -> SigningState:
        seeds, user = self._seeds_of(seen), self._server.user
        assert seeds, "only an identity of ours signs"
        bare = {key: seen.device[key] for key in ("algorithms", "device_id", "keys", "user_id")}
        signed = bare | {"signatures": seeds.self_signing.sign(bare, user)}
        path = client_api("keys", "signatures", "upload")
        body = {user: {self._server.device: signed}}
        answer = await self._server.call("POST", path, body)
        if failures := answer.get("failures"):
            _log.error("the homeserver refuses the signature of our device", failures=failures)
            return SigningState.REFUSED
        return self.state(await self.seen(), device_keys)


def _public_keys(account: OlmAccount, seeds: Seeds, user: str) -> Json:
    """The keys to publish: the master key signed by our device, the others by the master key."""
    keys = {f"{usage}_key": _public_key(seeds, usage, user) for usage in USAGES}
    signed = {
        name: key | {"signatures": seeds.master.sign(key, user)} for name, key in keys.items()
    }
    return signed | {"master_key": account.sign(keys["master_key"])}


def _public_key(seeds: Seeds, usage: str, user: str) -> Json:
    public = seeds.of(usage).public
    return {"user_id": user, "usage": [usage], "keys": {f"ed25519:{public}": public}}
