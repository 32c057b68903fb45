"""The command compare: what changed between two versions, files or yearly folders, and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pipeline.cli.archive.compare_tell import tell_documents, tell_folders
from pipeline.cli.archive.desk import ended, placed
from pipeline.cli.copies import refuse
from pipeline.cli.kinds import Page
from pipeline.cli.screen import progress

if TYPE_CHECKING:
    from pipeline.causes import Subject
    from pipeline.cli.archive.compare_asked import Asked
    from pipeline.compare import Comparison

_OUT = click.Path(path_type=Path, dir_okay=False)
_FORMS = click.Choice(["text", "json"])


@click.command()
@click.argument("old")
@click.argument("new", default="")
@placed
@click.option("--last-year", "yearly", is_flag=True, help="So OLD với văn bản cùng loại của năm trước.")
@click.option("--no-causes", "bare", is_flag=True, help="Chỉ so, không tìm nguyên nhân (nhanh hơn).")
@click.option("--redline", type=_OUT, help="Ghi thêm một tệp Word có theo dõi thay đổi (track changes).")
@click.option("--html", "page", type=Page(), help="Ghi thêm một trang để xem và in.")
@click.option("--format", "form", type=_FORMS, default="text", help="Cách in kết quả.")
def compare(old: str, new: str, **chosen: Any) -> None:
    """So hai phiên bản, hai tệp Word hoặc hai thư mục năm: số liệu, câu chữ, thể thức, và nguyên nhân từng chỗ khác.

    OLD, NEW: tên phiên bản như lệnh pipeline versions in ra (thêm @2, @previous, @latest), một tệp .docx, hoặc một
    thư mục năm trong inputs. Bỏ trống NEW: so bản ngay trước với bản mới nhất; nếu OLD là tệp Word thì so phiên bản
    đã lập ra tệp ấy với tệp.

    Ví dụ: pipeline compare "Bao cao tong ket 2022-2026@previous"
    """
    if Path(old).is_dir() or (new and Path(new).is_dir()):
        _folders(old, new, **chosen)
    else:
        _documents(old, new, **chosen)


def _documents(  # noqa: PLR0913 - one parameter an option
    old: str, new: str, *, yearly: bool, bare: bool, redline: Path | None, page: Path | None, form: str, **places: Any
) -> None:
    from pipeline.cli.archive.compare_asked import asked
    from pipeline.cli.archive.compare_copies import refuse_unfit, write_copies

    refuse_unfit((old, new), redline, page)
    if yearly and new:
        refuse("đã nêu NEW thì không dùng --last-year", "--last-year")
    found = asked(old, new, yearly=yearly, **places)
    comparison = _compared(found, bare=bare)
    tell_documents(found, comparison, form, bare=bare)
    write_copies(found, comparison, redline, page, quiet=form != "text")


def _compared(found: Asked, *, bare: bool) -> Comparison:
    from pipeline.causes import between
    from pipeline.compare import compared

    old: Subject = found.old
    if bare:
        return compared(old.side, found.new.side)
    with progress("Đang tìm nguyên nhân") as told:
        return between(found.store, old, found.new, lambda n, total: told("", n, total))


def _folders(old: str, new: str, *, form: str, **chosen: Any) -> None:
    from pipeline.causes import folders_compared
    from pipeline.cli.archive.compare_copies import refuse_unfit, write_folders_page
    from pipeline.cli.archive.compare_unfit import same, unlike

    for option, named in (("yearly", "--last-year"), ("redline", "--redline")):
        if chosen.get(option):
            refuse("không dùng khi so hai thư mục", named)
    refuse_unfit((), None, chosen["page"])
    if not (Path(old).is_dir() and Path(new).is_dir()) or not new:
        ended(unlike(old, new))
    if Path(old).resolve() == Path(new).resolve():
        ended(same(old))
    found = folders_compared(Path(old), Path(new), Path.cwd())
    if found.tables is None:
        ended(*found.findings)
    tell_folders(old, new, found, form)
    write_folders_page(old, new, found, chosen["page"], quiet=form != "text")
