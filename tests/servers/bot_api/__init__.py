"""An HTTP stand-in of Telegram's Bot API that refuses what Telegram refuses."""

from tests.servers.bot_api.people import Group, User
from tests.servers.bot_api.server import BotApi, Fault, Reply

__all__ = ["BotApi", "Fault", "Group", "Reply", "User"]
