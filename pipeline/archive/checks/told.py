"""What the rules hand on: the clause that is offended, and how."""

from __future__ import annotations

Told = tuple[str, str]
