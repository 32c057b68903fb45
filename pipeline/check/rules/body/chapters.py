"""What phần, chương, mục and tiểu mục have in common: a line of their own, in the middle, bold, the title below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.check.rules.body.gathering import Fault
from pipeline.check.rules.body.lettering import has_italic, is_bold, is_caps, outside, said, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.check.rules.body.divisions import Division
    from pipeline.outline import Paragraph

LOW: Final = 13
HIGH: Final = 14


def faults(division: Division, *, roman: bool) -> Iterator[Fault]:
    """What is wrong with the lines of a division, whose number is to be Roman or Arabic."""
    yield from _number(division, roman=roman)
    yield from _line(division)
    for paragraph in (division.paragraph, *division.below):
        yield from _letters(paragraph)
    for title in division.below:
        yield from _title(title)


def _number(division: Division, *, roman: bool) -> Iterator[Fault]:
    kind = "La Mã" if roman else "Ả Rập"
    if division.number.isdecimal() == roman:
        yield Fault(
            division.paragraph,
            f"“{division.printed} {division.number}”",
            f"chữ số {kind} sau từ “{division.word.capitalize()}”",
            f"viết lại số thứ tự bằng chữ số {kind}",
        )


def _line(division: Division) -> Iterator[Fault]:
    word = division.word.capitalize()
    if division.title and "\n" not in division.paragraph.text:
        yield Fault(
            division.paragraph,
            f"tiêu đề “{division.title[:40]}” cùng dòng với “{division.printed} {division.number}”",
            "tiêu đề ở dòng ngay dưới",
            "xuống dòng trước tiêu đề",
        )
    if division.printed.isupper() or division.mark:
        yield Fault(
            division.paragraph,
            f"“{division.printed} {division.number}{division.mark}”",
            f"“{word} {division.number}”, chữ in thường, không có dấu sau số",
            f"gõ lại thành “{word} {division.number}”",
        )


def _letters(paragraph: Paragraph) -> Iterator[Fault]:
    if not is_bold(paragraph) or has_italic(paragraph):
        yield Fault(paragraph, "chữ chưa đứng, đậm", "kiểu chữ đứng, đậm", "bôi đậm, bỏ nghiêng cả dòng")
    if paragraph.format.alignment != "center":
        yield Fault(paragraph, "dòng chưa canh giữa", "canh giữa", "canh giữa dòng này")
    if wrong := outside(paragraph, LOW, HIGH):
        yield Fault(paragraph, f"cỡ chữ {said(wrong)}", "cỡ chữ 13 đến 14", "đổi cỡ chữ của dòng")


def _title(paragraph: Paragraph) -> Iterator[Fault]:
    if not is_caps(shown(paragraph)):
        yield Fault(paragraph, "tiêu đề viết chữ thường", "tiêu đề in hoa", "viết hoa cả dòng tiêu đề")
