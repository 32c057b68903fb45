"""Last year's document carried forward: what this year gives is new, what it does not give and what a person wrote is
listed."""

from __future__ import annotations

import re
import shutil

import pytest

from pipeline.merge.model import Kind
from pipeline.ooxml import write_package
from pipeline.outline import all_paragraphs, read_outline
from tests.acceptance.copies import edited
from tests.cli.conftest import typed
from tests.merge import hands, reader
from tests.merge.marked import line_with
from tests.refresh.house import UNITS, document, more, names, next_year, refresh

YEAR = 2027


def test_a_year_that_declares_no_such_document_says_where_to_declare_it(built, base):
    result, (found,) = refresh(built, base, year=2025)
    assert result is None
    assert found.code == "chua-khai-van-ban-cung-loai"
    assert str(found.place) == "thư mục inputs/lam-giang/2025"
    assert "“Báo cáo tổng kết năm”" in found.expected


@pytest.fixture(scope="module")
def later(tmp_path_factory, built):
    """A year later: a figure differs, nobody has entered initiatives yet."""
    folder = tmp_path_factory.mktemp("nam-sau")
    shutil.copytree(built, folder, dirs_exist_ok=True)
    next_year(folder)
    book = folder / "inputs/lam-giang/2027/khen-thuong-2027.xlsx"
    more(book, UNITS, O12=3, O20=3)
    edited(book, lambda b: b.remove(b["Số sáng kiến"]))
    return folder


@pytest.fixture(scope="module")
def last_year(later):
    """Last year's report with a paragraph that a person put in."""
    copy = hands.opened(document(later))
    hands.paste_a_paragraph(copy, 20)
    return hands.closed(copy)


@pytest.fixture(scope="module")
def carried(later, last_year):
    result, found = refresh(later, last_year, year=YEAR)
    assert result is not None, found
    return result


@pytest.mark.long
def test_what_this_year_gives_is_new(carried):
    package = carried.merged.package
    assert "107 lượt cá nhân" in line_with(package, "- Giấy khen:")
    fresh = reader.texts(carried.made.package)
    assert [t for t in reader.texts(package) if t not in fresh] == ["Đoạn dán vào gõtay0x, có 5 tập thể và 12 cá nhân."]
    assert carried.merged.conflicts == carried.merged.unplaced == ()


@pytest.mark.long
def test_what_this_year_does_not_give_is_listed_with_last_years_cells(carried):
    assert [(m.name, m.said) for m in carried.carried.missing] == [("sáng_kiến.cơ_sở", "29"), ("sáng_kiến.ngành", "02")]
    assert carried.carried.missing[0].cells == ("lam-giang/2026/khen-thuong-2026.xlsx · Số sáng kiến · C6:C17",)


@pytest.mark.long
def test_what_a_person_wrote_last_year_stays_and_is_listed(carried):
    assert [e.new for e in carried.carried.written] == ["Đoạn dán vào gõtay0x, có 5 tập thể và 12 cá nhân."]


@pytest.mark.long
def test_the_result_rests_on_this_years_version(carried, later):
    assert names(later) == [f"lam-giang/{y}/Bao cao tong ket nam {y}@1" for y in (2026, 2027)]
    again, _ = refresh(later, carried.merged.package)
    assert again.ground.version.record.year == YEAR
    assert not again.changed


@pytest.mark.long
def test_on_the_command_line_the_new_file_has_this_years_name(tmp_path, later, last_year, monkeypatch):
    shutil.copytree(later, tmp_path, dirs_exist_ok=True)
    (tmp_path / "nam ngoai.docx").write_bytes(write_package(last_year))
    monkeypatch.chdir(tmp_path)
    result = typed("refresh", "nam ngoai.docx", "--year", YEAR)
    assert result.exit_code == 4
    assert "SỐ LIỆU NĂM NAY CHƯA CÓ, năm trước có (2)" in result.output
    assert "CÂU NGƯỜI VIẾT TỪ NĂM TRƯỚC, còn trong bản mới, bạn xem lại (1)" in result.output
    assert (tmp_path / "Bao cao tong ket nam 2027 (chuyển từ năm trước).docx").is_file()


@pytest.mark.long
def test_the_same_without_marks(later, last_year, carried):
    copy = hands.opened(last_year)
    hands.strip_all_marks(copy)
    result, _ = refresh(later, hands.closed(copy), year=YEAR)
    assert result.ground.sealed is False
    lines = reader.texts(result.merged.package)
    assert lines == [t.replace("\u00a0", " ") for t in reader.texts(carried.merged.package)]


@pytest.fixture(scope="module")
def begun(tmp_path_factory, built):
    """The start of a year: nobody has written texts, recipients and initiatives yet."""
    folder = tmp_path_factory.mktemp("dau-nam")
    shutil.copytree(built, folder, dirs_exist_ok=True)
    next_year(folder)
    book = folder / "inputs/lam-giang/2027/bao-cao-2027.xlsx"
    edited(book, lambda b: [b.remove(b[name]) for name in ("Nội dung", "Nơi nhận")])
    return folder


@pytest.mark.long
def test_what_a_document_cannot_do_without_is_carried_forward_and_listed(begun):
    result, found = refresh(begun, document(begun), year=YEAR)
    assert result is not None, [f.code for f in found]
    assert "chuyen-tu-nam-truoc" in {f.code for f in found}
    lines = reader.texts(result.merged.package)
    assert any(text.startswith("Năm 2026, hai cấp kiểm sát Lam Giang") for text in lines)
    assert "- Lưu: VT, VPTH." in lines
    assert any("năm 2027" in text for text in lines)
    missing = {m.name for m in result.carried.missing}
    assert {"nơi_nhận", "nội_dung.lãnh_đạo", "nội_dung.hạn_chế"} <= missing
    assert "cá_nhân.giấy_khen" not in missing


@pytest.mark.long
def test_the_list_counts_in_the_new_file_and_names_nothing_as_the_machine_does(begun, tmp_path, monkeypatch):
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "nam ngoai.docx").write_bytes(write_package(document(begun)))
    told = typed("refresh", "nam ngoai.docx", "--year", YEAR).output
    assert "Số đoạn, bảng, dòng dưới đây đếm trong tệp mới." in told
    assert "[trang “Nội dung”, mục “Lãnh đạo, chỉ đạo”] năm trước: Năm 2026" in told
    assert not re.search(r"\[[^\]]*_[^\]]*\]", told)


@pytest.mark.long
def test_what_is_no_more_is_told_behind_what_still_stands_in_the_order_of_the_new_file(carried):
    lines = {p.address.path for p in all_paragraphs(read_outline(carried.merged.package))}
    gone = [d.place for d in carried.merged.deeds if d.kind is Kind.PARAGRAPH_REMOVED]
    assert gone
    assert all("/sau " in place for place in gone)
    body = [d.place for d in carried.merged.deeds if d.place in lines and d.place.startswith("thân/đoạn ")]
    assert body == sorted(body, key=lambda place: int(place.rpartition(" ")[2]))
