"""Files at the homeserver: open ones for plain rooms, sealed (encrypted) ones for encrypted rooms.

A reference is the mxc address of an open file, or the description of a sealed one as JSON, with
its key.
"""

from __future__ import annotations

import asyncio
import json
from collections import OrderedDict

from nio.crypto.attachments import decrypt_attachment, encrypt_attachment
from nio.exceptions import EncryptionError

from bot.platforms.matrix.homeserver import Homeserver, Json
from bot.platforms.port import Rejected
from handlers.conversation.chat import Attachment

_SEALED_MIME = "application/octet-stream"
_LARGEST = 50_000_000
_REMEMBERED = 1_000
"""Files whose other form is cached, so that it is uploaded once."""
_DAMAGE = (EncryptionError, KeyError, TypeError, ValueError, AttributeError)


class Files:
    """Uploads and downloads the files of one account."""

    def __init__(self, server: Homeserver) -> None:
        self._server = server
        self._other_form: OrderedDict[str, str] = OrderedDict()

    async def ref_for(self, attachment: Attachment, *, sealed: bool) -> str | None:
        """The reference of an attachment in this form. It is uploaded if it has none yet."""
        if attachment.ref is None:
            return await self._upload(attachment, attachment.data, sealed=sealed)
        if (description_of(attachment.ref) is not None) == sealed:
            return attachment.ref
        known = self._other_form.get(attachment.ref)
        if known is None:
            data = await self.fetch(attachment.ref, _LARGEST)
            known = await self._upload(attachment, data, sealed=sealed)
        if known:
            self._remember(attachment.ref, known)
        return known

    async def fetch(self, ref: str, limit: int) -> bytes:
        """The bytes of a file. Raises Rejected if it is damaged or over `limit` bytes."""
        sealed = description_of(ref)
        if sealed is None:
            return await self._server.download(ref, limit)
        try:
            address, key = str(sealed["url"]), sealed["key"]["k"]
            hashed, start = sealed["hashes"]["sha256"], sealed["iv"]
            data = await self._server.download(address, limit)
            return await asyncio.to_thread(decrypt_attachment, data, key, hashed, start)
        except _DAMAGE as damage:
            raise Rejected(f"the file cannot be opened ({type(damage).__name__})") from None

    async def _upload(
        self, attachment: Attachment, data: bytes | None, *, sealed: bool
    ) -> str | None:
        if data is None:
            return None
        if not sealed:
            return await self._server.upload(data, attachment.name, attachment.mime)
        hidden, opening = await asyncio.to_thread(encrypt_attachment, data)
        address = await self._server.upload(hidden, "", _SEALED_MIME)
        return sealed_ref(opening | {"url": address})

    def _remember(self, ref: str, other: str) -> None:
        self._other_form[ref] = other
        self._other_form.move_to_end(ref)
        while len(self._other_form) > _REMEMBERED:
            self._other_form.popitem(last=False)


def sealed_ref(description: Json) -> str:
    """The reference of a sealed file with this description."""
    return json.dumps(description, separators=(",", ":"))


def description_of(ref: str) -> Json | None:
    """The description of a sealed file; None for an open one."""
    if not ref.startswith("{"):
        return None
    description: Json = json.loads(ref)
    return description
