"""A package as python-docx makes it, with all that its default template brings."""

from __future__ import annotations

import io

import docx
import pytest

from pipeline.ooxml import read_package


@pytest.fixture
def foreign():
    document = docx.Document()
    document.core_properties.title = "Báo cáo"
    document.add_heading("Kết quả", 1)
    document.add_paragraph("Một đoạn")
    document.add_table(2, 2)
    stream = io.BytesIO()
    document.save(stream)
    return read_package(stream.getvalue())
