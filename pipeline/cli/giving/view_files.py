"""What the commands that lay tables before people share: their options, where they may write, what they print."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from pipeline.cli.copies import refuse, refuse_foreign_page, write_or_end
from pipeline.cli.exits import exit_for
from pipeline.cli.giving.page_seal import is_untouched_page, sealed_page
from pipeline.cli.kinds import INPUTS, Page
from pipeline.cli.screen import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.survey.views import View

_SHEET: Final = click.Path(path_type=Path, dir_okay=False)


def laid_out(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the options that say for which offices, and where to."""
    options = (
        click.option("--office", "offices", multiple=True, metavar="TÊN", help="Chỉ cơ quan này (tên thư mục)."),
        INPUTS,
        click.option("--xlsx", "sheet", type=_SHEET, metavar="TỆP", help="Ghi các bảng vào tệp Excel này."),
        click.option("--html", "page", type=Page(), help="Ghi thành trang để mở bằng trình duyệt và in."),
        click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="Cách in kết quả."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def refuse_unfit_targets(sheet: Path | None, page: Path | None, title: str, inputs: Path | None = None) -> None:
    """A usage error where a file to be written would take the place of one that somebody else made or changed."""
    refuse_foreign_page(page, title)
    if page is not None:
        if page.is_file() and not is_untouched_page(page):
            refuse(f"đã có tệp “{page}”, đã có người sửa; hãy chọn tên khác", "--html")
        _refuse_inputs(page, "--html", inputs)
    if sheet is not None:
        refuse_unfit_sheet(sheet, inputs)


def refuse_unfit_sheet(sheet: Path, inputs: Path | None = None) -> None:
    """A usage error where an Excel file cannot bear this name, or would take another's place or be read as inputs."""
    from pipeline.workbook import is_untouched

    if sheet.suffix.casefold() != ".xlsx":
        refuse("tệp phải có đuôi .xlsx", "--xlsx")
    try:
        foreign = sheet.exists() and not is_untouched(sheet)
    except OSError as error:
        refuse(
            f"không mở được tệp “{sheet}” đang có ({error.strerror or error}); đóng tệp ấy hoặc chọn tên khác", "--xlsx"
        )
    if foreign:
        refuse(f"đã có tệp “{sheet}” không do lệnh này ghi, hoặc đã có người sửa; hãy chọn tên khác", "--xlsx")
    _refuse_inputs(sheet, "--xlsx", inputs)


def _refuse_inputs(path: Path, option: str, inputs: Path | None) -> None:
    from pipeline.build import find_workspace

    known = {find_workspace(Path.cwd()), find_workspace(Path.cwd(), inputs)}
    if any(one and one.inputs.resolve() in path.resolve().parents for one in known):
        refuse("đừng ghi vào thư mục inputs: tệp ở đó được đọc như số liệu nhập", option)


def given_out(  # noqa: PLR0913 - where everything goes
    views: Sequence[View], title: str, *, sheet: Path | None, page: Path | None, form: str, cells: bool = False
) -> int:
    """Writes and prints the views; the code to exit with."""
    from pipeline.cli.giving.view_json import as_json
    from pipeline.cli.giving.view_page import NO_PLOTS, page_of
    from pipeline.cli.giving.view_text import as_text
    from pipeline.survey.views import view_workbook

    told: list[str] = []
    if sheet:
        write_or_end(sheet, view_workbook(views, title))
        told.append(f"Đã ghi {sheet}")
    if page:
        made, drawn = page_of(views, title, cells=cells)
        write_or_end(page, sealed_page(made))
        told += [f"Đã ghi {page}", *(() if drawn else (NO_PLOTS,))]
    if form == "json":
        say(as_json(views))
    elif told:
        say(*told, *(about for view in views if view.findings for about in view.about))
    else:
        say(as_text(views, title, cells=cells))
    return exit_for(f for view in views for f in view.findings)
