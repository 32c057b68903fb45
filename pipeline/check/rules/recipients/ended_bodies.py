"""Bodies that had ended by the document's date are no recipients."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.body.gathering import Fault, told
from pipeline.check.rules.recipients.items import UNKNOWN, addressees, body_key, items
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.recipients.items import Item

CODE = Code(
    "noi-nhan-co-quan-da-het",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Nơi nhận phải là cơ quan còn tồn tại vào ngày ban hành văn bản",
    clause="Nghị quyết 84/2025/UBTVQH15, Nghị quyết 202/2025/QH15",
)
_TWO_LEVELS: Final = date(2025, 7, 1)
_MERGED: Final = (
    "Hà Giang", "Yên Bái", "Bắc Kạn", "Vĩnh Phúc", "Hòa Bình", "Bắc Giang", "Thái Bình", "Hải Dương", "Hà Nam",
    "Nam Định", "Quảng Bình", "Quảng Nam", "Kon Tum", "Bình Định", "Ninh Thuận", "Đắk Nông", "Bình Thuận", "Phú Yên",
    "Bình Dương", "Bà Rịa - Vũng Tàu", "Bình Phước", "Long An", "Sóc Trăng", "Hậu Giang", "Bến Tre", "Trà Vinh",
    "Tiền Giang", "Bạc Liêu", "Kiên Giang",
)  # fmt: skip
_PROVINCES: Final = "|".join(re.escape(fold(name)) for name in _MERGED)
_OTHERS: Final = r"(?<!viện kiểm sát nhân dân )\btỉnh "
"""Before a province that became a city: what a procuracy there is called since is not told by the resolution."""
_OFFICE: Final = r"viện kiểm sát nhân dân (?:các |cấp |02 cấp |hai cấp )?"


@dataclass(frozen=True, slots=True)
class _Ended:
    """A body as it is recognised, the first day without it, and who took its place."""

    form: re.Pattern[str]
    since: date
    instead: str


_ENDED: Final = (
    _Ended(
        re.compile(r"\bvụ (?:thi đua|v16)|\bv16\b"),
        date(2025, 2, 7),
        "Văn phòng Viện kiểm sát nhân dân tối cao",
    ),
    _Ended(re.compile(_OFFICE + r"(?:huyện|quận|thị xã)\b"), _TWO_LEVELS, "Viện kiểm sát nhân dân khu vực"),
    _Ended(re.compile(r"viện kiểm sát nhân dân cấp cao\b"), _TWO_LEVELS, "Viện kiểm sát nhân dân tối cao"),
    _Ended(re.compile(rf"\btỉnh (?:{_PROVINCES})\b"), _TWO_LEVELS, "tên tỉnh, thành phố sau sắp xếp"),
    _Ended(re.compile(_OTHERS + r"đồng nai\b"), date(2026, 4, 30), "thành phố Đồng Nai"),
    _Ended(re.compile(_OTHERS + r"quảng ninh\b"), date(2026, 9, 1), "thành phố Quảng Ninh"),
    _Ended(re.compile(_OTHERS + r"bắc ninh\b"), date(2026, 9, 20), "thành phố Bắc Ninh"),
)


def _check(document: Document) -> Answer:
    lines = (*addressees(document.parts), *items(document.parts))
    if not lines:
        return unreadable(UNKNOWN)
    if document.on is None:
        return not_applicable("văn bản chưa có ngày")
    return applied(told(document, CODE, fault) for line in lines for fault in _faults(line, document.on))


def _faults(line: Item, on: date) -> Iterator[Fault]:
    key = body_key(line.name)
    for ended in _ENDED:
        if on >= ended.since and ended.form.search(key):
            yield Fault(
                line.paragraph,
                f"“{line.name}” không còn từ ngày {ended.since:%d/%m/%Y}",
                ended.instead,
                "thay bằng cơ quan đã nhận nhiệm vụ, hoặc xóa dòng này",
            )


RULE = Rule(
    CODE,
    why="Danh sách nơi nhận hay được chép từ văn bản năm trước; từ năm 2025 nhiều cơ quan trong đó đã kết thúc.",
    wrong="- Vụ Thi đua - Khen thưởng VKSND tối cao; (văn bản năm 2026)",
    right="- Văn phòng VKSND tối cao;",
    check=_check,
)
