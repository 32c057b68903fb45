"""The command workbook: next year's workbooks to be filled in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.copies import refuse
from pipeline.cli.kinds import INPUTS
from pipeline.cli.screen import progress, say

if TYPE_CHECKING:
    from pipeline.build.shelf import Shelf
    from pipeline.build.workspace import Office, Workspace
    from pipeline.findings import Finding
    from pipeline.forms import Delivered, Made

_FOLDER = click.Path(path_type=Path, file_okay=False, resolve_path=True)
_FIRST, _LAST = 1900, 2199


@click.command()
@click.option("--office", "names", multiple=True, metavar="TÊN", help="Chỉ lập cho cơ quan này (thư mục trong inputs).")
@INPUTS
@click.option(
    "--year",
    type=click.IntRange(_FIRST, _LAST),
    metavar="NĂM",
    help="Năm của biểu; bỏ trống là năm sau năm đã có số liệu.",
)
@click.option("--per-unit", is_flag=True, help="Lập cho mỗi đơn vị một tệp, chỉ gồm những trang đơn vị phải gửi.")
@click.option("--all", "whole", is_flag=True, help="Lập mọi trang, kể cả trang mà thư mục năm đã có.")
@click.option("--out", type=_FOLDER, help="Thư mục ghi biểu, nếu không phải outputs/<cơ quan>/bieu-mau/<năm>.")
def workbook(**chosen: Any) -> None:
    """Lập biểu nhập liệu (tệp Excel) cho năm sau: có sẵn nhãn cột, danh sách chọn, đơn vị, số năm trước.

    Tệp đã có người điền thì giữ nguyên, không ghi đè. Điền xong, chép tệp vào thư mục năm trong inputs.

    Ví dụ: pipeline workbook --office lam-giang --year 2027 --per-unit
    """
    raise SystemExit(_workbook(**chosen))


def _workbook(  # noqa: PLR0913 - the options of the command
    *, names: tuple[str, ...], inputs: Path | None, year: int | None, per_unit: bool, whole: bool, out: Path | None
) -> int:
    from pipeline.build.shelf import Shelf
    from pipeline.build.workspace import find_workspace
    from pipeline.cli.building import no_workspace
    from pipeline.forms import office_forms, unit_forms
    from pipeline.spec import load_all

    workspace = find_workspace(Path.cwd(), inputs)
    if workspace is None:
        return no_workspace()
    _refuse_inputs(workspace, out)
    shelf = Shelf(workspace, *load_all(workspace.templates))
    offices = _offices(workspace, names)
    delivered: list[Delivered] = []
    findings: list[Finding] = list(shelf.faults)
    with progress() as told:
        for number, office in enumerate(offices, start=1):
            wanted = year or _next(shelf, office)
            told(office.name or "biểu nhập liệu", number, len(offices))
            made, found = (
                unit_forms(shelf, office, wanted) if per_unit else office_forms(shelf, office, wanted, whole=whole)
            )
            delivered += _delivered(_folder(workspace, office, wanted, out, several=len(offices) > 1), made)
            findings += found
    return _told(delivered, findings)


def _offices(workspace: Workspace, names: tuple[str, ...]) -> tuple[Office, ...]:
    """The offices of the inputs that are named, all where none is; a name that is none of them is a new office's."""
    from pipeline.build.workspace import offices
    from pipeline.vietnamese import fold

    known = {fold(office.name): office for office in offices(workspace.inputs)}
    if names:
        return tuple(known.get(fold(name)) or _new(workspace, name, [o.name for o in known.values()]) for name in names)
    return tuple(known.values()) or refuse("chưa có cơ quan nào trong inputs; hãy gõ tên cho cơ quan mới", "--office")


def _new(workspace: Workspace, name: str, known: list[str]) -> Office:
    from pipeline.build.workspace import Office
    from pipeline.files import safe_name
    from pipeline.findings import nearest

    near = nearest(name, known)
    if near:
        refuse(f"không có cơ quan “{name}” trong inputs; có phải “{near}”?", "--office")
    if safe_name(name) != name:
        refuse(f"“{name}” không dùng làm tên thư mục được", "--office")
    say(f"Chưa có cơ quan “{name}” trong inputs: lập biểu cho cơ quan mới.")
    return Office(name, workspace.inputs / name, {})


def _next(shelf: Shelf, office: Office) -> int:
    from pipeline.build.shelf import all_sheets
    from pipeline.forms import next_year

    found = next_year(shelf, office, all_sheets(shelf.declarations))
    return found or refuse("cơ quan chưa có thư mục năm nào, nên phải gõ năm của biểu", "--year")


def _refuse_inputs(workspace: Workspace, out: Path | None) -> None:
    if out is not None and out.is_relative_to(workspace.inputs.resolve()):
        refuse("biểu không ghi vào inputs, kẻo bị đọc khi chưa điền; chọn thư mục khác", "--out")


def _folder(workspace: Workspace, office: Office, year: int, out: Path | None, *, several: bool) -> Path:
    if out is not None:
        return out / office.name if several else out
    return workspace.outputs / office.name / "bieu-mau" / str(year)


def _delivered(folder: Path, made: tuple[Made, ...]) -> list[Delivered]:
    from pipeline.forms import deliver

    return [deliver(folder, one) for one in made]


def _told(delivered: list[Delivered], findings: list[Finding]) -> int:
    from pipeline.cli.exits import exit_for
    from pipeline.findings import tell
    from pipeline.forms import Status

    every = [*findings, *(d.finding for d in delivered if d.finding)]
    say(*(f"{d.status:<14} {_shown(d.path)}" for d in delivered), *(f"\n{tell(f)}" for f in every))
    counts = {status: sum(d.status is status for d in delivered) for status in Status}
    said = ", ".join(f"{count} biểu {status}" for status, count in counts.items() if count) or "Chưa lập biểu nào"
    say("", f"{said}. Trang “Hướng dẫn” trong biểu nói cách điền và nơi gửi." if delivered else f"{said}.")
    return exit_for(every)


def _shown(path: Path) -> str:
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)
