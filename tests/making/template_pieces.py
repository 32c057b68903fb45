"""Pieces of text that several templates share: citations, lists of paragraphs, causes."""

from __future__ import annotations

from typing import Final

from tests.making.word import each, p, when

BETWEEN: Final = "{% if not loop.last %}; {% endif %}"
CITATION: Final = (
    "{{ c.loại }}{% if c.số_ký_hiệu %} số {{ c.số_ký_hiệu }}{% endif %}"
    "{% if c.ngày %} ngày {{ c.ngày | ngày }}{% endif %}"
    "{% if c.cơ_quan %} của {{ c.cơ_quan }}{% endif %}{% if c.về %} {{ c.về }}{% endif %}"
)
UP_TO: Final = "{% if kỳ.tính_đến %} (số liệu tính đến ngày {{ kỳ.tính_đến | ngày }}){% endif %}"
WITHIN: Final = (
    "{% if kỳ.từ_ngày or kỳ.đến_ngày %} ({% if kỳ.từ_ngày %}từ ngày {{ kỳ.từ_ngày | ngày }}{% endif %}"
    "{% if kỳ.từ_ngày and kỳ.đến_ngày %} {% endif %}"
    "{% if kỳ.đến_ngày %}đến ngày {{ kỳ.đến_ngày | ngày }}{% endif %}){% endif %}"
)
_LED: Final = "- {{% if loop.first %}}**{}:** {{% endif %}}{{{{ đoạn }}}}"


def cited(table_name: str) -> str:
    """All citations of a part in one line."""
    return f"{{% for c in {table_name} %}}{CITATION}{BETWEEN}{{% endfor %}}"


def listed(rows: str) -> str:
    """Movements, numbered in one line, each with its period."""
    number = "{% if loop.length > 1 %}({{ loop.index }}) {% endif %}"
    one = "{{ x.tên }}{% if x.giai_đoạn %}, {{ x.giai_đoạn }}{% endif %}"
    return f"{{% for x in {rows} %}}{number}{one}{BETWEEN}{{% endfor %}}"


def paragraphs(text: str) -> str:
    """The paragraphs of a text."""
    return each("đoạn", text, p("NoiDung", "{{ đoạn }}"))


def replaced(kind: str) -> str:
    """The sentence of a document that takes the place of an issued one."""
    return when("văn_bản.thay_thế", p("NoiDung", f"{kind} này thay thế {{{{ văn_bản.thay_thế }}}}."))


def dashes(text: str) -> str:
    """The paragraphs of a text, each after a dash."""
    return each("đoạn", text, p("GachDauDong", "- {{ đoạn }}"))


def causes(number: str) -> str:
    """Causes outside and inside the office, each led in by a bold word."""
    outer = each("đoạn", "nội_dung.nguyên_nhân_khách_quan", p("GachDauDong", _LED.format("Khách quan")))
    inner = each("đoạn", "nội_dung.nguyên_nhân_chủ_quan", p("GachDauDong", _LED.format("Chủ quan")))
    heading = p("TieuMuc", f"{number}. Nguyên nhân của hạn chế")
    return when("nội_dung.nguyên_nhân_khách_quan or nội_dung.nguyên_nhân_chủ_quan", heading, outer, inner)
