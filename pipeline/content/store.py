"""Content as stable JSON, and back."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any, Final

from pipeline.content.content import SCHEMA, Content, Identity
from pipeline.content.figure import Figure, FigureKind
from pipeline.content.source import Cell, CellRange
from pipeline.content.table import Row, Table
from pipeline.content.text import Paragraph, Span, Text

_KNOWN: Final = range(1, SCHEMA + 1)


def dumps(content: Content) -> str:
    """The content as JSON with sorted keys, one value a line, the same bytes for the same content."""
    return json.dumps(_content(content), ensure_ascii=False, sort_keys=True, indent=1) + "\n"


def loads(text: str) -> Content:
    """The content that `dumps` wrote, also under an older schema; ValueError for one that is not known."""
    raw = json.loads(text)
    if raw.get("schema") not in _KNOWN:
        raise ValueError(f"content schema {raw.get('schema')} is not known")
    return Content(
        document=_read_identity(raw["document"]),
        figures=tuple(_read_figure(f) for f in raw["figures"]),
        texts=tuple(_read_text(t) for t in raw["texts"]),
        tables=tuple(_read_table(t) for t in raw["tables"]),
        cells=tuple(Cell(*c) for c in raw["cells"]),
    )


def _content(content: Content) -> dict[str, Any]:
    return {
        "schema": content.schema,
        "document": _identity(content.document),
        "figures": [_figure(f) for f in content.figures],
        "texts": [_text(t) for t in content.texts],
        "tables": [_table(t) for t in content.tables],
        "cells": [_cell(c) for c in content.cells],
    }


def _cell(c: Cell) -> list[str]:
    return [c.file, c.sheet, c.address, c.raw, *([c.correction] if c.correction else [])]


def _identity(i: Identity) -> dict[str, Any]:
    issued = i.issued.isoformat() if i.issued else None
    period = [i.period_from, i.period_to]
    return {"office": i.office, "type": i.type, "period": period, "subject": i.subject, "issued": issued}


def _read_identity(raw: dict[str, Any]) -> Identity:
    issued = date.fromisoformat(raw["issued"]) if raw["issued"] else None
    return Identity(raw["office"], raw["type"], raw["period"][0], raw["period"][1], raw["subject"], issued)


def _figure(f: Figure) -> dict[str, Any]:
    out: dict[str, Any] = {"name": f.name, "kind": f.kind.value, "value": _value(f.value), "transform": f.transform}
    out |= {"qualifier": f.qualifier, "unit": f.unit, "of": list(f.of), "cells": _ranges(f.cells)}
    return out


def _read_figure(raw: dict[str, Any]) -> Figure:
    kind = FigureKind(raw["kind"])
    of, cells = tuple(raw["of"]), _read_ranges(raw["cells"])
    value = _read_value(raw["value"], kind)
    return Figure(raw["name"], kind, value, raw["qualifier"], raw["unit"], raw["transform"], of, cells)


def _value(value: Decimal | date | None) -> str | None:
    if value is None:
        return None
    return value.isoformat() if isinstance(value, date) else format(value, "f")


def _read_value(raw: str | None, kind: FigureKind) -> Decimal | date | None:
    if raw is None:
        return None
    return date.fromisoformat(raw) if kind is FigureKind.DATE else Decimal(raw)


def _text(t: Text) -> dict[str, Any]:
    return {"name": t.name, "paragraphs": _paragraphs(t.paragraphs), "cells": _ranges(t.cells)}


def _paragraphs(paragraphs: tuple[Paragraph, ...]) -> list[list[list[Any]]]:
    return [[[s.text, s.bold, s.italic, *([_paragraphs(s.note)] if s.note else [])] for s in p] for p in paragraphs]


def _read_text(raw: dict[str, Any]) -> Text:
    return Text(raw["name"], _read_paragraphs(raw["paragraphs"]), _read_ranges(raw["cells"]))


def _read_paragraphs(raw: list[list[list[Any]]]) -> tuple[Paragraph, ...]:
    return tuple(tuple(map(_read_span, paragraph)) for paragraph in raw)


def _read_span(raw: list[Any]) -> Span:
    text, bold, italic, *note = raw
    return Span(text, bold, italic, *map(_read_paragraphs, note))


def _table(t: Table) -> dict[str, Any]:
    rows = [_row(r) for r in t.rows]
    return {"name": t.name, "columns": list(t.columns), "headings": dict(t.headings), "rows": rows}


def _read_table(raw: dict[str, Any]) -> Table:
    rows = tuple(_read_row(r) for r in raw["rows"])
    return Table(raw["name"], tuple(raw["columns"]), rows, raw["headings"])


def _row(row: Row) -> dict[str, Any]:
    values = {k: _figure(v) if isinstance(v, Figure) else _text(v) for k, v in row.values.items()}
    return {"key": row.key, "values": values, "rows": [_row(r) for r in row.rows], "total": row.total}


def _read_row(raw: dict[str, Any]) -> Row:
    values = {k: _read_figure(v) if "kind" in v else _read_text(v) for k, v in raw["values"].items()}
    return Row(raw["key"], values, tuple(_read_row(r) for r in raw["rows"]), raw["total"])


def _ranges(ranges: tuple[CellRange, ...]) -> list[list[str]]:
    return [[r.file, r.sheet, r.ref] for r in ranges]


def _read_ranges(raw: list[list[str]]) -> tuple[CellRange, ...]:
    return tuple(CellRange(*r) for r in raw)
