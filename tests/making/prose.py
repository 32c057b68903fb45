"""Reads the paragraphs of a “Nội dung” sheet from a text: a line a paragraph, under the name of its part."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def paragraphs(path: Path) -> list[tuple[str, str]]:
    """The part and the text of each paragraph, in order."""
    found: list[tuple[str, str]] = []
    part = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            part = line[3:].strip()
        elif line.strip() and not line.startswith("# "):
            found.append((part, line.strip()))
    return found
