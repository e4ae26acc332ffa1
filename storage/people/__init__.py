"""People, their chats, and their memberships of coalitions."""

from storage.people.channels import (
    channels_after,
    channels_of,
    channels_of_people,
)
from storage.people.contacts import (
    coalition_named,
    contact_by,
    contacts_by,
    contacts_in,
    contacts_of_people,
    introduce,
    leader_for,
    leaders_of,
    leads_alone,
)
from storage.people.tables import (
    DAYPARTS,
    KEPT_FOR,
    Channel,
    Coalition,
    Contact,
    Kind,
    Person,
    Role,
    Standing,
)

__all__ = [
    "DAYPARTS",
    "KEPT_FOR",
    "Channel",
    "Coalition",
    "Contact",
    "Kind",
    "Person",
    "Role",
    "Standing",
    "channels_after",
    "channels_of",
    "channels_of_people",
    "coalition_named",
    "contact_by",
    "contacts_by",
    "contacts_in",
    "contacts_of_people",
    "introduce",
    "leader_for",
    "leaders_of",
    "leads_alone",
]
