"""Runs the stand-in by itself: python -m tests.servers.bot_api --port 8081"""

from __future__ import annotations

import argparse
import asyncio

from tests.servers.bot_api.server import BotApi


async def serve(options: argparse.Namespace) -> None:
    """Serve until the process is stopped; the first line of output is the address."""
    async with BotApi(
        options.token,
        port=options.port,
        strict=options.strict,
        latency=options.latency,
        checked=not options.unchecked,
    ) as server:
        print(server.url, flush=True)
        await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default="1:TEST-TOKEN")
    parser.add_argument("--strict", action="store_true", help="keep the limits strictly")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds of a round trip")
    parser.add_argument("--unchecked", action="store_true", help="without the specification")
    asyncio.run(serve(parser.parse_args()))


main()
