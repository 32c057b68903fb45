"""The invented office's movements: national ones by their real names, the province's and its own invented."""

from __future__ import annotations

from tests.making.excel import Table
from tests.making.lam_giang_office import MARK, OFFICE

Movement = tuple[str, str, str, str | None, str, str | None]

RURAL = (
    "Mỗi VKSND khu vực nhận giúp đỡ từ một đến hai xã, chọn việc vừa sức và có ích lâu dài: đưa pháp luật đến từng "
    "thôn bản, vận động người dân cùng làm đường, giữ gìn an ninh trật tự."
)
POOR = (
    "Công chức, người lao động hai cấp tự nguyện đóng góp hằng quý; nguồn hỗ trợ được trao tận tay hộ nghèo, học sinh "
    "có hoàn cảnh khó khăn và gia đình có nhà ở dột nát."
)
LEARNING = (
    "Phong trào được gắn với tự đào tạo tại chỗ: người có kinh nghiệm kèm cặp người mới, các đơn vị nghiệp vụ luân "
    "phiên tổ chức sinh hoạt chuyên đề hằng tháng."
)
DIGITAL = (
    "Trọng tâm là làm sạch dữ liệu, số hóa hồ sơ vụ án và hướng dẫn người cao tuổi, người dân vùng cao sử dụng dịch "
    "vụ công trực tuyến."
)
VIRTUES = (
    "Năm đức tính của người cán bộ kiểm sát được cụ thể hóa thành chuẩn mực ứng xử khi tiếp công dân, lấy lời khai và "
    "tranh tụng tại phiên tòa."
)
PAPERLESS = (
    "Phiên tòa rút kinh nghiệm bằng hình ảnh, báo cáo án bằng sơ đồ tư duy và họp không giấy đã trở thành việc làm "
    "quen thuộc ở cả hai cấp."
)
SERVICE = (
    "VKSND hai cấp công khai quy trình tiếp nhận đơn, rút ngắn thời gian trả lời và tham gia góp ý văn bản của địa "
    "phương."
)
TEACHING = "rèn luyện theo lời dạy của Chủ tịch Hồ Chí Minh “Công minh, chính trực, khách quan, thận trọng, khiêm tốn”"
LASTING = "thường xuyên"
TO_2025 = "giai đoạn 2021-2025"
CENTRE, BRANCH, PROVINCE, OURS = "Trung ương", "Ngành", "Địa phương", "Đơn vị"
SCHOOL = "“Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030”"

STANDING: tuple[Movement, ...] = (
    ("NTM", "“Cả nước chung sức xây dựng nông thôn mới”", CENTRE, TO_2025, LASTING, RURAL),
    ("VNN", "“Vì người nghèo - không để ai bị bỏ lại phía sau”", CENTRE, TO_2025, LASTING, POOR),
    ("XHHT", SCHOOL, CENTRE, None, LASTING, LEARNING),
    ("DMST", "“Cả nước thi đua đổi mới sáng tạo và chuyển đổi số”", CENTRE, None, LASTING, DIGITAL),
    ("LDB", TEACHING, BRANCH, None, LASTING, VIRTUES),
    ("CDS", "“Chuyển đổi số trong ngành Kiểm sát nhân dân”", BRANCH, None, LASTING, PAPERLESS),
    (
        "CCHC",
        "“Lam Giang chung tay cải cách hành chính, vì Nhân dân phục vụ”",
        PROVINCE,
        "giai đoạn 2022-2026",
        LASTING,
        SERVICE,
    ),
)
SHORT: tuple[Movement, ...] = (
    ("DX", "“Đầu xuân ra quân giải quyết án tồn”", "Đơn vị", "quý I hằng năm", "ngắn hạn", None),
    ("DL", "“90 ngày làm sạch dữ liệu”", "Đơn vị", "từ tháng 3 đến tháng 5/2026", "ngắn hạn", None),
    ("TB", "“Tháng Bảy tri ân và cống hiến”", "Đơn vị", "tháng 7 hằng năm", "ngắn hạn", None),
    ("TT", "“Tăng tốc về đích”", "Đơn vị", "tháng 9 và tháng 10 hằng năm", "ngắn hạn", None),
)
PLANNED_YEAR = 2027
SINCE = {"XHHT": 2023, "DMST": 2025, "CDS": 2023, "DL": 2026}
PLANNED: tuple[Movement, ...] = (
    (
        "CDSLG",
        "“Lam Giang thi đua chuyển đổi số, phục vụ Nhân dân”",
        PROVINCE,
        "giai đoạn 2027-2030",
        LASTING,
        None,
    ),
    ("HVN", "“Người Việt Nam ưu tiên dùng hàng Việt Nam”", CENTRE, None, "cuộc vận động", None),
    (
        "CDCS",
        "“Mỗi tuần một dữ liệu sạch, mỗi tháng một quy trình số”",
        "Đơn vị",
        "từ tháng 4 đến tháng 9/2027",
        "ngắn hạn",
        None,
    ),
    (
        "26-7",
        "lập thành tích chào mừng 67 năm ngày thành lập ngành Kiểm sát nhân dân",
        "Đơn vị",
        "từ tháng 5 đến tháng 7/2027",
        "ngắn hạn",
        None,
    ),
)


def movements(year: int) -> tuple[Movement, ...]:
    """The movements under way in a year."""
    every = STANDING + SHORT
    if year >= PLANNED_YEAR:
        every = tuple(of for of in every if of[0] not in {"DL", "CCHC"}) + PLANNED
    return tuple(continued(of, year) for of in every if SINCE.get(of[0], 0) <= year)


def continued(movement: Movement, year: int) -> Movement:
    """The movement, told to go on in the year after its period; later without its period."""
    code, name, level, period, kind, lead = movement
    name = name if kind == "cuộc vận động" else f"{'Phong trào t' if kind == LASTING else 'T'}hi đua {name}"
    if period == TO_2025 and year > int(TO_2025[-4:]):
        period = f"{TO_2025}, tiếp tục năm {year}" if year < PLANNED_YEAR else None
    return code, name, level, period, kind, lead


def movement_sheet(year: int) -> Table:
    """The sheet “Phong trào thi đua” of a year."""
    return Table(
        name="Phong trào thi đua",
        titles=(OFFICE, f"CÁC PHONG TRÀO THI ĐUA NĂM {year}", MARK),
        headings=("Mã", "Tên phong trào", "Cấp phát động", "Giai đoạn", "Hình thức", "Đoạn dẫn trong báo cáo"),
        rows=movements(year),
        widths=(10, 56, 16, 28, 16, 70),
    )
