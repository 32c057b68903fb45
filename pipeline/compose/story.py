"""The parts of a template that hold text: taken apart, printed by Jinja, expanded into Word."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pipeline.compose.bookmarks import drop_ours
from pipeline.compose.codes import STRANGE_SIGN
from pipeline.compose.expand import expand
from pipeline.compose.lift import Places, lift
from pipeline.compose.notes import inline_notes
from pipeline.compose.notes_part import settle_separators
from pipeline.compose.sentinels import holds_sign, without_signs
from pipeline.compose.shape import mend_runs
from pipeline.ooxml import build, main_part, notes_part_name, parse, story_parts
from pipeline.tags import misplaced_note

if TYPE_CHECKING:
    from pipeline.compose.elements import Expansion
    from pipeline.compose.log import Log
    from pipeline.compose.render import Renderer
    from pipeline.ooxml import Element, Package

_PART_NAMES: Final = {"header": "đầu trang", "footer": "chân trang", "endnotes": "chú thích cuối"}


@dataclass(slots=True)
class Story:
    """The trees of a document's parts, its body first, and of its notes; `places` are the tags that print blocks."""

    main: str
    notes: Element
    trees: dict[str, Element] = field(default_factory=dict)
    places: Places = field(default_factory=Places)

    @property
    def body(self) -> Element | None:
        """The body's part, or None where it could not be rendered."""
        return self.trees.get(self.main)

    @property
    def roots(self) -> list[Element]:
        """The roots of all parts, the notes last."""
        return [*self.trees.values(), self.notes]


def opened(pkg: Package, log: Log) -> Story:
    """The parts of a template as its author wrote them, without signs and marks of ours."""
    own_notes = notes_part_name(pkg)
    notes = build("w:footnotes") if own_notes is None else _tree(pkg, own_notes, log)
    settle_separators(notes)
    story = Story(main_part(pkg), notes)
    for part in story_parts(pkg):
        if part != own_notes:
            story.trees[part] = _tree(pkg, part, log)
            drop_ours(story.trees[part])
    return story


def render_all(story: Story, renderer: Renderer, log: Log) -> None:
    """Prints every part; one that cannot be rendered stays in the package as the template has it."""
    for part, root in list(story.trees.items()):
        log.part = _part_name(part)
        inline_notes(root, story.notes if part == story.main else build("w:footnotes"), log)
        lift(root, part, story.places, log)
        printed = renderer.render(root, part)
        if printed is None:
            del story.trees[part]
        else:
            story.trees[part] = printed
    log.part = ""


def expand_all(story: Story, state: Expansion, log: Log) -> None:
    """Turns what was printed into Word, the body first, so that figures are counted as they are read."""
    for part, root in story.trees.items():
        log.part = _part_name(part)
        expand(root, state, notes=part == story.main)
        mend_runs(root)
        for words in state.misplaced:
            log.add(misplaced_note(log.quoting(words)))
        state.misplaced.clear()
    log.part = ""


def _tree(pkg: Package, part: str, log: Log) -> Element:
    whole = pkg[part].decode()
    if holds_sign(whole):
        log.part = _part_name(part)
        found, mend = "ký tự U+E000 hoặc U+E001", "xóa ký tự ấy trong mẫu"
        log.tell(STRANGE_SIGN, log.quoting(""), found=found, expected=STRANGE_SIGN.title, mend=mend)
        log.part = ""
    return parse(without_signs(whole).encode(), part)


def _part_name(part: str) -> str:
    file = part.rpartition("/")[2]
    return next((name for stem, name in _PART_NAMES.items() if file.startswith(stem)), "")
