"""Pages broken: paper, direction, margins, fonts, colour, the number of the page."""

from __future__ import annotations

import copy

from hypothesis import strategies as st

from pipeline.ooxml import build, replace_in_order, w
from pipeline.outline import Table, paragraphs
from tests.check import edits
from tests.check.drawn.breaking import WHOLE, breaks
from tests.check.drawn.choosing import lettered, pick, prose, size, stretch, whole
from tests.check.drawn.sheet import look, shape

FONTS = ("Arial", "Calibri", "Tahoma", "Cambria", "Courier New", "Times", "Liberation Serif", "UTM Times")


def _sections(good):
    return range(len(good.outline.sections))


def _told(sheet, index):
    """Where a fault of a section is told: its first words; the document where it is the only section."""
    outline = sheet.good.outline
    first = (p for p in paragraphs(outline.body.blocks) if p.section == index and p.text.strip())
    return sheet.of(next(first)) if len(outline.sections) > 1 else WHOLE


def _mm(length: float) -> str:
    return str(round(length * 1440 / 25.4))


@breaks("TT-01", _sections)
def _paper(draw, sheet, index):
    page = sheet.sections()[index].find(w("pgSz"))
    short, long = draw(
        st.tuples(st.integers(206, 214), st.integers(230, 420)).filter(
            lambda sides: abs(sides[0] - 210) > 1 or abs(sides[1] - 297) > 1
        )
    )
    turned = int(page.get(w("w"))) > int(page.get(w("h")))
    page.set(w("w"), _mm(long if turned else short))
    page.set(w("h"), _mm(short if turned else long))
    return _told(sheet, index)


@breaks("TT-02", lambda good: [0] if good.parts.subject_line is None and not _tables(good) else [])
def _turned(draw, sheet, index):
    section = sheet.sections()[index]
    edits.format_page(section, {"hướng": "ngang"})
    if draw(st.booleans()):
        edits.format_page(section, {"lề_trên": "30mm", "lề_phải": "20mm", "lề_dưới": "20mm", "lề_trái": "20mm"})
    return _told(sheet, index)


@breaks("TT-02", lambda good: [p for p in prose(good) if p.section == 0])
def _turned_in_the_midst(_draw, sheet, paragraph):
    """A page of its own for one paragraph, turned for nothing."""
    element = sheet.of(paragraph)
    last = sheet.sections()[0]
    upright, turned = copy.deepcopy(last), copy.deepcopy(last)
    edits.format_page(turned, {"hướng": "ngang"})
    above = element.getprevious()
    ended = build("w:p", None, build("w:pPr", None, upright))
    above.addnext(ended)
    form = element.find(w("pPr"))
    form.append(turned)
    return element


def _tables(good):
    return [b for b in good.parts.body if isinstance(b, Table)]


MARGINS = {
    "lề_trái": ((15, 29), (36, 45)),
    "lề_phải": ((5, 14), (21, 30)),
    "lề_trên": ((5, 19), (26, 50)),
    "lề_dưới": ((5, 19), (26, 50)),
}
# The line under trích yếu is as long as its indents leave: a much wider page would rightly be told of it too.
NEXT_TO_A_LINE = MARGINS | {"lề_trái": ((29, 29), (36, 39)), "lề_phải": ((21, 23),)}


@breaks("TT-03", _sections)
def _margin(draw, sheet, index):
    ranges = NEXT_TO_A_LINE if sheet.parts.subject_line and index == 0 else MARGINS
    side = pick(draw, ranges)
    low, high = pick(draw, ranges[side])
    edits.format_page(sheet.sections()[index], {side: f"{whole(draw, low, high)}mm"})
    return _told(sheet, index)


@breaks("TT-04", lettered)
def _font(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    look(element, {"phông": pick(draw, FONTS)}, stretch(draw, element))
    return element


@breaks("phong-chu-an", lettered)
def _hidden_font(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    look(element, {"phông_đông_á": pick(draw, ("SimSun", "MS Mincho", "Batang", *FONTS))}, stretch(draw, element))
    return element


@breaks("mau-chu", lettered)
def _colour(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    bright = draw(st.tuples(*[st.integers(0, 255)] * 3).filter(lambda c: max(c) >= 0x20))
    look(element, {"màu": "".join(f"{part:02X}" for part in bright)}, stretch(draw, element))
    return element


def numbers(good):
    """The paragraphs of headers that print the number of the page."""
    return [p for s in good.outline.headers for p in paragraphs(s.blocks) if any(f.kind == "PAGE" for f in p.fields)]


@breaks("TT-05", numbers)
def _number_aside(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    shape(element, {"căn": pick(draw, ("trái", "phải", "đều"))})
    return element


@breaks("TT-05", lambda good: numbers(good) if len(good.outline.sections) > 1 else [])
def _number_nowhere(_draw, sheet, _paragraph):
    for paragraph in numbers(sheet.good):
        element = sheet.of(paragraph)
        for child in [c for c in element if c.tag != w("pPr")]:
            element.remove(child)
    return WHOLE


@breaks("so-trang-kieu-chu", numbers)
def _number_look(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    wrong = pick(draw, ({"cỡ": size(draw, 13, 14)}, {"đậm": "có"}, {"nghiêng": "có"}))
    for run in element.iter(w("r")):
        edits.format_run(run, wrong)
    return element


@breaks("so-trang-o-trang-dau", lambda good: [0] if good.outline.sections[0].page.title_page else [])
def _number_first(draw, sheet, _index):
    section = sheet.sections()[0]
    if draw(st.booleans()):
        edits.format_page(section, {"trang_đầu_khác": "không"})
    else:
        section.remove(section.find(w("titlePg")))
    return WHOLE


@breaks("so-trang-tu-mot", lambda good: numbers(good)[:1])
def _number_start(draw, sheet, _paragraph):
    edits.format_page(sheet.sections()[0], {"số_đầu": str(pick(draw, [0, *range(2, 40)]))})
    return WHOLE


@breaks("so-trang-tu-mot", lambda good: _sections(good) if numbers(good) else [])
def _number_letters(draw, sheet, index):
    kind = sheet.sections()[index].find(w("pgNumType"))
    wrong = pick(draw, ("lowerRoman", "upperRoman", "lowerLetter", "upperLetter", "cardinalText", "chicago"))
    if kind is None:
        replace_in_order(sheet.sections()[index], build("w:pgNumType", {"w:fmt": wrong}))
    else:
        kind.set(w("fmt"), wrong)
    return _told(sheet, index)


ADDRESS = "Địa chỉ: số 12, đường Hùng Vương, phường Trung Tâm; Điện thoại: 0912345678; Thư điện tử: vp@lamgiang.example"


@breaks("TT-78", lambda good: [0] if not good.outline.footers else [])
def _address(draw, sheet, _index):
    """The office's address at the foot, well made but for its letters, its line or its page."""
    long = len(sheet.good.outline.sections) > 1
    wrong = pick(draw, ("cỡ", "nghiêng", "kẻ", "trang") if long else ("cỡ", "nghiêng", "kẻ"))
    made = build("w:p", None, build("w:pPr"), build("w:r", None, build("w:t", text=ADDRESS)))
    look(made, {"phông": "Times New Roman", "cỡ": size(draw, 11, 12) if wrong == "cỡ" else "11"})
    look(made, {"nghiêng": "có" if wrong == "nghiêng" else "không"})
    if wrong != "kẻ":
        line = build("w:top", {"w:val": "single", "w:sz": "4", "w:space": "1", "w:color": "auto"})
        made.find(w("pPr")).append(build("w:pBdr", None, line))
    sheet.foot("default" if wrong == "trang" else "first", made)
    return made
