"""Recipients, addressee, signer, number, day and subject."""

from __future__ import annotations

from tests.causes.planted.desk import OWN, REPORT, cells, row_added, row_removed
from tests.causes.planted.plant import plant
from tests.causes.planted.sheets import DOCUMENTS, RECIPIENTS

HEADS = (
    plant(
        "a recipient that goes",
        row_removed(REPORT, RECIPIENTS, 5),
        "cell dòng 5",
        "Ban Thi đua - Khen thưởng tỉnh",
    ),
    plant(
        "a recipient that is added",
        row_added(REPORT, RECIPIENTS, 8, C="Hội Luật gia tỉnh"),
        "cell dòng 8",
        "Hội Luật gia tỉnh",
    ),
    plant(
        "a recipient by another name",
        cells(REPORT, RECIPIENTS, C5="Viện trưởng, các Phó Viện trưởng VKSND tỉnh"),
        "cell C5",
        "chữ removed Nơi nhận: - Lãnh đạo VKSND tỉnh;",
        "Phó Viện trưởng VKSND tỉnh",
    ),
    plant(
        "who is addressed",
        cells(REPORT, DOCUMENTS, H7="Viện kiểm sát nhân dân tối cao (Vụ Tổ chức cán bộ)"),
        "cell H7",
        "Kính gửi",
    ),
    plant("who signs", cells(REPORT, DOCUMENTS, K7="Lê Hồng Quân"), "cell K7", "Hồng Quân", "Đàm Khắc Vĩnh"),
    plant("the authority to sign", cells(REPORT, DOCUMENTS, I7="KT."), "cell I7", "KT"),
    plant("the number", cells(REPORT, DOCUMENTS, F7=413), "cell F7", "số văn_bản.số", "Số:", "Kèm theo Báo cáo số"),
    plant(
        "the day",
        cells(REPORT, DOCUMENTS, G7="17/11/2026"),
        "cell G7",
        "số văn_bản.ngày",
        "Lam Giang, ngày",
        "Kèm theo Báo cáo số",
    ),
    plant(
        "what the report is about",
        cells(REPORT, DOCUMENTS, E7="Kết quả phong trào thi đua và công tác khen thưởng năm 2026"),
        "cell E7",
        "phong trào thi đua và công tác khen thưởng năm 2026",
    ),
    plant(
        "a cell of the office's own workbook",
        cells(OWN, "Thông tin chung", B7="ngành Kiểm sát nhân dân Lam Giang"),
        "cell B7",
        "Kết quả bình xét, khen thưởng năm 2026 của",
    ),
)
