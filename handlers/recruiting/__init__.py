"""The partners that a coalition does not have yet: sectors and neighbourhoods without one, and
somebody whom a member knows."""

from handlers.recruiting import deciding, knowing, missing, neighbourhoods, personal_data

PARTS = (missing, neighbourhoods, knowing, deciding, personal_data)
