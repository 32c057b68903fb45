"""What the finished text says against itself, told when it goes out: errors of content that the checker finds in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pipeline.check import all_rules, check_document, load_profile
from pipeline.findings import FilePlace, Kind, Severity
from pipeline.keep.accepting import changes, comments
from pipeline.keep.codes import COMMENTED, TRACKED
from pipeline.keep.known import piece
from pipeline.keep.pieces import stem
from pipeline.ooxml import read_package
from pipeline.trace.listing import raw_told

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.findings import Finding
    from pipeline.keep.known import Version
    from pipeline.ooxml import Package

_SHOWN: Final = 5
_QUOTED: Final = 60


def content_doubts(store: Store, version: Version) -> tuple[Finding, ...]:
    """A warning for each error of content in the version's document, for changes and comments that still wait."""
    name = f"{stem(version.record.key)}.docx"
    document = read_package(piece(store, version, name))
    return (*tracked(document, name), *commented(document, name), *content_warnings(document, name))


def tracked(document: Package, file: str) -> tuple[Finding, ...]:
    """A warning that tells how many tracked changes the document holds; the copy that goes out has them accepted."""
    number = changes(document)
    told = TRACKED.at(
        FilePlace(file),
        found=f"{number} dấu theo dõi thay đổi (Track Changes) chưa chấp nhận hay từ chối",
        expected="không còn chỗ sửa chờ quyết định",
        mend="bản phát hành coi mọi chỗ sửa là đã chấp nhận, không còn chữ cũ; chỗ nào không theo chỗ sửa thì từ chối "
        "trong Word rồi nhận lại bằng pipeline adopt trước khi ghi số",
    )
    return (told,) if number else ()


def commented(document: Package, file: str) -> tuple[Finding, ...]:
    """A warning that tells how the comments in the document begin, and whose they are; what goes out bears none."""
    every = comments(document)
    quoted = "; ".join(
        f"“{raw_told(said, _QUOTED)}”{f' ({author})' if author else ''}" for author, said in every[:_SHOWN]
    )
    more = f"; và {len(every) - _SHOWN} nhận xét nữa" if len(every) > _SHOWN else ""
    told = COMMENTED.at(
        FilePlace(file),
        found=f"{len(every)} nhận xét (comment): {quoted}{more}",
        expected="không còn nhận xét nào chờ trả lời",
        mend="bản phát hành bỏ mọi nhận xét; còn điều gì hỏi dở thì sửa trong Word, xóa nhận xét rồi nhận lại "
        "bằng pipeline adopt trước khi ghi số",
    )
    return (told,) if every else ()


def content_warnings(document: Package, file: str) -> tuple[Finding, ...]:
    """A warning for each error of content; the document may go out, since a rule cannot know what was meant."""
    profile, _ = load_profile()
    rules = [rule for rule in all_rules() if rule.code.kind is Kind.DATA]
    judged = check_document(document, file, profile, rules=rules).findings if profile else ()
    errors = (f for f in judged if f.severity is Severity.ERROR and f.rule.kind is Kind.DATA)
    return tuple(replace(f, rule=replace(f.rule, severity=Severity.WARNING)) for f in errors)
