from __future__ import annotations

from pipeline.ooxml import main_part, read_package, with_part, write_package
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


def test_replace_promises_no_sentence_that_the_template_does_not_print(stood):
    typed("sign-off", KEY, "--number", "2", "--date", "07/01/2018")
    answer = typed("replace", KEY)
    assert "in câu thay thế văn bản cũ" in answer.output
    assert "Chú ý" not in answer.output
    without_sentence(stood / "templates_docx/ke-hoach-nam/mau.docx")
    answer = typed("replace", KEY)
    assert answer.exit_code == 0, answer.output
    assert "in câu thay thế văn bản cũ" not in answer.output
    assert "{{ văn_bản.thay_thế }}" in answer.output


def test_a_workspace_without_the_letter_s_template_is_told_where_it_comes_from(stood):
    typed("sign-off", KEY, "--number", "2", "--date", "07/01/2018")
    (stood / "templates_docx/_chung/cong-van-dinh-chinh.docx").unlink()
    write(stood, "E6", "Công tác thi đua, khen thưởng và tuyên truyền năm 2018")
    answer = typed("correct", KEY)
    assert answer.exit_code == 3, answer.output
    assert "pipeline init" in answer.output
    assert "templates_docx/_chung/cong-van-dinh-chinh.docx" in answer.output
    assert "lưu lại" not in answer.output


def without_sentence(template):
    """The template as those made before the program knew replacement have it."""
    package = read_package(template.read_bytes())
    main = main_part(package)
    template.write_bytes(write_package(with_part(package, main, package[main].replace("thay_thế".encode(), b"so"))))
