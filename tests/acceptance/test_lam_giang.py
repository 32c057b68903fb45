"""Every figure of the invented office's reports is what adding its cells by another hand gives."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from pipeline.outline import Table, all_paragraphs
from tests.acceptance.conftest import words
from tests.acceptance.own_sums import COLUMNS, UNITS, YEARS, counted, counts_of_awards, plain, rows, total

REPORTS = {"nam": (2026,), "nam_nam": YEARS}
HIGH = ("Hình thức khen thưởng", "Đối tượng", "Tên tập thể, cá nhân", "Chức vụ, đơn vị")


@pytest.fixture(scope="module")
def awards():
    return counts_of_awards()


def text(document):
    return "\n".join(words(p.text) for p in all_paragraphs(document.outline))


def tables(document):
    return [b for b in document.outline.body.blocks if isinstance(b, Table) and b.rows[0].heading]


def cells(row):
    return [words(" ".join(p.text for p in c.blocks)) for c in row.cells]


def test_the_workbooks_are_read_whole_by_this_test_too(awards):
    assert {unit for _, unit, *_ in awards} == set(UNITS)
    assert {(award, whom) for *_, award, whom in awards} == set(COLUMNS)
    assert len(awards) == len(YEARS) * len(UNITS) * len(COLUMNS)


@pytest.mark.parametrize("name", REPORTS)
def test_the_sentences_give_the_sum_of_units_and_years(documents, awards, name):
    said = text(documents[name])
    for award in dict.fromkeys(award for award, _ in COLUMNS):
        line = next(line for line in said.splitlines() if line.startswith(f"- {award}: "))
        told = {w: n for n, w in re.findall(r"([\d.]+) (?:lượt )?(tập thể|cá nhân)", line)}
        assert told == {
            whom.lower(): counted(total(awards, REPORTS[name], column=(a, whom)))
            for a, whom in COLUMNS
            if a == award and total(awards, REPORTS[name], column=(a, whom))
        }


@pytest.mark.parametrize("name", REPORTS)
def test_the_table_gives_the_same_sums(documents, awards, name):
    told = {row[1]: row[2:] for row in map(cells, tables(documents[name])[0].rows[1:])}
    assert len(told) == len({award for award, _ in COLUMNS})
    for award, printed in told.items():
        assert printed == [
            plain(total(awards, REPORTS[name], column=(award, whom))) if (award, whom) in COLUMNS else "-"
            for whom in ("Tập thể", "Cá nhân")
        ]


def numbers(row, skip):
    return [int(cell.replace(".", "")) for cell in cells(row)[skip:]]


def test_each_cell_of_the_yearly_appendix_is_the_cell_of_its_workbook(documents, awards):
    body, last = tables(documents["nam"])[1].rows[2:-1], tables(documents["nam"])[1].rows[-1]
    assert [cells(row)[1] for row in body] == list(UNITS)
    for row in body:
        assert numbers(row, 2) == [awards[2026, cells(row)[1], *column] for column in COLUMNS]
    assert cells(last)[0] == "Tổng cộng"
    assert numbers(last, 1) == [total(awards, (2026,), column=column) for column in COLUMNS]


def test_each_cell_of_the_appendix_by_unit_and_year_is_right(documents, awards):
    body, last = tables(documents["nam_nam"])[1].rows[2:-1], tables(documents["nam_nam"])[1].rows[-1]
    expected = []
    for unit in UNITS:
        expected.append([unit, *(total(awards, units=(unit,), column=column) for column in COLUMNS)])
        expected += [[f"Năm {year}", *(awards[year, unit, *column] for column in COLUMNS)] for year in YEARS]
    assert [[cells(row)[1], *numbers(row, 2)] for row in body] == expected
    assert numbers(last, 1) == [total(awards, column=column) for column in COLUMNS]


def test_each_cell_of_the_appendix_by_year_is_right(documents, awards):
    body, last = tables(documents["nam_nam"])[2].rows[2:-1], tables(documents["nam_nam"])[2].rows[-1]
    assert [[cells(row)[1], *numbers(row, 2)] for row in body] == [
        [f"Năm {year}", *(total(awards, (year,), column=column) for column in COLUMNS)] for year in YEARS
    ]
    assert numbers(last, 1) == [total(awards, column=column) for column in COLUMNS]


@pytest.mark.parametrize("name", REPORTS)
def test_movements_communes_and_talks_are_counted(documents, name):
    movements = rows(2026, "Phong trào", "Cấp phát động", "Hình thức")
    centre, sector = (sum(m == (level, "thường xuyên") for m in movements) for level in ("Trung ương", "Ngành"))
    activities = [r for year in REPORTS[name] for r in rows(year, "Hoạt động", "Nhóm hoạt động", "Nơi thực hiện")]
    talks = [r for y in REPORTS[name] for r in rows(y, "Hoạt động", "Nhóm hoạt động", "ĐVT", "Số lượng")]
    places = {place for group, place in activities if group.startswith("Tặng sách") and place}
    said = text(documents[name])
    assert f"{counted(centre)} phong trào do Trung ương phát động và {counted(sector)} phong trào do VKSND" in said
    assert f"Tặng sách, tủ sách pháp luật cho {counted(len(places))} xã" in said
    held = sum(n for group, unit, n in talks if group == "Tuyên truyền pháp luật" and unit == "cuộc")
    assert f"Tuyên truyền pháp luật ({counted(held)} cuộc)" in said


@pytest.mark.parametrize("name", REPORTS)
def test_every_activity_of_every_year_is_told_with_its_place_number_and_worth(documents, name):
    clauses = re.split(r"; |: |\n", text(documents[name]))
    columns = ("Số lượng", "ĐVT", "Nội dung hoạt động", "Nơi thực hiện", "Đơn vị thực hiện", "Số tiền")
    for number, unit, what, place, who, money in (r for y in REPORTS[name] for r in rows(y, "Hoạt động", *columns)):
        told = f"{counted(number)} {unit} {what}" if number else what
        told += (f" tại {place}" if place else "") + (f" ({who})" if who else "")
        told += f", trị giá {worth(money)}" if money else ""
        assert sum(clause.rstrip(".") == told for clause in clauses) == 1


def worth(money):
    """Money as it is spelled; the one estimate among the inputs has its words."""
    return {"hơn 126.000.000": "hơn 126 triệu đồng"}.get(money) or f"{plain(money)} đồng"


@pytest.mark.parametrize("name", REPORTS)
def test_initiatives_are_summed_over_units_and_years(documents, name):
    found = [r for year in REPORTS[name] for r in rows(year, "Số sáng kiến", "Cấp cơ sở", "Cấp ngành")]
    base, sector = (sum(column) for column in zip(*found, strict=True))
    assert f"{counted(base)} sáng kiến cấp cơ sở" in text(documents[name])
    assert f"công nhận {counted(sector)} sáng kiến cấp ngành" in text(documents[name])


@pytest.mark.parametrize("name", REPORTS)
def test_high_awards_are_counted_and_every_name_stands_in_a_note(documents, name):
    named = [r for y in REPORTS[name] for r in rows(y, "Khen thưởng cấp Nhà nước", *HIGH)]
    body, notes = (
        [words(p.text) for p in documents[name].outline.body.blocks if not isinstance(p, Table)],
        "\n".join(words(p.text) for note in documents[name].outline.footnotes for p in note.blocks),
    )
    for award in ("Huân chương Lao động hạng Ba", "Bằng khen của Thủ tướng Chính phủ"):
        line = next(line for line in body if line.startswith(f"- {award}: "))
        told = {whom: n for n, whom in re.findall(r"(\d+) (tập thể|cá nhân)", line)}
        assert told == {whom.lower(): counted(n) for whom, n in Counter(w for a, w, *_ in named if a == award).items()}
        for _, whom, who, post in (r for r in named if r[0] == award):
            assert (f"{who}, {post}" if whom == "Cá nhân" else who) in notes


@pytest.mark.parametrize("name", REPORTS)
def test_the_titles_of_the_office_stand_with_their_years(documents, name):
    titles = {}
    for year, title in (r for y in REPORTS[name] for r in rows(y, "Danh hiệu", "Năm", "Danh hiệu thi đua của cơ quan")):
        titles.setdefault(title, []).append(str(year))
    for title, years in titles.items():
        assert f"{title} (năm {', '.join(years)})" in text(documents[name])


def test_criteria_and_agreements_are_computed_from_their_cells(documents):
    given = dict(rows(2026, "Số liệu khác", "Mã số liệu", "Giá trị"))
    signed, whole = given["KY_QUY_CHE"], given["DON_VI_KY_QUY_CHE"]
    share = f"{100 * signed / whole:.2f}".replace(".", ",")
    said = text(documents["nam_nam"])
    assert f"({signed}/{whole} đơn vị, đạt {share}%)" in said
    base, rooms = given["BANG_TIEU_CHI_CO_SO"], given["BANG_TIEU_CHI_PHONG"]
    line = next(line for line in said.splitlines() if "tiêu chí" in line and counted(base + rooms) + " bảng" in line)
    assert f"{counted(base)} bảng" in line
    assert f"{counted(rooms)} bảng" in line
    assert f"từ {given['TIEU_CHI_TU']} đến {given['TIEU_CHI_DEN']} tiêu chí" in line
