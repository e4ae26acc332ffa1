"""Signing in: with a token if there is one, else with the password, always on the same device."""

from __future__ import annotations

from dataclasses import dataclass, field

import structlog

from bot.platforms.matrix.homeserver import Homeserver, Json, RequestRefused, client_api
from bot.platforms.matrix.login import KeptLogin, Login
from bot.platforms.port import SignedOut

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Credentials:
    """The operator's settings: a password, or a token with its device."""

    user: str
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    device: str = ""


async def sign_in(server: Homeserver, given: Credentials, kept: KeptLogin) -> None:
    """Sign in and store the login. Raises SignedOut, which says what the operator must mend."""
    if given.token:
        await _with_token(server, Login(server.url, given.user, given.device, given.token))
        return
    login = kept.load(server.url, given.user)
    if login and await _still_accepted(server, login):
        return
    device = login.device if login else given.device
    kept.save(await _with_password(server, given, device))


async def recall(server: Homeserver, given: Credentials, kept: KeptLogin) -> bool:
    """Whether the existing token is still accepted; use it if so. Nothing is made or stored."""
    login = kept.load(server.url, given.user)
    if given.token:
        login = Login(server.url, given.user, given.device, given.token)
    return login is not None and await _still_accepted(server, login)


async def sign_in_anew(server: Homeserver, given: Credentials, kept: KeptLogin) -> None:
    """Sign in as a new device, since the present one or its keys are lost. Raises SignedOut without
    a password."""
    lost = server.device
    if given.token or not given.password:
        raise SignedOut(
            f"the keys of device {lost} are lost, and cannot be had again; "
            "make a token with a new device, or give the password instead"
        )
    kept.save(await _with_password(server, given, ""))
    _log.warning("our device or its keys are lost, so we go on as a new one", lost=lost)


async def _still_accepted(server: Homeserver, login: Login) -> bool:
    try:
        await _with_token(server, login)
    except SignedOut:
        return False
    return True


async def _with_token(server: Homeserver, login: Login) -> None:
    server.signed_in(login)
    try:
        answer = await server.call("GET", client_api("account", "whoami"))
    except (SignedOut, RequestRefused):
        raise SignedOut(
            f"{server.url} does not accept the access token of {login.user}; make a new one"
        ) from None
    device = str(answer.get("device_id", login.device))
    server.signed_in(Login(server.url, str(answer["user_id"]), device, login.token))


async def _with_password(server: Homeserver, given: Credentials, device: str) -> Login:
    if not given.password:
        raise SignedOut(f"there is no password or token for {given.user}")
    server.signed_out()
    try:
        answer = await server.call("POST", client_api("login"), _request(given, device))
    except (RequestRefused, SignedOut) as refused:
        raise SignedOut(f"{server.url} refuses the password of {given.user} ({refused})") from None
    login = Login(server.url, answer["user_id"], answer["device_id"], answer["access_token"])
    server.signed_in(login)
    return login


def _request(given: Credentials, device: str) -> Json:
    request = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": given.user},
        "password": given.password,
        "initial_device_display_name": "Coalitiebot",
    }
    return request | ({"device_id": device} if device else {})
