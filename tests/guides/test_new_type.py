from __future__ import annotations

import shutil

from pipeline.build import Choice, Status, Task, Workspace, run
from pipeline.findings import Severity
from pipeline.ooxml import read_package
from pipeline.outline import all_paragraphs, read_outline, shown_text
from tests.guides.pages import ROOT, TEMPLATES, fences
from tests.making.excel import Table, save
from tests.making.word import p, write
from tests.making.word import section as page

TITLE = "Thông báo khen thưởng"
ROW = (TITLE, 2026, 2026, "Kết quả khen thưởng năm 2026", None, None, None, None, "VIỆN TRƯỞNG", None)


def test_the_new_type_of_the_guide_makes_a_document_without_a_line_of_python(tmp_path):
    outcome = run(workspace(tmp_path), Choice(types=(TITLE,)), Task()).outcomes[0]
    assert [f.code for f in outcome.findings if f.severity is Severity.ERROR] == []
    assert outcome.delivery.status is Status.MADE
    outline = read_outline(read_package(outcome.delivery.path))
    lines = [shown_text(x).replace("°", " ").strip("*") for x in all_paragraphs(outline)]
    assert "THÔNG BÁO" in lines
    assert any("có 22 lượt tập thể, 104 lượt cá nhân được tặng Giấy khen, cộng 126 lượt" in line for line in lines)
    assert "- Phòng 2: 02 tập thể, 06 cá nhân." in lines


def workspace(folder):
    """The invented office's counts of 2026, a workbook that asks for the new type, and the type of the guide."""
    type_folder = folder / "templates_docx" / "thong-bao-khen"
    shutil.copytree(ROOT / "templates_docx" / "_chung", folder / "templates_docx" / "_chung")
    type_folder.mkdir()
    (type_folder / "khai-bao.toml").write_text(fences(TEMPLATES, "toml")[1], encoding="utf-8")
    lines = next(b for b in fences(TEMPLATES, "text") if b.startswith("{{ khối.phan_dau }}")).strip().split("\n")
    write(type_folder / "mau.docx", "".join(p("NoiDung", line) for line in lines) + page())
    office = folder / "inputs" / "lam-giang"
    (office / "2026").mkdir(parents=True)
    shutil.copy(ROOT / "inputs" / "lam-giang" / "don-vi.xlsx", office)
    shutil.copy(ROOT / "inputs" / "lam-giang" / "2026" / "khen-thuong-2026.xlsx", office / "2026")
    save(office / "2026" / "van-ban.xlsx", (asked(), recipients()))
    return Workspace(folder / "inputs", folder / "templates_docx", folder / "outputs")


def asked():
    heads = ("Loại văn bản", "Từ năm", "Đến năm", "Trích yếu", "Số văn bản", "Ngày ký", "Kính gửi", "Quyền hạn ký",
             "Chức vụ người ký", "Họ và tên người ký")  # fmt: skip
    return Table(name="Văn bản cần lập", titles=(), headings=heads, rows=(ROW,))


def recipients():
    rows = (("Các phòng, VKSND khu vực", "để biết"), ("Lưu: VT, VPTH", None))
    return Table(name="Nơi nhận", titles=(), headings=("Nơi nhận", "Mục đích gửi"), rows=rows)
