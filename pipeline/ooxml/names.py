"""The namespaces, relationship types and content types of a Word package."""

from __future__ import annotations

from typing import Final

NAMESPACES: Final = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
    "ct": "http://schemas.openxmlformats.org/package/2006/content-types",
    "rel": "http://schemas.openxmlformats.org/package/2006/relationships",
}

_OFFICE: Final = NAMESPACES["r"] + "/"
_WORD_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_PACKAGE_TYPE: Final = "application/vnd.openxmlformats-package."


class Relation:
    """The relationship types that the rooms ask for."""

    MAIN: Final = _OFFICE + "officeDocument"
    STYLES: Final = _OFFICE + "styles"
    SETTINGS: Final = _OFFICE + "settings"
    NUMBERING: Final = _OFFICE + "numbering"
    THEME: Final = _OFFICE + "theme"
    HEADER: Final = _OFFICE + "header"
    FOOTER: Final = _OFFICE + "footer"
    FOOTNOTES: Final = _OFFICE + "footnotes"
    ENDNOTES: Final = _OFFICE + "endnotes"
    CUSTOM_XML: Final = _OFFICE + "customXml"
    CUSTOM_XML_PROPERTIES: Final = _OFFICE + "customXmlProps"
    APP_PROPERTIES: Final = _OFFICE + "extended-properties"
    CORE_PROPERTIES: Final = NAMESPACES["rel"] + "/metadata/core-properties"
    THUMBNAIL: Final = NAMESPACES["rel"] + "/metadata/thumbnail"
    STYLES_WITH_EFFECTS: Final = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"


class ContentType:
    """The content types that the rooms write."""

    MAIN: Final = _WORD_TYPE + "document.main+xml"
    STYLES: Final = _WORD_TYPE + "styles+xml"
    SETTINGS: Final = _WORD_TYPE + "settings+xml"
    NUMBERING: Final = _WORD_TYPE + "numbering+xml"
    HEADER: Final = _WORD_TYPE + "header+xml"
    FOOTER: Final = _WORD_TYPE + "footer+xml"
    FOOTNOTES: Final = _WORD_TYPE + "footnotes+xml"
    ENDNOTES: Final = _WORD_TYPE + "endnotes+xml"
    RELATIONSHIPS: Final = _PACKAGE_TYPE + "relationships+xml"
    CORE_PROPERTIES: Final = _PACKAGE_TYPE + "core-properties+xml"
    CUSTOM_XML_PROPERTIES: Final = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    XML: Final = "application/xml"


def qn(name: str) -> str:
    """The qualified name of a prefixed one: `w:p` as `{…/wordprocessingml/2006/main}p`."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def w(local: str) -> str:
    """The qualified name of a name in Word's own namespace."""
    return f"{{{NAMESPACES['w']}}}{local}"
