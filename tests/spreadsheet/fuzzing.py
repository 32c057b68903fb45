"""One random byte of a workbook changed, again and again, in a process of its own with little memory to lose.

Run with a first and a last seed; prints nothing when every change gave grids or a finding.
"""

from __future__ import annotations

import io
import random
import resource
import sys
import tempfile
import zipfile
from pathlib import Path

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from pipeline.spreadsheet import open_workbook
from tests.spreadsheet.bytes_of import sheet, strings, workbook

_MOST_MEMORY = 3 << 30


def bases():
    """Workbooks that hold one of each thing."""
    return (full(), by_openpyxl())


def full():
    rows = (
        '<row r="1" spans="1:5"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'
        '<c r="C1" t="inlineStr"><is><r><rPr><i/></rPr><t>Số</t></r></is></c></row>'
        '<row r="2" hidden="1"><c r="A2" t="str"><f>A1&amp;""</f><v>x</v></c><c r="B2"><f>1+1</f></c>'
        '<c r="C2" s="1"><v>0.5</v></c><c r="D2" t="e"><v>#REF!</v></c><c r="E2" s="2"><v>44000</v></c></row>'
        '<row r="7"><c r="A7" t="b"><v>1</v></c><c r="AB7" t="d"><v>2024-05-01</v></c></row>'
    )
    after = (
        '<autoFilter ref="A1:E7"><filterColumn colId="0"/></autoFilter>'
        '<mergeCells count="1"><mergeCell ref="A3:B5"/></mergeCells>'
    )
    before = '<dimension ref="A1:AB7"/><cols><col min="3" max="4" hidden="1"/></cols>'
    shared = strings("Đơn vị", "<r><rPr><b/></rPr><t>Năm</t></r><rPh sb='0' eb='1'><t>?</t></rPh>")
    return workbook({"Một": sheet(rows, before=before, after=after), "Hai": sheet("")}, shared=shared)


def by_openpyxl():
    book = openpyxl.Workbook()
    book.active.append(["Nơi nhận", "Mục đích gửi", "=1+1", 0.25, True])
    book.active["A2"] = CellRichText("a", TextBlock(InlineFont(b=True), "b"))
    book.active.merge_cells("B2:C3")
    book.active.row_dimensions[2].hidden = True
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def spoiled(content, chance):
    """The workbook with one byte changed: of the file, or, more often, of a part that is packed again."""
    if chance.random() < 0.3:
        return changed(content, chance)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        found = {name: package.read(name) for name in package.namelist()}
    name = chance.choice([n for n in found if n.startswith("xl/")] * 4 + list(found))
    found[name] = changed(found[name], chance)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for part, inside in found.items():
            package.writestr(part, inside)
    return target.getvalue()


def changed(content, chance):
    at = chance.randrange(len(content))
    if chance.random() < 0.5:
        return content[:at] + bytes([chance.randrange(256)]) + content[at + 1 :]
    return content[:at] + chance.choice(b"0123456789<>/\"'& =ABXZ").to_bytes(1, "big") + content[at + 1 :]


def read(content):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xlsx"
        path.write_bytes(content)
        grids, findings = open_workbook(path, "a.xlsx")
    for grid in grids:
        for row, values in enumerate(grid.rows):
            for column in range(len(values)):
                at = (row, column)
                grid.looks.paragraphs(at), grid.looks.is_percent(at)
                grid.looks.number_format(at), grid.looks.font(at)
    return grids, findings


def main(first, last):
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    originals = bases()
    for seed in range(first, last):
        chance = random.Random(seed)  # noqa: S311 - a test draws, nothing is kept secret
        content = spoiled(chance.choice(originals), chance)
        try:
            if not any(read(content)):
                print(seed, "neither grids nor findings")
        except BaseException as fault:  # noqa: BLE001 - whatever it is, its seed is told
            print(seed, type(fault).__name__, fault)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
