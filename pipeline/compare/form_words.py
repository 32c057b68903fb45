"""The words for what a format says: its parts by name, lengths in centimetres and points, yes and no."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.outline import Border

if TYPE_CHECKING:
    from collections.abc import Callable

_TWIPS_PER_CM: Final = 1440 / 2.54
_LINE: Final = 240

Named = "dict[str, tuple[str, Callable[[object], str]]]"


def said(value: object) -> str:
    """A value as it is, in words where there are any."""
    if isinstance(value, bool):
        return "có" if value else "không"
    if value is None:
        return "không"
    if isinstance(value, tuple):
        return "; ".join(map(said, value)) or "không"
    if isinstance(value, Border):
        return (
            f"{_WORDS.get(value.side, value.side)} {_WORDS.get(value.line, value.line)} {_number(value.width / 8)} pt"
        )
    return _WORDS.get(str(value), str(value))


def centimetres(value: object) -> str:
    """Twentieths of a point as centimetres."""
    return f"{_number(value / _TWIPS_PER_CM)} cm" if isinstance(value, int) else said(value)


def points(value: object) -> str:
    """Twentieths of a point as points."""
    return f"{_number(value / 20)} pt" if isinstance(value, int) else said(value)


def half_points(value: object) -> str:
    """The size of letters."""
    return f"{_number(value / 2)} pt" if isinstance(value, int) else said(value)


def lines(value: object) -> str:
    """240ths of a line."""
    return f"{_number(value / _LINE)} dòng" if isinstance(value, int) else said(value)


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")


_WORDS: Final = {
    "left": "trái", "right": "phải", "center": "giữa", "both": "đều hai bên", "top": "trên", "bottom": "dưới",
    "start": "bắt đầu", "continue": "tiếp", "none": "không", "auto": "tự động", "portrait": "dọc",
    "landscape": "ngang", "single": "nét đơn", "double": "nét đôi", "nil": "không", "baseline": "ngang dòng",
    "superscript": "chỉ số trên", "subscript": "chỉ số dưới", "nextPage": "sang trang", "continuous": "liền trang",
    "exact": "đúng", "atLeast": "ít nhất", "": "không",
}  # fmt: skip

RUN: Final[dict[str, tuple[str, Callable[[object], str]]]] = {
    "ascii": ("phông chữ", said), "h_ansi": ("phông chữ", said), "size": ("cỡ chữ", half_points),
    "bold": ("chữ đậm", said), "italic": ("chữ nghiêng", said), "underline": ("gạch chân", said),
    "colour": ("màu chữ", said), "caps": ("chữ in hoa", said), "small_caps": ("chữ hoa nhỏ", said),
    "strike": ("gạch ngang chữ", said), "double_strike": ("gạch ngang đôi", said), "hidden": ("chữ ẩn", said),
    "vertical": ("chỉ số trên, dưới", said), "highlight": ("tô nền chữ", said), "shading": ("nền chữ", said),
    "spacing": ("giãn cách chữ", points), "position": ("nâng, hạ chữ", half_points),
}  # fmt: skip

PARAGRAPH: Final[dict[str, tuple[str, Callable[[object], str]]]] = {
    "alignment": ("căn lề", said), "left": ("lùi trái", centimetres), "right": ("lùi phải", centimetres),
    "first_line": ("lùi đầu dòng", centimetres), "before": ("cách đoạn trước", points),
    "after": ("cách đoạn sau", points), "before_auto": ("cách đoạn trước tự động", said),
    "after_auto": ("cách đoạn sau tự động", said), "line_rule": ("kiểu giãn dòng", said),
    "contextual_spacing": ("bỏ cách đoạn cùng kiểu", said), "keep_next": ("giữ cùng đoạn sau", said),
    "keep_lines": ("giữ liền các dòng", said), "page_break_before": ("sang trang trước đoạn", said),
    "outline_level": ("cấp đề mục", said), "borders": ("đường viền đoạn", said), "shading": ("nền đoạn", said),
    "tabs": ("điểm dừng tab", said), "bidi": ("viết từ phải", said), "frame": ("khung", said),
}  # fmt: skip

PAGE: Final[dict[str, tuple[str, Callable[[object], str]]]] = {
    "width": ("chiều ngang trang", centimetres), "height": ("chiều cao trang", centimetres),
    "orientation": ("hướng trang", said), "top": ("lề trên", centimetres), "right": ("lề phải", centimetres),
    "bottom": ("lề dưới", centimetres), "left": ("lề trái", centimetres),
    "header": ("khoảng cách đầu trang", centimetres), "footer": ("khoảng cách chân trang", centimetres),
    "gutter": ("lề gáy", centimetres), "title_page": ("trang đầu riêng", said),
    "number_start": ("đánh số trang từ", said), "number_format": ("kiểu số trang", said),
    "start": ("cách bắt đầu phần", said), "columns": ("số cột chữ", said), "vertical": ("căn dọc trang", said),
}  # fmt: skip

TABLE: Final[dict[str, tuple[str, Callable[[object], str]]]] = {
    "alignment": ("căn bảng", said), "indent": ("lùi bảng", centimetres), "borders": ("đường viền bảng", said),
}  # fmt: skip

ROW: Final[dict[str, tuple[str, Callable[[object], str]]]] = {
    "heading": ("dòng tiêu đề lặp lại", said), "whole": ("dòng không ngắt trang", said),
    "height": ("chiều cao dòng", centimetres), "height_rule": ("kiểu chiều cao dòng", said),
}  # fmt: skip

CELL: Final[dict[str, tuple[str, Callable[[object], str]]]] = {
    "span": ("số cột gộp", said), "merge": ("gộp dòng", said), "vertical": ("căn dọc ô", said),
    "borders": ("đường viền ô", said), "shading": ("nền ô", said),
}  # fmt: skip
