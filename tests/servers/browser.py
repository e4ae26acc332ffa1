"""A real Chromium without a window, for tests that click as a person would."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright, expect

from tests.needs import need

INSTALL = "apt-get install chromium fonts-noto-color-emoji"
PATIENCE = 20_000
"""Milliseconds until what a page should show counts as missing: a busy machine is not a fault."""
expect.set_options(timeout=PATIENCE)
_QUIET = (
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """The browser, closed when the block ends; skips the test where there is none."""
    path = shutil.which("chromium")
    need(path, "Chromium", INSTALL)
    # Chromium's sandbox refuses root.
    flags = [*_QUIET, "--no-sandbox"] if os.geteuid() == 0 else list(_QUIET)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=flags)
        try:
            yield browser
        finally:
            await browser.close()
