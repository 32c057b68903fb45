"""This year's content where the inputs do not give it yet: required texts, lists and figures as last year said them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, TypeVar

from pipeline.compute import codes
from pipeline.content import plain
from pipeline.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pipeline.content import Content, Figure, Table, Text
    from pipeline.findings import Finding
    from pipeline.spec import Declaration, FigureSpec, TableSpec, TextSpec

_LACKING: Final = frozenset(
    code.id for code in (codes.SHEET_MISSING, codes.MISSING_FIGURE, codes.MISSING_ROWS, codes.MISSING_TEXT)
)
_T = TypeVar("_T", "Figure", "Table", "Text")
_RECIPIENTS: Final = ("nơi_nhận", "noi_nhan")


@dataclass(frozen=True, slots=True)
class HandedDown:
    """This year's content with what it lacked put in, and the names of what came from last year's."""

    content: Content
    names: frozenset[str]


def only_lacks(findings: Iterable[Finding]) -> bool:
    """Whether nothing but lacking sheets, texts and figures stops the document."""
    errors = [f.code for f in findings if f.severity is Severity.ERROR]
    return bool(errors) and _LACKING.issuperset(errors)


def settled(finding: Finding) -> bool:
    """Whether the finding tells of what last year's content stands in for."""
    return finding.code in _LACKING


def handed_down(declaration: Declaration, old: Content, new: Content) -> HandedDown:
    """The new content in which all of a required sheet that gives nothing, and what else must not be blank, is old."""
    wanted = _wanted(declaration, new)
    had = {f.name: f for f in old.figures}, {t.name: t for t in old.tables}, {t.name: t for t in old.texts}
    figures = tuple(_instead(f, had[0], wanted, _blank) for f in new.figures)
    derived = _made_of(new.figures, _taken(figures, new.figures))
    figures = tuple(_instead(f, had[0], derived, _blank) for f in figures)
    tables = tuple(_instead(t, had[1], wanted, _rowless) for t in new.tables)
    texts = tuple(_instead(t, had[2], wanted, _wordless) for t in new.texts)
    names = _taken(figures, new.figures) | _taken(tables, new.tables) | _taken(texts, new.texts)
    cells = tuple(dict.fromkeys((*new.cells, *old.cells)))
    return HandedDown(replace(new, figures=figures, tables=tables, texts=texts, cells=cells), names)


def _wanted(declaration: Declaration, new: Content) -> frozenset[str]:
    """The names of what a document cannot do without: all of its required sheets that give nothing, and single ones."""
    specs: tuple[FigureSpec | TableSpec | TextSpec, ...]
    specs = (*declaration.figures, *declaration.tables, *declaration.texts)
    given = {f.name for f in new.figures if not _blank(f)} | {t.name for t in new.tables if not _rowless(t)}
    given |= {t.name for t in new.texts if not _wordless(t)}
    told = {spec.sheet for spec in specs if spec.name in given}
    lacking = {s.into or s.key for s in declaration.sheets if s.required} - told
    name, sheet = _RECIPIENTS
    own = {name} if sheet in lacking else set()
    return frozenset({spec.name for spec in specs if spec.sheet in lacking or spec.required} | own)


def _taken(ours: Iterable[_T], theirs: Iterable[_T]) -> frozenset[str]:
    """The names of those that are the old content's."""
    return frozenset(a.name for a, b in zip(ours, theirs, strict=True) if a is not b)


def _made_of(figures: Iterable[Figure], taken: frozenset[str]) -> frozenset[str]:
    """The figures made from some of these, or from figures that are."""
    found = set(taken)
    every = tuple(figures)
    for _ in every:
        more = {f.name for f in every if found.intersection(f.of)} - found
        if not more:
            break
        found |= more
    return frozenset(found - taken)


def _instead(new: _T, old: Mapping[str, _T], wanted: frozenset[str], empty: Callable[[_T], bool]) -> _T:
    before = old.get(new.name)
    return before if new.name in wanted and before is not None and empty(new) and not empty(before) else new


def _blank(figure: Figure) -> bool:
    return figure.value is None


def _rowless(table: Table) -> bool:
    """Whether no row of the table comes from a cell: “Như trên” and the like come without any."""
    return not any(value.cells for row in table.rows for value in row.values.values()) and not any(
        row.rows for row in table.rows
    )


def _wordless(text: Text) -> bool:
    return not plain(text).strip()
