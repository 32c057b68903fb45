from __future__ import annotations

from datetime import date

import pytest

from pipeline.build import Choice, Task, find_workspace, run
from pipeline.keep import closing, find, versions
from pipeline.keep.issued import issued
from pipeline.keep.replacing import replaced_by
from pipeline.keep.signing import Given, sign_off
from pipeline.ooxml import main_part, read_package, with_part, write_package
from tests.cli.conftest import typed
from tests.keep.house import DECLARATION, DOCUMENT, KEY, build, names, replace_in, store_of, write
from tests.keep.test_register import page, rows
from tests.keep.test_signing import since


@pytest.fixture
def signed(built):
    """The plan with a signed version."""
    store = store_of(built)
    assert sign_off(store, find(store, KEY), Given(2, date(2018, 1, 7)))[1] == ()
    return built


def test_nothing_is_told_while_nothing_changed(signed):
    assert since(signed) == ()


def test_a_cell_changed_after_signing_is_named_with_old_and_new_and_the_document_stays(signed):
    before = (signed / DOCUMENT).read_bytes()
    write(signed, "E6", "Phát động thi đua năm 2018")
    (found,) = since(signed)
    assert found.severity == "cảnh báo"
    old = "Công tác thi đua, khen thưởng năm 2018"
    assert f"Văn bản cần lập · ô E6: {old} → Phát động thi đua năm 2018" in found.found
    assert "số 2 ngày 07/01/2018" in found.found
    assert (signed / DOCUMENT).read_bytes() == before


@pytest.mark.long
def test_a_row_put_in_names_its_cells_only(signed):
    from openpyxl import load_workbook

    path = signed / "inputs/thai-binh/2018/van-ban-va-noi-dung-2018.xlsx"
    book = load_workbook(path, rich_text=True)
    sheet = book["Nơi nhận"]
    first = next(r for r in range(1, 30) if sheet.cell(r, 1).value == 1)
    sheet.insert_rows(first + 1)
    for column in range(1, 6):
        sheet.cell(first + 1, column).value = {1: 2, 2: None}.get(column)
    names_at = next(c for c in range(1, 8) if str(sheet.cell(first - 1, c).value).startswith("Nơi nhận"))
    sheet.cell(first + 1, names_at).value = "Ban Nội chính Tỉnh ủy"
    book.save(path)
    (found,) = since(signed)
    assert found.found.count("→") == 1
    assert "(trống) → Ban Nội chính Tỉnh ủy" in found.found


def test_a_long_text_that_changed_is_told_from_where_it_parts():
    from pipeline.keep.shortening import shortened

    long = "Một đoạn văn rất dài của báo cáo tổng kết, " * 20
    old, new = shortened(f"{long}có 12 vụ việc. {long}", f"{long}có 13 vụ việc. {long}")
    assert "có 12 vụ việc" in old
    assert "có 13 vụ việc" in new
    assert max(len(old), len(new)) <= 62
    assert shortened("", long)[0] == ""
    assert len(shortened("", long)[1]) <= 62
    assert shortened("12", "13") == ("12", "13")


def test_a_shared_block_or_template_that_the_document_does_not_use_is_no_change(signed):
    shared = signed / "templates_docx/_chung"
    (shared / "khoi-la.docx").write_bytes((shared / "khoi-kinh-gui.docx").read_bytes())
    (shared / "cong-van-dinh-chinh.docx").unlink()
    write(signed, "E6", "Phát động thi đua năm 2018")
    (found,) = since(signed)
    assert "templates_docx" not in found.found
    (shared / "khoi-phan-dau.docx").write_bytes((shared / "khoi-kinh-gui.docx").read_bytes())
    (found,) = since(signed)
    assert "tệp templates_docx/_chung/khoi-phan-dau.docx" in found.found


def test_a_file_under_the_document_s_name_that_is_not_what_went_out_is_told(signed):
    file = signed / DOCUMENT
    kept = file.read_bytes()
    assert standing(signed) == []
    other = edited(kept, "Kế hoạch", "Dự án")
    file.write_bytes(other)
    (found,) = standing(signed)
    assert found.severity == "cảnh báo"
    assert str(found.place) == "tệp Ke hoach nam 2018.docx"
    assert "bản đã ban hành nằm ở" not in found.found
    file.with_name("Ke hoach nam 2018 (số liệu mới).docx").write_bytes(kept)
    (found,) = standing(signed)
    assert "bản đã ban hành nằm ở tệp “Ke hoach nam 2018 (số liệu mới).docx”" in found.found
    assert file.read_bytes() == other
    file.unlink()
    (found,) = standing(signed)
    assert "ở đây không có tệp này" in found.found
    assert found.mend.startswith("lấy bản đã ban hành bằng lệnh")


def test_the_copy_with_number_and_day_may_stand_under_the_document_s_name(signed):
    from pipeline.keep.issuing import issue
    from pipeline.ooxml import write_package

    store = store_of(signed)
    package, wrong = issue(store, find(store, KEY))
    assert package, wrong
    (signed / DOCUMENT).write_bytes(write_package(package))
    assert standing(signed) == []


@pytest.mark.long
def test_a_changed_template_is_named(signed):
    replace_in(signed / DECLARATION, 'ten_loai = "KẾ HOẠCH"', 'ten_loai = "KẾ HOẠCH CÔNG TÁC"')
    (found,) = since(signed)
    assert "tệp templates_docx/ke-hoach-nam/khai-bao.toml" in found.found


@pytest.mark.long
def test_a_closed_document_is_not_kept_anew(signed):
    write(signed, "E6", "Phát động thi đua năm 2018")
    since(signed)
    assert names(signed) == [f"{KEY}@1"]


@pytest.mark.long
def test_a_row_that_cites_the_signed_document_opens_it_again(signed, monkeypatch):
    from openpyxl import load_workbook

    from tests.keep.house import BOOK, ORDERS

    book = load_workbook(signed / BOOK, rich_text=True)
    sheet = book[ORDERS]
    sheet["N5"], sheet["N6"] = "Thay thế văn bản", "Kế hoạch số 02/KH-VKS ngày 07 tháng 01 năm 2018"
    sheet["F6"] = 3
    book.save(signed / BOOK)
    kept, _ = build(signed)
    assert [(k.number, k.is_new) for k in kept] == [(2, True)]
    store = store_of(signed)
    facts, found = sign_off(store, find(store, f"{KEY}@2"), Given(3, date(2018, 2, 1)))
    assert facts, found
    assert since(signed) == ()
    one, two = [(v, issued(store, v)) for v in versions(store)]
    assert replaced_by([one, two]) == {f"{KEY}@1": two[0]}
    states = [row[9] for row in rows(signed)[1:]]
    assert states[0] == f"đã ban hành; đã bị thay thế bởi {KEY}@2"
    assert states[1].startswith("đã ban hành; thay thế Kế hoạch số 02/KH-VKS")
    assert f"<td>{states[0]}</td>" in page(signed)
    monkeypatch.chdir(signed)
    told = typed("versions").output
    assert f"(đã ban hành số 02/KH-VKS ngày 07/01/2018, đã bị thay thế bởi {KEY}@2)" in told
    assert "(đã ban hành số 03/KH-VKS ngày 01/02/2018)" in told


def standing(folder):
    """What a build says of the file under a signed document's name."""
    workspace = find_workspace(folder)
    report = run(workspace, Choice(), Task(), closed=closing(store_of(folder), workspace)[0])
    return [f for o in report.outcomes for f in o.findings if f.code == "tep-khac-ban-ban-hanh"]


def edited(content, old, new):
    """The Word file with words replaced in its text, as a person does."""
    package = read_package(content)
    main = main_part(package)
    assert old.encode() in package[main]
    return write_package(with_part(package, main, package[main].replace(old.encode(), new.encode())))
