"""What the text and the page of a comparison say in the same words: kinds of change and cause, both sides, places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.compare import CauseKind, WordingKind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from pipeline.compare import Cause, Comparison, FigureChange
    from pipeline.content import Figure
    from pipeline.outline import Address


TITLE: Final = "So sánh hai bản"
KINDS: Final = {
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
UNSEEN: Final = "số liệu đổi mà chữ in không đổi"
NO_NAMES: Final[Mapping[str, str]] = {}


def kind_told(cause: Cause) -> str:
    """What kind of thing brought a change about; prose of a Word file has paragraphs, no cells."""
    return "đoạn văn" if cause.in_prose else CAUSES[cause.kind]


def verdict(comparison: Comparison) -> str:
    """How much differs, in one sentence."""
    counts = (len(comparison.figures), len(comparison.wording), len(comparison.form), len(comparison.unprinted))
    told = ("{} số liệu", "{} chỗ câu chữ", "{} chỗ thể thức", "{} " + UNSEEN)
    some = [words.format(count) for words, count in zip(told, counts, strict=True) if count]
    return ("Khác nhau: " + ", ".join(some) + ".") if some else "Hai bản không khác nhau."


def signed(difference: Decimal) -> str:
    """A difference with its sign, as numbers are written here: +1.000, −0,5."""
    whole = f"{abs(difference):,f}"
    sign = "+" if difference >= 0 else "−"
    return sign + whole.translate(str.maketrans(",.", ".,"))


def printed_sides(change: FigureChange) -> tuple[str, str]:
    """What stands for a figure on each side: as printed, else its value; the values where the same is printed."""
    texts = (change.printed_old, change.printed_new) if change.printed else ("", "")
    return _printed(texts[0], change.old), _printed(texts[1], change.new)


def on_one_side(change: FigureChange) -> str:
    """The side that alone has a figure, in words; empty where both have it."""
    if change.old is None and change.new is not None:
        return "chỉ có ở bản mới"
    return "chỉ có ở bản cũ" if change.new is None and change.old is not None else ""


def _printed(text: str, figure: Figure | None) -> str:
    if text:
        return text
    if figure is None:
        return "(không có)"
    return "(trống)" if figure.value is None else str(figure.value)


def where(address: Address | None) -> str:
    """A place as a reader counts: đoạn 12; bảng 2, dòng 3, ô 1, đoạn 1."""
    steps = address.path.split("/") if address else []
    return ", ".join(step for step in steps if step not in {"", "thân"})
