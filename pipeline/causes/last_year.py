"""Last year's document: the newest version of the same type and office, of the nearest year before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.causes.codes import NO_LAST_YEAR
from pipeline.findings import FilePlace
from pipeline.keep import Version, versions

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.findings import Finding


def last_year(store: Store, version: Version) -> Version | Finding:
    """The version to compare this year's with, or what is missing."""
    this = version.record
    alike = [v for v in versions(store) if (v.record.type, v.record.office) == (this.type, this.office)]
    earlier = [v for v in alike if v.record.year < this.year]
    if earlier:
        return max(earlier, key=lambda v: (v.record.year, v.record.number, v.record.key))
    years = sorted({str(v.record.year) for v in alike})
    return NO_LAST_YEAR.at(
        FilePlace(version.name),
        found=f"kho chỉ có văn bản loại này của năm {', '.join(years)}",
        expected=f"một phiên bản của năm {this.year - 1} hoặc năm trước nữa",
        mend="lập văn bản năm trước bằng pipeline build --year, hoặc so với tệp Word của năm trước",
    )
