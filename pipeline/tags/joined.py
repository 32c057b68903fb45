"""The seam to docxtpl: Word's XML with its tags joined where Word has split them over runs."""

from __future__ import annotations

import re
from typing import Final

from docxtpl import DocxTemplate

from pipeline.vietnamese import nfc

_DECLARATION: Final = re.compile(r"<\?xml[^>]*\?>")


def joined(xml: bytes) -> str:
    """The XML with every tag in one piece, its names as they are declared."""
    whole: str = DocxTemplate(None).patch_xml(_DECLARATION.sub("", xml.decode()))
    return re.sub(r"\{\{.*?\}\}|\{%.*?%\}", lambda tag: nfc(tag[0]), whole, flags=re.DOTALL)
