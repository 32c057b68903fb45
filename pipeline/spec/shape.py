"""What may stand in each part of a declaration: its keys, the kinds of value and the values offered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pipeline.content import FigureKind
from pipeline.spec.sheet import Carry, ColumnKind, Home, Opening, Reach
from pipeline.spec.sheet import Shape as SheetShape


class Value(StrEnum):
    """The kinds of value, in the words of a message."""

    TEXT = "một chuỗi trong ngoặc kép, không để trống"
    TEXTS = "danh sách chuỗi dạng [“…”, “…”]"
    PAIRS = "danh sách cặp dạng [[“nhãn”, “giá trị”], …]"
    FLAG = "true hoặc false"
    NUMBER = "số nguyên"
    DATE = "ngày dạng 2026-01-31"
    WORDS = "một chuỗi, một số nguyên, hoặc danh sách của chúng"
    TABLE = "một mục con"
    TABLES = "danh sách mục con dạng [{ … }, { … }]"


@dataclass(frozen=True, slots=True)
class Key:
    """One key: the kind of its value, whether it must be there, and the values offered where the set is closed."""

    value: Value = Value.TEXT
    required: bool = False
    offered: tuple[str, ...] = ()


Shape = dict[str, Key]

ROW_HOWS: Final = ("cộng", "đếm", "đếm khác nhau", "lấy")
OF_HOWS: Final = ("tổng của", "hiệu", "tỉ lệ", "số năm")
TABLE_HOWS: Final = ("dòng", "chéo")

_TEXT: Final = Key()
_NEEDED: Final = Key(required=True)
_FLAG: Final = Key(Value.FLAG)
_TEXTS: Final = Key(Value.TEXTS)
_ROWS: Final = Key(Value.TABLES)
_COLUMN_KIND: Final = Key(offered=tuple(ColumnKind))
_FIGURE_KIND: Final = Key(offered=tuple(FigureKind))

COMMON: Final[Shape] = {"schema": Key(Value.NUMBER, required=True), "trang": Key(Value.TABLE, required=True)}
TYPE: Final[Shape] = {
    "schema": Key(Value.NUMBER, required=True),
    "ten": _NEEDED,
    "ten_loai": _NEEDED,
    "viet_tat": _NEEDED,
    "ten_tep": _NEEDED,
    "gui_cap_tren": _FLAG,
    "nhieu_nam": _FLAG,
    "trang": Key(Value.TEXTS, required=True),
    "trang_rieng": Key(Value.TABLE),
    "mau": _ROWS,
    "so_lieu": _ROWS,
    "bang": _ROWS,
    "van": _ROWS,
    "doi_chieu": _ROWS,
}
SHEET: Final[Shape] = {
    "ten": _NEEDED,
    "dang": Key(offered=tuple(SheetShape)),
    "noi": Key(offered=tuple(Home)),
    "pham_vi": Key(offered=tuple(Reach)),
    "bat_buoc": _FLAG,
    "mot": _FLAG,
    "khong_gian": _TEXT,
    "nhap_vao": _TEXT,
    "moi_dong": _TEXT,
    "moi_dong_cot": Key(Value.PAIRS),
    "bieu": Key(offered=tuple(Opening)),
    "don_vi_gui": _FLAG,
    "cot": Key(Value.TABLES, required=True),
    "ngang": Key(Value.TABLE),
}
COLUMN: Final[Shape] = {
    "ten": _NEEDED,
    "nhan": Key(Value.TEXTS, required=True),
    "kieu": _COLUMN_KIND,
    "bat_buoc": _FLAG,
    "khong_trong": _FLAG,
    "danh_muc": _TEXT,
    "gia_tri": _TEXTS,
    "chon": _TEXT,
    "mang_sang": Key(offered=tuple(Carry)),
    "nhac": _TEXT,
}
WIDE: Final[Shape] = {
    "danh_muc": _NEEDED,
    "cot": _NEEDED,
    "nhom": _NEEDED,
    "nhom_tu": Key(Value.PAIRS, required=True),
    "gia_tri": _NEEDED,
    "kieu": _COLUMN_KIND,
}
TEMPLATE: Final[Shape] = {"tep": _NEEDED, "tu": Key(Value.DATE)}
CONDITION: Final[Shape] = {"cot": _NEEDED, "la": Key(Value.WORDS), "khac": Key(Value.WORDS), "trong": _FLAG}
FIGURE: Final[Shape] = {
    "ten": _NEEDED,
    "cach": Key(required=True, offered=(*ROW_HOWS, *OF_HOWS)),
    "trang": _TEXT,
    "cot": _TEXT,
    "loc": _ROWS,
    "tu": _TEXTS,
    "kieu": _FIGURE_KIND,
    "don_vi": _TEXT,
    "bat_buoc": _FLAG,
}
TABLE: Final[Shape] = {
    "ten": _NEEDED,
    "cach": Key(required=True, offered=TABLE_HOWS),
    "trang": _NEEDED,
    "cot": _TEXTS,
    "loc": _ROWS,
    "sap_xep": _TEXTS,
    "khoa": _TEXTS,
    "nhom": _TEXT,
    "tong_cot": _TEXTS,
    "tong": _FLAG,
    "dem": _TEXT,
    "doc": _TEXTS,
    "ngang": _TEXTS,
    "gia_tri": _TEXT,
    "cot_cheo": _ROWS,
    "kieu": _FIGURE_KIND,
    "bat_buoc": _FLAG,
}
CROSS: Final[Shape] = {"ten": _NEEDED, "la": Key(Value.TEXTS, required=True)}
TEXT: Final[Shape] = {"ten": _NEEDED, "trang": _NEEDED, "cot": _NEEDED, "loc": _ROWS, "bat_buoc": _FLAG}
AGREEMENT: Final[Shape] = {
    "ten": _NEEDED,
    "trai": _NEEDED,
    "phep": Key(required=True, offered=("=", "<=")),
    "phai": _NEEDED,
    "vi": _NEEDED,
}
NEEDED_BY: Final[dict[str, tuple[str, ...]]] = {
    "cộng": ("trang", "cot"),
    "đếm": ("trang",),
    "đếm khác nhau": ("trang", "cot"),
    "lấy": ("trang", "cot"),
    "tổng của": ("tu",),
    "hiệu": ("tu",),
    "tỉ lệ": ("tu",),
    "số năm": ("tu",),
    "dòng": ("cot",),
    "chéo": ("doc", "ngang", "gia_tri"),
}
