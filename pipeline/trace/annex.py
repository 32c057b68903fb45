"""The appendix for the reviewer's copy: a table of all figures with their cells, and of the numbers in prose."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.ooxml import write_package
from pipeline.trace.annex_cells import cells_told, head
from pipeline.trace.annex_figures import figures
from pipeline.trace.labels import spelled
from pipeline.trace.lines import Line
from pipeline.trace.listing import place_told
from pipeline.trace.numbers import Number, Origin
from pipeline.trace.word import Said, document, paragraph, row, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.ooxml import Package
    from pipeline.trace.asking import Answer
    from pipeline.trace.traced import Traced

_WIDTHS: Final = (700, 2600, 2103, 8600)
_HEADS: Final = ("STT", "Chỗ in", "Con số", "Ô và nội dung của ô")


def annex(trace: Traced, label: str, skeleton: Package, asked: Sequence[Answer] = ()) -> bytes:
    """The bytes of the appendix, in the styles of the skeleton; only what was asked for, where something was."""
    trace = _only(trace, asked) if asked else trace
    title = f"Nguồn số liệu của {label}"
    return write_package(document(skeleton, _blocks(trace, label), title, landscape=True))


def _only(trace: Traced, asked: Sequence[Answer]) -> Traced:
    """The trace of these answers alone; words from cells stand as the numbers in them would."""
    texts = [
        one if isinstance(one, Number) else Number(one.spot, Origin.TEXT, None, one)
        for one in asked
        if not isinstance(one, Line)
    ]
    return replace(trace, lines=tuple(one for one in asked if isinstance(one, Line)), numbers=tuple(texts))


def _blocks(trace: Traced, label: str) -> Iterator[str]:
    yield paragraph("PhuLucDau", "Phụ lục")
    yield paragraph("PhuLucTen", "NGUỒN SỐ LIỆU CỦA VĂN BẢN")
    yield paragraph("PhuLucGhiChu", f"(Dùng khi thẩm định, trình ký {label}; không phát hành kèm văn bản)")
    yield paragraph("CachDong")
    if trace.lines:
        yield paragraph("BangTen", f"I. Số liệu ({len(trace.lines)} chỗ in)")
        yield figures(trace.lines)
        yield paragraph("SauBang")
    numbers = [n for n in trace.printed_numbers if n.line is None]
    if numbers:
        yield paragraph("BangTen", f"II. Số nằm trong lời văn ({len(numbers)} con số)")
        yield _numbers(numbers)
        yield paragraph("SauBang")


def _numbers(numbers: Sequence[Number]) -> str:
    groups: dict[object, list[Number]] = {}
    for number in numbers:
        wording = number.wording
        key = (wording.name, wording.cells, number.spot.paragraph.address) if wording else number.spot
        groups.setdefault(key, []).append(number)
    rows = (_number(n, group) for n, group in enumerate(groups.values(), start=1))
    return table("BangKe", _WIDTHS, (head(_WIDTHS, _HEADS), *rows))


def _number(number: int, group: Sequence[Number]) -> str:
    first = group[0]
    wording = first.wording
    how = (
        f"{wording.hand}: {spelled(wording.name)}"
        if wording and wording.name and not wording.cells
        else str(first.origin)
    )
    return row(
        _WIDTHS,
        (
            paragraph("BangSo", str(number)),
            paragraph("BangO", place_told(first.spot.paragraph.address.path)),
            paragraph("BangO", Said("; ".join(n.spot.text for n in group), bold=True)),
            "".join(paragraph("BangO", words) for words in list(cells_told(first.cells)) or [how]),
        ),
    )
