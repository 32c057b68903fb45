"""A declaration put together from its entries, and what these say about one another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from pipeline.spec.builtin import built_in
from pipeline.spec.codes import BAD_NAME, NO_SUCH_FILE, TAKEN_NAME
from pipeline.spec.declaration import DatedTemplate, Declaration
from pipeline.spec.entries import Entries, entries_of, founded
from pipeline.spec.names import clashes
from pipeline.spec.source import whole
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.spec.parts import Part
    from pipeline.spec.sheet import Sheet
    from pipeline.spec.source import Source, Spot

_FILE_NAME: Final = re.compile(r"(?:[A-Za-z0-9 ._-]|\{tu\}|\{den\})+")
_USUAL: Final = DatedTemplate("mau.docx")


def build(
    folder: Path, source: Source, raw: dict[str, Any], sheets: tuple[Sheet, ...]
) -> tuple[Declaration, list[Finding]]:
    """The declaration with all its sound entries, and the faults of its entries."""
    written, found = entries_of(source, raw)
    entries, unfounded = founded(written, sheets, _names(raw.get("so_lieu")))
    found += unfounded
    found += clashes(_spots(written.figures, written.tables, written.texts), built_in(sheets))
    found += clashes(_spots(written.agreements))
    found += [*_files(folder, entries.templates, whole(source)), *_output_name(raw, whole(source))]
    return _declaration(folder.name, source, raw, sheets, entries), found


def _declaration(
    folder: str, source: Source, raw: dict[str, Any], sheets: tuple[Sheet, ...], entries: Entries
) -> Declaration:
    return Declaration(
        type=folder,
        title=nfc(raw["ten"]),
        document_kind=nfc(raw["ten_loai"]),
        symbol=nfc(raw["viet_tat"]),
        file_name=raw["ten_tep"],
        upward=raw.get("gui_cap_tren") is True,
        several_years=raw.get("nhieu_nam") is True,
        templates=tuple(p.item for p in entries.templates) or (_USUAL,),
        sheets=sheets,
        figures=tuple(p.item for p in entries.figures),
        tables=tuple(p.item for p in entries.tables),
        texts=tuple(p.item for p in entries.texts),
        agreements=tuple(p.item for p in entries.agreements),
        source=source.file,
        lines=_lines(_spots(entries.figures, entries.tables, entries.texts, entries.agreements)),
    )


def _names(entries: Any) -> list[str]:
    """The names written in a list, those of entries with faults too, so that one fault is told once."""
    names = [e.get("ten") for e in entries if isinstance(e, dict)] if isinstance(entries, list) else []
    return [nfc(name) for name in names if isinstance(name, str)]


def _spots(*groups: Sequence[Part[Any]]) -> list[tuple[str, Spot]]:
    return [(p.item.name, p.spot) for entries in groups for p in entries]


def _lines(spots: list[tuple[str, Spot]]) -> tuple[tuple[str, int], ...]:
    lines: dict[str, int] = {}
    for name, spot in spots:
        lines.setdefault(name, spot.at("ten").line)
    return tuple(lines.items())


def _files(folder: Path, templates: Sequence[Part[DatedTemplate]], head: Spot) -> Iterator[Finding]:
    for item, spot in [(p.item, p.spot) for p in templates] or [(_USUAL, head)]:
        if not (folder / item.file).is_file():
            yield NO_SUCH_FILE.at(
                spot.at("tep"),
                found=f"không có tệp “{item.file}” trong thư mục “{folder.name}”",
                expected="một tệp Word (.docx) nằm cùng thư mục với khai báo",
                mend="chép tệp mẫu vào thư mục này, hoặc sửa tên tệp ở khóa “tep”",
            )
    since = [p.item.since for p in templates]
    for number, part in enumerate(templates):
        if part.item.since in since[:number]:
            yield TAKEN_NAME.at(
                part.spot.at("tu"),
                found="hai mẫu áp dụng từ cùng một ngày",
                expected="mỗi mẫu một ngày “tu” riêng; chỉ một mẫu không ghi ngày",
                mend="sửa hoặc bỏ một trong hai mục [[mau]]",
            )


def _output_name(raw: dict[str, Any], head: Spot) -> Iterator[Finding]:
    if not _FILE_NAME.fullmatch(raw["ten_tep"]):
        yield BAD_NAME.at(
            head.at("ten_tep"),
            found=f"ten_tep = “{raw['ten_tep']}”",
            expected="chữ không dấu, số, dấu cách, gạch nối, và {tu}, {den} cho năm đầu, năm cuối",
            mend="sửa lại khóa “ten_tep”, ví dụ “Bao cao tong ket {tu}-{den}”",
        )
