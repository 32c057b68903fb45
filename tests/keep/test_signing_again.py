"""A sign-off asks before it closes a version with what cannot be right, and can be corrected, never silently."""

from __future__ import annotations

import json
from datetime import date

import pytest

from pipeline.archive import check
from pipeline.findings import Severity
from pipeline.keep import find, piece, versions
from pipeline.keep.issued import corrected, earlier, issued
from pipeline.keep.signing import Given, sign_off
from tests.cli.conftest import typed
from tests.keep.house import KEY, build, everything, store_of, write
from tests.keep.pdfs import blank
from tests.keep.test_register import rows
from tests.keep.test_signing import DAY, codes, file_of, sign

WHY = "gõ nhầm số"


def of(folder, version="@1"):
    store = store_of(folder)
    return store, find(store, KEY + version)


def changed_copy(folder):
    """The document as a person would send it with one word changed."""
    from pipeline.ooxml import main_part, read_package, with_part, write_package

    package = read_package((folder / f"outputs/{KEY}.docx").read_bytes())
    main = main_part(package)
    said = package[main].replace("khen thưởng".encode(), "khen ngợi".encode(), 1)
    return write_package(with_part(package, main, said))


def test_a_file_with_another_word_closes_nothing_until_a_person_accepts_it(built, tmp_path):
    sent = file_of(tmp_path, "da ky.docx", changed_copy(built))
    before = everything(built / "outputs/luu-tru")
    facts, found = sign(built, attached=sent)
    assert facts is None
    assert [(f.code, f.severity) for f in found] == [("tep-dinh-kem-co-cho-khac", Severity.ERROR)]
    assert "khen ngợi" in found[0].found
    assert "--accept" in found[0].mend
    assert "pipeline adopt" in found[0].mend
    assert everything(built / "outputs/luu-tru") == before
    facts, found = sign(built, attached=sent, whatever=True)
    assert facts.differences
    assert [(f.code, f.severity) for f in found] == [("tep-dinh-kem-co-cho-khac", Severity.NOTICE)]
    assert "--again" in found[0].mend
    assert "adopt" not in found[0].mend


def test_a_mistyped_number_is_corrected_and_the_first_record_kept(built, tmp_path):
    scan = file_of(tmp_path, "chup.pdf", blank())
    sign(built, 75, attached=scan, signer="Nguyễn Văn A")
    facts, found = sign(built, 2, again=True, reason=WHY)
    assert facts, found
    store, version = of(built)
    assert issued(store, version) == facts
    assert (facts.number, facts.reason, facts.attached, facts.signer) == (2, WHY, "chup.pdf", "Nguyễn Văn A")
    assert piece(store, version, "ban-hanh/tep-da-gui/chup.pdf") == scan.content
    assert [e.number for e in earlier(store, version)] == [75]
    assert json.loads(piece(store, version, "ban-hanh/lan-1/ban-hanh.json"))["number"] == 75
    assert piece(store, version, "ban-hanh/lan-1/tep-da-gui/chup.pdf") == scan.content
    assert [fault for fault in check(store) if fault.is_damage] == []
    assert rows(built)[1][1] == 2
    assert "trước đó ghi số 75 ngày 07/01/2018; lý do: gõ nhầm số" in corrected(store, version)[0]


def test_the_right_file_takes_the_place_of_a_wrong_one_and_a_third_record_keeps_both(built, tmp_path):
    sign(built, attached=file_of(tmp_path, "nham.pdf", blank()))
    right = (built / f"outputs/{KEY}.docx").read_bytes()
    facts, found = sign(built, attached=file_of(tmp_path, "dung.docx", right), again=True, reason="nhầm tệp")
    assert (facts.attached, facts.differences, found) == ("dung.docx", (), ())
    sign(built, day=date(2018, 1, 8), again=True, reason="nhầm ngày", whatever=True)
    store, version = of(built)
    assert piece(store, version, "ban-hanh/tep-da-gui/dung.docx") == right
    assert piece(store, version, "ban-hanh/lan-1/tep-da-gui/nham.pdf") == blank()
    assert piece(store, version, "ban-hanh/lan-2/tep-da-gui/dung.docx") == right
    assert [e.day.day for e in earlier(store, version)] == [7, 7]
    assert not any(path.endswith("ban-hanh/tep-da-gui/nham.pdf") for path in version.paths)


@pytest.mark.long
def test_a_sign_off_of_the_wrong_version_moves_to_the_right_one(built):
    write(built, "E6", "Phát động thi đua năm 2018")
    build(built)
    sign(built, version="@2")
    facts, found = sign(built, version="@1", again=True, reason="bản gửi đi là bản đầu")
    assert facts, found
    store = store_of(built)
    assert [v.signed for v in versions(store)] == [True, False]
    (was,) = earlier(store, find(store, f"{KEY}@1"))
    assert was.version == f"{KEY}@2"
    assert f"cho {KEY}@2" in corrected(store, find(store, f"{KEY}@1"))[0]


def test_what_was_never_signed_off_is_not_signed_off_again(built):
    facts, found = sign(built, again=True, reason=WHY)
    assert facts is None
    assert codes(found) == ["chua-ban-hanh"]


def test_a_second_sign_off_says_how_the_first_is_corrected(built):
    sign(built)
    assert "--again" in sign(built, 3)[1][0].mend


@pytest.mark.usefixtures("built")
def test_the_command_asks_for_a_reason_and_versions_and_verify_tell_it(built, monkeypatch):
    monkeypatch.chdir(built)
    one = ("sign-off", KEY, "--date", "07/01/2018", "--number")
    assert typed(*one, 75).exit_code == 0
    assert typed(*one, 2, "--again").exit_code == 2
    assert typed(*one, 2, "--reason", WHY).exit_code == 2
    answer = typed(*one, 2, "--again", "--reason", WHY)
    assert answer.exit_code == 0, answer.output
    told = "trước đó ghi số 75 ngày 07/01/2018; lý do: gõ nhầm số"
    assert told in answer.output
    answer = typed("versions")
    assert "đã ban hành số 02/KH-VKS" in answer.output
    assert told in answer.output
    assert json.loads(typed("versions", "--format", "json").output)[0]["corrected"]
    assert told in typed("verify", KEY).output


def test_the_command_tells_what_differs_and_that_nothing_was_written(built, monkeypatch):
    monkeypatch.chdir(built)
    (built / "da ky.docx").write_bytes(changed_copy(built))
    one = ("sign-off", KEY, "--number", 2, "--date", "07/01/2018", "--attach", "da ky.docx")
    answer = typed(*one)
    assert answer.exit_code == 4, answer.output
    assert answer.output.rstrip().endswith("Chưa ghi gì vào kho.")
    assert "chưa ban hành" not in typed("versions").output
    assert "đã ban hành" not in typed("versions").output
    assert typed(*one, "--accept").exit_code == 0
    assert typed(*one, "--accept-differences").exit_code == 4


@pytest.mark.long
def test_a_number_used_already_is_asked_about_before_anything_is_written(house):
    from tests.keep.test_keeping import two_plans

    two_plans(house)
    build(house)
    store = store_of(house)
    one, other = versions(store)
    sign_off(store, one, Given(2, DAY))
    facts, found = sign_off(store, other, Given(2, DAY))
    assert facts is None
    assert codes(found) == ["so-da-dung"]
    assert "--accept" in found[0].mend
    facts, found = sign_off(store, other, Given(2, DAY, whatever=True))
    assert facts
    assert codes(found) == ["so-da-dung"]


def test_the_same_facts_again_write_nothing_and_say_so(built, tmp_path, monkeypatch):
    scan = file_of(tmp_path, "chup.pdf", blank())
    sign(built, 2, attached=scan, signer="Nguyễn Văn A")
    before = everything(built / "outputs/luu-tru")
    for more in ({}, {"attached": scan}, {"signer": " Nguyễn  Văn A"}):
        facts, (told,) = sign(built, 2, again=True, reason=WHY, **more)
        assert (facts, told.code, told.severity) == (None, "ghi-lai-khong-doi", Severity.NOTICE)
        assert "số 2 ngày 07/01/2018" in told.found
    assert everything(built / "outputs/luu-tru") == before
    monkeypatch.chdir(built)
    answer = typed("sign-off", KEY, "--number", 2, "--date", "07/01/2018", "--again", "--reason", WHY)
    assert (answer.exit_code, answer.output.splitlines()[-1]) == (0, "Chưa ghi gì vào kho.")
    assert everything(built / "outputs/luu-tru") == before


@pytest.mark.parametrize(
    "other", [{"number": 3}, {"day": date(2018, 1, 8)}, {"signer": "Trần Thị B"}, {"attached": "khac.pdf"}]
)
def test_any_other_fact_is_written(built, tmp_path, other):
    sign(built, 2, attached=file_of(tmp_path, "chup.pdf", blank()), signer="Nguyễn Văn A")
    if "attached" in other:
        other = {"attached": file_of(tmp_path, other["attached"], blank())}
    assert sign(built, **{"number": 2} | other, again=True, reason=WHY)[0]
    assert len(earlier(*of(built))) == 1
