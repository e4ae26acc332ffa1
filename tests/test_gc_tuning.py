"""When Python looks for garbage."""

from __future__ import annotations

import gc

from bot.process.gc_tuning import THRESHOLDS, rarely_collected


def test_the_collector_works_rarely_while_the_program_runs() -> None:
    """Also when it was off while the program was loaded; afterwards as often as before."""
    before = gc.get_threshold()
    gc.disable()
    with rarely_collected():
        assert gc.isenabled()
        assert gc.get_threshold() == THRESHOLDS
    assert gc.isenabled()
    assert gc.get_threshold() == before
