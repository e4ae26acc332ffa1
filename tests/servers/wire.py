"""A wire to a server on loopback that a test can cut, or make swallow an answer."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit


class Wire:
    """Passes bytes between those who connect to `url` and the server behind it.

    `cut` refuses and drops every connection, `mend` lets them through again. With `deaf` set the
    requests arrive at the server, but its answers are lost with the connection.
    """

    def __init__(self, to: str) -> None:
        """`to` is the server's address, such as `http://127.0.0.1:8008`."""
        address = urlsplit(to)
        self._there = (address.hostname or "", address.port or 0)
        self._open: set[asyncio.StreamWriter] = set()
        self._server: asyncio.Server | None = None
        self.url = ""
        self.deaf = False

    async def mend(self) -> None:
        port = urlsplit(self.url).port or 0
        self._server = await asyncio.start_server(self._connect, "127.0.0.1", port)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def cut(self) -> None:
        if self._server:
            self._server.close()
        while self._open:
            self._open.pop().close()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        from_server, to_server = await asyncio.open_connection(*self._there)
        self._open |= {writer, to_server}
        async with asyncio.TaskGroup() as both:
            both.create_task(self._pass(reader, to_server, answers=False))
            both.create_task(self._pass(from_server, writer, answers=True))

    async def _pass(
        self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, *, answers: bool
    ) -> None:
        try:
            while data := await source.read(65_536):
                if answers and self.deaf:
                    break
                sink.write(data)
                await sink.drain()
        except ConnectionError:
            pass
        finally:
            sink.close()
