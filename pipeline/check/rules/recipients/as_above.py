"""TT-64: “Như trên” comes first where Kính gửi is present, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.recipients.bodies import UNADDRESSED, kind
from pipeline.check.rules.recipients.items import UNKNOWN, is_as_above, items
from pipeline.findings import Code, Kind, Severity
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.recipients.items import Item
    from pipeline.findings import Finding

CODE = Code(
    "TT-64",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Có Kính gửi thì Nơi nhận bắt đầu bằng “- Như trên;”; không có Kính gửi thì không ghi Như trên",
    clause="NĐ 30/2020, Phụ lục I, II.9b",
)
# A telegram and a letter of introduction name above to whom they go, with other words than Kính gửi.
_NAMED_ABOVE = frozenset({"báo cáo", "tờ trình", "công văn", "công điện", "giấy giới thiệu", "giấy mời"})
_BY_ARTICLE = ("quyết định", "nghị quyết")


def _check(document: Document) -> Answer:
    lines = items(document.parts)
    if not lines:
        return unreadable(UNKNOWN)
    if document.parts.addressee:
        if kind(document.parts) in UNADDRESSED:
            return not_applicable("văn bản loại này không có Kính gửi, nên không ghi Như trên")
        return applied(_first(document, lines))
    if any(map(is_as_above, lines)):
        return applied(_needless(document, lines))
    if kind(document.parts) in _BY_ARTICLE:
        return applied(_by_article(document, lines[0]))
    return not_applicable("văn bản không có Kính gửi")


def _first(document: Document, lines: Sequence[Item]) -> Iterator[Finding]:
    if not is_as_above(lines[0]):
        yield CODE.at(
            document.place(lines[0].paragraph),
            found=f"dòng đầu là “{lines[0].name}”",
            expected="“- Như trên;” ở dòng đầu",
            mend="thêm hoặc chuyển “- Như trên;” lên đầu danh sách",
        )


def _needless(document: Document, lines: Sequence[Item]) -> Iterator[Finding]:
    """A document whose Kính gửi is missing altogether is told once, by the rule on Kính gửi."""
    if kind(document.parts) in _NAMED_ABOVE:
        return
    for line in filter(is_as_above, lines):
        yield CODE.at(
            document.place(line.paragraph),
            found="“Như trên” trong khi văn bản không có Kính gửi",
            expected="ghi thẳng tên các nơi nhận",
            mend="xóa dòng này, hoặc thay bằng tên nơi nhận",
        )


def _by_article(document: Document, first: Item) -> Iterator[Finding]:
    if not fold(first.name).startswith("như điều"):
        yield CODE.at(
            document.place(first.paragraph),
            found=f"dòng đầu là “{first.name}”",
            expected="“- Như Điều …;” (điều giao trách nhiệm thi hành)",
            mend="thêm “- Như Điều …;” lên đầu danh sách",
        )


RULE = Rule(
    CODE,
    why="“Như trên” chỉ những nơi đã nêu ở Kính gửi; không có Kính gửi thì chữ ấy không chỉ ai.",
    wrong="Kính gửi: VKSND tối cao … Nơi nhận:\n- Lãnh đạo VKSND tỉnh;",
    right="Nơi nhận:\n- Như trên;\n- Lãnh đạo VKSND tỉnh;",
    check=_check,
)
