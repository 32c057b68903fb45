"""A comparison told to a person: figures first, then wording, then form, each change with its causes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compare import CauseKind, StretchKind, WordingKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.compare import Cause, Comparison, FigureChange, FormChange, WordingChange
    from pipeline.outline import Address

_KINDS: Final = {
    WordingKind.ADDED: "thêm",
    WordingKind.REMOVED: "bỏ",
    WordingKind.CHANGED: "sửa",
    WordingKind.MOVED: "chuyển chỗ",
}
CAUSES: Final = {
    CauseKind.CELL: "ô",
    CauseKind.DECLARATION: "khai báo",
    CauseKind.TEMPLATE: "mẫu",
    CauseKind.DATED_TABLE: "bảng tra cứu",
    CauseKind.SIGN_OFF: "số và ngày ban hành",
    CauseKind.PROGRAM: "chương trình",
    CauseKind.HAND_EDIT: "sửa tay",
}
_SIGNS: Final = {StretchKind.SAME: ("", ""), StretchKind.OLD: ("[-", "-]"), StretchKind.NEW: ("{+", "+}")}
_AROUND: Final = 60


def lines(comparison: Comparison, old: str, new: str) -> Iterator[str]:
    """The whole comparison; the last line counts what differs."""
    yield f"Cũ   {old}"
    yield f"Mới  {new}"
    yield from _section("SỐ LIỆU", [list(_figure(c)) for c in comparison.figures])
    yield from _section("CÂU CHỮ", [list(_wording(c)) for c in comparison.wording])
    yield from _section("THỂ THỨC", [list(_form(c)) for c in comparison.form])
    yield ""
    counts = (len(comparison.figures), len(comparison.wording), len(comparison.form))
    told = ["{} số liệu", "{} chỗ câu chữ", "{} chỗ thể thức"]
    some = [words.format(count) for words, count in zip(told, counts, strict=True) if count]
    yield ("Khác nhau: " + ", ".join(some) + ".") if some else "Hai bản không khác nhau."


def _section(title: str, changes: list[list[str]]) -> Iterator[str]:
    if changes:
        yield ""
        yield f"{title} ({len(changes)})"
        for change in changes:
            yield from change


def _figure(change: FigureChange) -> Iterator[str]:
    old, new = (_printed(text, figure) for text, figure in _sides(change))
    difference = change.difference
    tail = f" ({difference:+f})" if difference is not None else ""
    yield f"  {change.name}: {old} → {new}{tail}"
    yield from (f"      {cell}" for cell in change.cells)
    told = {str(cell) for cell in change.cells}
    yield from _causes(cause for cause in change.causes if cause.kind is not CauseKind.CELL or not told)


def _sides(change: FigureChange) -> tuple[tuple[str, object], tuple[str, object]]:
    return (change.printed_old, change.old), (change.printed_new, change.new)


def _printed(text: str, figure: object) -> str:
    if text:
        return text
    value = getattr(figure, "value", None)
    return str(value) if value is not None else "(không có)" if figure is None else "(trống)"


def _wording(change: WordingChange) -> Iterator[str]:
    said = "".join(_stretch(s.kind, s.text) for s in change.words)
    remark = f" ({change.remark})" if change.remark else ""
    yield f"  {_KINDS[change.kind]} · {change.where} · {where(change.new or change.old)}{remark}"
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


def where(address: Address | None) -> str:
    """A place as a reader counts: đoạn 12; bảng 2, dòng 3, ô 1, đoạn 1."""
    steps = address.path.split("/") if address else []
    return ", ".join(step for step in steps if step not in {"", "thân"})


def _causes(causes: Iterator[Cause] | tuple[Cause, ...]) -> Iterator[str]:
    for cause in causes:
        place = f" · {cause.place}" if cause.place else ""
        yield f"      do {CAUSES[cause.kind]}: {cause.what}{place}"
