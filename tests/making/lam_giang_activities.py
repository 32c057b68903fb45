"""What the invented office's units did for the movements, year by year: counts, money, places that do not exist.

A row: group, unit, place, how many, of what, what (it reads on after “of what”), worth.
"""

from __future__ import annotations

from tests.making.excel import COUNT, MONEY, Table
from tests.making.lam_giang_office import MARK, OFFICE, UNITS

BOOKS, TALKS, TREATY = "Tặng sách, tủ sách pháp luật", "Tuyên truyền pháp luật", "Ký quy chế phối hợp"
ROADS, GIVING, GIFTS = "Góp công, góp đất làm đường, mở trường", "Ủng hộ người nghèo", "Tặng quà"
HOMES, PUPILS, COURSES = "Hỗ trợ nhà ở", "Đỡ đầu học sinh", "Tự đào tạo nghiệp vụ"
HELP, FILES, ADVICE, CITIZENS = "Hướng dẫn người dân", "Số hóa hồ sơ", "Góp ý văn bản", "Tiếp công dân ở cơ sở"

MOVEMENT_OF = (
    ("NTM", (BOOKS, TALKS, TREATY, ROADS)),
    ("VNN", (GIVING, GIFTS, HOMES, PUPILS)),
    ("XHHT", (COURSES,)),
    ("DMST", (HELP,)),
    ("LDB", (CITIZENS,)),
    ("CDS", (FILES,)),
    ("CCHC", (ADVICE,)),
)
Activity = tuple[str, str | None, str | None, int | None, str | None, str, int | str | None]

ACTIVITIES: dict[int, tuple[Activity, ...]] = {
    2022: (
        (BOOKS, "KV1", "xã Bình Lũng", 2, "tủ sách", "pháp luật", 16_000_000),
        (TALKS, "KV2", "xã Suối Vàng Anh", 3, "cuộc", "về phòng, chống ma túy", None),
        (ROADS, "KV5", "xã Mường Then", 85, "ngày công", "đổ bê tông đường thôn", None),
        (GIVING, None, None, None, None, "đóng góp vào Quỹ Vì người nghèo tỉnh Lam Giang", 46_000_000),
        (GIFTS, "VPTH", "xã Nà Lang", 110, "suất quà", "tặng hộ nghèo dịp tết Nguyên đán", 55_000_000),
        (HOMES, "KV6", "xã Phúc Lĩnh", 1, "nhà", "của hộ neo đơn được sửa chữa", 50_000_000),
        (PUPILS, "P1", "xã Nà Lang", 6, "học sinh", "mồ côi được hỗ trợ tiền ăn, sách vở", 36_000_000),
        (ADVICE, "P3", None, 14, "văn bản", "về quản lý đất đai", None),
    ),
    2023: (
        (BOOKS, "KV2", "xã Suối Vàng Anh", 1, "tủ sách", "pháp luật", 10_000_000),
        (TALKS, "KV1", "xã Bình Lũng", 4, "cuộc", "về Luật Đất đai và hòa giải ở cơ sở", None),
        (ROADS, "KV3", "xã Đồng Sim", 180, "m²", "đất do gia đình công chức hiến để làm đường", 90_000_000),
        (GIVING, None, None, None, None, "trao học bổng qua Quỹ Bảo trợ trẻ em", 51_000_000),
        (GIFTS, "KV5", "xã Mường Then", 95, "suất quà", "tặng hộ nghèo, học sinh bán trú", 47_500_000),
        (HOMES, "KV1", "xã Bình Lũng", 1, "nhà", "tình nghĩa được xây mới", 80_000_000),
        (COURSES, None, None, 18, "buổi", "chuyên đề về kỹ năng kiểm sát điều tra", None),
        (FILES, "P4", None, 260, "hồ sơ", "án hình sự lưu trữ", None),
    ),
    2024: (
        (BOOKS, "KV3", "xã Đồng Sim", 2, "tủ sách", "pháp luật", 18_000_000),
        (TALKS, "KV4", "xã Trúc Lĩnh", 5, "cuộc", "về Luật Hôn nhân và gia đình", None),
        (ROADS, "KV5", "xã Mường Then", 95, "m²", "đất do công chức tự nguyện hiến để mở rộng lớp học", 38_000_000),
        (GIVING, None, None, None, None, "cứu trợ đồng bào bị thiệt hại do bão số 3", 62_000_000),
        (GIFTS, "VPTH", "xã Nà Lang", 210, "suất quà", "giúp hộ bị thiệt hại do bão lũ", "hơn 126.000.000"),
        (HOMES, "KV4", "xã Trúc Lĩnh", 1, "nhà", "đại đoàn kết được xây mới", 80_000_000),
        (PUPILS, "P1", "xã Nà Lang", 9, "học sinh", "bán trú được tặng xe đạp, góc học tập", 54_000_000),
        (COURSES, None, None, 24, "buổi", "chuyên đề về tranh tụng tại phiên tòa", None),
        (FILES, "P4", None, 540, "hồ sơ", "án hình sự, dân sự lưu trữ", None),
        (ADVICE, "P3", None, 15, "văn bản", "về trật tự xây dựng, môi trường", None),
    ),
    2025: (
        (BOOKS, "KV5", "xã Mường Then", 2, "tủ sách", "pháp luật", 20_000_000),
        (TALKS, "KV3", "xã Đồng Sim", 6, "cuộc", "về chính quyền địa phương hai cấp", None),
        (ROADS, "KV6", "xã Phúc Lĩnh", 120, "ngày công", "làm kênh mương nội đồng và đường vào trường học", None),
        (GIVING, None, None, None, None, "góp vào chương trình xóa nhà tạm, nhà dột nát của tỉnh", 68_000_000),
        (GIFTS, "KV2", "xã Suối Vàng Anh", 85, "suất quà", "tặng hộ nghèo, người khuyết tật", 42_500_000),
        (HOMES, "KV5", "xã Mường Then", 2, "nhà", "tạm, nhà dột nát được xóa", 160_000_000),
        (COURSES, None, None, 30, "buổi", "chuyên đề về án dân sự, hành chính", None),
        (HELP, "KV3", "xã Đồng Sim", 320, "lượt người", "được hướng dẫn dùng dịch vụ công trực tuyến", None),
        (FILES, "P4", None, 910, "hồ sơ", "được số hóa trước khi bàn giao", None),
    ),
    2026: (
        (BOOKS, "KV1", "xã Bình Lũng", 1, "tủ sách", "pháp luật cho nhà văn hóa thôn", 12_000_000),
        (BOOKS, "KV2", "xã Suối Vàng Anh", 2, "tủ sách", "pháp luật cho trường học", 22_000_000),
        (BOOKS, "KV6", "xã Phúc Lĩnh", 180, "cuốn", "sách về đất đai, hôn nhân và gia đình", 14_400_000),
        (TALKS, "KV4", "xã Trúc Lĩnh", 4, "cuộc", "về bầu cử đại biểu Quốc hội và Hội đồng nhân dân", None),
        (TALKS, "KV5", "xã Mường Then", 3, "cuộc", "về phòng, chống mua bán người", None),
        (TREATY, None, None, 24, "khu dân cư", "được chọn xây dựng mô hình tự quản về an ninh trật tự", None),
        (ROADS, "KV3", "xã Đồng Sim", 160, "ngày công", "đổ bê tông đường vào bản", None),
        (ROADS, "KV6", "xã Phúc Lĩnh", 240, "m²", "đất do gia đình công chức hiến", 96_000_000),
        (GIVING, None, None, None, None, "đóng góp vào Quỹ Vì người nghèo và Quỹ Đền ơn đáp nghĩa", 74_000_000),
        (GIFTS, "VPTH", "xã Nà Lang", 150, "suất quà", "tặng gia đình chính sách dịp tết Nguyên đán", 75_000_000),
        (GIFTS, "KV2", "xã Suối Vàng Anh", 120, "suất quà", "tặng học sinh bán trú", 48_000_000),
        (HOMES, "KV5", "xã Mường Then", 1, "nhà", "được xây mới cho hộ nghèo", 90_000_000),
        (HOMES, "KV1", "xã Bình Lũng", 2, "nhà", "của gia đình chính sách được sửa chữa", 70_000_000),
        (PUPILS, "P1", "xã Nà Lang", 12, "học sinh", "mồ côi được nhận đỡ đầu đến hết bậc trung học", 72_000_000),
        (COURSES, None, None, 36, "buổi", "chuyên đề về chứng cứ điện tử và luật mới", None),
        (HELP, "KV3", "xã Đồng Sim", 450, "lượt người", "cao tuổi được cài đặt, sử dụng định danh điện tử", None),
        (CITIZENS, "KV4", "xã Trúc Lĩnh", 8, "buổi", "tiếp công dân ngoài trụ sở", None),
        (FILES, "P4", None, 1_280, "hồ sơ", "án các loại từ năm 2020 đến nay", None),
        (ADVICE, "P3", None, 19, "văn bản", "về phân cấp cho chính quyền xã", None),
    ),
}
REMARKS = {GIVING: "Đóng góp chung của mười hai đơn vị", TREATY: "Các VKSND khu vực, trừ VKSND khu vực 6"}


def activity_sheet(year: int) -> Table:
    """The sheet of a year's activities."""
    return Table(
        name="Hoạt động thi đua",
        titles=(OFFICE, f"HOẠT ĐỘNG HƯỞNG ỨNG CÁC PHONG TRÀO THI ĐUA NĂM {year}", MARK),
        headings=(
            "Thuộc phong trào",
            "Nhóm hoạt động",
            "Đơn vị thực hiện",
            "Nơi thực hiện",
            ("Kết quả", ("Số lượng", "ĐVT", "Nội dung hoạt động", "Số tiền")),
            "Ghi chú",
        ),
        rows=[line(activity) for activity in ACTIVITIES[year]],
        widths=(14, 30, 24, 22, 12, 14, 46, 18, 34),
        formats={5: COUNT, 8: MONEY},
        below=("Số tiền tính bằng đồng; nơi thực hiện là những xã không có thật.",),
    )


def line(activity: Activity) -> tuple[object, ...]:
    """An activity as a row: its movement before it, its unit by name."""
    group, unit, *rest = activity
    movement = next(code for code, groups in MOVEMENT_OF if group in groups)
    return movement, group, UNITS[unit] if unit else None, *rest, REMARKS.get(group)
