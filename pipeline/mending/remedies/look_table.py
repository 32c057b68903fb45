"""The looks that rules ask of the parts of form: a line a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rules.body.prose import is_main
from pipeline.mending.remedies.looks import Face, Look, mend_look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check.parts import Parts
    from pipeline.mending.remedies.remedy import Remedy
    from pipeline.outline import Paragraph


def _title_lines(parts: Parts) -> Sequence[Paragraph]:
    signature = parts.signature
    return (*signature.authority, signature.post) if signature else ()


def _signed(parts: Parts) -> Sequence[Paragraph | None]:
    return (*_title_lines(parts), parts.signature.name if parts.signature else None)


_LOOKS: Final = {
    "TT-10": Look(lambda p: (p.national_name,), 12, 13, Face.BOLD, caps=True, name="quốc_hiệu"),
    "TT-11": Look(lambda p: (p.motto,), 13, 14, Face.BOLD, place="ô", name="tiêu_ngữ"),
    "TT-15": Look(lambda p: p.parent_body, 12, 13, Face.PLAIN, caps=True, place="ô", name="cơ_quan"),
    "TT-16": Look(lambda p: p.issuing_body, 12, 13, Face.BOLD, caps=True, place="ô", name="cơ_quan"),
    "kieu-chu-so-ky-hieu": Look(lambda p: (p.reference_number,), 13, 13, Face.PLAIN, place="ô", name="số_ký_hiệu"),
    "TT-27": Look(lambda p: (p.place_and_date,), 13, 14, Face.ITALIC, place="ô", name="ngày_tháng"),
    "TT-30": Look(lambda p: (p.document_kind,), 13, 14, Face.BOLD, caps=True, place="giữa", name="tên_loại"),
    "kieu-chu-trich-yeu": Look(lambda p: p.subject, 13, 14, Face.BOLD, place="giữa", name="trích_yếu"),
    "TT-32": Look(lambda p: (p.letter_subject,), 12, 13, Face.PLAIN, place="ô", name="trích_yếu_công_văn"),
    "TT-33": Look(lambda p: p.grounds, 13, 14, Face.ITALIC, name="căn_cứ"),
    "TT-42": Look(
        lambda p: [h.paragraph for h in p.headings if is_main(h) and h.text.strip()], 13, 14, Face.BOLD, caps=True
    ),
    "TT-52": Look(_title_lines, 13, 14, Face.BOLD, caps=True),
    "ho-ten-nguoi-ky": Look(lambda p: (p.signature.name if p.signature else None,), 13, 14, Face.BOLD),
    "chu-ky-canh-giua": Look(_signed, 0, 99, place="ô"),
    "kinh-gui-co-chu": Look(lambda p: p.addressee, 13, 14, Face.PLAIN),
    "TT-62": Look(lambda p: (p.recipients.heading if p.recipients else None,), 12, 12, Face.BOTH, place="lề"),
    "noi-nhan-co-chu": Look(lambda p: p.recipients.lines if p.recipients else (), 11, 11, Face.PLAIN, place="lề"),
    "TT-71": Look(lambda p: [a.heading for a in p.appendices], 14, 14, Face.BOLD, place="giữa"),
    "phu-luc-tieu-de": Look(
        lambda p: [a.title[0] for a in p.appendices if a.title], 13, 14, Face.BOLD, caps=True, place="giữa"
    ),
    "TT-72": Look(lambda p: [a.note for a in p.appendices], 13, 14, Face.ITALIC, place="giữa"),
}
LOOKS: Final[dict[str, Remedy]] = {code: mend_look(code, look) for code, look in _LOOKS.items()}
