"""Tables of many offices added up by table, row key and column; who lacked what is told, blank is not zero."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.files import is_scratch
from pipeline.findings import FilePlace, Severity
from pipeline.spreadsheet import ENDINGS, OTHER_FORMATS
from pipeline.survey.codes import OTHER_PERIOD, SAME_OFFICE, TABLE_MISSING
from pipeline.survey.laying import laid
from pipeline.survey.reading import read_tables
from pipeline.survey.shapes import Line, Sheet
from pipeline.vietnamese import fold
from pipeline.workbook import Form, Look, Spot, form_workbook
from pipeline.workbook import Sheet as Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pipeline.findings import Finding
    from pipeline.survey.reading import Sent
    from pipeline.survey.shapes import Value


def added_up(folder: Path, title: str) -> tuple[bytes | None, tuple[Finding, ...], int]:
    """The .xlsx file with the sums, the findings, and how many offices are in it; None where an error stops it."""
    read = [read_tables(path, path.name) for path in _files(folder)]
    sent = [one for one, _ in read if one]
    findings = [f for _, found in read for f in found]
    findings += [*_doubles(sent), *_others(sent), *_lacking(sent)]
    if not sent or any(f.severity is Severity.ERROR for f in findings):
        return None, tuple(findings), len(sent)
    names = list(dict.fromkeys(name for one in sent for name in one.tables))
    sheets = [_summed([one.tables[name] for one in sent if name in one.tables], name) for name in names]
    pages = (_list(sent, names), *(laid(sheet, title) for sheet in sheets))
    return form_workbook(Form(pages)), tuple(findings), len(sent)


def _files(folder: Path) -> list[Path]:
    """The workbooks of any kind, also such as no reader opens, so that none is passed over in silence."""
    known = {ending for endings in ENDINGS.values() for ending in endings} | set(OTHER_FORMATS)
    return sorted(
        p for p in folder.iterdir() if p.suffix.casefold() in known and p.is_file() and not is_scratch(p.name)
    )


def _summed(tables: Sequence[Sheet], name: str) -> Sheet:
    columns = tuple(dict.fromkeys(c for table in tables for c in table.columns))
    headings = {c: table.headings[c] for table in reversed(tables) for c in table.columns}
    lines: dict[str, list[Line]] = {}
    for table in tables:
        for line in table.lines:
            lines.setdefault(line.key, []).append(line)
    own = [_line(key, of_key, columns) for key, of_key in lines.items()]
    last = [line for line in own if line.total]
    return Sheet(name, columns, headings, tuple([line for line in own if not line.total] + last))


def _line(key: str, lines: Sequence[Line], columns: Sequence[str]) -> Line:
    values = {column: _sum([line.values.get(column) for line in lines]) for column in columns}
    return Line(key, values, total=any(line.total for line in lines))


def _sum(values: Sequence[Value]) -> Value:
    """The sum of the numbers; where there is none, the words that all say: a row's name, a dash, but no share."""
    numbers = [Decimal(str(v)) for v in values if isinstance(v, int | float)]
    if numbers:
        total = sum(numbers, Decimal(0))
        return int(total) if total == total.to_integral_value() else float(total)
    words = {fold(v): v for v in reversed(values) if isinstance(v, str)}
    return next(iter(words.values())) if len(words) == 1 else None


def _doubles(sent: Sequence[Sent]) -> Iterator[Finding]:
    first: dict[tuple[str, str, tuple[str, str]], Sent] = {}
    for one in sent:
        known = first.setdefault((one.office, one.type, one.period), one)
        if known is not one:
            yield SAME_OFFICE.at(
                FilePlace(f"tệp {one.file}"),
                found=f"cơ quan “{one.office}” đã có ở tệp {known.file}",
                expected="mỗi cơ quan một tệp",
                mend="giữ tệp đúng, chuyển tệp kia ra khỏi thư mục rồi chạy lại",
            )


def _others(sent: Sequence[Sent]) -> Iterator[Finding]:
    for one in sent[1:]:
        if (one.type, one.period) != (sent[0].type, sent[0].period):
            yield OTHER_PERIOD.at(
                FilePlace(f"tệp {one.file}"),
                found=f"{one.type} {'-'.join(one.period)}, tệp {sent[0].file} là {sent[0].type} "
                f"{'-'.join(sent[0].period)}",
                expected="các tệp cùng loại văn bản, cùng kỳ",
                mend="chuyển tệp khác kỳ ra khỏi thư mục rồi chạy lại",
            )


def _lacking(sent: Sequence[Sent]) -> Iterator[Finding]:
    names = list(dict.fromkeys(name for one in sent for name in one.tables))
    for one in sent:
        missing = [name for name in names if name not in one.tables]
        if missing:
            yield TABLE_MISSING.at(
                FilePlace(f"tệp {one.file}"),
                found=f"cơ quan “{one.office}” không có bảng {', '.join(f'“{name}”' for name in missing)}",
                expected="đủ các bảng như các cơ quan khác",
                mend="hỏi lại cơ quan; nếu đúng là không có thì để nguyên, các bảng ấy cộng không có cơ quan này",
            )


def _list(sent: Sequence[Sent], names: Sequence[str]) -> Page:
    heads = ("STT", "Mã cơ quan", "Tệp", "Bảng không có")
    spots = [Spot(1, 1, f"Đã cộng {len(sent)} tệp", Look.TITLE)]
    spots += [Spot(3, number, head, Look.HEAD) for number, head in enumerate(heads, start=1)]
    for row, one in enumerate(sent, start=1):
        lacking = ", ".join(name for name in names if name not in one.tables)
        told: tuple[str | int, ...] = (row, one.office, one.file, lacking)
        spots += [Spot(row + 3, number, value, Look.FIXED) for number, value in enumerate(told, start=1)]
    return Page("Đã cộng", tuple(spots), (6.0, 18.0, 44.0, 44.0), frozen=(4, 1), repeated=(3, 3))
