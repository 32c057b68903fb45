"""Reading a folder to the end – tables, cells, findings – beside plain pandas with calamine, in every layout."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.benchmarks.test_reading import ROWS, read, told
from tests.spreadsheet.bytes_of import sheet, strings, workbook

pytestmark = pytest.mark.long

AWARDS = ("Giấy khen", "Lao động tiên tiến", "Chiến sĩ thi đua cơ sở", "Bằng khen của Viện trưởng VKSND tối cao")
WIDE = (
    "Cá nhân – Giấy khen", "Cá nhân – Lao động tiên tiến", "Cá nhân – Chiến sĩ thi đua cơ sở", "Tập thể – Giấy khen",
    "Tập thể – Tập thể lao động tiên tiến", "Tập thể – Tập thể lao động xuất sắc",
)  # fmt: skip


class Drawn(NamedTuple):
    """A list of eight columns as an office draws it: the tab, the headings, what row n holds."""

    tab: str
    heads: tuple[str, ...]
    row: object


class Day(NamedTuple):
    serial: int


LAYOUTS = {
    "mỗi hình thức một dòng": Drawn(
        "Khen thưởng, mỗi hình thức một dòng",
        ("Đơn vị", "Danh hiệu", "Đối tượng", "Số lượng", "Năm", "Giai đoạn xét", "Số quyết định", "Ngày quyết định"),
        lambda n: (f"Đơn vị số {n // 20}", AWARDS[n % 4], *one(n), None, *decision(n)),
    ),
    "danh sách tên": Drawn(
        "Danh sách khen thưởng",
        (
            *("STT", "Họ và tên hoặc tập thể", "Đối tượng", "Đơn vị"),
            *("Danh hiệu/hình thức", "Năm", "Số quyết định", "Ngày quyết định"),
        ),
        lambda n: (n + 1, *named(n), AWARDS[n % 4], 2020 + n % 5, *decision(n)),
    ),
    "hình thức theo cột": Drawn(
        "Khen thưởng theo đơn vị",
        ("Đơn vị", "Năm", *WIDE),
        lambda n: (f"Đơn vị số {n // 5}", 2020 + n % 5, *counts(n)),
    ),
}
MOST = {"mỗi hình thức một dòng": (1.9, 600), "danh sách tên": (1.9, 600), "hình thức theo cột": (3.8, 850)}
"""How many times the time of plain pandas, and how many MiB; each figure of the last column is a row of its own."""


def one(n):
    return "Cá nhân", n % 97, 2020 + n // 4 % 5


def named(n):
    return f"Nguyễn Văn {n % 50_000}", "Cá nhân", f"Phòng {n % 40}"


def counts(n):
    return n % 31, n % 17, n % 5 or None, n % 13, n % 3, n % 7 % 2 or None


def decision(n):
    return f"{n % 301}/QĐ-VKS", Day(n % 1000)


class Pool(dict):
    def __missing__(self, text):
        self[text] = len(self)
        return self[text]


def cell(pool, place, row, value):
    if value is None:
        return ""
    if isinstance(value, str):
        return f'<c r="{place}{row}" t="s"><v>{pool[value]}</v></c>'
    if isinstance(value, Day):
        return f'<c r="{place}{row}" s="2"><v>{44_000 + value.serial}</v></c>'
    return f'<c r="{place}{row}"><v>{value}</v></c>'


def laid(drawn, folder):
    pool = Pool()
    rows = [drawn.heads, *map(drawn.row, range(ROWS))]
    cells = (
        "".join(cell(pool, c, n, v) for c, v in zip("ABCDEFGH", row, strict=True)) for n, row in enumerate(rows, 1)
    )
    body = "".join(f'<row r="{n}" spans="1:8">{told}</row>' for n, told in enumerate(cells, 1))
    content = sheet(body, before=f'<dimension ref="A1:H{ROWS + 1}"/>')
    folder.mkdir()
    path = folder / "ds.xlsx"
    path.write_bytes(workbook({drawn.tab: content}, shared=strings(*pool)))
    return path


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_folder_is_read_to_the_end_in_not_much_more_than_plain_pandas_takes(capsys, tmp_path, layout):
    path = laid(LAYOUTS[layout], tmp_path / "2024")
    ours, peer = read("office", path, times=3), read("pandas", path, times=3)
    told(capsys, f"{ROWS} dòng × 8 cột, {layout}", ("read_folder", ours), ("pandas, calamine", peer))
    most, megabytes = MOST[layout]
    with capsys.disabled():
        print(f"  gấp {ours.seconds / peer.seconds:.2f} lần pandas (giới hạn {most})")
    assert ours.rows >= ROWS
    assert ours.seconds < most * peer.seconds
    assert ours.megabytes < megabytes
