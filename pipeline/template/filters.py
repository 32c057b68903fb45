"""The filters of tags, what each may stand behind, and what is wrong with one that stands elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jinja2 import nodes

from pipeline.content import FigureKind
from pipeline.tags import DATED, FILTERS, LISTING, NUMERIC, WORDY, unknown_filter
from pipeline.tags.codes import BAD_FILTER
from pipeline.template.things import What

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.template.report import Report
    from pipeline.template.stretches import Stretch
    from pipeline.template.things import Thing

_VALUES: Final = (What.FIGURE, What.TEXT, What.PRINTED, What.WORDS, What.NUMBER, What.UNKNOWN)
_FITTING: Final = {
    **dict.fromkeys(NUMERIC, (What.FIGURE, What.PRINTED, What.UNKNOWN)),
    **dict.fromkeys(WORDY, _VALUES),
    **dict.fromkeys(LISTING, (What.TABLE, What.TEXT, What.UNKNOWN)),
    "length": (What.TABLE, What.UNKNOWN),
}
_WANTED: Final = {
    **dict.fromkeys(NUMERIC, "một số liệu"),
    **dict.fromkeys(WORDY, "một số liệu hoặc nội dung"),
    **dict.fromkeys(LISTING, "một bảng"),
    "length": "một bảng",
}
_MOST: Final = {"ngày_dài": 1, "trống": 2, "liệt_kê": 1, "nối": 2}


def tell_filter(node: nodes.Filter, thing: Thing, line: Stretch, report: Report) -> None:
    """Tells of a filter that does not exist, or does not fit the thing before it, or names no column."""
    if node.name not in FILTERS:
        report.add(unknown_filter(report.place(line), node.name))
    elif thing.what not in _FITTING[node.name]:
        found = f"bộ lọc “{node.name}” đặt sau “{thing.path}”"
        expected = f"đặt sau {_WANTED[node.name]}"
        report.tell(BAD_FILTER, line, found, "bỏ bộ lọc, hoặc chọn bộ lọc khác", expected)
    elif thing.kind and (node.name in DATED) != (thing.kind is FigureKind.DATE) and node.name in NUMERIC:
        found = f"bộ lọc “{node.name}” đặt sau “{thing.path}” (kiểu {thing.kind})"
        mend = "dùng ngày hoặc ngày_dài cho ngày tháng, các bộ lọc số cho số liệu"
        report.tell(BAD_FILTER, line, found, mend)
    elif lists_columns(node, thing) and not column_of(node):
        mend = f"ghi tên cột, ví dụ {thing.path} | {node.name}(“tên”)"
        report.tell(BAD_FILTER, line, f"bộ lọc “{node.name}” không ghi tên cột", mend)


def tell_arguments(node: nodes.Filter, values: Sequence[Thing], line: Stretch, report: Report) -> None:
    """Tells of values in a filter's brackets that it does not take."""
    if node.name not in FILTERS:
        return
    if len(values) > _MOST.get(node.name, 0):
        most = _MOST.get(node.name, 0)
        mend = f"ghi nhiều nhất {most} giá trị trong ngoặc" if most else "bỏ phần trong ngoặc"
        report.tell(BAD_FILTER, line, f"bộ lọc “{node.name}” có {len(values)} giá trị trong ngoặc", mend)
    elif node.name == "ngày_dài" and not all(_is_year(value) for value in values):
        mend = "ghi một số liệu kiểu năm, ví dụ ngày_dài(kỳ.đến_năm), hoặc bỏ phần trong ngoặc"
        report.tell(BAD_FILTER, line, "năm trong ngoặc của “ngày_dài” không lấy từ số liệu", mend)
    elif node.name == "nối" and not all(value.what is What.WORDS for value in values[1:]):
        report.tell(BAD_FILTER, line, "dấu ngăn của bộ lọc “nối” không phải là chữ", "ghi dấu ngăn trong ngoặc kép")


def lists_columns(node: nodes.Filter, thing: Thing) -> bool:
    """Whether the filter makes a sentence of a table's column."""
    return node.name in LISTING and thing.what is What.TABLE


def _is_year(thing: Thing) -> bool:
    return thing.what is What.UNKNOWN or thing.kind is FigureKind.YEAR


def column_of(node: nodes.Filter) -> str:
    """The column that a listing filter names; empty where it names none."""
    first = node.args[0] if node.args else None
    return first.value if isinstance(first, nodes.Const) and isinstance(first.value, str) else ""
