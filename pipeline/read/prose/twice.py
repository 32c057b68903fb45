"""Sections written both in the workbook and in a Word file, and Word files that nobody reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.content import told_ref
from pipeline.findings import CellPlace, FilePlace
from pipeline.read.prose.codes import STRAY, TWICE, WRONG_TYPE
from pipeline.read.prose.types import title_of, titles
from pipeline.vietnamese import fold, slug

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.content import Cell
    from pipeline.findings import Finding
    from pipeline.read.lines import Extract
    from pipeline.spec import Vocabulary


def written_twice(extracts: Sequence[Extract], key: str, vocabularies: Sequence[Vocabulary]) -> Iterator[Finding]:
    """A finding for each section of the sheet `key` that two files give for one type of document, or one for all."""
    types = titles(vocabularies)
    known: dict[str, list[tuple[str, Cell]]] = {}
    told: set[tuple[str, str]] = set()
    for extract in (e for e in extracts if e.sheet.key == key):
        for line in extract.lines:
            cell, kind = line.entries["mục"].cell, str(line.entries["loại"].value or "")
            if cell is None:
                continue
            of = title_of(kind, types) or kind
            written = str(line.entries["mục"].value)
            before = known.setdefault(fold(written), [])
            first = next((c for t, c in before if c.file != cell.file and _meet(t, of)), None)
            before += [(of, cell)] if (of, cell.file) not in {(t, c.file) for t, c in before} else []
            if first is not None and (fold(written), cell.file) not in told:
                told.add((fold(written), cell.file))
                yield _told(cell, first, written)


def _meet(one: str, other: str) -> bool:
    """Whether some document would print texts for both types; a blank is for every type."""
    return not one or not other or fold(one) == fold(other)


def _told(cell: Cell, known: Cell, section: str) -> Finding:
    return TWICE.at(
        CellPlace(cell.file, cell.sheet, told_ref(cell.address)),
        found=f"mục “{section}” đã có ở tệp {known.file}",
        expected="mỗi mục viết ở một nơi",
        mend="xóa mục này ở một trong hai tệp, rồi chạy lại",
    )


def stray(file: str) -> Finding:
    """The notice that a Word file lies beside the workbooks and is not read."""
    return STRAY.at(
        FilePlace(file),
        found="tệp Word này không được đọc",
        expected="tệp lời văn tên noi-dung.docx",
        mend="nếu là lời văn cho văn bản, đổi tên thành noi-dung.docx; nếu không thì không phải sửa",
    )


def of_no_type(file: str, types: Mapping[str, str]) -> Finding:
    """The finding that a Word file of prose is for a type of document that there is not."""
    names = ", ".join(dict.fromkeys(f"noi-dung-{slug(title)}.docx" for title in types.values()))
    return WRONG_TYPE.at(
        FilePlace(file),
        found="phần sau “noi-dung” trong tên tệp không phải tên một loại văn bản, nên lời văn trong tệp không được đọc",
        expected=f"noi-dung.docx (mọi văn bản), hoặc {names}",
        mend="đổi tên tệp thành một trong các tên ấy, rồi chạy lại",
    )
