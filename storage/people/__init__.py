"""People, their chats, their memberships of coalitions, and the organisations they speak for."""

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
    ContactOrganisation,
    Kind,
    Organisation,
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
    "ContactOrganisation",
    "Kind",
    "Organisation",
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
