"""How long the house takes beside a peer in the same run; ratios are printed, and only a collapse fails."""

from __future__ import annotations

import io
import time
from decimal import Decimal

import openpyxl
import pytest
from docx import Document
from docxtpl import DocxTemplate

from pipeline.compose import compose
from pipeline.content import CellRange, Content, Figure, FigureKind, Identity, Row, Table, Text
from pipeline.content.text import Span
from pipeline.ooxml import cleaned, read_package, write_package
from pipeline.read import read_folder
from pipeline.spec import Column, ColumnKind, Sheet

pytestmark = pytest.mark.long
ROWS = 2_000


def best(work, times=3):
    def once():
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return min(once() for _ in range(times))


def told(capsys, name, ours, peer, most):
    with capsys.disabled():
        print(f"\n{name}: {ours:.2f} s, {peer:.2f} s, tỉ lệ {ours / peer:.1f}")
    assert ours / peer < most


def template(rows):
    word = Document()
    table = word.add_table(rows=3, cols=3)
    table.cell(0, 0).text = f"{{%tr for d in {rows} %}}"
    for column, tag in enumerate(("{{ d.tên }}", "{{ d.tập_thể }}", "{{ d.cá_nhân }}")):
        table.cell(1, column).text = tag
    table.cell(2, 0).text = "{%tr endfor %}"
    stream = io.BytesIO()
    word.save(stream)
    return stream.getvalue()


def figure(row, name):
    where = (CellRange("a/2026/khen.xlsx", "Khen", f"C{row + 5}"),)
    return Figure(f"ds.{name}[tên={row}]", FigureKind.NUMBER, Decimal(row), cells=where)


def test_composing_a_long_table_beside_docxtpl(capsys):
    rows = tuple(
        Row(
            str(n),
            {"tên": Text(f"t{n}", ((Span(f"Đơn vị {n}"),),)), "tập_thể": figure(n, "tt"), "cá_nhân": figure(n, "cn")},
        )
        for n in range(ROWS)
    )
    content = Content(Identity("A", "t", 2026, 2026, "x"), tables=(Table("ds", ("tên",), rows, {}),))
    ours_template, bytes_ = cleaned(read_package(template("ds"))), template("ds")
    plain = {"ds": [{"tên": f"Đơn vị {n}", "tập_thể": n, "cá_nhân": n} for n in range(ROWS)]}

    def peer():
        word = DocxTemplate(io.BytesIO(bytes_))
        word.render(plain, autoescape=True)
        word.save(io.BytesIO())

    ours = best(lambda: write_package(compose(content, ours_template, place="t/mau.docx").document))
    told(capsys, f"soạn bảng {ROWS} dòng, bên cạnh docxtpl", ours, best(peer), most=40)


def test_reading_a_long_sheet_beside_openpyxl(capsys, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["STT", "Họ và tên", "Số lượng"])
    for n in range(ROWS * 5):
        book.active.append([n + 1, f"Người thứ {n}", n])
    folder = tmp_path / "a" / "2026"
    folder.mkdir(parents=True)
    book.save(folder / "ds.xlsx")
    sheet = Sheet(
        "ds",
        "Danh sách",
        (Column("tên", ("Họ và tên",), required=True), Column("số", ("Số lượng",), ColumnKind.COUNT, required=True)),
    )

    def peer():
        book = openpyxl.load_workbook(folder / "ds.xlsx", read_only=True)
        assert sum(1 for _ in book.active.iter_rows(values_only=True)) == ROWS * 5 + 1
        book.close()

    def ours():
        assert len(read_folder(folder, tmp_path, (sheet,), (), year=2026).tables["ds"].values) == ROWS * 5

    told(capsys, f"đọc {ROWS * 5} dòng, bên cạnh openpyxl", best(ours), best(peer), most=15)
