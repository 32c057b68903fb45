"""Edits on a document's XML: the words of a paragraph, its format, a style, a page."""

from __future__ import annotations

import copy
import re

from pipeline.ooxml import build, insert_in_order, replace_in_order, w

ALIGNMENTS = {"giữa": "center", "trái": "left", "phải": "right", "đều": "both"}
MARGINS = {"lề_trên": "top", "lề_dưới": "bottom", "lề_trái": "left", "lề_phải": "right", "lề_đầu": "header"}
PAPERS = {"a4": ("11906", "16838"), "letter": ("12240", "15840"), "a5": ("8391", "11906")}
INDENTS = {"trái": "left", "phải": "right"}
SPACES = {"trước": "before", "sau": "after"}
SWITCHES = {"đậm": "b", "nghiêng": "i", "hoa": "caps", "hoa_nhỏ": "smallCaps", "gạch_bỏ": "strike", "ẩn": "vanish"}
_TWIPS = {"mm": 1440 / 25.4, "cm": 1440 / 2.54, "pt": 20.0}


def twips(value: str) -> str:
    """A length such as 20mm, 1.27cm or 6pt in twentieths of a point."""
    number, unit = re.fullmatch(r"(-?[\d.]+)(mm|cm|pt)", value).groups()
    return str(round(float(number) * _TWIPS[unit]))


def texts(paragraph):
    """The text elements of a paragraph that are its own, not those of a text box in it."""
    return [t for t in paragraph.iter(w("t")) if next(t.iterancestors(w("p"))) is paragraph]


def words(paragraph) -> str:
    """A paragraph's words; a space that does not break reads as a space."""
    return "".join(t.text or "" for t in texts(paragraph)).replace("\u00a0", " ")


def replace(paragraph, old: str, new: str) -> None:
    """The first hit of `old` replaced; the format of its first character stays."""
    at, left = words(paragraph).index(old), len(old)
    for text in texts(paragraph):
        length = len(text.text or "")
        if at < length and left:
            taken = min(length - at, left)
            text.text = text.text[:at] + new + text.text[at + taken :]
            at, left, new = 0, left - taken, ""
        else:
            at = max(0, at - length)


def isolate(paragraph, wanted: str) -> list:
    """The runs that hold exactly the wanted words, after splitting those that hold more."""
    start = words(paragraph).index(wanted)
    _split(paragraph, start)
    _split(paragraph, start + len(wanted))
    found, at = [], 0
    for text in texts(paragraph):
        if start <= at < start + len(wanted):
            found.append(text.getparent())
        at += len(text.text or "")
    return found


def _split(paragraph, place: int) -> None:
    at = 0
    for text in texts(paragraph):
        length = len(text.text or "")
        if at < place < at + length:
            run = text.getparent()
            twin = copy.deepcopy(run)
            twin.find(w("t")).text, text.text = text.text[place - at :], text.text[: place - at]
            run.addnext(twin)
            return
        at += length


def format_run(owner, settings: dict[str, str]) -> None:
    """Character settings put on a run, a style or the document's defaults (whatever holds a w:rPr)."""
    holder = _child(owner, "rPr")
    for key, value in settings.items():
        for element in run_elements(key, value):
            replace_in_order(holder, element)


def run_elements(key: str, value: str):
    """The elements of w:rPr that a setting stands for."""
    if key in SWITCHES:
        yield build(f"w:{SWITCHES[key]}", {"w:val": _switch(value)})
    elif key == "gạch":
        yield build("w:u", {"w:val": {"có": "single", "không": "none"}[value]})
    elif key == "cỡ":
        size = str(round(float(value) * 2))
        yield build("w:sz", {"w:val": size})
        yield build("w:szCs", {"w:val": size})
    elif key == "phông":
        yield build("w:rFonts", {f"w:{kind}": value for kind in ("ascii", "hAnsi", "eastAsia", "cs")})
    elif key == "phông_đông_á":
        yield build("w:rFonts", {"w:eastAsia": value})
    elif key == "màu":
        yield build("w:color", {"w:val": value})
    elif key == "tô":
        yield build("w:highlight", {"w:val": value})
    elif key == "chỉ_số":
        yield build("w:vertAlign", {"w:val": {"trên": "superscript", "dưới": "subscript"}[value]})
    else:
        raise KeyError(key)


def format_paragraph(owner, settings: dict[str, str]) -> None:
    """Paragraph settings put on a paragraph or a style; `kiểu` changes the style of a paragraph."""
    holder = _child(owner, "pPr")
    for key, value in settings.items():
        _set(holder, key, value)


def is_paragraph_setting(key: str) -> bool:
    """Whether a setting belongs to a paragraph, not to characters."""
    return key in {"căn", "thụt", "dòng", "kiểu", "viền", "trang_mới", "cấp", *INDENTS, *SPACES}


def _set(holder, key: str, value: str) -> None:
    if key == "căn":
        replace_in_order(holder, build("w:jc", {"w:val": ALIGNMENTS[value]}))
    elif key == "kiểu":
        replace_in_order(holder, build("w:pStyle", {"w:val": value}))
    elif key == "viền":
        line = {"w:val": {"dưới": "single", "không": "nil"}[value], "w:sz": "4", "w:space": "1", "w:color": "auto"}
        replace_in_order(holder, build("w:pBdr", None, build("w:bottom", line)))
    elif key == "trang_mới":
        replace_in_order(holder, build("w:pageBreakBefore", {"w:val": _switch(value)}))
    elif key == "cấp":
        replace_in_order(holder, build("w:outlineLvl", {"w:val": value}))
    elif key in SPACES or key == "dòng":
        _spacing(holder, key, value)
    elif key in INDENTS or key == "thụt":
        _indent(holder, key, value)
    else:
        raise KeyError(key)


def _spacing(holder, key: str, value: str) -> None:
    spacing = _element(holder, "spacing")
    if key in SPACES:
        spacing.set(w(SPACES[key]), twips(value))
        return
    rule = "atLeast" if value.startswith("≥") else "exact" if value.endswith("pt") else "auto"
    spacing.set(w("lineRule"), rule)
    spacing.set(w("line"), str(round(float(value) * 240)) if rule == "auto" else twips(value.lstrip("≥")))


def _indent(holder, key: str, value: str) -> None:
    indent = _element(holder, "ind")
    if key in INDENTS:
        indent.set(w(INDENTS[key]), twips(value))
        return
    indent.attrib.pop(w("firstLine"), None)
    indent.attrib.pop(w("hanging"), None)
    hanging = value.startswith("-")
    indent.set(w("hanging" if hanging else "firstLine"), twips(value.lstrip("-")))


def format_page(section, settings: dict[str, str]) -> None:
    """Page settings put on a w:sectPr: margins, paper, direction, first page, first number."""
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    for key, value in settings.items():
        if key in MARGINS:
            margins.set(w(MARGINS[key]), twips(value))
        elif key == "khổ":
            size.set(w("w"), PAPERS[value][0])
            size.set(w("h"), PAPERS[value][1])
        elif key == "hướng":
            _turn(size, value)
        elif key == "trang_đầu_khác":
            replace_in_order(section, build("w:titlePg", {"w:val": _switch(value)}))
        elif key == "số_đầu":
            replace_in_order(section, build("w:pgNumType", {"w:start": value}))
        elif key == "kiểu_số":
            replace_in_order(section, build("w:pgNumType", {"w:fmt": value}))
        else:
            raise KeyError(key)


def _turn(size, direction: str) -> None:
    width, height = sorted((size.get(w("w")), size.get(w("h"))), key=int)
    if direction == "ngang":
        width, height = height, width
    size.set(w("w"), width)
    size.set(w("h"), height)
    size.set(w("orient"), {"ngang": "landscape", "dọc": "portrait"}[direction])


def _switch(value: str) -> str:
    return {"có": "1", "không": "0"}[value]


def _child(owner, name: str):
    found = owner.find(w(name))
    if found is None:
        found = build(f"w:{name}")
        insert_in_order(owner, found) if owner.tag == w("style") else owner.insert(0, found)
    return found


def _element(holder, name: str):
    found = holder.find(w(name))
    return found if found is not None else insert_in_order(holder, build(f"w:{name}"))
