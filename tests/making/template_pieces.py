"""Pieces of text that several templates share: citations, movements, activities, awards in words."""

from __future__ import annotations

from typing import Final

from tests.making.template_blocks import NUMBER
from tests.making.word import LANDSCAPE_WIDTH, Row, each, p, section, statement, table, tag, when

BETWEEN: Final = "{% if not loop.last %}; {% endif %}"
CITATION: Final = (
    "{{ c.loại }}{% if c.số_ký_hiệu %} số {{ c.số_ký_hiệu }}{% endif %}{% if c.ngày %} ngày {{ c.ngày | ngày }}{% endif %}"
    "{% if c.cơ_quan %} của {{ c.cơ_quan }}{% endif %}{% if c.về %} {{ c.về }}{% endif %}"
)
_GROUP_COUNTS: Final = (
    '{% if g.nhóm == "Tặng sách, tủ sách pháp luật" and nông_thôn_mới.xã_tặng_sách %}'
    " cho {{ nông_thôn_mới.xã_tặng_sách }} xã{% endif %}"
    '{% if g.nhóm == "Tuyên truyền pháp luật" and nông_thôn_mới.cuộc_tuyên_truyền %}'
    " ({{ nông_thôn_mới.cuộc_tuyên_truyền }} cuộc){% endif %}"
    '{% if g.nhóm == "Ký quy chế phối hợp" and ký_quy_chế.đã_ký and ký_quy_chế.tổng %}'
    " ({{ ký_quy_chế.đã_ký }}/{{ ký_quy_chế.tổng }} đơn vị, đạt {{ ký_quy_chế.tỉ_lệ }}){% endif %}"
    '{% if g.nhóm == "Ủng hộ người nghèo" and người_nghèo.tổng_tiền %}'
    " với tổng số tiền {{ người_nghèo.tổng_tiền }}{% endif %}"
)
_ACTIVITY: Final = (
    "{% if x.số_lượng %}{{ x.số_lượng }}{% if x.đơn_vị_tính %} {{ x.đơn_vị_tính }}{% endif %}"
    "{% if x.nội_dung %} {% endif %}{% endif %}{% if x.nội_dung %}{{ x.nội_dung }}{% endif %}"
    "{% if x.địa_điểm %} tại {{ x.địa_điểm }}{% endif %}{% if x.đơn_vị %} ({{ x.đơn_vị }}){% endif %}"
    "{% if x.số_tiền %}, trị giá {{ x.số_tiền | tiền }}{% endif %}"
)
AWARDS: Final = (
    ("Tập thể lao động xuất sắc", "tập_thể.xuất_sắc", ""),
    ("Tập thể lao động tiên tiến", "tập_thể.tiên_tiến", ""),
    ("Cờ thi đua ngành Kiểm sát nhân dân", "tập_thể.cờ_ngành", ""),
    ("Cờ thi đua của UBND tỉnh", "tập_thể.cờ_tỉnh", ""),
    ("Chiến sĩ thi đua ngành Kiểm sát nhân dân", "", "cá_nhân.chiến_sĩ_ngành"),
    ("Chiến sĩ thi đua cơ sở", "", "cá_nhân.chiến_sĩ_cơ_sở"),
    ("Lao động tiên tiến", "", "cá_nhân.tiên_tiến"),
    ("Bằng khen của Viện trưởng VKSND tối cao", "tập_thể.bằng_khen_ngành", "cá_nhân.bằng_khen_ngành"),
    ("Bằng khen của Chủ tịch UBND tỉnh", "tập_thể.bằng_khen_tỉnh", "cá_nhân.bằng_khen_tỉnh"),
    ("Giấy khen", "tập_thể.giấy_khen", "cá_nhân.giấy_khen"),
    ("Kỷ niệm chương Vì sự nghiệp Kiểm sát", "", "cá_nhân.kỷ_niệm_chương"),
)
_ONCE: Final = ("Cờ thi đua của UBND tỉnh", "Chiến sĩ thi đua ngành Kiểm sát nhân dân")  # told by recipients
_COLUMNS: Final = (
    ("tt_xuất_sắc", "Tập thể lao động xuất sắc"),
    ("tt_tiên_tiến", "Tập thể lao động tiên tiến"),
    ("tt_cờ_ngành", "Cờ thi đua ngành"),
    ("tt_cờ_tỉnh", "Cờ thi đua tỉnh"),
    ("tt_bằng_khen_ngành", "Bằng khen cấp ngành"),
    ("tt_bằng_khen_tỉnh", "Bằng khen cấp tỉnh"),
    ("tt_giấy_khen", "Giấy khen"),
    ("cn_chiến_sĩ_ngành", "Chiến sĩ thi đua ngành"),
    ("cn_chiến_sĩ_cơ_sở", "Chiến sĩ thi đua cơ sở"),
    ("cn_tiên_tiến", "Lao động tiên tiến"),
    ("cn_bằng_khen_ngành", "Bằng khen cấp ngành"),
    ("cn_bằng_khen_tỉnh", "Bằng khen cấp tỉnh"),
    ("cn_giấy_khen", "Giấy khen"),
)
_COLLECTIVE: Final = 7


def cited(table_name: str) -> str:
    """All citations of a part in one line."""
    return f"{{% for c in {table_name} %}}{CITATION}{BETWEEN}{{% endfor %}}"


def listed(rows: str) -> str:
    """Movements, numbered in one line, each with its period."""
    one = "{% if loop.length > 1 %}({{ loop.index }}) {% endif %}{{ x.tên }}{% if x.giai_đoạn %}, {{ x.giai_đoạn }}{% endif %}"
    return f"{{% for x in {rows} %}}{one}{BETWEEN}{{% endfor %}}"


def paragraphs(text: str) -> str:
    """The paragraphs of a text."""
    return each("đoạn", text, p("NoiDung", "{{ đoạn }}"))


def dashes(text: str) -> str:
    """The paragraphs of a text, each after a dash."""
    return each("đoạn", text, p("GachDauDong", "- {{ đoạn }}"))


def movements() -> str:
    """Each notable movement: its number and name, its text, and what was done, a dash a group."""
    filled = "x in g.dòng if x.nội_dung or x.số_lượng or x.số_tiền"
    group = p("GachDauDong", f"- {{{{ g.nhóm }}}}{_GROUP_COUNTS}: {{% for {filled} %}}{_ACTIVITY}{BETWEEN}{{% endfor %}}.")
    of_this = when("loop.first and đầu.phong_trào == phong_trào_này.mã", group)
    done = each("g", "ds.hoạt_động", each("đầu", "g.dòng", of_this))
    name = p("TenPhongTrao", "({{ loop.index }}) Phong trào thi đua {{ phong_trào_này.tên }}")
    return each("phong_trào_này", "ds.phong_trào_nổi_bật", name, paragraphs("phong_trào_này.dẫn"), done)


def awards_in_words() -> str:
    """A line for each award that somebody had."""
    return "".join(when(" or ".join(filter(None, names)), p("GachDauDong", _award(kind, *names))) for kind, *names in AWARDS)


def _award(kind: str, collective: str, individual: str) -> str:
    both = f"{{% if {collective} and {individual} %}}, {{% endif %}}" if collective and individual else ""
    often = "" if kind in _ONCE else "lượt "
    words = _counted(collective, f"{often}tập thể") + both + _counted(individual, f"{often}cá nhân")
    return f"- {kind}: {words}."


def _counted(name: str, unit: str) -> str:
    return f"{{% if {name} %}}{{{{ {name} }}}} {unit}{{% endif %}}" if name else ""


def state_awards(first_note: int) -> str:
    """The State's awards, their recipients in the notes from `first_note` on, and the office's own titles."""
    high = "{% for x in ds.khen_cao_khác %}{{ x.tên }} được tặng {{ x.hình_thức }} năm {{ x.năm }}" + BETWEEN + "{% endfor %}"
    third = _people("huân_chương_ba")
    own = (
        "{% for g in ds.danh_hiệu_cơ_quan %}{{ g.danh_hiệu }} (năm {{ g.dòng | nối(\"năm\", \", \") }})" + BETWEEN + "{% endfor %}"
    )
    collective, individual = "bằng_khen_thủ_tướng.tập_thể", "bằng_khen_thủ_tướng.cá_nhân"
    prime = (
        f"- Bằng khen của Thủ tướng Chính phủ: {{% if {collective} %}}{{{{ {collective} }}}} tập thể[^{first_note + 1}]{{% endif %}}"
        f"{{% if {collective} and {individual} %}}; {{% endif %}}"
        f"{{% if {individual} %}}{{{{ {individual} }}}} cá nhân[^{first_note + 2}]{{% endif %}}."
    )
    either = "huân_chương_ba.tập_thể or huân_chương_ba.cá_nhân"
    any_state = f"ds.khen_cao_khác or {either} or {collective} or {individual}"
    return (
        when(any_state, p("NoiDung", "Khen thưởng cấp Nhà nước trong kỳ gồm:"))
        + when("ds.khen_cao_khác", p("GachDauDong", f"- {high}."))
        + when(either, p("GachDauDong", f"- Huân chương Lao động hạng Ba: {third}[^{first_note}]."))
        + when(f"{collective} or {individual}", p("GachDauDong", prime))
        + when("ds.danh_hiệu_cơ_quan", p("NoiDung", f"Tập thể {{{{ cơ_quan.tên_ngắn }}}} đạt, được tặng: {own}."))
    )


def _people(name: str) -> str:
    collective, individual = f"{name}.tập_thể", f"{name}.cá_nhân"
    both = f"{{% if {collective} and {individual} %}} và {{% endif %}}"
    return _counted(collective, "tập thể") + both + _counted(individual, "cá nhân")


def state_notes() -> tuple[tuple[str, ...], ...]:
    """The notes of the State's awards: third-class orders, then the Prime Minister's to collectives and individuals."""
    both = "{% if ds.huân_chương_ba_tập_thể and ds.huân_chương_ba_cá_nhân %}; {% endif %}"
    third = "{% if ds.huân_chương_ba_tập_thể %}Tập thể: " + _names("ds.huân_chương_ba_tập_thể", post=False) + "{% endif %}" + both
    third += "{% if ds.huân_chương_ba_cá_nhân %}Cá nhân: " + _names("ds.huân_chương_ba_cá_nhân", post=True) + "{% endif %}."
    collective = "Tập thể: " + _names("ds.bằng_khen_thủ_tướng_tập_thể", post=False) + "."
    individual = "Cá nhân: " + _names("ds.bằng_khen_thủ_tướng_cá_nhân", post=True) + "."
    return (third,), (collective,), (individual,)


def _names(rows: str, *, post: bool) -> str:
    what = "{{ x.tên }}" + ("{% if x.chức_vụ %}, {{ x.chức_vụ }}{% endif %}" if post else "")
    return f"{{% for x in {rows} %}}{what}{BETWEEN}{{% endfor %}}"


def movement_note() -> tuple[str, ...]:
    """The note that lists the movements, a paragraph for each level that began some."""
    centre = "**{{ phong_trào.trung_ương }} phong trào thi đua do Trung ương phát động:** " + listed("ds.phong_trào_trung_ương") + "."
    branch = "**{{ phong_trào.ngành }} phong trào thi đua do VKSND tối cao phát động:** " + listed("ds.phong_trào_ngành")
    branch += "{% if ds.phong_trào_địa_phương %}; cùng các phong trào của địa phương: " + listed("ds.phong_trào_địa_phương")
    branch += "{% endif %}."
    return (
        "{%p if phong_trào.trung_ương %}", centre, "{%p endif %}", "{%p if phong_trào.ngành %}", branch, "{%p endif %}",
    )  # fmt: skip


def initiatives() -> str:
    """How many initiatives were recognised, and the notable ones."""
    local = (
        "{% if sáng_kiến.cơ_sở %}Hội đồng sáng kiến {{ cơ_quan.tên_ngắn }} đã xét, đề nghị công nhận"
        " {{ sáng_kiến.cơ_sở }} sáng kiến cấp cơ sở{% endif %}"
        "{% if sáng_kiến.cơ_sở and sáng_kiến.ngành %}; {% endif %}"
        "{% if sáng_kiến.ngành %}VKSND tối cao công nhận {{ sáng_kiến.ngành }} sáng kiến cấp ngành{% endif %}."
    )
    some = "{% for x in ds.sáng_kiến %}“{{ x.tên }}”{% if x.tác_giả %} ({{ x.tác_giả }}){% endif %}" + BETWEEN + "{% endfor %}"
    return (
        when("sáng_kiến.cơ_sở or sáng_kiến.ngành", p("NoiDung", local))
        + paragraphs("nội_dung.sáng_kiến")
        + when("ds.sáng_kiến", p("NoiDung", f"Sáng kiến tiêu biểu: {some}."))
    )


def causes(number: str) -> str:
    """Causes outside and inside the office, each led in by a bold word."""
    outer = each("đoạn", "nội_dung.nguyên_nhân_khách_quan", p("GachDauDong", "- **Khách quan:** {{ đoạn }}"))
    inner = each("đoạn", "nội_dung.nguyên_nhân_chủ_quan", p("GachDauDong", "- **Chủ quan:** {{ đoạn }}"))
    heading = p("TieuMuc", f"{number}. Nguyên nhân của hạn chế")
    return when("nội_dung.nguyên_nhân_khách_quan or nội_dung.nguyên_nhân_chủ_quan", heading, outer, inner)


def appendix(number: str, title: str, rows: str, label: str, body: tuple[Row, ...]) -> str:
    """An appendix on landscape pages, with its own page numbers; `body` are the rows between headings and total."""
    widths = (652, 2132, *((863,) * len(_COLUMNS)))
    assert sum(widths) == LANDSCAPE_WIDTH
    note = f"(Kèm theo Báo cáo số {NUMBER} {{{{ văn_bản.ngày | ngày_dài }}}} của {{{{ cơ_quan.tên }}}})"
    first = (("BangDau", "STT", 1, "restart"), ("BangDau", label, 1, "restart"))
    kinds = (("BangDau", "Tập thể (lượt)", _COLLECTIVE), ("BangDau", "Cá nhân (lượt)", len(_COLUMNS) - _COLLECTIVE))
    below = (("BangDau", "", 1, "continue"), ("BangDau", "", 1, "continue"))
    heads = (
        Row((*first, *kinds), heading=True),
        Row((*below, *(("BangDau", heading) for _, heading in _COLUMNS)), heading=True),
    )
    total = Row((("BangTong", "Tổng cộng", 2), *numbers(f"{rows}.tổng", "BangTongSo")))
    return (
        p("PhuLucDau", number)
        + p("PhuLucTen", title)
        + p("PhuLucGhiChu", note)
        + p("CachDong")
        + table("BangKe", widths, *heads, *body, total)
        + p("NgatPhan", section=section(landscape=True, restart=True))
    )


def numbers(row: str, style: str) -> tuple[tuple[object, ...], ...]:
    """The cells of a row of counts, a dash where blank."""
    return tuple((style, f'{{{{ {row}.{name} | số | trống("-") }}}}') for name, _ in _COLUMNS)


def loop(name: str, rows: str, *inside: Row) -> tuple[Row, ...]:
    """Rows printed for each row of a table."""
    wide = len(_COLUMNS) + 2
    return (statement(f"for {name} in {rows}", wide), *inside, statement("endfor", wide))


def opened(condition: str, *blocks: str) -> str:
    """Sections that follow the body where the condition holds."""
    return tag(f"if {condition}") + p("NgatPhan", section=section()) + "".join(blocks) + tag("endif")
