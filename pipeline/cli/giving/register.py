"""The command register: the register of awards of a unit or a person over the years."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.copies import refuse
from pipeline.cli.giving.summary import refuse_unknown_office
from pipeline.cli.giving.view_files import given_out, laid_out, refuse_unfit_targets
from pipeline.cli.screen import progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.survey.sums import Stock


@click.command()
@click.argument("name", metavar="TÊN")
@laid_out
def register(**chosen: Any) -> None:
    """Xem sổ thi đua, khen thưởng của một đơn vị hoặc một người qua các năm.

    TÊN: tên đơn vị, hoặc họ tên; gõ thường, gõ hoa đều được.

    Ví dụ: pipeline register "Phòng 1"

    Ví dụ: pipeline register "Phòng 1" --office lam-giang --xlsx so-phong-1.xlsx
    """
    raise SystemExit(_register(**chosen))


def _register(  # noqa: PLR0913 - the options of the command
    *, name: str, offices: tuple[str, ...], inputs: Path | None, sheet: Path | None, page: Path | None, form: str
) -> int:
    from pipeline.build import find_workspace
    from pipeline.cli.building import no_workspace
    from pipeline.survey.register import registers
    from pipeline.survey.register.register import TITLE
    from pipeline.survey.sums import stocks

    workspace = find_workspace(Path.cwd(), inputs)
    if workspace is None:
        return no_workspace()
    refuse_unfit_targets(sheet, page, TITLE, inputs)
    with progress("Đang đọc") as told:
        known = stocks(workspace, offices, progress=told)
    refuse_unknown_office(offices, known)
    views = [view for stock in known for view in registers(name, stock)]
    if not views:
        _nobody(name, known)
    return given_out(views, TITLE, sheet=sheet, page=page, form=form)


def _nobody(name: str, known: Sequence[Stock]) -> None:
    from pipeline.survey.register import likely

    names = likely(name, known)
    meant = f"; có phải {' hoặc '.join(f'“{one}”' for one in names)}?" if names else ""
    refuse(f"không có đơn vị, người nào tên “{name}” trong số liệu nhập{meant}", "TÊN")
