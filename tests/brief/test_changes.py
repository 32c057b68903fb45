from __future__ import annotations

from pipeline.brief.changes import MOST, changes
from pipeline.compare import (
    Cause,
    CauseKind,
    CellChange,
    Comparison,
    FigureChange,
    FormChange,
    Stretch,
    StretchKind,
    WordingChange,
    WordingKind,
)
from pipeline.outline import Address
from tests.trace.paper import ranged

PLACE = Address("word/document.xml", "thân/đoạn 3")


def figure(name, old, new, *cells, causes=()):
    sides = ranged(name, old, "B2"), ranged(name, new, "B2")
    return FigureChange(name, *sides, str(old), str(new), tuple(cells), causes, quote="Khen … người")


def cell(address, old, new, file="lam-giang/2026/khen.xlsx"):
    return CellChange(file, "Tập thể", address if old is not None else "", address, old, new)


def wording(old, new, *causes, kind=WordingKind.CHANGED):
    words = (Stretch(StretchKind.SAME, "Đơn vị "), Stretch(StretchKind.OLD, old), Stretch(StretchKind.NEW, new))
    return WordingChange(kind, "đoạn", PLACE, PLACE, words, causes=causes)


def told(**parts):
    found, unlisted = changes(Comparison(**parts), ())
    return [(c.what, c.why) for c in found], unlisted


def test_a_figure_is_told_with_difference_and_cells_put_together_by_sheet():
    change = figure("x", 71, 84, cell("F7", "11", "24"), cell("F8", "5", ""), cell("F9", "3", None))
    cells = "ô F7 (11 thành 24), ô F8 (5 thành trống), ô F9 (nay không còn, trước là 3)"
    why = f"{cells}, trang “Tập thể”, tệp khen.xlsx"
    assert told(figures=(change,)) == ([("Khen … người: từ 71 thành 84, tăng 13 (18,31%)", why)], ())


def test_a_figure_that_no_cell_changed_is_told_with_its_cause():
    change = figure("x", 71, 84, causes=(Cause(CauseKind.DECLARATION, "bỏ dòng “loc”"),))
    assert told(figures=(change,))[0][0][1] == "khai báo bỏ dòng “loc”"


def test_wording_has_the_new_words_and_its_cause():
    change = wording("được khen", "bị phê bình", Cause(CauseKind.HAND_EDIT, "trong tệp"))
    assert told(wording=(change,))[0] == [("Sửa đoạn: “bị phê bình”", "sửa tay trong tệp")]


def test_words_in_which_only_numbers_differ_are_told_once_as_figures():
    assert told(wording=(wording("71", "84"),))[0] == []


def test_figures_of_lists_and_changes_of_form_are_counted():
    form = FormChange("cỡ chữ", PLACE, "14", "13")
    found = told(figures=(figure("ds.x[a=1]", 1, 2), figure("ds.x[a=2]", 1, 2)), form=(form,))
    assert found == ([], ("2 số trong các danh sách và bảng theo đơn vị", "1 chỗ về thể thức"))


def test_no_more_is_told_than_fits_two_pages():
    found, unlisted = told(figures=tuple(figure(f"x{n}", 1, 2) for n in range(MOST + 3)))
    assert len(found) == MOST
    assert unlisted == ("3 thay đổi khác",)


def test_a_figure_that_somebody_typed_over_is_not_said_to_be_unchanged():
    change = FigureChange("x", *(ranged("x", 105, "B2") for _ in "ab"), "105", "106", quote="Khen … người")
    assert told(figures=(change,))[0][0][0] == "Khen … người: từ 105 thành 106"


def test_a_hand_edit_is_said_once_and_names_are_words():
    change = figure("x", 105, 106, causes=(Cause(CauseKind.HAND_EDIT, "sửa tay trong Word"),))
    assert told(figures=(change,))[0][0][1] == "sửa tay trong Word"
    change = figure("x", 105, 106, causes=(Cause(CauseKind.DECLARATION, "số liệu cá_nhân.giấy_khen"),))
    assert told(figures=(change,))[0][0][1] == "khai báo số liệu “cá nhân, giấy khen”"


def test_a_number_that_is_blank_now_is_said_to_be_and_not_told_again_as_a_cell():
    change = FigureChange("văn_bản.số", None, None, "412", "      ", quote="Số: 412/BC")
    cell_too = WordingChange(
        WordingKind.CHANGED, "ô bảng", PLACE, PLACE, (Stretch(StretchKind.OLD, "412"),), figures=("văn_bản.số",)
    )
    [(what, _)] = told(figures=(change,), wording=(cell_too,))[0]
    assert what.endswith("từ 412 thành để trống")
