"""Sums, lists, shares and tables that do not add up, with every figure drawn."""

from __future__ import annotations

import re

from pipeline.check.prose.enumerations import enumerations
from pipeline.ooxml import build, w
from pipeline.outline import Paragraph, paragraphs
from tests.check.drawn.breaking import breaks
from tests.check.drawn.choosing import notes, pick, prose, whole
from tests.check.drawn.sentences import _apart, body_rooms, put, rooms
from tests.check.drawn.sheet import after, replace, retype, words

NOUNS = ("buổi", "chuyên đề", "bài", "mô hình", "lớp", "bộ", "đầu sách")
WHERE = ("khối phòng", "khối cơ sở", "tổ văn thư", "tổ trực", "đội xe", "chi đoàn")


def two(number: int) -> str:
    """A count as it is written: 07, 12."""
    return f"{number:02d}"


def _other(draw, right: int, least: int = 1, most: int = 60) -> int:
    return pick(draw, [n for n in range(least, most) if n != right])


@breaks("CK-11", rooms)
def _sum(draw, sheet, room):
    """A total that its parts, two to five, do not make."""
    parts = [whole(draw, 1, 12) for _ in range(whole(draw, 2, 5))]
    noun = pick(draw, NOUNS)
    listed = [f"{two(n)} {noun} cho {WHERE[i]}" for i, n in enumerate(parts)]
    sign = pick(draw, ("; ", ", "))
    return put(sheet, room, f"Các phòng góp {two(_other(draw, sum(parts)))} {noun} ({sign.join(listed)}).")


def _enumerated(good):
    """The totals of the document itself that their parts make."""
    body = [b for b in good.parts.body if isinstance(b, Paragraph)]
    held = [(p, e) for p in body for e in enumerations(p.text.replace("\u00a0", " ")) if not e.some]
    return [(p, e) for p, e in held if e.sum == e.total.value and p.text.count(f"{e.total.written} {e.noun}") == 1]


@breaks("CK-11", lambda good: _enumerated(good) if good.name == "bao-cao" else [])
def _total(draw, sheet, place):
    """A total of the document itself altered."""
    paragraph, found = place
    element = sheet.of(paragraph)
    told = f"{found.total.written} {found.noun}"
    replace(element, told, f"{two(_other(draw, int(found.sum)))} {found.noun}")
    return element


@breaks("trong-do-lon-hon-tong", rooms)
def _part(draw, sheet, room):
    total = whole(draw, 2, 60)
    noun = pick(draw, ("vụ án", "buổi", "chuyên đề", "bài", "mô hình"))
    part = total + whole(draw, 1, 30)
    return put(sheet, room, f"Phối hợp giải quyết {two(total)} {noun}, trong đó có {two(part)} {noun} về đất đai.")


@breaks("CK-13", rooms)
def _list(draw, sheet, room):
    count = whole(draw, 2, 6)
    items = "; ".join(f"({n}) {text}" for n, text in zip(range(1, count + 1), ITEMS, strict=False))
    noun = pick(draw, ("giải pháp", "nội dung", "nhiệm vụ", "việc"))
    said = two(_other(draw, count, 2, 20))
    return put(sheet, room, f"Năm sau tập trung {said} {noun}: {items}.")


ITEMS = ("Giao việc rõ người", "Chấm điểm hằng quý", "Họp đúng giờ", "Ghi sổ đủ", "Kèm người mới", "Sơ kết sớm")


@breaks("CK-13", lambda good: [p for p in prose(good) if re.search(r"\b0\d [^:;.()]{3,60}: \(1\)", p.text)])
def _announced(draw, sheet, paragraph):
    """The announced number of a list of the document itself."""
    element = sheet.of(paragraph)
    right = re.search(r"\b(0\d) [^:;.()]{3,60}: \(1\)", words(element))[1]
    replace(element, f"{right} ", f"{two(_other(draw, int(right), 2, 20))} ")
    return element


@breaks("CK-16", rooms)
def _share(draw, sheet, room):
    of = whole(draw, 2, 300)
    part = whole(draw, 1, of)
    right = part * 100 / of
    wrong = pick(draw, [n for n in range(1, 101) if abs(n - right) > 1])
    unit = pick(draw, ("hồ sơ", "đơn vị", "chỉ tiêu", "người dự"))
    forms = (
        f"{part}/{of} {unit} (đạt {wrong}%)",
        f"{part}/{of} {unit}, chiếm {wrong}%",
        f"{wrong}% ({part}/{of} {unit})",
    )
    return put(sheet, room, f"Kết quả chấm chéo là {pick(draw, forms)}.")


@breaks("CK-15", body_rooms)
def _times(draw, sheet, room):
    first, second, third = (whole(draw, 10, 90) for _ in range(3))
    wrong = pick(draw, ("cá nhân", "tập thể"))
    text = (
        f"Có {first} lượt tập thể được tặng Cờ thi đua của tỉnh, {second} lượt cá nhân đạt danh hiệu Chiến sĩ thi đua "
        f"cơ sở, {third} {wrong} đạt danh hiệu Chiến sĩ thi đua toàn quốc."
    )
    return put(sheet, room, text)


VERBS = ("công nhận", "đề nghị", "xét")


@breaks("so-lieu-hai-noi", _apart)
def _twice(draw, sheet, pair):
    verb, number = pick(draw, VERBS), whole(draw, 10, 80)
    level = pick(draw, ("cấp cơ sở", "cấp tỉnh", "cấp ngành"))
    below = sheet.of(pair[1][1])
    put(sheet, pair[0], f"Hội đồng sáng kiến đã {verb} {number} sáng kiến {level}.")
    return after(below, f"Việc {verb} {_other(draw, number, 10, 90)} sáng kiến {level} là kết quả nổi bật.")


AWARDS = r"- (Giấy khen|Bằng khen[^:]*): (\d\d) tập thể, (\d\d) cá nhân\."


@breaks("CK-18", lambda good: [b for b in good.parts.body if isinstance(b, Paragraph) and re.fullmatch(AWARDS, b.text)])
def _told_and_tabled(draw, sheet, paragraph):
    """One figure of an award, which the table has too."""
    element = sheet.of(paragraph)
    found = re.fullmatch(AWARDS, words(element))
    number = pick(draw, (2, 3))
    whom = {2: "tập thể", 3: "cá nhân"}[number]
    wrong = _other(draw, int(found[number]), 1, 99)
    replace(element, f"{found[number]} {whom}", f"{two(wrong)} {whom}")
    return element


def _cells(good):
    """The cells with numbers of the rows of an appendix whose table has a row of totals."""
    found = []
    for appendix in good.parts.appendices:
        for table in (b for b in appendix.blocks if not isinstance(b, Paragraph)):
            rows = [[list(paragraphs(c.blocks)) for c in row.cells] for row in table.rows]
            lasts = ["".join(p.text for p in cell) for cell in rows[-1]]
            if "Tổng cộng" in lasts and all(len(r) == len(rows[0]) for r in rows):
                found += [(r[c][0], rows[-1][c][0]) for r in rows[1:-1] for c in (2, 3)]
    return found


@breaks("tong-cot-bang", lambda good: _cells(good) if good.name == "bao-cao" else [])
def _cell(draw, sheet, place):
    """A figure in a row of the appendix: the total below it is told."""
    element = sheet.of(place[0])
    told = sheet.of(place[1])
    retype(element, str(_other(draw, int(words(element)), 1, 99)))
    return told


HEADS = ("Số buổi", "Số bài", "Số lớp", "Số người dự")


@breaks("tong-cot-bang", prose)
def _table(draw, sheet, paragraph):
    """A table of two to five rows and two or three columns, with one total wrong."""
    rows, columns = whole(draw, 2, 5), whole(draw, 2, 3)
    figures = [[whole(draw, 1, 40) for _ in range(columns)] for _ in range(rows)]
    totals = [sum(row[c] for row in figures) for c in range(columns)]
    wrong = whole(draw, 0, columns - 1)
    totals[wrong] = _other(draw, totals[wrong], 1, 300)
    lines = [["STT", "Đơn vị", *HEADS[:columns]]]
    lines += [[str(n), f"Tổ {n}", *map(str, row)] for n, row in enumerate(figures, start=1)]
    lines += [["", "Tổng cộng", *map(str, totals)]]
    made = table(lines)
    sheet.of(paragraph).addnext(made)
    return list(made.iter(w("p")))[-columns + wrong]


def table(lines):
    """A table in the house's style with these words in its cells."""
    form = build(
        "w:tblPr", None, build("w:tblStyle", {"w:val": "BangKe"}), build("w:tblW", {"w:w": "8000", "w:type": "dxa"})
    )
    grid = build("w:tblGrid", None, *(build("w:gridCol", {"w:w": "1600"}) for _ in lines[0]))
    return build("w:tbl", None, form, grid, *(_row(line, head=n == 0) for n, line in enumerate(lines)))


def _row(line, *, head):
    style = "BangDau" if head else "BangSo"
    cells = []
    for text in line:
        form = build("w:pPr", None, build("w:pStyle", {"w:val": style}))
        cells.append(build("w:tc", None, build("w:p", None, form, build("w:r", None, build("w:t", text=text)))))
    return build("w:tr", None, *cells)


PEOPLE = (
    "Đ/c Vi Thị Hạ, Trưởng phòng",
    "Đ/c Bế Văn Lâm, Kiểm sát viên",
    "Đ/c Hà Thị Na, chuyên viên",
    "Đ/c Lục Văn Tú",
)


@breaks("chu-thich-khac-so-dem", notes)
def _names(draw, sheet, paragraph):
    """A note that counts more or fewer people than it names."""
    element = sheet.of(paragraph)
    named = PEOPLE[: whole(draw, 1, len(PEOPLE))]
    count = _other(draw, len(named), 1, 12)
    text = f"Khen {two(count)} cá nhân: {'; '.join(named)}."
    last = [t for t in element.iter() if t.tag.endswith("}t")][-1]
    last.text = f" {text}"
    return element


def _no_list_below(good):
    """Places where no line with a hyphen follows soon, with which the list might go on."""
    hyphens = {h.paragraph.address for h in good.parts.headings if h.level == 6}
    body = [b.address for b in good.parts.body]
    return [p for p in prose(good) if not hyphens & set(body[(at := body.index(p.address)) : at + 6])]


@breaks("so-muc-trong-danh-sach", _no_list_below)
def _lines(draw, sheet, paragraph):
    """A list of lines with a hyphen, two to five, under a sentence that announces another number."""
    element = sheet.of(paragraph)
    count = whole(draw, 2, 5)
    noun = pick(draw, ("nội dung", "nhiệm vụ", "giải pháp", "biện pháp", "yêu cầu"))
    told = after(element, f"Năm sau tập trung {two(_other(draw, count, 2, 20))} {noun} sau:")
    above = told
    for text in ITEMS[:count]:
        above = after(above, f"- {text}.")
    return told


@breaks("tong-dong-bang", prose)
def _row_total(draw, sheet, paragraph):
    """A table of three to six rows with a column of totals, one of which is wrong."""
    rows, columns = whole(draw, 3, 6), whole(draw, 2, 3)
    figures = [[whole(draw, 1, 40) for _ in range(columns)] for _ in range(rows)]
    totals = [sum(row) for row in figures]
    wrong = whole(draw, 0, rows - 1)
    totals[wrong] = _other(draw, totals[wrong], 1, 200)
    lines = [["STT", "Đơn vị", *HEADS[:columns], "Tổng cộng"]]
    lines += [[str(n + 1), f"Tổ {n + 1}", *map(str, row), str(totals[n])] for n, row in enumerate(figures)]
    made = table(lines)
    sheet.of(paragraph).addnext(made)
    return made.findall(w("tr"))[wrong + 1].findall(w("tc"))[-1].find(w("p"))


def _totalled(good):
    """The body's places, in a document whose table has totals of both, with these totals."""
    for block in good.parts.body:
        rows = [] if isinstance(block, Paragraph) else [[c.blocks[0].text for c in r.cells] for r in block.rows]
        if rows and "Tổng cộng" in rows[-1] and rows[0][-2:] == ["Tập thể", "Cá nhân"]:
            return [(room, int(rows[-1][-2]), int(rows[-1][-1])) for room in body_rooms(good)]
    return []


@breaks("tong-loi-van-bang", _totalled)
def _told_total(draw, sheet, place):
    room, collectives, people = place
    if pick(draw, (True, False)):
        people = _other(draw, people, 1, 200)
    else:
        collectives = _other(draw, collectives, 1, 200)
    opens = pick(draw, ("Tổng cộng có", "Tổng số", "Tất cả có"))
    return put(sheet, room, f"{opens} {two(collectives)} tập thể, {two(people)} cá nhân được khen thưởng.")
