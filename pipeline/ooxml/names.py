"""The namespaces, relationship types and content types of a Word package."""

from __future__ import annotations

from enum import StrEnum
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


class Relation(StrEnum):
    """The relationship types that the rooms ask for."""

    MAIN = _OFFICE + "officeDocument"
    STYLES = _OFFICE + "styles"
    SETTINGS = _OFFICE + "settings"
    NUMBERING = _OFFICE + "numbering"
    THEME = _OFFICE + "theme"
    HEADER = _OFFICE + "header"
    FOOTER = _OFFICE + "footer"
    FOOTNOTES = _OFFICE + "footnotes"
    ENDNOTES = _OFFICE + "endnotes"
    CUSTOM_XML = _OFFICE + "customXml"
    CUSTOM_XML_PROPERTIES = _OFFICE + "customXmlProps"
    APP_PROPERTIES = _OFFICE + "extended-properties"
    CORE_PROPERTIES = NAMESPACES["rel"] + "/metadata/core-properties"
    THUMBNAIL = NAMESPACES["rel"] + "/metadata/thumbnail"
    STYLES_WITH_EFFECTS = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"


class ContentType(StrEnum):
    """The content types that the rooms write."""

    MAIN = _WORD_TYPE + "document.main+xml"
    STYLES = _WORD_TYPE + "styles+xml"
    SETTINGS = _WORD_TYPE + "settings+xml"
    NUMBERING = _WORD_TYPE + "numbering+xml"
    HEADER = _WORD_TYPE + "header+xml"
    FOOTER = _WORD_TYPE + "footer+xml"
    FOOTNOTES = _WORD_TYPE + "footnotes+xml"
    ENDNOTES = _WORD_TYPE + "endnotes+xml"
    RELATIONSHIPS = _PACKAGE_TYPE + "relationships+xml"
    CORE_PROPERTIES = _PACKAGE_TYPE + "core-properties+xml"
    CUSTOM_XML_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    XML = "application/xml"


def qn(name: str) -> str:
    """The qualified name of a prefixed one: `w:p` as `{…/wordprocessingml/2006/main}p`."""
    prefix, _, local = name.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


def w(local: str) -> str:
    """The qualified name of a name in Word's own namespace."""
    return f"{{{NAMESPACES['w']}}}{local}"
