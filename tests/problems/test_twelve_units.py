"""An office of twelve units, each in another state: what is said to each, once and rightly, in its message."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook

from pipeline.build import Choice, find_workspace
from pipeline.problems import gathered, letters
from tests.problems.test_problems import saved
from tests.returns.conftest import save
from tests.returns.split import AWARDS, INITIATIVES, SENT, torn, write

OFFICE = "lam-giang"
YEAR = f"{OFFICE}/2026"
LOCKED = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1000) + "EncryptedPackage".encode("utf-16le") + bytes(600)
PAGE = (
    "<html><meta charset=utf-8><table><tr><td>Đơn vị: VKSND khu vực 2</td></tr>"
    "<tr><td>Giấy khen (tập thể)</td><td>Giấy khen (cá nhân)</td></tr><tr><td>2</td><td>hai</td></tr></table></html>"
)


def none_and_two_and_last_year_s(sent):
    (sent / "Phòng 1.xlsx").unlink()
    book = load_workbook(sent / "Phòng 2.xlsx")
    book[AWARDS]["O9"] = 77
    book.save(sent / "Phong 2 (sua).xlsx")
    book = load_workbook(sent / "Phòng 3.xlsx")
    book[AWARDS]["A2"], book[INITIATIVES]["A1"] = "KHEN THƯỞNG THEO ĐƠN VỊ NĂM 2025", "SÁNG KIẾN NĂM 2025"
    book.save(sent / "Phòng 3.xlsx")


def not_to_be_read(sent):
    (sent / "Phòng 4.xlsx").rename(sent / "Bao cao Phong 4.docx")
    (sent / "Phòng Tổ chức cán bộ.xlsx").unlink()
    (sent / "Phòng TCCB").mkdir()
    for name in ("ban ky.pdf", "trang 2.jpg"):
        (sent / "Phòng TCCB" / name).write_bytes(b"%PDF-1.4")
    (sent / "Văn phòng tổng hợp.xlsx").write_bytes(b"")
    (sent / "VKSND khu vực 1.xlsx").write_bytes(LOCKED)


def read_with_faults(sent):
    (sent / "VKSND khu vực 2.xlsx").unlink()
    (sent / "VKSND khu vực 2.xls").write_text(PAGE, encoding="utf-8")
    for sheet, cell in ((AWARDS, "B16"), (INITIATIVES, "B14")):
        book = load_workbook(sent / "VKSND khu vực 3.xlsx")
        assert book[sheet][cell].value == "VKSND khu vực 3"
        book[sheet][cell] = "VKSND khu vuc số 33"
        book.save(sent / "VKSND khu vực 3.xlsx")


def renamed(sheet):
    names = {"VKSND khu vực 4": "VKSND khu vực Bình An", "Viện kiểm sát nhân dân khu vực 4": "VKSND khu vực 4"}
    for row in sheet.parent["Danh sách đơn vị"].iter_rows():
        for cell in row:
            if cell.value in names:
                cell.value = names[cell.value]


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """What is found where the figures of each unit came in another state."""
    root = torn(tmp_path_factory.mktemp("muoi-hai"))
    none_and_two_and_last_year_s(root / SENT)
    not_to_be_read(root / SENT)
    read_with_faults(root / SENT)
    saved(root / "inputs" / OFFICE / "don-vi.xlsx", renamed)
    head = ["Tệp", "Trang", "Ô", "Số cũ", "Số mới", "Lý do", "Người báo", "Ngày"]
    line = ["VKSND khu vực 5.xlsx", AWARDS, "O18", 99, 3, "đếm sót", "Chị Mẫu", date(2026, 11, 3)]
    save(root / "inputs" / YEAR / "dieu-chinh.xlsx", {"Điều chỉnh": [head, line]})
    (root / SENT / "khong-dung").mkdir()
    (root / SENT / "khong-dung" / "VKSND khu vực 6.xlsx").write_bytes(b"replaced")
    write(root, "VKSND khu vực 6", "O19", "x")
    return gathered(find_workspace(root), Choice(years=(2026,)))


@pytest.fixture(scope="module")
def sent(found):
    """The words to each unit."""
    made = letters(found.years[0], found.problems, "VKSND tỉnh Lam Giang")
    assert len({letter.unit for letter in made}) == len(made)
    return {letter.unit: letter.text for letter in made}


SAID = {
    "Phòng 1": ("chưa nhận được số liệu thi đua, khen thưởng năm 2026", "Đề nghị đơn vị gửi tệp Excel"),
    "Phòng 2": ("đã gửi hai tệp", "77 (Phong 2 (sua).xlsx) và 6 (Phòng 2.xlsx)", "Cách sửa: cho biết tệp nào đúng"),
    "Phòng 3": ("chưa phải năm 2026", "ghi năm 2025", "Cách sửa: gửi tệp của đúng năm"),
    "Phòng 4": ("Tệp đã nhận: Bao cao Phong 4.docx", "không đọc được (tệp Word)"),
    "Phòng Tổ chức cán bộ": ("Tệp trang 2.jpg", "không đọc được (ảnh)", "không đọc được (tệp PDF)"),
    "Văn phòng tổng hợp": ("Thấy: tệp rỗng",),
    "VKSND khu vực 1": ("Thấy: tệp được đặt mật khẩu", "Cách sửa: mở tệp, bỏ mật khẩu"),
    "VKSND khu vực 2": ("1. Trang “VKSND khu vực 2”, ô B3", "Thấy: “hai”"),
    "VKSND khu vực 3": ("ô B16", "Thấy: “VKSND khu vuc số 33”", "Cách sửa: sửa tên\n"),
    "VKSND khu vực 6": (f"1. Trang “{AWARDS}”, ô O19", "Thấy: “x”"),
}


@pytest.mark.parametrize("unit", SAID)
def test_each_unit_is_told_what_is_wrong_with_its_own_return(sent, unit):
    assert [words for words in SAID[unit] if sent[unit].count(words) != 1] == []


def test_a_renamed_unit_and_one_whose_correction_no_longer_fits_are_told_nothing(sent, found):
    assert set(sent) == set(SAID)
    standing = {one.name: one.state.value for one in found.years[0].standings}
    assert {standing[name] for name in ("VKSND khu vực Bình An", "VKSND khu vực 5")} == {"đã gửi"}
    told = [(p.finding.code, p.finding.place.cell) for p in found.problems if p.file.endswith("dieu-chinh.xlsx")]
    assert told == [("dieu-chinh-khong-khop", "D2")]


def test_no_message_speaks_of_the_office_s_own_errands_or_folders(sent):
    words = ("chạy lại", "xin đơn vị", "hỏi đơn vị", "hỏi lại đơn vị", "khong-dung", YEAR, "tệp của cơ quan", "thư mục")
    assert [(unit, w) for unit, text in sent.items() for w in words if w in text] == []


def test_no_message_says_the_same_thing_twice(sent):
    for unit, text in sent.items():
        said = [line for line in text.splitlines() if line.startswith("   Thấy:")]
        assert len(set(said)) == len(said), unit
    for unit in ("Văn phòng tổng hợp", "VKSND khu vực 1"):
        assert sent[unit].count("   Thấy:") == 1, unit


def test_each_state_is_counted_once(found):
    (year,) = found.years
    states = [one.state.value for one in year.standings]
    assert {state: states.count(state) for state in states} == {
        "chưa gửi": 1, "gửi hai bản": 1, "gửi bản năm trước": 1, "đã nhận, không đọc được": 4, "đã gửi": 5,
    }  # fmt: skip
