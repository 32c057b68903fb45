"""One reader reading one workbook in a process of its own: its seconds and its peak memory, as a line of figures.

Run with the reader's name (ours, pandas, folder) and the workbook's path. `ours` and `pandas` count the rows of all
worksheets.
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


def main(reader, path):
    work = {"ours": ours, "pandas": pandas, "folder": folder}[reader](Path(path))
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
