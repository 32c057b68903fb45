"""A whole run: every chosen document made and delivered, each with what was found on its way."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.build.codes import CANNOT_WRITE, DISK_FULL, FILE_BUSY, NO_DOCUMENT, NO_OFFICE, NOTHING_CHOSEN, PATH_LONG
from pipeline.build.deliver import Delivery, deliver
from pipeline.build.make import make
from pipeline.build.naming import document_path
from pipeline.build.orders import orders
from pipeline.build.pdf import Printed, print_pdf
from pipeline.build.shelf import Shelf, all_sheets
from pipeline.build.workspace import offices
from pipeline.files import DiskFull, FileBusy, exclusive, fits_windows
from pipeline.findings import FilePlace
from pipeline.spec import load_all

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pipeline.build.make import Made
    from pipeline.build.orders import Choice, Order
    from pipeline.build.workspace import Office, Workspace
    from pipeline.findings import Finding

LOCK = ".dang-chay"


@dataclass(frozen=True, slots=True)
class Task:
    """What to do with each document: a draft, a PDF beside it, or nothing written at all."""

    draft: bool = False
    pdf: bool = False
    dry: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document; `delivery` is None where nothing was written."""

    order: Order
    delivery: Delivery | None
    findings: tuple[Finding, ...]
    printed: Printed | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What became of all documents, and what belongs to none of them."""

    outcomes: tuple[Outcome, ...]
    findings: tuple[Finding, ...]


def run(
    workspace: Workspace, choice: Choice, task: Task, progress: Callable[[str, int, int], None] = lambda *_: None
) -> Report:
    """The chosen documents of the workspace, made and delivered one after the other.

    `progress` is told each document's title, its number and their count before it is made.
    """
    declarations, wrong = load_all(workspace.templates)
    shelf = Shelf(workspace, all_sheets(declarations))
    known = offices(workspace.inputs)
    chosen, odd = orders(shelf, known, declarations, choice)
    findings = (*wrong, *odd, *_nothing(known, chosen, choice, shelf))
    if task.dry:
        return Report(_outcomes(chosen, shelf, task, progress), findings)
    with ExitStack() as held:
        try:
            held.enter_context(exclusive(workspace.outputs / LOCK))
        except (PermissionError, FileExistsError, NotADirectoryError) as error:
            return Report((), (*findings, _unwritten(workspace.outputs, error)))
        return Report(_outcomes(chosen, shelf, task, progress), findings)


def _outcomes(
    chosen: Sequence[Order], shelf: Shelf, task: Task, progress: Callable[[str, int, int], None]
) -> tuple[Outcome, ...]:
    out = []
    for number, order in enumerate(chosen, start=1):
        progress(order.title, number, len(chosen))
        out.append(_outcome(make(order, shelf, draft=task.draft), shelf.workspace, task))
    return tuple(out)


def _outcome(made: Made, workspace: Workspace, task: Task) -> Outcome:
    if made.package is None:
        return Outcome(made.order, None, made.findings)
    path = document_path(workspace.outputs, made.order, draft=task.draft)
    findings = made.findings + (() if fits_windows(path) else (_long(path),))
    try:
        delivery = deliver(path, made.package, dry=task.dry)
        printed = print_pdf(delivery.path) if task.pdf and not task.dry else None
    except OSError as error:
        return Outcome(made.order, None, (*findings, _unwritten(path, error)))
    return Outcome(made.order, delivery, findings + (printed.findings if printed else ()), printed)


def _nothing(known: Sequence[Office], chosen: Sequence[Order], choice: Choice, shelf: Shelf) -> tuple[Finding, ...]:
    if not known:
        return (_no_office(shelf.workspace.inputs),)
    if chosen:
        return ()
    if choice.offices or choice.years or choice.types:
        return (_nothing_chosen(known, choice),)
    return (
        NO_DOCUMENT.at(
            FilePlace("thư mục inputs"),
            found="không có văn bản nào được khai",
            expected="trang “Văn bản cần lập” trong một thư mục năm",
            mend="thêm trang “Văn bản cần lập”, mỗi văn bản một dòng, rồi chạy lại",
        ),
    )


def _no_office(inputs: Path) -> Finding:
    return NO_OFFICE.at(
        FilePlace(f"thư mục {inputs.name}"),
        found="không có tệp Excel hoặc thư mục năm nào",
        expected="thư mục cơ quan có tệp Excel và các thư mục năm (2025, 2026…)",
        mend="chép các tệp Excel của cơ quan vào đây rồi chạy lại",
    )


def _nothing_chosen(known: Sequence[Office], choice: Choice) -> Finding:
    wanted = ", ".join([*choice.offices, *map(str, choice.years), *choice.types])
    have = ", ".join(sorted({office.name for office in known if office.name}))
    return NOTHING_CHOSEN.at(
        FilePlace("thư mục inputs"),
        found=f"không có văn bản nào khớp với lựa chọn: {wanted}",
        expected=f"cơ quan đang có: {have}" if have else "năm và loại văn bản đã khai",
        mend="gõ “pipeline” để xem các văn bản đã khai, rồi chọn lại",
    )


def _unwritten(path: Path, error: OSError) -> Finding:
    if isinstance(error, FileBusy):
        return FILE_BUSY.at(
            FilePlace(str(path.name)),
            found="tệp đang mở (thường là trong Word)",
            expected="tệp đã đóng",
            mend="đóng tệp trong Word rồi chạy lại; bản cũ còn nguyên",
        )
    if isinstance(error, DiskFull):
        return DISK_FULL.at(
            FilePlace(str(path.name)),
            found="ổ đĩa hết chỗ",
            expected="vài MB còn trống",
            mend="dọn bớt tệp rồi chạy lại; bản cũ còn nguyên",
        )
    return CANNOT_WRITE.at(
        FilePlace(str(path.name)),
        found=f"không ghi được ({error.strerror or type(error).__name__})",
        expected="thư mục outputs ghi được",
        mend="kiểm tra quyền ghi của thư mục rồi chạy lại; bản cũ còn nguyên",
    )


def _long(path: Path) -> Finding:
    return PATH_LONG.at(
        FilePlace(path.name),
        found=f"đường dẫn dài {len(str(path))} ký tự",
        expected="dưới 260 ký tự",
        mend="đặt thư mục làm việc ở nơi có đường dẫn ngắn hơn",
    )
