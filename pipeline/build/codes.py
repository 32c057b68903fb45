"""The codes of what finding, making and delivering documents can meet."""

from __future__ import annotations

from pipeline.findings import Code, Kind, Severity

NO_WORKSPACE = Code(
    "khong-thay-thu-muc-lam-viec",
    Severity.ERROR,
    Kind.ENVIRONMENT,
    "đọc",
    "Chương trình chạy trong thư mục có inputs và templates_docx",
)
NO_OFFICE = Code("chua-co-co-quan", Severity.ERROR, Kind.DATA, "đọc", "inputs phải có thư mục của ít nhất một cơ quan")
NO_DOCUMENT = Code(
    "chua-khai-van-ban", Severity.NOTICE, Kind.DATA, "đọc", "Trang “Văn bản cần lập” phải có ít nhất một dòng"
)
NOTHING_CHOSEN = Code(
    "khong-co-van-ban-khop", Severity.ERROR, Kind.DATA, "đọc", "Lựa chọn phải khớp với ít nhất một văn bản"
)
STRAY_FOLDER = Code(
    "thu-muc-khong-doc", Severity.WARNING, Kind.DATA, "đọc", "Tệp Excel phải nằm trong thư mục cơ quan hoặc thư mục năm"
)
PERIOD_REVERSED = Code("ky-nguoc", Severity.ERROR, Kind.DATA, "đọc", "Kỳ của văn bản phải từ năm trước đến năm sau")
PERIOD_ELSEWHERE = Code(
    "ky-khac-thu-muc",
    Severity.ERROR,
    Kind.DATA,
    "đọc",
    "Văn bản khai trong thư mục của năm cuối kỳ báo cáo, hoặc năm được lập kế hoạch",
)
STRANGE_TYPE = Code(
    "dong-cua-loai-la", Severity.WARNING, Kind.DATA, "đọc", "Cột “Loại văn bản” để trống hoặc ghi một loại đã có mẫu"
)
UNKNOWN_TYPE = Code(
    "loai-van-ban-la", Severity.ERROR, Kind.DATA, "đọc", "Loại văn bản phải là một loại đã có mẫu trong templates_docx"
)
TWICE_DECLARED = Code(
    "van-ban-khai-hai-lan", Severity.ERROR, Kind.DATA, "đọc", "Mỗi văn bản chỉ khai một dòng trong “Văn bản cần lập”"
)
SAME_FILE = Code(
    "hai-loai-cung-ten-tep", Severity.ERROR, Kind.TEMPLATE, "lưu", "Mỗi loại văn bản đặt tên tệp riêng (ten_tep)"
)
NO_TEMPLATE = Code(
    "khong-co-mau", Severity.ERROR, Kind.TEMPLATE, "soạn", "Loại văn bản phải có mẫu áp dụng cho ngày ký"
)
NO_SIGNER = Code("chua-ro-nguoi-ky", Severity.NOTICE, Kind.DATA, "tính", "Văn bản có họ tên người ký")
NO_NUMBER = Code("chua-co-so", Severity.NOTICE, Kind.DATA, "tính", "Văn bản ban hành có số", clause="TT-24")
NO_DATE = Code("chua-co-ngay", Severity.NOTICE, Kind.DATA, "tính", "Văn bản ban hành có ngày", clause="TT-26")
NOT_PRINTED = Code(
    "so-lieu-khong-in", Severity.WARNING, Kind.DATA, "soạn", "Số liệu của một bảng phải được in đủ các dòng"
)
FILE_BUSY = Code(
    "tep-dang-mo", Severity.ERROR, Kind.ENVIRONMENT, "lưu", "Tệp kết quả không được đang mở trong chương trình khác"
)
DISK_FULL = Code("o-dia-day", Severity.ERROR, Kind.ENVIRONMENT, "lưu", "Ổ đĩa phải còn chỗ cho tệp kết quả")
CANNOT_WRITE = Code("khong-ghi-duoc", Severity.ERROR, Kind.ENVIRONMENT, "lưu", "Thư mục kết quả phải ghi được")
PATH_LONG = Code(
    "duong-dan-dai", Severity.WARNING, Kind.ENVIRONMENT, "lưu", "Đường dẫn dưới 260 ký tự để Windows mở được"
)
NO_OFFICE_SUITE = Code(
    "chua-co-libreoffice", Severity.WARNING, Kind.ENVIRONMENT, "lưu", "Lập PDF cần LibreOffice trên máy"
)
PDF_FAILED = Code(
    "khong-lap-duoc-pdf", Severity.WARNING, Kind.ENVIRONMENT, "lưu", "LibreOffice chuyển được văn bản sang PDF"
)
