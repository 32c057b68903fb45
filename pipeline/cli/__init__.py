"""The command line: what a user types, and what the screen answers."""

from __future__ import annotations

from pipeline.cli.main import main

__all__ = ["main"]
