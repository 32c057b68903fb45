"""What changed since the leader last read the document, each with what brought it about."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Final

from pipeline.brief.headlines import COUNTED, difference
from pipeline.brief.model import Change
from pipeline.compare import CauseKind, StretchKind, WordingKind
from pipeline.content import FigureKind, told_ref
from pipeline.trace.labels import FACTS, label, without_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.compare import Cause, CellChange, Comparison, FigureChange, WordingChange
    from pipeline.trace import Line

MOST: Final = 8
_TOLD: Final = 4
_REASONS: Final = 2
_SHORT: Final = 90
_CAUSES: Final = {
    CauseKind.CELL: "ô",
    CauseKind.DECLARATION: "khai báo",
    CauseKind.TEMPLATE: "mẫu văn bản",
    CauseKind.DATED_TABLE: "bảng tra cứu",
    CauseKind.SIGN_OFF: "số và ngày ban hành",
    CauseKind.PROGRAM: "chương trình",
    CauseKind.HAND_EDIT: "sửa tay",
}
_KINDS: Final = {
    WordingKind.ADDED: "Thêm",
    WordingKind.REMOVED: "Bỏ",
    WordingKind.CHANGED: "Sửa",
    WordingKind.MOVED: "Chuyển chỗ",
}


def changes(comparison: Comparison, lines: Sequence[Line]) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    """The changes that a leader should read, figures first, and in a few words what is not listed."""
    known = {line.figure.name: line for line in reversed(lines)}
    single = [change for change in comparison.figures if "[" not in change.name]
    told_as_facts = {change.name for change in single if change.name in FACTS}
    words = [c for c in comparison.wording if not _is_figures_only(c) and not _tells(c, told_as_facts)]
    told = [*(_figure(change, known) for change in single), *map(_wording, words)]
    listed = len(comparison.figures) - len(single)
    return tuple(told[:MOST]), tuple(_unlisted(len(told) - MOST, listed, len(comparison.form)))


def _unlisted(more: int, listed: int, form: int) -> Iterator[str]:
    if more > 0:
        yield f"{more} thay đổi khác"
    if listed:
        yield f"{listed} số trong các danh sách và bảng theo đơn vị"
    if form:
        yield f"{form} chỗ về thể thức"


def _figure(change: FigureChange, known: Mapping[str, Line]) -> Change:
    line = known.get(change.name)
    about = label(line) if line else _short(change.quote) or change.name
    old, new = map(_said, (change.printed_old, change.printed_new))
    told = _difference(change)
    return Change(f"{about}: từ {old} thành {new}{told}", _cells(change.cells) or _why(change.causes))


def _said(printed: str) -> str:
    """The words as printed; dots and blanks that wait for a number are said to be left blank."""
    line = " ".join(printed.split())
    return "không có" if not printed else line if any(c.isalnum() for c in line) else "để trống"


def _tells(change: WordingChange, facts: set[str]) -> bool:
    """Whether nothing but the number and the day of the document differs, which are told as figures."""
    return bool(change.figures) and facts.issuperset(change.figures)


def _difference(change: FigureChange) -> str:
    old, new = (figure.value if figure else None for figure in (change.old, change.new))
    kind = change.new.kind if change.new else FigureKind.COUNT
    if not isinstance(old, Decimal) or not isinstance(new, Decimal) or kind not in COUNTED or old == new:
        return ""  # of equal values only the words differ: somebody typed over them
    return f", {difference(old, new, kind)}"


def _cells(cells: Sequence[CellChange]) -> str:
    """The cells by sheet: ô J8 (15 thành 20), ô J19 (20 thành trống), trang “Khen thưởng”, tệp khen-thuong.xlsx."""
    groups = groupby(cells, key=lambda c: (c.file, c.sheet))
    return "; ".join(_of_sheet(file, sheet, list(group)) for (file, sheet), group in groups)


def _of_sheet(file: str, sheet: str, cells: Sequence[CellChange]) -> str:
    told = ", ".join(map(_cell, cells[:_TOLD]))
    more = f" và {len(cells) - _TOLD} ô khác" if len(cells) > _TOLD else ""
    return f"{told}{more}, trang “{sheet}”, tệp {file.rpartition('/')[2]}"


def _cell(change: CellChange) -> str:
    old, new = (_short(raw) or "trống" for raw in (change.old, change.new))
    said = f"{old} thành {new}"
    if change.new is None:
        said = f"nay không còn, trước là {old}"
    elif change.old is None:
        said = f"mới có, là {new}"
    why = f", điều chỉnh: {change.correction}" if change.correction else ""
    at = told_ref(change.new_address or change.old_address)
    return f"{at if ' ' in at else f'ô {at}'} ({said}{why})"


def _is_figures_only(change: WordingChange) -> bool:
    """Whether nothing but numbers differs: those are told as figures."""
    differing = (s.text for s in change.words if s.kind is not StretchKind.SAME)
    return change.kind is WordingKind.CHANGED and not any(c.isalpha() for text in differing for c in text)


def _wording(change: WordingChange) -> Change:
    side = StretchKind.OLD if change.kind is WordingKind.REMOVED else StretchKind.NEW
    said = " … ".join(s.text.strip() for s in change.words if s.kind is side and s.text.strip())
    whole = "".join(s.text for s in change.words if s.kind is not StretchKind.OLD)
    return Change(f"{_KINDS[change.kind]} {change.where}: “{_short((said or whole).strip(' |'))}”", _why(change.causes))


def _why(causes: tuple[Cause, ...]) -> str:
    told = list(dict.fromkeys(_short(_cause(cause)) for cause in causes))
    more = f" và {len(told) - _REASONS} nguyên nhân khác" if len(told) > _REASONS else ""
    return "; ".join(told[:_REASONS]) + more or "chưa rõ nguyên nhân"


def _cause(cause: Cause) -> str:
    """The kind of cause and what it is, figures in words; a kind that the words begin with is not said twice."""
    kind, what = "đoạn văn" if cause.in_prose else _CAUSES[cause.kind], without_names(cause.what).strip()
    return what if what.startswith(kind) else f"{kind} {what}".strip()


def _short(words: str | None) -> str:
    line = " ".join((words or "").split())
    return line if len(line) <= _SHORT else f"{line[:_SHORT].rsplit(' ', 1)[0]}…"
