"""One table of awards drawn as offices draw it: by a layout, onto a worksheet, with the role of each cell."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby

from hypothesis import strategies as st

T, C = "Tập thể", "Cá nhân"
AWARDS = [
    ("Giấy khen", T, ("Giấy khen", "GK", "Giấy khen của Viện trưởng")),
    ("Tập thể lao động xuất sắc", T, ("Tập thể lao động xuất sắc", "TTLĐXS", "LĐXS")),
    ("Tập thể lao động tiên tiến", T, ("Tập thể lao động tiên tiến", "LĐTT", "Tập thể LĐTT")),
    ("Giấy khen", C, ("Giấy khen", "GK", "GK của Viện trưởng")),
    ("Lao động tiên tiến", C, ("Lao động tiên tiến", "LĐTT", "LĐ tiên tiến")),
    ("Chiến sĩ thi đua cơ sở", C, ("Chiến sĩ thi đua cơ sở", "Chiến sỹ thi đua cơ sở", "CSTĐCS", "CSTĐ cơ sở")),
]
UNITS = ["Phòng 1", "Phòng 2", "Văn phòng", "VKSND khu vực 1", "VKSND huyện Thủy Nguyên", "VKSND Cộng Hòa"]
SECTIONS = ["Khối phòng nghiệp vụ", "Khối VKSND khu vực", "Cụm số 3"]
ROMAN = ["I", "II", "III"]
DRESSES = [
    str,
    str.upper,
    str.lower,
    lambda s: s + ":",
    lambda s: s.replace(" ", "\n", 1),
    lambda s: s.replace(" ", "  "),
    lambda s: f"1. {s}",
    lambda s: f"(3) {s}",
    lambda s: f"{s} (4)",
    lambda s: f"a) {s}",
    lambda s: f"{s}\n(người)",
    lambda s: f"II. {s.upper()}",
]


@dataclass
class Sketch:
    """Cells by row and column from 1, merged ranges, hidden rows, and which cells are counts, units, heads, totals."""

    cells: dict = field(default_factory=dict)
    merges: list = field(default_factory=list)
    hidden_rows: set = field(default_factory=set)
    hidden_columns: set = field(default_factory=set)
    counts: dict = field(default_factory=dict)
    units: dict = field(default_factory=dict)
    totals: dict = field(default_factory=dict)
    heads: dict = field(default_factory=dict)
    filter_over: tuple = ()

    def put(self, row, column, value):
        if value is not None:
            self.cells[row, column] = value

    def merge(self, top, left, bottom, right):
        if (top, left) != (bottom, right):
            self.merges.append((top, left, bottom, right))

    def turned(self, layout):
        """The same with awards down and units across, below the titles, with what stands at its corner."""
        self.corner(layout["corner"])
        flat = self.flipped()
        for n in range(layout["titles"]):
            flat.put(n + 1, 1, TITLES[n])
        if layout["under"] and layout["under"] != "signed":
            flat.put(max(row for row, _ in flat.cells) + 2, 1, layout["under"])
        return flat

    def corner(self, words):
        """Other words than “Đơn vị” where the names of the awards meet those of the units."""
        at = next(place for place, what in self.heads.items() if what == "unit")
        self.cells.pop(at) if words != "Đơn vị" else None
        if words and words != "Đơn vị":
            self.put(*at, words)

    def flipped(self):
        return Sketch(
            _flipped(self.cells),
            [(left, top, right, bottom) for top, left, bottom, right in self.merges],
            set(self.hidden_columns),
            set(self.hidden_rows),
            _flipped(self.counts),
            _flipped(self.units),
            _flipped(self.totals),
            _flipped(self.heads),
        )

    def fill(self, ws):
        for (row, column), value in self.cells.items():
            ws.cell(row, column, value)
        for top, left, bottom, right in self.merges:
            ws.merge_cells(start_row=top, start_column=left, end_row=bottom, end_column=right)
        for row in self.hidden_rows:
            ws.row_dimensions[row].hidden = True
        for column in self.hidden_columns:
            ws.column_dimensions[_letter(column)].hidden = True
        if self.filter_over:
            ws.auto_filter.ref = self.filter_over


def _flipped(cells):
    return {(column, row): value for (row, column), value in cells.items()}


@st.composite
def facts(draw):
    """What every drawing of it must say: units, years, awards, counts."""
    units = draw(st.lists(st.sampled_from(UNITS), min_size=2, max_size=5, unique=True))
    years = draw(st.sampled_from([(), (2023, 2024), (2024,)]))
    awards = draw(st.lists(st.sampled_from(AWARDS), min_size=2, max_size=5, unique=True))
    number = st.one_of(st.integers(0, 30), st.none())
    rows = [(unit, year) for unit in units for year in years or (None,)]
    counts = {row: [draw(number) for _ in awards] for row in rows}
    counts[rows[0]][0], counts[rows[-1]][-1], counts[rows[1]][0] = 3, 2, 1
    return {"units": units, "years": years, "awards": awards, "counts": counts}


def table_of(facts):
    """The table that the facts are: unit, year, award, group, count."""
    found = [
        (unit, year or 2024, name, group, count)
        for (unit, year), counts in facts["counts"].items()
        for (name, group, _), count in zip(facts["awards"], counts, strict=True)
        if count is not None
    ]
    return sorted(found, key=str)


@st.composite
def layouts(draw, facts, *, turned=False):
    """How the facts are drawn."""
    awards = draw(st.permutations(range(len(facts["awards"]))))
    heading = draw(st.sampled_from(["above", "below", "inside", "banner"]))
    if heading in {"above", "banner"}:
        awards = sorted(awards, key=lambda a: facts["awards"][a][1], reverse=draw(st.booleans()))
    if heading == "below":
        awards = sorted(awards, key=lambda a: facts["awards"][a][0])
    units = len(facts["units"])
    return {
        "corner": draw(st.sampled_from(["Đơn vị", "", "Danh hiệu, hình thức khen thưởng", "Danh hiệu \\ Đơn vị"])),
        "awards": awards,
        "heading": heading,
        "over": draw(st.sampled_from(["merged", "spread", "repeated"])),
        "titles": draw(st.integers(0, 3)),
        "gap": draw(st.integers(0, 2)),
        "left": draw(st.integers(0, 2)),
        "note": draw(st.sampled_from(["", "last", "first", "between"])),
        "serial": draw(st.booleans()) and not turned,
        "numbered": draw(st.booleans()) and not turned,
        "aliases": [draw(st.integers(0, 3)) for _ in AWARDS],
        "dress": [draw(st.sampled_from(DRESSES)) for _ in AWARDS],
        "own_dress": draw(st.sampled_from(DRESSES[:6])),
        "blanks": [draw(st.integers(0, 1)) if not turned else 0 for _ in range(units)],
        "sections": sorted(draw(st.sets(st.integers(0, units - 1), max_size=2))) if not turned else [],
        "section": draw(st.sampled_from(["serial", "text", "merged", "letter", "sum", "named"])),
        "closing": draw(st.booleans()),
        "total": draw(st.sampled_from(["", "Tổng cộng", "TỔNG CỘNG:", "Cộng", "Tổng số"])),
        "total_columns": draw(st.sampled_from(["", "Cộng", "Tổng"])),
        "grand": draw(st.sampled_from(["", "Tổng cộng"])),
        "under": draw(st.sampled_from(["", "Ghi chú: số liệu đến ngày 31/10", "* Không tính đơn vị mới", "signed"])),
        "merged_units": draw(st.booleans()),
        "hidden_rows": draw(st.sets(st.integers(0, units - 1), max_size=2)),
        "hidden_columns": draw(st.booleans()),
        "filter": draw(st.booleans()) and not turned,
    }


OWN = {"unit": "Đơn vị", "year": "Năm", "note": "Ghi chú", "serial": "STT", "grand": "Tổng cộng"}
TITLES = ["BẢNG TỔNG HỢP KHEN THƯỞNG", "(Kèm theo Báo cáo của Văn phòng)", "Đơn vị tính: lượt"]


def sketch(facts, layout):
    """The facts drawn with units down and awards across."""
    pen = _Pen(facts, layout)
    drawn = pen.drawn()
    pen.under(pen.below)
    return drawn


def across(facts, layout):
    """The facts drawn with awards down and units across."""
    plain = {**layout, "left": layout["titles"] + layout["gap"]}
    return _Pen(facts, plain).table(1 + layout["left"]).turned(layout)


class _Pen:
    def __init__(self, facts, layout):
        self.s, self.facts, self.layout = Sketch(), facts, layout
        self.left = 1 + layout["left"]
        self.places = list(enumerate(self.columns(), self.left))
        self.own = {what: place for place, (what, _) in self.places}

    def drawn(self):
        layout, last = self.layout, self.places[-1][0]
        for n in range(layout["titles"]):
            self.s.put(n + 1, 1, TITLES[n])
        if layout["titles"]:
            self.s.merge(1, 1, 1, last)
        return self.table(1 + layout["titles"] + layout["gap"])

    def table(self, row):
        layout, last = self.layout, self.places[-1][0]
        row = self.headings(row)
        if layout["numbered"]:
            for place, _ in self.places:
                self.s.put(row, place, f"({place - layout['left']})")
            row += 1
        self.below = self.body(row)
        if layout["hidden_columns"]:
            self.s.hidden_columns.add(last)
        return self.s

    def columns(self):
        """The columns from left to right: what each one is."""
        layout = self.layout
        awards = [("award", a) for a in layout["awards"]]
        if layout["total_columns"] and layout["heading"] in {"above", "banner"}:
            runs = [(group, list(run)) for group, run in groupby(awards, key=lambda c: self.group(c[1]))]
            awards = [c for group, run in runs for c in [*run, ("sum", group)]]
        if layout["grand"]:
            awards.append(("grand", None))
        own = [("unit", None), *([("year", None)] if self.facts["years"] else [])]
        note = [("note", None)] if layout["note"] else []
        by_place = {"": [*own, *awards], "last": [*own, *awards, *note], "first": [*note, *own, *awards]}
        columns = by_place.get(layout["note"], [*own, *note, *awards])
        return [("serial", None), *columns] if layout["serial"] else columns

    def group(self, which):
        return self.facts["awards"][which][1]

    def alias(self, which):
        aliases = self.facts["awards"][which][2]
        return aliases[self.layout["aliases"][which] % len(aliases)]

    def headings(self, row):
        kind = self.layout["heading"]
        depth = {"above": 2, "below": 2, "inside": 1, "banner": 3}[kind]
        for place, (what, which) in self.places:
            if what in OWN:
                dress = str if what in {"serial", "year"} else self.layout["own_dress"]
                self.s.put(row, place, dress(OWN[what]))
                self.s.merge(row, place, row + depth - 1, place)
                self.s.heads[row, place] = what
            else:
                self.s.put(row + depth - 1, place, self.lowest(what, which))
                self.s.heads[row + depth - 1, place] = what
        wide = [(p, c) for p, c in self.places if c[0] in {"award", "sum"}]
        if kind == "banner":
            self.s.put(row, wide[0][0], "Kết quả khen thưởng")
            self.s.merge(row, wide[0][0], row, wide[-1][0])
        if kind != "inside":
            self.spread(row + (kind == "banner"), [(p, self.over(*c)) for p, c in wide])
        return row + depth

    def lowest(self, what, which):
        kind = self.layout["heading"]
        if what == "sum":
            return self.layout["total_columns"]
        if kind == "inside":
            group, alias = self.group(which), self.alias(which)
            forms = [f"{alias} ({group.lower()})", f"{alias} - {group}", f"{alias}\n{group}", f"{group}: {alias}"]
            return forms[self.layout["aliases"][which] % 4]
        return self.group(which) if kind == "below" else self.layout["dress"][which](self.alias(which))

    def over(self, what, which):
        """What stands over an award: its group, or, with groups below, its name, one for all of that name."""
        if self.layout["heading"] == "below":
            name = self.facts["awards"][which][0]
            return self.layout["dress"][len(name) % 6](name)
        return which if what == "sum" else self.group(which)

    def spread(self, row, keyed):
        """A label over neighbours of one key: merged, typed over the first, or repeated over each."""
        for key, run in groupby(keyed, key=lambda pair: pair[1]):
            places = [place for place, _ in run]
            for place in places if self.layout["over"] == "repeated" else places[:1]:
                self.s.put(row, place, key)
            if self.layout["over"] == "merged":
                self.s.merge(row, places[0], row, places[-1])

    def body(self, row):
        layout, first, n = self.layout, row, 0
        section, every = [], []
        for u in range(len(self.facts["units"])):
            if u in layout["sections"]:
                row = self.closed(row, section)
                section = []
                self.section(row, layout["sections"].index(u), self.until_next(u))
                row += 1
            row += layout["blanks"][u]
            keys = self.keys(u, u + 1)
            for i, key in enumerate(keys):
                n += 1
                self.figures(row + i, key, n)
            self.shared(row, keys)
            self.s.hidden_rows |= set(range(row, row + len(keys))) if u in layout["hidden_rows"] else set()
            section += keys
            every += keys
            row += len(keys)
        row = self.closed(row, section)
        if layout["filter"]:
            self.s.filter_over = f"{_letter(self.left)}{first - 1}:{_letter(self.places[-1][0])}{row - 1}"
        return self.sums(row, layout["total"], every) if layout["total"] else row

    def keys(self, first, after):
        return [(unit, year) for unit in self.facts["units"][first:after] for year in self.facts["years"] or (None,)]

    def until_next(self, u):
        later = [n for n in self.layout["sections"] if n > u]
        return self.keys(u, later[0] if later else None)

    def shared(self, row, keys):
        """The unit's name merged over its years."""
        place = self.own["unit"]
        if self.layout["merged_units"] and len(keys) > 1:
            for r in range(row + 1, row + len(keys)):
                self.s.cells.pop((r, place))
            self.s.merge(row, place, row + len(keys) - 1, place)

    def section(self, row, n, keys):
        kind, name, unit = self.layout["section"], SECTIONS[n], self.own["unit"]
        serial = self.own.get("serial") if kind in {"serial", "sum", "named"} else None
        if serial and kind != "named":
            self.s.put(row, serial, ROMAN[n])
        if kind == "merged":
            self.s.put(row, self.left, f"{ROMAN[n]}. {name}")
            self.s.merge(row, self.left, row, self.places[-1][0])
        else:
            self.s.put(row, unit, name if serial else f"{'ABC'[n] if kind == 'letter' else ROMAN[n]}. {name}")
        if kind in {"sum", "named"}:
            self.add(row, keys)

    def closed(self, row, keys):
        if not (keys and self.layout["closing"] and self.layout["sections"]):
            return row
        return self.sums(row, ["Cộng khối phòng", "Cộng", "Cộng mục I"][len(keys) % 3], keys)

    def sums(self, row, words, keys):
        self.s.put(row, self.own["unit"], words)
        self.add(row, keys)
        return row + 1

    def add(self, row, keys):
        for place, (what, which) in self.places:
            if what == "award":
                self.total(row, place, sum(self.facts["counts"][key][which] or 0 for key in keys))

    def total(self, row, place, number):
        self.s.put(row, place, number)
        self.s.totals[row, place] = number

    def figures(self, row, key, n):
        counts = self.facts["counts"][key]
        for place, (what, which) in self.places:
            if what == "award":
                self.s.put(row, place, counts[which])
                self.s.counts[row, place] = (key, which)
            elif what in {"sum", "grand"}:
                summed = [a for a in self.layout["awards"] if what == "grand" or self.group(a) == which]
                self.total(row, place, sum(counts[a] or 0 for a in summed))
            else:
                own = {"unit": key[0], "year": key[1], "serial": n, "note": "xem lại" if n == 2 else None}
                self.s.put(row, place, own[what])
        self.s.units[row, self.own["unit"]] = key

    def under(self, row):
        if self.layout["under"] == "signed":
            self.s.put(row + 1, self.left + 2, "Lam Giang, ngày 05 tháng 11 năm 2024")
            self.s.put(row + 2, self.left, "Người lập biểu")
            self.s.put(row + 2, self.left + 3, "KT. VIỆN TRƯỞNG")
            self.s.put(row + 5, self.left, "Lê Thị B")
        elif self.layout["under"]:
            self.s.put(row, self.left, self.layout["under"])


def _letter(column):
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[column - 1]
