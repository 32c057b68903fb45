"""The công văn that corrects an issued document: what was printed against what the inputs of today say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from pipeline.build.computing import computed
from pipeline.build.make import make
from pipeline.compare import compared, unmarked
from pipeline.compose import compose
from pipeline.findings import FilePlace, Severity
from pipeline.keep.codes import NOT_DECLARED, NOTHING_TO_CORRECT, REPLACE_RATHER
from pipeline.keep.correction_rows import corrections
from pipeline.keep.correction_sides import issued_and_today, undecided
from pipeline.keep.correction_table import inside, with_corrections
from pipeline.keep.laying import order_of, shelf_of, with_facts, with_values
from pipeline.keep.replacing import citation, full_citation
from pipeline.ooxml import cleaned
from pipeline.template import load_template

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.archive import Store
    from pipeline.build import Order, Workspace
    from pipeline.build.shelf import Shelf
    from pipeline.findings import Finding
    from pipeline.keep.correction_rows import Correction
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version
    from pipeline.ooxml import Package

TEMPLATE: Final = "cong-van-dinh-chinh.docx"
_RECEIVERS: Final = "Các cơ quan, đơn vị đã nhận văn bản được đính chính"


@dataclass(frozen=True, slots=True)
class Letter:
    """What a person tells of the công văn: its number and day where they are known, the unit that drafts it."""

    number: int | None = None
    day: date | None = None
    unit: str = "VP"


def correct(
    store: Store, workspace: Workspace, version: Version, facts: Issued, letter: Letter
) -> tuple[Package | None, tuple[Finding, ...]]:
    """The công văn; None with the reason where there is nothing to correct, or it cannot be made."""
    shelf = shelf_of(workspace)
    order = order_of(version.record, shelf)
    if order is None:
        return None, (undeclared(version),)
    made = make(with_facts(_of_its_day(order, version), facts), shelf, draft=False)
    if made.package is None:
        return None, tuple(f for f in made.findings if f.severity is Severity.ERROR)
    sides = issued_and_today(store, version, facts, made)
    found = corrections(compared(sides.old, sides.new), sides.old, sides.new)
    apart = tuple(undecided(version, sides))
    if not found:
        return None, (*apart, _nothing(version, by_hand=bool(apart)))
    document, wrong = _composed(shelf, _as_letter(order, version, facts, letter), full_citation(version, facts), found)
    return document, (*wrong, *apart, *_rather(version, found))


def _of_its_day(order: Order, version: Version) -> Order:
    """The order with the day that it had when the version was made: that day chose the template."""
    day = version.record.particulars.day
    return with_values(order, {"ngày": date.fromisoformat(day) if day else None})


def _as_letter(order: Order, version: Version, facts: Issued, letter: Letter) -> Order:
    """The order turned into that of a công văn: it bears no kind, and is addressed to whoever has the document."""
    cited = citation(version, facts)
    addressed = [str(order.row.column("kính_gửi")[0] or ""), _RECEIVERS]
    given: dict[str, Any] = {
        "số": letter.number,
        "ngày": letter.day,
        "ký_hiệu": letter.unit,
        "trích_yếu": f"đính chính {inside(cited)}",
        "kính_gửi": "\n".join(filter(None, addressed)),
        "thay_thế": None,
    }
    office = version.record.particulars.symbol.partition("-")[2]
    declared = replace(order.declaration, symbol=office, document_kind="CÔNG VĂN", upward=True)
    return with_values(replace(order, declaration=declared), given)


def _composed(
    shelf: Shelf, order: Order, cited: str, found: Sequence[Correction]
) -> tuple[Package | None, tuple[Finding, ...]]:
    common = shelf.workspace.templates / "_chung"
    template, wrong = load_template(common, TEMPLATE, common)
    if template is None:
        return None, wrong
    content = with_corrections(computed(order, shelf)[0], cited, found)
    composed = compose(content, template, place=TEMPLATE)
    errors = tuple(f for f in composed.findings if f.severity is Severity.ERROR)
    if composed.document is None or errors:
        return None, errors
    return cleaned(unmarked(composed.document)), ()


def _rather(version: Version, found: Sequence[Correction]) -> Iterator[Finding]:
    yield REPLACE_RATHER.at(
        FilePlace(f"văn bản {version.name}"),
        found=f"{len(found)} chỗ thay đổi về nội dung",
        expected="công văn đính chính chỉ dùng cho sai sót về thể thức, kỹ thuật trình bày",
        mend=f'nếu là sai nội dung thì sửa đổi hoặc thay thế: pipeline replace "{version.name}"',
    )


def _nothing(version: Version, *, by_hand: bool) -> Finding:
    besides = "ngoài chỗ sửa tay vừa nêu, " if by_hand else ""
    return NOTHING_TO_CORRECT.at(
        FilePlace(f"văn bản {version.name}"),
        found=f"{besides}đầu vào hôm nay vẫn lập ra đúng chữ, đúng số của bản đã ban hành",
        expected="chỗ sai đã được sửa trong tệp nhập hoặc mẫu",
        mend="sửa ô sai trong tệp Excel, lưu tệp rồi chạy lại lệnh này",
    )


def undeclared(version: Version) -> Finding:
    """A document that the workbooks declare no more."""
    return NOT_DECLARED.at(
        FilePlace(f"văn bản {version.record.key}"),
        found="trang “Văn bản cần lập” không còn dòng của văn bản này",
        expected="dòng khai văn bản còn nguyên",
        mend="khai lại dòng ấy như khi ban hành rồi chạy lại",
    )
