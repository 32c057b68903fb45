"""Blocks: paragraphs that hold only `{{ khối.x }}` give way to the body of `_chung/khoi-x.docx`."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from pipeline.findings import TemplatePlace, nearest
from pipeline.ooxml import NAMESPACES, QName, build, local_name, main_part, merge_styles, parse, serialise, w, with_part
from pipeline.tags import own_text
from pipeline.template.codes import BAD_BLOCK, UNKNOWN_BLOCK
from pipeline.template.numbering import merge_lists, numbering_of, renumber, with_numbering
from pipeline.template.opening import open_docx
from pipeline.template.styling import styles_of, with_styles
from pipeline.vietnamese import nfc, unaccented

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.ooxml import Element, Package

_TAG: Final = re.compile(r"\s*\{\{\s*khối\.([\w-]+)\s*\}\}\s*")
_NOTES: Final = ("footnoteReference", "endnoteReference", "commentReference", "altChunk", "subDoc")


def with_blocks(package: Package, common: Path, place: str) -> tuple[Package, tuple[Finding, ...]]:
    """The package with its blocks in their places; a block within a block is put in as well."""
    findings: list[Finding] = []
    for _ in range(3):  # a block may call a block, which may call one more
        package, wanted, found = _put_in(package, common, place)
        findings += found
        if not wanted:
            break
    return package, tuple(dict.fromkeys(findings))


def _put_in(package: Package, common: Path, place: str) -> tuple[Package, int, list[Finding]]:
    """The package with one layer of blocks, how many there were, and what was wrong with them."""
    main = main_part(package)
    root = parse(package[main], main)
    called = [(p, tag[1]) for p in root.iter(w("p")) if (tag := _TAG.fullmatch(nfc(own_text(p))))]
    findings: list[Finding] = []
    done = 0
    for paragraph, name in called:
        block, found = _block(common, name, TemplatePlace(place, nfc(own_text(paragraph)).strip()))
        findings += found
        if block is None:
            _leave_gap(paragraph, name)
        else:
            package = _insert(package, paragraph, block)
            done += 1
    return with_part(package, main, serialise(root)), done, findings


def _block(common: Path, name: str, place: TemplatePlace) -> tuple[Package | None, tuple[Finding, ...]]:
    path = common / f"khoi-{unaccented(name).replace('_', '-')}.docx"
    if not path.is_file():
        known = sorted(p.stem.removeprefix("khoi-").replace("-", "_") for p in common.glob("khoi-*.docx"))
        return None, (_unknown(name, known, place),)
    block, findings = open_docx(path)
    fault = _fault(block) if block else ""
    if fault:
        return None, (_bad(path.name, fault, place),)
    return block, findings


def _insert(package: Package, paragraph: Element, block: Package) -> Package:
    """Puts the block's body in the place of the paragraph; the package with the block's styles and lists."""
    lists = numbering_of(package)
    numbers = merge_lists(lists, numbering_of(block))
    for child in _body(block):
        copy = deepcopy(child)
        renumber(copy, numbers)
        paragraph.addprevious(copy)
    parent = paragraph.getparent()
    if parent is not None:
        parent.remove(paragraph)
    own, guest = styles_of(package), styles_of(block)
    if own is not None and guest is not None:
        styles = parse(guest, "styles")
        renumber(styles, numbers)
        package = with_styles(package, merge_styles(own, serialise(styles)))
    return with_numbering(package, lists)


def _leave_gap(paragraph: Element, name: str) -> None:
    """Puts words for a draft in the place of a tag whose fault is told, so that nobody tells it again."""
    for child in [child for child in paragraph if child.tag != w("pPr")]:
        paragraph.remove(child)
    style = build("w:rPr", None, build("w:rStyle", {"w:val": "Thieu"}))
    paragraph.append(build("w:r", None, style, build("w:t", text=f"[thiếu: khối {name}]")))


def _body(block: Package) -> list[Element]:
    main = main_part(block)
    body = parse(block[main], main).find(w("body"))
    return [] if body is None else [child for child in body if child.tag != w("sectPr")]


def _fault(block: Package) -> str:
    for element in (e for child in _body(block) for e in child.iter()):
        if any(QName(name).namespace == NAMESPACES["r"] for name in element.attrib):
            return "có hình hoặc liên kết"
        if local_name(element) in _NOTES:
            return "có chú thích hoặc ghi chú"
    return ""


def _unknown(name: str, known: list[str], place: TemplatePlace) -> Finding:
    near = nearest(name, known)
    return UNKNOWN_BLOCK.at(
        place,
        found=f"khối “{name}”",
        expected="một trong: " + ", ".join(f"“{k}”" for k in known) if known else "tệp khoi-….docx trong _chung",
        mend=f"sửa thành “{near}” nếu đúng ý" if near else f"thêm tệp khoi-{name.replace('_', '-')}.docx vào _chung",
    )


def _bad(file: str, fault: str, place: TemplatePlace) -> Finding:
    return BAD_BLOCK.at(
        place,
        found=f"khối trong tệp {file} {fault}",
        expected="khối chỉ gồm chữ, bảng và thẻ",
        mend="đưa hình, liên kết, chú thích sang chính tệp mẫu",
    )
