"""The wording of faults that both the check of a template and the composing of a document can meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.findings import nearest
from pipeline.tags.codes import BAD_FILTER, FORBIDDEN, LOST_WORDS, NOTE_PLACE, UNKNOWN_NAME
from pipeline.tags.forms import Form
from pipeline.tags.language import FILTERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.findings import Finding, Place


def unknown_name(place: Place, name: str, known: Iterable[str]) -> Finding:
    """A name that nobody declared."""
    near = nearest(name, [k for k in known if k != name])
    mend = f"sửa thành “{near}” nếu đúng ý, hoặc khai báo tên này" if near else "sửa tên, hoặc khai báo tên này"
    if name == "khối" or name.startswith("khối."):
        mend = "đặt thẻ khối một mình trong một đoạn của phần thân"
    return UNKNOWN_NAME.at(place, found=f"tên “{name}”", expected=UNKNOWN_NAME.title, mend=mend)


def unknown_filter(place: Place, name: str) -> Finding:
    """A filter that is not in the list."""
    near = nearest(name, FILTERS)
    mend = f"sửa thành “{near}” nếu đúng ý" if near else "dùng một trong các bộ lọc có sẵn"
    return BAD_FILTER.at(place, found=f"bộ lọc “{name}”", expected="một trong: " + ", ".join(FILTERS), mend=mend)


def odd_form(place: Place, odd: str) -> Finding:
    """A tag of a kind that docxtpl knows and templates do without: it takes away paragraphs, cells and runs."""
    mend = "chỉ dùng {{ … }}, {% … %}, {%p … %} và {%tr … %}"
    return FORBIDDEN.at(place, found=f"dạng thẻ “{odd}”", expected=FORBIDDEN.title, mend=mend)


def words_lost(place: Place, words: str, form: Form) -> Finding:
    """Words beside a tag that takes its whole paragraph or row."""
    mend = "đưa thẻ xuống một hàng riêng của bảng" if form is Form.ROW else "đưa thẻ xuống một đoạn riêng"
    found = f"“{words}” đứng cạnh thẻ {{%{form} %}} sẽ mất"
    return LOST_WORDS.at(place, found=found, expected=LOST_WORDS.title, mend=mend)


def misplaced_note(place: Place) -> Finding:
    """A note where Word allows none."""
    found = "chú thích đặt trong đầu trang, chân trang, hộp chữ hoặc trong một chú thích khác"
    return NOTE_PLACE.at(place, found=found, expected=NOTE_PLACE.title, mend="đưa chú thích ra phần thân văn bản")
