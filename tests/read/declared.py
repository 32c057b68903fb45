"""Sheets and a list of awards as an office would declare them, for the tests of reading."""

from __future__ import annotations

from pipeline.spec import Column, ColumnKind, Home, Shape, Sheet, Term, Vocabulary, Wide

AWARDS = Vocabulary(
    "khen_thuong",
    "Danh hiệu, hình thức khen thưởng",
    (
        Term("Giấy khen", ("GK",), ("Tập thể", "Cá nhân")),
        Term("Bằng khen của Viện trưởng VKSND tối cao", ("Bằng khen VKSTC",), ("Tập thể", "Cá nhân")),
        Term("Lao động tiên tiến", ("LĐTT",), ("Cá nhân",)),
        Term("Tập thể lao động tiên tiến", ("LĐTT",), ("Tập thể",)),
        Term("Tập thể lao động xuất sắc", ("TTLĐXS",), ("Tập thể",)),
        Term("Chiến sĩ thi đua cơ sở", ("CSTĐCS",), ("Cá nhân",)),
    ),
)

PROFILE = Sheet(
    "thong_tin_chung",
    "Thông tin chung",
    (
        Column("mã", ("Mã cơ quan",), required=True, filled=True),
        Column("tên", ("Tên cơ quan",), required=True, filled=True),
        Column("tỉnh", ("Tên tỉnh, thành phố", "Địa bàn"), required=True),
        Column("ghi_chú", ("Ghi chú in ở đầu văn bản",)),
    ),
    shape=Shape.PAIRS,
    home=Home.OFFICE,
    single=True,
)
RECIPIENTS = Sheet(
    "noi_nhan",
    "Nơi nhận",
    (
        Column("loại", ("Loại văn bản",)),
        Column("tên", ("Nơi nhận", "Tên nơi nhận"), required=True, filled=True),
        Column("mục_đích", ("Mục đích gửi",), required=True),
    ),
    single=True,
)
MOVEMENTS = Sheet(
    "phong_trao",
    "Phong trào thi đua",
    (
        Column("mã", ("Mã phong trào", "Mã"), required=True, filled=True),
        Column("tên", ("Tên phong trào",), required=True, filled=True),
        Column("cấp", ("Cấp phát động",), required=True, filled=True, options=("Trung ương", "Ngành", "Đơn vị")),
        Column("giai_đoạn", ("Giai đoạn",), required=True),
        Column("dẫn", ("Đoạn dẫn",), kind=ColumnKind.RICH),
    ),
)
ACTIVITIES = Sheet(
    "hoat_dong",
    "Hoạt động thi đua",
    (
        Column("năm", ("Năm",), kind=ColumnKind.YEAR),
        Column("phong_trào", ("Mã phong trào",), required=True, filled=True),
        Column("nội_dung", ("Nội dung",), required=True),
        Column("số_lượng", ("Số lượng",), kind=ColumnKind.AMOUNT, required=True),
        Column("ngày", ("Ngày",), kind=ColumnKind.DATE),
        Column("số_tiền", ("Trị giá",), kind=ColumnKind.AMOUNT, required=True),
        Column("nổi_bật", ("Nổi bật",), kind=ColumnKind.FLAG),
    ),
)
COUNTS = Sheet(
    "khen_thuong",
    "Khen thưởng theo đơn vị",
    (
        Column("đơn_vị", ("Đơn vị", "Tên đơn vị"), required=True, filled=True),
        Column("năm", ("Năm",), kind=ColumnKind.YEAR),
        Column("ghi_chú", ("Ghi chú",)),
    ),
    wide=Wide(
        "khen_thuong",
        "hình_thức",
        "đối_tượng",
        (("Tập thể", "Tập thể"), ("TT", "Tập thể"), ("Cá nhân", "Cá nhân"), ("CN", "Cá nhân")),
        "số_lượng",
    ),
)
PUBLISHED = Sheet(
    "cong_bo",
    "Số liệu tổng hợp cả kỳ",
    (
        Column("hình_thức", ("Hình thức khen thưởng",), required=True, filled=True, vocabulary="khen_thuong"),
        Column("đối_tượng", ("Đối tượng",), required=True, filled=True, options=("Tập thể", "Cá nhân")),
        Column("số_lượng", ("Số lượng",), kind=ColumnKind.COUNT, required=True, filled=True),
        Column("tỉ_lệ", ("Tỉ lệ",), kind=ColumnKind.PERCENT),
    ),
    into="khen_thuong",
)
SHEETS = (PROFILE, RECIPIENTS, MOVEMENTS, ACTIVITIES, COUNTS, PUBLISHED)
