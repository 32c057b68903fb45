"""The codes of what checking a finished document can find."""

from __future__ import annotations

from pipeline.findings import Code, Kind, Severity

FIGURE_LOST = Code(
    "mat-so-lieu", Severity.ERROR, Kind.OURS, "soát", "Số liệu đã in phải tìm lại được trong văn bản bằng dấu của nó"
)
TAG_LEFT = Code("con-sot-the", Severity.ERROR, Kind.TEMPLATE, "soát", "Văn bản không còn sót thẻ của mẫu")
NOTE_ORDER = Code(
    "chu-thich-sai-so", Severity.ERROR, Kind.OURS, "soát", "Chú thích đánh số liên tục từ 1 theo thứ tự đọc"
)
NO_RECIPIENTS = Code(
    "noi-nhan-thieu",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Văn bản phải có Nơi nhận",
    clause="NĐ 30/2020, Phụ lục I, II.9",
)
NO_END_MARK = Code(
    "TT-45",
    Severity.WARNING,
    Kind.FORM,
    "soát",
    "Nội dung văn bản kết thúc bằng “./.”",
    clause="NĐ 30/2020, Phụ lục III, các mẫu trình bày",
)
ZERO_COUNT = Code(
    "cau-van-so-khong", Severity.WARNING, Kind.FORM, "soát", "Câu văn không viết “0” hay “00” trước một đơn vị đếm"
)
