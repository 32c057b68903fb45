"""Every requirement stands beside the rule that judges it, or beside the reason why none does."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from pathlib import Path

import pytest

from pipeline.check import all_rules
from pipeline.findings import Kind

RULES = {rule.code.id: rule for rule in all_rules()}
SOURCES = re.compile(r"(?:NĐ 30/2020, |QĐ 393/QĐ-VKSTC|Luật |Nghị quyết |thông lệ)")
NUMBERED = {
    "TT": (*range(1, 7), *range(10, 18), *range(20, 28), *range(30, 47), *range(50, 59), *range(60, 68), *range(70, 79),
           80, 81, 82, 90, 91),
    "VH": range(1, 16),
    "SO": range(1, 10),
}  # fmt: skip
OF_FORM = [f"{letters}-{number:02}" for letters, numbers in NUMBERED.items() for number in numbers]
OF_CONTENT = [
    *(f"nội-dung.{name}" for name in ("tổng", "danh-sách", "tỷ-lệ", "bảng", "hai-nơi", "chú-thích", "số-năm", "lượt")),
    *(f"viện-dẫn.{name}" for name in ("đủ", "một-cách", "nhà-nước-đảng", "ngày", "hiệu-lực")),
    *(f"chữ.{name}" for name in ("viết-tắt", "danh-hiệu", "ngoặc", "lặp", "dấu-cách", "dấu-thanh", "mã", "hằng-năm")),
    *(f"chữ.{name}" for name in ("chú-thích-gõ-tay", "dấu-vết")),
    "cơ-quan.theo-ngày",
]


def rows():
    """The lines of the catalogue."""
    text = (Path(__file__).parent / "catalogue.tsv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE, restval=""))


ROWS = rows()
BY_ID = defaultdict(list)
for row in ROWS:
    BY_ID[row["mã"]].append(row)


def test_the_catalogue_holds_every_row_and_clause_and_no_other():
    assert sorted(BY_ID) == sorted([*OF_FORM, *OF_CONTENT])


def test_every_rule_of_the_catalogue_exists_and_no_rule_stands_outside_it():
    named = {rule for row in ROWS for rule in row["quy tắc"].split()}
    assert (sorted(named - RULES.keys()), sorted(RULES.keys() - named)) == ([], [])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['mã']} {row['đòi hỏi'][:40]}")
def test_a_requirement_has_a_rule_or_the_reason_why_it_has_none(row):
    assert row["đòi hỏi"]
    assert bool(row["quy tắc"].split()) != bool(row["lý do"].strip())
    if row["dấu"] in {"Y", "K"}:
        assert row["quy tắc"], "một mục mà máy soát được phải có quy tắc"
    if row["dấu"] in {"N", "-"}:
        assert row["lý do"]


def test_the_marks_are_those_of_the_heading():
    assert {row["dấu"] for row in ROWS} == {"Y", "H", "N", "K", "-"}


@pytest.mark.parametrize("name", [i for i in OF_FORM if i in RULES])
def test_the_rule_that_bears_the_id_of_a_row_judges_that_row(name):
    assert name in {rule for row in BY_ID[name] for rule in row["quy tắc"].split()}


@pytest.mark.parametrize("code", sorted(RULES))
def test_the_clause_of_a_rule_names_its_source(code):
    clauses = RULES[code].code.clause.split("; ")
    assert any(SOURCES.match(clause) for clause in clauses), RULES[code].code.clause
    assert not re.search(r"\b(?:TT|SO|CK)-\d\d\b", RULES[code].code.clause)


@pytest.mark.parametrize("code", sorted(RULES))
def test_the_page_of_a_rule_has_a_reason_and_two_examples_that_differ(code):
    rule = RULES[code]
    assert rule.why.strip().endswith((".", ":", "”"))
    assert rule.wrong.strip()
    assert rule.right.strip()
    assert rule.wrong.strip() != rule.right.strip()


def test_no_rule_of_form_has_days_of_its_own_so_that_the_plan_of_an_earlier_year_is_judged_by_all():
    assert [c for c, r in RULES.items() if r.code.kind is Kind.FORM and (r.since or r.until)] == []
