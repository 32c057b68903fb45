"""What a sign-off asks a person about before it writes anything: such a version is closed only where he accepts it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import FilePlace
from pipeline.keep.codes import ATTACHMENT_DIFFERS, NUMBER_TAKEN, OTHER_ATTACHMENT, TYPED_OTHERWISE
from pipeline.keep.replacing import reference
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version
    from pipeline.keep.signing_facts import Reckoned

_SHOWN: Final = 20
_FEW: Final = 6
_OTHER: Final = 0.5
_ACCEPT: Final = "đúng như vậy thì gõ lại lệnh, thêm --accept"
_ADOPT: Final = "lưu bản Word ấy bằng pipeline adopt rồi ghi số cho phiên bản mới"
_AGAIN: Final = 'ghi nhầm thì gõ lại lệnh với --again --reason "LÝ DO"'


def asked(
    version: Version, told: Reckoned, known: Sequence[tuple[Version, Issued]], *, accepted: bool = False
) -> Iterator[Finding]:
    """A number that another document bears, a file or copy that says something else; `accepted` tells what then."""
    yield from taken(version, told.facts, known, accepted=accepted)
    yield from _typed(version, told, accepted=accepted)
    yield from _different(version, told, accepted=accepted)


def taken(
    version: Version, facts: Issued, known: Sequence[tuple[Version, Issued]], *, accepted: bool = False
) -> Iterator[Finding]:
    """A number that another document of the office and symbol bears that year."""
    for other, theirs in known:
        given = (theirs.number, theirs.day.year) == (facts.number, facts.day.year)
        if given and _in_one_series(version, other):
            yield NUMBER_TAKEN.at(
                FilePlace(f"văn bản {version.name}"),
                found=f"số {reference(version, facts)} năm {facts.day.year} đã ghi cho {other.name}",
                expected="số chưa dùng cho văn bản cùng ký hiệu trong năm",
                mend=f"hai văn bản nay mang một số; {_AGAIN}"
                if accepted
                else f"xem sổ văn thư rồi gõ đúng số; {_ACCEPT}",
            )


def _in_one_series(version: Version, other: Version) -> bool:
    """Whether two versions take their numbers from one series: an office's for a symbol, a type's without one."""
    own, theirs = version.record, other.record
    if own.office != theirs.office or (own.key, own.number) == (theirs.key, theirs.number):
        return False
    here, there = own.particulars.symbol, theirs.particulars.symbol
    return fold(here) == fold(there) if here and there else own.type == theirs.type


def _typed(version: Version, told: Reckoned, *, accepted: bool) -> Iterator[Finding]:
    for typed, wanted in told.document.typed:
        yield TYPED_OTHERWISE.at(
            FilePlace(f"văn bản {version.name}"),
            found=f"bản sửa tay ghi “{typed}”" if typed else f"bản sửa tay không còn chỗ để in “{wanted}”",
            expected=f"“{wanted}” theo số và ngày vừa gõ",
            mend=_AGAIN
            if accepted
            else f"gõ đúng số, ngày như bản đã ký; bản sửa tay gõ nhầm thì sửa bản Word, {_ADOPT}; {_ACCEPT}",
        )


def _different(version: Version, told: Reckoned, *, accepted: bool) -> Iterator[Finding]:
    facts = told.facts
    if not facts.differences:
        return
    is_other = told.likeness < _OTHER and not accepted
    shown = facts.differences[: _FEW if is_other else _SHOWN]
    more = f"; và {len(facts.differences) - len(shown)} chỗ nữa" if len(facts.differences) > len(shown) else ""
    half = "quá nửa nội dung không giống, " if is_other else ""
    yield (OTHER_ATTACHMENT if is_other else ATTACHMENT_DIFFERS).at(
        FilePlace(f"tệp {facts.attached}"),
        found=f"{half}{len(facts.differences)} chỗ khác {version.name}: {'; '.join(shown)}{more}",
        expected="giống phiên bản từng chữ, từng số",
        mend=_mended(version) if accepted else _choice(is_other=is_other),
    )


def _choice(*, is_other: bool) -> str:
    right = "chọn đúng tệp, đúng phiên bản, gõ đúng số và ngày"
    return f"{right}; {_ACCEPT}" if is_other else f"{right}; bản gửi đi đã sửa trong Word thì {_ADOPT}; {_ACCEPT}"


def _mended(version: Version) -> str:
    return (
        f"các chỗ khác đã ghi vào kho cùng tệp; {_AGAIN}; văn bản đã gửi in sai thì gõ: "
        f'pipeline correct "{version.name}" hoặc pipeline replace "{version.name}"'
    )
