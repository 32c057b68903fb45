"""The codes of what keeps a document from being judged: its file, a profile, or a rule of ours."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity


def _error(id_: str, kind: Kind, title: str) -> Code:
    return Code(id_, Severity.ERROR, kind, "soát", title)


NOT_OPENED: Final = _error("van-ban-khong-mo-duoc", Kind.DATA, "Văn bản là một tệp Word (.docx) còn nguyên vẹn.")
UNSAFE_DOCUMENT: Final = _error("van-ban-khong-an-toan", Kind.DATA, "Tệp Word không chứa nội dung có thể làm treo máy.")
BUSY_DOCUMENT: Final = _error(
    "van-ban-dang-bi-giu", Kind.ENVIRONMENT, "Tệp Word đọc được, không bị chương trình khác giữ riêng."
)
NO_DOCUMENT: Final = _error("khong-co-van-ban-de-soat", Kind.DATA, "Có ít nhất một tệp Word (.docx) để soát.")
UNKNOWN_RULE: Final = _error("ma-quy-tac-la", Kind.DATA, "Hồ sơ quy tắc chỉ nêu mã quy tắc có thật.")
NO_PROFILE: Final = _error("ho-so-quy-tac-la", Kind.DATA, "Hồ sơ quy tắc là nd30, vksnd hoặc một tệp .toml có thật.")
NOT_ADMINISTRATIVE: Final = Code(
    "khong-phai-van-ban-hanh-chinh", Severity.NOTICE, Kind.DATA, "soát", "Tệp được soát là một văn bản hành chính."
)
RULE_FAILED: Final = _error("quy-tac-bi-loi", Kind.OURS, "Mọi quy tắc chạy được trên mọi văn bản.")
