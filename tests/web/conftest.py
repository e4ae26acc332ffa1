"""The practice room and the browser of the tests in this folder."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser

from tests.servers.browser import chromium
from tests.servers.practice import Stage, practice


@pytest_asyncio.fixture(loop_scope="module")
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """A practice room in which Hawa's phone was picked up."""
    async with practice(tmp_path) as running:
        await running.open("hawa")
        yield running


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def shared_browser() -> AsyncIterator[Browser]:
    """One browser for all tests of a file: starting it takes a second."""
    async with chromium() as running:
        yield running


@pytest_asyncio.fixture(loop_scope="module")
async def browser(shared_browser: Browser, stage: Stage) -> AsyncIterator[Browser]:
    """The browser, without pages of an earlier test; its pages close before the server does."""
    yield shared_browser
    for context in shared_browser.contexts:
        await context.close()
