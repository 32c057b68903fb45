"""The filters of tags, what each may stand behind, and what is wrong with one that stands elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jinja2 import nodes

from pipeline.content import FigureKind
from pipeline.tags import DATED, FILTERS, LISTING, NUMERIC, WORDY, unknown_filter
from pipeline.tags.codes import BAD_FILTER
from pipeline.template.things import What

if TYPE_CHECKING:
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


def lists_columns(node: nodes.Filter, thing: Thing) -> bool:
    """Whether the filter makes a sentence of a table's column."""
    return node.name in LISTING and thing.what is What.TABLE


def column_of(node: nodes.Filter) -> str:
    """The column that a listing filter names; empty where it names none."""
    first = node.args[0] if node.args else None
    return first.value if isinstance(first, nodes.Const) and isinstance(first.value, str) else ""
