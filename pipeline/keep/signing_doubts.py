"""What is doubtful in a sign-off, told and kept, not refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import FilePlace
from pipeline.keep.codes import NOT_COMPARED, OLDER_SIGNED, SIGNATURE_BROKEN, WORKBOOK_DIFFERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.findings import Finding
    from pipeline.keep.attachment import Attachment
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version


def doubts(version: Version, facts: Issued) -> Iterator[Finding]:
    """Facts that the workbook says otherwise."""
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


def older(version: Version, every: Sequence[Version]) -> Iterator[Finding]:
    """That a later version of the document exists, which is not the one signed off."""
    own = [v for v in every if (v.record.key, v.history) == (version.record.key, version.history)]
    if own and own[-1].record.number > version.record.number:
        yield OLDER_SIGNED.at(
            FilePlace(f"văn bản {version.name}"),
            found=f"đã có phiên bản mới hơn: {own[-1].name}",
            expected="phiên bản mới nhất",
            mend="đúng là phiên bản này thì không phải làm gì; ghi nhầm thì gõ lại lệnh với phiên bản đúng, "
            'thêm --again --reason "LÝ DO"',
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


def unread(facts: Issued) -> Iterator[Finding]:
    """That no machine could compare the file that was sent."""
    if facts.attached and not facts.compared:
        yield NOT_COMPARED.at(
            FilePlace(f"tệp {facts.attached}"),
            found="tệp là ảnh chụp, không có chữ của văn bản: không đối chiếu được bằng máy",
            expected="tệp có chữ",
            mend="đọc soát bằng mắt với phiên bản trong kho; tệp đã được giữ",
        )
