"""Times New Roman, seen and unseen, and black letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.rules.page.letters import is_house_font
from pipeline.mend import Letters
from pipeline.mending.remedies.remedy import deed
from pipeline.outline import all_paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.deeds import Deed
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.outline import Paragraph, RunFormat

_FONT: Final = "Times New Roman"
_SIGNS: Final = {"symbol", "wingdings", "wingdings 2", "wingdings 3", "webdings", "cambria math"}
# Stamps of urgency and secrecy are red by the decree.
_STAMP: Final = re.compile(
    r"\s*(?:(?:ho[ảà]|h[ỏò]a)\s+tốc|thượng khẩn|khẩn|tuyệt mật|tối mật|mật)\b.{0,24}", re.IGNORECASE
)
_DARKEST: Final = 0x20
_HEX: Final = re.compile(r"[0-9A-F]{6}")


def _fonts(code: str) -> Remedy:
    def mend(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
        for paragraph in all_paragraphs(document.outline):
            changes = [*_runs(paragraph, _is_foreign, (("font", _FONT),)), *_label(paragraph)]
            if changes:
                yield deed(document, code, paragraph, f"phông {_named(paragraph)}", f"phông {_FONT}", changes)

    return mend


def _colours(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    for paragraph in all_paragraphs(document.outline):
        changes = _runs(paragraph, _is_coloured, (("colour", "auto"),))
        if changes and not _STAMP.fullmatch(paragraph.text):
            colours = dict.fromkeys(r.format.colour for r in paragraph.runs if _is_coloured(r.format))
            yield deed(document, "mau-chu", paragraph, f"chữ màu {', '.join(colours)}", "chữ đen", changes)


def _runs(
    paragraph: Paragraph, is_wrong: Callable[[RunFormat], bool], settings: tuple[tuple[str, str], ...]
) -> list[Letters]:
    return [
        Letters(paragraph.address, settings, run.start, run.end)
        for run in paragraph.runs
        if not run.format.hidden and any(c.isalnum() for c in run.text) and is_wrong(run.format)
    ]


def _label(paragraph: Paragraph) -> list[Letters]:
    """The mark, whose look Word lends to the paragraph's own number."""
    look = paragraph.label_format
    wrong = look is not None and len(paragraph.label.strip()) > 1 and _is_foreign(look)
    return [Letters(paragraph.address, (("font", _FONT),), -1, -1)] if wrong else []


def _is_foreign(look: RunFormat) -> bool:
    """Whether any of the four fonts is another; a font of signs stays, it draws bullets and arrows."""
    return look.ascii.casefold() not in _SIGNS and not all(map(is_house_font, look.fonts))


def _is_coloured(look: RunFormat) -> bool:
    colour = look.colour
    return bool(_HEX.fullmatch(colour)) and any(int(colour[n : n + 2], 16) >= _DARKEST for n in (0, 2, 4))


def _named(paragraph: Paragraph) -> str:
    looks = [r.format for r in paragraph.runs] + ([paragraph.label_format] if paragraph.label_format else [])
    return ", ".join(dict.fromkeys(f for look in looks for f in look.fonts if not is_house_font(f)))


FONTS: Final[dict[str, Remedy]] = {
    "TT-04": _fonts("TT-04"),
    "phong-chu-an": _fonts("phong-chu-an"),
    "mau-chu": _colours,
}
