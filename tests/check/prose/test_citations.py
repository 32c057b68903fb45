"""Symbols of documents as they stand in prose, of the State and of the Party."""

from __future__ import annotations

import pytest

from pipeline.check.prose import citations_in


@pytest.mark.parametrize(
    ("written", "parts", "party"),
    [
        ("02/CT-VKSTC", ("02", "", "CT", "VKSTC"), False),
        ("02/2024/TT-VKSTC", ("02", "2024", "TT", "VKSTC"), False),
        ("152/2025/NĐ-CP", ("152", "2025", "NĐ", "CP"), False),
        ("06/2026/QH16", ("06", "2026", "", "QH16"), False),
        ("84/2025/UBTVQH15", ("84", "2025", "", "UBTVQH15"), False),
        ("109-NQ/BCSĐ", ("109", "", "NQ", "BCSĐ"), True),
        ("34-CT/TW", ("34", "", "CT", "TW"), True),
        ("03/2018/TTLT-VKSTC-TATC", ("03", "2018", "TTLT", "VKSTC-TATC"), False),
        ("08/CTr-UBND", ("08", "", "CTr", "UBND"), False),
    ],
)
def test_a_symbol_is_read(written, parts, party):
    (found,) = citations_in(f"theo văn bản số {written} đã gửi")
    assert (found.number, found.year, found.type, found.issuer) == parts
    assert found.party is party
    assert found.symbol == written


def test_a_full_citation_has_its_kind_date_issuer_and_subject():
    (found,) = citations_in("Thực hiện Kế hoạch số 18/KH-VKSLG ngày 14/01/2025 của VKSND tỉnh về kiểm tra, các phòng")
    assert (found.kind, found.date, found.issued, found.about) == ("Kế hoạch", "14/01/2025", True, True)


def test_the_issuer_may_stand_before_the_citation():
    (found,) = citations_in("Viện trưởng đã ban hành Kế hoạch số 18/KH-VKSLG ngày 14/01/2025 về kiểm tra chéo.")
    assert found.issued


def test_two_documents_cited_together_share_their_subject():
    first, second = citations_in(
        "Chỉ thị số 51-CT/TW ngày 08/5/2019 của Ban Bí thư và Chỉ thị số 2-CT/TU ngày 10/7/2019 của Tỉnh ủy về thi đua."
    )
    assert (first.about, second.about) == (True, True)


def test_a_short_citation_lacks_date_issuer_and_subject():
    (found,) = citations_in("Theo Chỉ thị số 01/CT-VKSTC, các đơn vị đã ký giao ước.")
    assert (found.date, found.issued, found.about) == ("", False, False)


def test_one_document_has_one_key_however_it_is_spelled():
    keys = {c.key for c in citations_in("109-NQ/BCSĐ, 109-NQ/BCSD, 109/NQ-BCSĐ, 109/2023/NQ-BCSĐ")}
    assert len(keys) == 1


@pytest.mark.parametrize(
    "text",
    ["ngày 12/8/2024", "12/12 đơn vị", "đến 31/10", "sách/ 03 tủ", "quý I/2023", "https://a.vn/01/AB-CD/x", "COVID-19"],
)
def test_dates_ratios_and_addresses_are_no_citations(text):
    assert citations_in(text) == ()
