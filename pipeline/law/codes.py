"""What the law's rooms can find."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

_DATA: Final = Kind.DATA

WRONG_SUBJECT: Final = Code(
    "khen-sai-doi-tuong",
    Severity.ERROR,
    _DATA,
    "tính",
    "Danh hiệu của cá nhân không ghi cho tập thể, danh hiệu của tập thể không ghi cho cá nhân.",
    clause="CK-19: đối tượng của từng danh hiệu theo Luật Thi đua, khen thưởng 2022",
)
NOT_IN_FORCE: Final = Code(
    "khen-ngoai-thoi-gian",
    Severity.ERROR,
    _DATA,
    "tính",
    "Hình thức khen thưởng có trong luật vào năm được tặng.",
    clause="CK-19: danh mục khen thưởng có ngày áp dụng",
)
BAD_EXTENSION: Final = Code(
    "danh-muc-them-sai",
    Severity.ERROR,
    _DATA,
    "đọc",
    "Danh mục khen thưởng bổ sung không đặt lại tên, mã đã có; ngày đầu không sau ngày cuối.",
)
NO_FILE_COPY: Final = Code(
    "noi-nhan-thieu-luu", Severity.ERROR, _DATA, "tính", "Nơi nhận kết thúc bằng dòng Lưu.", clause="TT-65"
)
FILE_COPY_EARLY: Final = Code(
    "noi-nhan-luu-khong-cuoi", Severity.WARNING, _DATA, "tính", "Dòng Lưu đứng cuối Nơi nhận, một lần.", clause="TT-65"
)
FILE_COPY_FORM: Final = Code(
    "noi-nhan-luu-sai-dang",
    Severity.ERROR,
    _DATA,
    "tính",
    "Dòng Lưu ghi “Lưu: VT” rồi chữ viết tắt của đơn vị soạn thảo.",
    clause="TT-65",
)
ODD_PURPOSE: Final = Code(
    "noi-nhan-muc-dich-la",
    Severity.WARNING,
    _DATA,
    "tính",
    "Mục đích gửi là một trong các mục đích mà quy định nêu.",
    clause="TT-66",
)
AS_ABOVE_ALONE: Final = Code(
    "noi-nhan-nhu-tren-thua",
    Severity.WARNING,
    _DATA,
    "tính",
    "“Như trên” chỉ dùng khi văn bản có Kính gửi.",
    clause="TT-64",
)
REPEATED: Final = Code("noi-nhan-trung", Severity.WARNING, _DATA, "tính", "Mỗi nơi nhận ghi một lần.", clause="TT-63")
NO_ADDRESSEE: Final = Code(
    "thieu-kinh-gui", Severity.ERROR, _DATA, "tính", "Báo cáo gửi cấp trên có Kính gửi.", clause="TT-60"
)
NEEDLESS_ADDRESSEE: Final = Code(
    "thua-kinh-gui", Severity.ERROR, _DATA, "tính", "Văn bản không gửi cấp trên thì chỉ ghi Nơi nhận.", clause="TT-60"
)
