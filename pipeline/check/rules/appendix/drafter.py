"""TT-77: the drafter's mark and the number of copies, below or behind the file copy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rule import Rule, applied, not_applicable, unreadable
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import stretch
from pipeline.findings import Code, Kind, Severity
from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.parts import Recipients
    from pipeline.check.rule import Answer, Document
    from pipeline.outline import Paragraph

CODE = Code(
    "TT-77",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Ký hiệu người soạn thảo in hoa, số bản chữ số Ả Rập, cỡ 11, đứng",
    clause="NĐ 30/2020, Phụ lục I, III.3",
)
_MARK: Final = re.compile(r"(?:^|(?<=\. )|(?<=\.\n))(?P<mark>[^\W\d_]{2,5})[.,]?[ \u00a0]?\(?\d{1,4}(?: bản|b)?\)?\.?$")
_SIZE: Final = 22


def _check(document: Document) -> Answer:
    if document.parts.recipients is None:
        return unreadable("không nhận ra Nơi nhận")
    found = [(p, hit) for p in _below(document, document.parts.recipients) if (hit := _MARK.search(p.text.strip()))]
    if not found:
        return not_applicable("văn bản không ghi ký hiệu người soạn thảo")
    return applied(gathered(document, CODE, (f for p, hit in found for f in _faults(p, hit))))


def _below(document: Document, recipients: Recipients) -> Iterator[Paragraph]:
    """The file copy's line, and the lines below it in the same cell."""
    last = recipients.lines[-1] if recipients.lines else recipients.heading
    cell = last.address.path.rpartition("/")[0]
    standing = False
    for paragraph in all_paragraphs(document.outline):
        standing = standing or paragraph.address == last.address
        if standing and paragraph.address.path.rpartition("/")[0] == cell:
            yield paragraph
        elif standing:
            return


def _faults(paragraph: Paragraph, hit: re.Match[str]) -> Iterator[Fault]:
    lead = len(paragraph.text) - len(paragraph.text.lstrip())
    runs = stretch(paragraph, lead + hit.start(), lead + hit.end())
    if not hit["mark"].isupper():
        yield Fault(paragraph, f"“{hit['mark']}”", f"“{hit['mark'].upper()}”", "gõ ký hiệu bằng chữ hoa")
    if any(r.format.size != _SIZE for r in runs):
        yield Fault(paragraph, "ký hiệu người soạn thảo khác cỡ 11", "cỡ chữ 11", "đặt cỡ chữ 11")
    if any(r.format.italic or r.format.bold for r in runs):
        yield Fault(paragraph, "ký hiệu đậm hoặc nghiêng", "kiểu chữ đứng", "bỏ đậm, bỏ nghiêng")


RULE = Rule(
    CODE,
    why="Ký hiệu này giúp tìm người soạn thảo và đối chiếu số bản đã in.",
    wrong="pl.(300)",
    right="PL.(300)",
    check=_check,
)
