"""Phụ lục and stamps broken."""

from __future__ import annotations

import copy
import re

from pipeline.ooxml import build, w
from pipeline.outline import Paragraph
from pipeline.vietnamese import roman
from tests.check import edits
from tests.check.drawn.breaking import breaks
from tests.check.drawn.choosing import one, pick, size, whole
from tests.check.drawn.copies import recipients
from tests.check.drawn.sheet import after, look, remove, replace, retype, shape, words

POINTER = re.compile(r"(?i)phụ lục")


def _appendices(good):
    return good.parts.appendices


def _pointing(good):
    """The one sentence that names the one appendix."""
    texts = [b for b in good.parts.body if isinstance(b, Paragraph)]
    texts += [b for n in good.outline.footnotes for b in n.blocks]
    found = [b for b in texts if POINTER.search(b.text)]
    return found if len(good.parts.appendices) == len(found) == 1 and len(POINTER.findall(found[0].text)) == 1 else []


@breaks("TT-70", _pointing)
def _unnamed(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    told = sheet.of(sheet.parts.appendices[0].heading)
    if pick(draw, (True, False)):
        remove(element)
    else:
        retype(
            element, pick(draw, ("Kết quả đã được công bố tại hội nghị.", "Kết quả của từng đơn vị đã được công bố."))
        )
    return told


@breaks("TT-71", _appendices)
def _shouted(_draw, sheet, appendix):
    element = sheet.of(appendix.heading)
    retype(element, words(element).upper())
    return element


def _noted(good):
    return [a for a in good.parts.appendices if a.note]


@breaks("TT-72", _noted)
def _no_note(_draw, sheet, appendix):
    told = sheet.of(appendix.heading)
    remove(sheet.of(appendix.note))
    return told


@breaks("TT-72", _noted)
def _note_words(draw, sheet, appendix):
    element = sheet.of(appendix.note)
    kind = re.search(r"[Kk]èm theo (.*?) số", words(element))[1]
    others = [k for k in ("Kế hoạch", "Báo cáo", "Tờ trình", "Quyết định") if k.lower() != kind.lower()]
    if pick(draw, (True, False)):
        replace(element, kind, pick(draw, others))
    else:
        gone = pick(draw, (r" của .*(?=\))", r" số \S+", r" ngày .*(?= của)"))
        retype(element, re.sub(gone, "", words(element)))
    return element


def _sectioned(good):
    """Appendices with a section of their own whose numbers begin anew."""
    sections = good.outline.sections
    return [a for a in good.parts.appendices if a.section and sections[a.section].page.number_start == 1]


@breaks("TT-73", _sectioned)
def _numbers_go_on(draw, sheet, appendix):
    told = sheet.of(appendix.heading)
    section = sheet.sections()[appendix.section]
    if pick(draw, (True, False)):
        section.remove(section.find(w("pgNumType")))
    else:
        edits.format_page(section, {"số_đầu": str(whole(draw, 2, 40))})
    return told


SECOND = "PHONG TRÀO THI ĐUA NĂM 2025", "SÁNG KIẾN ĐƯỢC CÔNG NHẬN", "DANH SÁCH CÁC ĐƠN VỊ"


@breaks("phu-luc-so-la-ma", lambda good: _pointing(good) and _sectioned(good))
def _numbered_wrongly(draw, sheet, appendix):
    """A second appendix, well made but for the number of one of the two."""
    heading, title, note = sheet.of(appendix.heading), sheet.of(appendix.title[0]), sheet.of(appendix.note)
    section, pointer = sheet.sections()[appendix.section], sheet.of(_pointing(sheet.good)[0])
    replace(pointer, "Phụ lục", "các Phụ lục")
    numbers = ["I", "II"]
    place = whole(draw, 0, 1)
    numbers[place] = pick(draw, [*map(roman, range(3, 9)), "1", "2", "3", "A", "B"])
    retype(heading, f"Phụ lục {numbers[0]}")
    ended = build("w:p", None, build("w:pPr", None, copy.deepcopy(section)))
    second = [copy.deepcopy(e) for e in (heading, title, note)]
    retype(second[0], f"Phụ lục {numbers[1]}")
    retype(second[1], pick(draw, SECOND))
    for element in reversed([ended, *second]):
        note.addnext(element)
    return (heading, second[0])[place]


@breaks("phu-luc-tieu-de", lambda good: [a for a in good.parts.appendices if a.title])
def _small_title(draw, sheet, appendix):
    element = sheet.of(appendix.title[0])
    word = pick(draw, [t for t in words(element).split() if t.isalpha()])
    replace(element, word, word.lower())
    return element


def _stamp(element, text, settings, *, framed):
    """A stamp in its own right look, but for these settings."""
    made = after(element, text)
    form = made.find(w("pPr"))
    sides = (build(f"w:{side}", {"w:val": "single", "w:sz": "4"}) for side in ("top", "left", "bottom", "right"))
    if framed:
        border = build("w:pBdr", None, *sides)
        style = form.find(w("pStyle"))
        style.addnext(border) if style is not None else form.insert(0, border)
    shape(made, {"căn": "giữa"})
    look(made, {"đậm": "có", "nghiêng": "không", "cỡ": "13", "màu": "FF0000"} | settings)
    return made


STAMPS = (
    ("TT-74", ("TUYỆT MẬT", "TỐI MẬT", "MẬT"), {}, False),
    ("TT-75", ("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"), {}, True),
    ("TT-76", ("XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"), {"màu": "000000"}, True),
)


def _enter_stamp(code, texts, right, framed):
    @breaks(code, one("reference_number"))
    def _badly_stamped(draw, sheet, paragraph):
        element = sheet.of(paragraph)
        faults = [{"đậm": "không"}, {"nghiêng": "có"}, {"cỡ": size(draw, 13, 14)}]
        faults += (
            [{"màu": pick(draw, ("000000", "202020" if code == "TT-75" else "000000"))}] if code == "TT-75" else []
        )
        text = pick(draw, texts)
        wrong = whole(draw, 0, len(faults) + framed)
        if wrong == len(faults):
            return _stamp(element, text.capitalize(), right, framed=True)
        if wrong > len(faults):
            return _stamp(element, text, right, framed=False)
        return _stamp(element, text, right | faults[wrong], framed=True)


for _each in STAMPS:
    _enter_stamp(*_each)


@breaks("TT-77", lambda good: [p for p in recipients(good) if p.text.startswith("- Lưu:")])
def _drafter(draw, sheet, line):
    """The drafter's mark behind the file copy or below it."""
    element = sheet.of(line)
    number = whole(draw, 2, 300)
    small, large = f"đkv.({number})", f"ĐKV.({number})"
    if pick(draw, (True, False)):
        retype(element, f"{words(element)} {small}")
        return element
    made = after(element, large)
    look(made, pick(draw, ({"nghiêng": "có"}, {"đậm": "có"}, {"cỡ": size(draw, 11, 11)})))
    return made


COPIES = {"SAO Y": "SY", "SAO LỤC": "SL", "TRÍCH SAO": "TrS"}


def _signed(good):
    return [good.parts.signature.name] if good.parts.signature and good.parts.signature.name else []


def _copied(element, text, number):
    """A copy's form and its number below the signature, both well made."""
    stamp, below = (build("w:p", None, build("w:r", None, build("w:t", text=t))) for t in (text, number))
    element.addnext(stamp)
    stamp.addnext(below)
    for made, bold in ((stamp, "có"), (below, "không")):
        shape(made, {"căn": "giữa"})
        look(made, {"phông": "Times New Roman", "đậm": bold, "cỡ": "13"})
    return stamp, below


@breaks("TT-80", _signed)
def _copy_form(draw, sheet, name):
    text = pick(draw, COPIES)
    faults = ({"đậm": "không"}, {"nghiêng": "có"}, {"cỡ": size(draw, 13, 14)}, {})
    wrong = pick(draw, faults)
    shown = text if wrong else pick(draw, (text.capitalize(), text.lower()))
    stamp, _ = _copied(sheet.of(name), shown, f"Số: {whole(draw, 10, 99)}/{COPIES[text]}-VKSLG")
    if wrong:
        look(stamp, wrong)
    return stamp


@breaks("TT-82", _signed)
def _copy_symbol(draw, sheet, name):
    text = pick(draw, COPIES)
    other = pick(draw, [*(s for t, s in COPIES.items() if t != text), "BS", "KH"])
    numbers = (f"Số: {whole(draw, 10, 99)}/{other}-VKSLG", f"Số: {whole(draw, 1, 9)}/{COPIES[text]}-VKSLG")
    return _copied(sheet.of(name), text, pick(draw, numbers))[1]
