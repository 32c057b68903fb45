"""Problems as one page for the browser and the printer: no script, nothing from outside."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pipeline.findings import CellPlace
from pipeline.problems.listing import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.problems import Problem, Problems
    from pipeline.problems.gathering import OfficeYear

TITLE: Final = "Lỗi số liệu nhập"
_STYLE: Final = Path(__file__).parent / "problem_page.css"
_HEADS: Final = ("Mức", "Đơn vị", "Trang", "Ô", "Thấy", "Cần", "Sửa")
_NO_FILE: Final = "Không thuộc tệp nào"


def page_of(found: Problems) -> str:
    """The list as one page for the browser and the printer: no script, nothing from outside."""
    style = _STYLE.read_text(encoding="utf-8")
    return (
        '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{TITLE}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
        f"<header><h1>{TITLE}</h1><p>{escape(counted(found))}. Chưa sửa gì trong tệp nào.</p>"
        f"</header>\n<main>\n{''.join(_files(found.problems))}{''.join(map(_units, found.years))}</main>\n"
        "</body>\n</html>\n"
    )


def _files(problems: Sequence[Problem]) -> Iterator[str]:
    files = list(dict.fromkeys(problem.file for problem in problems))
    for number, file in enumerate(files, 1):
        of_file = [p for p in problems if p.file == file]
        heads = "".join(f'<th scope="col">{head}</th>' for head in _HEADS)
        rows = "".join(map(_row, of_file))
        yield (
            f'<section aria-labelledby="tep-{number}"><h2 id="tep-{number}">{escape(file or _NO_FILE)}</h2>'
            f'<div class="rong" role="region" tabindex="0" aria-labelledby="tep-{number}">'
            f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div></section>\n"
        )


def _row(problem: Problem) -> str:
    finding, place = problem.finding, problem.finding.place
    sheet, cell = (place.sheet, place.cell) if isinstance(place, CellPlace) else ("", "")
    told = f"{finding.severity.value}<br><small>{escape(finding.code)}</small>"
    said = (problem.unit, sheet, cell, finding.found, finding.expected, finding.mend)
    kind = {"lỗi": "loi", "cảnh báo": "canh-bao", "lưu ý": "luu-y"}[finding.severity.value]
    return f'<tr class="{kind}"><th scope="row">{told}</th>{"".join(f"<td>{escape(word)}</td>" for word in said)}</tr>'


def _units(year: OfficeYear) -> str:
    if not year.standings:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escape(one.name)}</th><td>{escape(one.state)}</td>'
        f"<td>{escape(', '.join(file.rpartition('/')[2] for file in one.files))}</td></tr>"
        for one in year.standings
    )
    return (
        f"<section><h2>Đơn vị gửi số liệu: {escape(year.folder)}</h2><table class='don-vi'><thead><tr>"
        "<th scope='col'>Đơn vị</th><th scope='col'>Tình trạng</th><th scope='col'>Tệp</th></tr></thead>"
        f"<tbody>{rows}</tbody></table></section>\n"
    )
