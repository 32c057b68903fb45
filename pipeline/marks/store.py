"""Marks as XML, and back; each cell's content stands once."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from pipeline.content import Cell, CellRange, Figure, FigureKind
from pipeline.marks.model import MOST_CELLS, BlockMark, FigureMark, Marks
from pipeline.ooxml import SubElement, parse, serialise

if TYPE_CHECKING:
    from pipeline.ooxml import Element

NAMESPACE: Final = "urn:vks-pipeline:marks:1"
SCHEMA: Final = 1
_ILLEGAL: Final = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_xml(marks: Marks) -> bytes:
    """The marks as the bytes of a custom XML part."""
    root = parse(f'<marks xmlns="{NAMESPACE}" schema="{SCHEMA}"/>'.encode())
    numbers = {cell: n for n, cell in enumerate(sorted({c for m in marks.figures for c in m.contents}), start=1)}
    for cell in numbers:
        facts = {"file": cell.file, "sheet": cell.sheet, "address": cell.address}
        _add(root, "cell", facts | ({"correction": cell.correction} if cell.correction else {}), cell.raw)
    for mark in marks.figures:
        _add_figure(root, mark, numbers)
    for block in marks.blocks:
        facts = {"bookmark": block.bookmark, "place": block.place, "key": block.key, "rows": str(block.rows)}
        _add(root, "block", facts)
    return serialise(root)


def from_xml(xml: bytes) -> Marks:
    """The marks that `to_xml` wrote; ValueError for a schema that this program does not know."""
    root = parse(xml, "marks")
    if root.get("schema") != str(SCHEMA):
        raise ValueError(f"marks schema {root.get('schema')} is not known")
    cells = tuple(_read_cell(c) for c in _all(root, "cell"))
    return Marks(
        figures=tuple(_read_figure(f, cells) for f in _all(root, "figure")),
        blocks=tuple(_read_block(b) for b in _all(root, "block")),
    )


def _add_figure(root: Element, mark: FigureMark, numbers: dict[Cell, int]) -> None:
    figure = mark.figure
    facts = {"bookmark": mark.bookmark, "name": figure.name, "kind": figure.kind.value, "transform": figure.transform}
    facts |= {"unit": figure.unit, "qualifier": figure.qualifier}
    if figure.value is not None:
        facts["value"] = figure.value.isoformat() if isinstance(figure.value, date) else format(figure.value, "f")
    element = _add(root, "figure", facts)
    _add(element, "printed", {}, mark.text)
    for name in figure.of:
        _add(element, "of", {}, name)
    for r in figure.cells:
        _add(element, "range", {"file": r.file, "sheet": r.sheet, "ref": r.ref})
    if mark.contents:
        _add(element, "contents", {}, " ".join(str(numbers[c]) for c in mark.contents[:MOST_CELLS]))


def _read_range(element: Element) -> CellRange:
    file, sheet, ref = _facts(element, "file", "sheet", "ref")
    return CellRange(file, sheet, ref)


def _read_cell(element: Element) -> Cell:
    file, sheet, address = _facts(element, "file", "sheet", "address")
    return Cell(file, sheet, address, _text(element), element.get("correction", ""))


def _read_block(element: Element) -> BlockMark:
    bookmark, place, key, rows = _facts(element, "bookmark", "place", "key", "rows")
    return BlockMark(bookmark, place, key, int(rows or "0"))


def _read_figure(element: Element, cells: tuple[Cell, ...]) -> FigureMark:
    kind = FigureKind(element.get("kind", ""))
    figure = Figure(
        name=element.get("name", ""),
        kind=kind,
        value=_value(element.get("value"), kind),
        qualifier=element.get("qualifier", ""),
        unit=element.get("unit", ""),
        transform=element.get("transform", ""),
        of=tuple(_text(o) for o in _all(element, "of")),
        cells=tuple(CellRange(*_facts(r, "file", "sheet", "ref")) for r in _all(element, "range")),
    )
    contents = tuple(cells[int(n) - 1] for c in _all(element, "contents") for n in _text(c).split())
    return FigureMark(element.get("bookmark", ""), "".join(map(_text, _all(element, "printed"))), figure, contents)


def _value(raw: str | None, kind: FigureKind) -> Decimal | date | None:
    if raw is None:
        return None
    return date.fromisoformat(raw) if kind is FigureKind.DATE else Decimal(raw)


def _add(parent: Element, name: str, facts: dict[str, str], text: str = "") -> Element:
    element = SubElement(parent, f"{{{NAMESPACE}}}{name}", {k: _legal(v) for k, v in facts.items()})
    element.text = _legal(text) or None
    return element


def _legal(text: str) -> str:
    """A cell may hold what XML cannot; a mark shows the sign of a lost character there."""
    return _ILLEGAL.sub("\ufffd", text)


def _facts(element: Element, *names: str) -> tuple[str, ...]:
    return tuple(element.get(n, "") for n in names)


def _all(parent: Element, name: str) -> list[Element]:
    return list(parent.findall(f"{{{NAMESPACE}}}{name}"))


def _text(element: Element) -> str:
    return element.text or ""
