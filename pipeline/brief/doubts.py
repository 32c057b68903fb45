"""What a leader must know before signing: what was accepted, what is doubtful, what is still open, what was mended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.causes import of_version
from pipeline.compare import compared
from pipeline.content import plain
from pipeline.findings import CellPlace, Severity
from pipeline.keep import versions
from pipeline.keep.issued import issued
from pipeline.trace import Origin
from pipeline.trace.labels import without_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.archive import Store
    from pipeline.brief.gathering import Task
    from pipeline.causes import Subject
    from pipeline.content import Cell, Content
    from pipeline.keep import Record, Remark, Version
    from pipeline.trace import Traced

_MOST: Final = 6
_BLANK: Final = (("văn_bản.số", "số của văn bản"), ("văn_bản.ngày", "ngày ký"))


def accepted(record: Record) -> tuple[str, ...]:
    """Doubts that somebody settled, with the reason and the name."""
    return _few([f"{_told(remark)}. Đã chấp nhận: {remark.accepted}" for remark in record.remarks if remark.accepted])


def warnings(record: Record) -> tuple[str, ...]:
    """Warnings that nobody settled."""
    open_ = [r for r in record.remarks if not r.accepted and r.severity == Severity.WARNING.value]
    return _few([_told(remark) for remark in open_])


def questions(store: Store, task: Task, trace: Traced) -> tuple[str, ...]:
    """What is still to be settled by a person."""
    parts = (
        _blanks(task.content),
        _newer(store, task.version),
        _edits(store, task.made or task.version, task.subject),
        _figures(trace),
        _comments(trace),
    )
    return tuple(line for part in parts for line in part)


def amended(content: Content) -> tuple[str, ...]:
    """The cells that the document rests on whose content the office corrected after a unit had sent it."""
    return _few([_amended(cell) for cell in content.cells if cell.correction])


def _amended(cell: Cell) -> str:
    place = str(CellPlace(cell.file, cell.sheet, cell.address)).replace(" · ", ", ")
    return f"{place[:1].upper()}{place[1:]}: {cell.correction}"


def corrections(store: Store, version: Version) -> tuple[str, ...]:
    """The issued documents that this one follows, and where what was sent differs from what was made."""
    return _few([*_replaced(version), *_sent(store, version)])


def _told(remark: Remark) -> str:
    place = remark.place.replace(" · ", ", ")
    return f"{place[:1].upper()}{place[1:]}: {without_names(remark.found)} ({remark.code})"


def _few(lines: list[str]) -> tuple[str, ...]:
    more = [f"Và {len(lines) - _MOST} điều khác, xem trong kho lưu trữ"] if len(lines) > _MOST else []
    return (*lines[:_MOST], *more)


def _blanks(content: Content) -> Iterator[str]:
    values = {figure.name: figure.value for figure in content.figures}
    blank = [words for name, words in _BLANK if name in values and values[name] is None]
    signer = next((plain(text) for text in content.texts if text.name == "văn_bản.người_ký"), "")
    if blank or not signer:
        yield f"Còn để trống: {', '.join([*blank, *([] if signer else ['họ tên người ký'])])}"


def _newer(store: Store, version: Version) -> Iterator[str]:
    numbers = [v.record.number for v in versions(store) if v.record.key == version.record.key]
    if max(numbers) > version.record.number:
        yield f"Kho đã có phiên bản {max(numbers)}, mới hơn bản trình này"


def _edits(store: Store, version: Version, subject: Subject) -> Iterator[str]:
    """How much a person changed in the file since the program made it."""
    if subject.edited:
        step = compared(of_version(store, version).side, subject.side)
        counts = (len(step.wording), "chỗ câu chữ"), (len(step.form), "chỗ thể thức")
        told = " và ".join(f"{count} {words}" for count, words in counts if count)
        yield f"Bản trình có sửa tay {told or 'ngoài phần chữ'} so với phiên bản {version.record.number}"


def _figures(trace: Traced) -> Iterator[str]:
    for line in trace.strayed[:_MOST]:
        now = f"nay ghi {line.now}" if line.now else "không còn thấy"
        yield f"Số liệu lập từ Excel là {line.printed}, {now} (“{line.sentence[:80]}”)"
    unknown = [n.spot.text for n in trace.printed_numbers if n.origin is Origin.UNKNOWN]
    if unknown and any(n.cells for n in trace.printed_numbers):
        yield f"{len(unknown)} con số không có trong tệp Excel: {', '.join(unknown[:_MOST])}"


def _comments(trace: Traced) -> Iterator[str]:
    if trace.outline.comments:
        yield f"Trong tệp còn {len(trace.outline.comments)} nhận xét chưa xử lý"


def _replaced(version: Version) -> Iterator[str]:
    if version.record.particulars.replaces:
        yield f"Thay thế {version.record.particulars.replaces}"


def _sent(store: Store, version: Version) -> Iterator[str]:
    for one in versions(store):
        facts = issued(store, one) if one.record.key == version.record.key else None
        if facts:
            yield f"Phiên bản {one.record.number} đã ban hành: số {facts.number}, ngày {facts.day:%d/%m/%Y}"
            yield from (f"Bản đã gửi khác bản lưu: {difference}" for difference in facts.differences)
