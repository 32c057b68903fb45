"""What every document knows without being declared: its office, its row of “Văn bản cần lập”, its period."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.compute.ranges import ranges
from pipeline.compute.selection import Selection, spelled
from pipeline.compute.values import value
from pipeline.content import Figure, FigureKind, Span, Text
from pipeline.spec import ColumnKind, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.spec import Declaration, Sheet
    from pipeline.tables import Records

_FACTS = ("loại", "trích_yếu", "kính_gửi", "quyền_hạn", "chức_vụ", "người_ký", "thay_thế")

_DAYS = ("tính_đến", "từ_ngày", "đến_ngày")


def known_texts(declaration: Declaration, tables: Mapping[str, Records], document: Selection) -> tuple[Text, ...]:
    """The texts `văn_bản.…`."""
    facts = [_fact(document, name) for name in _FACTS]
    made = [
        Text("văn_bản.tên_loại", ((Span(declaration.document_kind),),)),
        Text("văn_bản.viết_tắt", ((Span(declaration.symbol),),)),
        _symbol(declaration, tables, document),
    ]
    return (*facts, *made)


def known_pairs(declaration: Declaration, tables: Mapping[str, Records]) -> tuple[Figure | Text, ...]:
    """What the sheets of pairs hold, under the names of their spaces (`cơ_quan.…`)."""
    spaced = (s for s in declaration.sheets if s.shape is Shape.PAIRS and s.space and s.key in tables)
    return tuple(pair for sheet in spaced for pair in _pairs(sheet, tables[sheet.key]))


def known_figures(document: Selection) -> tuple[Figure, ...]:
    """The figures `văn_bản.số`, `văn_bản.ngày` and `kỳ.…`."""
    first, last = (_year(document, name) for name in ("từ_năm", "đến_năm"))
    if first.value is None:
        first = Figure(first.name, first.kind, last.value, cells=last.cells)
    return (
        _as(value("văn_bản.số", document, "số", ColumnKind.COUNT)),
        _as(value("văn_bản.ngày", document, "ngày", ColumnKind.DATE)),
        first,
        last,
        _year_after(last),
        _span(first, last),
        *(_as(value(f"kỳ.{name}", document, name, ColumnKind.DATE)) for name in _DAYS),
    )


def _pairs(sheet: Sheet, records: Records) -> list[Figure | Text]:
    row = Selection(records.values, records.cells)
    columns = sheet.columns if len(row) else ()
    return [value(f"{sheet.space}.{c.name}", row, c.name, c.kind) for c in columns]


def _fact(document: Selection, name: str) -> Text:
    return Text(f"văn_bản.{name}", _lines(spelled(document.column(name)[0])), ranges(document.cells_of(name)))


def _lines(text: str) -> tuple[tuple[Span, ...], ...]:
    """One paragraph a line, as a list of addressees is typed in one cell."""
    return tuple((Span(line.strip()),) for line in text.split("\n") if line.strip())


def _symbol(declaration: Declaration, tables: Mapping[str, Records], document: Selection) -> Text:
    own = spelled(document.column("ký_hiệu")[0])
    cells = document.cells_of("ký_hiệu") if own else []
    if not own and (office := tables.get("thong_tin_chung")) is not None:
        row = Selection(office.values, office.cells)
        own, cells = spelled(row.column("ký_hiệu")[0]), row.cells_of("ký_hiệu")
    return Text("văn_bản.ký_hiệu", ((Span(f"{declaration.symbol}-{own}"),),) if own else (), ranges(cells))


def _year(document: Selection, name: str) -> Figure:
    return _as(value(f"kỳ.{name}", document, name, ColumnKind.YEAR))


def _year_after(last: Figure) -> Figure:
    number = last.value + 1 if isinstance(last.value, Decimal) else None
    return Figure("kỳ.năm_sau", FigureKind.YEAR, number, transform="năm cuối kỳ cộng 1", of=(last.name,))


def _span(first: Figure, last: Figure) -> Figure:
    since, until = first.value, last.value
    years = until - since + 1 if isinstance(since, Decimal) and isinstance(until, Decimal) else None
    return Figure("kỳ.số_năm", FigureKind.SPAN, years, transform="số năm của kỳ", of=(first.name, last.name))


def _as(made: Figure | Text) -> Figure:
    if not isinstance(made, Figure):
        raise TypeError(f"{made.name} is not a figure")
    return made
