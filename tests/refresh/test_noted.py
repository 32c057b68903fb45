"""What a document carried forward still says of last year has a comment, until this year's inputs give it."""

from __future__ import annotations

import shutil

import pytest

from pipeline.cli.archive.refresh_text import lines as told
from pipeline.keep import content_of, versions
from pipeline.keep.accepting import accepted
from pipeline.marks import read_marks
from pipeline.ooxml import main_part, parse, serialise, w, with_part
from pipeline.refresh.noting import noted, unnoted
from pipeline.trace import Made, lines_of
from tests.merge import reader
from tests.merge.marked import line_with
from tests.merge.test_files import through_libreoffice
from tests.refresh.house import KEY, document, next_year, refresh, store_of

YEAR = 2027
HONOURS = "inputs/lam-giang/2027/khen-thuong-2027.xlsx"


def comments(package):
    """What the document's comments say, each as one line."""
    part = next((n for n in package.parts if n.endswith("comments.xml")), "")
    root = parse(package[part], part) if part else ()
    return ["; ".join("".join(t.text or "" for t in p.iter(w("t"))) for p in c) for c in root]


def words_noted(package):
    """The words that each comment is about."""
    root = parse(package[main_part(package)], "document")
    found, here = {}, []
    for element in root.iter(w("commentRangeStart"), w("commentRangeEnd"), w("t")):
        number = element.get(w("id"))
        if element.tag == w("t"):
            for n in here:
                found[n] += element.text or ""
        elif element.tag == w("commentRangeStart"):
            here.append(number)
            found[number] = ""
        else:
            here.remove(number)
    return list(found.values())


@pytest.fixture(scope="module")
def printed(built, base):
    """The report as it was made, with what it says."""
    store = store_of(built)
    [version] = [v for v in versions(store) if v.name == f"{KEY}@1"]
    return Made(base, content_of(store, version))


def test_a_number_has_its_comment_where_it_stands(base, printed):
    package, count = noted(base, printed, {"cá_nhân.giấy_khen"})
    assert words_noted(package) == ["104"]
    [said] = comments(package)
    assert count == 1
    assert said.startswith("cảnh báo chuyen-tu-nam-truoc; Thấy: “104” là số liệu năm trước, chưa có số năm nay; ")
    assert reader.texts(package) == reader.texts(base)
    assert read_marks(package) == read_marks(base)


def test_a_number_that_stands_twice_in_its_line_is_told_at_its_own_place(base, printed):
    lines = [line for line in lines_of(base) if line.spot and "/" not in line.place.removeprefix("thân/")]
    second = [one for one in lines if one.spot.paragraph.text.find(one.shown) < one.spot.start]
    for line in second:
        about = words_noted(noted(base, printed, {line.figure.name})[0])
        text = line.spot.paragraph.text
        assert line.spot.end in {text.find(words) + len(words) for words in about}, line.figure.name
    assert len(second) > 1


def test_texts_have_one_at_each_paragraph_and_lists_one_at_all(base, printed):
    package, _ = noted(base, printed, {"nội_dung.bài_học", "nơi_nhận"})
    assert [words[:8] for words in words_noted(package)] == ["(1) Chọn", "(2) Lấy ", "(3) Khen", "(4) Ngườ", "- Như tr"]
    assert [said.split("; ")[1] for said in comments(package)] == [
        *["Thấy: lời văn năm trước, năm nay chưa viết"] * 4,
        "Thấy: danh sách năm trước, năm nay chưa nhập",
    ]


def test_they_are_taken_off_again_but_not_what_a_person_wrote_or_wrote_on(base, printed):
    package, _ = noted(base, printed, {"cá_nhân.giấy_khen", "nội_dung.bài_học"})
    assert comments(unnoted(package)) == words_noted(unnoted(package)) == []
    mine, his = comments(unnoted(_worked_on(package)))
    assert mine.endswith("Đã hỏi Phòng 1.")
    assert "năm trước" in his
    assert len(words_noted(unnoted(_worked_on(package)))) == 2
    assert unnoted(base) is base


@pytest.fixture(scope="module")
def later(tmp_path_factory, built):
    """A year later: nobody has entered awards yet."""
    folder = tmp_path_factory.mktemp("dau-nam")
    shutil.copytree(built, folder, dirs_exist_ok=True)
    next_year(folder)
    (folder / HONOURS).rename(folder / "khen-thuong-2027.xlsx")
    return folder


@pytest.fixture(scope="module")
def carried(later):
    result, found = refresh(later, document(later), year=YEAR)
    assert result is not None, [f.code for f in found]
    return result


@pytest.fixture(scope="module")
def given(later, carried):
    """The carried document with awards given; a person wrote on one of our comments, and made one of his own."""
    shutil.copy(later / "khen-thuong-2027.xlsx", later / HONOURS)
    result, found = refresh(later, _worked_on(carried.merged.package))
    (later / HONOURS).unlink()
    assert result is not None, [f.code for f in found]
    return result


def _worked_on(package):
    part = next(n for n in package.parts if n.endswith("comments.xml"))
    root = parse(package[part], part)
    text = list(root[0].iter(w("t")))[-1]
    text.text = f"{text.text} Đã hỏi Phòng 1."
    root[1].set(w("author"), "Người sửa")
    return with_part(package, part, serialise(root))


@pytest.mark.long
def test_each_number_that_is_last_years_has_a_comment_and_no_other(carried):
    package = carried.merged.package
    pairs = [(a, b) for a, b in zip(words_noted(package), comments(package), strict=True) if "là số liệu" in b]
    about = [words for words, _ in pairs]
    assert all(f"“{words.split()[-1]}” là số liệu năm trước, chưa có số năm nay" in said for words, said in pairs)
    assert "104" in about
    assert "29" not in about  # initiatives that nobody gave and the report can do without: the sentence is gone
    assert "- Giấy khen: 22 lượt tập thể, 104 lượt cá nhân." in reader.texts(package)
    assert carried.noted == len(comments(package)) > len(about)


@pytest.mark.long
def test_the_list_on_the_screen_tells_of_the_comments(carried):
    assert f"  Tệp mới có nhận xét (comment) ở {carried.noted} chỗ còn giữ của năm trước." in list(told(carried))


@pytest.mark.long
def test_while_nothing_more_is_given_the_comments_stay_as_they_are(later, carried):
    again, _ = refresh(later, carried.merged.package)
    assert (again.changed, again.noted, again.later) == (False, carried.noted, False)
    assert {m.name for m in again.carried.missing} <= {m.name for m in carried.carried.missing}
    assert again.carried.missing


@pytest.mark.long
def test_when_this_year_gives_them_the_numbers_are_new_and_the_comments_gone(given):
    package = given.merged.package
    assert "107" not in line_with(package, "- Giấy khen:")
    assert given.noted == 0
    assert given.carried is None


@pytest.mark.long
def test_what_a_person_wrote_is_left_when_the_others_go(given):
    mine, his = comments(given.merged.package)
    assert mine.endswith("Đã hỏi Phòng 1.")
    assert "là số liệu năm trước" in his


@pytest.mark.long
def test_the_copy_that_goes_out_has_none(carried):
    package = accepted(carried.merged.package)
    assert words_noted(package) == []
    assert reader.texts(package) == reader.texts(carried.merged.package)


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice không có trên máy này")
def test_after_libreoffice_saved_the_copy_they_are_still_known(base, printed, tmp_path):
    package, count = noted(base, printed, {"cá_nhân.giấy_khen", "nội_dung.bài_học"})
    saved = through_libreoffice(package, tmp_path)
    assert len(comments(saved)) == count > 1
    assert comments(unnoted(saved)) == words_noted(unnoted(saved)) == []
