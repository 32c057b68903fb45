"""The page in a browser: a click shows the cells where the reader is, and nothing else."""

from __future__ import annotations

import json
import re
import shutil
import subprocess

import pytest

from tests.cli.conftest import typed
from tests.keep.house import KEY

CHROMIUM = next(
    (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), ""
)
pytestmark = [pytest.mark.long, pytest.mark.skipif(not CHROMIUM, reason="không có Chromium")]

CLICKS = """
<iframe src="trang.html" style="width:1300px;height:700px" id="f"></iframe><pre id="o"></pre>
<script>
const tell = {}, shown = (w) => [...w.document.querySelectorAll('.nguon')]
  .filter((e) => w.getComputedStyle(e).display !== 'none').map((e) => e.innerText);
f.onload = () => setTimeout(() => {
  const w = f.contentWindow, d = w.document, link = [...d.querySelectorAll('a.so')].find((a) => a.innerText === '70');
  tell.first = shown(w).length; link.focus(); tell.focused = d.activeElement === link;
  tell.before = w.scrollY; link.click();
  setTimeout(() => {
    tell.opened = shown(w); tell.after = w.scrollY;
    d.querySelector('.nguon:target .dong').click();
    setTimeout(() => {
      tell.closed = shown(w).length; tell.last = w.scrollY; o.textContent = JSON.stringify(tell);
    }, 200);
  }, 300);
}, 300);
</script>
"""


def browser(*arguments, folder):
    command = [
        CHROMIUM,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={folder / 'prof'}",
        *arguments,
    ]
    return subprocess.run(command, capture_output=True, timeout=100, check=True).stdout.decode()


def test_a_click_shows_the_cells_without_moving_the_text_and_closes_again(stood):
    typed("trace", KEY, "--html", "trang.html")
    (stood / "bam.html").write_text(CLICKS, encoding="utf-8")
    flags = ("--allow-file-access-from-files", "--virtual-time-budget=5000", "--dump-dom")
    page = browser(*flags, f"file://{stood / 'bam.html'}", folder=stood)
    tell = json.loads(re.search(r'<pre id="o">(.*?)</pre>', page)[1].replace("&gt;", ">"))
    assert tell["focused"]
    assert (tell["first"], len(tell["opened"]), tell["closed"]) == (0, 1, 0)
    assert "= 70 năm" in tell["opened"][0]
    assert "D5" in tell["opened"][0]
    assert tell["before"] == tell["after"] == tell["last"]


def test_on_paper_every_source_is_listed(stood):
    typed("trace", KEY, "--html", "trang.html")
    browser(
        "--no-pdf-header-footer", f"--print-to-pdf={stood / 'in.pdf'}", f"file://{stood / 'trang.html'}", folder=stood
    )
    from pypdf import PdfReader

    text = "\n".join(page.extract_text() for page in PdfReader(stood / "in.pdf").pages)
    page = (stood / "trang.html").read_text(encoding="utf-8")
    sources = len(re.findall(r'<section class="nguon"', page))
    assert all(f"[{n}]" in text for n in range(1, sources + 1))
    assert "Bấm vào một con số" not in text
