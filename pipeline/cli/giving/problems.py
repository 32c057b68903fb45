"""The command problems: all that is wrong with the inputs, on the screen, in marked copies, a list, letters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from pipeline.cli.copies import refuse, write_or_end
from pipeline.cli.exits import Exit, exit_for
from pipeline.cli.giving.page_seal import sealed_page
from pipeline.cli.giving.view_files import refuse_unfit_targets
from pipeline.cli.kinds import INPUTS, Page
from pipeline.cli.screen import progress, say

if TYPE_CHECKING:
    from pipeline.build import Workspace
    from pipeline.problems import Problems

_SHEET: Final = click.Path(path_type=Path, dir_okay=False)


@click.command()
@click.option("--office", "offices", multiple=True, metavar="TÊN", help="Chỉ cơ quan này (tên thư mục trong inputs).")
@click.option("--year", "years", type=int, multiple=True, metavar="NĂM", help="Chỉ năm này.")
@INPUTS
@click.option("--annotate", is_flag=True, help="Ghi bản sao các tệp Excel có lỗi, tô màu và ghi chú từng ô lỗi.")
@click.option("--per-unit", is_flag=True, help="Ghi cho mỗi đơn vị có lỗi hoặc chưa gửi một thư để gửi đi.")
@click.option("--xlsx", "sheet", type=_SHEET, metavar="TỆP", help="Ghi danh sách lỗi vào tệp Excel này.")
@click.option("--html", "page", type=Page(), help="Ghi danh sách lỗi thành trang để mở bằng trình duyệt và in.")
@click.option("--notices", is_flag=True, help="Kể cả các lưu ý.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Cách in kết quả.")
def problems(**chosen: Any) -> None:
    """Soát mọi số liệu nhập, nói rõ tệp nào, ô nào sai; không lập văn bản, không sửa tệp của bạn.

    Ví dụ: pipeline problems --year 2026 --annotate --per-unit
    """
    raise SystemExit(_problems(**chosen))


def _problems(  # noqa: PLR0913 - the options of the command
    *,
    offices: tuple[str, ...],
    years: tuple[int, ...],
    inputs: Path | None,
    annotate: bool,
    per_unit: bool,
    sheet: Path | None,
    page: Path | None,
    notices: bool,
    form: str,
) -> int:
    from pipeline.build import Choice, find_workspace
    from pipeline.cli.building import no_workspace
    from pipeline.cli.giving.problem_files import list_written, outdated, written
    from pipeline.cli.giving.problem_page import TITLE, page_of
    from pipeline.cli.giving.problem_words import as_text
    from pipeline.problems import gathered

    refuse_unfit_targets(sheet, page, TITLE, inputs)
    workspace = find_workspace(Path.cwd(), inputs)
    if workspace is None:
        return no_workspace()
    _refuse_unknown(workspace, offices, years)
    with progress("Đang soát") as told:
        found = gathered(workspace, Choice(offices, years), told)
    shown = found if notices else found.without_notices()
    given = written(workspace, shown, annotate=annotate, per_unit=per_unit)
    old = list(outdated(workspace, shown, given)) if per_unit else []
    if sheet:
        list_written(workspace, shown, sheet)
    if page:
        write_or_end(page, sealed_page(page_of(shown)))
    say(_as_json(found) if form == "json" else as_text(shown, found, given, old, filter(None, (sheet, page))))
    every = [*(p.finding for p in found.problems), *(one.finding for one in given if one.finding)]
    return exit_for(every) if found.is_read else Exit.FINDINGS


def _refuse_unknown(workspace: Workspace, names: tuple[str, ...], years: tuple[int, ...]) -> None:
    """A usage error where there is no such office or year: nothing looked at is not nothing wrong."""
    from pipeline.build.workspace import offices
    from pipeline.vietnamese import fold

    known = {fold(office.name): office for office in offices(workspace.inputs)}
    for name in names:
        if fold(name) not in known:
            refuse(f"không có cơ quan nào tên “{name}” trong thư mục inputs", "--office")
    chosen = [known[fold(name)] for name in names] or list(known.values())
    for year in years:
        if not any(year in office.years for office in chosen):
            refuse(f"không có thư mục năm {year} trong thư mục inputs", "--year")


def _as_json(found: Problems) -> str:
    from pipeline.cli.as_json import finding

    told = [{"file": p.file, "unit": p.unit, **finding(p.finding)} for p in found.problems]
    standings = [
        {"folder": year.folder, "code": one.code, "name": one.name, "state": one.state.value, "files": list(one.files)}
        for year in found.years
        for one in year.standings
    ]
    return json.dumps({"read": found.is_read, "problems": told, "units": standings}, ensure_ascii=False, indent=1)
