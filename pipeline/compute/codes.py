"""The codes of what computing can find."""

from __future__ import annotations

from pipeline.findings import Code, Kind, Severity

MISSING_FIGURE = Code(
    "thieu-so-lieu-bat-buoc", Severity.ERROR, Kind.DATA, "tính", "Số liệu khai báo bắt buộc phải có trong tệp nhập"
)
MISSING_TEXT = Code(
    "thieu-noi-dung-bat-buoc", Severity.ERROR, Kind.DATA, "tính", "Nội dung khai báo bắt buộc phải có trong tệp nhập"
)
MISSING_ROWS = Code(
    "thieu-dong-bat-buoc", Severity.ERROR, Kind.DATA, "tính", "Bảng khai báo bắt buộc phải có ít nhất một dòng"
)
SEVERAL_ROWS = Code(
    "nhieu-dong-cung-khop", Severity.ERROR, Kind.DATA, "tính", "Số liệu lấy một ô thì chỉ được một dòng khớp"
)
ESTIMATES = Code(
    "cong-so-uoc-luong", Severity.ERROR, Kind.DATA, "tính", "Chỉ cộng được những số cùng một cách ước lượng"
)
ZERO_BASE = Code("chia-cho-khong", Severity.ERROR, Kind.DATA, "tính", "Số gốc của tỉ lệ phải khác 0")
DISAGREEMENT = Code(
    "doi-chieu-khong-khop",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Hai số liệu phải khớp nhau theo khai báo đối chiếu",
    clause="CK-11, CK-13",
    acceptable=True,
)
UNKNOWN_UNIT = Code("don-vi-la", Severity.ERROR, Kind.DATA, "tính", "Tên đơn vị phải có trong danh sách đơn vị")
UNKNOWN_CODE = Code(
    "ma-khong-co-trong-trang", Severity.ERROR, Kind.DATA, "tính", "Mã chỉ về trang khác phải có ở trang ấy"
)
CODES_APART = Code("ma-lech-nhom", Severity.WARNING, Kind.DATA, "tính", "Các dòng cùng nhóm thường cùng chỉ về một mã")
COUNTED_TWICE = Code(
    "trung-so-tong-hop",
    Severity.ERROR,
    Kind.DATA,
    "tính",
    "Một hình thức khen thưởng chỉ lấy số theo đơn vị, hoặc chỉ lấy số tổng hợp cả kỳ",
)
YEAR_MISSING = Code("thieu-nam", Severity.WARNING, Kind.DATA, "tính", "Mỗi năm của kỳ báo cáo phải có số liệu")
YEAR_UNKNOWN = Code("dong-khong-ro-nam", Severity.ERROR, Kind.DATA, "tính", "Số liệu của cả kỳ phải rõ là của năm nào")
UNMATCHED = Code(
    "dong-khong-duoc-dung",
    Severity.WARNING,
    Kind.DATA,
    "tính",
    "Mục, mã, nhóm của mỗi dòng phải khớp với điều mẫu dùng",
)
SHEET_ABSENT = Code(
    "khong-co-trang", Severity.WARNING, Kind.DATA, "tính", "Văn bản lấy số liệu từ mọi trang mà mẫu của nó khai báo"
)
SHEET_MISSING = Code("thieu-trang", Severity.ERROR, Kind.DATA, "tính", "Văn bản cần đủ các trang tính bắt buộc")
NO_SUCH_TERM = Code("ngoai-bang-cheo", Severity.WARNING, Kind.DATA, "tính", "Mọi số liệu phải có cột trong bảng in ra")
LEFT_BLANK = Code(
    "o-so-de-trong", Severity.WARNING, Kind.DATA, "tính", "Ô số lượng của đơn vị có số liệu phải có số, hoặc “-”"
)
UNIT_NOT_THERE = Code(
    "don-vi-ngoai-thoi-gian", Severity.WARNING, Kind.DATA, "tính", "Số liệu của đơn vị thuộc thời gian đơn vị hoạt động"
)
NO_SUCH_SUCCESSOR = Code(
    "don-vi-thay-the-la", Severity.ERROR, Kind.DATA, "tính", "Đơn vị nhận nhiệm vụ phải có trong danh sách đơn vị"
)
AFTER_CUTOFF = Code(
    "quyet-dinh-sau-ngay-chot",
    Severity.WARNING,
    Kind.DATA,
    "tính",
    "Quyết định khen thưởng không sau ngày mà số liệu tính đến",
)
AFTER_SIGNING = Code(
    "quyet-dinh-sau-ngay-ky",
    Severity.WARNING,
    Kind.DATA,
    "tính",
    "Quyết định khen thưởng mà văn bản tính đến đã ký trước văn bản, hoặc cùng ngày",
)
