"""The command sign-off: number, day and the file that was sent, written down once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.archive.desk import ended, found_of, place_of, placed, store_of
from pipeline.cli.kinds import Day
from pipeline.cli.screen import say
from pipeline.findings import tell

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pipeline.keep.issued import Issued


@click.command("sign-off")
@click.argument("version")
@click.option("--number", type=int, required=True, help="Số văn bản do văn thư cấp.")
@click.option("--date", "day", type=Day(), required=True, help="Ngày ban hành (dd/mm/yyyy).")
@click.option("--signer", default="", help="Họ và tên người ký, nếu tệp nhập chưa ghi.")
@click.option("--attach", type=click.Path(path_type=Path, dir_okay=False), help="Tệp đã gửi đi: PDF ký số, bản chụp.")
@click.option("--accept-differences", "whatever", is_flag=True, help="Vẫn đính tệp có nội dung khác quá nửa.")
@placed
def sign_off(  # noqa: PLR0913 - one parameter an option
    version: str, number: int, day: date, signer: str, attach: Path | None, *, whatever: bool, **places: Any
) -> None:
    """Ghi số, ngày ban hành của một phiên bản và giữ tệp đã gửi đi; từ đó văn bản không lập lại nữa.

    VERSION: tên phiên bản như lệnh pipeline versions in ra.

    Ví dụ: pipeline sign-off "Bao cao tong ket nam 2026@2" --number 412 --date 16/11/2026 --attach "da ky.pdf"
    """
    from pipeline.findings import Finding
    from pipeline.keep import remember
    from pipeline.keep.attachment import attachment
    from pipeline.keep.signing import Given
    from pipeline.keep.signing import sign_off as written

    store = store_of(**places)
    known = found_of(store, version)
    attached = attachment(attach) if attach else None
    if isinstance(attached, Finding):
        ended(attached)
    facts, found = written(store, known, Given(number, day, signer, attached, whatever))
    if facts is None:
        ended(*found, last="Chưa ghi gì vào kho.")
    remember(place_of(places["outputs"]), store)
    say(*(tell(f) + "\n" for f in found), *_lines(known.name, facts))


def _lines(name: str, facts: Issued) -> Iterator[str]:
    yield f"{name}: đã ghi số {facts.number}, ngày {facts.day:%d/%m/%Y}."
    if facts.attached:
        yield f"Đã giữ nguyên tệp {facts.attached}."
        yield from (f"  {told}" for told in facts.signatures or ("tệp không có chữ ký số",))
        if facts.compared and not facts.differences:
            yield "  Nội dung khớp với phiên bản, từng chữ, từng số."
