"""The names that every template may use without declaring them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.content import FigureKind
from pipeline.spec.sheet import ColumnKind, Shape

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.spec.sheet import Sheet

PERIOD: Final = {
    "kỳ.từ_năm": FigureKind.YEAR,
    "kỳ.đến_năm": FigureKind.YEAR,
    "kỳ.năm_sau": FigureKind.YEAR,
    "kỳ.số_năm": FigureKind.SPAN,
    "kỳ.tính_đến": FigureKind.DATE,
    "kỳ.từ_ngày": FigureKind.DATE,
    "kỳ.đến_ngày": FigureKind.DATE,
}
DOCUMENT: Final = {"văn_bản.số": FigureKind.ORDINAL, "văn_bản.ngày": FigureKind.DATE}
DOCUMENT_TEXTS: Final = tuple(
    f"văn_bản.{part}"
    for part in (
        "loại", "trích_yếu", "tên_loại", "viết_tắt", "ký_hiệu", "kính_gửi", "quyền_hạn", "chức_vụ", "người_ký",
        "thay_thế",
    )
)  # fmt: skip
RECIPIENTS: Final = ("nơi_nhận", ("tên", "mục_đích", "dấu"))
FOUND: Final = ("phát_hiện", ("mức", "mã", "ở", "thấy", "cần", "sửa"))
DRAFT: Final = "dự_thảo"

FIGURE_KINDS: Final = {
    ColumnKind.COUNT: FigureKind.COUNT,
    ColumnKind.NUMBER: FigureKind.NUMBER,
    ColumnKind.AMOUNT: FigureKind.COUNT,
    ColumnKind.MONEY: FigureKind.MONEY,
    ColumnKind.PERCENT: FigureKind.PERCENT,
    ColumnKind.YEAR: FigureKind.YEAR,
    ColumnKind.DATE: FigureKind.DATE,
}


def pair_kinds(sheets: Iterable[Sheet]) -> dict[str, FigureKind | None]:
    """The name of each pair of the sheets that have a name space, with its kind of figure; None for a text."""
    spaced = (s for s in sheets if s.shape is Shape.PAIRS and s.space)
    return {f"{s.space}.{c.name}": FIGURE_KINDS.get(c.kind) for s in spaced for c in s.columns}


def built_in(sheets: Iterable[Sheet]) -> tuple[str, ...]:
    """All the names that the program gives, in the order of the story."""
    return (*pair_kinds(sheets), *DOCUMENT, *DOCUMENT_TEXTS, *PERIOD, RECIPIENTS[0], FOUND[0], DRAFT)
