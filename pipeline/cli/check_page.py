"""What the check found, as one page for the browser and the printer: no script, nothing from outside."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.check import all_rules
from pipeline.cli.check_table import HEADS, figures
from pipeline.cli.check_verdict import of_one, unrecognised, verdict
from pipeline.cli.check_words import answers, by_reason, heading, quotation, where
from pipeline.cli.copies import CHECKED
from pipeline.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.check import Profile, Result, Unanswered
    from pipeline.cli.checking import Checked
    from pipeline.findings import Finding

_STYLE: Final = Path(__file__).parent / "check_page.css"
_CLASS: Final = {Severity.ERROR: "loi", Severity.WARNING: "canh-bao", Severity.NOTICE: "luu-y"}


def as_page(checked: Sequence[Checked], profile: Profile) -> str:
    """The page: a table of the files, then each file's findings and what became of the rules."""
    told = verdict(checked)
    body = "\n".join([*_summary(checked, profile, told), *(_file(n, one) for n, one in enumerate(checked, 1))])
    return (
        '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{CHECKED}: {escape(told)}</title>\n"
        f"<style>\n{_STYLE.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n"
        f'<a class="bo-qua" href="#tep-1">Đến tệp đầu tiên</a>\n{body}\n</main>\n</body>\n</html>\n'
    )


def _summary(checked: Sequence[Checked], profile: Profile, told: str) -> Iterator[str]:
    yield f"<header>\n<h1>{CHECKED}</h1>\n<p>Hồ sơ quy tắc: {escape(profile.title)}. {escape(told)}."
    yield "Chưa sửa gì trong tệp nào.</p>\n</header>\n<main>"
    if len(checked) > 1:
        yield from _table(checked)


def _table(checked: Sequence[Checked]) -> Iterator[str]:
    lacking = any(unrecognised(one.result) for one in checked)
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("Tệp", *HEADS))
    heads += '<th scope="col" class="chu">Không nhận ra</th>' if lacking else ""
    yield '<div class="rong" role="region" aria-label="Tổng hợp theo tệp" tabindex="0">'
    yield f'<table class="tong-hop">\n<caption>Tổng hợp theo tệp</caption>\n<thead><tr>{heads}</tr></thead>\n<tbody>'
    for number, one in enumerate(checked, 1):
        cells = "".join(f"<td>{cell}</td>" for cell in figures(one))
        cells += f'<td class="chu">{", ".join(unrecognised(one.result))}</td>' if lacking else ""
        yield f'<tr><th scope="row"><a href="#tep-{number}">{escape(one.file)}</a></th>{cells}</tr>'
    yield "</tbody>\n</table>\n</div>"


def _file(number: int, one: Checked) -> str:
    parts = [f'<section aria-labelledby="tep-{number}">\n<h2 id="tep-{number}">{escape(one.file)}</h2>']
    if one.result:
        kind = heading(one.result)
        parts.append(f'<p class="van-ban">{escape(kind[:1].upper() + kind[1:])}. {answers(one.result)}.</p>')
        parts += _unseen(one.result)
    parts += ["<ol>", *map(_finding, one.findings), "</ol>"] if one.findings else []
    parts += list(_rules(one.result)) if one.result else []
    return "\n".join([*parts, "</section>"])


def _unseen(result: Result) -> Iterator[str]:
    """What stands before the findings, or in their place."""
    if not result.findings:
        yield f"<p>{of_one(result)}</p>"
    elif lacks := unrecognised(result):
        yield f'<p class="khong-nhan-ra">Không nhận ra: {", ".join(lacks)}.</p>'


def _finding(finding: Finding) -> str:
    rows = [("Ở", _place(finding)), ("Thấy", escape(finding.found)), ("Cần", escape(finding.expected))]
    rows += [("Sửa", escape(finding.mend))]
    rows += [("Căn cứ", escape(finding.rule.clause))] if finding.rule.clause else []
    told = "".join(f"<dt>{name}</dt><dd>{said}</dd>" for name, said in rows)
    kind = _CLASS[finding.severity]
    title = f'<b class="muc">{finding.severity}</b> {escape(finding.rule.title)} <code>{escape(finding.code)}</code>'
    return f'<li class="{kind}"><h3>{title}</h3>\n<dl>{told}</dl></li>'


def _place(finding: Finding) -> str:
    return f'{escape(quotation(finding))} <span class="cho">{escape(where(finding))}</span>'


def _rules(result: Result) -> Iterator[str]:
    titles = {rule.code.id: rule.code.title for rule in all_rules()}
    if result.unreadable:
        yield _unanswered("Không soát được", result.unreadable, shown=True)
    if result.not_applicable:
        yield _unanswered("Không áp dụng", result.not_applicable)
    if result.left_out:
        yield _unanswered("Hồ sơ bỏ qua", result.left_out)
    items = "".join(f"<li><code>{c.id}</code> {escape(titles.get(c.id, c.title))}</li>" for c in result.applied)
    yield f"<details><summary>Đã soát: {len(result.applied)} quy tắc</summary><ul>{items}</ul></details>"


def _unanswered(title: str, rules: Sequence[Unanswered], *, shown: bool = False) -> str:
    reasons = "".join(
        f"<li>{escape(reason)}: {', '.join(f'<code>{code}</code>' for code in codes)}</li>"
        for reason, codes in by_reason(rules)
    )
    opened = " open" if shown else ""
    return f"<details{opened}><summary>{title}: {len(rules)} quy tắc</summary><ul>{reasons}</ul></details>"
