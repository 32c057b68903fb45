"""The commands replace and correct: what to do when a document that went out is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.archive.desk import ended, found_of, placed, store_of, taken, workspace_of
from pipeline.cli.kinds import Day
from pipeline.cli.screen import say
from pipeline.findings import Severity, tell

if TYPE_CHECKING:
    from datetime import date

    from pipeline.archive import Store
    from pipeline.build import Order, Workspace
    from pipeline.keep import Version
    from pipeline.keep.issued import Issued


@click.command("replace")
@click.argument("version")
@placed
def replace(version: str, **places: Any) -> None:
    """Mở lại một văn bản đã ban hành để lập văn bản thay thế, có dẫn số và ngày của văn bản cũ.

    VERSION: phiên bản đã ban hành. Lệnh chỉ ra ô phải ghi và lời phải ghi; không sửa tệp Excel.

    Ví dụ: pipeline replace "Bao cao tong ket nam 2026"
    """
    from pipeline.keep import order_of, shelf_of
    from pipeline.keep.correcting import undeclared
    from pipeline.keep.replacing import COLUMN, full_citation, reopens
    from pipeline.keep.sentence import prints_replaced

    store, workspace = store_of(**places), _workspace(places["outputs"])
    known, facts = _signed(store, version)
    order = order_of(known.record, shelf_of(workspace))
    if order is None:
        ended(undeclared(known))
    cited = full_citation(known, facts)
    printed = prints_replaced(order, workspace)
    silent = () if printed else _silent(order)
    if reopens(order, known, facts):
        say(f"Dòng của văn bản đã ghi: {cited}.", *silent, "Gõ “pipeline build” để lập văn bản thay thế.")
        return
    cell = order.row.cells_of("loại")[0]
    row = "".join(sign for sign in cell.address if sign.isdigit())
    say(
        f"Để lập văn bản thay thế {known.name}:",
        f"  1. Mở tệp {cell.file}, trang “{cell.sheet}”, dòng {row}.",
        f"  2. Ở cột “{COLUMN}” (chưa có thì thêm cột, gõ đúng tên ấy) ghi: {cited}",
        "  3. Xóa số và ngày cũ ở cột “Số văn bản”, “Ngày ký”; sửa những chỗ sai; lưu tệp.",
        "  4. Gõ: pipeline build. "
        f"Văn bản mới {'in câu thay thế văn bản cũ và ' if printed else ''}lưu thành phiên bản tiếp theo.",
        *silent,
    )


def _silent(order: Order) -> tuple[str, ...]:
    """What is to be put into a template that does not say which document the new one replaces."""
    from pipeline.keep.sentence import NAME

    return (
        f"Chú ý: mẫu của loại “{order.declaration.type}” không có {NAME} nên văn bản mới không nói mình",
        "  thay thế văn bản nào. Thêm vào mẫu ba đoạn liền nhau:",
        f"  {{%p if {NAME} %}}, câu thay thế có {{{{ {NAME} }}}}, {{%p endif %}}.",
    )


@click.command("correct")
@click.argument("version")
@click.argument("out", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--number", type=int, help="Số của công văn, nếu đã có.")
@click.option("--date", "day", type=Day(), help="Ngày của công văn (dd/mm/yyyy), nếu đã có.")
@click.option("--unit", default="VP", show_default=True, help="Chữ viết tắt đơn vị soạn, ghi trong ký hiệu.")
@placed
def correct(version: str, out: Path | None, number: int | None, day: date | None, unit: str, **places: Any) -> None:
    """Lập công văn đính chính một văn bản đã ban hành: chỗ đã in sai và chữ đúng theo tệp nhập hôm nay.

    VERSION: phiên bản đã ban hành. OUT: tệp .docx sẽ ghi; bỏ trống thì ghi vào thư mục đang đứng.

    Ví dụ: pipeline correct "Bao cao tong ket nam 2026" "dinh chinh.docx"
    """
    from pipeline.cli.copies import write_or_end
    from pipeline.keep.correcting import Letter
    from pipeline.keep.correcting import correct as made
    from pipeline.keep.letter import no_letter
    from pipeline.ooxml import write_package

    store = store_of(**places)
    known, facts = _signed(store, version)
    workspace = _workspace(places["outputs"])
    if missing := no_letter(workspace):
        ended(missing, last="Chưa lập công văn.")
    target = out or Path(f"Cong van dinh chinh {known.record.key.rpartition('/')[2]}.docx")
    if target.exists():
        ended(taken(target))
    package, found = made(store, workspace, known, facts, Letter(number, day, unit))
    if package is None:
        ended(*found, last="Chưa lập công văn.")
    write_or_end(target, write_package(package))
    told = [f for f in found if f.severity is not Severity.NOTICE]
    say(*(tell(f) + "\n" for f in told), f"Đã lập công văn đính chính {known.name} → {target}")


def _signed(store: Store, asked: str) -> tuple[Version, Issued]:
    from pipeline.keep.issued import issued
    from pipeline.keep.issuing import unsigned

    known = found_of(store, asked)
    facts = issued(store, known)
    return (known, facts) if facts else ended(unsigned(known))


def _workspace(outputs: Path | None) -> Workspace:
    from pipeline.cli.building import no_workspace

    workspace = workspace_of(outputs)
    if workspace is None:
        raise SystemExit(no_workspace())
    return workspace
