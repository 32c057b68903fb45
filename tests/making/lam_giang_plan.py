"""The tasks of the invented office's plan for 2027: what, who leads, with whom, by when."""

from __future__ import annotations

from datetime import date

from tests.making.excel import Table
from tests.making.lam_giang_office import MARK, OFFICE

ROOMS_AND_AREAS = "Các phòng, các VKSND khu vực"
STANDING = "Thường trực Hội đồng Thi đua - Khen thưởng"
UNION = "Công đoàn VKSND tỉnh"

SECRETARIAT, STAFF = "Văn phòng tổng hợp", "Phòng Tổ chức cán bộ"
START, ENTRY, ACTION = "Triển khai, giao ước", "Đăng ký thi đua", "Tổ chức phong trào"
REWARD, REVIEW = "Khen thưởng, sáng kiến", "Kiểm tra, sơ kết, tổng kết"

TASKS: tuple[tuple[object, ...], ...] = (
    (
        START,
        "Quán triệt Kế hoạch, xây dựng chương trình thi đua của đơn vị; ký giao ước giữa thủ trưởng và công đoàn.",
        ROOMS_AND_AREAS,
        UNION,
        date(2027, 1, 15),
        None,
    ),
    (
        START,
        "Sửa quy chế xét thi đua, bảng tiêu chí chấm điểm và biểu mẫu theo quy định mới của pháp luật.",
        SECRETARIAT,
        STAFF,
        date(2027, 3, 31),
        None,
    ),
    (
        ENTRY,
        "Đăng ký danh hiệu thi đua của tập thể, cá nhân và **tên sáng kiến**; tổng hợp, báo cáo VKSND tối cao.",
        ROOMS_AND_AREAS,
        SECRETARIAT,
        date(2027, 1, 20),
        None,
    ),
    (
        ACTION,
        "Phát động, theo dõi đợt thi đua //“Đầu xuân ra quân giải quyết án tồn”//.",
        "Các VKSND khu vực",
        "Phòng 1, Phòng 2",
        date(2027, 3, 31),
        None,
    ),
    (
        ACTION,
        "Số hóa hồ sơ án lưu trữ từ năm 2020; kiểm tra chéo chất lượng dữ liệu giữa các đơn vị.",
        "Phòng 4",
        ROOMS_AND_AREAS,
        date(2027, 9, 30),
        None,
    ),
    (
        ACTION,
        "Đỡ đầu học sinh có hoàn cảnh khó khăn, tặng sách pháp luật cho các xã được phân công.",
        UNION,
        "Các VKSND khu vực",
        None,
        "Hằng quý",
    ),
    (
        ACTION,
        "Viết tin, bài, phóng sự về điển hình tiên tiến; giới thiệu ít nhất hai gương mỗi tháng.",
        SECRETARIAT,
        "Đoàn Thanh niên VKSND tỉnh",
        None,
        "Hằng tháng",
    ),
    (
        REWARD,
        "Nhận, thẩm định và trình khen thưởng đột xuất, khen thưởng theo chuyên đề.",
        STANDING,
        "Đơn vị có đề nghị",
        None,
        "Trong bảy ngày làm việc kể từ khi nhận đề nghị",
    ),
    (
        REWARD,
        "Xét, công nhận sáng kiến cấp cơ sở; lựa chọn sáng kiến đề nghị công nhận cấp ngành.",
        "Hội đồng sáng kiến VKSND tỉnh",
        ROOMS_AND_AREAS,
        date(2027, 10, 15),
        None,
    ),
    (
        REVIEW,
        "Sơ kết sáu tháng đầu năm, công bố bảng xếp hạng theo khối.",
        SECRETARIAT,
        ROOMS_AND_AREAS,
        date(2027, 6, 15),
        None,
    ),
    (
        REVIEW,
        "Kiểm tra việc thực hiện giao ước và đăng ký thi đua tại đơn vị.",
        STAFF,
        STANDING,
        date(2027, 8, 31),
        None,
    ),
    (
        REVIEW,
        "Bình xét danh hiệu, lập hồ sơ và **báo cáo tổng kết năm 2027** gửi VKSND tối cao.",
        STANDING,
        ROOMS_AND_AREAS,
        date(2027, 11, 15),
        None,
    ),
)


def task_sheet() -> Table:
    """The sheet that gives each task to a unit."""
    return Table(
        name="Phân công nhiệm vụ",
        titles=(OFFICE, "PHÂN CÔNG NHIỆM VỤ THI ĐUA, KHEN THƯỞNG NĂM 2027", MARK),
        headings=(
            "Nhóm nhiệm vụ",
            "Nội dung công việc",
            ("Đơn vị thực hiện", ("Đơn vị chủ trì", "Đơn vị phối hợp")),
            "Thời hạn hoàn thành",
            "Thường xuyên, định kỳ",
        ),
        rows=TASKS,
        widths=(26, 60, 32, 30, 16, 24),
    )
