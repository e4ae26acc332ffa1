"""A real homeserver for the tests, and people who use it."""

from tests.servers.synapse.person import Message, Person
from tests.servers.synapse.secretive import Secretive
from tests.servers.synapse.server import Account, Synapse, running_synapse

__all__ = ["Account", "Message", "Person", "Secretive", "Synapse", "running_synapse"]
