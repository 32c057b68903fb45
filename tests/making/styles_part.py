"""The styles part, written from the list of named styles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.making.styles_kit import CHARACTERS, FIRST_LINE, FONT, PARAGRAPHS, TABLES

if TYPE_CHECKING:
    from tests.making.styles_kit import Style

_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def styles_xml() -> str:
    """The styles part."""
    body = (
        _defaults(),
        _normal(),
        *map(_paragraph, PARAGRAPHS),
        _default_character(),
        *(_character(*c) for c in CHARACTERS),
    )
    last = (_default_table(), *(_table(*t) for t in TABLES), _no_list())
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles {space}>{"".join(body + last)}</w:styles>'
    )


def _defaults() -> str:
    fonts = " ".join(f'w:{side}="{FONT}"' for side in ("ascii", "hAnsi", "eastAsia", "cs"))
    language = '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>'
    run = f'<w:rFonts {fonts}/><w:sz w:val="28"/><w:szCs w:val="28"/>{language}'
    return (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )


def _normal() -> str:
    return (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        "<w:pPr><w:widowControl/>"
        f'<w:spacing w:before="0" w:after="120" w:line="264" w:lineRule="auto"/><w:ind w:firstLine="{FIRST_LINE}"/>'
        '<w:jc w:val="both"/></w:pPr></w:style>'
    )


def _paragraph(s: Style) -> str:
    next_ = "NoiDung" if s.outline is not None or s.id == "TenPhongTrao" else ""
    head = f'<w:name w:val="{s.name}"/><w:basedOn w:val="{s.based}"/>' + (f'<w:next w:val="{next_}"/>' if next_ else "")
    custom = "" if s.name == "footnote text" else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{s.id}">{head}<w:qFormat/>'
        f"{_wrap('pPr', _paragraph_properties(s))}{_wrap('rPr', _run_properties(s))}</w:style>"
    )


def _paragraph_properties(s: Style) -> str:
    parts = [
        "<w:keepNext/>" if s.keep_next else "",
        "<w:keepLines/>" if s.keep_lines else "",
        "<w:pageBreakBefore/>" if s.new_page else "",
        '<w:numPr><w:numId w:val="1"/></w:numPr>' if s.numbered else "",
        _borders(s),
        _spacing(s),
        _indents(s),
        f'<w:jc w:val="{s.align}"/>' if s.align else "",
        "" if s.outline is None else f'<w:outlineLvl w:val="{s.outline}"/>',
    ]
    return "".join(parts)


def _borders(s: Style) -> str:
    line = 'w:val="single" w:sz="6" w:space="{}" w:color="auto"'
    if s.box:
        sides = "".join(f"<w:{side} {line.format(1)}/>" for side in ("top", "left", "bottom", "right"))
        return f"<w:pBdr>{sides}</w:pBdr>"
    return f"<w:pBdr><w:bottom {line.format(0)}/></w:pBdr>" if s.rule else ""


def _spacing(s: Style) -> str:
    given = {"before": s.before, "after": s.after, "line": s.line or None}
    words = [f'w:{name}="{value}"' for name, value in given.items() if value is not None]
    if s.line:
        words.append(f'w:lineRule="{"exact" if s.exact else "auto"}"')
    return f"<w:spacing {' '.join(words)}/>" if words else ""


def _indents(s: Style) -> str:
    given = {"left": s.left, "right": s.right}
    words = [f'w:{name}="{value}"' for name, value in given.items() if value is not None]
    if s.hanging:
        words.append(f'w:hanging="{s.hanging}"')
    elif s.first is not None:
        words.append(f'w:firstLine="{s.first}"')
    return f"<w:ind {' '.join(words)}/>" if words else ""


def _run_properties(s: Style) -> str:
    parts = [
        "<w:b/><w:bCs/>" if s.bold else "",
        "<w:i/><w:iCs/>" if s.italic else "",
        f'<w:sz w:val="{s.size}"/><w:szCs w:val="{s.size}"/>' if s.size else "",
    ]
    return "".join(parts)


def _wrap(name: str, inner: str) -> str:
    return f"<w:{name}>{inner}</w:{name}>" if inner else ""


def _default_character() -> str:
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    )


def _character(id_: str, name: str, properties: str) -> str:
    custom = "" if name.isascii() else ' w:customStyle="1"'
    return (
        f'<w:style w:type="character"{custom} w:styleId="{id_}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>{properties}</w:rPr></w:style>'
    )


def _default_table() -> str:
    margins = "".join(
        f'<w:{s} w:w="{n}" w:type="dxa"/>' for s, n in (("top", 0), ("left", 0), ("bottom", 0), ("right", 0))
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr></w:style>'
    )


def _table(id_: str, name: str, border: str, side: int, indent: int) -> str:
    borders = "".join(f"<w:{s} {border}/>" for s in _SIDES)
    margins = "".join(
        f'<w:{s} w:w="{n}" w:type="dxa"/>' for s, n in (("top", 0), ("left", side), ("bottom", 0), ("right", side))
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{id_}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="TableNormal"/>'
        f'<w:tblPr><w:tblInd w:w="{indent}" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders>'
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        f'<w:tcPr><w:vAlign w:val="{"center" if side else "top"}"/></w:tcPr></w:style>'
    )


def _no_list() -> str:
    return (
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )
