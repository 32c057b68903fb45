"""Composing: a document made of a content and a template, with notes and marks."""

from __future__ import annotations

from pipeline.compose.compose import Composed, compose

__all__ = ["Composed", "compose"]
