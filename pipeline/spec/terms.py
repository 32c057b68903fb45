"""Conditions against the terms that a column can hold: a misspelt one would fit no row and lose a figure unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import Code, DeclarationPlace, Kind, Severity, nearest
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.findings import Finding
    from pipeline.spec.declaration import Declaration, FigureSpec, TableSpec, TextSpec
    from pipeline.spec.sheet import Sheet, Vocabulary

UNKNOWN_TERM = Code(
    "dieu-kien-khong-co-trong-danh-muc",
    Severity.ERROR,
    Kind.TEMPLATE,
    "tính",
    "Giá trị trong điều kiện lọc phải là một giá trị mà cột nhận",
)


def check_terms(declaration: Declaration, vocabularies: Sequence[Vocabulary]) -> tuple[Finding, ...]:
    """A finding for each value in `loc` or `cot_cheo` that its column can never hold."""
    known = {v.name: tuple(term.name for term in v.terms) for v in vocabularies}
    lines = dict(declaration.lines)
    return tuple(
        _finding(DeclarationPlace(declaration.source, lines.get(name, 0), name), value, terms)
        for name, sheet, column, values in _asked(declaration)
        if (terms := _terms(declaration.sheets, sheet, column, known))
        for value in values
        if fold(value) not in {fold(term) for term in terms}
    )


def _asked(declaration: Declaration) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    every: list[FigureSpec | TableSpec | TextSpec] = [*declaration.figures, *declaration.tables, *declaration.texts]
    for spec in every:
        for condition in spec.where:
            yield spec.name, spec.sheet, condition.column, condition.values
    for table in declaration.tables:
        for _, values in table.cross:
            for column, value in zip(table.across, values, strict=False):
                yield table.name, table.sheet, column, (value,)


def _terms(sheets: Sequence[Sheet], key: str, column: str, known: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The terms of a column; empty where it may hold anything."""
    for sheet in (s for s in sheets if key in {s.key, s.into}):
        if sheet.wide and column == sheet.wide.term:
            return known.get(sheet.wide.vocabulary, ())
        if sheet.wide and column == sheet.wide.group:
            return tuple(dict.fromkeys(value for _, value in sheet.wide.groups))
        for declared in sheet.columns:
            if declared.name == column and (declared.options or declared.vocabulary):
                return declared.options or known.get(declared.vocabulary, ())
    return ()


def _finding(place: DeclarationPlace, value: str, terms: tuple[str, ...]) -> Finding:
    near = nearest(value, terms)
    return UNKNOWN_TERM.at(
        place,
        found=f"“{value}”",
        expected="một giá trị của cột: "
        + ", ".join(f"“{term}”" for term in terms[:6])
        + ("…" if len(terms) > 6 else ""),  # noqa: PLR2004 - as many as a line holds
        mend=f"sửa thành “{near}”" if near else "chọn một giá trị trong danh mục",
    )
