"""What refers to something that is not there is told and left out, so that computing meets only what holds."""

from __future__ import annotations

import pytest

from pipeline.compute.agreements import disagreements
from pipeline.compute.figures import figures
from pipeline.spec import load_common, load_declaration

COMMON = """
schema = 1
[trang.khen]
ten = "Khen"
cot = [{ ten = "đơn_vị", nhan = ["Đơn vị"] }, { ten = "số", nhan = ["Số"], kieu = "đếm" }]
"""
HEAD = """
schema = 1
ten = "Báo cáo"
ten_loai = "BÁO CÁO"
viet_tat = "BC"
ten_tep = "Bao cao"
trang = ["khen"]
"""
SOUND = """
[[so_lieu]]
ten = "đúng"
cach = "cộng"
trang = "khen"
cot = "số"
"""


def figure(name, *of):
    return f'[[so_lieu]]\nten = "{name}"\ncach = "tổng của"\ntu = {list(of)}\n'.replace("'", '"')


def agreed(name, left, right):
    return f'[[doi_chieu]]\nten = "{name}"\ntrai = "{left}"\nphep = "="\nphai = "{right}"\nvi = "x"\n'


@pytest.fixture
def declared(tmp_path):
    def make(*entries):
        for folder, text in (("_chung", COMMON), ("loai", HEAD + SOUND + "".join(entries))):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "khai-bao.toml").write_text(text, encoding="utf-8")
        (tmp_path / "loai" / "mau.docx").touch()
        declaration, found = load_declaration(tmp_path / "loai", load_common(tmp_path / "_chung")[0])
        return declaration, {f.code for f in found}

    return make


@pytest.mark.parametrize(
    ("entries", "code"),
    [
        ((figure("sai", "không_có"),), "so-lieu-khong-khai-bao"),
        ((figure("một", "hai"), figure("hai", "một"), figure("trên", "một")), "so-lieu-vong-tron"),
        ((figure("sai", "không_có"), figure("trên", "sai")), "so-lieu-khong-khai-bao"),
        ((figure("sai", "không_có"), agreed("a", "đúng", "sai")), "so-lieu-khong-khai-bao"),
        ((SOUND.replace("đúng", "sai").replace('cot = "số"', 'cot = "lạ"'),), "cot-khong-khai-bao"),
    ],
    ids=["missing", "circle", "made of one left out", "agreed with one left out", "column"],
)
def test_a_figure_that_cannot_be_made_is_told_and_left_out_with_all_that_stands_on_it(declared, entries, code):
    declaration, found = declared(*entries)
    assert found == {code}
    assert [f.name for f in declaration.figures] == ["đúng"]
    made, _ = figures(declaration, {}, ())
    assert disagreements(declaration, made) == ()


def test_a_table_or_text_of_a_column_that_is_not_there_is_left_out(declared):
    table = '[[bang]]\nten = "b"\ncach = "dòng"\ntrang = "khen"\ncot = ["lạ"]\n'
    text = '[[van]]\nten = "v"\ntrang = "khen"\ncot = "lạ"\n'
    declaration, found = declared(table, text)
    assert (found, declaration.tables, declaration.texts) == ({"cot-khong-khai-bao"}, (), ())
