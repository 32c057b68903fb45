"""The faults that a declaration can have."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity

_LAYER: Final = "đọc"


def _error(id_: str, title: str) -> Code:
    return Code(id_, Severity.ERROR, Kind.TEMPLATE, _LAYER, title)


UNREADABLE: Final = _error("khai-bao-khong-doc-duoc", "Tệp khai báo có trong thư mục và ghi bằng bảng mã UTF-8.")
SYNTAX: Final = _error("khai-bao-sai-cu-phap", "Tệp khai báo viết đúng cú pháp TOML.")
SCHEMA: Final = _error("khai-bao-khac-phien-ban", "Tệp khai báo thuộc phiên bản mà chương trình biết.")
UNKNOWN_KEY: Final = _error("khoa-khong-biet", "Khai báo chỉ dùng những khóa mà chương trình biết.")
MISSING_KEY: Final = _error("thieu-khoa", "Khai báo có đủ những khóa phải có.")
WRONG_TYPE: Final = _error("khoa-sai-kieu", "Giá trị của khóa thuộc đúng kiểu.")
NOT_OFFERED: Final = _error("gia-tri-khong-biet", "Giá trị của khóa là một trong các giá trị cho sẵn.")
BAD_NAME: Final = _error("ten-khong-hop-le", "Tên gồm chữ, số và dấu gạch dưới, các phần cách nhau bằng dấu chấm.")
NOT_COMPOSED: Final = Code(
    "ten-khong-dung-san", Severity.WARNING, Kind.TEMPLATE, _LAYER, "Tên ghi bằng chữ Unicode dựng sẵn."
)
TAKEN_NAME: Final = _error("ten-trung", "Mỗi tên chỉ khai báo một lần.")
NESTED_NAME: Final = _error("ten-chong-nhau", "Không tên nào là phần đầu của một tên khác.")
SHARED_LABEL: Final = _error("nhan-trung", "Mỗi nhãn chỉ thuộc về một cột của trang.")
NO_SUCH_SHEET: Final = _error("trang-khong-khai-bao", "Trang được dùng thì phải được khai báo.")
NO_SUCH_COLUMN: Final = _error("cot-khong-khai-bao", "Cột được dùng thì phải có trong khai báo của trang.")
NO_SUCH_FIGURE: Final = _error("so-lieu-khong-khai-bao", "Số liệu được dùng thì phải được khai báo.")
NOT_A_NUMBER: Final = _error("cot-khong-cong-duoc", "Chỉ cột số mới cộng được.")
CIRCLE: Final = _error("so-lieu-vong-tron", "Số liệu không được tính từ chính nó.")
MIXED_STAGES: Final = _error("cong-nhieu-giai-doan", "Số đăng ký, đề nghị và đã quyết định không cộng với nhau.")
NO_SUCH_FILE: Final = _error("khong-co-tep-mau", "Tệp mẫu được khai báo thì phải có trong thư mục.")
