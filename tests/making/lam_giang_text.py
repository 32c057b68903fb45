"""The sheet “Nội dung”: narrative kept as plain text, “# Mục” and below it paragraphs parted by blank lines."""

from __future__ import annotations

import re

from tests.making import lam_giang_five_years, lam_giang_plan_text, lam_giang_report
from tests.making.excel import Table
from tests.making.lam_giang_documents import FIVE_YEARS, PLAN, YEARLY
from tests.making.lam_giang_office import MARK, OFFICE

TEXTS = {
    2026: ((YEARLY, lam_giang_report.TEXT), (FIVE_YEARS, lam_giang_five_years.TEXT)),
    2027: ((PLAN, lam_giang_plan_text.TEXT),),
}


def text_sheet(year: int) -> Table:
    """The paragraphs of the year's documents, each under its “Mục”."""
    return Table(
        name="Nội dung",
        titles=(OFFICE, "NỘI DUNG VĂN BẢN", MARK),
        headings=("Loại văn bản", "Mục", "Nội dung đoạn văn"),
        rows=[(kind, *row) for kind, text in TEXTS[year] for row in paragraphs(text)],
        widths=(26, 26, 110),
    )


def paragraphs(text: str) -> list[tuple[str, str]]:
    """Each paragraph with the “Mục” that it stands under, its broken lines joined again."""
    found: list[tuple[str, str]] = []
    heading = ""
    for piece in re.split(r"\n\s*\n", text.strip()):
        if piece.startswith("# "):
            heading = piece.removeprefix("# ")
        else:
            found.append((heading, " ".join(piece.split())))
    return found
