"""TT-36: a division has a title, and no level is jumped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.divisions import divisions, is_article
from pipeline.check.rules.body.lettering import is_bold
from pipeline.check.rules.body.numbers import parts_of
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Heading
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE = Code(
    "TT-36",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Phần, chương, mục phải có tiêu đề; các cấp đi từ lớn đến nhỏ, không nhảy cấp",
    clause="NĐ 30/2020, Phụ lục I, II.6c, d",
)
_CLAUSE, _TWO_PARTS = 2, 3


def _check(document: Document) -> Answer:
    if not document.parts.headings and not divisions(document.parts):
        return not_applicable("nội dung không chia mục")
    return applied((*_untitled(document), *_jumped(document)))


def _untitled(document: Document) -> Iterator[Finding]:
    for division in divisions(document.parts):
        if not is_article(division) and not division.title and not division.below:
            yield CODE.at(
                document.place(division.paragraph),
                found=f"“{division.printed} {division.number}” không có tiêu đề",
                expected="tiêu đề ở dòng ngay dưới",
                mend="thêm một dòng tiêu đề ngắn, in hoa, đậm, giữa trang",
            )
    for heading in document.parts.headings:
        if heading.level == 1 and not heading.text.strip():
            yield CODE.at(
                document.place(heading.paragraph),
                found=f"mục “{heading.label}” không có tiêu đề",
                expected="tiêu đề sau số thứ tự",
                mend="thêm tiêu đề của mục trên cùng một dòng",
            )


def _jumped(document: Document) -> Iterator[Finding]:
    """Tiểu mục whose first number is not that of the khoản above; plain items under a bold khoản are none."""
    above: Heading | None = None
    for heading in document.parts.headings:
        if heading.level == 1:
            above = None
        elif heading.level == _CLAUSE and (not above or is_bold(heading.paragraph) or not is_bold(above.paragraph)):
            above = heading
        elif heading.level == _TWO_PARTS and above and _strays(heading, above):
            yield CODE.at(
                document.place(heading.paragraph),
                found=f"“{heading.label}” nằm trong mục “{above.label}”",
                expected=f"số bắt đầu bằng “{above.label.rstrip('.')}.”",
                mend=f"sửa số của tiểu mục, hoặc thêm mục “{parts_of(heading.label)[0]}.” ở trên",
            )


def _strays(heading: Heading, above: Heading) -> bool:
    inner, outer = parts_of(heading.label), parts_of(above.label)
    return bool(inner and outer) and inner[0] != outer[0]


RULE = Rule(
    CODE,
    why="Người đọc và người trích dẫn tìm một ý bằng số của nó. Tiểu mục 3.1 đứng dưới mục 2 thì không ai biết ý ấy "
    "thuộc mục nào.",
    wrong="2. Khen thưởng\n3.1. Khen thưởng thường xuyên",
    right="2. Khen thưởng\n2.1. Khen thưởng thường xuyên",
    check=_check,
)
