"""Kính gửi and Nơi nhận broken: who is named, how, in what order and with what marks."""

from __future__ import annotations

from tests.check.drawn.breaking import breaks
from tests.check.drawn.choosing import pick, whole
from tests.check.drawn.looks import signed
from tests.check.drawn.sheet import after, before, look, remove, replace, retype, shape, words


def recipients(good):
    """The lines of Nơi nhận."""
    return good.parts.recipients.lines if good.parts.recipients else ()


def _heading(good):
    return [good.parts.recipients.heading] if good.parts.recipients else []


def _kept(good):
    """The line of the file copy."""
    return [p for p in recipients(good) if p.text.startswith("- Lưu:")]


def _named(good):
    """The lines that name somebody: neither “Như trên” nor the file copy."""
    return [p for p in recipients(good) if not p.text.startswith(("- Lưu", "- Như trên"))]


def _several(good):
    """The lines under Kính gửi where it names several."""
    return good.parts.addressee[1:] if len(good.parts.addressee) > 2 else ()


def _one(good):
    return good.parts.addressee if len(good.parts.addressee) == 1 else ()


def _first(good):
    return good.parts.addressee[:1]


@breaks("TT-60", lambda good: _first(good) if any("Như trên" in p.text for p in recipients(good)) else [])
def _no_addressee(_draw, sheet, _first_line):
    told = sheet.of(sheet.parts.document_kind or sheet.parts.letter_subject)
    for element in [sheet.of(p) for p in sheet.parts.addressee]:
        remove(element)
    return told


@breaks("TT-61", _first)
def _colon(draw, sheet, line):
    element = sheet.of(line)
    replace(element, "Kính gửi:", pick(draw, ("Kính gửi", "Kính gửi :", "kính gửi:", "Kính Gửi:")))
    return element


@breaks("TT-61", _several)
def _addressee_mark(draw, sheet, line):
    element = sheet.of(line)
    last = line is sheet.parts.addressee[-1]
    if last or pick(draw, (True, False)):
        retype(element, words(element)[:-1] + pick(draw, (";", ",") if last else (",", "")))
    else:
        retype(element, words(element).removeprefix("- "))
    return element


@breaks("TT-61", lambda good: _several(good) if len(good.parts.addressee) == 3 else [])
def _one_below(_draw, sheet, line):
    """One addressee alone below the words."""
    element = sheet.of(line)
    for other in [sheet.of(p) for p in sheet.parts.addressee[1:] if p is not line]:
        remove(other)
    retype(element, words(element)[:-1] + ".")
    return element


@breaks("kinh-gui-thang-hang", lambda good: good.parts.addressee[2:])
def _not_in_line(draw, sheet, line):
    element = sheet.of(line)
    here = line.format.left / 56.7
    shape(element, {"trái": f"{here + pick(draw, [*range(-20, -1), *range(2, 21)]):.1f}mm"})
    return element


@breaks("van-ban-thua-kinh-gui", lambda good: good.parts.grounds[:1] if not good.parts.addressee else [])
def _needless(draw, sheet, ground):
    """Kính gửi above the grounds, and “Như trên” for it."""
    element, first = sheet.of(ground), sheet.of(recipients(sheet.good)[0])
    whom = pick(draw, ("Các đơn vị thuộc VKSND tỉnh", "Lãnh đạo các phòng", "Các VKSND khu vực", "Văn phòng tổng hợp"))
    made = before(element, f"Kính gửi: {whom}")
    shape(made, {"kiểu": "KinhGui"})
    look(made, {"nghiêng": "không"})
    retype(first, "- Như trên;")
    return made


@breaks("TT-62", _heading)
def _heading_words(draw, sheet, heading):
    element = sheet.of(heading)
    if pick(draw, (True, False, False)):
        look(element, {"gạch": "có"})
    else:
        retype(element, pick(draw, ("Nơi nhận", "Nơi nhận :", "NƠI NHẬN:", "Nơi Nhận:", "nơi nhận:")))
    return element


@breaks("TT-63", recipients)
def _hyphen(draw, sheet, line):
    element = sheet.of(line)
    retype(element, pick(draw, ("+ ", "* ", "• ", "– ", "— ")) + words(element).removeprefix("- "))
    return element


@breaks("TT-63", lambda good: [p for p in recipients(good) if not p.text.startswith("- Lưu")])
def _mark(draw, sheet, line):
    element = sheet.of(line)
    retype(element, words(element)[:-1] + pick(draw, (",", ".", "")))
    return element


@breaks("TT-64", lambda good: recipients(good)[:1] if good.parts.addressee else [])
def _not_above(draw, sheet, line):
    """“Như trên” left out, or moved below others."""
    element = sheet.of(line)
    second = element.getnext()
    if pick(draw, (True, False)):
        remove(element)
    else:
        [sheet.of(p) for p in _named(sheet.good)][-1].addnext(element)
    return second


@breaks("TT-64", lambda good: recipients(good) if not good.parts.addressee and good.parts.document_kind else [])
def _above_nothing(_draw, sheet, line):
    return before(sheet.of(line), "- Như trên;")


FILES = (
    "Lưu: HS+VP.",
    "Lưu VT, VP.",
    "Lưu VP.",
    "Lưu: VT, VP;",
    "Lưu: VT; VP.",
    "Lưu: VP, VT.",
    "Lưu: Văn thư, VP.",
    "Lưu: VT, VP",
)


@breaks("TT-65", _kept)
def _file_copy(draw, sheet, line):
    element = sheet.of(line)
    retype(element, f"- {pick(draw, FILES)}")
    return element


@breaks("TT-65", _kept)
def _file_copy_nowhere(_draw, sheet, line):
    element = sheet.of(line)
    told = element.getprevious()
    remove(element)
    return told


@breaks("TT-65", _kept)
def _file_copy_above(draw, sheet, line):
    element = sheet.of(line)
    after(element, f"- {pick(draw, ('Công đoàn cơ sở', 'Chi đoàn Thanh niên', 'Đảng ủy cơ quan'))};")
    return element


PURPOSES = ("để báo cáo", "để thực hiện", "để chỉ đạo", "để biết", "để theo dõi", "để phối hợp thực hiện")


@breaks("TT-66", _named)
def _behind(draw, sheet, line):
    """The purpose behind the semicolon: the one that is there, or one that is put there."""
    element = sheet.of(line)
    text, _, purpose = words(element).rstrip(" ;").partition(" (để ")
    said = f"(để {purpose}" if purpose else f"({pick(draw, PURPOSES)})"
    retype(element, f"{text}; {said}{pick(draw, ('', ';'))}")
    return element


UNKNOWN = ("để nghiên cứu", "b/c", "để b/c", "để tham khảo", "p/h", "để chào mừng", "để đăng tin", "để cùng vui")


@breaks("muc-dich-noi-nhan", _named)
def _odd_purpose(draw, sheet, line):
    element = sheet.of(line)
    text = words(element).rstrip(" ;").partition(" (")[0]
    retype(element, f"{text} ({pick(draw, UNKNOWN)});")
    return element


@breaks("noi-nhan-lap", _named)
def _repeated(draw, sheet, line):
    """Named once more further down, perhaps with another purpose."""
    element = sheet.of(line)
    text = words(element).rstrip(" ;").partition(" (")[0]
    below = [sheet.of(p) for p in _named(sheet.good)]
    above = pick(draw, below[below.index(element) :])
    return after(above, text + pick(draw, (";", " (để báo cáo);", " (để thực hiện);")))


@breaks("noi-nhan-lap-kinh-gui", lambda good: _named(good) if good.parts.addressee else [])
def _addressed_too(draw, sheet, line):
    named = [words(sheet.of(p)).removeprefix("Kính gửi:").strip(" -;.") for p in sheet.parts.addressee]
    body = pick(draw, [b for b in named if b])
    return pick(draw, (before, after))(sheet.of(line), f"- {body};")


ENDED = (
    "Vụ Thi đua - Khen thưởng VKSND tối cao",
    "VKSND các huyện, thị xã",
    "VKSND cấp cao tại Hà Nội",
    "VKSND tỉnh Thái Bình",
    "Thường trực Tỉnh ủy tỉnh Hải Dương",
    "Ban Thi đua - Khen thưởng tỉnh Nam Định",
    "Viện kiểm sát nhân dân huyện Nà Lang",
    "UBND tỉnh Kon Tum",
)


def _after_2025(good):
    return _named(good) if good.parts.place_and_date and "2026" in good.parts.place_and_date.text else []


@breaks("noi-nhan-co-quan-da-het", _after_2025)
def _ended(draw, sheet, line):
    return pick(draw, (before, after))(sheet.of(line), f"- {pick(draw, ENDED)};")


MISSPELT = (
    "Ban Tổ chức tỉnh Ủy",
    "Đảng Ủy cơ quan",
    "Thành Ủy Hà Nội",
    "Ủy Ban Nhân Dân xã",
    "Hội Đồng Nhân Dân tỉnh",
    "Tòa Án nhân dân tỉnh",
    "Văn Phòng Tỉnh ủy",
)


@breaks("noi-nhan-ten-co-quan", _named)
def _misspelt(draw, sheet, line):
    return pick(draw, (before, after))(sheet.of(line), f"- {pick(draw, MISSPELT)};")


@breaks("noi-nhan-co-chu", recipients)
def _set_in(draw, sheet, line):
    element = sheet.of(line)
    shape(
        element, pick(draw, ({"căn": "giữa"}, {"thụt": f"{whole(draw, 2, 30)}mm"}, {"trái": f"{whole(draw, 2, 30)}mm"}))
    )
    return element


@breaks("noi-nhan-thieu", lambda good: _heading(good) if not good.parts.addressee and signed(good) else [])
def _nobody(_draw, sheet, heading):
    told = sheet.of(sheet.parts.signature.post)
    lines = [sheet.of(p) for p in recipients(sheet.good)]
    for element in lines:
        remove(element)
    retype(sheet.of(heading), "")
    return told
