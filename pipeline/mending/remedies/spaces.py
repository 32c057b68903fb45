"""Single spacing in the letterhead, and the gap above the subject of a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rules.letterhead.spacing import is_single
from pipeline.mend import Standing
from pipeline.mending.remedies.remedy import deed
from pipeline.mending.spots import spots

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.check.parts import Parts
    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.outline import Paragraph

_GAP: Final = 120


def _single(code: str, chosen: Callable[[Parts], Sequence[Paragraph | None]]) -> Remedy:
    def mend(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
        for spot in spots(document, (p for p in chosen(document.parts) if p is not None)):
            if not is_single(spot.paragraph):
                change = Standing(spot.paragraph.address, (("line", 240),))
                yield deed(document, code, spot.paragraph, _told(spot.paragraph), "dòng đơn", (change,))

    return mend


def _gap(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    above, below = document.parts.reference_number, document.parts.letter_subject
    if above is not None and below is not None:
        space = above.format.after + below.format.before
        settings = (("before", _GAP if above.format.after > _GAP else _GAP - above.format.after),)
        changes = [Standing(below.address, settings)]
        if above.format.after > _GAP:
            changes = [Standing(above.address, (("after", 0),)), *changes]
        yield deed(
            document, "khoang-cach-v-v", below, f"cách {space / 20:g} pt".replace(".", ","), "cách 6 pt", changes
        )


def _told(paragraph: Paragraph) -> str:
    line, rule = paragraph.format.line, paragraph.format.line_rule
    told = f"giãn dòng {line / 240:.2f} dòng" if rule == "auto" else f"giãn dòng {line / 20:g} pt"
    return told.replace(".", ",")


SPACES: Final[dict[str, Remedy]] = {
    "TT-13": _single("TT-13", lambda p: (p.national_name, p.motto)),
    "TT-17": _single("TT-17", lambda p: (*p.parent_body, *p.issuing_body)),
    "khoang-cach-v-v": _gap,
}
