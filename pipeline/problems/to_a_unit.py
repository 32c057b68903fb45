"""A mend in the words for a unit, which mends and sends its file, runs nothing, and answers what the office settles."""

from __future__ import annotations

import re
from typing import Final

_AGAIN: Final = ("lưu tệp rồi chạy lại", "rồi chạy lại", "chạy lại")
_ACCEPTED: Final = "“Chấp nhận”"
_OFFICE_S: Final = re.compile(
    "“(?:Chấp nhận|Thông tin chung|Danh sách đơn vị|Nơi nhận|Văn bản cần lập|Hạn mức cụm, khối|Điều chỉnh"
    "|Danh mục khen thưởng bổ sung)”|khai báo|khai “|soạn mẫu|trong mẫu|vào danh sách|tệp của cơ quan"
)
"""What no unit has: the sheets of the office's own workbooks, the declarations, the templates."""
_FORM: Final = (("tệp mẫu", "biểu chúng tôi đã gửi"),)
_TELL: Final = "cho chúng tôi biết"
_NOTHING_ELSE: Final = "trả lời để chúng tôi biết số đúng"
_CONDITION: Final = re.compile(r"(.+?) thì |(nếu [^,]+), ")


def as_to_a_unit(mend: str) -> str:
    """The mend without what the office alone can do; where that hangs on a condition, the unit is to tell of it."""
    for words in _AGAIN:
        mend = mend.replace(f", {words}", "").replace(f" {words}", "")
    for words, said in _FORM:
        mend = mend.replace(words, said)
    clauses = [said for clause in mend.rstrip(" ,;").split("; ") if (said := _clause(clause))]
    return "; ".join(clauses) or _NOTHING_ELSE


def _clause(clause: str) -> str:
    """One clause: the ways that are the unit's own; the condition alone where there is none."""
    ways = re.split(r"(?<=\w), hoặc | hoặc ", clause)
    own = [way for way in ways if not _OFFICE_S.search(way)]
    if len(own) == len(ways):
        return clause
    if own:
        return ", hoặc ".join([*own, *([_TELL] if _ACCEPTED in clause else [])])
    found = _CONDITION.match(clause)
    condition = (found[1] or found[2]) if found else ""
    return f"{condition} thì {_TELL}" if condition and not _OFFICE_S.search(condition) else ""
