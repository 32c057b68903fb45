"""The first page shows no number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Answer, Rule, applied, not_applicable
from pipeline.check.rules.page.numbering import every_number, on_first_page
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Document

_CODE: Final = Code(
    "so-trang-o-trang-dau",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Trang thứ nhất không hiển thị số trang",
    clause="NĐ 30/2020, Phụ lục I, I.7",
)


def _check(document: Document) -> Answer:
    if not document.outline.sections or next(every_number(document), None) is None:
        return not_applicable("văn bản không có số trang")
    if not on_first_page(document):
        return applied(())
    mend = "bấm đúp vào đầu trang, chọn Trang đầu khác biệt (Different First Page), để trống đầu trang thứ nhất"
    found, expected = "trang thứ nhất hiện số trang", "trang thứ nhất không hiện số trang"
    return applied((_CODE.at(document.page(), found=found, expected=expected, mend=mend),))


RULE = Rule(
    _CODE,
    why="Trang đầu đã có phần đầu văn bản nên không hiện số; số hiện từ trang 2.",
    wrong="số 1 hiện trên Quốc hiệu",
    right="trang đầu không có số, trang sau có số 2",
    check=_check,
)
