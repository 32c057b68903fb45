"""The sheet “Chấp nhận”: it settles the doubt that it names, with its reason, and nothing else."""

from __future__ import annotations

import pytest

from pipeline.findings import stops

from .conftest import AWARDS, cell

pytestmark = pytest.mark.long

BY_UNIT = "Khen thưởng theo đơn vị"
HEAD = ("Mã lỗi", "Tệp", "Trang", "Ô", "Giá trị khi chấp nhận", "Lý do", "Người chấp nhận")
ACCEPTED = ("tong-khong-khop", "khen-thuong-2026.xlsx", BY_UNIT, "I20", 21, "Giữ theo báo cáo đã ký", "Nguyễn Văn Mẫu")


def _accept(desk, **changed):
    row = [changed.get(label, value) for label, value in zip(HEAD, ACCEPTED, strict=True)]

    def write(workbook):
        sheet = workbook.create_sheet("Chấp nhận")
        sheet.append(HEAD)
        sheet.append(row)

    desk.edit(AWARDS, BY_UNIT, I20=21)
    desk.change(AWARDS, write)


@pytest.mark.parametrize("file", ["khen-thuong-2026.xlsx", "lam-giang/2026/khen-thuong-2026.xlsx"])
def test_an_accepted_total_stops_nothing_and_is_still_told_with_reason_and_name(desk, file):
    _accept(desk, Tệp=file)
    (outcome,) = desk.build().outcomes
    assert desk.written.exists()
    assert [(f.code, f.accepted) for f in outcome.findings if f.accepted] == [
        ("tong-khong-khop", "Giữ theo báo cáo đã ký (Nguyễn Văn Mẫu)")
    ]
    assert not stops(outcome.findings)


def test_an_acceptance_lapses_when_the_cell_changes(desk):
    _accept(desk)
    desk.edit(AWARDS, BY_UNIT, I20=19)
    assert desk.found() == [("tong-khong-khop", cell(AWARDS, BY_UNIT, "I20"))]


def test_an_acceptance_of_another_cell_settles_nothing(desk):
    _accept(desk, Ô="I19")
    assert desk.found() == [("tong-khong-khop", cell(AWARDS, BY_UNIT, "I20"))]


@pytest.mark.parametrize("label", ["Lý do", "Người chấp nhận"])
def test_an_acceptance_needs_its_reason_and_its_person(desk, label):
    _accept(desk, **{label: None})
    assert ("tong-khong-khop", cell(AWARDS, BY_UNIT, "I20")) in desk.found()


def test_a_count_that_cannot_be_read_cannot_be_accepted(desk):
    _accept(desk, **{"Mã lỗi": "o-phai-la-so-dem", "Ô": "I12", "Giá trị khi chấp nhận": "năm"})
    desk.edit(AWARDS, BY_UNIT, I12="năm", I20=22)
    assert ("o-phai-la-so-dem", cell(AWARDS, BY_UNIT, "I12")) in desk.found()
