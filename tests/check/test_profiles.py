from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest

import pipeline.check
from pipeline.check import all_rules, load_profile
from pipeline.findings import DeclarationPlace

RULES = Path(pipeline.check.__file__).parent / "rules"
ASKED = re.compile(r"profile\.(?:number|words)\(\s*\"([^\"]+)\"")


@pytest.fixture
def house(tmp_path):
    def load(text):
        path = tmp_path / "co-quan.toml"
        path.write_text(text, encoding="utf-8")
        return load_profile(str(path))

    return load


HEAD = 'schema = 1\nten = "Cơ quan thử"\n'


@pytest.mark.parametrize("name", ["nd30", "vksnd"])
def test_the_carried_profiles_load_without_a_fault(name):
    profile, found = load_profile(name)
    assert (profile.name, found) == (name, ())


def test_vksnd_stands_on_nd30():
    nd30, vksnd = load_profile("nd30")[0], load_profile("vksnd")[0]
    assert nd30.values.keys() <= vksnd.values.keys()


def test_what_only_the_branch_asks_for_is_left_out_of_nd30_and_put_back_by_vksnd():
    nd30, vksnd = load_profile("nd30")[0], load_profile("vksnd")[0]
    assert "ngành Kiểm sát" in nd30.without["TT-14"]
    assert "TT-14" not in vksnd.without


def test_vksnd_is_the_default():
    assert load_profile() == load_profile("vksnd")


def test_every_value_that_a_rule_asks_for_stands_in_a_carried_profile_so_that_a_house_can_fix_it():
    asked = {name for module in RULES.rglob("*.py") for name in ASKED.findall(module.read_text(encoding="utf-8"))}
    assert sorted(asked - load_profile("vksnd")[0].values.keys()) == []


def test_a_house_leaves_a_rule_out_with_its_reason(house):
    code = all_rules()[0].code.id
    profile, found = house(f'{HEAD}[bo]\n{code} = "theo quy chế riêng"\n')
    assert found == ()
    assert (profile.title, profile.without[code]) == ("Cơ quan thử", "theo quy chế riêng")


def test_a_house_without_a_word_on_it_stands_on_vksnd(house):
    profile = house(HEAD)[0]
    assert profile.values == load_profile("vksnd")[0].values
    assert profile.without == load_profile("vksnd")[0].without


def test_a_key_typed_with_diacritics_is_answered_with_the_key_that_toml_takes(house):
    found = house(f'{HEAD}[gia_tri]\nchữ_tắt_cơ_quan = ["VKSLG"]\n')[1]
    assert [(f.code, f.found) for f in found] == [("khai-bao-sai-cu-phap", "khóa “chữ_tắt_cơ_quan” viết có dấu")]
    assert found[0].mend == "sửa dòng 4: viết khóa là chu_tat_co_quan"


def test_a_house_may_name_a_value_with_diacritics_in_quotation_marks_however_its_letters_are_stored(house):
    key = unicodedata.normalize("NFD", "chữ_tắt_cơ_quan")
    profile, found = house(f'{HEAD}[gia_tri]\n"{key}" = ["VKSLG"]\n')
    assert (profile and profile.words("chữ_tắt_cơ_quan"), found) == (("VKSLG",), ())


def test_a_house_fixes_a_value_under_its_name_without_diacritics(house):
    profile, found = house(f'{HEAD}[gia_tri]\nchu_tat_co_quan = ["VKSLG"]\n')
    assert found == ()
    assert profile.words("chữ_tắt_cơ_quan") == ("VKSLG",)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (f'{HEAD}[bo]\nTT-999 = "thôi"\n', "ma-quy-tac-la", 4),
        (f'{HEAD}ap_dung = ["TT-999"]\n', "ma-quy-tac-la", 3),
        (f'{HEAD}ke_thua = "nd31"\n', "gia-tri-khong-biet", 3),
        (f"{HEAD}bỏ = 1\n", "khai-bao-sai-cu-phap", 3),
        (f"{HEAD}la = 1\n", "khoa-khong-biet", 3),
        ("schema = 1\n", "thieu-khoa", 1),
        (f"{HEAD}[gia_tri]\nco_la_lung = 3\n", "khoa-khong-biet", 4),
        (f"{HEAD}[gia_tri]\nchu_tat_co_quan = 3\n", "khoa-sai-kieu", 4),
        (f'{HEAD}[bo]\n"TT-10" = ""\n', "khoa-sai-kieu", 4),
        (f"{HEAD}[bo\n", "khai-bao-sai-cu-phap", 3),
        ('schema = 2\nten = "Cơ quan thử"\nla = 1\n', "khai-bao-khac-phien-ban", 1),
        ('ten = "Cơ quan thử"\nschema = 0\n', "khai-bao-khac-phien-ban", 2),
    ],
)
def test_a_fault_in_a_profile_is_told_with_its_line(house, text, code, line):
    profile, found = house(text)
    assert profile is None
    assert [(f.code, f.place) for f in found] == [(code, DeclarationPlace("co-quan.toml", line, found[0].place.item))]


@pytest.mark.parametrize("name", ["nd31", "khong-co.toml", ".", ""])
def test_a_profile_that_is_not_there_is_told(name):
    profile, found = load_profile(name)
    assert (profile, [f.code for f in found]) == (None, ["ho-so-quy-tac-la"])


def test_the_names_of_the_carried_profiles_may_be_typed_in_capitals():
    assert load_profile("ND30") == load_profile("nd30")


@pytest.mark.parametrize(("code", "meant"), [("TT-4", "TT-04"), ("tt-04", "TT-04"), ("SO-1", "SO-01")])
def test_a_code_written_short_is_answered_with_the_code_of_its_number(house, code, meant):
    profile, found = house(f'{HEAD}[bo]\n{code} = "thôi"\n')
    assert profile is None
    assert [f.mend for f in found] == [f"sửa thành “{meant}” nếu đúng ý"]


def test_an_unknown_value_is_answered_with_keys_that_toml_takes(house):
    _, found = house(f'{HEAD}[gia_tri]\nchu_tat_cua_co_quan = ["VKSLG"]\n')
    assert "“chu_tat_co_quan”" in found[0].expected
    assert found[0].mend == "sửa thành “chu_tat_co_quan” nếu đúng ý"


@pytest.mark.parametrize("line", ['[bo]\nTT-999 = "thôi"', '[gia_tri]\nzzz = ["x"]'])
def test_what_is_like_nothing_is_not_answered_with_a_guess(house, line):
    _, found = house(f"{HEAD}{line}\n")
    assert [f.mend.startswith("sửa thành") for f in found] == [False]
