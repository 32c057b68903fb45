"""“Nơi nhận:” stands level with the first line of the signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, unreadable
from pipeline.check.rules.recipients.items import UNKNOWN
from pipeline.check.rules.signature.lines import UNKNOWN as NO_SIGNATURE
from pipeline.check.rules.signature.lines import title_lines
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from pipeline.check.rule import Answer, Document

CODE = Code(
    "noi-nhan-ngang-chu-ky",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "“Nơi nhận:” ngang hàng với dòng quyền hạn, chức vụ của người ký",
    clause="NĐ 30/2020, Phụ lục I, II.9d",
)


def _check(document: Document) -> Answer:
    parts = document.parts
    if parts.recipients is None:
        return unreadable(UNKNOWN)
    if parts.signature is None:
        return unreadable(NO_SIGNATURE)
    heading = parts.recipients.heading
    left, right = heading.address.path, title_lines(parts.signature)[0].address.path
    if "/ô " not in left or "/ô " not in right:
        return applied(()) if left == right else unreadable("Nơi nhận và chữ ký không đặt trong một bảng")
    if _height(left) == _height(right):
        return applied(())
    uneven = CODE.at(
        document.place(heading),
        found="“Nơi nhận:” và dòng đầu của chữ ký không cùng một hàng",
        expected="hai dòng đầu ngang nhau",
        mend="đặt hai khối vào hai ô của một hàng bảng, xóa dòng trống ở đầu ô",
    )
    return applied((uneven,))


def _height(path: str) -> tuple[str, str]:
    """The row, and the paragraph in its cell: the same for lines that stand level."""
    row, _, inside = path.rpartition("/ô ")
    return row, inside.partition("/")[2]


RULE = Rule(
    CODE,
    why="Hai khối bắt đầu cùng một hàng giữ cho trang cuối cân và chữ ký không bị đẩy sang trang sau.",
    wrong="“Nơi nhận:” ở dưới họ tên người ký",
    right="“Nơi nhận:” cùng hàng với “VIỆN TRƯỞNG”",
    check=_check,
)
