"""The command sign-off: number, day and the file that was sent, written down, and corrected where they were wrong."""

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

    from pipeline.archive import Store
    from pipeline.keep.issued import Issued


@click.command("sign-off")
@click.argument("version")
@click.option("--number", type=int, required=True, help="Số văn bản do văn thư cấp.")
@click.option("--date", "day", type=Day(), required=True, help="Ngày ban hành (dd/mm/yyyy).")
@click.option("--signer", default="", help="Họ và tên người ký, nếu tệp nhập chưa ghi.")
@click.option("--attach", type=click.Path(path_type=Path, dir_okay=False), help="Tệp đã gửi đi: PDF ký số, bản chụp.")
@click.option(
    "--accept", "--accept-differences", "whatever", is_flag=True, help="Vẫn ghi dù tệp có chỗ khác, số đã dùng…"
)
@click.option("--again", is_flag=True, help="Ghi lại khi lần trước ghi nhầm số, ngày, tệp hoặc phiên bản.")
@click.option("--reason", default="", help="Lý do ghi lại, dùng cùng --again.")
@placed
def sign_off(  # noqa: PLR0913 - one parameter an option
    version: str,
    *,
    number: int,
    day: date,
    signer: str,
    attach: Path | None,
    reason: str,
    whatever: bool,
    again: bool,
    **places: Any,
) -> None:
    """Ghi số, ngày ban hành của một phiên bản và giữ tệp đã gửi đi; từ đó văn bản không lập lại nữa.

    VERSION: tên phiên bản như lệnh pipeline versions in ra. Tệp có chỗ khác phiên bản, số đã dùng: kể ra, chưa ghi gì
    cho tới khi gõ lại với --accept. Ghi nhầm: gõ lại với --again --reason; lần ghi cũ vẫn giữ trong kho.

    Ví dụ: pipeline sign-off "Bao cao tong ket nam 2026@2" --number 412 --date 16/11/2026 --attach "da ky.pdf"
    """
    from pipeline.cli.copies import refuse
    from pipeline.findings import Finding
    from pipeline.keep import remember
    from pipeline.keep.attachment import attachment
    from pipeline.keep.signing import Given
    from pipeline.keep.signing import sign_off as written

    if again != bool(reason.strip()):
        refuse("phải dùng cùng nhau: ghi lại thì nêu lý do", "--again, --reason")
    store = store_of(**places)
    known = found_of(store, version)
    attached = attachment(attach) if attach else None
    if isinstance(attached, Finding):
        ended(attached)
    facts, found = written(store, known, Given(number, day, signer, attached, whatever, again, reason))
    if facts is None:
        ended(*found, last="Chưa ghi gì vào kho.")
    remember(place_of(places["outputs"]), store)
    say(*(tell(f) + "\n" for f in found), *_lines(known.name, facts), *_corrected(store, known.name))


def _lines(name: str, facts: Issued) -> Iterator[str]:
    yield f"{name}: đã ghi số {facts.number}, ngày {facts.day:%d/%m/%Y}."
    if facts.attached:
        yield f"Đã giữ nguyên tệp {facts.attached}."
        yield from (f"  {told}" for told in facts.signatures or ("tệp không có chữ ký số",))
        if facts.compared and not facts.differences:
            yield "  Nội dung khớp với phiên bản, từng chữ, từng số."


def _corrected(store: Store, name: str) -> Iterator[str]:
    """What the last correction took the place of."""
    from pipeline.keep.issued import corrected

    yield from (f"  {told}" for told in corrected(store, found_of(store, name))[-1:])
