"""The command summary: what the inputs say, on the screen, in Excel, on a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.copies import refuse
from pipeline.cli.giving.view_files import given_out, laid_out, refuse_unfit_targets
from pipeline.cli.screen import progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.survey.sums import Narrowed, Stock


@click.command()
@click.argument("words", nargs=-1, metavar="[ĐƠN_VỊ | DANH_HIỆU]…")
@click.option("--year", type=int, metavar="NĂM", help="Chỉ năm này, so với năm trước.")
@click.option("--from", "since", type=int, metavar="NĂM", help="Từ năm này.")
@click.option("--to", "until", type=int, metavar="NĂM", help="Đến năm này.")
@click.option("--cells", is_flag=True, help="In các ô của từng số.")
@laid_out
def summary(**chosen: Any) -> None:
    """Xem số liệu nhập nói gì: khen thưởng theo đơn vị, theo năm, đăng ký và đạt được, phong trào, sáng kiến.

    ĐƠN_VỊ, DANH_HIỆU: chỉ xem đơn vị, danh hiệu ấy; gõ được nhiều tên, cả “Tập thể”, “Cá nhân”, “Sáng kiến”.

    Ví dụ: pipeline summary --office lam-giang --year 2026

    Ví dụ: pipeline summary "Phòng 1" "Giấy khen" --cells
    """
    raise SystemExit(_summary(**chosen))


def _summary(  # noqa: PLR0913 - the options of the command
    *,
    words: tuple[str, ...],
    offices: tuple[str, ...],
    inputs: Path | None,
    year: int | None,
    since: int | None,
    until: int | None,
    cells: bool,
    sheet: Path | None,
    page: Path | None,
    form: str,
) -> int:
    from pipeline.build import find_workspace
    from pipeline.cli.building import no_workspace
    from pipeline.survey.sums import narrowed, stocks
    from pipeline.survey.sums import summary as summed
    from pipeline.survey.sums.summary import TITLE

    span = _span(year, since, until)
    workspace = find_workspace(Path.cwd(), inputs)
    if workspace is None:
        return no_workspace()
    refuse_unfit_targets(sheet, page, TITLE, inputs)
    with progress("Đang đọc") as told:
        known = stocks(workspace, offices, span, told)
    refuse_unknown_office(offices, known)
    asked = [narrowed(words, stock) for stock in known]
    _refuse_unknown(words, asked, known)
    wanted = [(s, a) for s, a in zip(known, asked, strict=True) if not a.unknown]
    views = [summed(stock, span, one) for stock, one in wanted]
    return given_out(views, TITLE, sheet=sheet, page=page, form=form, cells=cells)


def _span(year: int | None, since: int | None, until: int | None) -> tuple[int, int]:
    from pipeline.survey.sums import LAST

    if year is not None and (since is not None or until is not None):
        refuse("đã có --year thì không dùng --from, --to", "--year")
    span = (year, year) if year is not None else (since or 0, LAST if until is None else until)
    if span[0] > span[1]:
        refuse("năm đầu phải trước năm cuối", "--from")
    return span


def refuse_unknown_office(offices: Sequence[str], known: Sequence[Stock]) -> None:
    """A usage error where no folder of inputs has the name of an office that was asked for."""
    from pipeline.vietnamese import fold

    for name in offices:
        if fold(name) not in {fold(stock.office) for stock in known}:
            refuse(f"không có cơ quan nào tên “{name}” trong thư mục inputs", "--office")


def _refuse_unknown(words: Sequence[str], asked: Sequence[Narrowed], known: Sequence[Stock]) -> None:
    """A usage error where no office knows a word; the name that it may be meant for is proposed."""
    from pipeline.survey.sums.narrowing import near

    for word in words:
        if all(word in one.unknown for one in asked):
            names = list(dict.fromkeys(name for stock in known if (name := near(word, stock))))
            meant = f"; có phải {' hoặc '.join(f'“{name}”' for name in names)}?" if names else ""
            refuse(f"không có đơn vị, danh hiệu nào tên “{word}”{meant}", "ĐƠN_VỊ")
    if words and not any(not one.unknown for one in asked):
        refuse("không cơ quan nào có đủ các tên đã gõ", "ĐƠN_VỊ")
