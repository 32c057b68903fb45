"""How running text stands: justified, set in, spaced, as it mostly is or as the decree has it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.body.lettering import inked
from pipeline.check.rules.body.prose import is_long, prose
from pipeline.mend import Standing
from pipeline.mending.remedies.remedy import deed
from pipeline.outline import Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy

_STANDS: Final = {"left": "canh trái", "right": "canh phải", "center": "canh giữa"}
_TWIPS_PER_CM: Final = 1440 / 2.54
_LEAST, _MOST = 550, 737
_USUAL_INDENT: Final = 720
_GAP: Final = 120
_NEAR: Final = 20
_SINGLE, _HALF_MORE = 240, 360
_MOST_LINES: Final = 1.5


def _justified(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """Short paragraphs too, or they would stand out from those that the rule is sure of."""
    for paragraph in prose(document.parts):
        stands = _STANDS.get(paragraph.format.alignment)
        if stands and (is_long(paragraph) or stands == "canh trái") and not re.search(r"[\n\t]", paragraph.text):
            change = Standing(paragraph.address, (("alignment", "both"),))
            before = stands if is_long(paragraph) else f"{stands}, đoạn ngắn cùng loại"
            yield deed(document, "TT-44", paragraph, before, "canh đều hai lề", (change,))


def _first_lines(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """Long paragraphs, and short ones that are set in just as wrongly."""
    judged = [p for p in prose(document.parts) if not p.label and abs(p.format.left) <= _NEAR]
    wrong = {p.format.first_line for p in judged if is_long(p) and not _LEAST <= p.format.first_line <= _MOST}
    fit = Counter(p.format.first_line for p in judged if _LEAST <= p.format.first_line <= _MOST)
    right = next((indent for indent, _ in fit.most_common(1)), _USUAL_INDENT)
    for paragraph in judged:
        now = paragraph.format.first_line
        if now in wrong and now >= -_NEAR and not paragraph.text[:1].isspace():
            change = Standing(paragraph.address, (("first_line", right),))
            before = f"đầu dòng lùi {now / _TWIPS_PER_CM:.2f} cm".replace(".", ",")
            after = f"lùi {right / _TWIPS_PER_CM:.2f} cm".replace(".", ",")
            yield deed(document, "noi-dung-lui-dau-dong", paragraph, before, after, (change,))


def _gaps(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """The paragraph below gets what the two lack, so that what stands above it keeps its own space.

    Headings too, or each would stick to the text above it while the text is spaced.
    """
    known = {p.address for p in (*prose(document.parts), *(h.paragraph for h in document.parts.headings))}
    for above, below in pairwise(document.parts.body):
        if not (
            isinstance(above, Paragraph) and isinstance(below, Paragraph) and {above.address, below.address} <= known
        ):
            continue
        same = above.style_id == below.style_id
        after = 0 if same and above.format.contextual_spacing else above.format.after
        hidden = same and below.format.contextual_spacing
        auto = above.format.after_auto or below.format.before_auto
        gap = after + (0 if hidden else below.format.before)
        if gap < _GAP - 2 and not auto:
            settings = (("contextual_spacing", False),) if hidden else ()
            change = Standing(below.address, (*settings, ("before", max(_GAP - after, below.format.before))))
            before = f"cách đoạn trên {gap / 20:g} pt".replace(".", ",")
            yield deed(document, "noi-dung-cach-doan", below, before, "cách 6 pt", (change,))


def _lines(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    """Lines too near become single, lines too far apart one and a half."""
    for paragraph in prose(document.parts):
        form = paragraph.format
        size = max((r.format.size / 2 for r in inked(paragraph)), default=14)
        share = form.line / 240 if form.line_rule == "auto" else form.line / 20 / (1.15 * size)
        right = _SINGLE if share < 1 and form.line_rule != "atLeast" else _HALF_MORE if share > _MOST_LINES else 0
        if right and abs(share * 240 - right) > _NEAR / 4:
            change = Standing(paragraph.address, (("line", right),))
            before = f"giãn dòng {share:.2f} dòng" if form.line_rule == "auto" else f"giãn dòng {form.line / 20:g} pt"
            after = "dòng đơn" if right == _SINGLE else "1,5 dòng"
            yield deed(document, "noi-dung-gian-dong", paragraph, before.replace(".", ","), after, (change,))


BODY_STANDING: Final[dict[str, Remedy]] = {
    "TT-44": _justified,
    "noi-dung-lui-dau-dong": _first_lines,
    "noi-dung-cach-doan": _gaps,
    "noi-dung-gian-dong": _lines,
}
