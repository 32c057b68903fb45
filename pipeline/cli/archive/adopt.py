"""The command adopt: a hand-edited document kept as a version, its edits listed with where they belong."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from pipeline.cli.archive.desk import ended, place_of, placed, store_of
from pipeline.cli.archive.refresh import EDITED, beside, copy_remarks, opened
from pipeline.cli.copies import refuse, written
from pipeline.cli.exits import Exit
from pipeline.cli.screen import say
from pipeline.findings import Finding, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.adopt import Adopted, Edit

_LIST: Final = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.argument("edited", type=EDITED)
@placed
@click.option("--list", "book", type=_LIST, help="Tên tệp .xlsx liệt kê các câu sửa tay, nếu không phải tên mặc định.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Cách in kết quả.")
def adopt(edited: Path, book: Path | None, form: str, outputs: Path | None, archive: Path | None) -> None:
    """Lưu văn bản đã sửa tay thành một phiên bản và liệt kê từng câu đã sửa, kèm ô Excel hoặc đoạn mẫu của câu cũ.

    EDITED: tệp .docx đã sửa tay; tệp này không đổi. Danh sách là một tệp .xlsx nằm cạnh nó, tên thêm “(câu sửa tay)”.

    Ví dụ: pipeline adopt "Bao cao tong ket nam 2026.docx"
    """
    from pipeline.adopt import adopted

    if book is not None and (book.suffix.casefold() != ".xlsx" or book.exists()):
        refuse("phải là tên một tệp .xlsx chưa có", "--list")
    store, place = store_of(outputs, archive), place_of(outputs)
    package = opened(edited)
    done = adopted(store, place, package, edited.read_bytes(), edited.name)
    if isinstance(done, Finding):
        ended(done)
    target = book or beside(edited.with_suffix(".xlsx"), "(câu sửa tay)")
    name = str(target) if done.edits and written(target, done.book) else ""
    shown = (*_lines(done), "", *copy_remarks(edited), *(f"{tell(f)}\n" for f in done.findings), _last(done, name))
    say(json.dumps(_plain(done, name), ensure_ascii=False, indent=1)) if form == "json" else say(*shown)
    raise SystemExit(Exit.ENVIRONMENT if done.edits and not name else Exit.DONE)


def _lines(done: Adopted) -> Iterator[str]:
    yield f"Bản gốc   {done.ground.version.name}"
    if done.edits:
        yield ""
        yield f"CÂU SỬA TAY ({len(done.edits)})"
    for edit in done.edits:
        yield from _edit(edit)


def _edit(edit: Edit) -> Iterator[str]:
    yield f"  {edit.place}{' (chuyển chỗ)' if edit.moved else ''}"
    yield f"      câu cũ  {edit.old or '(không có)'}"
    yield f"      câu mới {edit.new or '(bỏ)'}"
    yield f"      nguồn   {edit.source or edit.origin.value}"
    yield f"      việc    {edit.todo}"


def _last(done: Adopted, name: str) -> str:
    if not done.number:
        return f"Tệp này đúng như {done.ground.version.name}, không có gì sửa tay; không lưu phiên bản mới."
    kept = f"Đã lưu {done.name} (bản sửa tay)" if done.is_new else f"{done.name} đã có sẵn bản sửa tay này"
    form = f", {done.form} chỗ chỉ khác thể thức" if done.form else ""
    listed = f"; danh sách ở {name}" if name else ""
    return f"{kept}: {len(done.edits)} câu sửa tay{form}{listed}. Tệp gốc giữ nguyên."


def _plain(done: Adopted, name: str) -> dict[str, Any]:
    edits = [asdict(edit) for edit in done.edits]
    told = {"base": done.ground.version.name, "version": done.name if done.number else "", "new": done.is_new}
    return told | {"list": name, "form": done.form, "edits": edits}
