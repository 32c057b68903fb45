"""Contents made from a declaration alone: every optional name blank, or given."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from pipeline.content import Content, Figure, FigureKind, Identity, Row, Span, Table, Text

DAY = date(2026, 2, 5)
OFFICE = {
    "mã": "VKSX", "tên": "Viện kiểm sát nhân dân tỉnh X", "tên_ngắn": "VKSND tỉnh X", "tên_ngành": "ngành Kiểm sát X",
    "tỉnh": "tỉnh X", "chủ_quản": "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO", "dòng_tên_1": "VIỆN KIỂM SÁT NHÂN DÂN",
    "dòng_tên_2": "TỈNH X", "ký_hiệu": "VKSX", "địa_danh": "X", "ghi_mục_đích": "", "ghi_chú": "",
    "đếm_tập_thể": "", "đếm_cá_nhân": "", "danh_hiệu_không_đăng_ký": "",
}  # fmt: skip
DOCUMENT = {
    "loại": "Báo cáo", "trích_yếu": "Thử mẫu", "tên_loại": "BÁO CÁO", "viết_tắt": "BC", "ký_hiệu": "BC-VKSX",
    "kính_gửi": "Viện kiểm sát nhân dân tối cao", "quyền_hạn": "", "chức_vụ": "Viện trưởng", "người_ký": "Người Ký",
    "thay_thế": "",
}  # fmt: skip


def text(name, *paragraphs):
    return Text(name, tuple((Span(words),) for words in paragraphs if words))


def content(declaration, *, given, **document):
    """The content of a document: declared names blank, or all of them given."""
    facts = DOCUMENT | document
    figures = [*_known(given), *(_figure(spec, given) for spec in declaration.figures)]
    words = [text(f"cơ_quan.{k}", v) for k, v in OFFICE.items()]
    words += [text(f"văn_bản.{k}", *v.split("\n")) for k, v in facts.items()]
    words += [text(t.name, *(("Lời kể.", "Lời thêm.") if given or t.required else ())) for t in declaration.texts]
    tables = [_table(spec, given or spec.required) for spec in declaration.tables]
    return Content(
        Identity("VKSX", declaration.type, 2021, 2025, "Thử mẫu", DAY),
        tuple(figures),
        tuple(words),
        (_recipients(), *tables),
    )


def _known(given):
    years = {"từ_năm": 2021, "đến_năm": 2025, "năm_sau": 2026}
    made = [Figure(f"kỳ.{name}", FigureKind.YEAR, Decimal(year)) for name, year in years.items()]
    made.append(Figure("kỳ.số_năm", FigureKind.SPAN, Decimal(5)))
    days = ("tính_đến", "từ_ngày", "đến_ngày")
    made += [Figure(f"kỳ.{name}", FigureKind.DATE, DAY if given else None) for name in days]
    return [*made, Figure("văn_bản.số", FigureKind.COUNT, Decimal(7)), Figure("văn_bản.ngày", FigureKind.DATE, DAY)]


def _figure(spec, given):
    value = DAY if spec.kind is FigureKind.DATE else Decimal(3)
    return Figure(spec.name, spec.kind, value if given else None)


def _recipients():
    rows = [("Như trên", "", ";"), ("Lưu: VT, VP", "", ".")]
    fields = ("tên", "mục_đích", "dấu")
    made = (
        Row(str(n), {f: text(f"nơi_nhận.{f}[{n}]", v) for f, v in zip(fields, row, strict=True)})
        for n, row in enumerate(rows)
    )
    return Table("nơi_nhận", fields, tuple(made), {})


def _table(spec, given):
    if not given:
        return Table(spec.name, (), (), {})
    values = _cross(spec) if spec.how == "chéo" else _cells(spec)
    row = Row("a", {spec.down[0]: text(f"{spec.name}.{spec.down[0]}[a]", "Đơn vị A"), **values}) if spec.down else None
    inner = Row("a", values)
    if spec.group or len(spec.down) > 1:
        label = spec.group or spec.down[0]
        inner = Row("a", values | {spec.down[1]: text("năm", "2025")}) if spec.down else inner
        row = Row("g", {label: text(f"{spec.name}.{label}[g]", "Nhóm một"), **values}, (inner,))
    total = (Row("tổng", values, total=True),) if spec.total else ()
    return Table(spec.name, (), (row or inner, *total), {})


def _cross(spec):
    return {name: Figure(f"{spec.name}.{name}[a]", FigureKind.NUMBER, Decimal(3)) for name, _ in spec.cross}


def _cells(spec):
    numbers = {"số_lượng": FigureKind.COUNT, "số_tiền": FigureKind.MONEY, "năm": FigureKind.YEAR}
    dates = {"ngày", "thời_hạn"}
    made = {}
    for name in spec.columns:
        key = f"{spec.name}.{name}[a]"
        if name in numbers:
            made[name] = Figure(key, numbers[name], Decimal(2025))
        elif name in dates:
            made[name] = Figure(key, FigureKind.DATE, DAY)
        else:
            made[name] = text(key, "Một")
    return made
