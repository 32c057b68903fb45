"""The form of an office: every declared sheet, what drop-downs offer, what the years before give to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from pipeline.build.shelf import Shelf
from pipeline.compute.selection import each
from pipeline.forms import next_year, office_forms
from pipeline.read.aside import GUIDE, LAST_YEAR, LISTS
from pipeline.spec import Home, Opening
from pipeline.workbook import sheet_name
from tests.forms.filling import choices, rules
from tests.forms.pages import column_of, filled_rows, headings, names, opened, page

PLACES = [("lam-giang", 2027), ("lam-giang", 2028), ("hai-duong", 2025), ("thai-binh", 2019)]


@pytest.fixture(scope="module")
def book(samples):
    """The whole form of Lam Giang for 2027, whatever its folder holds already."""
    (made,), _ = samples.forms("lam-giang", 2027, whole=True)
    return opened(made)


def sheet_of(samples, key):
    return next(s for s in samples.sheets if s.key == key)


def test_every_declared_sheet_of_a_year_is_there_with_every_column_that_must_be(samples, book):
    for sheet in samples.sheets:
        if sheet.home is Home.YEAR and sheet.opening is not Opening.ABSENT:
            told = {title for _, title in headings(page(book, sheet)).values()}
            assert {c.labels[0] for c in sheet.columns if c.required} <= told, sheet.key
        else:
            assert sheet_name(sheet.title) not in book.sheetnames


def test_the_guide_stands_first_and_the_lists_are_hidden(book):
    assert book.sheetnames[0] == GUIDE
    assert [s.title for s in book if s.sheet_state == "hidden"] == [LISTS]


@pytest.mark.parametrize(("name", "year"), PLACES)
def test_a_new_sheet_is_left_out_of_an_office_s_form_only_where_its_folder_has_it(samples, name, year):
    (made,), found = samples.forms(name, year)
    there = {key for key, table in samples.read(name, year).tables.items() if len(table.values)}
    titles = set(opened(made).sheetnames) - {GUIDE, LISTS}
    yearly = [s for s in samples.sheets if s.home is Home.YEAR and s.opening is not Opening.ABSENT]
    wanted = [s for s in yearly if s.key not in there]
    assert titles == {sheet_name(s.title) for s in wanted}
    assert [f.code for f in found] == (["trang-da-co-trong-nam"] if there else [])


def test_units_stand_in_the_office_s_order_under_their_groups(samples, book):
    units = each(samples.shelf.office(samples.office("lam-giang")).tables["don_vi"])
    sheet = page(book, sheet_of(samples, "khen_thuong"))
    assert names(sheet)[: len(units)] == [u["tên"] for u in units]
    groups = [v for v in names(sheet, 1) if isinstance(v, str) and v.startswith("Khối")]
    assert groups == list(dict.fromkeys(u["khối"] for u in units))


def test_the_awards_of_the_last_years_have_a_column_under_whom_they_are_for(samples, book):
    told = set(headings(page(book, sheet_of(samples, "khen_thuong"))).values())
    for year in range(2022, 2027):
        rows = each(samples.read("lam-giang", year).tables["khen_thuong"])
        given = {(row["đối_tượng"], row["hình_thức"]) for row in rows if row["số_lượng"]}
        assert given
        assert given <= told


def test_an_office_without_figures_is_given_the_usual_awards_below_those_of_the_state(samples):
    (made, _), _ = samples.forms("moi", 2027)
    told = headings(page(opened(made), sheet_of(samples, "khen_thuong"))).values()
    assert {("Cá nhân", "Lao động tiên tiến"), ("Tập thể", "Giấy khen"), ("Cá nhân", "Giấy khen")} <= set(told)
    assert not [t for _, t in told if "Huân chương" in t]


def test_more_awards_can_be_chosen_as_headings_of_a_column_left_free(samples, book):
    sheet = page(book, sheet_of(samples, "khen_thuong"))
    free = [(rule, area) for rule, area in rules(sheet) if area.size["rows"] == 1]
    assert [area.min_row for _, area in free] == [5, 5]
    assert all(not sheet.cell(area.min_row, area.min_col).protection.locked for _, area in free)
    assert "Cờ thi đua của Chính phủ" in choices(book, free[0][0])
    assert "Chiến sĩ thi đua toàn quốc" in choices(book, free[1][0])
    there = {title for _, title in headings(sheet).values()}
    assert not [award for award in choices(book, free[0][0]) if award in there - {"Giấy khen"}]


def test_last_year_s_figures_stand_in_grey_beside_each_award(samples, book):
    sheet = page(book, sheet_of(samples, "khen_thuong"))
    told = headings(sheet)
    rows = {row[1]: row for row in filled_rows(sheet)}
    for row in each(samples.read("lam-giang", 2026).tables["khen_thuong"]):
        place = column_of(sheet, row["hình_thức"], row["đối_tượng"])
        assert told[place + 1] == (row["đối_tượng"], LAST_YEAR)
        assert rows[row["đơn_vị"]][place] == row["số_lượng"]
        assert rows[row["đơn_vị"]][place - 1] is None
    greys = [c for c, (_, title) in told.items() if title == LAST_YEAR]
    assert {sheet.cell(8, c).fill.fgColor.rgb for c in greys} == {"00D9D9D9"}
    assert all(sheet.cell(8, c).protection.locked for c in greys)


def test_last_year_s_figures_are_never_read_as_this_year_s(bench):
    bench.laid("lam-giang", 2027)
    tables = bench.read("lam-giang", 2027).tables
    assert len(tables["khen_thuong"].values) == 0
    assert all(row["cơ_sở"] is None for row in each(tables["so_sang_kien"]))


def test_sums_are_formulas_over_this_year_s_cells_only(samples, book):
    sheet = page(book, sheet_of(samples, "khen_thuong"))
    total = next(r for r in range(6, sheet.max_row + 1) if sheet.cell(r, 2).value == "Tổng cộng")
    for column, (_, title) in headings(sheet).items():
        value = sheet.cell(total, column).value
        assert str(value).startswith("=IF(COUNT(") == (column > 2 and title not in {LAST_YEAR, "Ghi chú", "Đơn vị"})
    across = sheet.cell(7, column_of(sheet, "Cộng", "Tập thể")).value
    greys = [sheet.cell(7, c).coordinate for c, (_, title) in headings(sheet).items() if title == LAST_YEAR]
    assert not [address for address in greys if f"{address}," in across or f"{address})" in across]


def test_recipients_and_signers_are_carried_over(samples):
    (made,), _ = samples.forms("thai-binh", 2019)
    book = opened(made)
    before = samples.read("thai-binh", 2018).tables
    recipients = page(book, sheet_of(samples, "noi_nhan"))
    assert [row[2] for row in filled_rows(recipients)] == [row["tên"] for row in each(before["noi_nhan"])]
    papers = page(book, sheet_of(samples, "van_ban"))
    post = column_of(papers, "Chức vụ người ký")
    assert [row[post - 1] for row in filled_rows(papers)] == [row["chức_vụ"] for row in each(before["van_ban"])]


def test_a_paper_s_year_moves_on_its_number_and_day_are_left_blank_and_its_subject_is_to_be_reviewed(samples):
    (made,), _ = samples.forms("thai-binh", 2019)
    sheet = page(opened(made), sheet_of(samples, "van_ban"))
    at = {title: column for column, (_, title) in headings(sheet).items()}
    assert sheet.cell(5, at["Đến năm"]).value == 2019
    assert (sheet.cell(5, at["Số văn bản"]).value, sheet.cell(5, at["Ngày ký"]).value) == (None, None)
    subject = sheet.cell(5, at["Trích yếu"])
    assert ("2019" in subject.value, "2018" in subject.value) == (True, False)
    assert subject.fill.fgColor.rgb == "00FFE699"


def test_a_report_over_several_years_is_not_carried_into_the_next(samples, book):
    sheet = page(book, sheet_of(samples, "van_ban"))
    kinds = [row["loại"] for row in each(samples.read("lam-giang", 2026).tables["van_ban"])]
    assert "Báo cáo tổng kết 5 năm" in kinds
    assert "Báo cáo tổng kết 5 năm" not in names(sheet)


def test_movements_are_carried_while_they_run(samples, book):
    sheet = page(book, sheet_of(samples, "phong_trao"))
    for row in each(samples.read("lam-giang", 2026).tables["phong_trao"]):
        runs = "2026" not in str(row["giai_đoạn"]).split("-")[-1] and "2025" not in str(row["giai_đoạn"])
        assert (row["mã"] in names(sheet)) == runs, row["giai_đoạn"]


def test_a_movement_of_every_year_runs_on_whatever_year_it_began_in(bench):
    path = next(p for p in (bench.root / "inputs/thai-binh/2018").glob("phong-trao*.xlsx"))
    told = openpyxl.load_workbook(path)
    sheet = told["Phong trào thi đua"]
    head = next(r for r in range(1, 9) if "Mã phong trào" in [c.value for c in sheet[r]])
    at = {c.value: c.column for c in sheet[head]}
    periods = ("hằng năm, từ năm 2012", "giai đoạn 2012-2016", None)
    for row, period in enumerate(periods, start=head + 1):
        sheet.cell(row, at["Giai đoạn"]).value = period
    codes = [sheet.cell(row, at["Mã phong trào"]).value for row in range(head + 1, head + 4)]
    told.save(path)
    (made,), _ = bench.forms("thai-binh", 2019)
    carried = names(page(opened(made), sheet_of(bench, "phong_trao")))
    assert [code in carried for code in codes] == [True, False, True]


def test_grounds_are_carried_over_marked_for_review(samples):
    (made,), _ = samples.forms("thai-binh", 2019)
    sheet = page(opened(made), sheet_of(samples, "can_cu"))
    before = each(samples.read("thai-binh", 2018).tables["can_cu"])
    assert [row[1] for row in filled_rows(sheet)] == [row["mã"] for row in before]
    marked = [c for row in sheet["B5:H15"] for c in row if c.value is not None]
    assert {c.fill.fgColor.rgb for c in marked} == {"00FFE699"}
    assert isinstance(sheet["E5"].value, date)


def test_other_figures_are_asked_for_again_with_last_year_s_beside(samples):
    (made,), _ = samples.forms("thai-binh", 2019)
    sheet = page(opened(made), sheet_of(samples, "so_khac"))
    value = column_of(sheet, "Giá trị")
    before = {row["mã"]: row for row in each(samples.read("thai-binh", 2018).tables["so_khac"])}
    rows = filled_rows(sheet)
    assert rows
    for row in rows:
        assert row[value - 1] is None
        assert str(row[value]) == str(before[row[1]]["giá_trị"].value)


def test_a_drop_down_offers_what_the_declaration_says(samples, book):
    offered = {}
    for sheet in samples.sheets:
        if sheet.home is Home.YEAR and sheet.opening is not Opening.ABSENT:
            for rule, area in rules(page(book, sheet)):
                if rule.type == "list" and area.size["rows"] > 1:
                    title = page(book, sheet).cell(area.min_row - 1, area.min_col).value
                    title = title or page(book, sheet).cell(area.min_row - 2, area.min_col).value
                    offered[sheet.key, title] = choices(book, rule)
    units = each(samples.shelf.office(samples.office("lam-giang")).tables["don_vi"])
    assert offered["hoat_dong", "Đơn vị thực hiện"] == [u["tên"] for u in units]
    assert offered["phong_trao", "Cấp phát động"] == ["Trung ương", "Ngành", "Địa phương", "Đơn vị"]
    assert offered["noi_nhan", "Loại văn bản"] == [d.title for d in samples.shelf.declarations]
    assert "Huân chương Lao động hạng Ba" in offered["khen_cao", "Danh hiệu, hình thức khen thưởng"]
    assert "Bài học" in offered["noi_dung", "Mục"]
    assert offered["hoat_dong", "Mã phong trào"] == names(page(book, sheet_of(samples, "phong_trao")))


def test_what_may_be_chosen_on_a_sheet_of_labels_is_offered_there_too(samples):
    own = opened(samples.forms("moi", 2027)[0][1])
    sheet = sheet_of(samples, "thong_tin_chung")
    offered = {rule.promptTitle: choices(own, rule) for rule, _ in rules(page(own, sheet)) if rule.type == "list"}
    wanted = {c.labels[0][:32]: list(c.options) for c in sheet.columns if c.options}
    assert len(wanted) > 2
    assert offered == wanted


def test_a_prompt_says_once_that_a_cell_may_be_left_blank(samples, book):
    own = opened(samples.forms("moi", 2027)[0][1])
    prompts = {rule.prompt for made in (book, own) for sheet in made for rule, _ in rules(sheet)}
    assert [p for p in prompts if p.casefold().count("để trống") > 1] == []


def test_every_column_of_every_sheet_prompts_in_vietnamese(book):
    for sheet in book:
        for rule, _ in rules(sheet):
            assert rule.prompt, f"{sheet.title} {rule.sqref}"
            assert any(
                letter in rule.prompt for letter in "ăâđêôơưạảấầẩẫậắằặẹẻếềểễệỉịọỏốồổộớờởợụủứừửữựỳỵỷỹáàãéèíìóòõúùýõ"
            )
            assert rule.showInputMessage


def test_a_declared_sheet_without_a_way_to_begin_begins_blank(samples, book):
    for sheet in samples.sheets:
        if sheet.opening is Opening.BLANK and sheet.home is Home.YEAR:
            assert filled_rows(page(book, sheet)) == [], sheet.key


@pytest.mark.parametrize(("name", "year"), [("lam-giang", 2027), ("hai-duong", 2025), ("thai-binh", 2019)])
def test_the_next_year_is_the_one_after_the_last_with_figures(samples, name, year):
    assert next_year(samples.shelf, samples.office(name), samples.sheets) == year


def test_a_new_office_has_no_next_year_and_gets_its_own_sheets_in_a_file_of_their_own(samples):
    assert next_year(samples.shelf, samples.office("moi"), samples.sheets) is None
    made, _ = samples.forms("moi", 2027)
    assert [one.name for one in made] == ["bieu-nhap-lieu-2027.xlsx", "thong-tin-co-quan.xlsx"]
    own = {sheet_name(s.title) for s in samples.sheets if s.home is Home.OFFICE}
    assert set(opened(made[1]).sheetnames) - {GUIDE, LISTS} == own


def test_the_same_inputs_give_the_same_bytes(samples):
    assert samples.forms("lam-giang", 2027) == samples.forms("lam-giang", 2027)


def test_what_a_prompt_says_begins_with_the_declaration_s_own_words(samples, book):
    told = {rule.promptTitle: rule.prompt for rule, _ in rules(page(book, sheet_of(samples, "van_ban")))}
    post = next(c for c in sheet_of(samples, "van_ban").columns if c.name == "chức_vụ")
    assert told["Chức vụ người ký"].casefold().startswith(post.hint.casefold())


def test_a_declared_sheet_that_asks_for_the_same_as_another_is_in_no_form(samples):
    shelf, gone = samples.shelf, sheet_of(samples, "sang_kien")
    declared = [replace(d, sheets=tuple(_absent(s, gone) for s in d.sheets)) for d in shelf.declarations]
    (made,), _ = office_forms(Shelf(shelf.workspace, tuple(declared)), samples.office("lam-giang"), 2028)
    assert sheet_name(gone.title) not in opened(made).sheetnames


def _absent(sheet, gone):
    return replace(sheet, opening=Opening.ABSENT) if sheet.key == gone.key else sheet


def test_a_unit_s_long_name_is_seen_whole_in_the_award_sheet(samples):
    (made,), _ = samples.forms("thai-binh", 2019)
    sheet = page(opened(made), sheet_of(samples, "khen_thuong"))
    heights = {row[1]: sheet.row_dimensions[number].height for number, row in enumerate(filled_rows(sheet), start=6)}
    long, short = "Phòng Thống kê tội phạm và công nghệ thông tin", "Thanh tra VKSND tỉnh"
    assert sheet.column_dimensions["B"].width < len(long) <= 2 * sheet.column_dimensions["B"].width
    assert heights[long] >= 2 * 16 > heights[short]


def test_the_guide_promises_rows_of_the_year_before_only_where_there_can_be_any(samples):
    (yearly, own), _ = samples.forms("moi", 2027)
    told = [{row[0].value: row[1].value for row in opened(made)[GUIDE]} for made in (yearly, own)]
    assert told[0]["Trang “Nơi nhận”"].startswith("Đã chép dòng của năm trước, nếu có")
    assert told[1]["Trang “Danh sách đơn vị”"].startswith("Bắt đầu trống")
