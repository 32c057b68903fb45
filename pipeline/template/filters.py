"""The filters of tags, and what each may stand behind."""

from __future__ import annotations

from typing import Final

from pipeline.template.things import What

NUMERIC: Final = ("số", "đếm", "tiền", "triệu", "tỉ_lệ", "năm", "ngày", "ngày_dài")
WORDY: Final = ("hoa", "thường_đầu", "trống")
LISTING: Final = ("liệt_kê", "nối")
FILTERS: Final = (*NUMERIC, *WORDY, *LISTING, "length")

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


def fits(name: str, what: What) -> bool:
    """Whether the filter may stand behind such a thing."""
    return what in _FITTING[name]


def wanted(name: str) -> str:
    """What the filter stands behind, in the words of a message."""
    return _WANTED[name]
