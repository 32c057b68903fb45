"""CK-09: Lao động tiên tiến is not for those recruited less than six months ago or under discipline."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from pipeline.findings import Code, Kind, Severity
from pipeline.law.facts import DECIDED
from pipeline.law.named_history import says_none
from pipeline.law.rule import Rule, applied, not_applicable, told
from pipeline.vietnamese import short_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.findings import Finding
    from pipeline.law.facts import Facts, Grant
    from pipeline.law.rule import Answer

CODE: Final = Code(
    "CK-09",
    Severity.NOTICE,
    Kind.DATA,
    "tính",
    "Lao động tiên tiến không xét cho người mới tuyển dụng dưới 06 tháng, người bị kỷ luật trong năm",
    clause="Thông tư 02/2024/TT-VKSTC, Điều 15 (xem lại lời văn trước khi áp dụng)",
)
_JULY: Final = 7


def _check(facts: Facts) -> Answer:
    asked = [g for g in facts.grants if g.award.code == "LDTT" and g.year and g.stage == DECIDED]
    known = [g for g in asked if g.recruited or g.barred]
    if not known:
        return not_applicable("danh sách không ghi ngày tuyển dụng, kỷ luật của người được Lao động tiên tiến")
    return applied(f for grant in known for f in (*_new(grant), *_barred(grant)))


def _new(grant: Grant) -> Iterator[Finding]:
    year = grant.year or 0
    if grant.recruited and grant.recruited >= date(year, _JULY, 2):
        yield told(
            CODE,
            grant.cells.get("ngày_tuyển_dụng"),
            found=f"“{grant.name}” được Lao động tiên tiến năm {year}, tuyển dụng ngày {short_date(grant.recruited)}",
            expected=f"làm việc từ 06 tháng trở lên trong năm {year}",
            mend="xem lại điều kiện xét; sửa ngày hoặc bỏ dòng nếu sai",
        )


def _barred(grant: Grant) -> Iterator[Finding]:
    if grant.barred and not says_none((grant.barred,)):
        yield told(
            CODE,
            grant.cells.get("kỷ_luật"),
            found=f"“{grant.name}” được Lao động tiên tiến năm {grant.year}, cột kỷ luật ghi “{grant.barred}”",
            expected="người không bị kỷ luật trong năm xét",
            mend="xem lại điều kiện xét; sửa ô hoặc bỏ dòng nếu sai",
        )


RULE: Final = Rule(
    CODE,
    number="CK-09",
    why="Thông tư của ngành loại những trường hợp ấy khỏi diện xét. Lời văn mới đọc được một phần, nên chương trình chỉ"
    " nhắc, không chặn.",
    wrong="Nguyễn Văn An, tuyển dụng 01/10/2025, Lao động tiên tiến 2025",
    right="Nguyễn Văn An, tuyển dụng 01/3/2025, Lao động tiên tiến 2025",
    check=_check,
    since=date(2024, 10, 1),
)
