"""Text of a cell: as it was typed, composed, and free of signs that no document can print."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from pipeline.findings import nearest
from pipeline.read.codes import DATE_FOR_TEXT, NO_FLAG, OLD_LETTERS, STRANGE_SIGN, UNKNOWN_AWARD, UNKNOWN_OPTION
from pipeline.read.fault import AGAIN, Fault, Outcome, quoted, shown
from pipeline.spreadsheet import raw
from pipeline.vietnamese import fold, unprintable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.read.values.terms import TermIndex
    from pipeline.spreadsheet import Value

_YES = frozenset({"x", "✓", "✔", "✗", "có", "1", "true"})
_NO = frozenset({"không", "0", "false"})
_OLD_SIGNS = "µ¸¶·¹¨¾¼½©®ª¬\u00ad×÷ßÆÐÞþ"
_OLD = re.compile(rf"[^\W\d_][{_OLD_SIGNS}]|[{_OLD_SIGNS}][a-z]")
_ANY_OLD = re.compile(rf"[{_OLD_SIGNS}]")
_OLD_ENOUGH = 3


def read_text(value: Value) -> Outcome:
    """The text of a cell, inner line breaks kept; a number as it is shown."""
    if value is None:
        return None, None
    if isinstance(value, str):
        text = value.strip()
        return (None, fault) if (fault := sign_fault(text)) else (text, None)
    if isinstance(value, date | time | timedelta):
        return raw(value), _turned_into_date(value)
    return shown(value), None


def may_be_odd(text: str) -> bool:
    """Whether a text, or many in one, may hold a sign that is a fault; one look for all that hold none."""
    return not text.replace("\n", "").isprintable() or bool(_ANY_OLD.search(text))


def is_open(value: Value, terms: TermIndex) -> bool:
    """Whether it takes other texts of the row to say which of several terms a cell names."""
    text = read_text(value)[0] if isinstance(value, str) else None
    return isinstance(text, str) and len(terms.candidates(text)) > 1


def sign_fault(text: str) -> Fault | None:
    """The fault of a text that holds control or private characters, or letters of an old font."""
    if strange := unprintable(text):
        return _strange(text, strange)
    if len(_OLD.findall(text)) >= _OLD_ENOUGH:
        mend = f"chuyển ô {{cell}} sang bảng mã Unicode, {AGAIN}"
        return Fault(OLD_LETTERS, quoted(text), "chữ gõ bằng phông Unicode, không phải phông .Vn hay VNI", mend)
    return None


def read_flag(value: Value) -> Outcome:
    """Whether the cell is marked."""
    if value is None or isinstance(value, bool):
        return value, None
    key = fold(raw(value))
    if key in _YES | _NO:
        return key in _YES, None
    return None, Fault(NO_FLAG, quoted(raw(value)), "“x”, hoặc để trống", f"sửa ô {{cell}}, {AGAIN}")


def read_option(value: Value, options: Sequence[str]) -> Outcome:
    """The one of the allowed values that the cell names."""
    text, fault = read_text(value)
    if fault or not isinstance(text, str):
        return text, fault
    chosen = next((o for o in options if fold(o) == fold(text)), None)
    if chosen:
        return chosen, None
    allowed = "một trong: " + ", ".join(f"“{o}”" for o in options)
    return None, Fault(UNKNOWN_OPTION, quoted(text), allowed, _correct(nearest(text, options)))


def read_term(value: Value, terms: TermIndex, beside: Sequence[str]) -> Outcome:
    """The canonical name of a vocabulary's term; texts `beside` it in the row decide between equal aliases."""
    text, fault = read_text(value)
    if fault or not isinstance(text, str):
        return text, fault
    term = terms.find(text, *beside)
    if term:
        return term.name, None
    near = terms.nearest(text)
    found = f"{quoted(text)}; gần giống “{near}”" if near else quoted(text)
    some = ", ".join(f"“{name}”" for name in terms.possible(text))
    wanted = "một tên có trong danh mục" + (f": {some}…" if some and not near else "")
    return None, Fault(UNKNOWN_AWARD, found, wanted, _correct(near))


def _correct(near: str) -> str:
    return f"nếu đúng ý thì sửa ô {{cell}} thành “{near}”, {AGAIN}" if near else f"sửa ô {{cell}}, {AGAIN}"


def _strange(text: str, strange: Sequence[str]) -> Fault:
    shown = "".join("□" if unprintable(c) else c for c in text)
    found = f"{quoted(shown)} có ký tự {', '.join(strange)}"
    return Fault(
        STRANGE_SIGN, found, "chữ không có ký tự điều khiển hay ký tự riêng", f"xóa các ký tự đó ở ô {{cell}}, {AGAIN}"
    )


def _turned_into_date(value: date | time | timedelta) -> Fault:
    mend = f"nếu không phải ngày: đổi định dạng ô {{cell}} sang Chữ (Text) rồi gõ lại, {AGAIN}"
    return Fault(DATE_FOR_TEXT, f"{quoted(raw(value))}: ô là ngày giờ", "chữ", mend)
