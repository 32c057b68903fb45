"""Awards in words, with the notes that name the recipients of the State's, and initiatives."""

from __future__ import annotations

from typing import Final

from tests.making.template_pieces import BETWEEN, paragraphs
from tests.making.word import p, when

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


def awards_in_words() -> str:
    """A line for each award that somebody had."""
    return "".join(
        when(" or ".join(filter(None, names)), p("GachDauDong", _award(kind, *names))) for kind, *names in AWARDS
    )


def _award(kind: str, collective: str, individual: str) -> str:
    both = f"{{% if {collective} and {individual} %}}, {{% endif %}}" if collective and individual else ""
    often = "" if kind in _ONCE else "lượt "
    words = _counted(collective, f"{often}tập thể") + both + _counted(individual, f"{often}cá nhân")
    return f"- {kind}: {words}."


def _counted(name: str, unit: str) -> str:
    return f"{{% if {name} %}}{{{{ {name} }}}} {unit}{{% endif %}}" if name else ""


def state_awards(first_note: int) -> str:
    """The State's awards, their recipients in the notes from `first_note` on, and the office's own titles."""
    high = (
        "{% for x in ds.khen_cao_khác %}{{ x.tên }} được tặng {{ x.hình_thức }} năm {{ x.năm }}"
        + BETWEEN
        + "{% endfor %}"
    )
    third = _people("huân_chương_ba")
    own = (
        '{% for g in ds.danh_hiệu_cơ_quan %}{{ g.danh_hiệu }} (năm {{ g.dòng | nối("năm", ", ") }})'
        + BETWEEN
        + "{% endfor %}"
    )
    collective, individual = "bằng_khen_thủ_tướng.tập_thể", "bằng_khen_thủ_tướng.cá_nhân"
    prime = (
        "- Bằng khen của Thủ tướng Chính phủ: "
        f"{{% if {collective} %}}{{{{ {collective} }}}} tập thể[^{first_note + 1}]{{% endif %}}"
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
    third = (
        "{% if ds.huân_chương_ba_tập_thể %}Tập thể: "
        + _names("ds.huân_chương_ba_tập_thể", post=False)
        + "{% endif %}"
        + both
    )
    third += (
        "{% if ds.huân_chương_ba_cá_nhân %}Cá nhân: " + _names("ds.huân_chương_ba_cá_nhân", post=True) + "{% endif %}."
    )
    collective = "Tập thể: " + _names("ds.bằng_khen_thủ_tướng_tập_thể", post=False) + "."
    individual = "Cá nhân: " + _names("ds.bằng_khen_thủ_tướng_cá_nhân", post=True) + "."
    return (third,), (collective,), (individual,)


def _names(rows: str, *, post: bool) -> str:
    what = "{{ x.tên }}" + ("{% if x.chức_vụ %}, {{ x.chức_vụ }}{% endif %}" if post else "")
    return f"{{% for x in {rows} %}}{what}{BETWEEN}{{% endfor %}}"


def initiatives() -> str:
    """How many initiatives were recognised, and the notable ones."""
    local = (
        "{% if sáng_kiến.cơ_sở %}Hội đồng sáng kiến {{ cơ_quan.tên_ngắn }} đã xét, đề nghị công nhận"
        " {{ sáng_kiến.cơ_sở }} sáng kiến cấp cơ sở{% endif %}"
        "{% if sáng_kiến.cơ_sở and sáng_kiến.ngành %}; {% endif %}"
        "{% if sáng_kiến.ngành %}VKSND tối cao công nhận {{ sáng_kiến.ngành }} sáng kiến cấp ngành{% endif %}."
    )
    some = (
        "{% for x in ds.sáng_kiến %}“{{ x.tên }}”{% if x.tác_giả %} ({{ x.tác_giả }}){% endif %}"
        + BETWEEN
        + "{% endfor %}"
    )
    return (
        when("sáng_kiến.cơ_sở or sáng_kiến.ngành", p("NoiDung", local))
        + paragraphs("nội_dung.sáng_kiến")
        + when("ds.sáng_kiến", p("NoiDung", f"Sáng kiến tiêu biểu: {some}."))
    )
