"""The finished plan of Thái Bình for 2018 says what its source says, slot by slot (P1–P12)."""

from __future__ import annotations

import pytest

from pipeline.outline import Table, all_paragraphs, paragraphs
from tests.acceptance.conftest import words

BODY = {
    "P1 number": "Số: 02/KH-VKS",
    "P1 place and date": "Thái Bình, ngày 07 tháng 01 năm 2018",
    "P2 kind": "KẾ HOẠCH",
    "P2 subject": "Công tác thi đua, khen thưởng năm 2018",
    "P3 directive": "Chỉ thị số 02/CT-VKSTC ngày 27/12/2017",
    "P3 day of the appeal": "Ngày 11/6/1948",
    "P3 its anniversary": "ngày 11/6/2018",
    "P3 congress": "Đại hội lần thứ XII",
    "P4 theme": "“Trách nhiệm, nghiêm túc trong công việc; gương mẫu, đúng mực trong cuộc sống”",
    "P4 first movement": (
        "“Thi đua lập thành tích thực hiện thắng lợi Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng”"
    ),
    "P4 second movement": "“Cả nước chung sức xây dựng nông thôn mới”, giai đoạn 2, 2016 - 2020",
    "P4 campaign": "“Vững về chính trị, giỏi về nghiệp vụ, tinh thông về pháp luật",
    "P5 Party directive": "Chỉ thị số 34-CT/TW ngày 07/4/2014",
    "P5 plan of the Party committee": "Kế hoạch số 11-KH/BCSĐ ngày 16/10/2014",
    "P5 directive of the sector": "Chỉ thị số 08/CT-VKSTC ngày 16/10/2014",
    "P5 learning from Bác": "Chỉ thị số 05-CT/TW ngày 15/5/2016",
    "P5 law": "Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013",
    "P5 plan of the office": "Kế hoạch số 26/KH-VKSTB ngày 18/5/2017",
    "P6 appeal": "70 năm Lời kêu gọi thi đua ái quốc",
    "P6 sector": "58 năm ngày thành lập ngành Kiểm sát nhân dân",
    "P7 models": "ít nhất 01 cá nhân điển hình tiên tiến",
    "P7 span": "giai đoạn 2017 - 2020",
    "P8 contact": "01 cán bộ làm đầu mối",
    "P9 day of registration": "chậm nhất là ngày 17/01/2018",
    "P10 districts": "VKSND các huyện, thành phố",
    "P12 post": "VIỆN TRƯỞNG",
}

ASSIGNED = [
    ("Lập Kế hoạch công tác", "VKSND các huyện, thành phố", "", ""),
    ("Lập Chương trình công tác", "Các phòng thuộc VKSND tỉnh", "", ""),
    ("Chủ động phát động", "Các đơn vị trong ngành", "", ""),
    ("Gửi đăng ký danh hiệu", "Các đơn vị trong ngành", "", "17/01/2018"),
    ("Tổng hợp đăng ký", "Thường trực Hội đồng Thi đua - Khen thưởng VKSND tỉnh", "", "theo quy định"),
    ("Ký giao ước thi đua", "VKSND hai cấp", "Công đoàn cơ quan", ""),
    (
        "Theo dõi việc cập nhật",
        "Phòng Thống kê tội phạm và công nghệ thông tin",
        "Thường trực Hội đồng Thi đua - Khen thưởng VKSND tỉnh",
        "định kỳ",
    ),
    ("Theo dõi, kiểm tra kết quả", "Viện trưởng VKSND hai cấp, thủ trưởng các đơn vị", "", "thường xuyên"),
    ("Tham mưu và theo dõi", "Thường trực Hội đồng Thi đua - Khen thưởng VKSND tỉnh; Thanh tra VKSND tỉnh", "", ""),
]

RECIPIENTS = [
    "- Lãnh đạo VKSND tối cao;",
    "- Thường trực Tỉnh ủy;",
    "- Vụ Thi đua - Khen thưởng VKSND tối cao;",
    "- Văn phòng VKSND tối cao;",
    "- Ban Thi đua - Khen thưởng tỉnh (để báo cáo);",
    "- Thành viên Hội đồng Thi đua - Khen thưởng VKSND tỉnh;",
    "- Các đơn vị trong ngành (để thực hiện);",
    "- Lưu: VT, VPTH.",
]


@pytest.fixture(scope="module")
def plan(documents):
    return documents["thai_binh"].outline


@pytest.fixture(scope="module")
def text(plan):
    return "\n".join(words(p.text) for p in paragraphs(plan.body.blocks))


def styled(plan, style):
    return [words(p.text) for p in all_paragraphs(plan) if p.style_id == style]


@pytest.mark.parametrize("said", BODY.values(), ids=BODY.keys())
def test_the_plan_says(text, said):
    assert said in text


def test_the_day_of_registration_is_bold(plan):
    runs = [r for p in paragraphs(plan.body.blocks) for r in p.runs if words(r.text) == "17/01/2018"]
    assert any(r.format.bold for r in runs)


def test_the_theme_is_bold_and_the_focus_italic(plan):
    theme, focus = (
        [r.format for p in paragraphs(plan.body.blocks) for r in p.runs if start in r.text]
        for start in ("Trách nhiệm, nghiêm túc", "Đề cao vai trò")
    )
    assert [f.bold for f in theme] == [True]
    assert [f.italic for f in focus] == [True]


def test_each_task_has_its_unit_and_its_time_in_one_table(plan):
    table = next(b for b in plan.body.blocks if isinstance(b, Table) and b.rows[0].heading)
    rows = [[words(c.blocks[0].text) for c in row.cells[1:]] for row in table.rows[1:] if len(row.cells) == 5]
    assert [(row[0][: len(task)], *row[1:]) for row, (task, *_) in zip(rows, ASSIGNED, strict=True)] == ASSIGNED


def test_tasks_stand_under_their_groups_and_are_numbered_on_by_word(plan):
    table = next(b for b in plan.body.blocks if isinstance(b, Table) and b.rows[0].heading)
    groups = [words(row.cells[0].blocks[0].text) for row in table.rows if len(row.cells) == 1]
    labels = [row.cells[0].blocks[0].label for row in table.rows[1:] if len(row.cells) == 5]
    assert groups == [
        "Kế hoạch, chương trình",
        "Đăng ký thi đua",
        "Tổng hợp đăng ký, giao ước thi đua",
        "Theo dõi, kiểm tra",
    ]
    assert labels == [str(n) for n in range(1, 10)]


def test_a_purpose_stands_once_after_the_last_of_its_group_before_the_semicolon(plan):
    assert styled(plan, "NoiNhan") == RECIPIENTS


def test_a_house_that_says_so_has_the_purpose_on_each_line(documents):
    lines = styled(documents["ke_hoach"].outline, "NoiNhan")
    told = [line for line in lines if "(" in line]
    assert len(told) > 2
    assert all(line.endswith(");") for line in told)
    assert sum("(để báo cáo)" in line for line in told) > 1


def test_a_plan_goes_to_nobody_above(text):
    assert "Kính gửi" not in text
    assert "Như trên" not in text


def test_the_post_of_the_signer_is_printed_and_his_name_left_blank(plan, report):
    assert styled(plan, "KyChucVu") == ["VIỆN TRƯỞNG"]
    assert styled(plan, "KyHoTen") == [""]
    found = next(o.findings for o in report.outcomes if o.order.office.name == "thai-binh")
    assert ("chua-ro-nguoi-ky", "lưu ý") in [(f.code, f.severity.value) for f in found]
    assert {f.severity.value for f in found} == {"lưu ý"}


def test_the_text_ends_with_its_mark(plan):
    last = [p for p in plan.body.blocks if not isinstance(p, Table) and p.text.strip()][-1]
    assert last.text.endswith("Kế hoạch này./.")
