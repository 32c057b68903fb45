"""The template of the công văn that corrects an issued document: what was printed, what is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.making.template_blocks import LEFT, NUMBER, RIGHT
from tests.making.word import WIDTH, Row, block, p, section, statement, table, when, write

if TYPE_CHECKING:
    from pathlib import Path

_ABOUT = p("VeViec", "V/v {{ văn_bản.trích_yếu }}")


def make(common: Path) -> None:
    """Writes the template beside the blocks."""
    write(common / "cong-van-dinh-chinh.docx", letterhead() + body() + block("noi_nhan_ky") + section())


def letterhead() -> str:
    """A công văn bears no kind; its subject stands under the number."""
    agency = p("CoQuanChuQuan", "{{ cơ_quan.chủ_quản | hoa }}") + p("CoQuanBanHanh", "{{ cơ_quan.dòng_tên_1 | hoa }}")
    agency += when("cơ_quan.dòng_tên_2", p("CoQuanBanHanh", "{{ cơ_quan.dòng_tên_2 | hoa }}")) + p("DuongKeCoQuan")
    nation = p("QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("TieuNgu", "Độc lập - Tự do - Hạnh phúc")
    names = Row((("", agency), ("", nation + p("DuongKeTieuNgu"))))
    issued = p("DiaDanhNgay", "{{ cơ_quan.địa_danh }}, {{ văn_bản.ngày | ngày_dài }}")
    dates = Row((("", p("SoKyHieu", f"Số: {NUMBER}") + _ABOUT), ("", issued)))
    note = when("cơ_quan.ghi_chú", p("MinhHoa", "{{ cơ_quan.ghi_chú }}"))
    return note + table("BangPhanDau", (LEFT, RIGHT), names, dates) + p("CachDong") + block("kinh_gui")


def body() -> str:
    """What was issued, the corrections in a table, and that the rest stands."""
    widths = (680, 3191, 2600, 2600)
    assert sum(widths) == WIDTH
    heads = ("STT", "Vị trí", "Đã in", "Nay đính chính là")
    cells = (("STT", ""), ("BangO", "{{ x.chỗ }}"), ("BangO", "{{ x.cũ }}"), ("BangO", "{{ x.mới }}"))
    rows = (
        Row(tuple(("BangDau", head) for head in heads), heading=True),
        statement("for x in đính_chính", 4),
        Row(cells),
        statement("endfor", 4),
    )
    return (
        p("NoiDung", "Qua rà soát {{ bản_sai }}, {{ cơ_quan.tên }} đính chính như sau:")
        + table("BangKe", widths, *rows)
        + p("SauBang")
        + p("NoiDung", "Các nội dung khác của văn bản nêu trên không thay đổi.")
        + p("DoanKet", "{{ cơ_quan.tên }} gửi các cơ quan, đơn vị để biết và sử dụng bản đúng./.")
    )
