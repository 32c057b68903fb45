"""Wording: the pieces of text that differ, in the order in which a reader meets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compare.model import TONES_ONLY, Stretch, StretchKind, WordingChange, WordingKind
from pipeline.compare.quoting import quoted
from pipeline.compare.references import referring
from pipeline.compare.stretches import is_same_text, one_sided, stretches, turned
from pipeline.compare.tokens import shown, tokens
from pipeline.outline import Cell, Note, Paragraph, Table, paragraphs
from pipeline.vietnamese.tones import settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.compare.pairing import Node, Pairing
    from pipeline.compare.printed import Printed
    from pipeline.compare.references import Tokens
    from pipeline.compare.walk import Walk


def wording(walk: Walk, old: Printed, new: Printed) -> Iterator[WordingChange]:
    """The changes of a walk; what stands in cells and boxes is told by its own pairing."""
    for pairing in walk.pairings:
        one, other = pairing.old, pairing.new
        if isinstance(one, Cell) or isinstance(other, Cell):
            continue
        if one is None or other is None:
            yield from _one_sided(pairing, old, new)
        elif isinstance(one, Paragraph) and isinstance(other, Paragraph):
            cut = referring(one, other, walk.numbers)
            if pairing.moved or not is_same_text(*cut):
                yield _changed(pairing, one, other, cut, (old, new))
        elif pairing.moved:
            yield _moved(pairing, one, other, (*old.names_in(one), *new.names_in(other)))


def node_text(node: Node) -> str:
    """The text of a paragraph, the cells of a row with strokes between them, rows and notes by line."""
    if isinstance(node, Paragraph):
        return shown(tokens(node)).strip()
    if isinstance(node, Table):
        return "\n".join(map(node_text, node.rows))
    if isinstance(node, Note):
        return "\n".join(filter(None, (shown(tokens(p)).strip() for p in paragraphs(node.blocks))))
    if isinstance(node, Cell):
        return " ".join(filter(None, (shown(tokens(p)).strip() for p in paragraphs(node.blocks))))
    return " | ".join(map(node_text, node.cells))


def _one_sided(pairing: Pairing, old: Printed, new: Printed) -> Iterator[WordingChange]:
    added = pairing.old is None
    node = pairing.new if added else pairing.old
    text = node_text(node) if node is not None else ""
    if node is None or not text.strip(" |\n"):
        return
    kind, side = (WordingKind.ADDED, StretchKind.NEW) if added else (WordingKind.REMOVED, StretchKind.OLD)
    where = "bảng" if isinstance(node, Table) else pairing.where
    names = (new if added else old).names_in(node)
    before, after = (None, node.address) if added else (node.address, None)
    yield WordingChange(kind, where, before, after, (Stretch(side, text),), names, quote=quoted(text))


def _changed(
    pairing: Pairing, one: Paragraph, other: Paragraph, cut: tuple[Tokens, Tokens], sides: tuple[Printed, Printed]
) -> WordingChange:
    words = stretches(*cut)
    changed = turned(*cut)
    names = dict.fromkeys((*sides[0].names_over(one, changed[0]), *sides[1].names_over(other, changed[1])))
    heard = settled(shown(cut[0])) == settled(shown(cut[1])) and not is_same_text(*cut)
    kind = WordingKind.MOVED if pairing.moved else WordingKind.CHANGED
    return WordingChange(
        kind=kind,
        where=pairing.where,
        old=one.address,
        new=other.address,
        words=words,
        figures=tuple(names),
        quote=quoted(shown(cut[1]), words),
        remark=TONES_ONLY if heard else "",
    )


def _moved(pairing: Pairing, one: Node, other: Node, names: tuple[str, ...]) -> WordingChange:
    words = one_sided(node_text(one), node_text(other))
    names = () if len(words) == 1 else tuple(dict.fromkeys(names))
    return WordingChange(
        WordingKind.MOVED, pairing.where, one.address, other.address, words, names, quote=quoted(node_text(other))
    )
