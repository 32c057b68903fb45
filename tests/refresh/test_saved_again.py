"""Files that LibreOffice or Word saved: without an edit nothing is reported, with edits only they stay."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from pipeline.build import Choice, Task, find_workspace, run
from pipeline.keep import keep_built, whereabouts
from pipeline.ooxml import read_package, write_package
from tests.merge import hands, reader
from tests.merge.hands import W
from tests.merge.marked import line_with
from tests.refresh.house import furnished, refresh

OFFICE = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice không có trên máy này")
DOCUMENTS = 5


def saved(packages, folder):
    """The documents as LibreOffice saves them, in one start."""
    for number, package in enumerate(packages):
        (folder / f"{number}.docx").write_bytes(write_package(package))
    profile = (folder / "profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx:Office Open XML Text"]
    files = sorted(folder.glob("*.docx"))
    subprocess.run([*command, "--outdir", folder / "out", *files], check=True, capture_output=True, timeout=300)
    return [read_package(folder / "out" / f"{number}.docx") for number in range(len(packages))]


@OFFICE
@pytest.mark.long
def test_the_five_documents_saved_by_libreoffice_have_nothing_to_report(tmp_path_factory):
    folder = furnished(tmp_path_factory.mktemp("nam"), "hai-duong", "lam-giang", "thai-binh")
    workspace = find_workspace(folder)
    store, _ = whereabouts(workspace.outputs)
    report = run(workspace, Choice(), Task())
    keep_built(store, workspace, report)
    again = saved([read_package(o.delivery.path) for o in report.outcomes], tmp_path_factory.mktemp("lo"))
    assert len(again) == DOCUMENTS
    for package in again:
        result, found = refresh(folder, package)
        assert result is not None, found
        assert result.ground.sealed
        told = result.merged
        assert (told.deeds, told.conflicts, told.unplaced, result.changed) == ((), (), (), False)


@OFFICE
@pytest.mark.long
def test_a_copy_edited_and_saved_by_libreoffice_is_brought_up_to_date(changed, worked_on, done, tmp_path):
    (copy,) = saved([without_comments(worked_on)], tmp_path)
    result, _ = refresh(changed, copy)
    assert [(c.edited, c.new) for c in result.merged.conflicts] == [("99", "107")]
    assert result.merged.unplaced == ()
    assert body(result.merged.package) == body(done[0].merged.package)


def body(package):
    """The lines above the notes: LibreOffice 7.4 hands notes out by their order in the part, not by number."""
    return [line for line in reader.texts(package) if not line.startswith("[")]


def without_comments(package):
    """The comment's text is not in the copy, which only LibreOffice minds."""
    copy = hands.opened(package)
    for kind in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        for mark in list(copy.document.iter(W + kind)):
            mark.getparent().remove(mark)
    return hands.closed(copy)


def saved_by_word(package, *, lose_every=0):
    """Runs cut in two under revision ids, proofing marks; every so many figures without its mark."""
    copy = hands.opened(package)
    for n in range(len(hands.body_paragraphs(copy))):
        hands.save_in_word(copy, n)
    starts = [s for s in copy.document.iter(W + "bookmarkStart") if s.get(W + "name").startswith("_k")]
    for start in starts[::lose_every] if lose_every else []:
        start.getparent().remove(start)
    return hands.closed(copy)


@pytest.mark.long
@pytest.mark.parametrize("lose_every", [0, 3, 1])
def test_what_word_saved_without_an_edit_has_nothing_to_report(built, base, lose_every):
    result, _ = refresh(built, saved_by_word(base, lose_every=lose_every))
    told = result.merged
    assert (told.deeds, told.conflicts, told.unplaced, result.changed) == ((), (), (), False)


@pytest.mark.long
@pytest.mark.parametrize("lose_every", [0, 3, 1])
def test_what_word_saved_is_brought_up_to_date(changed, base, done, lose_every):
    result, _ = refresh(changed, saved_by_word(base, lose_every=lose_every))
    assert reader.texts(result.merged.package) == reader.texts(done[0].made.package)
    assert "107 lượt cá nhân" in line_with(result.merged.package, "- Giấy khen:")
    assert (result.merged.conflicts, result.merged.unplaced) == ((), ())
