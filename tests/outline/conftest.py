"""Small packages made from the XML of their parts."""

from __future__ import annotations

import pytest

from pipeline.ooxml import NAMESPACES, Package, Relation
from pipeline.outline import all_paragraphs, read_outline

_PREFIXES = "w r a wp wps mc v o w14 m pic"
_KINDS = {
    "styles": Relation.STYLES,
    "numbering": Relation.NUMBERING,
    "settings": Relation.SETTINGS,
    "footnotes": Relation.FOOTNOTES,
    "endnotes": Relation.ENDNOTES,
    "theme": Relation.THEME,
    "header1": Relation.HEADER,
    "header2": Relation.HEADER,
    "footer1": Relation.FOOTER,
}
_ROOTS = {"header1": "w:hdr", "header2": "w:hdr", "footer1": "w:ftr", "theme": "a:theme"}


def _part(root, inner):
    spaces = " ".join(f'xmlns:{p}="{NAMESPACES[p]}"' for p in _PREFIXES.split())
    return f"<{root} {spaces}>{inner}</{root}>".encode()


def _relations(entries):
    inner = "".join(f'<Relationship Id="{i}" Type="{t}" Target="{n}"/>' for i, t, n in entries)
    return f'<Relationships xmlns="{NAMESPACES["rel"]}">{inner}</Relationships>'.encode()


def package(body, **parts):
    """A package whose document has this body and these other parts, each given as the XML inside its root."""
    found = {f"word/{n}.xml": _part(_ROOTS.get(n, f"w:{n}"), inner) for n, inner in parts.items()}
    found["word/document.xml"] = _part("w:document", f"<w:body>{body}</w:body>")
    found["_rels/.rels"] = _relations([("rId1", Relation.MAIN, "word/document.xml")])
    found["word/_rels/document.xml.rels"] = _relations([(n, _KINDS[n], f"{n}.xml") for n in parts])
    return Package(found)


@pytest.fixture
def pkg():
    return package


@pytest.fixture
def read():
    return lambda body, **parts: read_outline(package(body, **parts))


@pytest.fixture
def paragraphs():
    return lambda body, **parts: list(all_paragraphs(read_outline(package(body, **parts))))


@pytest.fixture
def only():
    """The one paragraph of a body that holds one."""

    def read_one(body, **parts):
        (found,) = all_paragraphs(read_outline(package(body, **parts)))
        return found

    return read_one
