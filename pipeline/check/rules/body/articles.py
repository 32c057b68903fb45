"""TT-39: điều."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.check.rule import Rule, applied, not_applicable
from pipeline.check.rules.body.divisions import divisions, is_article
from pipeline.check.rules.body.gathering import Fault, gathered
from pipeline.check.rules.body.lettering import stretch
from pipeline.check.rules.body.prose import TWIPS_PER_MM
from pipeline.findings import Code, Kind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rule import Answer, Document
    from pipeline.check.rules.body.divisions import Division
    from pipeline.outline import RunFormat

CODE = Code(
    "TT-39",
    Severity.ERROR,
    Kind.FORM,
    "soát",
    "Điều viết “Điều 1. …”: chữ thường, đứng, đậm, số Ả Rập, dấu chấm sau số, lùi đầu dòng 1 hoặc 1,27 cm",
    clause="NĐ 30/2020, Phụ lục I, II.6đ",
)
_LEAST, _MOST = 9.7, 13.0


def _check(document: Document) -> Answer:
    articles = [d for d in divisions(document.parts) if is_article(d)]
    if not articles:
        return not_applicable("nội dung không chia điều")
    return applied(gathered(document, CODE, (f for a in articles for f in _faults(a))))


def _faults(article: Division) -> Iterator[Fault]:
    if article.printed.isupper() or not article.number.isdecimal() or article.mark != ".":
        yield Fault(
            article.paragraph,
            f"“{article.printed} {article.number}{article.mark}”",
            "“Điều 1.” – chữ thường, số Ả Rập, dấu chấm",
            "gõ lại từ “Điều”, số và dấu chấm",
        )
    if any(not look.bold or look.italic for look in _looks(article)):
        yield Fault(article.paragraph, "từ “Điều” và số chưa đứng, đậm", "kiểu chữ đứng, đậm", "bôi đậm, bỏ nghiêng")
    if article.paragraph.format.alignment != "center" and not _LEAST <= _indent(article) <= _MOST:
        yield Fault(
            article.paragraph,
            f"đầu dòng lùi {_indent(article) / 10:.2f} cm".replace(".", ","),
            "lùi 1 cm hoặc 1,27 cm",
            "đặt First line 1 cm hoặc 1,27 cm",
        )


def _looks(article: Division) -> tuple[RunFormat, ...]:
    label = article.paragraph.label_format
    if article.paragraph.label and label:
        return (label,)
    end = len(article.printed) + 1 + len(article.number)
    return tuple(r.format for r in stretch(article.paragraph, 0, end))


def _indent(article: Division) -> float:
    form = article.paragraph.format
    return (form.left + form.first_line) / TWIPS_PER_MM


RULE = Rule(
    CODE,
    why="Điều là chỗ được viện dẫn nhiều nhất; viết một cách thì tìm và trích đều nhanh.",
    wrong="ĐIỀU 1: Tặng Giấy khen cho 05 tập thể.",
    right="Điều 1. Tặng Giấy khen cho 05 tập thể.",
    check=_check,
)
