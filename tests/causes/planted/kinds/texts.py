"""Prose, documents cited, and one unit by another name in two workbooks."""

from __future__ import annotations

from tests.causes.planted.desk import (
    AWARDS,
    MOVEMENTS,
    OWN,
    REPORT,
    cells,
    row_added,
    row_removed,
    rows_swapped,
)
from tests.causes.planted.plant import plant
from tests.causes.planted.sheets import BY_UNIT, CAMPAIGNS, DEEDS, GROUNDS, IDEAS, STORY, YEARLY

TEXTS = (
    plant(
        "a word in a paragraph of prose",
        cells(
            REPORT,
            STORY,
            D18="Nội dung đăng ký thi đua ở vài đơn vị còn chung chung, chưa nêu được sản phẩm "
            "và mốc hoàn thành nên khó đánh giá khi kết thúc đợt.",
        ),
        "cell D18",
        "- Nội dung đăng ký thi đua",
    ),
    plant(
        "a paragraph that is added between others",
        row_added(
            REPORT,
            STORY,
            30,
            B=YEARLY,
            C="Nhiệm vụ trọng tâm",
            D="Mỗi quý họp giao ban công tác thi đua một lần tại một khu vực khác nhau.",
        ),
        "cell dòng 29",
        "chữ added đoạn: - Mỗi quý họp giao ban",
    ),
    plant(
        "a paragraph that goes",
        row_removed(REPORT, STORY, 26),
        "cell dòng 26",
        "Người đứng đầu nêu gương",
    ),
    plant(
        "two paragraphs that change places",
        rows_swapped(REPORT, STORY, 35, 36),
        "cell dòng 35",
        "Đề nghị",
    ),
    plant(
        "the name of an initiative",
        cells(AWARDS, IDEAS, B7="Mẫu yêu cầu điều tra đối với tội phạm đánh bạc trên không gian mạng"),
        "cell B7",
        "Sáng kiến tiêu biểu",
    ),
    plant(
        "the number of a document on which the report stands",
        cells(REPORT, GROUNDS, D6="03/2024/TT-VKSTC"),
        "cell D6",
        "Thực hiện Thông tư",
    ),
    plant(
        "the day of a document on which it stands",
        cells(REPORT, GROUNDS, E8="15/6/2025"),
        "cell E8",
        "số ds.căn_cứ_lãnh_đạo.ngày[mã=ND152]",
        "Văn bản đã được quán triệt",
    ),
    plant(
        "a document that is added in the same paragraph",
        row_added(
            REPORT,
            GROUNDS,
            10,
            B="QD1",
            C="Quyết định",
            D="88/QĐ-VKSTC",
            G="về chấm điểm thi đua",
            H="Lãnh đạo, chỉ đạo",
        ),
        "cell dòng 10",
        "Văn bản đã được quán triệt",
    ),
    plant(
        "the passage of a movement",
        cells(
            MOVEMENTS,
            CAMPAIGNS,
            G8="Người có kinh nghiệm kèm cặp người mới, các đơn vị nghiệp vụ luân phiên "
            "tổ chức sinh hoạt chuyên đề hằng quý.",
        ),
        "cell G8",
        "các đơn vị nghiệp vụ luân phiên",
    ),
    plant(
        "an amount of money",
        cells(MOVEMENTS, DEEDS, I16=76000000),
        "cell I16",
        "- Tặng quà",
        "số ds.hoạt_động.số_tiền[đơn_vị=",
    ),
)


RENAMED = (
    plant(
        "a unit by another name in both workbooks",
        lambda desk: (cells(OWN, "Danh sách đơn vị", C8="Phòng 5")(desk), cells(AWARDS, BY_UNIT, B11="Phòng 5")(desk)),
        "cell C8, cell B11",
        "Phòng",
    ),
)
