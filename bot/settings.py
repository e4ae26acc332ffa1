"""The operator's settings, from the environment: typed, and read once."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from handlers.conversation.services import NO_REPLY


class SettingsFault(Exception):
    """A setting is missing or wrong. The text names it and says how to mend it."""


ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)


class OperatorSettings(BaseSettings):
    """The settings, from the environment or `.env`; `.env.example` explains each."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    database_url: str = "sqlite:///var/coalitiebot.db"
    bot_language: Literal["nl", "en"] = "nl"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    http_port: int = Field(default=0, ge=0, le=65535)
    calendar_organizer: str = NO_REPLY

    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    telegram_webhook_url: str | None = None
    telegram_webhook_secret: SecretStr | None = None

    matrix_homeserver: str | None = None
    matrix_user: str | None = None
    matrix_password: SecretStr | None = None
    matrix_token: SecretStr | None = None
    matrix_device_id: str | None = None
    matrix_store: Path = Path("var/matrix")
    matrix_keys_for_unsigned: bool = False

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, url: str) -> str:
        if not url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
            raise ValueError("begins with sqlite:/// or postgresql://")
        return url

    @field_validator("calendar_organizer")
    @classmethod
    def _an_address(cls, address: str) -> str:
        if not ADDRESS.fullmatch(address):
            raise ValueError("is an e-mail address, such as overleg@example.org")
        return address

    @model_validator(mode="after")
    def _complete(self) -> OperatorSettings:
        if self.matrix_homeserver and not self.matrix_user:
            raise ValueError("MATRIX_USER is missing: the bot's own name, as @bot:example.org")
        if self.matrix_homeserver and not (self.matrix_password or self.matrix_token):
            raise ValueError("MATRIX_PASSWORD is missing (or MATRIX_TOKEN with MATRIX_DEVICE_ID)")
        if self.matrix_token and not self.matrix_device_id:
            raise ValueError("MATRIX_DEVICE_ID is missing: the device that MATRIX_TOKEN belongs to")
        if self.telegram_webhook_url and not self.telegram_webhook_secret:
            raise ValueError("TELEGRAM_WEBHOOK_SECRET is missing: any long random word")
        if self.telegram_webhook_url and not self.http_port:
            raise ValueError("HTTP_PORT is missing: TELEGRAM_WEBHOOK_URL needs a web server")
        return self


def read_settings() -> OperatorSettings:
    """The settings. Raises SettingsFault with one clear line."""
    try:
        return OperatorSettings()
    except ValidationError as fault:
        raise SettingsFault(_one_line(fault)) from None


def _one_line(fault: ValidationError) -> str:
    # Only the first, and never the value: it may be a secret.
    first = fault.errors(include_input=False, include_url=False)[0]
    name = "_".join(str(part) for part in first["loc"]).upper()
    message = first["msg"].removeprefix("Value error, ")
    return f"{name}: {message}" if name else message
