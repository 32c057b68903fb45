"""Names that an author gives: how they are spelled, and that none stands in another's way."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING, Final

from pipeline.spec.codes import BAD_NAME, NESTED_NAME, NOT_COMPOSED, TAKEN_NAME
from pipeline.vietnamese import nfc

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.findings import Code, Finding
    from pipeline.spec.source import Spot

Named = tuple[str, "Spot"]

_TAG_WORDS: Final = frozenset(
    "loop self true false none True False None and or not in is if else elif for endfor endif set block import".split()  # noqa: SIM905
)


def spelling(name: str, spot: Spot, *, dotted: bool) -> Iterator[Finding]:
    """What is wrong with the spelling of a name; `dotted` allows several parts."""
    parts = nfc(name).split(".") if dotted else [nfc(name)]
    if not all(map(_is_word, parts)):
        yield BAD_NAME.at(
            spot.at("ten"),
            found=f"tên “{name}”",
            expected="chữ, số và dấu gạch dưới, không bắt đầu bằng số hay gạch dưới"
            + (", nối bằng dấu chấm" if dotted else ""),
            mend="đặt lại tên, ví dụ giấy_khen.tập_thể" if dotted else "đặt lại tên, ví dụ số_lượng",
        )
    elif nfc(name) != name:
        yield NOT_COMPOSED.at(
            spot.at("ten"),
            found=f"tên “{nfc(name)}” ghi bằng chữ Unicode tổ hợp (dấu rời chữ)",
            expected="chữ Unicode dựng sẵn",
            mend="gõ lại tên này; chương trình vẫn đọc như chữ dựng sẵn",
        )


def clashes(named: Sequence[Named], built_in: Iterable[str] = ()) -> Iterator[Finding]:
    """Names given twice, and names that are the beginning of another (giấy_khen and giấy_khen.tập_thể)."""
    own = set(built_in)
    seen = dict.fromkeys(own, 0)
    for name, spot in named:
        if name in seen:
            yield _clash(TAKEN_NAME, spot, name, seen[name], "đã dùng")
        seen.setdefault(name, spot.first)
    for name, spot in named:
        for longer in sorted(s for s in seen if s.startswith(f"{name}."))[:1]:
            yield _clash(NESTED_NAME, spot, name, seen[longer], f"là phần đầu của tên “{longer}”")
        for shorter in sorted(s for s in own if name.startswith(f"{s}.")):
            yield _clash(NESTED_NAME, spot, name, 0, f"bắt đầu bằng tên “{shorter}”")


def _clash(code: Code, spot: Spot, name: str, line: int, how: str) -> Finding:
    where = f" ở dòng {line}" if line else " của chương trình"
    return code.at(
        spot.at("ten"),
        found=f"tên “{name}” {how}{where}",
        expected="một tên chưa dùng, không là phần đầu của tên khác",
        mend="đặt tên khác, ví dụ thêm một phần sau dấu chấm",
    )


def _is_word(part: str) -> bool:
    return part.isidentifier() and not part.startswith("_") and part not in _TAG_WORDS and not keyword.iskeyword(part)
