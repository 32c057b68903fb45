"""What is doubtful in a sign-off, told and kept, not refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import FilePlace
from pipeline.keep.codes import (
    ATTACHMENT_DIFFERS,
    NOT_COMPARED,
    NUMBER_TAKEN,
    OLDER_SIGNED,
    SIGNATURE_BROKEN,
    WORKBOOK_DIFFERS,
)
from pipeline.keep.replacing import reference
from pipeline.vietnamese import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.keep.attachment import Attachment
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version

_SHOWN: Final = 40


def doubts(version: Version, facts: Issued, known: Sequence[tuple[Version, Issued]]) -> Iterator[Finding]:
    """A number that another document of the office and symbol bears that year; facts the workbook says otherwise."""
    for other, theirs in known:
        given = (theirs.number, theirs.day.year) == (facts.number, facts.day.year)
        if given and _in_one_series(version, other):
            yield NUMBER_TAKEN.at(
                FilePlace(f"văn bản {version.name}"),
                found=f"số {reference(version, facts)} năm {facts.day.year} đã ghi cho {other.name}",
                expected="số chưa dùng cho văn bản cùng ký hiệu trong năm",
                mend="xem lại sổ văn thư; đã ghi rồi thì báo người giữ kho",
            )
    yield from _otherwise(version, facts)


def _in_one_series(version: Version, other: Version) -> bool:
    """Whether two versions take their numbers from one series: an office's for a symbol, a type's without one."""
    own, theirs = version.record, other.record
    if own.office != theirs.office or (own.key, own.number) == (theirs.key, theirs.number):
        return False
    here, there = own.particulars.symbol, theirs.particulars.symbol
    return fold(here) == fold(there) if here and there else own.type == theirs.type


def older(version: Version, every: Sequence[Version]) -> Iterator[Finding]:
    """That a later version of the document exists, which is not the one signed off."""
    own = [v for v in every if (v.record.key, v.history) == (version.record.key, version.history)]
    if own and own[-1].record.number > version.record.number:
        yield OLDER_SIGNED.at(
            FilePlace(f"văn bản {version.name}"),
            found=f"đã có phiên bản mới hơn: {own[-1].name}",
            expected="phiên bản mới nhất",
            mend="nếu bản đã gửi đúng là phiên bản này thì không phải làm gì; nếu nhầm thì báo người giữ kho",
        )


def unsound(attached: Attachment | None) -> Iterator[Finding]:
    """Signatures after which the file changed."""
    for signature in attached.signatures if attached else ():
        if attached and signature.sound is False:
            yield SIGNATURE_BROKEN.at(
                FilePlace(f"tệp {attached.name}"),
                found=signature.told,
                expected="tệp không đổi từ lúc ký",
                mend="xin lại tệp đã ký từ người ký hoặc văn thư; tệp này vẫn được giữ như đã nhận",
            )


def unlike(version: Version, facts: Issued) -> Iterator[Finding]:
    """Where the sent file differs from the version, or that no machine could tell."""
    if facts.attached and not facts.compared:
        yield NOT_COMPARED.at(
            FilePlace(f"tệp {facts.attached}"),
            found="tệp là ảnh chụp, không có chữ của văn bản: không đối chiếu được bằng máy",
            expected="tệp có chữ",
            mend="đọc soát bằng mắt với phiên bản trong kho; tệp đã được giữ",
        )
    elif facts.differences:
        more = f"; và {len(facts.differences) - _SHOWN} chỗ nữa" if len(facts.differences) > _SHOWN else ""
        yield ATTACHMENT_DIFFERS.at(
            FilePlace(f"tệp {facts.attached}"),
            found=f"{len(facts.differences)} chỗ khác {version.name}: {'; '.join(facts.differences[:_SHOWN])}{more}",
            expected="giống phiên bản từng chữ, từng số",
            mend="xem từng chỗ; nếu tệp gửi mới đúng thì pipeline adopt bản Word của nó. Các chỗ khác đã ghi vào kho",
        )


def _otherwise(version: Version, facts: Issued) -> Iterator[Finding]:
    said = version.record.particulars
    wrong = []
    if said.number and said.number != str(facts.number):
        wrong.append(f"số {said.number}")
    if said.day and said.day != facts.day.isoformat():
        wrong.append(f"ngày {'/'.join(reversed(said.day.split('-')))}")
    if wrong:
        yield WORKBOOK_DIFFERS.at(
            FilePlace(f"văn bản {version.name}"),
            found=f"tệp nhập ghi {', '.join(wrong)}; ban hành số {facts.number} ngày {facts.day:%d/%m/%Y}",
            expected="hai nơi ghi như nhau",
            mend="sửa dòng của văn bản trong trang “Văn bản cần lập”; kho giữ số và ngày vừa ghi",
        )
