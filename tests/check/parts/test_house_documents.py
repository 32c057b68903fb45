"""The documents that the house makes are recognised wholly."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.check.parts import LineKind, recognise
from pipeline.ooxml import read_package
from pipeline.outline import read_outline

ROOT = Path(__file__).resolve().parents[3]
FIVE = ("hai-duong/2024", "thai-binh/2018", "lam-giang/2026", "lam-giang/2026", "lam-giang/2027")


@pytest.fixture(scope="module")
def documents(house_made):
    made = (o.delivery.path for o in house_made.report.outcomes if o.delivery)
    return [recognise(read_outline(read_package(path))) for path in made]


@pytest.fixture(params=range(len(FIVE)))
def parts(request, documents):
    return documents[request.param]


def test_all_five_are_there(documents):
    assert len(documents) == len(FIVE)


def test_nothing_that_every_document_has_is_missing(parts):
    assert parts.missing == ()


def test_the_letterhead_is_recognised(parts):
    assert parts.national_name.text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert parts.motto.text == "Độc lập - Tự do - Hạnh phúc"
    assert [q.text for q in parts.parent_body] == ["VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO"]
    assert [q.text[:4] for q in parts.issuing_body] == ["VIỆN", "TỈNH"]
    assert parts.reference_number.text.startswith("Số:")
    assert " ngày" in parts.place_and_date.text


def test_the_three_lines_are_recognised_as_borders_with_their_lengths(parts):
    lines = (parts.motto_line, parts.issuing_line, parts.subject_line)
    assert {line.kind for line in lines} == {LineKind.BORDER}
    assert all(1000 < line.length < 3500 for line in lines)


def test_title_and_subject_are_recognised(parts):
    assert parts.document_kind.text in {"BÁO CÁO", "KẾ HOẠCH"}
    assert len(parts.subject) == 1
    assert parts.letter_subject is None


def test_a_report_has_an_addressee_and_a_plan_has_none(parts):
    assert bool(parts.addressee) == (parts.document_kind.text == "BÁO CÁO")


def test_the_body_begins_after_the_title_and_ends_with_the_mark(parts):
    said = [b for b in parts.body if getattr(b, "text", "bảng").strip()]
    assert said[0].style_name == "Nội dung"
    assert said[-1] is parts.closing
    assert parts.closing.text.endswith("./.")
    assert parts.headings[0].label == "I."
    assert {h.level for h in parts.headings} >= {1, 2, 3, 6}


def test_recipients_and_signature_are_recognised(parts):
    assert parts.recipients.heading.text == "Nơi nhận:"
    assert parts.recipients.lines[-1].text.startswith("- Lưu: VT")
    assert all(line.text.startswith("- ") for line in parts.recipients.lines)
    assert parts.signature.post.text.endswith("VIỆN TRƯỞNG")
    assert bool(parts.signature.authority) == parts.signature.post.text.startswith("PHÓ")


def test_appendices_are_recognised_with_title_note_and_table(documents):
    found = [[a.heading.text.replace("\u00a0", " ") for a in d.appendices] for d in documents]
    assert sorted(found) == [[], [], [], ["Phụ lục"], ["Phụ lục I", "Phụ lục II"]]
    for appendix in (a for d in documents for a in d.appendices):
        assert appendix.title[0].text.startswith("KẾT QUẢ")
        assert appendix.note.text.startswith("(Kèm theo Báo cáo")
        assert any(hasattr(b, "rows") for b in appendix.blocks)
