"""The words of the letterhead broken: Quốc hiệu, Tiêu ngữ, names of bodies, number, place and date."""

from __future__ import annotations

import copy

from pipeline.ooxml import w
from tests.check import edits
from tests.check.drawn.breaking import WHOLE, breaks
from tests.check.drawn.choosing import one, pick, whole
from tests.check.drawn.good import BASES
from tests.check.drawn.sheet import replace, retype, shape, words

FIXED = "tests/check/cases/TT-22/lam-giang.toml"


@breaks("TT-10", one("national_name"))
def _misspelt_name(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    old, new = pick(
        draw, (("HÒA", "HOÀ XÃ"), ("CHỦ NGHĨA", "CHỦ NGHỈA"), ("XÃ HỘI", "XÃ HỌI"), ("VIỆT NAM", "VIỆT NẠM"))
    )
    replace(element, old, new)
    return element


@breaks("TT-10", one("national_name"))
def _small_name(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    word = pick(draw, words(element).split())
    replace(element, word, pick(draw, (word.lower(), word.capitalize())))
    return element


@breaks("thieu-quoc-hieu", lambda good: one("national_name")(good) if good.name in BASES else [])
def _no_name(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    retype(element, "") if pick(draw, (True, False)) else element.getparent().remove(element)
    return WHOLE


MOTTOES = (
    "Độc lập – Tự do – Hạnh phúc",
    "Độc lập-Tự do-Hạnh phúc",
    "Độc Lập - Tự Do - Hạnh Phúc",
    "Độc lập - tự do - hạnh phúc",
    "Độc lập - Tự do - Hạnh phúc.",
    "Độc lâp - Tự do - Hạnh phúc",
    "độc lập - Tự do - Hạnh phúc",
)


@breaks("TT-11", one("motto"))
def _motto(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    retype(element, pick(draw, MOTTOES))
    return element


@breaks("TT-14", lambda good: [p for p in (good.parts.motto,) if p and good.parts.national_name])
def _pair(_draw, sheet, motto):
    above = sheet.of(sheet.parts.national_name)
    held = {r.format.size for r in sheet.parts.national_name.runs}
    edits.format_run(above.find(w("r")), {"cỡ": "13" if held == {24} else "12"})
    return sheet.of(motto)


def _lined(line, under):
    """The paragraph with the line under a part, and the last words of that part."""

    def found(good):
        drawn, above = getattr(good.parts, line), getattr(good.parts, under)
        above = above[-1] if isinstance(above, tuple) and above else above
        return [(drawn.paragraph, above)] if drawn and above and not drawn.paragraph.text.strip() else []

    return found


LINES = (
    ("TT-12", "do-dai-ke-tieu-ngu", "motto_line", "motto", [*range(8), *range(27, 36)]),
    ("ke-duoi-co-quan", "do-dai-ke-co-quan", "issuing_line", "issuing_body", [*range(8), *range(33, 36)]),
    ("ke-duoi-trich-yeu", "do-dai-ke-trich-yeu", "subject_line", "subject", [*range(30), *range(76, 79)]),
)


def _enter_line(code, lengths, line, under, indents):
    @breaks(code, _lined(line, under))
    def _no_line(draw, sheet, place):
        drawn, above = map(sheet.of, place)
        if pick(draw, (True, False)):
            shape(drawn, {"viền": "không"})
        else:
            drawn.find(w("pPr")).remove(drawn.find(f"{w('pPr')}/{w('pStyle')}"))
        return above

    @breaks(code, _lined(line, under))
    def _underlined(_draw, sheet, place):
        above = sheet.of(place[1])
        for run in edits.isolate(above, words(above)):
            edits.format_run(run, {"gạch": "có"})
        return above

    @breaks(lengths, _lined(line, under))
    def _long(draw, sheet, place):
        indent = f"{pick(draw, indents)}mm"
        shape(sheet.of(place[0]), {"trái": indent, "phải": indent})
        return sheet.of(place[1])


for _line in LINES:
    _enter_line(*_line)


SYMBOLS = (
    lambda number, symbol: f"Số {number}/{symbol}",
    lambda number, symbol: f"SỐ: {number}/{symbol}",
    lambda number, symbol: f"số: {number}/{symbol}",
    lambda number, symbol: f"Số: {number} /{symbol}",
    lambda number, symbol: f"Số: {number}/2026/{symbol}",
    lambda number, symbol: f"Số: {number}/{symbol.replace('-', ' - ')}",
    lambda number, symbol: f"Số: {number}/{symbol.replace('-', '–')}",
    lambda number, symbol: f"Số: {number}/{symbol[:-1]}{symbol[-1].lower()}",
    lambda number, symbol: f"Số: {number[-1]}/{symbol}",
)


def _numbered(good):
    """Numbers that are written in: Số: 05/KH-VKSLG."""
    paragraph = good.parts.reference_number
    other = any(code == "ky-hieu-co-quan-hai-cach" for code, *_ in good.told)
    written = paragraph is not None and any(map(str.isdigit, paragraph.text.partition("/")[0]))
    return [paragraph] if written and not other else []


def _pieces(element):
    number, _, symbol = words(element).partition("/")
    return number.removeprefix("Số:").strip(), symbol.strip()


@breaks("TT-20", _numbered)
def _symbol(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    symbol = _pieces(element)[1]
    wrong = pick(draw, SYMBOLS)
    retype(element, wrong(f"0{whole(draw, 1, 9)}", symbol))
    return element


KINDS = ("NQ", "QĐ", "CT", "QC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ", "CĐ", "GM", "CV")


@breaks("TT-21", one("reference_number"))
def _other_kind(draw, sheet, paragraph):
    """Another kind's letters; a letter, which has none, is given CV."""
    element = sheet.of(paragraph)
    symbol = _pieces(element)[1]
    kind = symbol.partition("-")[0]
    if sheet.parts.document_kind is None:
        replace(element, f"/{kind}", f"/CV-{kind}")
    else:
        replace(element, f"/{kind}-", f"/{pick(draw, [k for k in KINDS if k != kind])}-")
    return element


@breaks("TT-22", lambda good: [p for p in (good.parts.reference_number,) if p and "VKSLG" in p.text], FIXED)
def _other_office(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    replace(element, "VKSLG", pick(draw, ("VKSNDLG", "VKSNDTLG", "VKSTLG", "VLG", "VKS", "VKSLA")))
    return element


@breaks("TT-24", _numbered)
def _no_number(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    number, _ = _pieces(element)
    replace(element, number, pick(draw, ("…", "....", "      ", "……", "___", " ")))
    return element


def _dated(good):
    paragraph = good.parts.place_and_date
    return [paragraph] if paragraph and "ngày " in paragraph.text and "…" not in paragraph.text else []


def _date(element):
    place, _, rest = words(element).partition(", ngày ")
    day, _, rest = rest.partition(" tháng ")
    month, _, year = rest.partition(" năm ")
    return place, day, month, year.strip()


@breaks("TT-25", _dated)
def _short_place(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    names = (
        "TP. Hồ Chí Minh",
        "Tp. Hải Phòng",
        "TP.HCM",
        "TPHCM",
        "TX. Lam Giang",
        "T.P Lam Giang",
        "Hồ Chí Minh",
        "TP Huế",
    )
    retype(element, words(element).replace(_date(element)[0], pick(draw, names), 1))
    return element


@breaks("TT-26", _dated)
def _wrong_date(draw, sheet, paragraph):
    """A day before the sixth would lie before what the documents cite, which is another fault."""
    element = sheet.of(paragraph)
    place, day, month, year = _date(element)
    wrong = (
        f"ngày {whole(draw, 6, 9)} tháng {month} năm {year}",
        f"ngày {day} tháng {whole(draw, 1, 2)} năm {year}",
        f"ngày {pick(draw, (30, 31))} tháng 02 năm {year}",
        f"ngày {whole(draw, 32, 99)} tháng {month} năm {year}",
        f"ngày {day} tháng {whole(draw, 13, 99)} năm {year}",
        f"ngày {day} tháng {month} năm {year[2:]}",
        f"ngày {day}/{month}/{year}",
        f"ngày {day}-{month}-{year}",
    )
    retype(element, f"{place}, {pick(draw, wrong)}")
    return element


@breaks("TT-27", _dated)
def _place_letters(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    if pick(draw, (True, False)):
        replace(element, ", ngày", " ngày")
    else:
        retype(element, words(element)[0].lower() + words(element)[1:])
    return element


@breaks("thang-them-so-khong", _dated)
def _padded_month(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    month = _date(element)[2]
    replace(element, f"tháng {month}", f"tháng 0{whole(draw, 3, 9)}")
    return element


@breaks("ngay-ban-hanh-de-trong", _dated)
def _no_date(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    place, day, month, year = _date(element)
    blank = pick(draw, ("…", "......", "   ", "____"))
    wrong = (f"ngày {blank} tháng {month} năm {year}", f"ngày {day} tháng {blank} năm {year}")
    wrong += (f"ngày {blank} tháng {blank} năm {year}", f"ngày {blank} tháng {blank} năm 20…")
    retype(element, f"{place}, {pick(draw, wrong)}")
    return element


SHORT = ("VIỆN KSND HAI CẤP CỦA", "VKSND VÀ CÁC PHÒNG CỦA", "VKS HAI CẤP THUỘC"), ("TP. LAM GIANG", "TX. LAM GIANG")


@breaks("ten-co-quan-viet-tat", lambda good: range(len(SHORT)) if len(good.parts.issuing_body) == len(SHORT) else [])
def _short_office(draw, sheet, number):
    element = sheet.of(sheet.parts.issuing_body[number])
    retype(element, pick(draw, SHORT[number]))
    return element


def _letterhead_table(good):
    """The letterhead as a table of two cells a row, the bodies' names at the left."""
    name, body = good.parts.national_name, good.parts.issuing_body
    in_cells = name is not None and body and "/ô 2/" in name.address.path and "/ô 1/" in body[0].address.path
    return [name] if in_cells else []


@breaks("quoc-hieu-o-ben-phai", _letterhead_table)
def _swapped(_draw, sheet, name):
    """Both cells of each row change sides, with their widths."""
    element = sheet.of(name)
    table = next(element.iterancestors(w("tbl")))
    for row in table.iter(w("tr")):
        cells = row.findall(w("tc"))
        cells[0].addprevious(cells[1])
    columns = list(table.find(w("tblGrid")))
    columns[0].addprevious(columns[1])
    return element


@breaks("so-va-ngay-khong-cung-dong", lambda good: _dated(good) if _letterhead_table(good) else [])
def _next_row(_draw, sheet, dated):
    """Place and date moved to a row of their own, above or below that of the number."""
    element = sheet.of(dated)
    row = next(element.iterancestors(w("tr")))
    fresh = copy.deepcopy(row)
    for paragraph in list(fresh.iter(w("p"))):
        for run in paragraph.findall(w("r")):
            paragraph.remove(run)
    row.addnext(fresh)
    emptied = fresh.findall(w("tc"))[1].findall(w("p"))[0]
    emptied.getparent().replace(emptied, element)
    row.findall(w("tc"))[1].append(emptied)
    return element


GONE = ("TỈNH THÁI BÌNH", "TỈNH HẢI DƯƠNG", "TỈNH NAM ĐỊNH", "TỈNH KON TUM", "TỈNH HÀ GIANG", "TỈNH BÌNH THUẬN")


def _provincial(good):
    """The line of the province, in a letterhead of two lines dated after the provinces were joined."""
    lines, dated = good.parts.issuing_body, good.parts.place_and_date
    recent = dated is not None and any(year in dated.text for year in ("2026", "2027"))
    return lines[1:] if len(lines) == 2 and lines[1].text.startswith("TỈNH") and recent else []


@breaks("co-quan-ban-hanh-da-het", _provincial)
def _ended(draw, sheet, line):
    retype(sheet.of(line), pick(draw, GONE))
    return sheet.of(sheet.parts.issuing_body[0])


ABOVE = ("ỦY BAN NHÂN DÂN TỈNH LAM GIANG", "VIỆN KIỂM SÁT NHÂN DÂN TỈNH LAM SƠN")


@breaks("co-quan-chu-quan", lambda good: good.parts.parent_body if _provincial(good) else [])
def _other_parent(draw, sheet, line):
    element = sheet.of(line)
    retype(element, pick(draw, ABOVE))
    return element
