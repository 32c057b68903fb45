"""SO-01: counts under ten with a zero, or all without."""

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
    "SO-01",
    Severity.NOTICE,
    Kind.FORM,
    "soát",
    "Số đếm dưới 10 viết một kiểu trong cả văn bản",
    clause="thông lệ viết số trong văn bản của ngành",
)
_NOUNS: Final = (
    "lượt|tập thể|cá nhân|đơn vị|phong trào|sáng kiến|cuộc|xã|huyện|phường|người|đợt|bảng|tủ|bộ|đầu sách|suất|vụ|nhà|"
    "hộ|buổi|bài|hồ sơ|văn bản|kế hoạch|chuyên đề|mô hình|cán bộ|công chức|Kiểm sát viên|trường|khu dân cư|KDC|km|m²|"
    "triệu|tỷ|học sinh|đồng chí|trường hợp|nội dung|nhiệm vụ|giải pháp|Cờ|Bằng khen|Giấy khen"
)
_COUNT: Final = re.compile(rf"(?<![\w.,/%-])(?P<figure>0?[1-9]) (?=(?:{_NOUNS})\b)")
_SERIAL: Final = re.compile(
    r"(?i)(?:số|điều|khoản|mục|cụm|khối|phòng|khu vực|quý|thứ|điểm|tháng|lớp|bão|trong|từ|đến)\s*(?:số )?$"
)

_NEAR: Final = 16


def _check(document: Document) -> Answer:
    return judged(document, _found)


def _found(document: Document, read: tuple[Passage, ...]) -> Iterator[Finding]:
    hits = [(p, m) for p in read if p.running for m in _counts(p.text)]
    bare = [h for h in hits if len(h[1]["figure"]) == 1]
    padded = [h for h in hits if len(h[1]["figure"]) > 1]
    if not bare or not padded:
        return
    wrong = padded if len(padded) < len(bare) else bare
    for passage, count in wrong:
        written = count["figure"]
        other = written.removeprefix("0") if wrong is padded else f"0{written}"
        noun = passage.text[count.end() :].split()[0]
        yield CODE.at(
            spot(document, passage, *count.span()),
            found=f"“{written} {noun}”, trong khi {len(hits) - len(wrong)} chỗ khác viết kiểu “{other}”",
            expected=f"“{other} {noun}”",
            mend=f"sửa thành “{other}”",
        )


def _counts(text: str) -> Iterator[re.Match[str]]:
    for count in _COUNT.finditer(unquoted(text)):
        if not _SERIAL.search(text, max(0, count.start() - _NEAR), count.start()):
            yield count


RULE: Final = Rule(
    CODE,
    why="Hai kiểu viết số lẫn nhau khiến người đọc ngờ số liệu lấy từ nhiều nguồn.",
    wrong="01 bảng dành cho cấp huyện và 3 bảng dành cho cấp phòng",
    right="01 bảng dành cho cấp huyện và 03 bảng dành cho cấp phòng",
    check=_check,
)
