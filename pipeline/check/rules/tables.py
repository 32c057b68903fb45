"""The tables that lie beside rules: columns parted by tabs, a line of headings, remarks behind #."""

from __future__ import annotations

import csv
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@cache
def rows_of(path: Path) -> tuple[Mapping[str, str], ...]:
    """The rows of a table, each by its headings."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    return tuple(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
