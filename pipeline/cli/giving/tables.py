"""The command tables: the tables of a kept document as an Excel file, or many such files added up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from pipeline.cli.archive.desk import ended, found_of, placed, store_of
from pipeline.cli.copies import refuse, write_or_end
from pipeline.cli.exits import exit_for
from pipeline.cli.giving.view_files import refuse_unfit_sheet
from pipeline.cli.screen import say

if TYPE_CHECKING:
    from pipeline.content import Content

_SHEET: Final = click.Path(path_type=Path, dir_okay=False)
_FOLDER: Final = click.Path(path_type=Path, exists=True, file_okay=False)


@click.command()
@click.argument("name", default="", metavar="[PHIÊN_BẢN]")
@click.option("--add", "folder", type=_FOLDER, metavar="THƯ_MỤC", help="Cộng các tệp bảng trong thư mục này.")
@click.option("--xlsx", "sheet", type=_SHEET, metavar="TỆP", help="Tên tệp Excel sẽ ghi.")
@placed
def tables(name: str, folder: Path | None, sheet: Path | None, **places: Any) -> None:
    """Ghi các bảng của một văn bản đã lập thành tệp Excel để gửi cấp trên; hoặc cộng nhiều tệp như vậy.

    PHIÊN_BẢN: tên văn bản như lệnh versions in ra; không có @số là bản mới nhất.

    Ví dụ: pipeline tables "Bao cao tong ket nam 2026" --xlsx bang.xlsx

    Ví dụ: pipeline tables --add cac-tinh --xlsx tong-hop.xlsx
    """
    if bool(name) == bool(folder):
        refuse("gõ tên một phiên bản, hoặc dùng --add với thư mục chứa các tệp bảng", "PHIÊN_BẢN")
    raise SystemExit(_added(folder, sheet) if folder else _written(name, sheet, **places))


def _written(name: str, sheet: Path | None, **places: Any) -> int:
    from pipeline.survey import tables_workbook

    store = store_of(**places)
    version = found_of(store, name)
    content = _content(store, version)
    made = tables_workbook(content, f"{version.record.title} ({version.name})")
    if made is None:
        say(f"{version.name} không có bảng số liệu nào; không ghi tệp nào.")
        return 0
    target = sheet or Path(f"{version.record.key.rpartition('/')[2]} (bang).xlsx")
    refuse_unfit_sheet(target)
    write_or_end(target, made, f"Đã ghi các bảng của {version.name} vào {target}")
    return 0


def _content(store: Any, version: Any) -> Content:
    from pipeline.findings import FilePlace
    from pipeline.keep import content_of
    from pipeline.survey.codes import NO_CONTENT

    content = content_of(store, version)
    if content is None:
        place = FilePlace(f"phiên bản {version.name}")
        found = "phiên bản này là bản sửa tay, không giữ số liệu của các bảng"
        ended(
            NO_CONTENT.at(place, found=found, expected="phiên bản do chương trình lập", mend="chọn bản trước bản này")
        )
    return content


def _added(folder: Path, sheet: Path | None) -> int:
    from pipeline.findings import tell
    from pipeline.survey import added_up

    target = sheet or Path("tong-hop (bang).xlsx")
    if target.parent.resolve() == folder.resolve():
        refuse("đừng ghi tệp tổng hợp vào chính thư mục các tệp được cộng; chọn chỗ khác", "--xlsx")
    refuse_unfit_sheet(target)
    made, findings, count = added_up(folder, f"Tổng hợp {folder.resolve().name}")
    say(*(f"{tell(finding)}\n" for finding in findings))
    if made is None:
        say(f"Chưa ghi tệp nào; đã đọc được {count} tệp bảng.")
        return exit_for(findings)
    write_or_end(target, made, f"Đã cộng {count} tệp, ghi vào {target}")
    return exit_for(findings)
