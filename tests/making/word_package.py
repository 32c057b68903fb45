"""The parts of a Word package around a body: styles, numbering, headers, notes, settings, fonts and theme."""

from __future__ import annotations

from typing import Final

from tests.making.styles_part import styles_xml
from tests.making.theme_kit import font_table_xml, theme_xml

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SPACE: Final = f'xmlns:w="{_W}" xmlns:r="{_R}"'


def parts(body: str, notes: tuple[str, ...]) -> dict[str, bytes]:
    """The parts of a template with this body and these notes."""
    document = f"<w:document {_SPACE}><w:body>{body}</w:body></w:document>"
    made = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations((("officeDocument", "word/document.xml"),)),
        "word/_rels/document.xml.rels": _relations(
            (
                ("styles", "styles.xml"),
                ("numbering", "numbering.xml"),
                ("header", "header1.xml"),
                ("header", "header2.xml"),
                ("footnotes", "footnotes.xml"),
                ("settings", "settings.xml"),
                ("fontTable", "fontTable.xml"),
                ("theme", "theme/theme1.xml"),
            )
        ),
        "word/document.xml": document,
        "word/styles.xml": styles_xml().removeprefix(_HEAD),
        "word/numbering.xml": _NUMBERING,
        "word/header1.xml": f"<w:hdr {_SPACE}>{_page_number()}</w:hdr>",
        "word/header2.xml": f"<w:hdr {_SPACE}>{_EMPTY}</w:hdr>",
        "word/footnotes.xml": _footnotes(notes),
        "word/settings.xml": _SETTINGS,
        "word/fontTable.xml": font_table_xml(),
        "word/theme/theme1.xml": theme_xml(),
    }
    return {name: (_HEAD + part).encode() for name, part in made.items()}


def _content_types() -> str:
    kinds = (
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("header1", "header"),
        ("header2", "header"),
        ("footnotes", "footnotes"),
        ("settings", "settings"),
        ("fontTable", "fontTable"),
    )
    kind = "application/vnd.openxmlformats-officedocument.theme+xml"
    theme = f'<Override PartName="/word/theme/theme1.xml" ContentType="{kind}"/>'
    parts = theme + "".join(f'<Override PartName="/word/{n}.xml" ContentType="{_TYPE}{k}+xml"/>' for n, k in kinds)
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
    )


def _relations(related: tuple[tuple[str, str], ...]) -> str:
    lines = (
        f'<Relationship Id="rId{n}" Type="{_R}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(related, 1)
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{"".join(lines)}</Relationships>'


def _page_number() -> str:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    field = f'{begin}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>{separate}'
    return _EMPTY.replace("</w:p>", f"{field}<w:r><w:t>2</w:t></w:r>{end}</w:p>")


def _footnotes(notes: tuple[str, ...]) -> str:
    line = '<w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:{0}/></w:r></w:p>'
    lines = (("separator", -1), ("continuationSeparator", 0))
    signs = "".join(f'<w:footnote w:type="{k}" w:id="{n}">{line.format(k)}</w:footnote>' for k, n in lines)
    own = "".join(f'<w:footnote w:id="{n}">{text}</w:footnote>' for n, text in enumerate(notes, 1))
    return f"<w:footnotes {_SPACE}>{signs}{own}</w:footnotes>"


_EMPTY: Final = '<w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr></w:p>'
_NUMBERING: Final = (
    f'<w:numbering {_SPACE}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="STT"/><w:suff w:val="nothing"/>'
    '<w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>'
    "</w:abstractNum>"
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
_SETTINGS: Final = (
    f'<w:settings {_SPACE}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>'
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    "</w:compat>"
    '<w:themeFontLang w:val="vi-VN"/></w:settings>'
)
