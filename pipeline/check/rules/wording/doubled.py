"""Words typed twice: small words that never double in Vietnamese, and pairs of the trade said twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "lap-tu", Severity.WARNING, Kind.FORM, "soát", "Không gõ lặp từ", clause="thông lệ: chính tả tiếng Việt"
)
# Reduplication (luôn luôn, đời đời, năm năm, xã xã, chung chung) and two words that meet (cơ quan quan trọng,
# Viện kiểm sát kiểm sát việc …) are good Vietnamese, hence lists of what cannot double.
_ONE: Final = (
    "cho của và các những là được để tại với trong trên về theo do đã sẽ đang này khi thì mà như cũng hoặc nhưng vì "
    "nên bằng đến vào việc không phải tỉnh huyện viện"
).replace(" ", "|")
_TWO: Final = (
    "thi đua|khen thưởng|công tác|thực hiện|tối cao|phong trào|đơn vị|cá nhân|tập thể|nâng cao|chất lượng|hiệu quả|"
    "tiếp tục|đẩy mạnh|tăng cường|triển khai|trên địa bàn|nhân dân|tuyên truyền|sáng kiến|danh hiệu"
)
_LISTED: Final = "tỉnh|huyện|xã|phường|thị xã|thành phố|phòng|tập thể|cá nhân|công chức"
_DOUBLED: Final = re.compile(
    rf"(?<![\w-])(?P<word>{_ONE}|{_TWO})\s+(?P=word)(?![\w-])"
    rf"|(?<![\w-])(?P<listed>{_LISTED}),\s+(?P=listed)(?=,|\s+và\b)"
)


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for twice in _DOUBLED.finditer(passage.text):
            word = twice["word"] or twice["listed"]
            yield CODE.at(
                spot(document, passage, *twice.span()),
                found=f"“{twice[0]}”",
                expected=f"“{word}” một lần",
                mend=f"bỏ một chữ “{word}”",
            )


RULE: Final = Rule(
    CODE,
    why="Chữ lặp là dấu vết sửa dở; văn bản đã ký không còn sửa được.",
    wrong="tuyên truyền cho cho học sinh",
    right="tuyên truyền cho học sinh",
    check=_check,
)
