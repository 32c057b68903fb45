"""The closed union of places that a finding can point to, each with the words a user finds it by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.content import told_ref


@dataclass(frozen=True, slots=True)
class CellPlace:
    """A cell, row or column of a workbook; `cell` is as Excel writes it (F12, F7:F18, cột F, dòng 12).

    In a Word file of prose `sheet` is a heading and `cell` a paragraph below it (đoạn 3).
    """

    file: str
    sheet: str
    cell: str = ""

    def __str__(self) -> str:
        cell = told_ref(self.cell)
        where = f"tệp {self.file} · {'mục' if cell.startswith('đoạn ') else 'trang'} “{self.sheet}”"
        if not cell:
            return where
        return f"{where} · {cell if ' ' in cell else f'ô {cell}'}"


@dataclass(frozen=True, slots=True)
class DeclarationPlace:
    """A line of a khai-bao.toml, or the item named `item` in it where the line is not known."""

    file: str
    line: int = 0
    item: str = ""

    def __str__(self) -> str:
        parts = [f"tệp {self.file}"]
        if self.line:
            parts.append(f"dòng {self.line}")
        if self.item:
            parts.append(f"mục {self.item}")
        return " · ".join(parts)


@dataclass(frozen=True, slots=True)
class TemplatePlace:
    """A paragraph of a template, quoted; `part` is empty for the body."""

    file: str
    quote: str = ""
    part: str = ""

    def __str__(self) -> str:
        parts = [f"mẫu {self.file}"]
        if self.part:
            parts.append(self.part)
        if self.quote:
            parts.append(f"đoạn “{self.quote}”")
        return " · ".join(parts)


WHOLE_DOCUMENT: Final = "trang"


@dataclass(frozen=True, slots=True)
class DocumentPlace:
    """An address (part, path) in a finished document, with the words that stand there; told as a reader counts.

    The path `WHOLE_DOCUMENT` is that of what concerns every page.
    """

    file: str
    part: str = ""
    path: str = ""
    quote: str = ""

    @property
    def steps(self) -> str:
        """The way to the place as a reader counts: bảng 2, dòng 3, ô 1, đoạn 1; cả văn bản."""
        if self.path == WHOLE_DOCUMENT:
            return "cả văn bản"
        return ", ".join(step for step in self.path.split("/") if step not in {"", "thân"})

    def __str__(self) -> str:
        words = f"chỗ “{self.quote}”" if self.quote else ""
        return " · ".join(part for part in (f"văn bản {self.file}", self.steps, words) if part)


@dataclass(frozen=True, slots=True)
class FilePlace:
    """A file or folder as a whole, by the path that the user knows."""

    file: str

    def __str__(self) -> str:
        return self.file


Place = CellPlace | DeclarationPlace | TemplatePlace | DocumentPlace | FilePlace
