"""The language of tags: what a template may write, how Word's XML holds it, and what is told of what it may not."""

from __future__ import annotations

from pipeline.tags.faults import misplaced_note, odd_form, unknown_filter, unknown_name, words_lost
from pipeline.tags.forms import FORMED, Form, form_of, odd_tag, tags_alone, words_beside
from pipeline.tags.joined import joined
from pipeline.tags.language import (
    CLOSERS,
    DATED,
    FILTERS,
    LISTING,
    MIDDLES,
    NOTE,
    NUMERIC,
    OPENERS,
    REFUSED,
    STATEMENTS,
    TESTS,
    WORDY,
)
from pipeline.tags.words import own_text, quoted

__all__ = [
    "CLOSERS",
    "DATED",
    "FILTERS",
    "FORMED",
    "LISTING",
    "MIDDLES",
    "NOTE",
    "NUMERIC",
    "OPENERS",
    "REFUSED",
    "STATEMENTS",
    "TESTS",
    "WORDY",
    "Form",
    "form_of",
    "joined",
    "misplaced_note",
    "odd_form",
    "odd_tag",
    "own_text",
    "quoted",
    "tags_alone",
    "unknown_filter",
    "unknown_name",
    "words_beside",
    "words_lost",
]
