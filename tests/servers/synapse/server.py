"""A real Synapse in a process of its own."""

from __future__ import annotations

import atexit
import base64
import functools
import hashlib
import hmac
import importlib.util
import itertools
import json
import re
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, NamedTuple

from tests.needs import need
from tests.servers.folders import new_folder
from tests.servers.synapse.person import Person
from tests.servers.synapse.secretive import PASSWORD, Secretive

_SECRET = "only-for-tests"
_STARTS_WITHIN = 60.0


class Account(NamedTuple):
    """A user of the homeserver, as the bot's settings want it."""

    user: str
    password: str


class Synapse:
    """One homeserver in one process, with its data in a folder that goes when it stops."""

    def __init__(self) -> None:
        self._folder = new_folder("synapse")
        self._counter = itertools.count(1)
        self._people: list[Person] = []
        port = _free_port()
        self.url = f"http://127.0.0.1:{port}"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "synapse.app.homeserver", "-c", str(self._configure(port))],
            cwd=self._folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._await_health()

    @property
    def pid(self) -> int:
        return self._process.pid

    def stop(self) -> None:
        """End the process that this object began, and remove its data."""
        self._process.terminate()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    async def account(self, name: str) -> Account:
        """A new account; numbered, since accounts stay for as long as the server runs."""
        localpart = f"{name}-{next(self._counter)}"
        person = await self._register(localpart, name)
        return Account(person.user, PASSWORD)

    async def user(self, name: str) -> Person:
        """A new person with this display name."""
        localpart = re.sub(r"[^a-z0-9]+", "-", name.casefold())
        return await self._register(f"{localpart}-{next(self._counter)}", name)

    async def secretive(self, name: str, *, signs: bool = True) -> Secretive:
        """A new person with this display name, whose app encrypts, and has signed its device."""
        plain = await self.user(name)
        me = await plain.call("GET", "/_matrix/client/v3/account/whoami")
        person = Secretive(self.url)
        self._people.append(person)
        await person.signs_in(plain.user, plain.token, me["device_id"])
        if signs:
            await person.signs_device()
        return person

    async def limits(self, user: str, per_second: int) -> None:
        """Let a user send no more than this; the homeserver answers the rest with 429."""
        admin = await self._register(f"beheer-{next(self._counter)}", "beheer", admin=True)
        path = f"/_synapse/admin/v1/users/{user}/override_ratelimit"
        limit = {"messages_per_second": per_second, "burst_count": per_second}
        await admin.call("POST", path, limit)

    def visitor(self, user: str, token: str) -> Person:
        """Someone who is signed in already, such as the bot's operator in another app."""
        person = Person(self.url)
        person.user, person.token = user, token
        self._people.append(person)
        return person

    async def goodbye(self) -> None:
        """Close the connections of everyone so far; for the end of a test."""
        while self._people:
            await self._people.pop().close()

    async def _register(self, localpart: str, name: str, admin: bool = False) -> Person:
        person = self.visitor("", "")
        path = "/_synapse/admin/v1/register"
        nonce = (await person.call("GET", path))["nonce"]
        fields = "\0".join((nonce, localpart, PASSWORD, "admin" if admin else "notadmin"))
        mac = hmac.new(_SECRET.encode(), fields.encode(), hashlib.sha1).hexdigest()
        wish = {"nonce": nonce, "username": localpart, "password": PASSWORD, "mac": mac}
        answer = await person.call("POST", path, wish | {"displayname": name, "admin": admin})
        person.user, person.token = answer["user_id"], answer["access_token"]
        return person

    def _configure(self, port: int) -> Path:
        """Write the configuration and the key to sign with."""
        log = {
            "version": 1,
            "handlers": {"file": {"class": "logging.FileHandler", "filename": "synapse.log"}},
            "root": {"level": "WARNING", "handlers": ["file"]},
        }
        for name, content in (("homeserver.yaml", _settings(port)), ("log.yaml", log)):
            (self._folder / name).write_text(json.dumps(content), "utf-8")
        # Any 32 bytes are a key. Synapse would make one too, but takes a start of its own for it.
        key = base64.b64encode(secrets.token_bytes(32)).decode().rstrip("=")
        (self._folder / "signing.key").write_text(f"ed25519 a_test {key}\n", "utf-8")
        return self._folder / "homeserver.yaml"

    def _await_health(self) -> None:
        """Wait until it answers; there is no event to wait for in another process."""
        deadline = time.monotonic() + _STARTS_WITHIN
        while True:
            try:
                urllib.request.urlopen(f"{self.url}/health", timeout=5).close()
            except (urllib.error.URLError, ConnectionError):
                if self._process.poll() is not None or time.monotonic() > deadline:
                    log = self._folder / "synapse.log"
                    raise RuntimeError(log.read_text("utf-8") if log.exists() else "") from None
                time.sleep(0.05)
            else:
                return


@functools.cache
def running_synapse() -> Synapse:
    """The one Synapse of this process: started at first use, stopped when the process ends."""
    present = importlib.util.find_spec("synapse")
    need(present, "Synapse", "pip install matrix-synapse")
    synapse = Synapse()
    atexit.register(synapse.stop)
    return synapse


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _settings(port: int) -> dict[str, Any]:
    """The configuration: limits are lifted, nothing outside is ever asked, and what no test looks
    at (push rules, statistics, search) is not worked out."""
    generous = {"per_second": 10_000, "burst_count": 10_000}
    return {
        "server_name": "localhost",
        "listeners": [
            {
                "port": port,
                "bind_addresses": ["127.0.0.1"],
                "type": "http",
                "resources": [{"names": ["client"]}],
            }
        ],
        "database": {"name": "sqlite3", "args": {"database": "homeserver.db"}},
        "media_store_path": "media",
        "signing_key_path": "signing.key",
        "log_config": "log.yaml",
        "registration_shared_secret": _SECRET,
        "macaroon_secret_key": _SECRET,
        "form_secret": _SECRET,
        "report_stats": False,
        "trusted_key_servers": [],
        "bcrypt_rounds": 4,
        "presence": {"enabled": False},
        "push": {"enabled": False},
        "stats": {"enabled": False},
        "enable_search": False,
        "max_upload_size": "50M",
        "rc_message": generous,
        "rc_registration": generous,
        "rc_login": dict.fromkeys(("address", "account", "failed_attempts"), generous),
        "rc_joins": {"local": generous, "remote": generous},
        "rc_invites": dict.fromkeys(("per_room", "per_user", "per_issuer"), generous),
        "rc_room_creation": generous,
    }
