"""Title, subject, V/v and grounds broken in their words."""

from __future__ import annotations

import re

from pipeline.outline import all_paragraphs
from tests.check.drawn.breaking import breaks
from tests.check.drawn.choosing import every, one, pick, whole
from tests.check.drawn.good import BASES
from tests.check.drawn.sheet import replace, retype, shape, words


@breaks("TT-30", one("document_kind"))
def _pushed(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    side = pick(draw, ("trái", "phải", "thụt"))
    shape(element, {side: f"{whole(draw, 8, 50)}mm"})
    return element


def _titled(good):
    """The title of a document whose symbol names its kind."""
    kind = good.parts.document_kind
    return [kind] if kind and good.name in BASES else []


@breaks("thieu-ten-loai", _titled)
def _untitled(_draw, sheet, paragraph):
    told = sheet.of(sheet.parts.reference_number)
    for line in (sheet.of(paragraph), *map(sheet.of, sheet.parts.subject)):
        retype(line, "")
    return told


@breaks("TT-31", lambda good: good.parts.subject[-1:])
def _subject_end(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    retype(element, words(element) + pick(draw, ".;:,"))
    return element


@breaks("TT-31", one("letter_subject"))
def _letter_subject_end(draw, sheet, paragraph):
    return _subject_end(draw, sheet, paragraph)


@breaks("TT-32", one("letter_subject"))
def _about(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    replace(element, "V/v ", pick(draw, ("Về việc ", "v/v ", "V/v: ", "V/V ", "V/v. ", "Về việc: ")))
    return element


@breaks("khoang-cach-v-v", one("letter_subject"))
def _gap(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    shape(element, {"trước": f"{pick(draw, [0, 1, 2, 3, 4, *range(8, 31)])}pt"})
    return element


@breaks("v-v-ngoai-cong-van", lambda good: good.parts.subject[:1])
def _letters_words(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    text = words(element)
    retype(element, f"{pick(draw, ('V/v ', 'v/v ', '(V/v) ', 'V/v: '))}{text[0].lower()}{text[1:]}")
    return element


@breaks("can-cu-dau-cau", every("grounds"))
def _ground_end(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    last = paragraph is sheet.parts.grounds[-1]
    retype(element, words(element)[:-1] + pick(draw, (";", ",", "") if last else (".", ",", "")))
    return element


def _grounds(pattern):
    return lambda good: [p for p in good.parts.grounds if re.match(pattern, p.text)]


@breaks("can-cu-luat-ghi-so", _grounds("Căn cứ Luật Thi đua, khen thưởng năm"))
def _law_with_number(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    year = pick(draw, ("06/2022/QH15",))
    number = pick(draw, (f"số {year}", f"số {year} ngày 15/6/2022", f"năm 2022 số {year}"))
    replace(element, "năm 2022", number)
    return element


def _cited_once(good):
    """Grounds that the text does not come back to: without them a later mention would be the first."""
    text = " ".join(p.text for p in all_paragraphs(good.outline))
    found = _grounds(r"Căn cứ (Nghị định|Thông tư|Kế hoạch|Quyết định|Chỉ thị|Hướng dẫn) số ")(good)
    return [p for p in found if text.count(re.search(r"số (\S+)", p.text)[1]) == 1]


@breaks("can-cu-thieu-so", _cited_once)
def _without_number(_draw, sheet, paragraph):
    element = sheet.of(paragraph)
    replace(element, re.search(r" số \S+( ngày \S+)?", words(element))[0], "")
    return element


@breaks("TT-34", _grounds(r"Căn cứ (Nghị định|Thông tư|Kế hoạch|Quyết định|Chỉ thị|Hướng dẫn) số \S+ ngày "))
def _ground_without_date(_draw, sheet, paragraph):
    element = sheet.of(paragraph)
    replace(element, re.search(r" ngày \S+", words(element))[0], "")
    return element
