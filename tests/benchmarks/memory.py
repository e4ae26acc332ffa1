"""How much memory a process holds."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


def resident_mb(process: int | None = None) -> float:
    """Megabytes (2²⁰ bytes) that stand in memory for a process; without a number for this one."""
    process = process or os.getpid()
    status = Path(f"/proc/{process}/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    # macOS
    asked = ["ps", "-o", "rss=", "-p", str(process)]
    return int(subprocess.run(asked, capture_output=True, check=True).stdout) / 1024
