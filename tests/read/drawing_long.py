"""The facts of `drawing` with one award a row, or one recipient a row."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.read.drawing import DRESSES, TITLES, Sketch

LABELS = {
    "unit": ("Đơn vị", "TÊN ĐƠN VỊ"),
    "award": ("Danh hiệu/hình thức", "Danh hiệu, hình thức khen thưởng"),
    "group": ("Đối tượng", "ĐỐI  TƯỢNG"),
    "count": ("Số lượng", "Số\nlượng"),
    "year": ("Năm", "Năm khen thưởng"),
    "name": ("Họ và tên hoặc tập thể",),
    "serial": ("STT", "TT", "Số thứ tự"),
}


@st.composite
def long_layouts(draw, facts, *, by_name=False):
    """How the facts are drawn, a row an award or, `by_name`, a recipient."""
    columns = ["unit", "award", "group", *(["year"] if facts["years"] else []), "name" if by_name else "count"]
    return {
        "columns": [*(["serial"] if draw(st.booleans()) else []), *draw(st.permutations(columns))],
        "label": draw(st.integers(0, 2)),
        "dress": draw(st.sampled_from(DRESSES[:10])),
        "aliases": draw(st.integers(0, 3)),
        "titles": draw(st.integers(0, 3)),
        "gap": draw(st.integers(0, 2)),
        "left": draw(st.integers(0, 2)),
        "blank": draw(st.integers(0, 4)),
        "case": draw(st.sampled_from([str, str.upper, str.lower])),
        "merged": draw(st.booleans()),
        "numbered": draw(st.booleans()),
        "total": draw(st.sampled_from(["", "Tổng cộng", "Cộng:"])) if not by_name else "",
        "under": draw(st.sampled_from(["", "Ghi chú: số liệu đến ngày 31/10"])),
        "by_name": by_name,
    }


def long_sketch(facts, layout):
    """The facts drawn with one award, or one recipient, a row."""
    s = Sketch()
    places = dict(enumerate(layout["columns"], 1 + layout["left"]))
    for n in range(layout["titles"]):
        s.put(n + 1, 1, TITLES[n])
    row = 1 + layout["titles"] + layout["gap"]
    for place, what in places.items():
        s.put(row, place, layout["dress"](LABELS[what][layout["label"] % len(LABELS[what])]))
        s.heads[row, place] = what
    row += 1
    if layout["numbered"]:
        for place in places:
            s.put(row, place, f"({place - layout['left']})")
        row += 1
    row = _rows(s, facts, layout, places, row)
    if layout["total"]:
        counted = sum(n for counts in facts["counts"].values() for n in counts if n)
        first = min(place for place, what in places.items() if what not in {"count", "serial"})
        s.put(row, first, layout["total"])
        place = next(place for place, what in places.items() if what == "count")
        s.put(row, place, counted)
        s.totals[row, place] = counted
        row += 1
    if layout["under"]:
        s.put(row, 1 + layout["left"], layout["under"])
    return s


def _rows(s, facts, layout, places, row):
    unit_at = next(place for place, what in places.items() if what == "unit")
    n = 0
    for (unit, year), counts in facts["counts"].items():
        top = row
        for which, count in enumerate(counts):
            for person in _recipients(count, layout):
                n += 1
                row += n == layout["blank"]
                _row(s, facts, layout, (row, places), (unit, year, which, person, n))
                row += 1
        if layout["merged"] and row - top > 1 and n < layout["blank"]:
            for r in range(top + 1, row):
                s.cells.pop((r, unit_at))
            s.merge(top, unit_at, row - 1, unit_at)
    return row


def _recipients(count, layout):
    """One row for a count, or as many as it says; none for a blank."""
    if count is None:
        return []
    return [f"Nguyễn Văn {k + 1}" for k in range(count)] if layout["by_name"] else [count]


def _row(s, facts, layout, at, what_stands):
    row, places = at
    unit, year, which, value, n = what_stands
    name, group, aliases = facts["awards"][which]
    said = {
        "unit": unit,
        "year": year,
        "award": layout["case"](aliases[layout["aliases"] % len(aliases)]),
        "group": layout["case"](group),
        "count": value,
        "name": f"{value} {name}",
        "serial": n,
    }
    for place, what in places.items():
        s.put(row, place, said[what])
        if what == "count":
            s.counts[row, place] = ((unit, year), which)
        if what == "unit":
            s.units[row, place] = (unit, year)
