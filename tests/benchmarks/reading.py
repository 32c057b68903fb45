"""One reader reading one workbook in a process of its own: its seconds and its peak memory, as a line of figures.

Run with the reader's name (ours, pandas, folder, office) and the workbook's path. `ours` and `pandas` count the rows of
all worksheets.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path


def ours(path):
    from pipeline.spreadsheet import open_workbook

    return lambda: sum(len(grid.rows) for grid in open_workbook(path, path.name)[0])


def pandas(path):
    import pandas as pd

    return lambda: sum(len(frame) + 1 for frame in pd.read_excel(path, engine="calamine", sheet_name=None).values())


def folder(path):
    from pipeline.read import read_folder
    from pipeline.spec import Column, ColumnKind, Sheet

    kinds = {"Năm": ColumnKind.YEAR, "Ngày quyết định": ColumnKind.DATE, "Số tiền": ColumnKind.MONEY}
    names = ("Họ và tên", "Đơn vị", "Năm", "Danh hiệu", "Số quyết định", "Ngày quyết định", "Số tiền")
    columns = (Column(name, (name,), kinds.get(name, ColumnKind.TEXT), required=True) for name in names)
    sheet = Sheet("ds", "Danh sách", tuple(columns))
    return lambda: len(read_folder(path.parent, path.parent, (sheet,), (), year=2024).tables["ds"].values) + 1


def office(path):
    from datetime import date

    from pipeline.law import vocabularies
    from pipeline.read import read_folder
    from pipeline.spec import load_common

    sheets, _ = load_common(Path(__file__).parents[2] / "templates_docx" / "_chung" / "khai-bao.toml")
    known = tuple(sheets.values()), vocabularies(date(2024, 12, 31))

    def work():
        reading = read_folder(path.parent, path.parent, *known, year=2024)
        assert reading.findings == ()
        return max(len(table.values) for table in reading.tables.values())

    return work


def main(reader, path):
    work = {"ours": ours, "pandas": pandas, "folder": folder, "office": office}[reader](Path(path))
    start = time.process_time()
    rows = work()
    print(rows, time.process_time() - start, peak())


def peak():
    """The process's own highest memory in MiB; getrusage alone would tell its parent's, where that was higher."""
    status = Path("/proc/self/status")
    if status.is_file():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main(*sys.argv[1:])
