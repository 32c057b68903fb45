"""A comparison as plain values for JSON: dictionaries, lists, text, numbers as text."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from pipeline.compare.cause import Cause
from pipeline.compare.figure_change import FigureChange
from pipeline.compare.model import FormChange
from pipeline.content import CellRange, Figure
from pipeline.outline import Address

if TYPE_CHECKING:
    from pipeline.compare.model import Comparison
    from pipeline.compare.workbooks import TablesComparison

SCHEMA = 1


def to_plain(comparison: Comparison | TablesComparison) -> dict[str, Any]:
    """What json.dumps takes, the same for the same comparison."""
    return {"schema": SCHEMA, **_plain(comparison)}


def _plain(value: object) -> Any:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if isinstance(value, Address):
        return {"part": value.part, "path": value.path}
    if isinstance(value, Figure):
        return _figure(value)
    return _fields(value) if is_dataclass(value) else _text(value)


def _fields(value: Any) -> dict[str, Any]:
    plain = {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, FigureChange):
        plain["difference"] = _plain(value.difference)
    if isinstance(value, FormChange):
        plain["quote"] = value.quote
        del plain["places"]
    if isinstance(value, Cause):
        plain["place"] = None if value.place is None else str(value.place)
    return plain


def _figure(figure: Figure) -> dict[str, Any]:
    plain = {"value": None if figure.value is None else _text(figure.value), "kind": figure.kind.value}
    plain |= {"qualifier": figure.qualifier, "unit": figure.unit, "transform": figure.transform}
    return plain | {"of": list(figure.of), "cells": [str(r) for r in figure.cells if isinstance(r, CellRange)]}


def _text(value: object) -> str:
    return format(value, "f") if isinstance(value, Decimal) else str(value)
