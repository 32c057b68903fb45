"""Soạn: a content and a template make a document, with all that was wrong on the way."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.compose.blocks import drop_signs, mark_blocks
from pipeline.compose.bookmarks import drop_ours, number_bookmarks
from pipeline.compose.bound import bind
from pipeline.compose.cells import by_sheet, contents
from pipeline.compose.codes import LEFT_OVER, STRANGE_SIGN
from pipeline.compose.context import names_of
from pipeline.compose.expand import Expansion, expand
from pipeline.compose.lift import Places, lift
from pipeline.compose.log import Log
from pipeline.compose.notes import inline_notes, misplaced, number_notes
from pipeline.compose.notes_part import settle_separators, with_notes
from pipeline.compose.numbering import restart_numbering
from pipeline.compose.render import Renderer
from pipeline.compose.sections import drop_empty_last_section
from pipeline.compose.sentinels import Sentinels, holds_sign, printable, without_signs
from pipeline.compose.shape import mend_end, mend_holders, mend_ids, mend_runs, mend_tables
from pipeline.content import plain
from pipeline.findings import TemplatePlace
from pipeline.marks import NAMESPACE, FigureMark, Marks, found_texts, to_xml
from pipeline.ooxml import (
    Relation,
    build,
    cleaned,
    main_part,
    notes_part_name,
    parse,
    related,
    serialise,
    story_parts,
    style_ids,
    with_marks_part,
    with_part,
    with_properties,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.content import Content
    from pipeline.findings import Finding
    from pipeline.ooxml import Element, Package

_PART_NAMES = {"header": "đầu trang", "footer": "chân trang", "endnotes": "chú thích cuối"}


@dataclass(frozen=True, slots=True)
class Composed:
    """A document and the findings of making it; with errors among them it is good for a draft only."""

    document: Package
    findings: tuple[Finding, ...]


def compose(
    content: Content, template: Package, *, place: str, draft: bool = False, findings: Sequence[Finding] = ()
) -> Composed:
    """The document that the template makes of the content; a draft lists `findings` and those met here."""
    made = _Making(content, template, place, draft=draft, told=findings).made()
    if not draft or not made.findings:
        return made
    return _Making(content, template, place, draft=draft, told=(*findings, *made.findings)).made()


class _Making:
    """One way from template to document."""

    def __init__(
        self, content: Content, template: Package, place: str, *, draft: bool, told: Sequence[Finding]
    ) -> None:
        self.content = content
        self.log = Log(place)
        self.pkg = cleaned(template)
        self.main = main_part(self.pkg)
        self.places = Places()
        self.renderer = Renderer(names_of(content, told, draft=draft), Sentinels(), self.log)
        self.state = Expansion(self.renderer.sentinels, _styles(self.pkg))

    def made(self) -> Composed:
        """The document, part by part, and the findings."""
        notes = self._own_notes()
        trees = self._rendered(notes)
        if self.main not in trees:
            return Composed(with_properties(self.pkg, *_properties(self.content), None), self.log.all())
        for part, tree in trees.items():
            self._expand(part, tree)
        self._number(trees[self.main], notes)
        self.pkg = restart_numbering(trees[self.main], self.pkg)
        roots = [*trees.values(), notes]
        for root in roots:
            mend_tables(root, self.log)
        mend_end(trees[self.main])
        marks = self._marked(roots)
        drop_empty_last_section(trees[self.main])
        number_bookmarks(roots)
        mend_ids(roots)
        self._write(trees, notes)
        return Composed(self._finished(marks, roots), self.log.all())

    def _own_notes(self) -> Element:
        name = notes_part_name(self.pkg)
        notes = build("w:footnotes") if name is None else parse(self.pkg[name], name)
        settle_separators(notes)
        return notes

    def _rendered(self, notes: Element) -> dict[str, Element]:
        trees: dict[str, Element] = {}
        for part in self._parts():
            self.log.part = _part_name(part)
            root = self._signless(part)
            drop_ours(root)
            inline_notes(root, notes if part == self.main else build("w:footnotes"), self.log)
            lift(root, part, self.places, self.log)
            tree = self.renderer.render(root, part)
            if tree is not None:
                trees[part] = tree
        return trees

    def _signless(self, part: str) -> Element:
        """The part's tree; a template that holds signs like ours loses them, and that is told."""
        whole = self.pkg[part].decode()
        if holds_sign(whole):
            mend = "xóa ký tự ấy trong mẫu"
            self.log.tell(STRANGE_SIGN, self.log.quoting(""), found="U+E000", expected=STRANGE_SIGN.title, mend=mend)
        return parse(without_signs(whole).encode(), part)

    def _parts(self) -> list[str]:
        return [p for p in story_parts(self.pkg) if p != notes_part_name(self.pkg)]

    def _expand(self, part: str, tree: Element) -> None:
        self.log.part = _part_name(part)
        expand(tree, self.state, notes=part == self.main)
        mend_runs(tree)
        for words in self.state.misplaced:
            misplaced(words, self.log)
        self.state.misplaced.clear()

    def _number(self, body: Element, notes: Element) -> None:
        self.log.part = ""
        number_notes(body, notes, self.log)

    def _marked(self, roots: list[Element]) -> Marks:
        blocks = mark_blocks(roots, self.places, self.renderer.passes)
        for root in roots:
            drop_signs(root)
            mend_holders(root)
            bind(root)
        sheets = by_sheet(self.content.cells)
        figures: list[FigureMark] = []
        for p in self.state.printings:
            name = p.bookmark or (blocks[p.row].bookmark if p.row in blocks else "")
            figures.append(FigureMark(name, p.text, p.figure, contents(p.figure, sheets)))
        return Marks(tuple(figures), tuple(blocks.values()))

    def _write(self, trees: dict[str, Element], notes: Element) -> None:
        for part, tree in trees.items():
            self.pkg = with_part(self.pkg, part, serialise(tree))
        if len(notes):
            self.pkg = with_notes(self.pkg, notes)

    def _finished(self, marks: Marks, roots: list[Element]) -> Package:
        standing = {name: text for root in roots for name, text in found_texts(root, {}).items() if text is not None}
        figures = tuple(
            replace(m, text=standing[m.bookmark]) if m.bookmark.startswith("_k") else m
            for m in marks.figures
            if m.bookmark in standing
        )
        blocks = tuple(b for b in marks.blocks if b.bookmark in standing)
        pkg = with_marks_part(self.pkg, to_xml(Marks(figures, blocks)), NAMESPACE)
        pkg = with_properties(pkg, *_properties(self.content), self.content.document.issued)
        self._assert_no_sign(pkg)
        return pkg

    def _assert_no_sign(self, pkg: Package) -> None:
        for name in sorted(pkg.parts):
            if name.endswith((".xml", ".rels")) and holds_sign(pkg[name].decode(errors="replace")):
                place = TemplatePlace(self.log.file, part=name)
                mend = "báo cho người viết chương trình"
                self.log.tell(LEFT_OVER, place, found="dấu riêng", expected=LEFT_OVER.title, mend=mend)


def _styles(pkg: Package) -> frozenset[str]:
    return frozenset(i for name in related(pkg, main_part(pkg), Relation.STYLES) for i in style_ids(pkg[name]))


def _part_name(part: str) -> str:
    file = part.rpartition("/")[2]
    return next((name for stem, name in _PART_NAMES.items() if file.startswith(stem)), "")


def _properties(content: Content) -> tuple[str, str]:
    """Title and subject as Word's own dialogue shows them."""
    kind = next((plain(t) for t in content.texts if t.name == "văn_bản.tên_loại"), "")
    subject = _line(content.document.subject)
    return _line(f"{kind} {subject}"), subject


def _line(text: str) -> str:
    return " ".join(without_signs(printable(text)).split())
