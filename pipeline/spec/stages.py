"""Stages of an award (đăng ký, đề nghị, đã quyết định): what a declaration counts is at one of them, never at two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.spec.codes import MIXED_STAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.findings import Finding
    from pipeline.spec.declaration import Condition, FigureSpec, TableSpec
    from pipeline.spec.parts import Part

STAGE: Final = "giai_đoạn_xét"
DECIDED: Final = "đã quyết định"
_ADDED: Final = "tổng của"


def mixed_stages(figures: Mapping[str, Part[FigureSpec]], tables: Iterable[Part[TableSpec]]) -> Iterator[Finding]:
    """Each figure or table that would count awards of more than one stage together."""
    for part in figures.values():
        if not _is_one(part.item.where):
            yield _several(part)
        elif part.item.how == _ADDED and len(stages := _stages(part.item.name, figures, frozenset())) > 1:
            yield _added(part, sorted(stages))
    for table in tables:
        if not _is_one(table.item.where):
            yield _several(table)


def _is_one(where: Iterable[Condition]) -> bool:
    asked = [c for c in where if c.column == STAGE]
    return all(len(c.values) == 1 and not c.negate and c.blank is None for c in asked) and len(asked) < 2  # noqa: PLR2004


def _stages(name: str, figures: Mapping[str, Part[FigureSpec]], met: frozenset[str]) -> set[str]:
    """The stages of the counts that a figure is added up from."""
    if name not in figures or name in met:
        return set()
    spec = figures[name].item
    if spec.sheet:
        return {next((v for c in spec.where if c.column == STAGE for v in c.values), DECIDED)}
    parts = spec.of if spec.how == _ADDED else ()
    return {stage for part in parts for stage in _stages(part, figures, met | {name})}


def _several(part: Part[FigureSpec] | Part[TableSpec]) -> Finding:
    return MIXED_STAGES.at(
        part.spot.at("loc"),
        found=f"“{part.item.name}” lọc cột “{STAGE}” không theo đúng một giai đoạn",
        expected='một giai đoạn, như { cot = "giai_đoạn_xét", la = "đăng ký" }',
        mend="ghi một giai đoạn; cần giai đoạn khác thì khai báo một số liệu khác",
    )


def _added(part: Part[FigureSpec], stages: list[str]) -> Finding:
    told = ", ".join(f"“{stage}”" for stage in stages)
    return MIXED_STAGES.at(
        part.spot.at("tu"),
        found=f"“{part.item.name}” cộng số của các giai đoạn {told}",
        expected="các số cùng một giai đoạn",
        mend="chỉ cộng số cùng giai đoạn; để so hai giai đoạn thì dùng “hiệu” hoặc “tỉ lệ”",
    )
