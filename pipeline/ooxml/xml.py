"""XML read strictly and written plainly: no DTD, no entities, no network, one encoding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lxml import etree
from lxml.etree import QName, SubElement, fromstring
from lxml.etree import _Element as Element

from pipeline.ooxml.names import NAMESPACES, qn, w

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BadXml", "Element", "QName", "SubElement", "build", "local_name", "parse", "serialise", "w_value"]


_BARE: Final = {"rel", "ct"}


class BadXml(ValueError):  # noqa: N818 - the room's word for it
    """A part that is no well-formed XML, or that brings a document type of its own."""

    def __init__(self, part: str, reason: str) -> None:
        super().__init__(f"{part}: {reason}")
        self.part = part
        self.reason = reason


def parse(source: bytes, part: str = "") -> Element:
    """The root element of a part."""
    try:
        root = fromstring(source, _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise BadXml(part, str(error)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise BadXml(part, "document type declaration")
    return root


def serialise(element: Element) -> bytes:
    """The bytes of a part: UTF-8, standalone, no newline of ours."""
    return bytes(etree.tostring(element, encoding="UTF-8", xml_declaration=True, standalone=True))


def build(
    name: str,
    attributes: Mapping[str, str] | None = None,
    *children: Element,
    text: str = "",
    prefixes: tuple[str, ...] = (),
) -> Element:
    """A new element, its name and attributes prefixed, as in `build("w:t", text="x")`; its text keeps its blanks."""
    element = etree.Element(
        qn(name), {qn(k): v for k, v in (attributes or {}).items()}, nsmap=_namespaces(name, prefixes)
    )
    if text:
        element.text = text
        element.set(qn("xml:space"), "preserve")
    element.extend(children)
    return element


def local_name(element: Element) -> str:
    """An element's name without its namespace; empty for a comment or an instruction."""
    tag = element.tag
    return str(tag).rpartition("}")[2] if isinstance(tag, str) else ""


def w_value(element: Element | None, attribute: str = "val") -> str | None:
    """The `w:val` (or another `w:` attribute) of an element that may be missing."""
    if element is None:
        return None
    value = element.get(w(attribute))
    return None if value is None else str(value)


def _namespaces(name: str, others: tuple[str, ...]) -> dict[str, str]:
    """LibreOffice reads relationships by bare names only, so the package's own lists carry no prefix."""
    own = name.partition(":")[0]
    spelled: Any = {None if p in _BARE else p: NAMESPACES[p] for p in (own, *others)}
    return dict(spelled)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
