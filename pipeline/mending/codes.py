"""The codes of what mending does beyond what a rule finds."""

from __future__ import annotations

from pipeline.findings import Code, Kind, Severity

UNBROKEN = Code(
    "khoang-trang-giu-dong",
    Severity.NOTICE,
    Kind.FORM,
    "sửa",
    "Số không rời chữ đi liền với nó khi xuống dòng: khoảng trắng giữa hai bên là khoảng trắng không ngắt",
    clause="quy ước trình bày (SO-09)",
)
