"""What checking came to in one sentence, which never praises what was not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.findings import tally

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.check import Result
    from pipeline.cli.checking import Checked

# the part, and the word by which the reasons of rules that lacked it name it
_TOLD_AS: Final = {
    "địa danh và thời gian": ("địa danh", "ngày của văn bản"),
    "nội dung": ("nội dung", "phần cuối văn bản"),
    "chữ ký": ("chức vụ người ký", "phần cuối văn bản"),
}


def unrecognised(result: Result | None) -> tuple[str, ...]:
    """The parts that every document has and this one rightly too, which were not recognised: rules asked for them."""
    if result is None:
        return ()
    reasons = [one.reason for one in result.unreadable]
    asked = (name for name in result.missing if any(w in r for w in _TOLD_AS.get(name, (name,)) for r in reasons))
    return tuple(name.replace(", ", " và ") for name in asked)


def verdict(checked: Sequence[Checked]) -> str:
    """Counts by severity and of files; where parts were not recognised, which ones, or in how many files."""
    told = tally([f for one in checked for f in one.findings]) or "Không có lỗi"
    lacking = [lacks for one in checked if (lacks := unrecognised(one.result))]
    if not lacking:
        return f"{told} trong {len(checked)} tệp{_unopened(checked)}"
    what = f"không nhận ra: {', '.join(lacking[0])}"
    several = f"{len(lacking)} tệp có phần không nhận ra"
    seen = f"{told} trong những gì soát được của {len(checked)} tệp"
    return f"{seen}{_unopened(checked)}; {what if len(checked) == 1 else several}"


def of_one(result: Result) -> str:
    """That a document without findings has no fault, as far as its parts were recognised."""
    lacks = unrecognised(result)
    return f"Không có lỗi trong những gì soát được; không nhận ra: {', '.join(lacks)}." if lacks else "Không có lỗi."


def _unopened(checked: Sequence[Checked]) -> str:
    shut = sum(one.result is None for one in checked)
    if shut == len(checked):
        return ", không soát được" if shut == 1 else ", không tệp nào soát được"
    return f", trong đó {shut} tệp không soát được" if shut else ""
