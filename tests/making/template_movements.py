"""Movements: each with its text and what was done, and the note that lists them."""

from __future__ import annotations

from typing import Final

from tests.making.template_pieces import BETWEEN, listed, paragraphs
from tests.making.word import each, p, when

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


def movements() -> str:
    """Each notable movement: its number and name, its text, and what was done, a dash a group."""
    of_this = "phong_trào == phong_trào_này.mã"
    filled = f"x in g.dòng if x.{of_this} and (x.nội_dung or x.số_lượng or x.số_tiền)"
    group = p(
        "GachDauDong", f"- {{{{ g.nhóm }}}}{_GROUP_COUNTS}: {{% for {filled} %}}{_ACTIVITY}{BETWEEN}{{% endfor %}}."
    )
    done = each("g", "ds.hoạt_động", each("đầu", f"g.dòng if đầu.{of_this}", when("loop.first", group)))
    name = p("TenPhongTrao", "({{ loop.index }}) {{ phong_trào_này.tên }}")
    return each("phong_trào_này", "ds.phong_trào_nổi_bật", name, paragraphs("phong_trào_này.dẫn"), done)


def movement_note() -> tuple[str, ...]:
    """The note that lists the movements, a paragraph for each level that began some."""
    centre = (
        "**{{ phong_trào.trung_ương }} phong trào thi đua do Trung ương phát động:** "
        + listed("ds.phong_trào_trung_ương")
        + "."
    )
    branch = "**{{ phong_trào.ngành }} phong trào thi đua do VKSND tối cao phát động:** " + listed(
        "ds.phong_trào_ngành"
    )
    branch += "{% if ds.phong_trào_địa_phương %}; cùng các phong trào của địa phương: " + listed(
        "ds.phong_trào_địa_phương"
    )
    branch += "{% endif %}."
    return (
        "{%p if phong_trào.trung_ương %}", centre, "{%p endif %}", "{%p if phong_trào.ngành %}", branch, "{%p endif %}",
    )  # fmt: skip
