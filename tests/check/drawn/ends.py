"""The signature broken: authority, post, name, pictures, their place."""

from __future__ import annotations

from pipeline.ooxml import NAMESPACES, build, parse
from tests.check.drawn.breaking import breaks
from tests.check.drawn.choosing import one, pick, whole
from tests.check.drawn.good import BASES
from tests.check.drawn.looks import signed
from tests.check.drawn.sheet import before, remove, replace, retype, shape, words


def _authority(*prefixes):
    """The lines of authority that begin so."""

    def found(good):
        lines = good.parts.signature.authority if good.parts.signature else ()
        return [p for p in lines if p.text.startswith(prefixes)]

    return found


def _name(good):
    return [good.parts.signature.name] if good.parts.signature and good.parts.signature.name else []


def _post(good):
    return [good.parts.signature.post] if good.parts.signature else []


@breaks("thieu-chu-ky", lambda good: one("signature")(good) if good.name in BASES else [])
def _unsigned(_draw, sheet, signature):
    told = sheet.of(sheet.parts.closing)
    for line in dict.fromkeys((*signature.authority, signature.post, signature.name)):
        if line is not None:
            retype(sheet.of(line), "")
    return told


@breaks("TT-50", _authority("KT.", "TL."))
def _slashed(draw, sheet, line):
    element = sheet.of(line)
    prefix = words(element)[:2]
    replace(
        element, f"{prefix}. ", pick(draw, (f"{prefix}/ ", f"{prefix[0]}/{prefix[1]} ", f"{prefix[0]}/{prefix[1]}. "))
    )
    return element


@breaks("TT-50", lambda good: [p for p in _authority("KT.")(good) if good.parts.signature.post.text.startswith("PHÓ")])
def _deputy_alone(_draw, sheet, line):
    element = sheet.of(sheet.parts.signature.post)
    remove(sheet.of(line))
    return element


@breaks("TT-51", _authority("KT. VIỆN TRƯỞNG"))
def _other_post(draw, sheet, _line):
    element = sheet.of(sheet.parts.signature.post)
    retype(element, pick(draw, ("CHÁNH VĂN PHÒNG", "TRƯỞNG PHÒNG", "KIỂM SÁT VIÊN", "CHÁNH THANH TRA")))
    return element


@breaks("TT-51", _authority("KT.", "TL."))
def _no_post(_draw, sheet, line):
    element = sheet.of(line)
    remove(sheet.of(sheet.parts.signature.post))
    return element


@breaks("TT-51", _authority("KT. VIỆN TRƯỞNG"))
def _joined(draw, sheet, line):
    element, post = sheet.of(line), sheet.of(sheet.parts.signature.post)
    retype(element, words(element) + pick(draw, (" ", ", ", " - ")) + words(post))
    remove(post)
    return element


RANKS = ("TS. ", "ThS. ", "Th.S ", "PGS. TS. ", "GS.TS. ", "Đ/c ", "Ông ", "Bà: ", "TSKH ", "NGƯT. ", "LS. ")


@breaks("TT-53", _name)
def _rank(draw, sheet, name):
    element = sheet.of(name)
    retype(element, pick(draw, RANKS) + words(element))
    return element


WHOM = ("VIỆN KIỂM SÁT", "VIỆN KIỂM SÁT NHÂN DÂN TỈNH", "VKSND TỈNH", "LÃNH ĐẠO VIỆN", "BAN LÃNH ĐẠO", "CƠ QUAN")


@breaks("TT-54", lambda good: _post(good) if not good.parts.signature.authority else [])
def _for_all(draw, sheet, post):
    return before(sheet.of(post), f"TM. {pick(draw, WHOM)}")


@breaks("TT-54", _authority("KT. VIỆN TRƯỞNG"))
def _for_all_instead(draw, sheet, line):
    element = sheet.of(line)
    retype(element, f"TM. {pick(draw, WHOM)}")
    retype(sheet.of(sheet.parts.signature.post), "VIỆN TRƯỞNG")
    return element


PICTURE = (
    '<w:p {spaces}><w:pPr><w:jc w:val="center"/></w:pPr><w:bookmarkStart w:id="901" w:name="_kabcdefghijklmnop_n1"/>'
    '<w:bookmarkEnd w:id="901"/><w:r><w:drawing><wp:inline><wp:extent cx="{wide}" cy="{high}"/>'
    '<wp:docPr id="9" name="h"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
    "<pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
)


@breaks("TT-55", _post)
def _picture(draw, sheet, post):
    """A picture between post and name, in a document with the marks of one that was just made."""
    element = sheet.of(post)
    spaces = " ".join(f'xmlns:{p}="{NAMESPACES[p]}"' for p in ("w", "wp", "a", "pic"))
    wide, high = whole(draw, 300_000, 2_000_000), whole(draw, 200_000, 900_000)
    element.addnext(parse(PICTURE.format(spaces=spaces, wide=wide, high=high).encode()))
    return element


@breaks("chu-ky-canh-giua", lambda good: [*signed(good), *_name(good)])
def _aside(draw, sheet, line):
    element = sheet.of(line)
    shape(element, {"căn": pick(draw, ("trái", "phải", "đều"))})
    return element


@breaks("ho-ten-nguoi-ky", _name)
def _loud(_draw, sheet, name):
    element = sheet.of(name)
    retype(element, words(element).upper())
    return element


def _level(good):
    """Nơi nhận and the signature in two cells of one row."""
    return [good.parts.recipients.heading] if good.parts.recipients and good.parts.signature else []


@breaks("noi-nhan-ngang-chu-ky", _level)
def _lower(draw, sheet, heading):
    element = sheet.of(heading)
    lowered = element if pick(draw, (True, False)) else sheet.of(signed(sheet.good)[0])
    for _ in range(whole(draw, 1, 4)):
        lowered.addprevious(build("w:p", None))
    return element
