"""A declaration never counts awards of two stages together."""

from __future__ import annotations

from textwrap import dedent

import pytest

from pipeline.spec import load_common, load_declaration

COMMON = """\
schema = 1
[trang.khen]
ten = "Khen thưởng"
cot = [
  { ten = "hình_thức", nhan = ["Hình thức"] },
  { ten = "số_lượng", nhan = ["Số lượng"], kieu = "đếm" },
  { ten = "giai_đoạn_xét", nhan = ["Giai đoạn xét"], gia_tri = ["đăng ký", "đề nghị", "đã quyết định"] },
]
"""
HEAD = """\
schema = 1
ten = "Báo cáo thử"
ten_loai = "BÁO CÁO"
viet_tat = "BC"
ten_tep = "Bao cao {tu}-{den}"
trang = ["khen"]
"""
REGISTERED = """
[[so_lieu]]
ten = "đăng_ký"
cach = "cộng"
trang = "khen"
cot = "số_lượng"
loc = [{ cot = "giai_đoạn_xét", la = "đăng ký" }]
"""
DECIDED = """
[[so_lieu]]
ten = "đạt"
cach = "cộng"
trang = "khen"
cot = "số_lượng"
"""


@pytest.fixture
def codes(tmp_path):
    def load(body):
        (tmp_path / "chung.toml").write_text(COMMON, encoding="utf-8")
        folder = tmp_path / "thu"
        folder.mkdir(exist_ok=True)
        (folder / "khai-bao.toml").write_text(HEAD + dedent(body), encoding="utf-8")
        _, found = load_declaration(folder, load_common(tmp_path / "chung.toml")[0])
        return [f.code for f in found if f.code == "cong-nhieu-giai-doan"]

    return load


def made(how, *of):
    parts = ", ".join(f'"{name}"' for name in of)
    return f'[[so_lieu]]\nten = "s{len(of)}_{how[:1]}"\ncach = "{how}"\ntu = [{parts}]\n'


def test_one_stage_may_be_asked_for(codes):
    assert codes(REGISTERED + DECIDED) == []


@pytest.mark.parametrize("how", ["hiệu", "tỉ lệ"])
def test_stages_may_be_compared(codes, how):
    assert codes(REGISTERED + DECIDED + made(how, "đạt", "đăng_ký")) == []


def test_stages_are_not_added_up(codes):
    assert codes(REGISTERED + DECIDED + made("tổng của", "đạt", "đăng_ký")) == ["cong-nhieu-giai-doan"]


@pytest.mark.parametrize("loc", ['la = ["đăng ký", "đề nghị"]', 'khac = "đề nghị"', "trong = false"])
@pytest.mark.parametrize("what", ["[[so_lieu]]", "[[bang]]"])
def test_a_condition_names_exactly_one_stage(codes, loc, what):
    how = 'cach = "cộng"\ncot = "số_lượng"' if what == "[[so_lieu]]" else 'cach = "dòng"\ncot = ["số_lượng"]'
    body = f'{what}\nten = "x"\n{how}\ntrang = "khen"\nloc = [{{ cot = "giai_đoạn_xét", {loc} }}]\n'
    assert codes(body) == ["cong-nhieu-giai-doan"]
