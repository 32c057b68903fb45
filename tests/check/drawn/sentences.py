"""Sentences with one fault of wording or of number, put into a drawn place of the text or of a note."""

from __future__ import annotations

import re
import unicodedata

from tests.check.drawn.breaking import breaks
from tests.check.drawn.choosing import notes, pick, prose, whole
from tests.check.drawn.sheet import after, look, replace, words

_COMMA = re.compile(r"(?<![\w“])[a-zà-ỹđ]{2,}, [a-zà-ỹđ]{2,}(?![\w”])")


def rooms(good):
    """Where a sentence can stand: after a paragraph of running text, at its end, or at the end of a note."""
    return [(way, p) for p in prose(good) for way in ("dưới", "cuối")] + [("cuối", p) for p in notes(good)]


def body_rooms(good):
    """The same, without the notes."""
    return [room for room in rooms(good) if room[1] not in notes(good)]


def put(sheet, room, sentence):
    """The paragraph in which the sentence stands now."""
    way, paragraph = room
    element = sheet.of(paragraph)
    if way == "dưới":
        return after(element, sentence)
    add_to(element, sentence)
    return element


def add_to(element, sentence):
    """The sentence behind the last words, in their format."""
    texts = [t for t in element.iter() if t.tag.endswith("}t") and t.text]
    texts[-1].text = f"{texts[-1].text} {sentence}"
    texts[-1].set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


FRAMES = (
    "Việc này gắn với {} và được theo dõi trong cả năm.",
    "Đơn vị đã nhắc đến {} khi sơ kết, có ghi biên bản.",
    "Công chức trẻ tìm hiểu về {} trong buổi sinh hoạt chung.",
)
WORDS = {
    "VH-02": ("ông Nguyễn văn An", "bà Lục thị Hoài", "ông Đàm văn Bảy", "bà Hà thị Na", "đồng chí Trần văn Tú"),
    "VH-03": (
        "Tỉnh Hưng Yên", "Huyện Mường Lay", "Tỉnh Nghệ An", "Thị xã Nà Sầm", "Thành phố Hải Phòng", "Tỉnh An Giang",
        "Huyện Nà Hẩu", "Thị trấn Phố Ràng",
    ),
    "VH-04": ("quận 3", "phường 12", "quận 10", "phường 7"),
    "VH-05": ("thành phố Hồ Chí Minh", "thủ đô Hà Nội"),
    "VH-06": (
        "Hội đồng thi đua, khen thưởng", "Hội đồng Nhân dân xã", "Ủy ban Nhân dân phường", "Sở nội vụ", "Sở tư pháp",
        "Ban thi đua - khen thưởng", "Viện Kiểm sát Nhân dân khu vực", "Hội đồng Thi đua khen thưởng",
    ),
    "VH-07": ("khen thưởng cấp nhà nước", "chính sách của nhà nước", "pháp luật của nhà nước", "Đảng và nhà nước"),
    "VH-08": (
        "Huân chương lao động hạng Ba", "Huân chương Độc lập hạng nhì", "huân chương Lao động", "Huân chương Lao Động",
        "Huân chương chiến công", "Huân chương Lao động Hạng Nhất",
    ),
    "VH-09": ("thủ tướng Chính phủ", "chủ tịch nước", "viện trưởng VKSND tối cao", "phó viện trưởng VKSND tỉnh"),
    "VH-10": ("lời dạy của bác Hồ", "đảng cộng sản Việt Nam", "đảng Cộng sản Việt Nam"),
    "VH-11": ("Quốc khánh 02/9", "ngày quốc khánh", "Quốc tế Phụ nữ 08/3", "ngày quốc tế lao động"),
    "VH-12": (
        "Luật nghĩa vụ quân sự", "Bộ luật dân sự", "Luật thi đua, khen thưởng", "Luật đất đai", "Luật tố cáo",
        "Bộ luật hình sự", "Luật khiếu nại", "Pháp lệnh cán bộ", "Luật bảo vệ môi trường",
    ),
    "VH-13": ("Khoản 1 Điều 80 Luật Thi đua, khen thưởng", "khoản 2 điều 81", "điều 5 Luật Thi đua, khen thưởng"),
    "VH-14": ("Tết nguyên đán", "tết nguyên đán", "Tết Nguyên Đán", "buổi họp thứ hai, ngày 05/01/2026"),
    "VH-15": ("Cách mạng Tháng 8", "cách mạng tháng Tám", "Cách mạng Tháng Tám", "Cách mạng tháng tám"),
    "chien-si-thi-dua": ("danh hiệu “Chiến sỹ thi đua cơ sở”", "Chiến sỹ thi đua toàn quốc"),
    "ten-danh-hieu": (
        "cờ thi đua của Chính phủ", "Cờ Thi đua của Chính phủ", "chiến sĩ thi đua cơ sở", "Cờ thi đua Chính phủ",
        "danh hiệu tập thể lao động xuất sắc", "Tập thể Lao động xuất sắc", "bằng khen của Thủ tướng Chính phủ",
        "giấy khen của Chủ tịch xã", "danh hiệu lao động tiên tiến", "Chiến sĩ Thi đua toàn quốc",
    ),
    "loi-nhan-dang": (
        "pháp luật tổ tụng", "nguời mới", "kê hoạch tuần", "kể hoạch tuần", "Chinh phủ", "Nghi quyết", "Thu tướng",
        "thi dua", "Huân chuơng", "lời khen đựoc ghi lại", "công tác kiêm sát", "bảo cáo tuần",
    ),
    "thi-dua-khen-thuong": ("công tác thi đua khen thưởng", "nền nếp thi đua -khen thưởng", "lớp thi đua khen thưởng"),
    "lap-tu": (
        "việc hướng dẫn cho cho người mới", "kết quả của của các tổ", "các các tổ", "các huyện, huyện, thị xã",
        "phong trào phong trào", "việc nâng cao nâng cao tay nghề", "lớp học tại tại trường",
    ),
    "chu-giong-nhau": ("Кế hoạch riêng", "bản tin số ２", "tổ сơ yếu", "sổ tаy", "nếp sống văn mοnh"),
    "viet-tat-chua-giai-thich": ("công tác KHTH", "sổ tay CNTT", "nhóm GDTX", "ban BVPL", "tổ PCCC"),
    "dau-dinh-dang-con-sot": ("chủ đề “*Kỷ cương, sáng tạo*”", "nếp **đúng hạn**", "***sáng tạo***", "*đoàn kết*"),
    "chu-thich-go-tay": ("bài viết quý³", "lời dặn¹", "phần việc chung²"),
    "ngoac-khong-dong": (
        "khẩu hiệu “Nhanh, đúng, gọn", "đại biểu các tổ (trừ tổ trực", "sổ ghi chung) của tổ", "phần mở đầu [bản cũ",
    ),
    "SO-03": ("1,250 lượt người đọc", "mức 10.95%", "25000000 đồng", "12,500 hồ sơ", "1,250,000 đồng"),
    "SO-04": ("tỷ lệ 98 %", "tỷ lệ 97,5 %", "mức 12  %"),
    "SO-05": ("20.000.000đ", "20.000.000 VNĐ", "30.000.000đồng", "15 triệu; có sổ ghi"),
    "SO-08": ("50m² đất", "30 m2 vườn", "12km đường", "5ha rừng", "20kg giấy"),
}  # fmt: skip


def _two_words(good):
    """Paragraphs of running text in which a comma stands between two plain words."""
    return [p for p in prose(good) if _COMMA.search(p.text)]


@breaks("dau-cach", _two_words)
def _blanks(draw, sheet, paragraph):
    element = sheet.of(paragraph)
    held = pick(draw, [m[0] for m in _COMMA.finditer(words(element))])
    first, second = held.split(", ")
    replace(element, held, pick(draw, (f"{first} , {second}", f"{first},{second}", f"{first} ,{second}")))
    return element


def _enter(code, among):
    @breaks(code, rooms)
    def _worded(draw, sheet, room):
        return put(sheet, room, pick(draw, FRAMES).format(pick(draw, among)))


for _code, _among in WORDS.items():
    _enter(_code, _among)


OFFICES = ("VKSND cấp huyện", "VKSND huyện", "VKSND các huyện", "VKSND cấp cao", "VKSND thị xã")
TASKS = ("{} gửi bản đăng ký về Văn phòng.", "Giao {} chuẩn bị nơi họp.", "Mỗi tổ phối hợp với {} khi cần.")


def _plans(good):
    """Places in a plan of a year after the offices ended."""
    kind, dated = good.parts.document_kind, good.parts.place_and_date
    ahead = kind is not None and kind.text.startswith("KẾ HOẠCH") and dated is not None
    return body_rooms(good) if ahead and any(year in dated.text for year in ("2026", "2027")) else []


@breaks("co-quan-da-het-trong-bai", _plans)
def _ended_office(draw, sheet, room):
    return put(sheet, room, pick(draw, TASKS).format(pick(draw, OFFICES)))


@breaks("SO-02", rooms)
def _zero(draw, sheet, room):
    years, first = whole(draw, 2, 9), whole(draw, 1995, 2020)
    last = first + years - whole(draw, 0, 1)
    return put(sheet, room, f"Đây là việc làm thường xuyên trong 0{years} năm ({first}-{last}) của đơn vị.")


@breaks("so-nam-giai-doan", rooms)
def _span(draw, sheet, room):
    first, between = whole(draw, 1990, 2015), whole(draw, 2, 10)
    years = pick(draw, [n for n in range(10, 40) if n not in {between, between + 1}])
    return put(sheet, room, f"Đây là việc làm thường xuyên trong {years} năm ({first}-{first + between}) của đơn vị.")


EVENTS = {
    1960: ("ngày thành lập ngành Kiểm sát nhân dân", "ngày truyền thống ngành Kiểm sát nhân dân"),
    1948: ("ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc",),
    1930: ("ngày thành lập Đảng Cộng sản Việt Nam",),
    1945: ("ngày Quốc khánh", "Cách mạng tháng Tám"),
    1890: ("ngày sinh Chủ tịch Hồ Chí Minh",),
    1975: ("ngày giải phóng miền Nam, thống nhất đất nước",),
}


@breaks("so-nam-ky-niem", rooms)
def _anniversary(draw, sheet, room):
    founded = pick(draw, EVENTS)
    year = whole(draw, 2015, 2030)
    years = year - founded + pick(draw, [n for n in range(-9, 10) if n])
    event = pick(draw, EVENTS[founded])
    return put(sheet, room, f"Năm {year}, đơn vị sinh hoạt truyền thống nhân kỷ niệm {years} năm {event}.")


ENDS = ("Đợt thi đua kết thúc đúng hạn", "Buổi họp có biên bản", "Việc ấy đã xong trong quý")
GOES = ("các đơn vị đã nộp kết quả", "công chức trẻ đến dự", "người mới được kèm cặp", "việc này có theo dõi")


@breaks("VH-01", rooms)
def _small(draw, sheet, room):
    return put(sheet, room, f"{pick(draw, ENDS)}{pick(draw, '.!?')} {pick(draw, GOES)}.")


@breaks("doan-bi-ngat", prose)
def _cut(draw, sheet, paragraph):
    """A sentence cut in two: the second half stands below."""
    element = sheet.of(paragraph)
    start = "Công chức làm công tác này được bồi dưỡng nghiệp vụ hai lần trong năm và sau đó"
    above = after(element, start + pick(draw, (" được xem xét", ", theo nhu cầu,", " (nếu có nhu cầu)")))
    rest = ("quy hoạch vào chức danh phù hợp.", "giao thêm việc khó hơn.", "cử đi học lớp dài hạn.")
    return after(above, pick(draw, rest))


TCVN3 = ("ViÖn kiÓm s¸t nh©n d©n tØnh ®· häp ba lÇn.", "C¸n bé kiÓm s¸t viªn häc tËp nghiÖp vô t¹i tØnh.")
VNI = (
    "Vieän kieåm saùt nhaân daân tænh ñaõ hoïp veà vieäc naøy, coù bieân baûn.",
    "Caùn boä hoïc taäp nghieäp vuï taïi tænh, coù baøi vieát.",
)


@breaks("ma-chu-cu", rooms)
def _old(draw, sheet, room):
    return put(sheet, room, pick(draw, (*TCVN3, *VNI)))


@breaks("unicode-to-hop", lambda good: [*prose(good), *notes(good)])
def _in_pieces(draw, sheet, paragraph):
    """One word, or all, with its marks as characters of their own."""
    element = sheet.of(paragraph)
    written = [(t, word) for t in element.iter() if t.tag.endswith("}t") for word in (t.text or "").split(" ")]
    text, word = pick(draw, [(t, word) for t, word in written if unicodedata.normalize("NFD", word) != word])
    text.text = text.text.replace(word, unicodedata.normalize("NFD", word), 1)
    return element


def _apart(good):
    """Two places, the first above the second."""
    places = [room for room in body_rooms(good) if room[0] == "dưới"]
    return [(a, b) for n, a in enumerate(places) for b in places[n + 1 :]]


@breaks("SO-01", lambda good: body_rooms(good) if "0" in "".join(p.text for p in prose(good)) else [])
def _mixed_counts(draw, sheet, room):
    number = whole(draw, 1, 9)
    noun = pick(draw, ("sáng kiến", "mô hình", "chuyên đề", "buổi", "bài", "văn bản", "nhiệm vụ", "giải pháp"))
    return put(sheet, room, f"Các phòng có {number} {noun} mới, 02 mô hình điểm, 04 chuyên đề chung và 03 buổi học.")


@breaks("SO-07", _apart)
def _mixed_dashes(draw, sheet, pair):
    first, second = (f"{y}{{}}{y + 4}" for y in (whole(draw, 2001, 2010), whole(draw, 2011, 2020)))
    element = sheet.of(pair[1][1])
    usual = first.format("-")
    put(sheet, pair[0], f"Chương trình giai đoạn {usual} còn một việc; kế hoạch {usual} đã xong.")
    return after(element, f"Đề cương giai đoạn {second.format(pick(draw, ('–', ' – ', '—')))} đang soạn.")


@breaks("hang-nam", _apart)
def _yearly(draw, sheet, pair):
    element = sheet.of(pair[1][1])
    when = pick(draw, ("năm", "tháng", "quý", "tuần"))
    put(sheet, pair[0], f"Sổ được mở hằng {when}; hằng {when} có kiểm tra, hằng {when} có ghi nhận.")
    return after(element, f"Việc kiểm tra được làm hàng {pick(draw, ('năm', 'tháng', 'quý'))} tại đơn vị.")


TONES = (("cấp ủy", "cấp uỷ"), ("hòa nhã", "hoà nhã"), ("khỏe", "khoẻ"), ("thủy lợi", "thuỷ lợi"), ("xóa bỏ", "xoá bỏ"))


@breaks("dau-thanh-lan-lon", _apart)
def _tones(draw, sheet, pair):
    element = sheet.of(pair[1][1])
    put(sheet, pair[0], "Cấp trên khen sức khỏe, thái độ hòa nhã; hồ sơ thủy lợi và việc xóa bỏ thói quen cũ được ghi.")
    wrong = pick(draw, TONES)[1]
    return after(element, f"Lời khen có nhắc đến {wrong} của tổ.")


@breaks("viet-tat-nhieu-cach", lambda good: body_rooms(good) if "VKSND" in "".join(p.text for p in prose(good)) else [])
def _other_short_form(draw, sheet, room):
    short = pick(draw, ("Viện KSND khu vực 1", "Viện KSND cùng cấp", "Viện KSND các cấp"))
    return put(sheet, room, f"Công đoàn và {short} cùng dự.")


@breaks("chu-thich-go-tay", rooms)
def _raised(draw, sheet, room):
    sign = f"({whole(draw, 1, 99)})"
    element = put(sheet, room, f"Một phòng được biểu dương{sign} vì nộp đủ hồ sơ.")
    look(element, {"chỉ_số": "trên"}, sign)
    return element


SIGNS = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2060\ufeff"


@breaks("ky-tu-an", rooms)
def _unseen(draw, sheet, room):
    """A sign that nobody sees, between two letters of a word; in a cited name it would hide the name as well."""
    text = pick(draw, FRAMES).format("việc chung")
    at = pick(draw, [n for n in range(1, len(text)) if text[n - 1 : n + 1].islower()])
    return put(sheet, room, text[:at] + pick(draw, SIGNS) + text[at:])


@breaks("nganh-viet-lan-lon", _apart)
def _branch(draw, sheet, pair):
    element = sheet.of(pair[1][1])
    usual, odd = pick(draw, (("Ngành", "ngành"), ("ngành", "Ngành")))
    put(sheet, pair[0], f"Chỉ tiêu của {usual}, nền nếp trong {usual} và phong trào của {usual} được giữ vững.")
    return after(element, f"Các tổ góp sức vào kết quả của {odd}.")


TITLES = ("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Tập thể lao động xuất sắc", "Cờ thi đua của Chính phủ")


@breaks("danh-hieu-ngoac-kep", _apart)
def _quoted(draw, sheet, pair):
    element = sheet.of(pair[1][1])
    first, second, third = (pick(draw, TITLES) for _ in range(3))
    marks = pick(draw, (("“", "”"), ("", "")))
    other = ("", "") if marks[0] else ("“", "”")
    put(sheet, pair[0], f"Các tổ đăng ký {first.join(marks)} và {second.join(marks)} từ đầu kỳ.")
    return after(element, f"Có tổ đăng ký {third.join(other)} từ giữa kỳ.")


@breaks("dau-dong-viet-hoa", prose)
def _small_line(draw, sheet, paragraph):
    """A line of its own, or a line with a hyphen, that begins with a small letter."""
    hyphen = pick(draw, ("", "- "))
    return after(sheet.of(paragraph), f"{hyphen}{pick(draw, GOES)}.")
