"""Why two versions differ: cell, declaration, template, dated table, sign-off, program or a person's hand."""

from __future__ import annotations

from pipeline.causes.attribution import Effect, attributed, explained, unexplained
from pipeline.causes.world import World, world

__all__ = ["Effect", "World", "attributed", "explained", "unexplained", "world"]
