"""What can be wrong with an office's workbooks, each with its unchanging code."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity


def _error(code: str, title: str, *, acceptable: bool = False) -> Code:
    return Code(code, Severity.ERROR, Kind.DATA, "đọc", title, acceptable=acceptable)


def _warning(code: str, title: str, *, acceptable: bool = False) -> Code:
    return Code(code, Severity.WARNING, Kind.DATA, "đọc", title, acceptable=acceptable)


def _notice(code: str, title: str) -> Code:
    return Code(code, Severity.NOTICE, Kind.DATA, "đọc", title)


# The file as a whole
EMPTY_FOLDER: Final = _notice("thu-muc-khong-co-bang-tinh", "Thư mục có ít nhất một tệp Excel.")

# A worksheet
UNKNOWN_SHEET: Final = _notice("trang-khong-nhan-ra", "Mỗi trang là một trang mà chương trình biết.")
HIDDEN_SHEET: Final = _notice("trang-an", "Trang có số liệu không bị ẩn.")
HIDDEN_ROWS: Final = _notice("dong-an", "Dòng có số liệu không bị ẩn.")
NOTED_CELL: Final = _notice("o-co-nhan-xet", "Điều cần in được ghi ở chính ô, không ở nhận xét của ô.")
HIDDEN_COLUMNS: Final = _notice("cot-an", "Cột có số liệu không bị ẩn.")
UNCLEAR_SHEET: Final = _error("trang-khong-ro-loai", "Một trang chỉ có thể hiểu là một loại trang.")
TWO_SHEETS: Final = _error("hai-trang-cung-loai", "Loại trang này có một trang trong thư mục.")
OTHER_YEAR: Final = _warning("nam-khac-thu-muc", "Năm ghi ở tên bảng là năm của thư mục.")
TWIN_ROWS: Final = _warning("hai-dong-giong-nhau", "Mỗi dòng của danh sách là một người, một việc.", acceptable=True)
ODD_YEAR: Final = _error("dong-khac-nam", "Dòng số liệu nằm trong thư mục của năm mà nó ghi.", acceptable=True)

# Headings
MISSING_COLUMN: Final = _error("thieu-cot", "Trang có đủ các cột bắt buộc.")
MISSING_PAIR: Final = _error("thieu-dong", "Trang có đủ các dòng bắt buộc.")
TWICE_HEADED: Final = _error("hai-cot-cung-nhan", "Mỗi cột có nhãn riêng.")
UNNAMED_AWARD: Final = _error("khen-thuong-khong-co-ten", "Cột khen thưởng mang tên có trong danh mục.")
UNCLEAR_GROUP: Final = _error("khen-thuong-khong-ro-nhom", "Cột khen thưởng cho biết đối tượng được khen.")
UNUSED_COLUMN: Final = _warning("cot-khong-duoc-tinh", "Cột có số trong bảng khen thưởng được tính.")

# Cells
ERROR_CELL: Final = _error("o-loi-cong-thuc", "Ô không mang lỗi của Excel.")
UNCOMPUTED: Final = _error("cong-thuc-chua-tinh", "Công thức đã được Excel tính và lưu kết quả.")
BLANK_CELL: Final = _error("o-bo-trong", "Ô của cột này có nội dung.")
NO_COUNT: Final = _error("o-phai-la-so-dem", "Ô của cột đếm là số nguyên từ 0 trở lên.")
NO_NUMBER: Final = _error("o-phai-la-so", "Ô của cột số là một số.")
NO_AMOUNT: Final = _error("o-phai-la-luong", "Ô của cột lượng là số, có thể kèm “gần”, “hơn” và đơn vị.")
NO_DATE: Final = _error("o-phai-la-ngay", "Ô của cột ngày là một ngày có thật.")
NO_YEAR: Final = _error("o-phai-la-nam", "Ô của cột năm là một năm.")
NO_FLAG: Final = _error("o-phai-la-dau", "Ô của cột đánh dấu là “x” hoặc để trống.")
TYPED_NUMBER: Final = _error("so-go-bang-chu", "Số được gõ là số, không phải là chữ.")
READ_NUMBER: Final = _notice("so-la-chu-da-hieu", "Số được gõ là số, không phải là chữ.")
TWO_READINGS: Final = _error("so-co-hai-cach-doc", "Số chỉ có một cách đọc.")
NOTE_MARK: Final = _error("so-co-dau-chu-thich", "Ô của cột số chỉ có số, không có dấu chú thích.")
SHOWN_PERCENT: Final = _error("so-hien-phan-tram", "Ô của cột không phải tỉ lệ không hiện dạng phần trăm.")
DATE_FOR_NUMBER: Final = _error("so-bi-doi-thanh-ngay", "Ô của cột số không bị Excel đổi thành ngày.")
DATE_FOR_TEXT: Final = _warning("chu-bi-doi-thanh-ngay", "Ô của cột chữ không bị Excel đổi thành ngày.")
SHARED_NUMBER: Final = _error("so-gop-nhieu-dong", "Mỗi dòng có số riêng.")
STRANGE_SIGN: Final = _error("ky-tu-la", "Chữ không chứa ký tự mà văn bản không in được.")
OLD_LETTERS: Final = _error("chu-khong-phai-unicode", "Chữ được gõ bằng phông Unicode.")
UNKNOWN_AWARD: Final = _error("ten-khen-thuong-la", "Tên danh hiệu, hình thức khen thưởng có trong danh mục.")
UNKNOWN_OPTION: Final = _error("gia-tri-ngoai-danh-sach", "Ô mang một trong các giá trị cho phép.")

# Rows and sums
LONE_ROW: Final = _notice("dong-khong-doc", "Dòng chỉ có một ô chữ là dòng đề mục hoặc ghi chú.")
WRONG_TOTAL: Final = _error("tong-khong-khop", "Số ở dòng, cột tổng cộng bằng tổng các ô.", acceptable=True)

# The sheet “Chấp nhận”
LAPSED: Final = _notice("chap-nhan-khong-con-khop", "Lời chấp nhận ứng với một điểm nghi vấn đang có.")
NOT_ACCEPTABLE: Final = _notice("chap-nhan-khong-duoc", "Chỉ chấp nhận được điểm nghi vấn về nội dung.")

# The sheet “Điều chỉnh”
MISFIT: Final = _error("dieu-chinh-khong-khop", "Dòng điều chỉnh ứng với tệp, trang, ô và số đang có.")
CORRECTED: Final = _notice("da-dieu-chinh", "Số đã điều chỉnh được nêu rõ.")
OTHER_FOLDER: Final = _notice("dieu-chinh-chua-dung", "Tệp mà dòng điều chỉnh nêu đang có trong thư mục của cơ quan.")
