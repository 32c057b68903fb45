"""What a document is frees it of rules that were not made for it, and of no other."""

from __future__ import annotations

import pytest

from pipeline.check import all_rules, check_document, load_profile
from pipeline.findings import Severity
from tests.check.bases import document

CERTIFICATE = """
QuocHieu: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TieuNgu: Độc lập - Tự do - Hạnh phúc
TenLoai[cỡ=18]: VIỆN TRƯỞNG VIỆN KIỂM SÁT NHÂN DÂN TỈNH LAM GIANG
TenLoai[cỡ=16]: TẶNG
TenLoai[cỡ=36, màu=FF0000]: GIẤY KHEN
TrichYeu[cỡ=20]: Bà Lò Thị Ngần
NoiDung[căn=giữa]: Đã hoàn thành tốt nhiệm vụ công tác năm 2026
DiaDanhNgay: Lam Giang, ngày 20 tháng 12 năm 2026
KyChucVu: VIỆN TRƯỞNG
KyHoTen: Lục Văn Khải
"""
PARTY = """
QuocHieu: ĐẢNG CỘNG SẢN VIỆT NAM
CoQuanChuQuan: ĐẢNG BỘ TỈNH LAM GIANG
CoQuanBanHanh: ĐẢNG ỦY VIỆN KIỂM SÁT NHÂN DÂN TỈNH
SoKyHieu: Số 12-BC/ĐU
DiaDanhNgay: Lam Giang, ngày 05 tháng 5 năm 2026
TenLoai: BÁO CÁO
TrichYeu: công tác đảng sáu tháng đầu năm
NoiDung[cỡ=15]: Trong sáu tháng, Đảng ủy đã họp bảy phiên, cho ý kiến về công tác tổ chức, kiểm tra và dân vận.
NoiNhanDau: Nơi nhận
NoiNhan: - Tỉnh ủy,
KyQuyenHan: T/M ĐẢNG ỦY
KyChucVu: BÍ THƯ
KyHoTen: Lục Văn Khải
"""


def judged(text):
    profile, _ = load_profile()
    return check_document(document(text), "văn bản.docx", profile)


@pytest.mark.parametrize("text", [CERTIFICATE, PARTY], ids=["certificate", "party"])
def test_a_paper_with_a_form_of_its_own_is_not_judged_by_the_decree(text):
    result = judged(text)
    assert [(f.code, f.found) for f in result.findings if f.severity is not Severity.NOTICE] == []
    of_decree = {rule.code.id for rule in all_rules() if rule.code.clause.startswith("NĐ 30/2020, ")}
    assert {code.id for code in result.applied} & of_decree <= {"ma-chu-cu"}


@pytest.mark.parametrize("text", [CERTIFICATE, PARTY], ids=["certificate", "party"])
def test_its_words_are_read_all_the_same(text):
    result = judged(text.replace("công tác ", "công tác công tác ", 1))
    assert "lap-tu" in {f.code for f in result.findings}
