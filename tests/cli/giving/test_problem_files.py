"""What the command problems writes and keeps: a small office, without documents, whose units send returns."""

from __future__ import annotations

import json

import openpyxl
import pytest

from tests.cli.conftest import typed
from tests.problems.test_problems import saved
from tests.returns.conftest import TEMPLATES, UNITS, Office, save
from tests.returns.test_office_s_own_word import MAPPED


@pytest.fixture
def office(tmp_path, monkeypatch):
    """An office with four units; the first sends a return with a faulty cell."""
    made = Office(tmp_path, None)
    made.units(*UNITS)
    (tmp_path / "templates_docx").symlink_to(TEMPLATES)
    made.send("Phòng 1.xlsx", [("x", 7)])
    made.folder = tmp_path / "outputs/cq/2026/loi-nhap-lieu"
    made.letter = made.folder / "thu-gui-don-vi/Phòng 1.txt"
    made.copy = made.folder / "don-vi/Phòng 1 (đánh dấu lỗi).xlsx"
    monkeypatch.chdir(tmp_path)
    return made


def problems(*arguments):
    return typed("problems", *arguments)


def test_a_letter_and_a_copy_that_somebody_changed_are_kept_and_the_new_ones_named(office):
    assert problems("--annotate", "--per-unit").output.count("Đã ghi ") == 5
    office.letter.write_bytes(office.letter.read_bytes().replace("ngày …".encode(), "ngày 10/12".encode()))
    saved(office.copy, lambda sheet: sheet.append(["ghi thêm"]))
    before = office.letter.read_bytes(), office.copy.read_bytes()
    assert "Đã ghi" not in problems("--annotate", "--per-unit").output
    office.send("Phòng 1.xlsx", [("x", "y")])
    told = problems("--annotate", "--per-unit").output.splitlines()
    assert (office.letter.read_bytes(), office.copy.read_bytes()) == before
    for kept in (office.letter, office.copy):
        new = kept.with_name(f"{kept.stem} (mới){kept.suffix}")
        at = told.index(f"Giữ nguyên {kept} (đã có người sửa)")
        assert told[at + 1] == f"Đã ghi {new}"
        assert new.is_file()


def test_a_letter_that_its_unit_needs_no_more_is_named_and_left(office):
    problems("--per-unit")
    office.send("Phòng 1.xlsx")
    assert f"Không còn phải gửi: {office.letter}" in problems("--per-unit").output.splitlines()
    assert office.letter.is_file()


def test_a_letter_that_cannot_be_written_is_told_with_its_mend(office):
    office.folder.mkdir(parents=True)
    office.letter.parent.write_bytes(b"a file where the folder should be")
    told = problems("--per-unit").output
    assert "lỗi khong-ghi-duoc" in told
    assert f"Đã ghi {office.letter}" not in told


def test_a_list_that_somebody_changed_is_not_written_over(office):
    lists = ("--xlsx", "ds.xlsx", "--html", "ds.html")
    assert [problems(*lists).exit_code for _ in range(2)] == [4, 4]
    saved("ds.xlsx", lambda sheet: sheet.append(["ghi thêm"]))
    page = office.inputs.parent / "ds.html"
    page.write_text(page.read_text(encoding="utf-8").replace("Cần", "Cần có"), encoding="utf-8")
    files = [office.inputs.parent / name for name in ("ds.xlsx", "ds.html")]
    before = [file.read_bytes() for file in files]
    assert [problems(*lists[:2]).exit_code, problems(*lists[2:]).exit_code] == [2, 2]
    assert [file.read_bytes() for file in files] == before


def test_a_list_is_not_written_among_the_inputs(office):
    assert problems("--xlsx", "inputs/cq/2026/ds.xlsx").exit_code == 2
    assert not (office.year / "ds.xlsx").exists()


@pytest.mark.parametrize("folder", ["", "cq", "cq/2026", "cq/2026/don-vi"])
def test_where_nothing_was_read_it_is_said_and_never_that_nothing_is_wrong(office, folder):
    office.inputs.rename("before")
    (office.inputs / folder).mkdir(parents=True)
    done = problems("--html", "ds.html", "--xlsx", "ds.xlsx", "--notices")
    assert done.exit_code == 4
    page = (office.inputs.parent / "ds.html").read_text(encoding="utf-8")
    rows = [str(cell.value) for row in openpyxl.load_workbook("ds.xlsx").active.iter_rows() for cell in row]
    for told in (done.output, page, "\n".join(rows)):
        assert "Chưa đọc được số liệu nào: không có thư mục năm nào chứa tệp Excel" in told
        assert "không có lỗi" not in told.casefold()
    assert json.loads(problems("--format", "json").output)["read"] is False


def test_a_unit_s_own_layout_is_read_as_the_office_maps_it_and_its_fault_told_at_its_cell(office):
    (office.sent / "Phòng 1.xlsx").unlink()
    office.table("so.xlsx", "Sổ", [["Sổ theo dõi"], ["Mã", "Bộ phận", "GKCN", "GKTT"], ["x1", "Phòng 1", "ba", 1]])
    save(office.year / "cach-doc.xlsx", {"Cách đọc bảng": MAPPED})
    told = json.loads(problems("--per-unit", "--format", "json").output)
    (fault,) = [p for p in told["problems"] if p["file"] == "cq/2026/don-vi/so.xlsx"]
    assert (fault["unit"], fault["code"], fault["place"]["cell"]) == ("Phòng 1", "o-phai-la-so-dem", "C3")
    assert [p for p in told["problems"] if p["code"].startswith("cach-doc")] == []
    assert {one["state"] for one in told["units"] if one["name"] == "Phòng 1"} == {"đã gửi"}
    assert "1. Trang “Sổ”, ô C3" in office.letter.read_text(encoding="utf-8-sig")
