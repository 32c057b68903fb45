from __future__ import annotations

from pipeline.brief.doubts import accepted, warnings
from pipeline.keep import Maker, Record, Remark

PLACE = "tệp khen.xlsx · trang “Tập thể” · ô F7"


def record(*remarks):
    maker = Maker("2026-11-23T08:00:00+07:00", "lan", "may-1", "1.0", "", {})
    return Record("lam-giang/2026/Bao cao", 1, "Báo cáo", "lam-giang", 2026, "bao-cao-nam", "", "", maker, {}, remarks)


def doubt(severity="cảnh báo", settled="", n=7):
    return Remark("CK-09", severity, PLACE.replace("F7", f"F{n}"), "71, tổng các dòng là 70", settled)


def test_a_settled_doubt_is_told_with_reason_and_name():
    kept = record(doubt("lưu ý", "đã đối chiếu với quyết định (Nguyễn Lan)"))
    doubted = "Tệp khen.xlsx, trang “Tập thể”, ô F7: 71, tổng các dòng là 70 (CK-09)"
    assert accepted(kept) == (f"{doubted}. Đã chấp nhận: đã đối chiếu với quyết định (Nguyễn Lan)",)
    assert warnings(kept) == ()


def test_a_warning_that_nobody_settled_is_open_and_a_notice_is_not():
    kept = record(doubt(), doubt("lưu ý"))
    assert warnings(kept) == ("Tệp khen.xlsx, trang “Tập thể”, ô F7: 71, tổng các dòng là 70 (CK-09)",)
    assert accepted(kept) == ()


def test_no_more_is_told_than_fits_and_the_rest_is_counted():
    found = warnings(record(*(doubt(n=n) for n in range(9))))
    assert len(found) == 7
    assert found[-1] == "Và 3 điều khác, xem trong kho lưu trữ"
