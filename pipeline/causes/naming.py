"""Causes in words: which cell, row, declaration, template or table changed, from what to what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.causes.declaration_changes import declaration_changes
from pipeline.causes.from_to import from_to, is_prose
from pipeline.causes.rows import at, excel_row
from pipeline.causes.template_changes import template_changes
from pipeline.compare import Cause, CauseKind
from pipeline.content import told_correction
from pipeline.findings import CellPlace, DeclarationPlace, FilePlace, TemplatePlace
from pipeline.keep.sources import TABLES, TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.causes.differences import Difference
    from pipeline.content import Cell
    from pipeline.findings import Place
    from pipeline.keep import Maker
    from pipeline.keep.issued import Issued


_LISTED: Final = 3


def of_file(path: str, old: bytes | None, new: bytes | None) -> Cause:
    """The cause that a declaration, template or dated table is, with what was changed in it where that is known."""
    what = "thêm tệp" if old is None else "bỏ tệp" if new is None else "sửa tệp"
    name = path.removeprefix(f"{TEMPLATES}/")
    if path.startswith(f"{TABLES}/"):
        return Cause(CauseKind.DATED_TABLE, f"{what} bảng tra cứu {path.partition('/')[2]}", FilePlace(path))
    if path.endswith(".toml"):
        inside = declaration_changes(old, new) if old and new else ()
        return Cause(CauseKind.DECLARATION, _listed(inside) or f"{what} khai báo {name}", DeclarationPlace(name))
    inside = template_changes(old, new) if old and new else ()
    return Cause(CauseKind.TEMPLATE, _listed(inside) or f"{what} mẫu {name}", TemplatePlace(name))


def _listed(changes: Sequence[str]) -> str:
    more = f"; và {len(changes) - _LISTED} chỗ nữa" if len(changes) > _LISTED else ""
    return "; ".join(changes[:_LISTED]) + more


def of_source(found: Sequence[Difference]) -> Cause:
    """The cause that a changed cell, or a row added or taken away, is."""
    first = found[0]
    old, new = first.cell, first.other_cell
    mine, yours = first.lines
    if first.moved and mine and yours:
        rows = excel_row(mine.address), excel_row(yours.address)
        what = f"chuyển {_line(yours)} {rows[0]} đến {_line(yours)} {rows[1]}"
        return Cause(CauseKind.CELL, what, _row_place(yours))
    if first.row is not None and first.other_row is not None:
        return Cause(CauseKind.CELL, from_to(first) + _corrected(old, new), _place(new or old))
    low = mine or yours
    what = f"{'bớt' if first.other_row is None else 'thêm'} {_line(low)}"
    return Cause(CauseKind.CELL, f"{what}: {_said(found, low)}", _row_place(low) if low else None)


def _said(found: Sequence[Difference], low: Cell | None) -> str:
    """What stands in the row of a worksheet that came or went, each cell once from left to right."""
    cells = sorted(dict.fromkeys(cell for d in found if (cell := d.cell or d.other_cell) and cell.raw), key=at)
    return "; ".join(cell.raw for cell in cells if low and excel_row(cell.address) == excel_row(low.address))


def _line(cell: Cell | None) -> str:
    return "đoạn" if is_prose(cell) else "dòng"


def _corrected(old: Cell | None, new: Cell | None) -> str:
    """The correction that brought a cell's new content, or was there and is no more."""
    if new and new.correction and (old is None or old.correction != new.correction):
        return f" (điều chỉnh: {told_correction(new)})"
    return " (bỏ điều chỉnh)" if old and old.correction and not (new and new.correction) else ""


def _row_place(cell: Cell) -> Place:
    if is_prose(cell):
        return CellPlace(cell.file, cell.sheet, cell.address)
    return CellPlace(cell.file, cell.sheet, f"dòng {excel_row(cell.address)}")


def of_sheet(sheet: tuple[str, str], count: int) -> Cause:
    """The cause that all changes of a worksheet together are, where they are too many to be tried one by one."""
    return Cause(CauseKind.CELL, f"{count} ô, dòng khác nhau, không tách riêng từng ô", CellPlace(*sheet))


def _place(cell: Cell | None) -> Place | None:
    return CellPlace(cell.file, cell.sheet, cell.address) if cell else None


def of_hand(file: str) -> Cause:
    """The cause that a person's edit is."""
    return Cause(CauseKind.HAND_EDIT, "sửa tay trong Word", FilePlace(file))


def of_sign_off(facts: Issued | None) -> Cause:
    """The cause that number and day given at the sign-off are."""
    said = f"số {facts.number} ngày {facts.day:%d/%m/%Y}" if facts else ""
    return Cause(CauseKind.SIGN_OFF, f"ban hành {said}".strip())


def of_program(one: Maker, other: Maker) -> Cause:
    """The cause that another program or another library is."""
    known = {"vks-pipeline": (one.program, other.program)}
    known |= {n: (one.libraries.get(n, ""), other.libraries.get(n, "")) for n in {*one.libraries, *other.libraries}}
    changed = [f"{name} {a} → {b}" for name, (a, b) in sorted(known.items()) if a != b]
    return Cause(CauseKind.PROGRAM, "chương trình khác: " + ("; ".join(changed) or "cùng số hiệu, khác mã nguồn"))
