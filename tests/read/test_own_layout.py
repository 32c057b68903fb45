"""A sheet “Cách đọc bảng” maps an office's own layout once; a list of 500 with lookup formulas is read by it."""

from __future__ import annotations

import shutil
import subprocess

import openpyxl
import pytest

from pipeline.read import read_folder
from tests.read.test_layouts import declared

HEAD = ["Tệp", "Trang", "Là trang", "Dòng nhãn", "Dòng số liệu đầu", "Dòng số liệu cuối",
        "Cột của cơ quan", "Cột của chương trình"]  # fmt: skip
COUNTS = [
    ["Sổ theo dõi của Văn phòng"],
    ["", "Phần A", "Phần B"],
    ["Mã", "Bộ phận", "GKCN", "GKTT", "Ghi"],
    ["x1", "Phòng 1", 3, 1, "a"],
    ["x2", "Phòng 2", None, 2, None],
    ["", "ghi chú của sổ, không phải số liệu", None, None, None],
]
MAPPED = [
    ["So*.xlsx", "S?", "Khen thưởng theo đơn vị", 3, 4, 5, "Bộ phận", "Đơn vị"],
    [None, None, None, None, None, None, "C", "Giấy khen · Cá nhân"],
    [None, None, None, None, None, None, "gktt", "Giấy khen (tập thể)"],
]


def saved(path, **sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title.replace("_", " "))
        for row in rows:
            sheet.append(row)
    book.save(path)


def mapping(**changed):
    """The lines of the mapping, cells of it changed by address."""
    rows = [[*row] for row in (HEAD, *MAPPED)]
    for address, value in changed.items():
        rows[int(address[1:]) - 1]["ABCDEFGH".index(address[0])] = value
    rows[1][1] = changed.get("B2", "S1")
    return rows


def read(folder, **asked):
    return read_folder(folder, folder, *declared(), **{"year": 2024, **asked})


def found(reading):
    return [(f.code, getattr(f.place, "sheet", ""), getattr(f.place, "cell", "")) for f in reading.findings]


def counted(reading):
    values = reading.tables["khen_thuong"].values
    return sorted(map(tuple, values[["đơn_vị", "hình_thức", "đối_tượng", "số_lượng"]].to_numpy().tolist()))


THREE = [
    ("Phòng 1", "Giấy khen", "Cá nhân", 3),
    ("Phòng 1", "Giấy khen", "Tập thể", 1),
    ("Phòng 2", "Giấy khen", "Tập thể", 2),
]


def test_a_table_that_no_heading_tells_is_read_as_it_is_mapped(tmp_path):
    saved(tmp_path / "Sổ 2024.xlsx", S1=COUNTS)
    saved(tmp_path / "a.xlsx", Cách_đọc_bảng=mapping(A2="Sổ*.xlsx"))
    reading = read(tmp_path)
    assert found(reading) == []
    assert counted(reading) == THREE
    assert reading.tables["khen_thuong"].cells["số_lượng"][0].address == "C4"


def test_the_office_s_mapping_holds_for_its_years(tmp_path):
    office, year = tmp_path / "o", tmp_path / "o" / "2024"
    year.mkdir(parents=True)
    saved(office / "don-vi.xlsx", Cách_đọc_bảng=mapping(A2=None))
    saved(year / "bất kỳ.xlsx", S1=COUNTS)
    above = read(office, year=None)
    assert found(above) == []
    reading = read(year, layouts=above.layouts)
    assert found(reading) == []
    assert counted(reading) == THREE


def test_without_the_mapping_the_table_is_not_known(tmp_path):
    saved(tmp_path / "Sổ 2024.xlsx", S1=COUNTS)
    assert [code for code, *_ in found(read(tmp_path))] == ["trang-khong-nhan-ra"]


@pytest.mark.parametrize(
    ("cell", "value", "code"),
    [
        ("C2", "Khen thưởng theo đon vị", "cach-doc-trang-la"),
        ("C2", None, "cach-doc-trang-la"),
        ("H3", "Giấy khne · Cá nhân", "cach-doc-cot-la"),
        ("H3", "Giấy khen", "cach-doc-cot-la"),
        ("H2", "Tên bộ phận", "cach-doc-cot-la"),
        ("G2", "Bộ phậm", "cach-doc-cot-khong-thay"),
        ("G3", "XY", "cach-doc-cot-khong-thay"),
        ("E2", 3, "cach-doc-dong-sai"),
        ("E2", None, "cach-doc-dong-sai"),
        ("F2", 2, "cach-doc-dong-sai"),
        ("D2", "ba", "o-phai-la-so-dem"),
        ("B2", "S2", "cach-doc-khong-dung"),
    ],
)
def test_a_fault_of_the_mapping_is_told_at_its_cell(tmp_path, cell, value, code):
    saved(tmp_path / "Sổ 2024.xlsx", S1=COUNTS)
    saved(tmp_path / "a.xlsx", Cách_đọc_bảng=mapping(A2="Sổ*", **{cell: value}))
    place = "C2" if code == "cach-doc-khong-dung" else cell
    assert _told(tmp_path) == [(code, "Cách đọc bảng", place)]


def _told(folder):
    """What is found, without the notice that the office's own worksheet is not known."""
    return [f for f in found(read(folder)) if f[0] != "trang-khong-nhan-ra"]


def test_a_line_without_the_office_s_column_is_told(tmp_path):
    saved(tmp_path / "Sổ 2024.xlsx", S1=COUNTS)
    saved(tmp_path / "a.xlsx", Cách_đọc_bảng=mapping(A2="Sổ*", G3=None))
    assert _told(tmp_path) == [("dong-khong-doc", "Cách đọc bảng", "dòng 3")]


def test_a_column_that_must_be_there_and_is_not_mapped_is_told(tmp_path):
    saved(tmp_path / "Sổ 2024.xlsx", S1=COUNTS)
    rows = mapping(A2="Sổ*")
    rows[1][6:] = ["C", "Giấy khen · Cá nhân"]
    saved(tmp_path / "a.xlsx", Cách_đọc_bảng=[*rows[:2], rows[3]])
    assert _told(tmp_path) == [("cach-doc-thieu-cot", "Cách đọc bảng", "C2")]


def test_one_fault_of_a_mapping_used_for_many_files_is_told_once(tmp_path):
    for n in range(3):
        saved(tmp_path / f"Sổ {n}.xlsx", S1=COUNTS)
    saved(tmp_path / "a.xlsx", Cách_đọc_bảng=mapping(A2="Sổ*", G3="XY"))
    assert [f[0] for f in found(read(tmp_path))].count("cach-doc-cot-khong-thay") == 1


PEOPLE = [f"Nguyễn Thị {n:03d}" for n in range(500)]
BROKEN = (17, 333)


def people(path, *, cached):
    """A list of 500 with names and units looked up by number from another worksheet, two of them missing there."""
    book = openpyxl.Workbook()
    sheet, staff = book.active, book.create_sheet("Nhân sự")
    sheet.title = "DS"
    for n, name in enumerate(PEOPLE):
        if n not in BROKEN:
            staff.append([f"CB{n:03d}", name, f"Phòng {n % 7 + 1}"])
    sheet.append(["DANH SÁCH ĐỀ NGHỊ (mẫu của cơ quan)"])
    sheet.append(["Số hiệu", "Người", "BP", "Được"])
    for n in range(500):
        keys = f"A{n + 3},'Nhân sự'!$A$1:$C$600"
        sheet.append([f"CB{n:03d}", f"=VLOOKUP({keys},2,FALSE)", f"=VLOOKUP({keys},3,FALSE)", "LĐTT"])
    book.save(path)
    if cached:
        stored(path)


def stored(path):
    """The same file with the results that Excel would store beside the formulas."""
    import re
    import zipfile

    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = "xl/worksheets/sheet1.xml"

    def result(match):
        n, column = int(match[2]) - 3, match[1].decode()
        head, formula = match[0].split(b"><f>")[0], match[3]
        if n in BROKEN:
            return head.replace(b' t="str"', b"") + b' t="e"><f>' + formula + b"</f><v>#N/A</v></c>"
        value = PEOPLE[n] if column == "B" else f"Phòng {n % 7 + 1}"
        return head + b' t="str"><f>' + formula + b"</f><v>" + value.encode() + b"</v></c>"

    cell = re.compile(rb'<c r="([BC])(\d+)"[^>]*><f>(.*?)</f><v ?/?>(?:</v>)?</c>')
    parts[name], count = cell.subn(result, parts[name])
    assert count == 1000
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for part, content in parts.items():
            package.writestr(part, content)


LIST = [
    ["", "DS", "Danh sách khen thưởng", 2, 3, None, "Người", "Họ và tên hoặc tập thể"],
    [None, None, None, None, None, None, "BP", "Đơn vị"],
    [None, None, None, None, None, None, "Được", "Danh hiệu/hình thức"],
    [None, None, None, None, None, None, "“Cá nhân”", "Đối tượng"],
]


def told_of_people(reading):
    missing = [(code, cell) for code, sheet, cell in found(reading) if sheet == "DS"]
    assert missing == [(code, f"{c}{n + 3}") for n in BROKEN for c, code in (("B", ERROR), ("C", ERROR))]
    names = reading.tables["danh_sach_khen"].values
    assert [n for n in names["tên"] if n] == [p for n, p in enumerate(PEOPLE) if n not in BROKEN]
    assert set(names["đối_tượng"]) == {"Cá nhân"}
    assert len(names) == 500


ERROR = "o-loi-cong-thuc"


def test_a_real_list_of_500_with_lookups_is_read_and_each_missing_one_is_told(tmp_path):
    people(tmp_path / "DS khen.xlsx", cached=True)
    saved(tmp_path / "a.xlsx", Cách_đọc_bảng=[HEAD, *LIST])
    reading = read(tmp_path)
    told_of_people(reading)
    assert len(reading.tables["khen_thuong"].values) == 500


@pytest.mark.long
@pytest.mark.parametrize("form", ["xlsx", "ods", "xls"])
def test_the_list_is_read_the_same_after_libreoffice_worked_it_out(tmp_path, form):
    made = tmp_path / "made"
    made.mkdir()
    people(made / "DS khen.xlsx", cached=False)
    folder = tmp_path / "2024"
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [
        "soffice",
        profile,
        "--headless",
        "--convert-to",
        form,
        "--outdir",
        str(folder),
        str(made / "DS khen.xlsx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    shutil.rmtree(tmp_path / "profile", ignore_errors=True)
    saved(folder / "a.xlsx", Cách_đọc_bảng=[HEAD, *LIST])
    told_of_people(read(folder))
