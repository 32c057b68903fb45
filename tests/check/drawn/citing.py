"""Citations broken: dates, kinds, spellings, completeness, force."""

from __future__ import annotations

from tests.check.drawn.breaking import breaks
from tests.check.drawn.choosing import pick, whole
from tests.check.drawn.sentences import _apart, body_rooms, put, rooms
from tests.check.drawn.sheet import after

ABOUT = ("về nhân rộng điển hình", "về chuyển đổi số", "về kỷ cương công vụ", "về công tác cán bộ")
KINDS = {
    "Chỉ thị": "CT",
    "Kế hoạch": "KH",
    "Quyết định": "QĐ",
    "Hướng dẫn": "HD",
    "Nghị quyết": "NQ",
    "Thông báo": "TB",
}
TOP = "của Viện trưởng VKSND tối cao"


def _day(draw) -> str:
    """A date as it is rightly written: 05/3/2024, 12/01/2023."""
    month = whole(draw, 1, 12)
    return (
        f"{whole(draw, 10, 28)}/{month:02d}/{whole(draw, 2011, 2016)}"
        if month < 3
        else f"{whole(draw, 10, 28)}/{month}/2015"
    )


def _number(draw) -> int:
    return whole(draw, 401, 499)


@breaks("TT-34", body_rooms)
def _incomplete(draw, sheet, room):
    """A first mention that lacks its day, its issuer, its subject or the “số” before its symbol."""
    kind = pick(draw, KINDS)
    symbol = f"{_number(draw)}/{KINDS[kind]}-VKSTC" if kind != "Chỉ thị" else f"{_number(draw)}/CT-VKSTC"
    day, about = f"ngày {_day(draw)}", pick(draw, ABOUT)
    forms = (f"{symbol} {TOP} {about}", f"{symbol} {day}", symbol, f"{symbol} {day} {TOP}")
    cited = pick(draw, (*(f"số {form}" for form in forms), f"{symbol} {day} {TOP} {about}"))
    return put(sheet, room, f"Các phòng học tập {kind} {cited}, có ghi chép.")


@breaks("TT-35", _apart)
def _again_in_full(draw, sheet, pair):
    kind, number, day = pick(draw, KINDS), _number(draw), _day(draw)
    cited = f"{kind} số {number}/{KINDS[kind]}-VKSTC ngày {day} {TOP} {pick(draw, ABOUT)}"
    below = sheet.of(pair[1][1])
    put(sheet, pair[0], f"Thực hiện {cited}, các phòng đã ký giao ước.")
    return after(below, f"Các phòng học tập {cited}.")


@breaks("SO-06", rooms)
def _date(draw, sheet, room):
    year, month = whole(draw, 2011, 2016), whole(draw, 3, 9)
    days = (
        f"{whole(draw, 1, 9)}/{month}/{year}",
        f"{whole(draw, 10, 28)}/{whole(draw, 1, 2)}/{year}",
        f"31/{pick(draw, (4, 6, 9, 11))}/{year}",
        f"{pick(draw, (30, 31))}/02/{year}",
        f"{whole(draw, 10, 28)}/0{month}/{year}",
        f"{whole(draw, 10, 28)}.{month}.{year}",
        f"{whole(draw, 10, 28)}-{month}-{year}",
    )
    kind = pick(draw, KINDS)
    cited = f"{kind} số {_number(draw)}/{KINDS[kind]}-VKSTC ngày {pick(draw, days)} {TOP} {pick(draw, ABOUT)}"
    return put(sheet, room, f"Thực hiện {cited}, các phòng họp xét.")


@breaks("ten-loai-khac-ky-hieu", rooms)
def _kind(draw, sheet, room):
    kind = pick(draw, KINDS)
    other = pick(draw, [k for k in KINDS if k != kind])
    cited = f"{kind} số {_number(draw)}/{KINDS[other]}-VKSTC ngày {_day(draw)} {TOP} {pick(draw, ABOUT)}"
    return put(sheet, room, f"Thực hiện {cited}, các phòng họp xét.")


@breaks("so-ky-hieu-hai-cach", _apart)
def _two_spellings(draw, sheet, pair):
    number, year = whole(draw, 11, 99), whole(draw, 2011, 2016)
    day = f"{whole(draw, 10, 28)}/{whole(draw, 3, 9)}/{year}"
    full, short = pick(
        draw,
        (
            (f"Thông tư số {number}/{year}/TT-VKSTC", f"Thông tư số {number}/TT-VKSTC"),
            (f"Nghị quyết số {number}-NQ/BCSĐ", f"Nghị quyết số {number}-NQ/BCSD"),
        ),
    )
    whom = TOP if "Thông tư" in full else "của Ban cán sự đảng VKSND tối cao"
    below = sheet.of(pair[1][1])
    put(sheet, pair[0], f"Thực hiện {full} ngày {day} {whom} {pick(draw, ABOUT)}, các phòng họp xét.")
    return after(below, f"{short} được treo tại phòng họp.")


@breaks("ky-hieu-co-quan-hai-cach", lambda good: rooms(good) if "-VKSLG" in good.parts.reference_number.text else [])
def _own(draw, sheet, room):
    symbol = pick(draw, ("VKSLGI", "VKSLGA", "VKS"))
    office = pick(draw, ("VKSND tỉnh", "Viện trưởng VKSND tỉnh"))
    cited = f"Kế hoạch số {_number(draw)}/KH-{symbol} ngày {_day(draw)} của {office} {pick(draw, ABOUT)}"
    return put(sheet, room, f"Tiếp tục thực hiện {cited}.")


OVER = (
    "Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng",
    "Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng",
    "Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ về công tác văn thư",
    "Thông tư số 01/2019/TT-VKSTC ngày 24/6/2019 của Viện trưởng VKSND tối cao quy định về thi đua",
)
BY = ("Thực hiện {}, các phòng họp xét.", "Theo {}, các phòng họp xét.", "Căn cứ {}, các phòng họp xét.")


def _after_2025(good):
    """Documents of 2026 that do not report on a year in which the instruments were in force."""
    kind = good.parts.document_kind
    recent = "2026" in good.parts.place_and_date.text
    return rooms(good) if recent and (kind is None or kind.text != "BÁO CÁO") else []


@breaks("van-ban-khong-con-hieu-luc", _after_2025)
def _no_longer(draw, sheet, room):
    return put(sheet, room, pick(draw, BY).format(pick(draw, OVER)))


@breaks("ngay-vien-dan-mau-thuan", rooms)
def _against_its_number(draw, sheet, room):
    """A date in another year than the one in the number."""
    year = whole(draw, 2009, 2016)
    other = pick(draw, [y for y in range(2009, 2017) if y != year])
    cited = f"Thông tư số {whole(draw, 61, 99)}/{year}/TT-VKSTC ngày {whole(draw, 10, 28)}/{whole(draw, 3, 9)}/{other}"
    return put(sheet, room, f"Thực hiện {cited} {TOP} {pick(draw, ABOUT)}, các phòng họp xét.")


@breaks("ngay-vien-dan-mau-thuan", rooms)
def _not_yet(draw, sheet, room):
    """A date after the document's own."""
    kind = pick(draw, KINDS)
    day = f"{whole(draw, 10, 28)}/{whole(draw, 3, 9)}/{whole(draw, 2028, 2035)}"
    cited = f"{kind} số {_number(draw)}/{KINDS[kind]}-VKSTC ngày {day} {TOP} {pick(draw, ABOUT)}"
    return put(sheet, room, f"Thực hiện {cited}, các phòng họp xét.")


@breaks("ky-hieu-nham-kieu", rooms)
def _other_style(draw, sheet, room):
    """A number of the State in the Party's style, or the other way round."""
    number = whole(draw, 101, 199)
    cited = pick(
        draw,
        (
            f"Chỉ thị số {number}-CT/VKSTC ngày {_day(draw)} {TOP}",
            f"Kế hoạch số {number}-KH/VKSTC ngày {_day(draw)} {TOP}",
            f"Nghị quyết số {number}/NQ-BCSĐ ngày {_day(draw)} của Ban cán sự đảng VKSND tối cao",
        ),
    )
    return put(sheet, room, f"Thực hiện {cited} {pick(draw, ABOUT)}, các phòng họp xét.")
