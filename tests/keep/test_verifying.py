from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from pipeline.archive import check, describe, put, read
from pipeline.keep import find, versions
from pipeline.keep.damage import damage
from pipeline.keep.record import from_json, to_json
from pipeline.keep.verifying import Verdict, verified
from pipeline.ooxml import read_package, write_package
from tests.keep.house import DECLARATION, KEY, ROOT, build, everything, replace_in, store_of, write

PLANS = "van-ban/thai-binh/2018/ke-hoach-nam"
FOLDER = "Ke hoach nam 2018"
STORED = "outputs/luu-tru/vks%3avan-ban%2fthai-binh%2f2018%2fke-hoach-nam/v1/content/ke-hoach-nam-2018"


def of(folder, *names):
    """The verdicts on the versions of a house."""
    store = store_of(folder)
    asked = [find(store, name) for name in names] or versions(store)
    return list(verified(store, asked))


def kept_otherwise(folder, name, change):
    """The archive with one file of the version replaced by what `change` makes of it, as a sound archive holds it."""
    store = store_of(folder)
    stored = describe(store, PLANS)
    path = f"{FOLDER}/{name}"
    files = {p: read(store, PLANS, p) for p in stored.head.state}
    shutil.rmtree(store.root / STORED.split("/")[2])
    put(store, PLANS, files | {path: change(files[path])}, stored.head.stamp)
    assert [f for f in check(store) if f.is_damage] == []


def test_a_version_made_again_is_the_same_byte_for_byte_and_nothing_is_written(built):
    before = everything(built)
    assert [v.verdict for v in of(built)] == [Verdict.SAME]
    assert damage(store_of(built)) == ()
    assert everything(built) == before


@pytest.mark.long
def test_versions_of_other_inputs_are_made_from_their_own(built):
    write(built, "E6", "Phát động thi đua năm 2018")
    replace_in(built / DECLARATION, "ten_tep", "# ghi chú của người soạn mẫu\nten_tep")
    build(built)
    shutil.rmtree(built / "templates_docx")
    assert [v.verdict for v in of(built)] == [Verdict.SAME, Verdict.SAME]


@pytest.mark.long
def test_parts_packed_by_another_zlib_are_told_apart(built):
    kept_otherwise(built, f"{FOLDER}.docx", lambda content: content[:-2] + b"\x01\x00 ")  # a comment of one blank
    assert [v.verdict for v in of(built)] == [Verdict.PACKED]


def test_another_program_and_another_library_are_named(built):
    def earlier(content):
        record = from_json(content)
        libraries = {**record.maker.libraries, "docxtpl": "0.1.2"}
        return to_json(replace(record, maker=replace(record.maker, digest="x", libraries=libraries)))

    kept_otherwise(built, "phien-ban.json", earlier)
    kept_otherwise(built, f"{FOLDER}.docx", lambda content: reworded(content, b"outline=", b"outlinx="))
    (found,) = of(built)
    assert found.verdict is Verdict.SAID
    assert found.told[0] == "chương trình cùng số hiệu, khác mã nguồn"
    assert found.told[1].startswith("thư viện docxtpl 0.1.2 → 0.20")


def reworded(content, old, new):
    package = read_package(content)
    parts = {name: part.replace(old, new) for name, part in package.parts.items()}
    assert parts != dict(package.parts)
    return write_package(type(package)(parts))


def test_a_version_that_comes_out_otherwise_is_told_with_its_differences(built):
    kept_otherwise(built, f"{FOLDER}.docx", lambda content: reworded(content, "lợi".encode(), "LỢI".encode()))
    (found,) = of(built)
    assert found.verdict is Verdict.DIFFERENT
    assert not found.sound
    assert any(line.startswith("câu chữ: ") for line in found.told)


def test_a_content_that_nobody_can_read_is_damage(built):
    kept_otherwise(built, f"{FOLDER}.docx", lambda content: reworded(content, "lợi".encode(), "LỢI".encode()))
    kept_otherwise(built, "noi-dung.json", lambda _: b"{")
    (found,) = of(built)
    assert found.verdict is Verdict.DAMAGED
    assert "noi-dung.json" in found.told[0]


def test_a_version_that_its_inputs_do_not_declare_cannot_be_made(built):
    store = store_of(built)
    (version,) = versions(store)
    elsewhere = replace(version, record=replace(version.record, key=f"thai-binh/2018/khac/{FOLDER}"))
    (found,) = verified(store, [elsewhere])
    assert found.verdict is Verdict.UNMADE
    assert found.told == ("đầu vào đã lưu không khai văn bản này",)


@pytest.mark.parametrize("name", ["ke-hoach-nam-2018.docx", "noi-dung.json", "van-ban.txt"])
def test_one_byte_changed_is_found_with_file_and_version(built, name):
    path = built / STORED / name
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(bytes(content))
    (found,) = damage(store_of(built))
    assert found.code == "kho-luu-hong"
    assert f"{KEY}@1 (mã OCFL" in found.found
    assert str(found.place).endswith(name)


def test_a_file_that_is_gone_is_found_and_its_version_is_damaged(built):
    (built / STORED / "ke-hoach-nam-2018.docx").unlink()
    assert len(damage(store_of(built))) == 1
    (found,) = of(built)
    assert found.verdict is Verdict.DAMAGED
    assert "ke-hoach-nam-2018.docx" in found.told[0]


@pytest.mark.long
def test_inputs_that_are_damaged_are_told_for_each_version_that_needs_them(built):
    (book,) = (built / "outputs/luu-tru").rglob("van-ban-va-noi-dung-2018.xlsx")
    book.write_bytes(book.read_bytes()[:-1])
    assert [v.verdict for v in of(built)] == [Verdict.DAMAGED]


@pytest.mark.long
def test_every_sample_is_made_again_byte_for_byte_with_its_pdf_apart(tmp_path, monkeypatch):
    monkeypatch.delenv("PIPELINE_LIBREOFFICE")
    for name in ("templates_docx", "inputs"):
        shutil.copytree(ROOT / name, tmp_path / name)
    build(tmp_path)
    found = of(tmp_path)
    assert len(found) == 5
    assert {v.verdict for v in found} == {Verdict.SAME}
    assert {v.pdf for v in found} == {"PDF nguyên vẹn"}
    store = store_of(tmp_path)
    version = find(store, KEY)
    pdf = next((store.root).rglob("ke-hoach-nam-2018*.pdf"))
    pdf.write_bytes(b"%PDF")
    (found,) = verified(store, [version])
    assert (found.verdict, found.pdf) == (Verdict.SAME, "PDF HỎNG")
