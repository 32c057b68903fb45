"""Every rule by the group that it stands in: the folders of rules, each under the name of what it looks at."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING, Final

from pipeline import law
from pipeline.check import all_rules, rules
from pipeline.cli.wrapping import indented

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check import Rule

GROUPS: Final = {
    "page": "TRANG GIẤY, PHÔNG CHỮ, SỐ TRANG",
    "letterhead": "PHẦN ĐẦU: Quốc hiệu, tên cơ quan, số, ký hiệu, địa danh, ngày",
    "title": "TÊN LOẠI, TRÍCH YẾU, CĂN CỨ",
    "body": "NỘI DUNG: bố cục, đánh số, canh lề, cỡ chữ",
    "signature": "CHỮ KÝ: thẩm quyền, chức vụ, họ tên",
    "recipients": "KÍNH GỬI, NƠI NHẬN",
    "appendix": "PHỤ LỤC VÀ CÁC THÀNH PHẦN KHÁC",
    "arithmetic": "SỐ LIỆU: tổng, tỷ lệ, danh sách trong câu và bảng",
    "citations": "VIỆN DẪN VĂN BẢN",
    "wording": "CÂU CHỮ: viết hoa, tên gọi, chữ viết tắt, số, dấu câu",
}

OF_FIGURES: Final = "LUẬT THI ĐUA, KHEN THƯỞNG: số liệu của các trang Excel, khi lập văn bản"


def groups() -> Iterator[str]:
    """Every rule by the group that it stands in, with its title; and where the codes of building are told."""
    number = len(all_rules()) + len(law.all_rules())
    yield f"{number} quy tắc. Gõ pipeline explain kèm mã để xem lý do, ví dụ, căn cứ."
    for name, title in GROUPS.items():
        yield from ("", title)
        for rule in group(name):
            yield from indented(f"  {rule.code.id}  ", rule.code.title, hang=4)
    yield from ("", OF_FIGURES)
    for figures in law.all_rules():
        yield from indented(f"  {figures.code.id}  ", figures.code.title, hang=4)
    yield ""
    yield from indented("", "Mã báo khi lập văn bản có trong tệp HUONG-DAN.md của thư mục inputs và templates_docx.")


def group(name: str) -> list[Rule]:
    """The rules of a folder of rules, by code: they look at the same part of a document."""
    folders = [f"{path}/{name}" for path in rules.__path__]
    modules = [importlib.import_module(m.name) for m in pkgutil.walk_packages(folders, f"{rules.__name__}.{name}.")]
    return sorted((m.RULE for m in modules if hasattr(m, "RULE")), key=lambda rule: rule.code.id)
