"""`pipeline refresh` writes a new file, lists old and new with cells, and says what is left to a person."""

from __future__ import annotations

import json
import shutil

import pytest

from pipeline.cli.archive.refresh import beside
from pipeline.ooxml import read_package, write_package
from tests.cli.conftest import typed
from tests.merge import hands, reader
from tests.refresh.house import DOCUMENT, files


@pytest.fixture
def folder(tmp_path, changed, done, worked_on, monkeypatch):
    """The workspace of today with the person's copy in it; `done` keeps the new build first."""
    assert done
    shutil.copytree(changed, tmp_path, dirs_exist_ok=True)
    (tmp_path / "ban sua.docx").write_bytes(write_package(worked_on))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_new_file_beside_the_copy_old_and_new_with_place_and_cell_and_what_is_left(folder, done):
    before = files(folder)
    result = typed("refresh", "ban sua.docx")
    told = result.output.splitlines()
    assert result.exit_code == 4
    assert told[0] == "Bản gốc   lam-giang/2026/Bao cao tong ket nam 2026@1 (theo dấu trong tệp)"
    assert "  đoạn 53 · số liệu [Tập thể lao động xuất sắc (lượt tập thể)]: 02 → 03" in told
    assert any(line.endswith("Khen thưởng theo đơn vị · D15 0 → 1") for line in told)
    at = told.index("NGƯỜI SỬA VÀ SỐ LIỆU MỚI KHÁC NHAU, giữ như người sửa (1)")
    assert [line.split()[-1] for line in told[at + 2 : at + 5]] == ["104", "99", "107"]
    assert told[-1].startswith("Đã ghi ban sua (đã cập nhật).docx: ")
    assert told[-1].endswith(", 1 chỗ để bạn quyết định. Tệp gốc giữ nguyên.")
    written = read_package(folder / "ban sua (đã cập nhật).docx")
    assert written.parts == done[0].merged.package.parts
    after = files(folder)
    assert {n: b for n, b in after.items() if n in before} == before


def test_an_existing_file_is_never_written_over(folder):
    taken = folder / "ban sua (đã cập nhật).docx"
    taken.write_bytes(b"cua nguoi khac")
    for out in (taken.name, "ban sua.docx", DOCUMENT):
        assert typed("refresh", "ban sua.docx", out).exit_code == 2
    assert beside(folder / "ban sua.docx", "(đã cập nhật)").name == "ban sua (đã cập nhật 2).docx"
    assert taken.read_bytes() == b"cua nguoi khac"


@pytest.mark.long
@pytest.mark.usefixtures("folder")
def test_take_inputs_on_the_command_line_leaves_nothing_to_decide():
    result = typed("refresh", "ban sua.docx", "--take", "inputs")
    assert (result.exit_code, "lấy số liệu mới (1)" in result.output) == (0, True)


@pytest.mark.long
@pytest.mark.usefixtures("folder")
def test_what_another_program_reads():
    result = typed("refresh", "ban sua.docx", "moi.docx", "--format", "json")
    told = json.loads(result.output)
    assert told["base"].endswith("@1")
    assert (told["out"], told["sealed"], len(told["conflicts"])) == ("moi.docx", True, 1)
    assert any(d["old"] == "02" and d["new"] == "03" and d["cells"] for d in told["updated"])


@pytest.mark.long
def test_nothing_to_bring_up_to_date_writes_nothing(folder):
    typed("refresh", "ban sua.docx", "mot.docx", "--take", "inputs")
    result = typed("refresh", "mot.docx", "hai.docx")
    assert (result.exit_code, (folder / "hai.docx").exists()) == (0, False)
    assert result.output.splitlines()[-1] == "Văn bản đã đúng với số liệu hiện có; không ghi tệp nào."


@pytest.mark.long
def test_the_result_put_in_outputs_is_left_alone_by_build(folder):
    typed("refresh", "ban sua.docx", "moi.docx", "--take", "inputs")
    shutil.move("moi.docx", DOCUMENT)
    before = (folder / DOCUMENT).read_bytes()
    result = typed("build", "bao-cao-nam", "--year", "2026")
    assert "giữ bản đã sửa tay" in result.output
    assert (folder / DOCUMENT).read_bytes() == before
    assert not list((folder / DOCUMENT).parent.glob("*(số liệu mới)*"))


@pytest.mark.long
def test_tracked_changes_on_the_command_line(folder, worked_on):
    typed("refresh", "ban sua.docx", "theo-doi.docx", "--track")
    tracked = read_package(folder / "theo-doi.docx")
    assert reader.texts(tracked, lambda t: reader.rejected(t, reader.OURS)) == reader.texts(worked_on)
    assert hands.opened(tracked).document.findall(f".//{hands.W}ins")
