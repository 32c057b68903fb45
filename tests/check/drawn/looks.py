"""Looks broken: size, weight, slant, capitals, alignment, line spacing of each part of form."""

from __future__ import annotations

from dataclasses import dataclass

from tests.check.drawn.breaking import breaks
from tests.check.drawn.choosing import every, headings, one, pick, prose, size, stretch
from tests.check.drawn.sheet import look, retype, shape, words

SIDES = ("trái", "phải", "đều")


@dataclass(frozen=True)
class Look:
    """How a part is to look; None where a rule asks nothing; `sizes` are the least and greatest that are drawn."""

    code: str
    where: object
    low: float
    high: float
    bold: bool | None = None
    italic: bool | None = None
    caps: bool | None = None
    centred: bool = False
    sizes: tuple[float, float] = (8, 20)
    sides: tuple[str, ...] = SIDES


def signed(good):
    """The lines of authority and post."""
    signature = good.parts.signature
    return [*signature.authority, signature.post] if signature else []


def _name(good):
    return [good.parts.signature.name] if good.parts.signature and good.parts.signature.name else []


def _last_body(good):
    """The first line without its weight would read as the parent's."""
    return good.parts.issuing_body[-1:]


def _first_grounds(good):
    """The last one, upright, would read as the first sentence of the body."""
    return good.parts.grounds[:-1]


def _recipients(good):
    """Those that are words, not short forms alone."""
    lines = good.parts.recipients.lines if good.parts.recipients else ()
    return [p for p in lines if not p.text.startswith("- Lưu")]


def _heading(good):
    return [good.parts.recipients.heading] if good.parts.recipients else []


def _mains(good):
    return [h.paragraph for h in headings(1)(good)]


def annexed(name):
    """A paragraph of every appendix."""
    return lambda good: [p for a in good.parts.appendices if (p := getattr(a, name)) is not None]


def _titles(good):
    return [p for a in good.parts.appendices for p in a.title]


LOOKS = (
    Look("TT-10", one("national_name"), 12, 13, bold=True, italic=False, caps=True),
    Look("TT-11", one("motto"), 13, 14, bold=True, italic=False, centred=True, sizes=(12, 14.5)),
    Look("TT-15", every("parent_body"), 12, 13, bold=False, italic=False, centred=True),
    Look("TT-16", every("issuing_body"), 12, 13, italic=False, centred=True, sizes=(10, 15)),
    Look("TT-16", _last_body, 12, 13, bold=True),
    Look("kieu-chu-so-ky-hieu", one("reference_number"), 13, 13, bold=False, italic=False, centred=True),
    Look("TT-27", one("place_and_date"), 13, 14, bold=False, italic=True, caps=False, centred=True),
    Look("TT-30", one("document_kind"), 13, 14, bold=True, italic=False, caps=True, centred=True),
    Look("TT-32", one("letter_subject"), 12, 13, bold=False, italic=False, caps=False, centred=True),
    Look("TT-33", every("grounds"), 13, 14, bold=False, caps=False),
    Look("TT-33", _first_grounds, 13, 14, italic=True),
    Look(
        "kieu-chu-trich-yeu",
        every("subject"),
        *(13, 14),
        bold=True,
        italic=False,
        caps=False,
        centred=True,
        sizes=(11.5, 15),
        sides=("trái", "phải"),
    ),
    Look("TT-42", _mains, 13, 14, bold=True, italic=False, caps=True),
    Look("TT-52", signed, 13, 14, bold=True, italic=False, caps=True),
    Look("ho-ten-nguoi-ky", _name, 13, 14, bold=True, italic=False, caps=False),
    Look("TT-62", _heading, 12, 12, bold=True, italic=True),
    Look("noi-nhan-co-chu", _recipients, 11, 11, bold=False, italic=False, caps=False),
    Look("kinh-gui-co-chu", every("addressee"), 13, 14, bold=False, italic=False, caps=False),
    Look("TT-71", annexed("heading"), 14, 14, bold=True, italic=False, caps=False, centred=True),
    Look("phu-luc-tieu-de", _titles, 13, 14, bold=True, italic=False, caps=True, centred=True),
    Look("TT-72", annexed("note"), 13, 14, italic=True, centred=True),
)


def _enter(wanted: Look):
    @breaks(wanted.code, wanted.where)
    def _size(draw, sheet, paragraph):
        element = sheet.of(paragraph)
        look(element, {"cỡ": size(draw, wanted.low, wanted.high, *wanted.sizes)}, stretch(draw, element))
        return element

    for key, right in (("đậm", wanted.bold), ("nghiêng", wanted.italic)):
        if right is not None:
            _enter_switch(wanted, key, "không" if right else "có")
    if wanted.caps is not None:
        _enter_capitals(wanted)
    if wanted.centred:
        _enter_side(wanted)


def _enter_switch(wanted, key, wrong):
    @breaks(wanted.code, wanted.where)
    def _switch(draw, sheet, paragraph):
        element = sheet.of(paragraph)
        look(element, {key: wrong}, stretch(draw, element))
        return element


def _enter_capitals(wanted):
    @breaks(wanted.code, wanted.where)
    def _capitals(_draw, sheet, paragraph):
        element = sheet.of(paragraph)
        if wanted.caps:
            label, dot, title = words(element).rpartition(". ")
            retype(element, f"{label}{dot}{title.capitalize()}")
        else:
            look(element, {"hoa": "có"})
        return element


def _enter_side(wanted):
    @breaks(wanted.code, wanted.where)
    def _side(draw, sheet, paragraph):
        element = sheet.of(paragraph)
        shape(element, {"căn": pick(draw, wanted.sides)})
        return element


for _look in LOOKS:
    _enter(_look)


def _top(*names):
    return lambda good: [p for n in names for p in _several(getattr(good.parts, n))]


def _several(part):
    return part if isinstance(part, tuple) else [part] if part is not None else []


SPACINGS = ("1.1", "1.15", "1.5", "2.0", "3.0", "0.8", "24pt", "30pt", "≥22pt", "≥36pt", "10pt")


def _enter_spacing(code, where):
    @breaks(code, where)
    def _spacing(draw, sheet, paragraph):
        element = sheet.of(paragraph)
        shape(element, {"dòng": pick(draw, SPACINGS)})
        return element


_enter_spacing("TT-13", _top("national_name", "motto"))
_enter_spacing("TT-17", _top("parent_body", "issuing_body"))


def _long(good):
    return [p for p in prose(good) if len(p.text) > 95]


@breaks("noi-dung-gian-dong", _long)
def _lines(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    shape(element, {"dòng": pick(draw, ("0.7", "0.9", "1.6", "1.75", "2.0", "3.0", "12pt", "15pt", "26pt", "≥30pt"))})
    return element


@breaks("TT-44", _long)
def _ragged(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    shape(element, {"căn": pick(draw, ("trái", "giữa", "phải"))})
    return element


@breaks("noi-dung-lui-dau-dong", _long)
def _first_line(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    shape(element, {"thụt": f"{pick(draw, [*range(9), *range(14, 31)])}mm"})
    return element


@breaks("noi-dung-co-chu", prose)
def _body_size(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    look(element, {"cỡ": size(draw, 13, 14)}, stretch(draw, element))
    return element


@breaks("noi-dung-mot-co-chu", prose)
def _other_size(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    look(element, {"cỡ": pick(draw, ("13", "13.5"))}, stretch(draw, element))
    return element


@breaks("noi-dung-chu-dung", _long)
def _slanted(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    look(element, pick(draw, ({"nghiêng": "có"}, {"đậm": "có"})))
    return element
