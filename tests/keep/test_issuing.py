from __future__ import annotations

import re
import shutil
from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

from pipeline.build import find_workspace as workspace
from pipeline.content import loads
from pipeline.keep import Remark, find, piece
from pipeline.keep.correcting import Letter, correct
from pipeline.keep.issued import issued as signed
from pipeline.keep.issuing import issue
from pipeline.keep.pieces import CONTENT, TEXT
from pipeline.keep.plain import plain_text
from pipeline.keep.signing import Given, sign_off
from pipeline.marks import read_marks
from pipeline.ooxml import main_part, read_package, with_part, write_package
from pipeline.outline import read_outline
from tests.keep.house import BOOK, DECLARATION, KEY, ORDERS, ROOT, build, replace_in, store_of, write

REPORT = "lam-giang/2026/Bao cao tong ket nam 2026"
LEFT = re.compile(
    r"rsid|w:ins\b|w:del\b|w:moveFrom|w:moveTo|w:rPrChange|w:pPrChange|w:comment|bookmarkStart[^>]*w:name=\"_[kb]"
    r"|customXml|dc:creator|lastModifiedBy|cp:revision|w:proofErr|urn:vks|xlsx|w:docVar|w:attachedTemplate|w15:person"
)
STYLES = {"Nội dung"}  # a worksheet of the sample and a style of the house
PARTS = re.compile(r"customXml/|comments|people\.xml|docProps/app|docProps/custom|thumbnail|printerSettings|vbaProject")


def issued(folder, key=KEY, number=9, day=date(2018, 1, 7)):
    """The document that leaves the office, and the version that it is made of."""
    store = store_of(folder)
    version = find(store, key)
    facts, found = sign_off(store, version, Given(number, day))
    assert facts, found
    package, wrong = issue(store, find(store, key))
    assert wrong == ()
    return package, store, version


@pytest.fixture
def unnumbered(house):
    """The plan built before it has a number."""
    book = load_workbook(house / BOOK, rich_text=True)
    book[ORDERS]["F6"] = book[ORDERS]["H6"] = None
    book.save(house / BOOK)
    build(house)
    return house


def texts_of(package):
    return {name: content.decode("utf-8", "replace") for name, content in package.parts.items()}


def unprinted_cells(store, version, package):
    """The contents of the document's cells that stand in a part of the package and are not printed."""
    printed = " ".join(plain_text(read_outline(package)).split())
    raws = {cell.raw.strip() for cell in loads(piece(store, version, CONTENT).decode()).cells}
    whole = "\n".join(re.sub(r"<[^>]*>", "", text.replace("</w:p>", "\n")) for text in texts_of(package).values())
    tags = "\n".join(re.findall(r"<[^>]*>", "\n".join(texts_of(package).values())))
    hidden = {raw for raw in raws if len(raw) > 3 and " ".join(raw.split()) not in printed}
    return {raw for raw in hidden if raw in whole or f'"{raw}"' in tags}


def names_of_source(store, version):
    cells = loads(piece(store, version, CONTENT).decode()).cells
    return {c.file for c in cells} | {c.file.rpartition("/")[2] for c in cells} | {c.sheet for c in cells} - STYLES


def assert_bare(package, store, version):
    printed = plain_text(read_outline(package))
    assert [name for name in package.parts if PARTS.search(name)] == []
    for name, text in texts_of(package).items():
        assert LEFT.findall(text) == [], name
        told = [source for source in names_of_source(store, version) if source in text and source not in printed]
        assert told == [], name
    assert unprinted_cells(store, version, package) == set()
    assert read_marks(package) is None


def test_the_copy_that_goes_out_bears_number_and_day_and_nothing_of_its_making(unnumbered):
    package, store, version = issued(unnumbered)
    text = plain_text(read_outline(package))
    assert "Số: 09/KH-VKS" in text
    assert "ngày 07 tháng 01 năm 2018" in " ".join(text.split())
    assert "09/KH" not in piece(store, version, "van-ban.txt").decode()
    assert_bare(package, store, version)


def test_the_archived_document_does_carry_what_the_copy_lacks(built):
    store = store_of(built)
    version = find(store, KEY)
    marked = piece(store, version, "Ke hoach nam 2018.docx")
    with pytest.raises(AssertionError):
        assert_bare(read_package(marked), store, version)


@pytest.mark.long
def test_but_for_number_and_day_the_copy_reads_as_the_version(unnumbered):
    package, store, version = issued(unnumbered)
    ours, theirs = (
        t.splitlines() for t in (piece(store, version, "van-ban.txt").decode(), plain_text(read_outline(package)))
    )
    assert len(ours) == len(theirs)
    assert sum(a != b for a, b in zip(ours, theirs, strict=True)) == 1


@pytest.mark.long
def test_the_same_version_gives_the_same_copy(unnumbered):
    package, store, _ = issued(unnumbered)
    assert issue(store, find(store, KEY))[0] == package


def test_an_unsigned_version_does_not_go_out(built):
    store = store_of(built)
    package, wrong = issue(store, find(store, KEY))
    assert package is None
    assert [f.code for f in wrong] == ["chua-ban-hanh"]


@pytest.mark.parametrize(
    "remark",
    [
        Remark("TT-03", "lưu ý", "đoạn 1", "lề trái 20 mm", "cơ quan dùng quen · Nguyễn Văn A"),
        Remark("TT-03", "lỗi", "đoạn 1", "lề trái 20 mm"),
    ],
)
def test_a_version_with_form_errors_does_not_go_out_even_when_accepted(built, remark):
    store = store_of(built)
    sign_off(store, find(store, KEY), Given(2, date(2018, 1, 7)))
    version = find(store, KEY)
    package, wrong = issue(store, replace(version, record=replace(version.record, remarks=(remark,))))
    assert package is None
    assert [f.code for f in wrong] == ["con-loi-the-thuc"]
    assert "TT-03" in wrong[0].found


@pytest.mark.long
def test_a_doubt_about_figures_that_a_person_settled_does_not_stop_the_copy(built):
    store = store_of(built)
    sign_off(store, find(store, KEY), Given(2, date(2018, 1, 7)))
    version = find(store, KEY)
    remark = Remark("tong-khong-khop", "lưu ý", "ô F12", "lệch", "số công bố · Nguyễn Văn A")
    assert issue(store, replace(version, record=replace(version.record, remarks=(remark,))))[0]


@pytest.mark.long
@pytest.mark.parametrize("key", [REPORT, "lam-giang/2026/Bao cao tong ket 2022-2026"])
def test_a_report_with_tables_and_notes_goes_out_bare(tmp_path, key):
    shutil.copytree(ROOT / "templates_docx", tmp_path / "templates_docx")
    shutil.copytree(ROOT / "inputs" / "lam-giang", tmp_path / "inputs" / "lam-giang")
    build(tmp_path)
    assert_bare(*issued(tmp_path, key, 412, date(2026, 11, 16)))


def test_a_template_in_force_by_the_day_of_the_sign_off_is_not_the_versions(house):
    newer_template(house, "2018-01-06")
    write(house, "H6", date(2018, 1, 5))
    build(house)
    package, store, version = issued(house)
    archived, out = (
        text.splitlines() for text in (piece(store, version, TEXT).decode(), plain_text(read_outline(package)))
    )
    changed = [now for was, now in zip(archived, out, strict=True) if was != now]
    assert len(changed) == 1
    assert "ngày 07 tháng 01 năm 2018" in changed[0].replace("\u00a0", " ")
    write(house, "H6", date(2018, 1, 7))
    facts = signed(store, find(store, KEY))
    assert [f.code for f in correct(store, workspace(house), version, facts, Letter())[1]] == ["khong-co-gi-dinh-chinh"]


def newer_template(house, since):
    """The plan gets another template, in force since that day, in which a heading reads otherwise."""
    folder = house / DECLARATION.parent
    package = read_package((folder / "mau.docx").read_bytes())
    main = main_part(package)
    old = "II. NỘI DUNG".encode()
    assert old in package[main]
    (folder / "mau-moi.docx").write_bytes(
        write_package(with_part(package, main, package[main].replace(old, "II. VIỆC PHẢI LÀM".encode())))
    )
    own = '[[mau]]\ntep = "mau.docx"\n'
    replace_in(house / DECLARATION, own, f'{own}\n[[mau]]\ntu = {since}\ntep = "mau-moi.docx"\n')


@pytest.mark.parametrize("day", [date(2024, 12, 16), date(2025, 2, 24)])
def test_the_day_of_the_sign_off_takes_no_award_out_of_the_copy(tmp_path, day):
    shutil.copytree(ROOT / "templates_docx", tmp_path / "templates_docx")
    shutil.copytree(ROOT / "inputs" / "hai-duong", tmp_path / "inputs" / "hai-duong")
    build(tmp_path)
    package, store, version = issued(tmp_path, "hai-duong/2024/Bao cao tong ket 2020-2024", 101, day)
    archived, out = (
        text.replace("\u00a0", " ").splitlines()
        for text in (piece(store, version, TEXT).decode(), plain_text(read_outline(package)))
    )
    assert "VKSND tỉnh Hải Dương được tặng Huân chương Lao động hạng Nhất năm 2025" in "\n".join(archived)
    changed = {now for was, now in zip(archived, out, strict=True) if was != now}
    assert all("Số: 101/" in line or f"ngày {day:%d} tháng {day:%m} năm {day.year}" in line for line in changed), (
        changed
    )
