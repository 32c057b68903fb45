"""No document, however absurd, takes minutes: the measure is what python-docx needs to walk five hundred pages."""

from __future__ import annotations

import io
import time
from itertools import product

import pytest
from docx import Document

from pipeline.check import check_document, load_profile, open_document
from tests.check.bases import base
from tests.spoiled.bytes_of_documents import MAIN, before_body, changed

pytestmark = pytest.mark.long
LINE = 8_000  # signs that a paragraph may hold many times in a document
PAGES = 6_000  # paragraphs of three lines
WALKS, MOST = 5, 20

SIGNS = (
    "(", ")", "“", "”", "“”", '"', "1", "0", ".", ",", "/", "-", " ", "%", "1% ", "a", "Đ", "aα", "aø", "²", "A. ", "_",
    "{{", "**", "a-", "và ", "thi đua ", "VKSND ", "TP. ", "hàng năm ", "hoà ", "XVI ", "2020-2024 ",
    "01 (01 ", "07 cuộc (", "02 cuộc, 01 cuộc; ", "(1) ", "12/12 đạt 100% ", "1/1 ", "1000000 đồng ", "số 5 ",
    "15 tập thể được tặng Giấy khen ", "công nhận 169 sáng kiến cấp cơ sở ", "Nghị định số 30/2020/NĐ-CP ", "34-CT/TW ",
    "(sau đây viết tắt là VK) ", "trong đó ", "Nơi nhận: ", "Phụ lục I ", "Điều 1. ", "nhân dân ",
)  # fmt: skip
LETTERS = "BCDGHKLMNPQSTV"


def written(text):
    spelled = text.replace("&", "&amp;").replace("<", "&lt;")
    style = '<w:pPr><w:pStyle w:val="NoiDung"/></w:pPr>'
    return f'<w:p>{style}<w:r><w:t xml:space="preserve">{spelled}</w:t></w:r></w:p>'


def filled(sign, length=LINE):
    return written((sign * length)[:length])


def each(text, times):
    return "".join(written(text.format(n)) for n in range(1, times + 1))


def row(*words):
    return f"<w:tr>{''.join(f'<w:tc>{written(word)}</w:tc>' for word in words)}</w:tr>"


def nested(depth):
    return "<w:tbl><w:tr><w:tc>" * depth + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * depth


MASSES = {
    "two thousand rows": f"<w:tbl>{''.join(row(str(n), f'Đơn vị {n}', str(n % 7)) for n in range(2000))}</w:tbl>",
    "five hundred tables": f"<w:tbl>{row('STT', 'Số')}{row('1', '2')}</w:tbl><w:p/>" * 500,
    "fifty tables in one another": nested(50),
    "ten thousand empty paragraphs": "<w:p/>" * 10_000,
    "a million blanks": written(" " * 1_000_000),
    "blanks in many paragraphs": filled(" ", 5000) * 200,
    "a hundred thousand runs": "<w:p>" + "<w:r><w:t>a</w:t></w:r>" * 100_000 + "</w:p>",
    "runs that change": "<w:p>"
    + "<w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>" * 3990
    + "</w:p>",
    "three thousand sections": "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>" * 3000,
    "headings": each("{}. Mục của chương", 5000),
    "items": each("- Nội dung thứ {};", 5000),
    "appendices": each("Phụ lục {}", 1000),
    "abbreviations": "".join(written(f"Việc {''.join(letters)} của") for letters in product(LETTERS, repeat=3)),
    "citations": each("theo Quyết định số {}/2020/QĐ-UBND ngày 01/01/2020", 3000),
    "facts": each("- Giấy khen: {} tập thể, 3 cá nhân", 3000),
    "counts": each("công nhận {} sáng kiến cấp cơ sở", 3000),
    "brackets left open": each("mở ( mãi “ không {}", 3000),
    "lists announced": each("gồm 03 việc sau: {}", 3000),
}


@pytest.fixture(scope="module")
def walking():
    """What python-docx needs to open a document of five hundred pages and walk its text five times, in seconds."""
    content = before_body(filled("thi đua và khen thưởng, ", 250) * PAGES)
    start = time.process_time()
    for _ in range(WALKS):
        walked = sum(len(run.text) for p in Document(io.BytesIO(content)).paragraphs for run in p.runs)
        assert walked > PAGES * 250
    return time.process_time() - start


@pytest.fixture(scope="module")
def profile():
    return load_profile("vksnd")[0]


def spent(content, profile, folder):
    path = folder / "a.docx"
    path.write_bytes(content)
    start = time.process_time()
    package, refused = open_document(path, "a.docx")
    assert refused == ()
    result = check_document(package, "a.docx", profile)
    assert [f.found for f in result.findings if f.code == "quy-tac-bi-loi"] == []
    return time.process_time() - start


def recipients(times):
    main = base("bao-cao")[MAIN].decode()
    start = main.index("</w:p>", main.index("Nơi nhận")) + len("</w:p>")
    end = main.index("</w:p>", start) + len("</w:p>")
    return changed({MAIN: (main[:start] + main[start:end] * times + main[start:]).encode()})


def told(capsys, name, ours, walking):
    with capsys.disabled():
        print(f"\n{name}: {ours:.2f} s; python-docx {WALKS} lần 500 trang {walking:.2f} s; tỉ lệ {ours / walking:.1f}")
    assert ours < MOST * walking


def test_five_hundred_pages(capsys, tmp_path, profile, walking):
    content = before_body(filled("thi đua và khen thưởng, ", 250) * PAGES)
    told(capsys, "500 trang", spent(content, profile, tmp_path), walking)


@pytest.mark.parametrize("sign", SIGNS)
def test_one_sign_over_and_over(capsys, tmp_path, profile, walking, sign):
    """In one paragraph, in many, and in the longest that a cell of Excel brings."""
    ours = [spent(before_body(filled(sign, n) * times), profile, tmp_path) for n, times in ((LINE, 10), (32_767, 1))]
    told(capsys, f"“{sign.strip()}”", max(ours), walking)


@pytest.mark.parametrize("mass", MASSES)
def test_one_thing_over_and_over(capsys, tmp_path, profile, walking, mass):
    told(capsys, mass, spent(before_body(MASSES[mass]), profile, tmp_path), walking)


def test_five_thousand_recipients(capsys, tmp_path, profile, walking):
    package = recipients(5000)
    told(capsys, "5.000 nơi nhận", spent(package, profile, tmp_path), walking)
