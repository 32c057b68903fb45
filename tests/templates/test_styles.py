from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.ooxml import parse, read_package, w, w_value

STYLES = parse(read_package(Path(__file__).parents[2] / "templates_docx/_chung/kieu.docx")["word/styles.xml"], "styles")
BY_ID = {w_value(style, "styleId"): style for style in STYLES.iter(w("style"))}
CONTRACT = (  # noqa: SIM905
    "Normal QuocHieu TieuNgu CoQuanChuQuan CoQuanBanHanh DuongKe DuongKeCoQuan DuongKeTieuNgu DuongKeTrichYeu SoKyHieu "
    "DiaDanhNgay TenLoai TrichYeu KinhGui CanCu MucLon Muc TieuMuc NoiDung GachDauDong BangDau BangO BangSo BangTong "
    "NoiNhanDau NoiNhan KyQuyenHan KyChucVu KyTrong KyHoTen PhuLucDau PhuLucTen PhuLucGhiChu SoTrang FootnoteText "
    "FootnoteReference Strong Emphasis Thieu DuThao MinhHoa PhatHienDau PhatHien STT BangKe BangKhongVien"
).split()
# NĐ 30/2020, Phụ lục I, mục V: cỡ chữ nhỏ nhất, lớn nhất; đậm; nghiêng
FORM = {
    "QuocHieu": (12, 13, True, False),
    "TieuNgu": (13, 14, True, False),
    "CoQuanChuQuan": (12, 13, False, False),
    "CoQuanBanHanh": (12, 13, True, False),
    "SoKyHieu": (13, 13, False, False),
    "DiaDanhNgay": (13, 14, False, True),
    "TenLoai": (13, 14, True, False),
    "TrichYeu": (13, 14, True, False),
    "KinhGui": (13, 14, False, False),
    "NoiDung": (13, 14, False, False),
    "MucLon": (13, 14, True, False),
    "Muc": (13, 14, True, False),
    "NoiNhanDau": (12, 12, True, True),
    "NoiNhan": (11, 11, False, False),
    "KyQuyenHan": (13, 14, True, False),
    "KyChucVu": (13, 14, True, False),
    "KyHoTen": (13, 14, True, False),
    "PhuLucDau": (14, 14, True, False),
    "PhuLucTen": (13, 14, True, False),
    "PhuLucGhiChu": (13, 14, False, True),
    "SoTrang": (13, 14, False, False),
}


def own(style, path):
    """The first element at the path, up the chain of styles, then in the defaults."""
    while style is not None:
        found = style.find("/".join(w(part) for part in path.split("/")))
        if found is not None:
            return found
        based = style.find(w("basedOn"))
        style = None if based is None else BY_ID[w_value(based)]
    return STYLES.find("/".join(w(part) for part in ("docDefaults", f"{path.split('/')[0]}Default", *path.split("/"))))


@pytest.mark.parametrize("name", CONTRACT)
def test_the_styles_part_knows_every_style_of_the_contract(name):
    assert name in BY_ID


@pytest.mark.parametrize("name", FORM)
def test_a_component_has_the_size_and_weight_of_the_decree(name):
    least, most, bold, italic = FORM[name]
    assert least <= int(w_value(own(BY_ID[name], "rPr/sz"))) / 2 <= most
    assert (own(BY_ID[name], "rPr/b") is not None) is bold
    assert (own(BY_ID[name], "rPr/i") is not None) is italic


def test_times_new_roman_is_named_for_every_script_and_nothing_is_coloured():
    fonts = STYLES.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('rFonts')}")
    assert {w_value(fonts, side) for side in ("ascii", "hAnsi", "cs", "eastAsia")} == {"Times New Roman"}
    assert len(list(STYLES.iter(w("rFonts")))) == 1
    assert not list(STYLES.iter(w("color")))


def test_the_body_is_justified_with_a_first_line_and_six_points_between_paragraphs():
    spacing, indent = own(BY_ID["NoiDung"], "pPr/spacing"), own(BY_ID["NoiDung"], "pPr/ind")
    assert w_value(own(BY_ID["NoiDung"], "pPr/jc")) == "both"
    assert w_value(indent, "firstLine") == "720"
    assert int(w_value(spacing, "before")) + int(w_value(spacing, "after")) >= 120
    assert 240 <= int(w_value(spacing, "line")) <= 360
    assert w_value(spacing, "lineRule") == "auto"


@pytest.mark.parametrize("name", ["MucLon", "Muc", "TieuMuc", "TenPhongTrao", "DoanKet", "NoiNhan", "KyChucVu"])
def test_headings_and_the_end_stay_with_what_follows(name):
    assert own(BY_ID[name], "pPr/keepNext") is not None


@pytest.mark.parametrize(
    ("name", "column", "least", "most"),
    [("DuongKeTieuNgu", 91, 55, 58), ("DuongKeCoQuan", 76, 19, 29), ("DuongKeTrichYeu", 160, 36, 48)],
)
def test_a_line_is_as_long_as_the_decree_asks(name, column, least, most):
    indent = own(BY_ID[name], "pPr/ind")
    length = column - (int(w_value(indent, "left")) + int(w_value(indent, "right"))) / 56.69
    assert least <= length <= most
    assert own(BY_ID[name], "pPr/pBdr/bottom") is not None


def test_there_is_room_for_stamp_and_signature():
    assert 60 * 20 <= int(w_value(own(BY_ID["KyTrong"], "pPr/spacing"), "line")) <= 75 * 20
