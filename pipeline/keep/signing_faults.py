"""What stops a sign-off: signed already, a number or a day that cannot be, a file that is another document."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.findings import FilePlace
from pipeline.keep.codes import OTHER_ATTACHMENT, SIGNED_ALREADY, STRANGE_DAY, STRANGE_NUMBER
from pipeline.keep.maker import maker

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version

_SHOWN: Final = 10


def faults(version: Version, number: int, day: date, known: Sequence[tuple[Version, Issued]]) -> tuple[Finding, ...]:
    """Every reason why this version cannot be signed off with this number and day."""
    return (*_twice(version, known), *_day(version, day), *_number(version, number))


def other_document(version: Version, name: str, differences: Sequence[str]) -> Finding:
    """A file that says something else than the version."""
    shown = "; ".join(differences[:_SHOWN])
    return OTHER_ATTACHMENT.at(
        FilePlace(f"tệp {name}"),
        found=f"quá nửa nội dung không có trong {version.name}: {shown}{'…' if len(differences) > _SHOWN else ''}",
        expected=f"bản đã ký của {version.name}",
        mend="chọn đúng phiên bản hoặc đúng tệp; nếu chữ trong tệp nhận dạng sai thì thêm --accept-differences",
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
                mend=f'muốn lập văn bản thay thế, gõ: pipeline replace "{signed.name}"',
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
