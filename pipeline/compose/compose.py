"""Soạn: a content and a template make a document, with all that was wrong on the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.compose.blocks import drop_signs, mark_blocks
from pipeline.compose.bookmarks import number_bookmarks
from pipeline.compose.bound import bind
from pipeline.compose.closing import tell_left_over, with_identity, with_marks, with_story
from pipeline.compose.context import names_of
from pipeline.compose.elements import Expansion
from pipeline.compose.log import Log
from pipeline.compose.notes import number_notes
from pipeline.compose.numbering import restart_numbering
from pipeline.compose.render import Renderer
from pipeline.compose.sections import drop_empty_last_section
from pipeline.compose.sentinels import Sentinels
from pipeline.compose.shape import mend_end, mend_holders, mend_ids, mend_tables
from pipeline.compose.story import expand_all, opened, render_all
from pipeline.compose.unread import with_lost
from pipeline.ooxml import Relation, cleaned, main_part, related, style_ids

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.compose.story import Story
    from pipeline.content import Content
    from pipeline.findings import Finding
    from pipeline.marks import BlockMark
    from pipeline.ooxml import Element, Package


@dataclass(frozen=True, slots=True)
class Composed:
    """A document and the findings of making it; with errors among them it is good for a draft only.

    There is no document where the body cannot be rendered at all.
    """

    document: Package | None
    findings: tuple[Finding, ...]


def compose(
    content: Content, template: Package, *, place: str, draft: bool = False, findings: Sequence[Finding] = ()
) -> Composed:
    """The document that the template makes of the content; a draft lists `findings` and those met here."""
    content = with_lost(content, findings) if draft else content
    names = names_of(content, findings, draft=draft)
    composed = _composed(content, template, names, Log(place, findings))
    if not draft or not composed.findings:
        return composed
    told = names_of(content, (*findings, *composed.findings), draft=True)
    return _composed(content, template, told, Log(place, findings))


def _composed(content: Content, template: Package, names: dict[str, object], log: Log) -> Composed:
    pkg = cleaned(template)
    renderer = Renderer(names, Sentinels(), log)
    story = opened(pkg, log)
    render_all(story, renderer, log)
    if story.body is None:
        return Composed(None, log.all())
    state = Expansion(renderer.sentinels, _styles(pkg))
    expand_all(story, state, log)
    number_notes(story.body, story.notes, log)
    pkg = restart_numbering(story.body, pkg)
    blocks = _shaped(story, story.body, renderer, log)
    pkg = with_story(pkg, story)
    pkg = with_marks(pkg, story, content, state.printings, blocks)
    pkg = with_identity(pkg, content)
    tell_left_over(pkg, log)
    return Composed(pkg, log.all())


def _shaped(story: Story, body: Element, renderer: Renderer, log: Log) -> dict[int, BlockMark]:
    """The blocks by their passes, once all parts have the shape that Word wants."""
    for root in story.roots:
        mend_tables(root, log)
    mend_end(body)
    blocks = mark_blocks(story.roots, story.places, renderer.passes)
    for root in story.roots:
        drop_signs(root)
        mend_holders(root)
        bind(root)
    drop_empty_last_section(body)
    number_bookmarks(story.roots)
    mend_ids(story.roots)
    return blocks


def _styles(pkg: Package) -> frozenset[str]:
    return frozenset(i for name in related(pkg, main_part(pkg), Relation.STYLES) for i in style_ids(pkg[name]))
