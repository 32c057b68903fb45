"""The pages of a comparison in a browser: keys go from change to change, the views and the print show what they say."""

from __future__ import annotations

import json
import re

import pytest

from pipeline.cli.archive.compare_folders_page import folders_page
from pipeline.cli.archive.compare_page import as_page
from pipeline.compare import compared_tables
from tests.cli.archive.test_compare_page import FOUND
from tests.cli.archive.test_trace_browser import CHROMIUM, browser
from tests.compare.test_workbooks import ROWS, records

pytestmark = [pytest.mark.long, pytest.mark.skipif(not CHROMIUM, reason="không có Chromium")]

LOOK = """
<iframe src="trang.html" style="width:1100px;height:700px" id="f"></iframe><pre id="o"></pre>
<script>
f.onload = () => setTimeout(() => {
  const w = f.contentWindow, d = w.document, tell = {keys: []};
  const shown = (s) => [...d.querySelectorAll(s)].filter((e) => w.getComputedStyle(e).display !== 'none').length;
  const press = (key) => {
    d.dispatchEvent(new w.KeyboardEvent('keydown', {key: key, bubbles: true})); tell.keys.push(d.activeElement.id);
  };
  tell.titles = [...d.querySelectorAll('h2')].map((e) => e.innerText);
  tell.verdict = d.querySelector('header strong').innerText;
  tell.lines = [shown('.lien'), shown('.canh')];
  const side = d.getElementById('xem-canh');
  if (side) { side.click(); tell.sides = [shown('.lien'), shown('.canh')]; }
  ['n', 'n', 'k', 'p'].forEach(press);
  tell.wide = d.documentElement.scrollWidth <= w.innerWidth;
  o.textContent = JSON.stringify(tell);
}, 300);
</script>
"""


def seen(folder, page):
    """What the browser shows of a page, and does at its keys."""
    (folder / "trang.html").write_text(page, encoding="utf-8")
    (folder / "xem.html").write_text(LOOK, encoding="utf-8")
    flags = ("--allow-file-access-from-files", "--virtual-time-budget=5000", "--dump-dom")
    dom = browser(*flags, f"file://{folder / 'xem.html'}", folder=folder)
    return json.loads(re.search(r'<pre id="o">(.*?)</pre>', dom)[1].replace("&gt;", ">").replace("&amp;", "&"))


def test_two_documents_with_keys_and_both_views(tmp_path):
    tell = seen(tmp_path, as_page(FOUND, "cũ@1", "mới@2"))
    assert tell["titles"] == ["Số liệu (1)", "Câu chữ (1)", "Thể thức (1)"]
    assert (tell["lines"], tell["sides"]) == ([1, 0], [0, 1])
    assert tell["keys"] == ["c1", "c2", "c1", "c1"]
    assert tell["wide"]


def test_two_folders_with_keys(tmp_path):
    new = (("Phòng 1", 4, 1, "a"), *ROWS[1:])
    tables = compared_tables({"t": records(ROWS)}, {"t": records(new, file="y.xlsx")})
    tell = seen(tmp_path, folders_page("2025", "2026", tables, {"t": "Khen thưởng"}))
    assert tell["titles"] == ["Khen thưởng: 1 dòng khác"]
    assert tell["verdict"] == "Khác nhau: 1 dòng sửa."
    assert tell["keys"] == ["c1"] * 4
    assert tell["wide"]


def test_on_paper_stand_the_changes_without_keys_and_links(tmp_path):
    from pypdf import PdfReader

    (tmp_path / "trang.html").write_text(as_page(FOUND, "cũ@1", "mới@2"), encoding="utf-8")
    browser(
        "--no-pdf-header-footer",
        f"--print-to-pdf={tmp_path / 'in.pdf'}",
        f"file://{tmp_path / 'trang.html'}",
        folder=tmp_path,
    )
    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "in.pdf").pages)
    assert "104" in text
    assert "Bàn phím" not in text
