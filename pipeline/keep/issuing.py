"""The copy that leaves the office: number and day printed by the template, nothing of its making left in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check import all_rules, check_document, load_profile
from pipeline.compare import unmarked
from pipeline.findings import FilePlace, Kind, Severity
from pipeline.keep.accepting import accepted
from pipeline.keep.codes import FORM_ACCEPTED, NOT_REMADE, NOT_SIGNED
from pipeline.keep.filling import filled, typed_otherwise
from pipeline.keep.issued import issued
from pipeline.keep.last_years import by_hand, is_handed_down, last_years
from pipeline.keep.pieces import stem
from pipeline.keep.signing_content import commented, content_warnings, tracked
from pipeline.ooxml import cleaned
from pipeline.outline import outline_digest, read_outline

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version
    from pipeline.ooxml import Package

Issue = tuple["Package | None", "tuple[Finding, ...]"]


def issue(store: Store, version: Version) -> Issue:
    """The document as it goes out, with a warning for each error of content; None with every reason why it may not."""
    facts = issued(store, version)
    if facts is None:
        return None, (unsigned(version),)
    if wrong := _accepted(version):
        return None, wrong
    done = filled(store, version, facts)
    if done.document is None:
        return None, tuple(last_years(store, version, accepted=True)) or (_not_remade(version),)
    if done.typed:
        return None, typed_otherwise(version, facts, done)
    bare = _bare(done.document)
    name = f"{stem(version.record.key)}.docx"
    faults = _form_faults(bare, name)
    told = (*tracked(done.document, name), *commented(done.document, name), *content_warnings(bare, name))
    return (None, faults) if faults else (bare, told)


def text_out(store: Store, version: Version, facts: Issued) -> str:
    """The digest of what a reader meets in the copy that goes out; empty where it cannot be made again."""
    done = filled(store, version, facts)
    if done.document is None or done.typed:
        return ""
    return outline_digest(read_outline(_bare(done.document)))


def _bare(document: Package) -> Package:
    return cleaned(accepted(unmarked(document)))


def _form_faults(document: Package, file: str) -> tuple[Finding, ...]:
    profile, found = load_profile()
    form = [rule for rule in all_rules() if rule.code.kind is Kind.FORM]
    judged = check_document(document, file, profile, rules=form).findings if profile else found
    return tuple(f for f in judged if f.severity is Severity.ERROR)


def _accepted(version: Version) -> tuple[Finding, ...]:
    """Form errors that stand in the record, accepted or not."""
    form = {rule.code.id for rule in all_rules() if rule.code.kind is Kind.FORM}
    held = [r for r in version.record.remarks if r.severity == Severity.ERROR or (r.accepted and r.code in form)]
    return tuple(
        FORM_ACCEPTED.at(
            FilePlace(f"văn bản {version.name}"),
            found=f"{remark.code} ở {remark.place}: {remark.found}"
            + (f" (đã chấp nhận: {remark.accepted})" if remark.accepted else ""),
            expected="không còn lỗi thể thức",
            mend="sửa lỗi, lập phiên bản mới rồi phát hành phiên bản ấy",
        )
        for remark in held
    )


def unsigned(version: Version) -> Finding:
    """A version that has no number and day yet."""
    return NOT_SIGNED.at(
        FilePlace(f"văn bản {version.name}"),
        found="phiên bản chưa ghi số và ngày ban hành",
        expected="phiên bản đã ban hành",
        mend=f'ghi trước bằng lệnh: pipeline sign-off "{version.name}" --number SỐ --date NGÀY',
    )


def _not_remade(version: Version) -> Finding:
    if is_handed_down(version.record):
        return NOT_REMADE.at(
            FilePlace(f"văn bản {version.name}"),
            found="đầu vào đã lưu của năm ấy thiếu phần bắt buộc, khi lưu đã lấy của năm trước",
            expected="phiên bản lập đủ từ đầu vào của năm ấy",
            mend=by_hand(version),
        )
    return NOT_REMADE.at(
        FilePlace(f"văn bản {version.name}"),
        found="bản chương trình này không lập lại được văn bản từ đầu vào đã lưu",
        expected=f"bản chương trình đã lập phiên bản: {version.record.maker.program or 'không rõ'}",
        mend="dùng bản chương trình ấy, hoặc phát hành tệp PDF, tệp Word đã lưu trong kho",
    )
