"""The closed lists of what tags may say: statements, filters, tests and the one function."""

from __future__ import annotations

from typing import Final

OPENERS: Final = ("for", "if")
MIDDLES: Final = ("else", "elif")
CLOSERS: Final = {"endfor": "for", "endif": "if"}
STATEMENTS: Final = (*OPENERS, *MIDDLES, *CLOSERS)
REFUSED: Final = frozenset(
    (
        "set", "endset", "include", "import", "from", "extends", "block", "endblock", "macro", "endmacro", "call",
        "endcall", "filter", "endfilter", "with", "endwith", "autoescape", "endautoescape", "raw", "endraw", "do",
        "trans", "endtrans", "pluralize", "break", "continue", "debug", "colspan", "cellbg", "vm", "hm",
    )
)  # fmt: skip

NUMERIC: Final = ("số", "đếm", "tiền", "triệu", "tỉ_lệ", "năm", "ngày", "ngày_dài")
DATED: Final = ("ngày", "ngày_dài")
WORDY: Final = ("hoa", "thường_đầu", "trống")
LISTING: Final = ("liệt_kê", "nối")
FILTERS: Final = (*NUMERIC, *WORDY, *LISTING, "length")

TESTS: Final = ("defined", "undefined")
NOTE: Final = "chú_thích"
