"""What can be wrong with workbooks of tables that are to be added up, each with its unchanging code."""

from __future__ import annotations

from typing import Final

from pipeline.findings import Code, Kind, Severity


def _code(id_: str, severity: Severity, title: str) -> Code:
    return Code(id_, severity, Kind.DATA, "tính", title)


NO_TABLES: Final = _code("tep-khong-co-bang", Severity.ERROR, "Tệp là tệp bảng do chương trình ghi.")
SAME_OFFICE: Final = _code("hai-tep-cung-co-quan", Severity.ERROR, "Mỗi cơ quan, mỗi kỳ một tệp bảng.")
OTHER_PERIOD: Final = _code("bang-khac-ky", Severity.ERROR, "Các tệp cộng với nhau thuộc cùng loại văn bản, cùng kỳ.")
NO_NUMBER: Final = _code("o-bang-khong-la-so", Severity.ERROR, "Ô của cột số trong bảng là một số.")
TABLE_MISSING: Final = _code("co-quan-thieu-bang", Severity.WARNING, "Tệp của mỗi cơ quan có đủ các bảng.")
NO_CONTENT: Final = _code("phien-ban-khong-co-so-lieu", Severity.ERROR, "Phiên bản giữ số liệu của các bảng.")
