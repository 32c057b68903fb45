from __future__ import annotations

from pathlib import Path

from pipeline.brief import Brief, Change, Headline, Sender, pages
from pipeline.ooxml import read_package
from pipeline.outline import all_paragraphs, read_outline

ROOT = Path(__file__).resolve().parents[2]
SENDER = Sender("Viện kiểm sát nhân dân tỉnh Lam Giang", ("Văn phòng tổng hợp",), "Lam Giang")


def said(**parts):
    """The paragraphs of the page, each once."""
    told = Brief(SENDER, "Đồng chí Đàm Khắc Vĩnh, Viện trưởng", "Báo cáo tổng kết năm 2026", "phiên bản 2", **parts)
    skeleton = read_package(ROOT / "templates_docx/_chung/kieu.docx")
    return [p.text for p in all_paragraphs(read_outline(read_package(pages(told, skeleton)))) if p.text]


def after(title, found):
    return found[found.index(title) + 1]


def test_a_figure_without_a_period_before_stands_alone():
    found = said(headlines=(Headline("Giấy khen (lượt)", "104"),))
    assert "Chưa có số liệu kỳ trước để so sánh." in found
    assert "Kỳ trước" not in found


def test_a_figure_that_the_period_before_lacks_says_so():
    found = said(headlines=(Headline("a", "1", "2", "giảm 1 (50%)"), Headline("b", "3")), before="năm 2025")
    assert "1. Số liệu chính so với năm 2025" in found
    assert found[found.index("b") : found.index("b") + 4] == ["b", "3", "-", "kỳ trước không có số"]


def test_reading_for_the_first_time_and_nothing_changed_are_told_apart():
    assert after("2. Thay đổi từ lần trình trước", said()) == "Đây là lần trình đầu."
    found = said(since="lam-giang/2026/Bao cao@1")
    assert after("2. Thay đổi từ lần trình trước (phiên bản 1)", found) == "Không có thay đổi nào."


def test_each_change_has_its_reason_and_what_is_not_listed_is_counted():
    change = Change("Giấy khen: từ 1 thành 2, tăng 1 (100%)", "ô F7 (1 thành 2)")
    found = said(since="x@1", changes=(change,), unlisted=("3 thay đổi khác", "2 chỗ về thể thức"))
    assert "- Giấy khen: từ 1 thành 2, tăng 1 (100%), do ô F7 (1 thành 2)." in found
    assert "Ngoài ra có 3 thay đổi khác, 2 chỗ về thể thức; xem đủ trong bản so sánh hai phiên bản." in found


def test_sections_are_numbered_through_and_an_empty_one_is_left_out():
    found = said(
        missing=("Phòng 1: năm 2026",), questions=("Còn để trống: ngày ký", "Trong tệp còn 2 nhận xét chưa xử lý")
    )
    assert after("3. Đơn vị chưa có số liệu khen thưởng", found) == "- Phòng 1: năm 2026."
    assert after("4. Việc còn phải quyết định", found) == "- Còn để trống: ngày ký;"
    assert not any("Cảnh báo" in line for line in found)


def test_where_nothing_is_open_the_page_says_so():
    assert after("3. Việc còn phải quyết định", said()) == "Không còn việc nào."


def test_what_two_pages_have_no_room_for_is_left_out_and_counted():
    changes = tuple(Change(f"Thay đổi số {n}: " + "một câu dài về số liệu " * 8, "ô F7 (1 thành 2)") for n in range(8))
    doubts = tuple(f"Điều nghi ngờ {n}: " + "một câu dài về đơn vị " * 8 for n in range(6))
    found = said(since="x@1", changes=changes, warnings=doubts, questions=doubts, corrections=doubts)
    kept = [line for line in found if line.startswith("- ")]
    left = next(line for line in found if line.startswith("… và "))
    assert kept[0].startswith("- Thay đổi số 0")
    assert left == f"… và {26 - len(kept)} điểm khác: xem bản so sánh hai phiên bản và kho lưu trữ."
    assert sum(len(line) // 74 + 1 for line in kept) < 60


def test_corrected_numbers_and_returns_take_room_too():
    doubts = tuple(f"Điều nghi ngờ {n}: " + "một câu dài về đơn vị " * 8 for n in range(6))
    lists = {"amended": doubts, "warnings": doubts, "questions": doubts, "corrections": doubts}
    found = said(received=("năm 2026: 12/12 đơn vị đã gửi",), **lists)
    kept = [line for line in found if line.startswith("- ")]
    assert next(line for line in found if line.startswith("… và ")).startswith(f"… và {25 - len(kept)} điểm khác")
    assert "- năm 2026: 12/12 đơn vị đã gửi." in found
    assert sum(len(line) // 74 + 1 for line in kept) < 60
