"""What stops a sign-off: signed already, a number or a day that cannot be."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pipeline.findings import FilePlace
from pipeline.keep.codes import NOT_SIGNED, SIGNED_ALREADY, STRANGE_DAY, STRANGE_NUMBER
from pipeline.keep.maker import maker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version
    from pipeline.keep.signing import Given


def faults(
    version: Version, given: Given, known: Sequence[tuple[Version, Issued]], before: tuple[Version, Issued] | None
) -> tuple[Finding, ...]:
    """Every reason why this version cannot be signed off so; `before` is the record whose place it takes."""
    twice = () if before else _never(version) if given.again else _twice(version, known)
    return (*twice, *_day(version, given.day), *_number(version, given.number))


def _never(version: Version) -> Iterator[Finding]:
    yield NOT_SIGNED.at(
        FilePlace(f"văn bản {version.name}"),
        found="văn bản chưa ghi số và ngày lần nào nên không có gì để ghi lại",
        expected="văn bản đã ban hành",
        mend="bỏ --again và --reason rồi gõ lại lệnh",
    )


def _twice(version: Version, known: Sequence[tuple[Version, Issued]]) -> Iterator[Finding]:
    """Signed itself, or a closed document: another version of it went out and this one does not replace it."""
    of_one = [(v, facts) for v, facts in known if v.record.key == version.record.key]
    for signed, facts in of_one:
        if signed.record.number == version.record.number or not version.record.particulars.replaces:
            yield SIGNED_ALREADY.at(
                FilePlace(f"văn bản {version.name}"),
                found=f"{signed.name} đã ban hành số {facts.number} ngày {facts.day:%d/%m/%Y}",
                expected="văn bản chưa ban hành",
                mend='ghi nhầm số, ngày, tệp hay phiên bản thì gõ lại lệnh, thêm --again --reason "LÝ DO"; '
                f'muốn lập văn bản thay thế thì gõ: pipeline replace "{signed.name}"',
            )
            return


def _day(version: Version, day: date) -> Iterator[Finding]:
    today = date.fromisoformat(maker().time[:10])
    if day > today or day.year < version.record.year - 1:
        early = "quá sớm so với kỳ của văn bản" if day <= today else f"sau hôm nay ({today:%d/%m/%Y})"
        yield STRANGE_DAY.at(
            FilePlace(f"văn bản {version.name}"),
            found=f"ngày {day:%d/%m/%Y} {early}",
            expected="ngày ghi trên văn bản đã ký",
            mend="gõ lại --date theo dạng dd/mm/yyyy",
        )


def _number(version: Version, number: int) -> Iterator[Finding]:
    if number < 1:
        yield STRANGE_NUMBER.at(
            FilePlace(f"văn bản {version.name}"),
            found=f"số {number}",
            expected="số nguyên từ 1 trở lên",
            mend="gõ lại --number, chỉ gõ số, không gõ ký hiệu",
        )
