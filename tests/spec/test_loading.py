from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from pipeline.content import FigureKind
from pipeline.spec import (
    Carry,
    ColumnKind,
    Condition,
    Home,
    Opening,
    Reach,
    Shape,
    column_kinds,
    declared_names,
    load_all,
    load_common,
    load_declaration,
    template_for,
)

REPOSITORY = Path(__file__).parents[2] / "templates_docx"

COMMON = """\
schema = 1
[trang.co_quan]
ten = "Thông tin chung"
dang = "cặp"
noi = "đơn vị"
khong_gian = "cơ_quan"
cot = [
  { ten = "tên", nhan = ["Tên cơ quan"], bat_buoc = true },
  { ten = "thành_lập", nhan = ["Năm thành lập"], kieu = "năm" },
]
[trang.khen]
ten = "Khen thưởng"
pham_vi = "kỳ"
cot = [{ ten = "đơn_vị", nhan = ["Đơn vị"], bat_buoc = true }, { ten = "ghi_chú", nhan = ["Ghi chú"], kieu = "văn" }]
[trang.khen.ngang]
danh_muc = "khen_thuong"
cot = "hình_thức"
nhom = "đối_tượng"
nhom_tu = [["TT", "Tập thể"], ["CN", "Cá nhân"]]
gia_tri = "số_lượng"
[trang.cong_bo]
ten = "Số liệu tổng hợp"
nhap_vao = "khen"
cot = [{ ten = "nguồn", nhan = ["Nguồn"] }, { ten = "số_lượng", nhan = ["Số lượng"], kieu = "đếm" }]
"""

HEAD = """\
schema = 1
ten = "Báo cáo thử"
ten_loai = "BÁO CÁO"
viet_tat = "BC"
ten_tep = "Bao cao {tu}-{den}"
trang = ["co_quan", "khen", "cong_bo"]
"""

FIGURE = """\
[[so_lieu]]
ten = "giấy_khen.tập_thể"
cach = "cộng"
trang = "khen"
cot = "số_lượng"
loc = [{ cot = "hình_thức", la = "Giấy khen" }]
"""


@pytest.fixture
def common(tmp_path):
    path = tmp_path / "_chung" / "khai-bao.toml"
    path.parent.mkdir()
    path.write_text(COMMON, encoding="utf-8")
    sheets, findings = load_common(path)
    assert findings == ()
    return sheets


@pytest.fixture
def load(tmp_path, common):
    def _load(body: str, head: str = HEAD, encoding: str = "utf-8"):
        folder = tmp_path / "bao-cao"
        folder.mkdir(exist_ok=True)
        (folder / "mau.docx").write_bytes(b"")
        (folder / "khai-bao.toml").write_text(head + dedent(body), encoding=encoding)
        return load_declaration(folder, common)

    return _load


@pytest.fixture
def fault(load):
    """The only finding of a declaration."""

    def _fault(body: str, head: str = HEAD):
        _, findings = load(body, head)
        assert len(findings) == 1, [f"{f.code}: {f.found}" for f in findings]
        return findings[0]

    return _fault


def test_the_common_sheets_of_the_repository_are_sound():
    sheets, findings = load_common(REPOSITORY / "_chung" / "khai-bao.toml")
    assert findings == ()
    assert sheets["thong_tin_chung"].shape is Shape.PAIRS
    assert sheets["thong_tin_chung"].home is Home.OFFICE
    assert sheets["khen_thuong"].reach is Reach.PERIOD
    assert dict(sheets["khen_thuong"].wide.groups)["TT"] == "Tập thể"


def test_a_sheet_tells_its_columns_with_their_kinds(common):
    thanh_lap = common["co_quan"].columns[1]
    assert (thanh_lap.name, thanh_lap.kind, thanh_lap.labels) == ("thành_lập", ColumnKind.YEAR, ("Năm thành lập",))


def test_a_table_has_the_columns_of_the_sheets_that_join_it_and_a_year(common):
    kinds = column_kinds(common.values(), "khen")
    assert kinds["số_lượng"] is ColumnKind.COUNT
    assert {"hình_thức", "đối_tượng", "nguồn", "năm"} < set(kinds)


def test_a_sound_declaration_has_no_finding(load):
    declaration, findings = load(FIGURE)
    assert findings == ()
    assert declaration.type == "bao-cao"
    assert declaration.figures[0].kind is FigureKind.COUNT
    assert declaration.figures[0].where == (Condition("hình_thức", ("Giấy khen",)),)
    assert dict(declaration.lines)["giấy_khen.tập_thể"] == 8


def test_conditions_know_other_values_blanks_and_years(load):
    declaration, findings = load(
        FIGURE.replace(
            '{ cot = "hình_thức", la = "Giấy khen" }',
            '{ cot = "đơn_vị", khac = "P1" }, { cot = "năm", la = [2023, 2024] }, { cot = "ghi_chú", trong = true }',
        )
    )
    assert findings == ()
    assert declaration.figures[0].where == (
        Condition("đơn_vị", ("P1",), negate=True),
        Condition("năm", ("2023", "2024")),
        Condition("ghi_chú", blank=True),
    )


def test_tables_keep_groups_counts_and_crossed_columns(load):
    declaration, findings = load("""
        [[bang]]
        ten = "ds.khen"
        cach = "dòng"
        trang = "khen"
        cot = ["hình_thức", "số_lượng"]
        nhom = "đơn_vị"
        tong_cot = ["số_lượng"]
        dem = "số"
        tong = true
        [[bang]]
        ten = "phụ_lục"
        cach = "chéo"
        trang = "khen"
        doc = ["đơn_vị", "năm"]
        ngang = ["hình_thức", "đối_tượng"]
        gia_tri = "số_lượng"
        cot_cheo = [{ ten = "gk_tt", la = ["Giấy khen", "Tập thể"] }]
        """)
    assert findings == ()
    listed, crossed = declaration.tables
    assert (listed.group, listed.sums, listed.count, listed.total) == ("đơn_vị", ("số_lượng",), "số", True)
    assert crossed.cross == (("gk_tt", ("Giấy khen", "Tập thể")),)
    names = declared_names(declaration).tables
    assert list(names["ds.khen"].rows) == ["đơn_vị", "số_lượng", "số"]
    assert list(names["ds.khen"].inner) == ["hình_thức", "số_lượng"]
    assert list(names["ds.khen"].total) == ["số_lượng"]
    assert list(names["phụ_lục"].inner) == ["đơn_vị", "năm", "gk_tt"]


def test_names_hold_what_is_declared_and_what_is_built_in(load):
    names = declared_names(load(FIGURE)[0])
    assert names.figures["cơ_quan.thành_lập"] is FigureKind.YEAR
    assert names.figures["kỳ.số_năm"] is FigureKind.SPAN
    assert "cơ_quan.tên" in names.texts
    assert list(names.tables["nơi_nhận"].rows) == ["tên", "mục_đích", "dấu"]
    assert names.own == ("giấy_khen.tập_thể",)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_read(load, encoding):
    declaration, findings = load(FIGURE, encoding=encoding)
    assert findings == ()
    assert declaration.title == "Báo cáo thử"


def test_a_type_may_have_sheets_of_its_own(load):
    declaration, findings = load("""
        [trang_rieng.diem]
        ten = "Điểm thi đua"
        cot = [{ ten = "điểm", nhan = ["Điểm"], kieu = "số" }]
        [[so_lieu]]
        ten = "điểm"
        cach = "cộng"
        trang = "diem"
        cot = "điểm"
        """)
    assert findings == ()
    assert [s.key for s in declaration.sheets] == ["co_quan", "khen", "cong_bo", "diem"]


def test_folders_that_begin_with_an_underscore_are_no_types(tmp_path, load):
    load(FIGURE)
    (tmp_path / "a-ke-hoach").mkdir()
    (tmp_path / "a-ke-hoach" / "mau.docx").write_bytes(b"")
    (tmp_path / "a-ke-hoach" / "khai-bao.toml").write_text(HEAD, encoding="utf-8")
    declarations, findings = load_all(tmp_path)
    assert findings == ()
    assert [d.type for d in declarations] == ["a-ke-hoach", "bao-cao"]


def test_the_template_of_the_day_is_taken(load):
    declaration, _ = load("""
        [[mau]]
        tep = "mau.docx"
        [[mau]]
        tep = "mau-2026.docx"
        tu = 2026-01-01
        """)
    assert template_for(declaration, date(2025, 12, 31)).file == "mau.docx"
    assert template_for(declaration, date(2026, 1, 1)).file == "mau-2026.docx"
    assert template_for(declaration, None).file == "mau-2026.docx"


def test_a_syntax_fault_is_told_with_its_line(fault):
    finding = fault('[[so_lieu]]\nten = "a"\ncach cộng\n')
    assert (finding.code, finding.place.line) == ("khai-bao-sai-cu-phap", 9)
    assert "cach cộng" in finding.found


def test_an_unknown_key_gets_the_nearest_known_one(fault):
    finding = fault(FIGURE + 'donvi = "lượt"\n')
    assert (finding.code, finding.place.line) == ("khoa-khong-biet", 13)
    assert "don_vi" in finding.mend


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('cach = "cộng"', 'cach = "cọng"', ("gia-tri-khong-biet", 9, "“cộng”")),
        ('cach = "cộng"\n', "", ("thieu-khoa", 7, "“cach”")),
        ('cot = "số_lượng"\n', "", ("thieu-khoa", 7, "“cot”")),
        ('cot = "số_lượng"', "cot = 3", ("khoa-sai-kieu", 11, "cot = 3")),
        ('trang = "khen"', 'trang = "khenn"', ("trang-khong-khai-bao", 10, "“khen”")),
        ('cot = "số_lượng"', 'cot = "số_luợng"', ("cot-khong-khai-bao", 11, "“số_lượng”")),
        ('cot = "số_lượng"', 'cot = "đơn_vị"', ("cot-khong-cong-duoc", 11, "“chữ”")),
        ('cot = "hình_thức"', 'cot = "hình_thứ"', ("cot-khong-khai-bao", 12, "“hình_thức”")),
        ('la = "Giấy khen"', 'bang = "Giấy khen"', ("khoa-khong-biet", 12, "“la”")),
        (', la = "Giấy khen"', "", ("khoa-sai-kieu", 12, "0 phép so")),
        ("giấy_khen.tập_thể", "giấy khen", ("ten-khong-hop-le", 8, "giấy khen")),
        ("giấy_khen.tập_thể", "kỳ", ("ten-chong-nhau", 8, "kỳ.năm_sau")),
        ("giấy_khen.tập_thể", "cơ_quan.tên", ("ten-trung", 8, "chương trình")),
    ],
)
def test_a_fault_of_an_entry_is_told_at_its_line(load, old, new, expected):
    code, line, told = expected
    _, findings = load(FIGURE.replace(old, new))
    finding = findings[0]
    assert (finding.code, finding.place.line) == (code, line)
    assert told in finding.found + finding.expected + finding.mend


def test_a_name_given_twice_is_told_at_the_second(fault):
    finding = fault(FIGURE + FIGURE)
    assert (finding.code, finding.place.line) == ("ten-trung", 14)
    assert "dòng 7" in finding.found


def test_a_name_may_not_begin_another(fault):
    finding = fault(FIGURE + FIGURE.replace("giấy_khen.tập_thể", "giấy_khen"))
    assert (finding.code, finding.place.line) == ("ten-chong-nhau", 14)


def test_a_name_in_loose_marks_is_read_with_a_warning(load):
    import unicodedata

    declaration, findings = load(FIGURE.replace("giấy_khen.tập_thể", unicodedata.normalize("NFD", "giấy_khen.tập_thể")))
    assert [f.code for f in findings] == ["ten-khong-dung-san"]
    assert declaration.figures[0].name == "giấy_khen.tập_thể"


def test_a_figure_made_of_an_undeclared_one_gets_the_nearest(fault):
    finding = fault(FIGURE + '[[so_lieu]]\nten = "tổng"\ncach = "tổng của"\ntu = ["giấy_khen.tập_thê"]\n')
    assert (finding.code, finding.place.line) == ("so-lieu-khong-khai-bao", 16)
    assert "giấy_khen.tập_thể" in finding.mend


def test_a_figure_made_from_itself_is_told_with_the_way_round(load):
    _, findings = load("""
        [[so_lieu]]
        ten = "a"
        cach = "tổng của"
        tu = ["b"]
        [[so_lieu]]
        ten = "b"
        cach = "tổng của"
        tu = ["a"]
        [[so_lieu]]
        ten = "c"
        cach = "tổng của"
        tu = ["a"]
        """)
    assert [f.code for f in findings] == ["so-lieu-vong-tron"] * 2
    assert findings[0].found == "“a” ← “b” ← “a”"


def test_a_ratio_is_made_of_two(fault):
    finding = fault(FIGURE + '[[so_lieu]]\nten = "tỉ_lệ"\ncach = "tỉ lệ"\ntu = ["giấy_khen.tập_thể"]\n')
    assert (finding.code, finding.expected) == ("khoa-sai-kieu", "đúng hai tên")


def test_a_template_file_that_is_not_there_is_told(fault):
    finding = fault('[[mau]]\ntep = "mau-moi.docx"\n')
    assert (finding.code, finding.place.line) == ("khong-co-tep-mau", 8)


def test_an_agreement_is_between_figures(fault):
    finding = fault(
        FIGURE
        + '[[doi_chieu]]\nten = "khớp"\ntrai = "giấy_khen.tập_thể"\nphep = "="\nphai = "khác"\nvi = "phải khớp"\n'
    )
    assert (finding.code, finding.place.line) == ("so-lieu-khong-khai-bao", 17)


def test_all_faults_are_told_at_once(load):
    _, findings = load(
        FIGURE.replace("cộng", "cọng") + '[[van]]\nten = "v"\ntrang = "khen"\n[[bang]]\nten = "t"\ncach = "dòng"\n'
    )
    assert [f.code for f in findings] == ["gia-tri-khong-biet", "thieu-khoa", "thieu-khoa"]


def test_two_columns_may_not_share_a_label(tmp_path):
    path = tmp_path / "khai-bao.toml"
    path.write_text(COMMON.replace('nhan = ["Ghi chú"]', 'nhan = ["ĐƠN VỊ :"]'), encoding="utf-8")
    _, findings = load_common(path)
    assert [f.code for f in findings] == ["nhan-trung"]


def test_a_type_without_its_first_lines_is_none(load):
    declaration, findings = load("", head="schema = 1\n")
    assert declaration is None
    assert {f.code for f in findings} == {"thieu-khoa"}


def test_a_folder_without_a_declaration_is_told(tmp_path):
    (tmp_path / "ke-hoach").mkdir()
    declaration, findings = load_declaration(tmp_path / "ke-hoach", {})
    assert declaration is None
    assert findings[0].code == "khai-bao-khong-doc-duoc"
    assert "không có tệp" in findings[0].found


def test_a_faulty_column_is_left_out_and_told_once(tmp_path):
    path = tmp_path / "khai-bao.toml"
    path.write_text(COMMON.replace('kieu = "năm"', 'kieu = "nam"'), encoding="utf-8")
    sheets, findings = load_common(path)
    assert [(f.code, f.place.line) for f in findings] == [("gia-tri-khong-biet", 9)]
    assert [c.name for c in sheets["co_quan"].columns] == ["tên"]


def test_a_faulty_figure_does_not_fault_those_made_of_it(fault):
    finding = fault(
        FIGURE.replace("cộng", "cọng") + '[[so_lieu]]\nten = "t"\ncach = "tổng của"\ntu = ["giấy_khen.tập_thể"]\n'
    )
    assert finding.code == "gia-tri-khong-biet"


def test_a_key_is_found_where_it_begins_its_line_and_not_inside_another(load):
    _, findings = load("""
        [[so_lieu]]
        ten = "a"
        loc = [
          { cot = "hình_thức", la = "Giấy khen" },
          { cot = "đối_tượng", l = "Tập thể" },
        ]
        cach = "cộng"
        trang = "khen"
        cot = "lạ"
        """)
    assert [(f.code, f.place.line) for f in findings] == [("khoa-khong-biet", 12)]
    _, findings = load("""
        [[so_lieu]]
        ten = "a"
        loc = [{ cot = "hình_thức", la = "Giấy khen" }]
        cach = "cộng"
        trang = "khen"
        cot = "lạ"
        """)
    assert [(f.code, f.place.line) for f in findings] == [("cot-khong-khai-bao", 13)]


def test_a_column_that_offers_the_values_of_no_column_is_told(tmp_path):
    path = tmp_path / "khai-bao.toml"
    path.write_text(COMMON.replace('nhan = ["Nguồn"] }', 'nhan = ["Nguồn"], chon = "khen.đon_vị" }'), encoding="utf-8")
    _, findings = load_common(path)
    assert [(f.code, "khen.đơn_vị" in f.mend) for f in findings] == [("cot-khong-khai-bao", True)]


def test_a_sheet_tells_how_next_year_s_workbook_begins_it():
    sheets, _ = load_common(REPOSITORY / "_chung")
    assert (sheets["khen_thuong"].opening, sheets["khen_thuong"].sent) == (Opening.UNITS, True)
    assert sheets["can_cu"].opening is Opening.REVIEWED
    phase = next(c for c in sheets["phong_trao"].columns if c.name == "giai_đoạn")
    assert phase.carry is Carry.RUNNING
