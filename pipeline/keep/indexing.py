"""muc-luc.xlsx and muc-luc.html in the archive's root, kept as the archive is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.archive import put_root_file, root_file
from pipeline.findings import FilePlace
from pipeline.keep.codes import STALE_REGISTER
from pipeline.keep.register import HEADINGS, address, entries
from pipeline.keep.register_page import READING, TITLE, register_page
from pipeline.workbook import Column, Grid, Link, workbook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep.register import Entry
    from pipeline.workbook.grid import Value

PAGE: Final = "muc-luc.html"
BOOK: Final = "muc-luc.xlsx"
_WIDTHS: Final = (5, 7, 14, 12, 44, 20, 12, 14, 38, 18, 34, 30)


def index(store: Store) -> tuple[Finding, ...]:
    """Writes the register anew where it differs; a warning for a file of it that another program holds."""
    found = entries(store)
    made = {PAGE: register_page(found), BOOK: _book(found)}
    return tuple(held for name, content in made.items() for held in _put(store, name, content))


def _put(store: Store, name: str, content: bytes) -> tuple[Finding, ...]:
    try:
        if root_file(store, name) != content:
            put_root_file(store, name, content)
    except OSError:
        return (_held(store, name),)
    return ()


def _book(found: Sequence[Entry]) -> bytes:
    columns = tuple(Column(heading, width) for heading, width in zip(HEADINGS, _WIDTHS, strict=True))
    rows = tuple(_row(number, entry) for number, entry in enumerate(found, start=1))
    return workbook(Grid("Mục lục", columns, rows, (TITLE.upper(), READING[0])))


def _row(number: int, entry: Entry) -> tuple[Value, ...]:
    fields: list[Value] = list(entry.fields)
    day = entry.particulars.day
    fields[0] = int(str(fields[0])) if str(fields[0]).isdecimal() else fields[0]
    fields[2] = date.fromisoformat(day) if day else None
    links = (Link(name, address(path)) if path else name or None for name, path in (entry.original, entry.sent))
    return (number, *(value or None for value in fields), *links)


def _held(store: Store, name: str) -> Finding:
    return STALE_REGISTER.at(
        FilePlace(f"tệp {store.root / name}"),
        found="tệp đang mở hoặc không ghi được nên chưa cập nhật; các phiên bản đã lưu đủ",
        expected="tệp đã đóng",
        mend="đóng tệp trong Excel; lần lưu sau mục lục được ghi lại",
    )
