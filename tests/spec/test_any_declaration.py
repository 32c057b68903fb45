from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.spec import load_common, load_declaration

ROOT = Path(__file__).parents[2] / "templates_docx"
COMMON = load_common(ROOT / "_chung")[0]
LINES = (ROOT / "ke-hoach-nam" / "khai-bao.toml").read_text(encoding="utf-8").split("\n")
KEYED = [n for n, line in enumerate(LINES) if " = " in line and not line.startswith((" ", "#"))]
VALUES = st.sampled_from(
    ["3", "true", '""', "[]", "{}", "[{}]", '["x"]', "[3]", "1979-05-27", '[["a"]]', '"lạ"', "“lạ”"]
)


def findings_of(lines: list[str]):
    with TemporaryDirectory() as folder:
        kind = Path(folder) / "templates_docx" / "loai"
        kind.mkdir(parents=True)
        (kind / "mau.docx").write_bytes(b"")
        (kind / "khai-bao.toml").write_text("\n".join(lines), encoding="utf-8")
        return load_declaration(kind, COMMON)[1]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(KEYED), VALUES)
def test_any_value_of_any_key_is_read_or_told_and_never_raised(line, value):
    changed = [*LINES[:line], f"{LINES[line].partition('=')[0]}= {value}", *LINES[line + 1 :]]
    assert all(f.found and f.expected and f.mend for f in findings_of(changed))


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(KEYED))
def test_one_planted_key_is_told_at_its_line_and_nothing_else(line):
    planted = [*LINES[:line], "khoa_la_qua = 1", *LINES[line:]]
    assert [(f.code, f.place.line) for f in findings_of(planted)] == [("khoa-khong-biet", line + 1)]
