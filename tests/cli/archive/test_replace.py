from __future__ import annotations

from tests.cli.conftest import typed
from tests.keep.house import KEY, write


def test_replace_names_the_cell_and_the_words_and_correct_writes_the_letter(stood):
    assert "chua-ban-hanh" in typed("replace", KEY).output
    typed("sign-off", KEY, "--number", "2", "--date", "07/01/2018")
    answer = typed("replace", KEY)
    assert answer.exit_code == 0, answer.output
    assert "van-ban-va-noi-dung-2018.xlsx, trang “Văn bản cần lập”, dòng 6" in answer.output
    assert "Kế hoạch số 02/KH-VKS ngày 07 tháng 01 năm 2018" in answer.output
    assert typed("correct", KEY).exit_code == 4
    write(stood, "E6", "Công tác thi đua, khen thưởng và tuyên truyền năm 2018")
    answer = typed("correct", KEY, "dinh chinh.docx", "--number", "15", "--date", "05/03/2018")
    assert answer.exit_code == 0, answer.output
    assert "nen-thay-the" in answer.output
    assert (stood / "dinh chinh.docx").read_bytes().startswith(b"PK")
