"""The devices of other users, and which of them may have our keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias

import structlog
from nio import KeysQueryResponse
from nio.crypto import Olm, OlmDevice

from bot.platforms.matrix.homeserver import Json

_log = structlog.get_logger(__name__)

Trusts: TypeAlias = Callable[[str, str], bool]
"""Whether a device, by user id and device id, may have our keys."""


class Devices:
    """The devices of other users, from nio's store, with our own rule of trust."""

    def __init__(self, olm: Olm, trusts: Trusts) -> None:
        self._olm = olm
        self._trusts = trusts

    def learn(self, found: Json) -> None:
        """Store the devices of users, from the answer to a key query."""
        for user, devices in found.items():
            try:
                self._olm.handle_response(KeysQueryResponse({user: devices}, {}))
            except Exception as reason:  # noqa: BLE001 the devices of other users must be stored
                _log.warning("malformed devices", user=user, reason=type(reason).__name__)

    def strangers(self, users: Iterable[str]) -> dict[str, list[str]]:
        """The trusted devices of these users with which we have no session yet, by user."""
        strangers: dict[str, list[str]] = {}
        for device in self.trusted(users):
            if not self._olm.session_store.get(device.curve25519):
                strangers.setdefault(device.user_id, []).append(device.id)
        return strangers

    def is_trusted(self, device: OlmDevice) -> bool:
        return self._trusts(device.user_id, device.id)

    def trusted(self, users: Iterable[str]) -> Iterator[OlmDevice]:
        """The devices of these users that may have our keys."""
        return (other for other in self.others(users) if self.is_trusted(other))

    def others(self, users: Iterable[str]) -> Iterator[OlmDevice]:
        """All devices of these users but our own."""
        for user in users:
            for device in self._olm.device_store.active_user_devices(user):
                if (user, device.id) != (self._olm.user_id, self._olm.device_id):
                    yield device
