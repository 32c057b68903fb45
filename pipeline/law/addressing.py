"""Kính gửi: which documents have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.law.codes import NEEDLESS_ADDRESSEE, NO_ADDRESSEE

if TYPE_CHECKING:
    from pipeline.findings import Finding, Place


def check_addressing(*, upward: bool, addressed: bool, place: Place) -> tuple[Finding, ...]:
    """What is wrong with Kính gửi being there or not: a report to the level above must have it, a plan must not."""
    if upward == addressed:
        return ()
    if upward:
        missing = NO_ADDRESSEE.at(
            place,
            found="ô Kính gửi để trống",
            expected="tên cơ quan cấp trên nhận văn bản",
            mend="ghi vào ô Kính gửi, ví dụ “Viện kiểm sát nhân dân tối cao (Văn phòng)”",
        )
        return (missing,)
    needless = NEEDLESS_ADDRESSEE.at(
        place,
        found="văn bản loại này có Kính gửi",
        expected="ô Kính gửi để trống; nơi gửi ghi ở Nơi nhận",
        mend="xóa ô Kính gửi, thêm cơ quan ấy vào trang “Nơi nhận”",
    )
    return (needless,)
