"""VH-12: the name of a law begins with a capital after the word Luật."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.check.prose import judged, spot, unquoted
from pipeline.check.rule import Rule
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.prose import Passage
    from pipeline.check.rule import Answer, Document
    from pipeline.findings import Finding

CODE: Final = Code(
    "VH-12",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Tên luật viết hoa chữ đầu sau từ Luật, Bộ luật",
    clause="NĐ 30/2020, Phụ lục II, V.6",
)
# Names only: luật sư, luật gia, luật này, luật sửa đổi … are other words.
_NAMES: Final = (
    "thi đua|nghĩa vụ quân sự|t[ốổ] tụng|tổ chức|đất đai|hôn nhân|phòng,? chống|giao thông|hình sự|dân sự|lao động|"
    "bầu cử|cán bộ|công chức|viên chức|lưu trữ|trẻ em|thi hành án|an ninh mạng|cư trú|căn cước|tiếp cận thông tin|"
    "khiếu nại|tố cáo|tiếp công dân|trách nhiệm bồi thường|xử lý vi phạm|bảo vệ môi trường|bảo hiểm|doanh nghiệp|"
    "ngân sách|kiểm toán|báo chí|giáo dục|hộ tịch|giám định tư pháp|bình đẳng giới|thanh niên|công đoàn|đấu giá|"
    "giao dịch điện tử|bảo vệ bí mật|trợ giúp pháp lý|hòa giải|trưng cầu|biên phòng|thanh tra|đầu tư|xây dựng|nhà ở"
)
_NAME: Final = re.compile(rf"\b(?P<kind>Bộ luật|Luật|Pháp lệnh|bộ luật) (?P<name>(?:{_NAMES})\b)")


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    for passage in read:
        for law in _NAME.finditer(unquoted(passage.text)):
            kind, name = law["kind"], law["name"].replace("ổ tụng", "ố tụng")
            right = f"{kind[0].upper()}{kind[1:]} {name[0].upper()}{name[1:]}"
            yield CODE.at(
                spot(document, passage, *law.span()),
                found=f"“{law[0]}”",
                expected=f"“{right}”",
                mend=f"sửa thành “{right}”",
            )


RULE: Final = Rule(
    CODE,
    why="Viết hoa chữ chỉ loại và chữ đầu của tên thì người đọc biết đang nói về một đạo luật cụ thể, không "
    "phải về luật nói chung.",
    wrong="tuyên truyền Luật nghĩa vụ quân sự",
    right="tuyên truyền Luật Nghĩa vụ quân sự",
    check=_check,
)
