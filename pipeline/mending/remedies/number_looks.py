"""Page numbers as they look and count: from 1, in plain figures of the decree's size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rules.page.number_look import look_wanted
from pipeline.check.rules.page.numbering import footer_numbers, header_numbers, look_of
from pipeline.check.rules.page.sheets import section_place
from pipeline.mend import Letters, Sheet
from pipeline.mending.deeds import Deed
from pipeline.mending.remedies.numbers import number_size, says_only_number
from pipeline.mending.remedies.remedy import deed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check.rule import Document
    from pipeline.findings import Finding
    from pipeline.mending.remedies.remedy import Remedy

_ARABIC: Final = {"decimal", "numberInDash", "decimalZero"}


def _from_one(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    code = "so-trang-tu-mot"
    for section in document.outline.sections:
        page = section.page
        if section.index == 0 and page.number_start not in {None, 1}:
            change = Sheet(0, (("number_start", 1),))
            yield Deed(code, document.page(), f"số trang từ {page.number_start}", "số trang từ 1", (change,))
        if page.number_format not in _ARABIC:
            change = Sheet(section.index, (("number_format", "decimal"),))
            place = section_place(document, section)
            yield Deed(code, place, "số trang không phải chữ số Ả Rập", "số trang 1, 2, 3", (change,))


def _look(document: Document, _: Sequence[Finding]) -> Iterator[Deed]:
    wanted, size = look_wanted(document), number_size(document)
    for paragraph in (*header_numbers(document), *footer_numbers(document)):
        look = look_of(paragraph)
        wrong = not wanted.low <= look.size / 2 <= wanted.high or look.bold or look.italic
        if wrong and says_only_number(paragraph):
            settings = (("bold", False), ("italic", False), ("size", size))
            before = f"số trang cỡ {look.size / 2:g}".replace(".", ",")
            before += (", đậm" if look.bold else "") + (", nghiêng" if look.italic else "")
            after = f"cỡ {size / 2:g}, đứng, không đậm".replace(".", ",")
            yield deed(document, "so-trang-kieu-chu", paragraph, before, after, (Letters(paragraph.address, settings),))


NUMBER_LOOKS: Final[dict[str, Remedy]] = {
    "so-trang-tu-mot": _from_one,
    "so-trang-kieu-chu": _look,
}
