"""Why a run has nothing to make: no office, no document declared, or a choice that fits none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.build.codes import NO_DOCUMENT, NO_OFFICE, NOTHING_CHOSEN
from pipeline.findings import FilePlace, nearest

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pipeline.build.order import Choice
    from pipeline.build.workspace import Office
    from pipeline.findings import Finding
    from pipeline.spec import Declaration


def nothing_to_make(
    inputs: Path, known: Sequence[Office], choice: Choice, declarations: Sequence[Declaration]
) -> Finding:
    """What a run without documents tells its user."""
    if not known:
        return _no_office(inputs)
    if choice.offices or choice.years or choice.types:
        return _nothing_chosen(known, choice, [d.title for d in declarations])
    return NO_DOCUMENT.at(
        FilePlace("thư mục inputs"),
        found="không có văn bản nào được khai",
        expected="trang “Văn bản cần lập” trong một thư mục năm",
        mend="thêm trang “Văn bản cần lập”, mỗi văn bản một dòng, rồi chạy lại",
    )


def _no_office(inputs: Path) -> Finding:
    return NO_OFFICE.at(
        FilePlace(f"thư mục {inputs.name}"),
        found="không có tệp Excel hoặc thư mục năm nào",
        expected="thư mục cơ quan có tệp Excel và các thư mục năm (2025, 2026…)",
        mend="chép các tệp Excel của cơ quan vào đây rồi chạy lại",
    )


def _nothing_chosen(known: Sequence[Office], choice: Choice, titles: Sequence[str]) -> Finding:
    wanted = ", ".join([*choice.offices, *map(str, choice.years), *choice.types])
    offices = sorted({office.name for office in known if office.name})
    years = sorted({year for office in known for year in office.years})
    near = [
        n
        for name, names in (*((o, offices) for o in choice.offices), *((t, titles) for t in choice.types))
        if (n := nearest(name, names))
    ]
    return NOTHING_CHOSEN.at(
        FilePlace("thư mục inputs"),
        found=f"không có văn bản nào khớp với lựa chọn: {wanted}",
        expected="; ".join(
            [
                *([f"cơ quan: {', '.join(offices)}"] if offices else []),
                f"năm: {', '.join(map(str, years))}",
                f"loại: {', '.join(f'“{title}”' for title in titles)}",
            ]
        ),
        mend=(f"có phải “{'”, “'.join(near)}”? " if near else "")
        + "Gõ “pipeline” để xem các văn bản đã khai, rồi chọn lại",
    )
