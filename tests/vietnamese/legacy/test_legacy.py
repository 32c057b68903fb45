"""TCVN3 and VNI: every syllable there and back, the standard's own table, and no false alarm on anything else."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.vietnamese import nfc
from pipeline.vietnamese.legacy import (
    SCHEMES,
    TCVN3,
    VNI,
    is_decisive,
    read,
    scheme_of_font,
    shown_capital,
)
from pipeline.vietnamese.legacy.syllables import is_syllable, usual

ROOT = Path(__file__).resolve().parents[3]
GUIDES = [ROOT / "README.md", *(ROOT / f / "HUONG-DAN.md" for f in ("inputs", "outputs", "templates_docx"))]
SAID = {
    "TCVN3 (ABC)": {
        "ViÖn kiÓm s¸t nh©n d©n tØnh Lam Giang": "Viện kiểm sát nhân dân tỉnh Lam Giang",
        "ChiÕn sÜ thi ®ua c¬ së": "Chiến sĩ thi đua cơ sở",
        "§¬n vÞ": "Đơn vị",
        "Tæng céng": "Tổng cộng",
        "gÇn 300": "gần 300",
        "Ng\u00adêi h\u00adíng dÉn": "Người hướng dẫn",
    },
    "VNI-Windows": {
        "Vieän kieåm saùt nhaân daân tænh Lam Giang": "Viện kiểm sát nhân dân tỉnh Lam Giang",
        "Chieán só thi ñua cô sôû": "Chiến sĩ thi đua cơ sở",
        "Ñôn vò": "Đơn vị",
        "TOÅNG COÄNG": "TỔNG CỘNG",
        "Ngöôøi höôùng daãn": "Người hướng dẫn",
        "gaàn 300": "gần 300",
        "Thuûy Nguyeân": "Thủy Nguyên",
    },
}


def encoded(text, scheme):
    """The text as the encoding writes it; letters that it cannot write stay."""
    signs = {letter: sign for sign, letter in reversed(scheme.letters.items())}
    return "".join(signs.get(letter, letter) for letter in text)


@pytest.mark.parametrize("name", SAID)
def test_what_offices_typed_reads_as_they_meant_it(name):
    scheme = next(s for s in SCHEMES if s.name == name)
    for typed, meant in SAID[name].items():
        found = read(typed)
        assert (found.scheme, found.text) == (scheme, meant), typed


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda s: s.name)
@given(words=st.lists(st.sampled_from(sorted(usual())), min_size=1, max_size=8))
def test_any_words_come_back_from_the_encoding(scheme, words):
    text = " ".join(words)
    assert scheme.decoded(encoded(text, scheme)) == text


@pytest.mark.parametrize("word", ["ĐƯỜNG", "HOÀ", "ẤP", "VIỆN", "NGƯỜI", "Ỷ", "Ễ"])
def test_vni_writes_capitals_with_their_tones(word):
    assert VNI.decoded(encoded(word, VNI)) == word


@pytest.mark.skipif(shutil.which("iconv") is None, reason="the C library's own table is not at hand")
def test_tcvn3_is_the_table_of_the_standard():
    signs = [sign for sign, letter in TCVN3.letters.items()]
    done = subprocess.run(
        ["iconv", "-f", "TCVN5712-1", "-t", "UTF-8"],
        input="\n".join(signs).encode("latin-1"),
        capture_output=True,
        check=True,
    )
    assert nfc(done.stdout.decode("utf-8")).split("\n") == list(TCVN3.letters.values())


@pytest.mark.parametrize("guide", GUIDES, ids=lambda p: p.parent.name)
def test_no_line_of_unicode_is_taken_for_an_old_encoding(guide):
    for line in guide.read_text(encoding="utf-8").splitlines():
        assert read(line) is None or not is_decisive(line), line


@given(words=st.lists(st.sampled_from(sorted(usual())), min_size=1, max_size=8))
def test_no_words_in_unicode_are_decisive(words):
    assert not is_decisive(" ".join(words))
    assert not is_decisive(" ".join(words).upper())
    assert not is_decisive(" ".join(w.replace("òa", "oà").replace("óa", "oá") for w in words))


@pytest.mark.parametrize(
    "text",
    ["naïve café", "señor Muñoz", "schön, Übung", "Ångström", "Microsoft® Windows", "± 5 °C", "25 m²", "§ 12", "cœur",
     "São Paulo", "Tiếng Việt ® đã đăng ký", "façade", "½ ngày", "Curaçao", "10 × 20", "Łódź"],
)  # fmt: skip
def test_words_of_other_languages_are_left_alone(text):
    found = read(text)
    assert found is None or found.words < 2


@pytest.mark.parametrize("first", sorted({word[0] for word in usual()}))
def test_every_usual_syllable_is_a_syllable(first):
    assert not [word for word in usual() if word[0] == first and not is_syllable(word)]


@pytest.mark.parametrize("word", ["schưn", "nạve", "seđor", "btg", "aaa", "ngk", "tòp", "strong", "đđ"])
def test_what_no_vietnamese_says_is_no_syllable(word):
    assert not is_syllable(word)


@pytest.mark.parametrize(
    ("font", "scheme"),
    [
        (".VnTime", TCVN3),
        (".VnTimeH", TCVN3),
        (".vnArial", TCVN3),
        ("VNI-Times", VNI),
        ("Times New Roman", None),
        ("", None),
    ],
)
def test_a_font_tells_its_encoding(font, scheme):
    assert scheme_of_font(font) is scheme


def test_fonts_of_capitals_end_in_h():
    assert [shown_capital(f) for f in (".VnTimeH", ".VnArialH", ".VnTime", "Arial")] == [True, True, False, False]


def test_abbreviations_between_old_letters_are_kept():
    assert read("VKSND tØnh; C§KT").text.startswith("VKSND tỉnh")


@pytest.mark.parametrize("text", ["a.xlsx · Khen · F7", "Lam Giang ¬ 2026", "» 12", "« lời »", "5 µ", "n º 7"])
def test_signs_that_stand_alone_are_no_letters(text):
    assert read(text) is None


def test_signs_that_stand_alone_stay_beside_old_letters():
    assert read("ViÖn kiÓm s¸t · Phßng 1").text == "Viện kiểm sát · Phòng 1"
    assert read("ë Hµ Néi").text == "ở Hà Nội"


def test_patterns_name_signs_of_one_letter_or_two():
    assert {len(sign) for scheme in SCHEMES for sign in scheme.letters} == {1, 2}
    assert not re.search(VNI.decisive, "hoà hoá khoá loá toà nhà quá")
