"""Counts, shares and what they switch: figures with the lines, tables and annexes that print them."""

from __future__ import annotations

from tests.causes.planted.desk import AWARDS, MOVEMENTS, REPORT, all_of, cells, row_added, row_removed
from tests.causes.planted.plant import plant
from tests.causes.planted.sheets import BY_UNIT, CAMPAIGNS, IDEA_COUNTS, IDEAS, OTHER, STATE, STORY, TITLES

COUNTS = (
    plant(
        "a count that a total, a line, a table and an annex print",
        cells(AWARDS, BY_UNIT, O8=9, O20=105),
        "cell O8",
        "số cá_nhân.giấy_khen",
        "số bảng.khen_thưởng.cá_nhân[hình_thức=Giấy khen]",
        "số phụ_lục.đơn_vị.cn_giấy_khen",
        "chữ changed đoạn: - Giấy khen",
        "ô bảng: 104105",
        "chữ changed ô bảng: 89",
    ),
    plant(
        "a count of the collectives in the same paragraph",
        cells(AWARDS, BY_UNIT, I9=5, I20=25),
        "cell I9",
        "số tập_thể.giấy_khen",
        "số bảng.khen_thưởng.tập_thể[hình_thức=Giấy khen]",
        "số phụ_lục.đơn_vị.tt_giấy_khen",
        "chữ changed đoạn: - Giấy khen",
        "chữ changed ô bảng: 2225",
        "chữ changed ô bảng: 25",
    ),
    plant(
        "a count that becomes none: its sentence and its row go",
        cells(AWARDS, BY_UNIT, F15=0, F20=0),
        "cell F15",
        "số tập_thể.cờ_tỉnh",
        "số bảng.khen_thưởng.tập_thể[hình_thức=Cờ thi đua của UBND tỉnh]",
        "số phụ_lục.đơn_vị.tt_cờ_tỉnh",
        "chữ removed đoạn: - Cờ thi đua của UBND tỉnh",
        "ô bảng: 10 ",
    ),
    plant(
        "a zero that is left blank",
        cells(AWARDS, BY_UNIT, H8=None),
        "cell H8",
        "số phụ_lục.đơn_vị.tt_bằng_khen_tỉnh[đơn_vị=P1]",
        "ô bảng: 0…",
    ),
    plant(
        "a zero that becomes a dash",
        cells(AWARDS, BY_UNIT, H9="-"),
        "cell H9",
        "số phụ_lục.đơn_vị.tt_bằng_khen_tỉnh[đơn_vị=P2]",
        "ô bảng: 0-",
    ),
    plant(
        "two cells that together switch a clause off",
        all_of(cells(AWARDS, IDEA_COUNTS, D11=0, D12=0, D18=0), cells(AWARDS, IDEAS, D5="cơ sở", D6="cơ sở")),
        "cell D11, cell D12",
        "số sáng_kiến.ngành",
        "Hội đồng sáng kiến VKSND tỉnh Lam Giang đã xét",
    ),
    plant(
        "a count in the same paragraph as the clause",
        cells(AWARDS, IDEA_COUNTS, C6=4, C18=31),
        "cell C6",
        "số sáng_kiến.cơ_sở",
        "Hội đồng sáng kiến VKSND tỉnh Lam Giang đã xét",
    ),
    plant(
        "a share and the count that it is made of",
        cells(REPORT, OTHER, D6=6),
        "cell D6",
        "số ký_quy_chế.đã_ký",
        "số ký_quy_chế.tỉ_lệ",
        "- Ký quy chế phối hợp",
    ),
)


BLANKS = (
    plant(
        "a dash that becomes a zero in a column in which zeros become dashes",
        cells(AWARDS, BY_UNIT, H10=0),
        "cell H10",
        "số phụ_lục.đơn_vị.tt_bằng_khen_tỉnh[đơn_vị=P3]",
        "ô bảng: -0",
        before=cells(AWARDS, BY_UNIT, H10="-"),
    ),
    plant(
        "a zero that becomes a dash above it",
        cells(AWARDS, BY_UNIT, H8="-"),
        "cell H8",
        "số phụ_lục.đơn_vị.tt_bằng_khen_tỉnh[đơn_vị=P1]",
        "ô bảng: 0-",
    ),
    plant(
        "a blank that becomes a count",
        cells(AWARDS, BY_UNIT, O10=5, O20=104),
        "cell O10",
        "số cá_nhân.giấy_khen",
        "số bảng.khen_thưởng.cá_nhân[hình_thức=Giấy khen]",
        "số phụ_lục.đơn_vị.cn_giấy_khen",
        "chữ changed đoạn: - Giấy khen",
        "ô bảng: 99104",
        "ô bảng: …5",
        before=cells(AWARDS, BY_UNIT, O10=None, O20=99),
    ),
)


SWITCHES = (
    plant(
        "a row that goes and switches a clause off",
        row_removed(AWARDS, STATE, 8),
        "cell dòng 8",
        "số bằng_khen_thủ_tướng.cá_nhân",
        "Bế Ngọc Trâm Ca",
        "- Bằng khen của Thủ tướng Chính phủ",
    ),
    plant(
        "a row that switches a clause on",
        row_added(AWARDS, STATE, 7, B="Huân chương Lao động hạng Ba", C="Tập thể", D="Phòng 4", F="2021-2025"),
        "cell dòng 7",
        "số huân_chương_ba.tập_thể",
        "chữ changed chú thích: Tập thể: Phòng 4",
        "- Huân chương Lao động hạng Ba",
    ),
    plant(
        "a cell that switches a clause off and moves a movement to another count",
        cells(MOVEMENTS, CAMPAIGNS, D12="Ngành"),
        "cell D12",
        "số phong_trào.ngành",
        "chữ changed chú thích: 0203 phong trào thi đua",
        "Trong năm, hai cấp kiểm sát tham gia",
    ),
    plant(
        "a cell that becomes blank and takes its words with it",
        cells(MOVEMENTS, CAMPAIGNS, E14=None),
        "cell E14",
        "Các đợt thi đua ngắn hạn",
    ),
    plant(
        "a row that takes the last paragraph of a chapter and its heading with it",
        row_removed(REPORT, STORY, 21),
        "cell dòng 21",
        "- Khách quan",
    ),
    plant(
        "a title of the office that goes from a list",
        row_removed(AWARDS, TITLES, 6),
        "cell dòng 6",
        "Tập thể VKSND tỉnh Lam Giang đạt",
    ),
)
