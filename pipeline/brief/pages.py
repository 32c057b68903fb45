"""A phiếu trình as one or two pages of Word in the house's styles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.brief.fitting import fitted
from pipeline.ooxml import write_package
from pipeline.trace.word import Said, document, paragraph, row, table
from pipeline.vietnamese import long_date_parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.brief.model import Brief, Change, Headline, Sender
    from pipeline.ooxml import Package

_LETTERHEAD: Final = (4309, 5159)
_CLOSING: Final = (4535, 4536)
_COMPARED: Final = (700, 3971, 1150, 1150, 2100)
_ALONE: Final = (700, 6671, 1700)


def pages(brief: Brief, skeleton: Package) -> bytes:
    """The bytes of the document, in the styles of the skeleton."""
    return write_package(document(skeleton, _blocks(fitted(brief)), f"Phiếu trình {brief.document}"))


def _blocks(brief: Brief) -> Iterator[str]:
    yield _letterhead(brief.sender)
    yield paragraph("TenLoai", "PHIẾU TRÌNH")
    yield paragraph("TrichYeu", f"Về việc ký {brief.document}")
    yield paragraph("DuongKeTrichYeu")
    yield paragraph("KinhGui", f"Kính gửi: {brief.addressee}")
    yield paragraph("NoiDung", f"Xin trình đồng chí xem xét, ký {brief.document} ({brief.version}, gửi kèm).")
    for number, section in enumerate(_sections(brief), start=1):
        title, *body = section
        yield paragraph("Muc", f"{number}. {title}")
        yield from body
    if brief.left_out:
        yield paragraph("NoiDung", f"… và {brief.left_out} điểm khác: xem bản so sánh hai phiên bản và kho lưu trữ.")
    yield paragraph("DoanKet", "Kính đề nghị đồng chí cho ý kiến./.")
    yield _closing()
    yield paragraph("NgatPhan")


def _sections(brief: Brief) -> Iterator[list[str]]:
    """Each section: its title, then its blocks; what has nothing to tell is said in one section or left out."""
    yield _headlines(brief)
    yield _changes(brief)
    for title, lines in (
        ("Báo cáo các đơn vị gửi về", brief.received),
        ("Đơn vị chưa có số liệu khen thưởng", brief.missing),
        ("Số liệu đã điều chỉnh", brief.amended),
        ("Điều nghi ngờ về số liệu đã được chấp nhận", brief.accepted),
        ("Cảnh báo còn mở", brief.warnings),
        ("Việc còn phải quyết định", brief.questions),
        ("Đính chính, thay thế, bản đã gửi đi", brief.corrections),
    ):
        if lines:
            yield [title, *_items(lines)]
    if not (brief.missing or brief.warnings or brief.questions):
        yield ["Việc còn phải quyết định", paragraph("NoiDung", "Không còn việc nào.")]


def _items(lines: Sequence[str]) -> Iterator[str]:
    for n, line in enumerate(lines, start=1):
        yield paragraph("GachDauDong", f"- {line}{'.' if n == len(lines) else ';'}")


def _headlines(brief: Brief) -> list[str]:
    if not brief.headlines:
        return ["Số liệu chính", paragraph("NoiDung", "Văn bản không có số liệu tổng hợp.")]
    title = f"Số liệu chính so với {brief.before}" if brief.before else "Số liệu chính"
    note = [] if brief.before else [paragraph("NoiDung", "Chưa có số liệu kỳ trước để so sánh.")]
    return [title, *note, _figures(brief), paragraph("SauBang")]


def _figures(brief: Brief) -> str:
    widths = _COMPARED if brief.before else _ALONE
    heads = ("STT", "Nội dung", "Kỳ này", *(("Kỳ trước", "Chênh lệch") if brief.before else ()))
    head = row(widths, [paragraph("BangDau", one) for one in heads], heading=True)
    rows = (row(widths, _cells(n, one, compared=bool(brief.before))) for n, one in enumerate(brief.headlines, start=1))
    return table("BangKe", widths, (head, *rows))


def _cells(number: int, one: Headline, *, compared: bool) -> list[str]:
    cells = [
        paragraph("BangSo", str(number)),
        paragraph("BangO", one.label),
        paragraph("BangSo", Said(one.now, bold=True)),
    ]
    if compared:
        cells += [paragraph("BangSo", one.before or "-"), paragraph("BangO", one.difference or "kỳ trước không có số")]
    return cells


def _changes(brief: Brief) -> list[str]:
    if not brief.since:
        return ["Thay đổi từ lần trình trước", paragraph("NoiDung", "Đây là lần trình đầu.")]
    title = f"Thay đổi từ lần trình trước (phiên bản {brief.since.rpartition('@')[2]})"
    if not (brief.changes or brief.unlisted):
        return [title, paragraph("NoiDung", "Không có thay đổi nào.")]
    body = [_change(change) for change in brief.changes]
    if brief.unlisted:
        body.append(
            paragraph("NoiDung", f"Ngoài ra có {', '.join(brief.unlisted)}; xem đủ trong bản so sánh hai phiên bản.")
        )
    return [title, *body]


def _change(change: Change) -> str:
    return paragraph("GachDauDong", "- ", Said(change.what, bold=True), f", do {change.why.rstrip('.…')}.")


def _letterhead(sender: Sender) -> str:
    left = paragraph("CoQuanChuQuan", sender.above.upper())
    left += "".join(paragraph("CoQuanBanHanh", line.upper()) for line in sender.name) + paragraph("DuongKeCoQuan")
    right = paragraph("QuocHieu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    right += paragraph("TieuNgu", "Độc lập - Tự do - Hạnh phúc") + paragraph("DuongKeTieuNgu")
    day = paragraph("DiaDanhNgay", f"{sender.place}, {long_date_parts(None, None, None)}")
    rows = (row(_LETTERHEAD, (left, right)), row(_LETTERHEAD, (paragraph("SoKyHieu"), day)))
    return table("BangPhanDau", _LETTERHEAD, rows)


def _closing() -> str:
    """Room for the leader's opinion at the left, for the signature of who submits at the right."""
    opinion = paragraph("KyChucVu", "Ý KIẾN CỦA LÃNH ĐẠO") + paragraph("KyTrong")
    submitted = paragraph("KyChucVu", "NGƯỜI TRÌNH") + paragraph("KyTrong") + paragraph("KyHoTen")
    return table("BangKhongVien", _CLOSING, (row(_CLOSING, (opinion, submitted)),))
