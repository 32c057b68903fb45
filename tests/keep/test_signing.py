from __future__ import annotations

import json
import re
import subprocess
from dataclasses import replace
from datetime import date, timedelta

import pytest
from openpyxl import load_workbook

from pipeline.archive import check
from pipeline.keep import find, piece, pieces, signing_files, versions
from pipeline.keep.attachment import Attachment, attachment
from pipeline.keep.issued import Issued, earlier, issued
from pipeline.keep.matching import match
from pipeline.keep.pdf_signatures import pdf_signatures
from pipeline.keep.pieces import ISSUED
from pipeline.keep.signing import Given, sign_off
from pipeline.keep.signing_asked import taken
from pipeline.ooxml import read_package
from tests.cli.conftest import typed
from tests.keep.house import BOOK, KEY, ORDERS, build, everything, names, store_of, write
from tests.keep.pdfs import blank, changed_after, signed, worded
from tests.keep.test_register import rows

DAY = date(2018, 1, 7)
OTHER = "inputs/thai-binh/2018/phong-trao-va-nhiem-vu-2018.xlsx"


def sign(folder, number=2, day=DAY, *, version="@1", attached=None, **given):
    store = store_of(folder)
    return sign_off(store, find(store, KEY + version), Given(number, day, attached=attached, **given))


def codes(found):
    return [f.code for f in found]


def file_of(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    return attachment(tmp_path / name)


def test_number_and_day_are_kept_beside_the_version(built):
    facts, found = sign(built, signer="  Nguyễn  Văn A ")
    assert found == ()
    store = store_of(built)
    (version,) = versions(store)
    assert version.signed
    assert issued(store, version) == facts
    assert (facts.number, facts.day, facts.signer) == (2, DAY, "Nguyễn Văn A")
    raw = json.loads(piece(store, version, "ban-hanh/ban-hanh.json"))
    assert raw["day"] == "2018-01-07"
    assert piece(store, version, "Ke hoach nam 2018.docx").startswith(b"PK")
    assert [fault for fault in check(store) if fault.is_damage] == []
    assert rows(built)[1][9] == "đã ban hành"
    assert rows(built)[1][5] == "Nguyễn Văn A"


def test_a_version_is_signed_off_once(built):
    sign(built)
    before = everything(built / "outputs/luu-tru")
    facts, found = sign(built, 3)
    assert facts is None
    assert codes(found) == ["da-ban-hanh"]
    assert everything(built / "outputs/luu-tru") == before


@pytest.mark.long
def test_another_version_of_a_signed_document_is_not_signed_off(built):
    write(built, "E6", "Phát động thi đua năm 2018")
    build(built)
    sign(built, version="@2")
    assert codes(sign(built, version="@1")[1]) == ["da-ban-hanh"]


@pytest.mark.long
def test_an_older_version_can_be_the_one_that_went_out(built):
    write(built, "E6", "Phát động thi đua năm 2018")
    build(built)
    facts, found = sign(built, version="@1")
    assert facts
    assert codes(found) == ["ban-hanh-phien-ban-cu"]
    assert f"{KEY}@2" in found[0].found
    assert [v.signed for v in versions(store_of(built))] == [True, False]


@pytest.mark.parametrize("day", [date(2015, 12, 31), date.today() + timedelta(days=2)])  # noqa: DTZ011
def test_a_day_that_cannot_be_is_refused(built, day):
    facts, found = sign(built, day=day)
    assert facts is None
    assert codes(found) == ["ngay-ban-hanh-la"]


def test_a_number_below_one_is_refused(built):
    assert codes(sign(built, 0)[1]) == ["so-ban-hanh-la"]


def test_a_number_and_day_unlike_those_of_the_workbook_are_told(built):
    facts, found = sign(built, 3, date(2018, 1, 8))
    assert facts
    assert codes(found) == ["so-ngay-khac-tep-nhap"]
    assert "số 2, ngày 07/01/2018" in found[0].found


@pytest.mark.long
def test_a_number_that_another_document_of_the_year_bears_is_told(house):
    from tests.keep.test_keeping import two_plans

    two_plans(house)
    build(house)
    store = store_of(house)
    one, other = versions(store)
    assert codes(sign_off(store, one, Given(2, DAY))[1]) == ["so-ngay-khac-tep-nhap"]
    assert codes(sign_off(store, other, Given(2, DAY))[1]) == ["so-da-dung"]


@pytest.mark.long
def test_documents_of_two_types_with_one_symbol_take_their_numbers_from_one_series(house):
    from tests.keep.test_keeping import two_plans

    two_plans(house)
    build(house)
    one, other = versions(store_of(house))
    facts = Issued(2, DAY, "", "", "")
    of_type = replace(other, record=replace(other.record, type="loai-khac"))
    assert codes(taken(of_type, facts, [(one, facts)])) == ["so-da-dung"]
    said = replace(other.record.particulars, symbol="BC-VKSTB")
    of_symbol = replace(other, record=replace(other.record, particulars=said))
    assert codes(taken(of_symbol, facts, [(one, facts)])) == []
    next_year = replace(facts, day=date(2019, 1, 7))
    assert codes(taken(of_type, next_year, [(one, facts)])) == []


def test_a_scan_is_kept_byte_for_byte_and_told_as_not_compared(built, tmp_path):
    scan = file_of(tmp_path, "Bản chụp.pdf", blank())
    facts, found = sign(built, attached=scan)
    assert codes(found) == ["khong-doi-chieu-duoc"]
    assert "không đối chiếu được bằng máy" in found[0].found
    store = store_of(built)
    assert piece(store, find(store, KEY), f"ban-hanh/tep-da-gui/{facts.attached}") == scan.content
    assert rows(built)[1][11] == "Bản chụp.pdf"


@pytest.mark.parametrize("name", ["ban-hanh.json", "lan-1", "BAN-HANH.JSON"])
def test_a_file_that_bears_the_name_of_the_facts_does_not_take_their_place(built, tmp_path, name):
    scan = file_of(tmp_path, name, b"\x89PNG\r\n\x1a\n\x00\x00")
    facts, _ = sign(built, attached=scan)
    again, _ = sign(built, 3, again=True, reason="nhầm số", whatever=True)
    store = store_of(built)
    version = find(store, KEY)
    assert issued(store, version) == again
    assert earlier(store, version) == (facts,)
    assert piece(store, version, f"ban-hanh/tep-da-gui/{name}") == scan.content
    assert rows(built)[1][11] == name


def test_a_file_kept_by_an_earlier_program_beside_the_facts_is_still_found(built, tmp_path, monkeypatch):
    monkeypatch.setattr(signing_files, "SENT", ISSUED)
    scan = file_of(tmp_path, "chup.pdf", blank())
    sign(built, attached=scan)
    monkeypatch.undo()
    assert rows(built)[1][11] == "chup.pdf"
    facts, _ = sign(built, 3, again=True, reason="nhầm số")
    store = store_of(built)
    assert facts.attached == "chup.pdf"
    assert piece(store, find(store, KEY), "ban-hanh/tep-da-gui/chup.pdf") == scan.content
    assert piece(store, find(store, KEY), "ban-hanh/lan-1/chup.pdf") == scan.content


def test_a_picture_is_kept_as_a_scan_is(built, tmp_path):
    facts, found = sign(built, attached=file_of(tmp_path, "chup.png", b"\x89PNG\r\n\x1a\n\x00\x00"))
    assert facts.attached == "chup.png"
    assert codes(found) == ["khong-doi-chieu-duoc"]


def test_a_file_that_is_another_document_is_refused_unless_a_person_insists(built, tmp_path):
    other = file_of(tmp_path, "khac.pdf", worded("Thong bao so 77 ve viec khac han\nkhong phai ke hoach 2018"))
    facts, found = sign(built, attached=other)
    assert facts is None
    assert codes(found) == ["tep-dinh-kem-khac-van-ban"]
    assert "tệp đính kèm không có: “" in found[0].found
    facts, found = sign(built, attached=other, whatever=True)
    assert codes(found) == ["tep-dinh-kem-co-cho-khac"]
    assert any("77" in line for line in facts.differences)


@pytest.mark.parametrize(
    ("content", "said"), [(b"", "rỗng"), (b"%PDF-1.7 broken", "hỏng"), (b"PK\x03\x04 broken", "hỏng")]
)
def test_a_file_that_cannot_be_read_is_refused(tmp_path, content, said):
    found = file_of(tmp_path, "x.pdf", content)
    assert found.code == "tep-dinh-kem-khong-doc-duoc"
    assert said in found.found


def test_the_same_document_as_word_file_has_no_differences(built):
    sent = attachment(built / f"outputs/{KEY}.docx")
    facts, found = sign(built, attached=sent)
    assert found == ()
    assert facts.compared
    assert facts.differences == ()


def test_one_figure_changed_in_the_sent_file_is_found():
    ours = "Có 1.059 lượt cá nhân[1] và 12 tập thể.\nTổng | 71 | 84\n[1] Theo Quyết định số 5.\n"
    same = "Có 1.059 lượt cá nhân1 và\n12 tập thể.\nTổng 71\n84\n1 Theo Quyết định số 5."
    assert match(ours, same.replace("1.059", "1.095")).differences == (
        "phiên bản in “Có 1.059”, tệp đính kèm in “Có 1.095”",
    )
    assert match(ours, same).likeness == 1.0


def test_the_number_of_a_note_that_a_pdf_joins_to_the_end_of_the_one_before_is_no_difference():
    ours = "Có 12 tập thể[1], 7 cá nhân[2].\n[1] Tập thể: Phòng 3.\n[2] Cá nhân: Phòng 4.\n"
    theirs = "Có 12 tập thể1, 7 cá nhân2.\n1 Tập thể: Phòng 3.2 Cá nhân: Phòng 4."
    assert match(ours, theirs).differences == ()
    assert match(ours, theirs.replace("Phòng 3.2", "Phòng 3.3")).differences
    assert match(ours, theirs.replace("Phòng 4", "Phòng 5")).differences
    assert match(ours, theirs.replace("12 tập", "3.2 tập")).differences


def test_a_scan_that_bears_only_its_day_and_file_name_is_kept_as_a_scan(built, tmp_path):
    text = "\n".join(f"16/11/2026 10:32 Scan_{n:04d} Trang {n}" for n in range(30))
    facts, found = sign(built, attached=file_of(tmp_path, "ban chup ke hoach.pdf", worded(text)))
    assert facts, found
    assert not facts.compared
    assert codes(found) == ["khong-doi-chieu-duoc"]


def test_signatures_are_told_with_name_and_soundness():
    sound = pdf_signatures(signed(worded("Ke hoach")))
    assert [s.sound for s in sound] == [True]
    assert "Đàm Khắc Vĩnh, VKSND tỉnh Lam Giang" in sound[0].told
    assert "nguyên vẹn" in sound[0].told
    changed = pdf_signatures(changed_after(signed(worded("Ke hoach"))))
    assert [s.sound for s in changed] == [False]
    assert pdf_signatures(blank()) == ()


def test_a_signature_that_cannot_be_read_is_told_with_the_reason():
    emptied = re.sub(rb"(?<=/Contents <)[0-9a-fA-F]+", lambda found: b"0" * len(found[0]), signed(blank()))
    (found,) = pdf_signatures(emptied)
    assert found.sound is None
    assert found.told.startswith("chữ ký số: có 1, không đọc được (")


def test_without_the_library_for_signatures_their_presence_is_told(monkeypatch):
    import importlib.util

    known = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "pyhanko" else known(name))
    (found,) = pdf_signatures(signed(blank()))
    assert found.sound is None
    assert "có 1" in found.told


def test_a_broken_signature_is_told_and_the_file_kept(built, tmp_path):
    facts, found = sign(built, attached=file_of(tmp_path, "da ky.pdf", changed_after(signed(blank()))))
    assert codes(found) == ["chu-ky-so-khong-nguyen-ven", "khong-doi-chieu-duoc"]
    assert "ĐÃ ĐỔI SAU KHI KÝ" in facts.signatures[0]


@pytest.mark.long
def test_the_document_s_own_pdf_has_no_differences_and_a_changed_one_has(built, tmp_path):
    source = (built / f"outputs/{KEY}.docx").read_bytes()
    (tmp_path / "a.docx").write_bytes(source)
    command = [
        "soffice",
        f"-env:UserInstallation=file://{tmp_path}/prof",
        "--headless",
        "--convert-to",
        "pdf",
        "a.docx",
    ]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    store = store_of(built)
    ours = piece(store, find(store, KEY), pieces.TEXT).decode()
    sent = attachment(tmp_path / "a.pdf")
    assert isinstance(sent, Attachment)
    assert match(ours, sent.text).differences == ()
    assert match(ours.replace("2018", "2019", 1), sent.text).differences


def test_the_parts_of_the_signed_document_stay_as_they_were(built):
    before = read_package((built / f"outputs/{KEY}.docx").read_bytes())
    sign(built)
    store = store_of(built)
    assert read_package(piece(store, find(store, KEY), "Ke hoach nam 2018.docx")) == before
    assert names(built) == [f"{KEY}@1"]


@pytest.mark.long
def test_what_the_office_writes_down_after_signing_is_no_change(house):
    book = load_workbook(house / BOOK, rich_text=True)
    book[ORDERS]["F6"] = None
    book.save(house / BOOK)
    build(house)
    sign(house, 9)
    write(house, "F6", 9)
    assert since(house) == ()
    write(house, "F6", 10)
    assert "ô F6: (trống) → 10" in since(house)[0].found


def test_what_changed_before_a_copy_of_older_figures_was_signed_is_told_too(built, monkeypatch):
    from pipeline.ooxml import main_part, with_part, write_package

    package = read_package((built / f"outputs/{KEY}.docx").read_bytes())
    main = main_part(package)
    reworded = package[main].replace("khen thưởng".encode(), "khen ngợi".encode(), 1)
    (built / "sua.docx").write_bytes(write_package(with_part(package, main, reworded)))
    write(built, "D7", 3, sheet="Số liệu khác", book=OTHER)
    build(built)
    monkeypatch.chdir(built)
    assert typed("adopt", "sua.docx").exit_code == 0
    assert sign(built, version="@3")[0]
    assert "ô D7: 1 → 3" in since(built)[0].found


def since(folder):
    """What a build says of documents that are closed."""
    from pipeline.build import Choice, Status, Task, find_workspace, run
    from pipeline.keep import closing

    workspace = find_workspace(folder)
    report = run(workspace, Choice(), Task(), closed=closing(store_of(folder), workspace)[0])
    assert [o.delivery.status for o in report.outcomes] == [Status.CLOSED]
    assert [o.made for o in report.outcomes] == [None]
    return tuple(f for o in report.outcomes for f in o.findings if f.code == "so-lieu-doi-sau-ban-hanh")


def test_a_file_that_is_not_there_is_told_in_our_language(tmp_path):
    for path, said in ((tmp_path / "khong co.pdf", "không có tệp"), (tmp_path, "thư mục")):
        found = attachment(path)
        assert said in found.found
        assert "directory" not in found.found
