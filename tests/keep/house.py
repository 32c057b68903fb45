"""A small house to keep versions in: the plan of Thái Bình, built and kept as the command does it."""

from __future__ import annotations

import shutil
from pathlib import Path

from openpyxl import load_workbook

from pipeline.build import Choice, Task, find_workspace, run
from pipeline.keep import keep_built, versions, whereabouts

ROOT = Path(__file__).resolve().parents[2]
BOOK = Path("inputs/thai-binh/2018/van-ban-va-noi-dung-2018.xlsx")
ORDERS = "Văn bản cần lập"
KEY = "thai-binh/2018/Ke hoach nam 2018"
DOCUMENT = Path(f"outputs/{KEY}.docx")
DECLARATION = Path("templates_docx/ke-hoach-nam/khai-bao.toml")


def furnished(folder):
    """A workspace with the plan, nothing built."""
    shutil.copytree(ROOT / "templates_docx", folder / "templates_docx")
    shutil.copytree(ROOT / "inputs" / "thai-binh", folder / "inputs" / "thai-binh")
    return folder


def build(folder, *, draft=False, archive=None):
    """What the archive holds of a run's documents, and what was found about the archive."""
    workspace = find_workspace(folder)
    store, wrong = whereabouts(workspace.outputs, archive)
    if store is None:
        return (), wrong
    report = run(workspace, Choice(), Task(draft=draft))
    return keep_built(store, workspace, report) if not draft else ((), ())


def store_of(folder):
    store, wrong = whereabouts(folder / "outputs")
    assert store is not None, wrong
    return store


def names(folder):
    return [v.name for v in versions(store_of(folder))]


def write(folder, cell, value, *, sheet=ORDERS, book=BOOK):
    """The workbook with another value in a cell, saved as openpyxl saves."""
    path = folder / book
    opened = load_workbook(path, rich_text=True)
    opened[sheet][cell] = value
    opened.save(path)


def saved_again(folder, book=BOOK):
    """The workbook opened and saved, nothing changed."""
    opened = load_workbook(folder / book, rich_text=True)
    opened.save(folder / book)


def replace_in(path, old, new):
    """The text of a file with one thing in it replaced."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def everything(folder):
    """Every file below with its bytes."""
    files = (f for f in sorted(folder.rglob("*")) if f.is_file())
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in files}
