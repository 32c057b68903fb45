"""Marks lost on the way through another program: the base is found by text, the figures by what stands around them."""

from __future__ import annotations

import shutil
from random import Random

import pytest

from pipeline.build import Choice, Task, find_workspace, run
from pipeline.keep import keep_built, whereabouts
from pipeline.ooxml import read_package
from pipeline.refresh import ground_of
from tests.merge import reader
from tests.refresh import lost
from tests.refresh.house import build, correct_figures, furnished, refresh, store_of

OFFICES = {"lam-giang": 3, "hai-duong": 1, "thai-binh": 1}
TRIALS = 4
LEAST = 0.9


def test_a_copy_that_lost_its_marks_and_a_paragraph_of_its_words_is_brought_up_to_date(changed, base, done):
    copy = lost.worked(base, 3)
    result, _ = refresh(changed, copy)
    assert (result.ground.sealed, result.ground.version.record.number) == (False, 1)
    wanted = reader.texts(lost.worked(done[0].made.package, 3))
    assert sorted(set(reader.texts(result.merged.package)) ^ set(wanted)) == []


@pytest.mark.long
def test_text_pasted_into_a_blank_document_is_brought_up_to_date_and_its_torn_tables_are_told(changed, base, done):
    copy = lost.pasted(base)
    result, _ = refresh(changed, copy)
    assert {(d.name, d.new) for d in result.merged.deeds} >= {("tập_thể.xuất_sắc", "03"), ("cá_nhân.giấy_khen", "107")}
    assert [c.place for c in result.merged.conflicts if c.edited == ""]
    known = [set(words_of(p)) for p in (copy, lost.pasted(done[0].made.package))]
    assert set(words_of(result.merged.package)) <= known[0] | known[1]


def words_of(package):
    return (word for line in reader.texts(package) for word in line.split())


@pytest.mark.long
def test_of_versions_that_differ_in_a_few_figures_the_right_one_is_found(tmp_path):
    folder = furnished(tmp_path)
    made = []
    for _ in range(3):
        build(folder)
        made.append(read_package(folder / "outputs/lam-giang/2026/Bao cao tong ket nam 2026.docx"))
        correct_figures(folder)
    for number, package in enumerate(made, 1):
        for n in range(6):
            ground = ground_of(store_of(folder), lost.worked(package, n), "x.docx")
            assert (ground.sealed, ground.version.record.number) == (False, number)


@pytest.mark.long
@pytest.mark.parametrize("office", OFFICES)
def test_at_least_nine_figures_in_ten_are_refreshed_and_none_is_wrong(tmp_path, office):
    kept = furnished(tmp_path / "kho", office)
    lost.without_agreements(kept)
    documents = built_all(kept)
    cells, random, total = lost.counts(kept), Random(office), lost.Count()  # noqa: S311 - the same cells on every run
    for trial in range(TRIALS):
        folder = tmp_path / str(trial)
        shutil.copytree(kept, folder)
        some = random.sample(cells, min(len(cells), random.choice([1, 5, 20])))
        lost.raised([(folder / path.relative_to(kept), *cell) for path, *cell in some], random.choice([1, 2, 7, 40]))
        for package in documents:
            number = random.randrange(1000)
            copy = lost.worked(package, number)
            result, found = refresh(folder, copy)
            assert result is not None, [(f.code, str(f.place)) for f in found]
            total += lost.counted(copy, lost.worked(result.made.package, number), result.merged)
    assert (total.wrong, total.untold) == (0, 0)
    assert total.every >= TRIALS
    assert total.share >= LEAST, total


def built_all(folder):
    """Every document of a workspace, built and kept."""
    workspace = find_workspace(folder)
    store, _ = whereabouts(workspace.outputs)
    report = run(workspace, Choice(), Task())
    keep_built(store, workspace, report)
    found = [read_package(outcome.delivery.path) for outcome in report.outcomes]
    assert len(found) == OFFICES[next((folder / "inputs").iterdir()).name]
    return found
