"""The two parts that Word expects beside the styles: the theme and the font table, both of Times New Roman alone."""

from __future__ import annotations

from typing import Final

from tests.making.styles_kit import FONT

_A: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_COLOURS: Final = (
    "dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink",
)  # fmt: skip
_LIGHT: Final = ("lt1", "lt2")


def theme_xml() -> str:
    """The theme: black and white, one font."""
    colours = "".join(f'<a:{c}><a:srgbClr val="{"FFFFFF" if c in _LIGHT else "000000"}"/></a:{c}>' for c in _COLOURS)
    one = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f'<a:ln w="9525">{fill}</a:ln>'
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:theme xmlns:a="{_A}" name="Văn bản hành chính"><a:themeElements>'
        f'<a:clrScheme name="Đen trắng">{colours}</a:clrScheme>'
        f'<a:fontScheme name="{FONT}"><a:majorFont>{one}</a:majorFont><a:minorFont>{one}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="Đơn giản"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{line * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst>"
        "</a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


def font_table_xml() -> str:
    """The font table."""
    return (
        f'<w:fonts xmlns:w="{_W}"><w:font w:name="{FONT}"><w:panose1 w:val="02020603050405020304"/>'
        '<w:charset w:val="00"/>'
        '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )
