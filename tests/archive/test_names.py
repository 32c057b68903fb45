from __future__ import annotations

import ocfl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.archive.calls import reachable
from pipeline.archive.names import LAYOUT, content_names, folder_of, id_of, uri_in, uri_of

LONG = "van-ban/" + "vien-kiem-sat-khu-vuc-" * 5 + "/2026/bao-cao"
WORDS = st.text(st.sampled_from("aAáÁâđĐ .-_~$:?*\\|<>\"'%0đ漢\u0301\u00a0\n"), min_size=1, max_size=40)
STEPS = WORDS | st.sampled_from(["con", "NUL", "aux.txt", "Com1.docx", "Báo cáo.docx", "BÁO CÁO.DOCX", "báo-cáo.docx"])
PATHS = st.lists(STEPS, min_size=1, max_size=4).map("/".join)
DEVICES = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}


@given(st.lists(PATHS, max_size=8, unique=True))
def test_contents_have_names_that_windows_accepts_and_no_two_alike(paths):
    names = content_names(paths)
    assert names.keys() == set(paths)
    assert len({name.casefold() for name in names.values()}) == len(paths)
    for name in names.values():
        assert name.isascii()
        assert len(name) <= 60
        assert not set(name) & set('<>:"\\|?* ')
        for step in name.split("/"):
            assert step
            assert not step.endswith(".")
            assert step.partition(".")[0] not in DEVICES
    folders = {name.rpartition("/")[0] for name in names.values()}
    assert not folders & set(names.values())


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Báo cáo/Báo cáo.docx", "bao-cao/bao-cao.docx"),
        ("Báo cáo/ban-hanh/Công văn 12.PDF", "bao-cao/ban-hanh-cong-van-12.pdf"),
        ("inputs/lam-giang/2026/Khen thưởng.xlsx", "inputs/lam-giang-2026-khen-thuong.xlsx"),
        ("Báo cáo tổng kết phong trào thi đua/nguon-so-lieu.html", "bao-cao-tong-ket-phong/nguon-so-lieu.html"),
        (
            "templates_docx/bao-cao-tong-ket/Mẫu báo cáo tổng kết phong trào thi đua.docx",
            "templates-docx/mau-bao-cao-tong-ket-phong-t.docx",
        ),
        ("Makefile", "makefile"),
    ],
)
def test_a_content_name_is_read_by_a_person(path, name):
    assert content_names([path]) == {path: name}


def test_names_that_fall_together_are_told_apart():
    paths = ["a/Báo cáo.docx", "a/Bao cao.docx", "a/BÁO-CÁO.docx", "a", "A"]
    assert sorted(content_names(paths).values()) == [
        "a-2",
        "a-3",
        "a/bao-cao-2.docx",
        "a/bao-cao-3.docx",
        "a/bao-cao.docx",
    ]


@pytest.mark.parametrize(
    "object_id", ["van-ban/_/2026/kế hoạch", "vao/lam-giang/2026", LONG, "nhanh/0a/con", "urn:x:y"]
)
def test_folders_are_those_of_the_registered_layout(object_id):
    layout = ocfl.layout_registry.get_layout(LAYOUT)
    layout.digest_algorithm, layout.tuple_size, layout.number_of_tuples = "md5", 0, 0
    assert folder_of(uri_of(object_id)) == layout.identifier_to_path(uri_of(object_id))
    assert id_of(uri_of(object_id)) == object_id


def test_a_folder_tells_its_id_unless_it_was_cut():
    assert uri_in(folder_of("vks:van-ban/á")) == "vks:van-ban/á"
    assert uri_in(folder_of(uri_of(LONG))) is None
    assert len(folder_of(uri_of(LONG))) == 133


def test_only_long_paths_need_the_switch_of_windows():
    assert reachable("C:\\a", "win32") == "C:\\a"
    assert reachable("C:\\" + "a" * 250, "win32") == "\\\\?\\C:\\" + "a" * 250
    assert reachable("\\\\may-chu\\" + "a" * 250, "win32") == "\\\\?\\UNC\\may-chu\\" + "a" * 250
    assert reachable("\\\\?\\C:\\" + "a" * 250, "win32") == "\\\\?\\C:\\" + "a" * 250
    assert reachable("/" + "a" * 300, "linux") == "/" + "a" * 300


@given(st.text(min_size=1, max_size=30))
def test_an_id_comes_back_from_its_folder(text):
    uri = uri_of(f"van-ban/{text}")
    folder = folder_of(uri)
    assert folder == folder.strip(" .")
    assert not set(folder) & set('<>:"/\\|?*')
    if len(folder) <= 100:
        assert uri_in(folder) == uri
