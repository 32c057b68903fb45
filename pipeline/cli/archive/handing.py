"""The commands export, import and backup: versions handed over, taken in, copied."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.archive.desk import ended, found_of, place_of, placed, store_of
from pipeline.cli.exits import exit_for
from pipeline.cli.screen import say
from pipeline.findings import tell

if TYPE_CHECKING:
    from pipeline.keep.handing import Handed

_FOLDER = click.Path(path_type=Path, resolve_path=True)


@click.command("export")
@click.argument("out", type=_FOLDER)
@click.argument("chosen", metavar="[VERSION]...", nargs=-1)
@placed
def export(out: Path, chosen: tuple[str, ...], **places: Any) -> None:
    """Xuất phiên bản thành một gói BagIt để giao nộp hoặc chuyển sang máy khác.

    OUT: thư mục gói, chưa có. VERSION: các phiên bản cần xuất, kèm đầu vào và mẫu; bỏ trống là cả kho.

    Ví dụ: pipeline export D:/giao-nop/2026 "Bao cao tong ket nam 2026"
    """
    from pipeline.keep.handing import exported

    store = store_of(**places)
    handed = exported(store, out, [found_of(store, asked) for asked in chosen])
    if handed.findings:
        ended(*handed.findings, last="Chưa xuất gì.")
    say(*handed.lines, f"Đã xuất {len(handed.lines)} mục → {out}")


@click.command("import")
@click.argument("bag", type=_FOLDER)
@placed
def import_(bag: Path, **places: Any) -> None:
    """Nhập một gói do lệnh export của máy khác xuất ra; không ghi đè phiên bản nào.

    BAG: thư mục gói.

    Ví dụ: pipeline import D:/giao-nop/2026
    """
    from pipeline.keep import remember, whereabouts
    from pipeline.keep.handing import imported

    outputs = place_of(places["outputs"])
    store, wrong = whereabouts(outputs, places["archive"])
    if store is None:
        ended(*wrong)
    handed = imported(store, bag)
    if handed.lines:
        remember(outputs, store)
    _told(handed, f"Đã nhập gói {bag}." if handed.lines else "Chưa nhập gì.")


@click.command("backup")
@click.argument("target", type=_FOLDER)
@placed
def backup(target: Path, **places: Any) -> None:
    """Chép kho lưu trữ sang nơi khác rồi đọc lại từng byte để kiểm tra; lần sau chỉ chép phần mới.

    TARGET: thư mục bản sao, ví dụ trên ổ đĩa rời. Bản sao chỉ thêm, không bớt.

    Ví dụ: pipeline backup E:/sao-luu-vks
    """
    from pipeline.keep.handing import backed_up

    handed = backed_up(store_of(**places), target)
    sound = handed.lines and exit_for(handed.findings) == 0
    _told(handed, f"Bản sao {target} đủ và đúng từng byte." if sound else "Bản sao chưa dùng được.")


def _told(handed: Handed, last: str) -> None:
    say(*handed.lines, *(f"\n{tell(f)}" for f in handed.findings), "", last)
    raise SystemExit(exit_for(handed.findings))
