from __future__ import annotations

from tests.cli.conftest import typed
from tests.keep.house import KEY


def test_export_import_and_backup_from_the_command_line(stood):
    answer = typed("export", "goi", "Ke hoach nam 2018")
    assert answer.exit_code == 0, answer.output
    assert "Đã xuất 2 mục" in answer.output
    assert typed("export", "goi").exit_code == 3
    answer = typed("import", "goi", "--archive", "kho", "--outputs", "khac")
    assert answer.exit_code == 0, answer.output
    assert "thêm mới: tệp nhập và mẫu của thai-binh, năm 2018" in answer.output
    assert f"thêm mới: văn bản {KEY}@1" in answer.output
    assert "vao/" not in answer.output
    assert "1 phiên bản." in typed("versions", "--archive", "kho").output
    answer = typed("backup", "sao")
    assert answer.exit_code == 0, answer.output
    assert "đủ và đúng từng byte" in answer.output
    assert "van-ban/" not in answer.output
    assert typed("backup", "templates_docx").exit_code == 3
    assert not (stood / "templates_docx/0=ocfl_1.1").exists()
    answer = typed("backup", "inputs/thai-binh/2018/van-ban-va-noi-dung-2018.xlsx/sao")
    assert answer.exit_code == 3, answer.output
    assert "lỗi kho-luu-khong-ghi-duoc" in answer.output
