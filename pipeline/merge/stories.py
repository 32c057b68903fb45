"""The texts of a document brought up to date one by one: body, headers and footers, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.merge.blocks import merge_blocks
from pipeline.merge.desk import Told
from pipeline.merge.page import merge_page

if TYPE_CHECKING:
    from pipeline.merge.desk import Desk
    from pipeline.merge.notebook import Notebook
    from pipeline.merge.sides import Side, Story


def merge_stories(desk: Desk, book: Notebook, old: Side, now: Side, new: Side) -> None:
    """Brings every text up to date; a note that a person took out and the inputs changed is a conflict."""
    _merge_story(desk, old.body, new.body, now.body)
    if not desk.track:
        merge_page(old.body.container, new.body.container, now.body.container)
    _merge_edges(desk, old, now, new)
    desk.part, desk.new_part = now.notes_part, new.notes_part
    for name, note in book.olds.items():
        fresh_note, here_note = book.news.get(name), book.nows.get(name)
        if fresh_note is not None and here_note is not None:
            merge_blocks(desk, note.blocks, fresh_note.blocks, here_note.blocks, here_note.element)
        elif fresh_note is not None and fresh_note.sign != note.sign:
            desk.told.append(Told("conflict", None, (note.text, "", fresh_note.text)))


def _merge_edges(desk: Desk, old: Side, now: Side, new: Side) -> None:
    """Headers and footers; what has no counterpart is told."""
    for kind, stories in old.edges.items():
        for place, story in enumerate(stories):
            fresh, here = new.edges[kind][place : place + 1], now.edges[kind][place : place + 1]
            if fresh and here:
                _merge_story(desk, story, fresh[0], here[0])
            elif fresh and story.said != fresh[0].said:
                desk.told.append(Told("unplaced", story.container, (story.said, fresh[0].said)))
        for more in new.edges[kind][len(stories) :]:
            if more.said:
                desk.told.append(Told("unplaced", None, ("", more.said)))


def _merge_story(desk: Desk, old: Story, new: Story, now: Story) -> None:
    desk.part, desk.new_part = now.part, new.part
    merge_blocks(desk, old.blocks, new.blocks, now.blocks, now.container)
