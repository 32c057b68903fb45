"""A comparison told to a person: figures first, then wording, then form, each change with its causes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.cli.archive.compare_words import (
    KINDS,
    NO_NAMES,
    kind_told,
    on_one_side,
    printed_sides,
    signed,
    verdict,
    where,
)
from pipeline.compare import CauseKind, FormChange, StretchKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.compare import Cause, Comparison, FigureChange, Uncovered, WordingChange


_SIGNS: Final = {StretchKind.SAME: ("", ""), StretchKind.OLD: ("[-", "-]"), StretchKind.NEW: ("{+", "+}")}
_AROUND: Final = 60


def lines(
    comparison: Comparison, old: str, new: str, *, names: Mapping[str, str] = NO_NAMES, bare: bool = False
) -> Iterator[str]:
    """The whole comparison; the last line counts what differs.

    `names` are the words that a reader knows figures by; `bare` is a comparison whose causes were not asked for.
    """
    yield f"Cũ   {old}"
    yield f"Mới  {new}"
    yield from _section("SỐ LIỆU", [list(_figure(c, names)) for c in comparison.figures])
    yield from _section("CÂU CHỮ", [list(_wording(c)) for c in comparison.wording])
    yield from _section("THỂ THỨC", [list(_form(c)) for c in comparison.form])
    yield ""
    yield verdict(comparison)
    if not bare and (without := _without_causes(comparison)):
        yield f"Không nêu được nguyên nhân của {without} chỗ khác."


def uncovered_lines(found: Sequence[Uncovered]) -> Iterator[str]:
    """What a file with tracked changes does not tell."""
    if found:
        yield f"Bản ấy không thể hiện {len(found)} chỗ:"
    for one in found:
        when = "khi chấp nhận hết" if one.accepted else "khi từ chối hết"
        told = _form(one.change) if isinstance(one.change, FormChange) else _wording(one.change)
        yield from (f"{when}:{line}" if not line.startswith("      ") else line for line in told)


def _without_causes(comparison: Comparison) -> int:
    causes = [c.causes for c in comparison.figures] + [c.causes for c in comparison.wording]
    causes += [c.causes for c in comparison.form]
    return causes.count(()) if any(causes) else 0


def _section(title: str, changes: list[list[str]]) -> Iterator[str]:
    if changes:
        yield ""
        yield f"{title} ({len(changes)})"
        for change in changes:
            yield from change


def _figure(change: FigureChange, names: Mapping[str, str]) -> Iterator[str]:
    old, new = printed_sides(change)
    tail = f" ({signed(change.difference)})" if change.difference is not None else ""
    alone = on_one_side(change)
    words = f"{alone}, {old if change.new is None else new}" if alone else f"{old} → {new}{tail}"
    yield f"  {names.get(change.name, change.name)}: {words}"
    yield from (f"      {cell}" for cell in change.cells)
    told = {str(cell) for cell in change.cells}
    yield from _causes(cause for cause in change.causes if cause.kind is not CauseKind.CELL or not told)


def _wording(change: WordingChange) -> Iterator[str]:
    said = "".join(_stretch(s.kind, s.text) for s in change.words)
    remark = f" ({change.remark})" if change.remark else ""
    yield f"  {KINDS[change.kind]} · {change.where} · {where(change.new or change.old)}{remark}"
    yield f"      {said}"
    yield from _causes(change.causes)


def _stretch(kind: StretchKind, text: str) -> str:
    before, after = _SIGNS[kind]
    if kind is StretchKind.SAME and len(text) > 2 * _AROUND:
        text = f"{text[:_AROUND]} … {text[-_AROUND:]}"
    return f"{before}{text}{after}"


def _form(change: FormChange) -> Iterator[str]:
    more = f" (và {change.count - 1} chỗ nữa)" if change.count > 1 else ""
    yield f"  {change.what}: {change.old} → {change.new} · {where(change.place)}{more}"
    if change.quote:
        yield f"      “{change.quote}”"
    yield from _causes(change.causes)


def _causes(causes: Iterator[Cause] | tuple[Cause, ...]) -> Iterator[str]:
    for cause in causes:
        place = f" · {cause.place}" if cause.place else ""
        yield f"      do {kind_told(cause)}: {cause.what}{place}"
