"""The seam to docxtpl: how it sees the tags of a stretch of Word XML."""

from __future__ import annotations

import html
import re
from typing import Final

from docxtpl import DocxTemplate

from pipeline.vietnamese import nfc

_DECLARATION: Final = re.compile(r"<\?xml[^>]*\?>")
_ELEMENT: Final = re.compile(r"</?[A-Za-z][\w.-]*:[^<>]*>")


def tags_as_docxtpl(xml: str) -> str:
    """The words and tags of a stretch, tags joined where Word has split them over runs, on one line."""
    patched: str = DocxTemplate(None).patch_xml(_DECLARATION.sub("", xml))
    return nfc(html.unescape(_ELEMENT.sub("", patched))).replace("\n", " ").replace("\r", " ")
