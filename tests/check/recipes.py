"""The recipe language: small edits on a known-good document, and the findings they are to bring.

One instruction a line; `#` begins a remark. A place is “words” (the first paragraph that holds them), “words”#2 (the
second) or `kiểu STYLE` (the first paragraph of a style); in the body first, then headers and footers, then notes.

    nền: bao-cao | ke-hoach | cong-van           first line
    hồ sơ: nd30                                  another profile than vksnd
    ngày: 31/12/2026                             another day than the document's own
    thay “A” thành “B”
    xóa đoạn PLACE · xóa bảng PLACE              (the table that holds it)
    thêm sau PLACE: words · thêm trước PLACE: words
    xml sau PLACE: <w:p>…</w:p>                  · xml trước PLACE: …   (prefixes w r a wp wps mc v o are known)
    chép định dạng PLACE cho PLACE
    đoạn PLACE: căn=giữa, thụt=10mm, trái=, phải=, trước=3pt, sau=0pt, dòng=1.0 | 18pt | ≥18pt, kiểu=, viền=dưới|không
    chữ “A”: đậm=có|không, nghiêng=, gạch=, cỡ=13, phông=Arial, phông_đông_á=, màu=FF0000, tô=yellow, hoa=, chỉ_số=trên
    kiểu STYLE: settings of đoạn and chữ         · kiểu mặc_định: … (the document's defaults)
    trang 1: lề_trái=20mm, …, khổ=a4|a5|letter, hướng=dọc|ngang, trang_đầu_khác=, số_đầu=, số_trang=dưới|không
    chân trang đầu | chung: <w:p>…</w:p>          the footer of the first page, or of every page
    mong: TT-44 @ PLACE-WORDS                    expected finding; `mong: TT-03` where no paragraph is named
"""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass, field
from datetime import datetime

from pipeline.ooxml import (
    NAMESPACES,
    ContentType,
    Package,
    Relation,
    build,
    main_part,
    parse,
    relate,
    serialise,
    story_parts,
    w,
    with_part,
)
from tests.check import edits
from tests.check.bases import base

STYLES = "word/styles.xml"
FOOTER = "word/footer9.xml"
PLACE = r"(?:“(?P<words{0}>.+?)”(?:#(?P<nth{0}>\d+))?|kiểu (?P<style{0}>\w+))"


class WrongRecipe(ValueError):  # noqa: N818 - named for what it is
    """A recipe that cannot be followed: the line, and why."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A finding that a recipe calls for; `quote` are words of the paragraph, empty for the document as a whole."""

    code: str
    quote: str = ""


@dataclass
class Recipe:
    """A recipe as read: its base, its edits as lines, what it expects."""

    base: str = ""
    profile: str = "vksnd"
    on: object = None
    lines: list[str] = field(default_factory=list)
    expected: list[Expected] = field(default_factory=list)


def read_recipe(text: str) -> Recipe:
    """The recipe of a case's text."""
    recipe = Recipe()
    for raw in text.splitlines():
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        key, _, value = line.partition(":")
        value = value.strip()
        if key == "nền":
            recipe.base = value
        elif key == "hồ sơ":
            recipe.profile = value
        elif key == "ngày":
            recipe.on = datetime.strptime(value, "%d/%m/%Y").date()  # noqa: DTZ007 - a day has no zone
        elif key == "mong":
            recipe.expected.append(_expected(value))
        else:
            recipe.lines.append(line)
    return recipe


def _expected(value: str) -> Expected:
    code, _, quote = value.partition("@")
    return Expected(code.strip(), quote.strip().strip("“”"))


def cook(recipe: Recipe) -> Package:
    """The document that the recipe makes of its base."""
    kitchen = _Kitchen(base(recipe.base))
    for line in recipe.lines:
        try:
            kitchen.follow(line)
        except (KeyError, ValueError, AttributeError) as error:
            raise WrongRecipe(f"{line} ← {error!r}") from error
    return kitchen.served()


class _Kitchen:
    """A package taken apart: the parts with text and the styles as XML."""

    def __init__(self, package: Package):
        self.package = package
        self.roots = {name: parse(package[name], name) for name in (*story_parts(package), STYLES)}

    def served(self) -> Package:
        parts = {name: serialise(root) for name, root in self.roots.items()}
        return Package({**self.package.parts, **parts})

    def follow(self, line: str) -> None:
        for pattern, act in _ORDERS:
            if hit := pattern.fullmatch(line):
                act(self, hit)
                return
        raise WrongRecipe(f"không hiểu dòng: {line}")

    def paragraphs(self):
        for name in self.package_order():
            yield from self.roots[name].iter(w("p"))

    def package_order(self):
        return [name for name in self.roots if name != STYLES]

    def find(self, hit, number: str = ""):
        if style := hit[f"style{number}"]:
            found = (p for p in self.paragraphs() if _style(p) == style)
        else:
            wanted = hit[f"words{number}"]
            found = (p for p in self.paragraphs() if wanted in edits.words(p))
        nth = 1 if style else int(hit[f"nth{number}"] or 1)
        for count, paragraph in enumerate(found, start=1):
            if count == nth:
                return paragraph
        raise WrongRecipe(f"không có đoạn nào như vậy: {hit[0]}")

    def replace(self, hit):
        edits.replace(self.find(hit), hit["words"], hit["new"])

    def remove(self, hit):
        paragraph = self.find(hit)
        paragraph.getparent().remove(paragraph)

    def remove_table(self, hit):
        table = next(self.find(hit).iterancestors(w("tbl")))
        table.getparent().remove(table)

    def add(self, hit):
        place = self.find(hit)
        form = place.find(w("pPr"))
        run = build("w:r", None, build("w:t", text=hit["text"]))
        new = build("w:p", None, *([copy.deepcopy(form)] if form is not None else []), run)
        place.addnext(new) if hit["side"] == "sau" else place.addprevious(new)

    def add_xml(self, hit):
        spaces = " ".join(f'xmlns:{p}="{NAMESPACES[p]}"' for p in ("w", "r", "a", "wp", "wps", "mc", "v", "o", "pic"))
        place = self.find(hit)
        for element in list(parse(f"<x {spaces}>{hit['text']}</x>".encode())):
            if hit["side"] == "sau":
                place.addnext(element)
                place = element
            else:
                place.addprevious(element)

    def copy_format(self, hit):
        source, target = self.find(hit, "1"), self.find(hit, "2")
        old = target.find(w("pPr"))
        if old is not None:
            target.remove(old)
        target.insert(0, copy.deepcopy(source.find(w("pPr"))))

    def paragraph(self, hit):
        edits.format_paragraph(self.find(hit), _settings(hit["settings"]))

    def letters(self, hit):
        for run in edits.isolate(self.find(hit), hit["words"]):
            edits.format_run(run, _settings(hit["settings"]))

    def style(self, hit):
        settings = _settings(hit["settings"])
        owner = self._style_owner(hit["name"])
        of_paragraph = {k: v for k, v in settings.items() if edits.is_paragraph_setting(k)}
        of_run = {k: v for k, v in settings.items() if k not in of_paragraph}
        edits.format_paragraph(_holder(owner, "pPrDefault"), of_paragraph) if of_paragraph else None
        edits.format_run(_holder(owner, "rPrDefault"), of_run) if of_run else None

    def _style_owner(self, name):
        if name == "mặc_định":
            return self.roots[STYLES].find(w("docDefaults"))
        found = [s for s in self.roots[STYLES].iter(w("style")) if s.get(w("styleId")) == name]
        return found[0] if found else _missing(name)

    def page(self, hit):
        settings = _settings(hit["settings"])
        numbering = settings.pop("số_trang", "")
        section = list(self.roots[main_part(self.package)].iter(w("sectPr")))[int(hit["number"]) - 1]
        edits.format_page(section, settings)
        if numbering:
            self._page_number(section, numbering)

    def _page_number(self, section, where):
        """`dưới`: the number moves to the foot; `không`: it is nowhere."""
        if where not in {"dưới", "không"}:
            raise KeyError(where)
        header = next(n for n in self.package_order() if b"PAGE" in serialise(self.roots[n]) and "header" in n)
        numbered = self.roots[header].find(w("p"))
        bare = build("w:p", None, copy.deepcopy(numbered.find(w("pPr"))))
        numbered.getparent().replace(numbered, bare)
        if where == "dưới":
            footer = build("w:ftr", None, numbered)
            self.package = with_part(self.package, FOOTER, serialise(footer), ContentType.FOOTER)
            self.package, relation = relate(self.package, main_part(self.package), Relation.FOOTER, FOOTER)
            self.roots[FOOTER] = footer
            section.insert(0, build("w:footerReference", {"w:type": "default", "r:id": relation}, prefixes=("r",)))

    def foot(self, hit):
        body = self.roots[main_part(self.package)]
        section = next(iter(body.iter(w("sectPr"))))
        spaces = " ".join(f'xmlns:{p}="{NAMESPACES[p]}"' for p in ("w", "r", "a", "wp", "wps", "mc", "v", "o"))
        footer = build("w:ftr", None, *list(parse(f"<x {spaces}>{hit['text']}</x>".encode())))
        self.package = with_part(self.package, FOOTER, serialise(footer), ContentType.FOOTER)
        self.package, relation = relate(self.package, main_part(self.package), Relation.FOOTER, FOOTER)
        self.roots[FOOTER] = footer
        kind = {"đầu": "first", "chung": "default"}[hit["kind"]]
        section.insert(0, build("w:footerReference", {"w:type": kind, "r:id": relation}, prefixes=("r",)))


def _settings(text: str) -> dict[str, str]:
    pairs = (part.split("=", 1) for part in text.split(","))
    return {key.strip(): value.strip() for key, value in pairs}


def _holder(owner, default: str):
    if owner.tag == w("style"):
        return owner
    return owner.find(w(default))


def _style(paragraph) -> str:
    found = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return "" if found is None else found.get(w("val"))


def _missing(name: str):
    raise WrongRecipe(f"không có kiểu {name}")


def _order(pattern: str, act):
    return re.compile(pattern), act


_ONE, _FIRST, _SECOND = PLACE.format(""), PLACE.format("1"), PLACE.format("2")
_ORDERS = (
    _order(rf"thay {_ONE} thành “(?P<new>.*)”", _Kitchen.replace),
    _order(rf"xóa đoạn {_ONE}", _Kitchen.remove),
    _order(rf"xóa bảng {_ONE}", _Kitchen.remove_table),
    _order(rf"thêm (?P<side>sau|trước) {_ONE}: (?P<text>.+)", _Kitchen.add),
    _order(rf"xml (?P<side>sau|trước) {_ONE}: (?P<text>.+)", _Kitchen.add_xml),
    _order(rf"chép định dạng {_FIRST} cho {_SECOND}", _Kitchen.copy_format),
    _order(rf"đoạn {_ONE}: (?P<settings>.+)", _Kitchen.paragraph),
    _order(rf"chữ {_ONE}: (?P<settings>.+)", _Kitchen.letters),
    _order(r"kiểu (?P<name>\w+): (?P<settings>.+)", _Kitchen.style),
    _order(r"chân trang (?P<kind>đầu|chung): (?P<text>.+)", _Kitchen.foot),
    _order(r"trang (?P<number>\d+): (?P<settings>.+)", _Kitchen.page),
)
