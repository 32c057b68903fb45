"""`pipeline check` judges any Word files and tells what became of every rule; `pipeline explain` gives its page."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from urllib.parse import unquote

import pytest

from pipeline.check import all_rules
from pipeline.ooxml import write_package
from tests.check.bases import base
from tests.check.recipes import cook, read_recipe
from tests.cli.conftest import started, typed

BROKEN = "nền: bao-cao\nđoạn kiểu NoiDung: căn=trái\nthay “CỘNG HÒA” thành “CỘNG HOÀ <b>”"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a good plan and a broken report, and the current folder in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ke hoach.docx").write_bytes(write_package(base("ke-hoach")))
    (tmp_path / "bao-cao.docx").write_bytes(write_package(cook(read_recipe(BROKEN))))
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_a_good_document_ends_with_nought_and_the_count_of_its_rules():
    result = typed("check", "ke hoach.docx")
    assert result.exit_code == 0
    counted = re.search(r"Đã soát (\d+) quy tắc, (\d+) không áp dụng, (\d+) không soát được\.", result.output)
    assert sum(map(int, counted.groups())) == len(all_rules())
    assert result.output.rstrip().endswith("trong 1 tệp. Chưa sửa gì trong tệp nào.")


@pytest.mark.usefixtures("folder")
def test_a_finding_is_told_with_its_place_and_ends_with_four():
    result = typed("check", "bao-cao.docx")
    assert result.exit_code == 4
    lines = result.output.splitlines()
    at = next(n for n, line in enumerate(lines) if line.startswith("lỗi TT-44: "))
    labels = [line[:8].strip() for line in lines[at : lines.index("", at)] if line[:8].strip()]
    assert labels[1:] == ["Ở", "Thấy", "Cần", "Sửa"]
    assert "word/document.xml" not in result.output


def test_a_folder_stands_for_the_word_files_in_it_with_a_table(folder):
    (folder / "~$ke hoach.docx").write_bytes(b"x")
    (folder / "a.txt").write_text("x", encoding="utf-8")
    (folder / "sâu").mkdir()
    (folder / "sâu" / "cu.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    result = typed("check", ".", "bao-cao.docx")
    table = result.output[result.output.index("\nTệp ") :].splitlines()[2:5]
    assert [line.split("  ")[0] for line in table] == ["bao-cao.docx", "ke hoach.docx", "sâu/cu.doc"]
    assert "van-ban-khong-mo-duoc" in result.output


@pytest.mark.parametrize(("path", "word"), [("khong-co.docx", "không có tệp này"), ("trong", "không có tệp Word nào")])
def test_nothing_to_judge_is_told(folder, path, word):
    (folder / "trong").mkdir()
    result = typed("check", path)
    assert (result.exit_code, "khong-co-van-ban-de-soat" in result.output, word in result.output) == (4, True, True)


@pytest.mark.usefixtures("folder")
def test_json_holds_every_finding_and_every_rule_s_answer():
    told = json.loads(typed("check", "bao-cao.docx", "--format", "json").output)
    (document,) = told["documents"]
    assert (told["profile"], document["kind"], document["date"]) == ("vksnd", "BÁO CÁO", "2026-02-09")
    assert "TT-44" in {f["code"] for f in document["findings"]}
    answers = document["rules"]
    known = [*answers["applied"], *(r["code"] for k in ("not_applicable", "unreadable") for r in answers[k])]
    assert sorted(known) == sorted(rule.code.id for rule in all_rules())


@pytest.mark.usefixtures("folder")
def test_sarif_points_each_result_to_its_rule_and_file():
    log = json.loads(typed("check", "bao-cao.docx", "ke hoach.docx", "--format", "sarif").output)
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    rules = run["tool"]["driver"]["rules"]
    assert {unquote(a["location"]["uri"]) for a in run["artifacts"]} == {"bao-cao.docx", "ke hoach.docx"}
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        assert " " not in result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]


class _Read(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.ids, self.links, self.open = [], [], [], []

    def handle_starttag(self, tag, attrs):
        found = dict(attrs)
        self.tags.append(tag)
        self.ids += [found["id"]] if "id" in found else []
        self.links += [found[k] for k in ("href", "src") if k in found]
        self.open += [tag] if tag not in {"meta", "br"} else []

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_is_whole_and_needs_nothing_from_outside(folder):
    result = typed("check", ".", "--html", "soat.html")
    assert "Báo cáo: soat.html" in result.output
    text = (folder / "soat.html").read_text(encoding="utf-8")
    page = _Read()
    page.feed(text)
    assert '<html lang="vi">' in text
    assert page.links
    assert all(link.startswith("#") and link[1:] in page.ids for link in page.links)
    assert not {"script", "img", "link", "iframe"} & set(page.tags)
    assert "url(" not in text
    assert "HOÀ <b>" not in text
    assert "TT-44" in text
    assert '<span class="cho">đoạn' in text or ", đoạn " in text
    assert "word/" not in text


def test_the_page_may_not_take_a_document_s_place(folder):
    before = (folder / "bao-cao.docx").read_bytes()
    assert typed("check", "bao-cao.docx", "--html", "bao-cao.docx").exit_code == 2
    assert (folder / "bao-cao.docx").read_bytes() == before


@pytest.mark.usefixtures("folder")
def test_no_file_is_changed_by_the_check(folder):
    before = {p: p.read_bytes() for p in folder.iterdir()}
    typed("check", ".")
    assert {p: p.read_bytes() for p in folder.iterdir()} == before


@pytest.mark.usefixtures("folder")
def test_a_house_s_profile_leaves_a_rule_out_and_says_so(folder):
    (folder / "nha.toml").write_text('schema = 1\nten = "Nhà"\n[bo]\nTT-44 = "quy chế riêng"\n', encoding="utf-8")
    result = typed("check", "bao-cao.docx", "--profile", "nha.toml")
    assert "lỗi TT-44:" not in result.output
    assert "Hồ sơ bỏ qua TT-44: quy chế riêng" in result.output


@pytest.mark.usefixtures("folder")
def test_a_profile_that_is_not_there_stops_the_check():
    result = typed("check", "bao-cao.docx", "--profile", "nd31")
    assert (result.exit_code, "ho-so-quy-tac-la" in result.output) == (4, True)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("form", ["json", "sarif"])
def test_a_fault_of_the_profile_keeps_the_form_asked_for(form):
    result = typed("check", "bao-cao.docx", "--profile", "nd31", "--format", form)
    assert result.exit_code == 4
    assert "ho-so-quy-tac-la" in json.dumps(json.loads(result.output))


def test_a_page_that_cannot_be_written_is_told(folder):
    (folder / "x").write_text("", encoding="utf-8")
    result = typed("check", "ke hoach.docx", "--html", "x/soat.html")
    assert (result.exit_code, "Không ghi được báo cáo" in result.output) == (3, True)


@pytest.mark.usefixtures("folder")
def test_the_day_is_chosen_as_people_here_write_it():
    assert "ngày 07/01/2018" in typed("check", "ke hoach.docx", "--as-of", "7/1/2018").output
    assert typed("check", "ke hoach.docx", "--as-of", "31/02/2018").exit_code == 2


def test_the_program_started_in_an_old_console_tells_its_findings(folder):
    result = started("check", "bao-cao.docx", folder=folder, PYTHONIOENCODING="cp1258")
    assert (result.returncode, b"TT-44" in result.stdout, b"Traceback" in result.stderr) == (4, True, False)
