"""TT-73: page numbers begin anew with each phụ lục."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Appendix
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE = Code(
    "TT-73",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Số trang của Phụ lục đánh riêng theo từng Phụ lục",
    clause="NĐ 30/2020, Phụ lục I, III.1đ",
)


def _check(document: Document) -> Answer:
    appendices = [a for a in document.parts.appendices if "/ô " not in a.heading.address.path]
    if not appendices:
        return not_applicable("văn bản không có Phụ lục")
    return applied(_faults(document, appendices))


def _faults(document: Document, appendices: list[Appendix]) -> Iterator[Finding]:
    before = 0
    for appendix in appendices:
        if appendix.section == before:
            found, mend = "Phụ lục không bắt đầu một phần (section) mới", "chèn Section Break (Next Page) trước Phụ lục"
        elif _first_number(document, appendix) != 1:
            found, mend = "số trang nối tiếp văn bản chính", "chọn Format Page Numbers, Start at: 1 cho Phụ lục"
        else:
            found = mend = ""
        if found:
            yield CODE.at(
                document.place(appendix.heading), found=found, expected="số trang bắt đầu lại từ 1", mend=mend
            )
        before = appendix.section


def _first_number(document: Document, appendix: Appendix) -> int | None:
    """The number that the appendix's section begins with; None where it goes on, or the body ends without a section."""
    sections = document.outline.sections
    return sections[appendix.section].page.number_start if appendix.section < len(sections) else None


RULE = Rule(
    CODE,
    why="Phụ lục hay được tách ra dùng riêng; số trang bắt đầu từ 1 thì biết nó có đủ hay không.",
    wrong="Phụ lục mở đầu ở trang 7",
    right="Phụ lục có trang 1, 2, 3 của mình",
    check=_check,
)
