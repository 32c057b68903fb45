"""The looks that rules ask of the parts of form: a line a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rules.appendix.copies import copies
from pipeline.check.rules.appendix.stamps import stamps
from pipeline.check.rules.body.prose import is_main
from pipeline.check.rules.letterhead.looks import sizes
from pipeline.mending.remedies.looks import Face, Look, mend_look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.check.rule import Document
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.outline import Paragraph


def _title_lines(document: Document) -> Sequence[Paragraph]:
    signature = document.parts.signature
    return (*signature.authority, signature.post) if signature else ()


def _signed(document: Document) -> Sequence[Paragraph | None]:
    signature = document.parts.signature
    return (*_title_lines(document), signature.name if signature else None)


def _stamps(*words: str) -> Callable[[Document], Sequence[Paragraph]]:
    return lambda d: [stamp.paragraph for stamp in stamps(d.outline, words)]


def _size(paragraph: Paragraph | None) -> float:
    """The one size of a part in points; 0 where it has several."""
    found = sizes(paragraph) if paragraph is not None else ()
    return found[0] if len(found) == 1 else 0


_LOOKS: Final = {
    "TT-10": Look(
        lambda d: (d.parts.national_name,),
        12,
        13,
        Face.BOLD,
        caps=True,
        name="quốc_hiệu",
        usual=lambda d: _size(d.parts.motto) - 1,
    ),
    "TT-11": Look(
        lambda d: (d.parts.motto,),
        13,
        14,
        Face.BOLD,
        place="ô",
        name="tiêu_ngữ",
        usual=lambda d: _size(d.parts.national_name) + 1,
    ),
    "TT-14": Look(lambda d: (d.parts.motto,), 0, 0, usual=lambda d: _size(d.parts.national_name) + 1),
    "TT-15": Look(lambda d: d.parts.parent_body, 12, 13, Face.PLAIN, caps=True, place="ô", name="cơ_quan"),
    "TT-16": Look(lambda d: d.parts.issuing_body, 12, 13, Face.BOLD, caps=True, place="ô", name="cơ_quan"),
    "kieu-chu-so-ky-hieu": Look(
        lambda d: (d.parts.reference_number,), 13, 13, Face.PLAIN, place="ô", name="số_ký_hiệu"
    ),
    "TT-27": Look(lambda d: (d.parts.place_and_date,), 13, 14, Face.ITALIC, place="ô", name="ngày_tháng"),
    "TT-30": Look(lambda d: (d.parts.document_kind,), 13, 14, Face.BOLD, caps=True, place="giữa", name="tên_loại"),
    "kieu-chu-trich-yeu": Look(lambda d: d.parts.subject, 13, 14, Face.BOLD, place="giữa", name="trích_yếu"),
    "TT-32": Look(lambda d: (d.parts.letter_subject,), 12, 13, Face.PLAIN, place="ô", name="trích_yếu_công_văn"),
    "TT-33": Look(lambda d: d.parts.grounds, 13, 14, Face.ITALIC, name="căn_cứ"),
    "TT-42": Look(
        lambda d: [h.paragraph for h in d.parts.headings if is_main(h) and h.text.strip()], 13, 14, Face.BOLD, caps=True
    ),
    "TT-52": Look(_title_lines, 13, 14, Face.BOLD, caps=True),
    "ho-ten-nguoi-ky": Look(lambda d: (d.parts.signature.name if d.parts.signature else None,), 13, 14, Face.BOLD),
    "chu-ky-canh-giua": Look(_signed, 0, 99, place="ô"),
    "kinh-gui-co-chu": Look(lambda d: d.parts.addressee, 13, 14, Face.PLAIN),
    "TT-62": Look(
        lambda d: (d.parts.recipients.heading if d.parts.recipients else None,),
        12,
        12,
        Face.BOTH,
        place="lề",
        underlined=False,
    ),
    "noi-nhan-co-chu": Look(
        lambda d: d.parts.recipients.lines if d.parts.recipients else (), 11, 11, Face.PLAIN, place="lề"
    ),
    "TT-71": Look(lambda d: [a.heading for a in d.parts.appendices], 14, 14, Face.BOLD, place="giữa"),
    "phu-luc-tieu-de": Look(
        lambda d: [a.title[0] for a in d.parts.appendices if a.title], 13, 14, Face.BOLD, caps=True, place="giữa"
    ),
    "TT-72": Look(lambda d: [a.note for a in d.parts.appendices], 13, 14, Face.ITALIC, place="giữa"),
    "TT-74": Look(_stamps("TUYỆT MẬT", "TỐI MẬT", "MẬT", "TÀI LIỆU THU HỒI"), 13, 14, Face.BOLD, caps=True),
    "TT-75": Look(_stamps("HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"), 13, 14, Face.BOLD, caps=True),
    "TT-80": Look(lambda d: [copy.stamp.paragraph for copy in copies(d)], 13, 14, Face.BOLD, caps=True),
}
LOOKS: Final[dict[str, Remedy]] = {code: mend_look(code, look) for code, look in _LOOKS.items()}
