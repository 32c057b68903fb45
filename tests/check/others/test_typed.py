"""Documents as clerks type them: each finding on them was read, nearly all are true, nearly all rules answer."""

from __future__ import annotations

import shutil
import subprocess
import time

import pytest

from tests.check.others.judging import (
    PROFILES,
    checked,
    judged,
    rows,
    share_answered,
    told,
    without_places,
)
from tests.check.others.typed.shelf import MAKERS, made

RIGHT = (
    "cong_van_vks", "giay_gioi_thieu", "cong_dien", "bien_ban", "bao_cao_dang", "ke_hoach_doan", "ke_hoach_lien_nganh",
    "giay_uy_quyen", "cong_van_lien_so",
)  # fmt: skip
MISSED = "-"
WAYS = {
    "docx": ("docx:MS Word 2007 XML",),
    "odt": ("odt", "docx:MS Word 2007 XML"),
    "doc": ("doc", "docx:MS Word 2007 XML"),
}


@pytest.fixture(scope="module", params=PROFILES)
def results(request):
    return {name: checked(made(name), name, request.param) for name in MAKERS}


def test_there_are_thirty_documents_of_a_dozen_kinds_and_a_truth_for_those_with_faults():
    assert len(MAKERS) >= 30
    assert {row[0] for row in rows("truth.tsv")} == set(MAKERS) - set(RIGHT)


def test_each_finding_has_been_judged_and_each_judged_one_is_found(results):
    found = [one for name, result in results.items() for one in told(result, name)]
    known = judged()
    assert [one for one in found if one not in known] == []
    assert [one for one in known if one not in found] == []


def test_nearly_all_findings_are_true(results):
    known = judged()
    verdicts = [known[one] for name, result in results.items() for one in told(result, name)]
    assert sum(verdicts) / len(verdicts) >= 0.95


def test_each_planted_fault_is_found_but_those_that_the_list_tells_as_missed(results):
    found = {name: told(result, name) for name, result in results.items()}
    truth = rows("truth.tsv")
    missed = [row for row in truth if not any(_answers(one, row) for one in found[row[0]])]
    assert missed == [row for row in truth if row[4] == MISSED]
    assert len(missed) / len(truth) <= 0.05


def test_nearly_all_rules_that_apply_give_an_answer(results):
    assert min(share_answered([result]) for result in results.values()) >= 0.9
    assert share_answered(results.values()) >= 0.98


def test_no_document_takes_long():
    for name in MAKERS:
        source = made(name)
        start = time.process_time()
        checked(source, name, "vksnd")
        assert time.process_time() - start < 5, name


@pytest.mark.long
@pytest.mark.parametrize("way", WAYS)
def test_the_same_is_found_after_libreoffice_has_saved_the_file(tmp_path, way):
    assert shutil.which("soffice"), "LibreOffice không có trên máy này"
    folder = tmp_path / "typed"
    folder.mkdir()
    for name in MAKERS:
        (folder / f"{name}.docx").write_bytes(made(name))
    for step, target in enumerate(WAYS[way]):
        folder = _saved(folder, tmp_path / f"{step}", target)
    for name in MAKERS:
        here, there = (checked(source, name, "nd30") for source in (made(name), folder / f"{name}.docx"))
        assert without_places(told(there, name)) == without_places(told(here, name))
        assert share_answered([there]) >= 0.9


def _saved(folder, out, target):
    """The folder with each document saved once more by LibreOffice."""
    files = [str(file) for file in sorted(folder.iterdir())]
    command = ["soffice", f"-env:UserInstallation=file://{out}-profile", "--headless", "--convert-to", target]
    subprocess.run([*command, "--outdir", str(out), *files], check=True, capture_output=True, timeout=600)
    return out


def _answers(one, row):
    """Whether a finding tells a planted fault: its code, at the words where the fault stands."""
    _, _, where, _, code = row
    return one.code == code and (where == "page" or where[:40] in one.where)
