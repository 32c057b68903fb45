"""All figures of a declaration, each after those it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.compute.codes import MISSING_FIGURE
from pipeline.compute.kinds import KINDS
from pipeline.compute.making import Task
from pipeline.findings import CellPlace, DeclarationPlace

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.content import Figure
    from pipeline.findings import Finding
    from pipeline.spec import Declaration, FigureSpec
    from pipeline.tables import Records


def figures(
    declaration: Declaration, tables: Mapping[str, Records], known: tuple[Figure, ...]
) -> tuple[tuple[Figure, ...], tuple[Finding, ...]]:
    """The declared figures in the order of the declaration; `known` may be referred to as well."""
    made = {f.name: f for f in known}
    findings: list[Finding] = []
    lines = dict(declaration.lines)
    for spec in in_order(declaration.figures):
        place = DeclarationPlace(declaration.source, lines.get(spec.name, 0), spec.name)
        result = KINDS[spec.how](Task(spec, tables, made, place))
        made[spec.name] = result.figure
        findings += result.findings or _missing(spec, result.figure, place)
    return tuple(made[spec.name] for spec in declaration.figures), tuple(findings)


def in_order(specs: tuple[FigureSpec, ...]) -> list[FigureSpec]:
    """The figures so that each stands after those it is made of; the declaration has no cycle."""
    by_name = {spec.name: spec for spec in specs}
    done: dict[str, FigureSpec] = {}

    def visit(spec: FigureSpec) -> None:
        for name in spec.of:
            if name in by_name and name not in done:
                visit(by_name[name])
        done[spec.name] = spec

    for spec in specs:
        if spec.name not in done:
            visit(spec)
    return list(done.values())


def _missing(spec: FigureSpec, made: Figure, place: DeclarationPlace) -> tuple[Finding, ...]:
    if not spec.required or made.value is not None:
        return ()
    where = CellPlace(made.cells[0].file, made.cells[0].sheet, made.cells[0].ref) if made.cells else place
    finding = MISSING_FIGURE.at(
        where,
        found=f"không có số liệu “{spec.name}”",
        expected="một số trong tệp nhập",
        mend="nhập số vào trang tính ghi trong khai báo, lưu tệp rồi chạy lại",
    )
    return (finding,)
