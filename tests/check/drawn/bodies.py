"""The body broken: divisions, headings, numbers, points, the end."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.outline import Paragraph
from pipeline.vietnamese import letters, roman
from tests.check.drawn.breaking import breaks
from tests.check.drawn.choosing import headings, one, pick, prose, stretch, whole
from tests.check.drawn.sheet import after, before, look, replace, retype, shape, words

MIDDLE = {"căn": "giữa", "thụt": "0mm", "trái": "0mm", "phải": "0mm"}
TITLES = ("NHỮNG VẤN ĐỀ CHUNG", "QUY ĐỊNH CHUNG", "PHẠM VI THỰC HIỆN", "NGUYÊN TẮC")
ARTICLES = ("Phạm vi áp dụng", "Đối tượng áp dụng", "Nguyên tắc chung", "Tổ chức thực hiện")


def _first_main(good):
    """The first mục of a document that has no phần, chương or điều yet."""
    return [h.paragraph for h in headings(1)(good)[:1]]


def _line(element, text, **settings):
    made = before(element, text)
    shape(made, MIDDLE)
    look(made, {"đậm": "có", "nghiêng": "không", "cỡ": "14", "hoa": "không"})
    for key, value in settings.items():
        shape(made, {key: value}) if key == "căn" else look(made, {key: value})
    return made


@breaks("TT-36", _first_main)
def _untitled(draw, sheet, paragraph):
    """A chương, then a sentence where its title should stand."""
    element, sentence = sheet.of(paragraph), sheet.of(pick(draw, prose(sheet.good)))
    made = _line(element, f"{pick(draw, ('Chương', 'Phần'))} I")
    told = after(sentence, "Các nội dung dưới đây được thực hiện trong cả năm.")
    made.addnext(told)
    return made


def _last_of_pairs(good):
    """The last tiểu mục (2.2.) under a mục (2.): any other number would leave a gap behind it."""
    found = []
    every = (*(h for h in good.parts.headings if h.level <= 3), None)
    for one_, following in pairwise(every):
        last = following is None or following.level != one_.level
        if one_.level == 3 and last and re.match(r"\d+\.[2-9]\.", one_.label) and one_.paragraph.label == "":
            found.append(one_)
    return found


@breaks("TT-36", _last_of_pairs)
def _astray(draw, sheet, heading):
    element = sheet.of(heading.paragraph)
    used = {h.label.partition(".")[0] for h in sheet.parts.headings if h.level == 3}
    number = pick(draw, [n for n in range(3, 20) if str(n) not in used])
    replace(element, heading.label.strip(), f"{number}.1.")
    return element


@breaks("TT-37", _first_main)
def _chapter(draw, sheet, paragraph):
    return _division(draw, sheet.of(paragraph), pick(draw, ("Phần", "Chương")), roman_=True)


@breaks("TT-38", _first_main)
def _section(draw, sheet, paragraph):
    return _division(draw, sheet.of(paragraph), "Mục", roman_=False)


def _division(draw, element, word, *, roman_):
    title = pick(draw, TITLES)
    right, wrong = ("I", "1") if roman_ else ("1", "I")
    lines = (
        (f"{word} {wrong}", title, {}),
        (f"{word.upper()} {right}", title, {}),
        (f"{word} {right}", title, {"nghiêng": "có"}),
        (f"{word} {right}", title, {"đậm": "không"}),
        (f"{word} {right}", title, {"cỡ": pick(draw, ("11", "12", "15", "16", "18"))}),
        (f"{word} {right}", title, {"căn": pick(draw, ("trái", "phải", "đều"))}),
        (f"{word} {right} {title}", "", {}),
        (f"{word} {right}.", title, {}),
    )
    text, below, settings = pick(draw, lines)
    made = _line(element, text, **settings)
    if below:
        _line(element, below)
    return made


@breaks("TT-39", _first_main)
def _article(draw, sheet, paragraph):
    title = pick(draw, ARTICLES)
    lines = (
        (f"Điều 1: {title}", {}, "12.7mm"),
        (f"Điều 1) {title}", {}, "12.7mm"),
        (f"ĐIỀU 1. {title}", {}, "12.7mm"),
        (f"Điều I. {title}", {}, "12.7mm"),
        (f"Điều 1. {title}", {"nghiêng": "có"}, "12.7mm"),
        (f"Điều 1. {title}", {"đậm": "không"}, "12.7mm"),
        (f"Điều 1. {title}", {}, f"{pick(draw, (0, 3, 5, 8, 15, 20, 25, 30))}mm"),
    )
    text, settings, indent = pick(draw, lines)
    return _put_article(sheet.of(paragraph), text, settings, indent)


def _put_article(element, text, settings, indent):
    made = before(element, text)
    shape(made, {"căn": "đều", "trái": "0mm", "thụt": indent})
    look(made, {"đậm": "có", "hoa": "không"} | settings)
    return made


@breaks("thu-tu-chuong-dieu", _first_main)
def _article_number(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    right = whole(draw, 0, 3)
    for number in range(1, right + 1):
        _put_article(element, f"Điều {number}. {pick(draw, ARTICLES)}", {}, "12.7mm")
    wrong = pick(draw, [n for n in range(1, 30) if n not in {right + 1, *([right] if right == 0 else [])}])
    return _put_article(element, f"Điều {wrong}. {pick(draw, ARTICLES)}", {}, "10mm")


def _typed(found):
    """Headings whose label was typed, not made by a list of Word's own."""
    return [h for h in found if not h.paragraph.label and h.paragraph.text.strip().startswith(h.label.strip())]


def _titled(good):
    """Khoản with a title: bold, short, without a mark at the end, with running text below."""
    found = _typed(headings(2)(good))
    bold = [h for h in found if all(r.format.bold for r in h.paragraph.runs if r.text.strip())]
    lines = [b for b in good.parts.body if isinstance(b, Paragraph) and b.text.strip()]
    places = {b.address: n for n, b in enumerate(lines)}
    levels = {h.paragraph.address: h.level for h in good.parts.headings}
    below = {h: lines[places[h.paragraph.address] + 1] for h in bold if h.paragraph.address in places}
    return [h for h, b in below.items() if len(h.text) <= 70 and levels.get(b.address, 9) > 3]


@breaks("TT-40", _titled)
def _clause_look(draw, sheet, heading):
    element = sheet.of(heading.paragraph)
    wrong = pick(draw, ("đậm", "nghiêng", "hoa"))
    if wrong == "đậm":
        look(element, {"đậm": "không"})
    elif wrong == "nghiêng":
        look(element, {"nghiêng": "có"}, stretch(draw, element))
    else:
        retype(element, words(element).upper())
    return element


@breaks("TT-40", lambda good: _typed(headings(2)(good)))
def _clause_label(_draw, sheet, heading):
    element = sheet.of(heading.paragraph)
    label = heading.label.strip()
    replace(element, label, f"{label[:-1]}/")
    return element


def _points(good):
    return _typed(headings(5)(good))


@breaks("TT-41", _points)
def _point_label(draw, sheet, heading):
    element = sheet.of(heading.paragraph)
    label = heading.label.strip()
    if pick(draw, (True, False)):
        look(element, {"nghiêng": "có"}, label)
    else:
        replace(element, label, label[:-1] + pick(draw, ("/", ".")))
    return element


@breaks("TT-41", lambda good: [h for h in _points(good) if not h.label.startswith("a")])
def _point_letter(draw, sheet, heading):
    """A letter that is not next: further on in the alphabet, or one that no list of points has."""
    element = sheet.of(heading.paragraph)
    here = heading.label.strip()[0]
    alphabet = [letters(n) for n in range(1, 20)]
    later = alphabet[alphabet.index(here) + 2 :]
    replace(element, heading.label.strip(), f"{pick(draw, [*later[:6], 'f', 'z', 'w', 'j'])})")
    return element


@breaks("TT-42", lambda good: _typed(headings(1)(good)))
def _main_label(draw, sheet, heading):
    element = sheet.of(heading.paragraph)
    label = heading.label.strip()
    replace(element, label, label[:-1] + pick(draw, ("/", ")")))
    return element


@breaks("TT-43", lambda good: _typed(headings(1)(good)))
def _main_number(draw, sheet, heading):
    element = sheet.of(heading.paragraph)
    right = [roman(n) for n in range(1, 40)].index(heading.label.strip(" .")) + 1
    replace(element, heading.label.strip(), f"{roman(whole(draw, right + 1, right + 9))}.")
    return element


def _without_parts(good):
    """Khoản and mục (1) without tiểu mục, whose numbers would no longer fit."""
    every = (*good.parts.headings, None)
    pairs = pairwise(every)
    return _typed([h for h, below in pairs if h and h.level in {2, 3} and (below is None or below.level <= h.level)])


@breaks("TT-43", _without_parts)
def _number(draw, sheet, heading):
    element = sheet.of(heading.paragraph)
    label = heading.label.strip()
    *above, last = re.findall(r"\d+", label)
    replace(element, label, ".".join([*above, str(whole(draw, int(last) + 1, int(last) + 9))]) + ".")
    return element


@breaks("TT-45", one("closing"))
def _end(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    retype(element, words(element).removesuffix("./.") + pick(draw, (".", "", "/.", "./", " /.", "//.", ";")))
    return element


@breaks("TT-45", one("closing"))
def _end_and_more(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    after(element, pick(draw, ("Các đơn vị gửi kết quả về Văn phòng tổng hợp.", "Hội nghị kết thúc trong ngày.")))
    return element


def _pairs(good):
    """Paragraphs of running text that stand one under the other."""
    running = {p.address for p in prose(good)}
    body = good.parts.body
    return [(a, b) for a, b in pairwise(body) if {a.address, b.address} <= running]


@breaks("noi-dung-cach-doan", _pairs)
def _close(draw, sheet, pair):
    above, below = map(sheet.of, pair)
    gap = whole(draw, 0, 5)
    first = whole(draw, 0, gap)
    shape(above, {"sau": f"{first}pt"})
    shape(below, {"trước": f"{gap - first}pt"})
    return below


@breaks("cung-cap-mot-kieu", lambda good: [h for h in _last_of_pairs(good) if h.label.strip()[2:] == "2."])
def _third(draw, sheet, heading):
    """A third tiểu mục below two that are alike, in another look."""
    lines = [b for b in sheet.parts.body if isinstance(b, Paragraph)]
    at = lines.index(next(b for b in lines if b.address == heading.paragraph.address))
    above = sheet.of(lines[at + 1])
    number = heading.label.strip()[:2] + "3"
    made = after(above, f"{number}. {pick(draw, ('Kiến nghị', 'Bài học kinh nghiệm', 'Việc cần làm tiếp'))}")
    look(made, pick(draw, ({"đậm": "không", "nghiêng": "có"}, {"đậm": "không"})))
    return made
