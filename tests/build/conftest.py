from __future__ import annotations

import io

import pytest
from docx import Document

from pipeline.build.deliver import sealed
from pipeline.marks import NAMESPACE, Marks, to_xml
from pipeline.ooxml import cleaned, read_package, with_marks_part


@pytest.fixture
def document():
    """Makes a small sealed document with these paragraphs."""

    def make(*paragraphs: str):
        word = Document()
        for text in paragraphs:
            word.add_paragraph(text)
        stream = io.BytesIO()
        word.save(stream)
        return sealed(with_marks_part(cleaned(read_package(stream.getvalue())), to_xml(Marks()), NAMESPACE))

    return make
