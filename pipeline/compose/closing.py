"""A document closed: its parts written, its marks and properties put in, no sign of ours left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compose.cells import by_sheet, contents
from pipeline.compose.codes import LEFT_OVER
from pipeline.compose.notes_part import with_notes
from pipeline.compose.sentinels import holds_sign, printable, without_signs
from pipeline.content import plain
from pipeline.findings import TemplatePlace
from pipeline.marks import NAMESPACE, FigureMark, Marks, found_texts, to_xml
from pipeline.ooxml import serialise, with_marks_part, with_part, with_properties

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.compose.elements import Printing
    from pipeline.compose.log import Log
    from pipeline.compose.story import Story
    from pipeline.content import Content
    from pipeline.marks import BlockMark
    from pipeline.ooxml import Package


def with_story(pkg: Package, story: Story) -> Package:
    """The package with the printed parts and their notes."""
    for part, root in story.trees.items():
        pkg = with_part(pkg, part, serialise(root))
    return with_notes(pkg, story.notes) if len(story.notes) else pkg


def with_marks(
    pkg: Package, story: Story, content: Content, printings: Iterable[Printing], blocks: Mapping[int, BlockMark]
) -> Package:
    """The package with the marks of all that still stands in its parts, each with the words that stand there."""
    standing = {name: text for root in story.roots for name, text in found_texts(root, {}).items() if text is not None}
    sheets = by_sheet(content.cells)
    figures: list[FigureMark] = []
    for printing in printings:
        row = blocks.get(printing.row)
        name = row.bookmark if row else printing.bookmark
        if name in standing:
            text = printing.text if row else standing[name]
            figures.append(FigureMark(name, text, printing.figure, contents(printing.figure, sheets)))
    kept = tuple(block for block in blocks.values() if block.bookmark in standing)
    return with_marks_part(pkg, to_xml(Marks(tuple(figures), kept)), NAMESPACE)


def with_identity(pkg: Package, content: Content) -> Package:
    """The package with title, subject and date of the document, as Word's own dialogue shows them."""
    kind = next((plain(t) for t in content.texts if t.name == "văn_bản.tên_loại"), "")
    subject = content.document.subject
    return with_properties(pkg, _line(f"{kind} {subject}"), _line(subject), content.document.issued)


def tell_left_over(pkg: Package, log: Log) -> None:
    """Tells of a sign of ours that is still in a part; that is our fault, never the template's."""
    for name in sorted(pkg.parts):
        if name.endswith((".xml", ".rels")) and holds_sign(pkg[name].decode(errors="replace")):
            place = TemplatePlace(log.file, part=name)
            mend = "báo cho người phụ trách chương trình"
            log.tell(LEFT_OVER, place, found="dấu riêng của chương trình", expected=LEFT_OVER.title, mend=mend)


def _line(text: str) -> str:
    return " ".join(without_signs(printable(text)).split())
