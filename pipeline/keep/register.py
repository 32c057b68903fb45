"""The register of the archive (mục lục): every version with its number, day, subject, and where its original lies."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from pipeline.archive import describe, disk
from pipeline.archive.store import object_root
from pipeline.keep.issued import issued, sent_name
from pipeline.keep.known import versions
from pipeline.keep.particulars import told_day
from pipeline.keep.pieces import document_path, stem
from pipeline.keep.replacing import replaced_by

if TYPE_CHECKING:
    from pipeline.archive import Store
    from pipeline.keep.issued import Issued
    from pipeline.keep.known import Version
    from pipeline.keep.particulars import Particulars

HEADINGS: Final = (
    *("STT", "Số", "Ký hiệu", "Ngày", "Tên loại, trích yếu", "Người ký", "Mã hồ sơ", "Thời hạn bảo quản"),
    *("Phiên bản", "Tình trạng", "Bản gốc trong kho", "Bản đã gửi"),
)
_NO_FILE: Final = ("", "")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the register; `original` and `sent` are a file's name and its path below the storage root.

    A file that is gone has no path, and the name says so.
    """

    version: str
    particulars: Particulars
    state: str
    original: tuple[str, str] = _NO_FILE
    sent: tuple[str, str] = _NO_FILE

    @property
    def fields(self) -> tuple[str, ...]:
        """The texts under the headings from “Số” to “Tình trạng”."""
        p = self.particulars
        subject = ": ".join(part for part in (p.kind, p.subject) if part)
        return (
            *(p.number, p.symbol, told_day(p.day), subject, p.signer, p.file_code, p.retention),
            *(self.version, self.state),
        )


def entries(store: Store) -> tuple[Entry, ...]:
    """The lines of the register, by document and version."""
    known = [(version, issued(store, version)) for version in versions(store)]
    by = replaced_by([(version, facts) for version, facts in known if facts])
    return tuple(_entry(store, version, facts, by.get(version.name)) for version, facts in known)


def address(path: str) -> str:
    """A path below the storage root as a link from the register takes it."""
    return quote(path)


def _entry(store: Store, version: Version, facts: Issued | None, successor: Version | None) -> Entry:
    sent = f"{stem(version.record.key)}/{sent_name(version, facts)}" if facts and facts.attached else ""
    return Entry(
        version.name,
        _particulars(version, facts),
        _state(version, facts, successor),
        _file(store, version, document_path(version.record.key)),
        _file(store, version, sent),
    )


def _particulars(version: Version, facts: Issued | None) -> Particulars:
    known = version.record.particulars
    if facts is None:
        return known
    return replace(known, number=str(facts.number), day=facts.day.isoformat(), signer=facts.signer or known.signer)


def _state(version: Version, facts: Issued | None, successor: Version | None) -> str:
    told = ["đã ban hành" if facts else "chưa ban hành"]
    told += ["bản sửa tay"] if version.record.adopted else []
    told += [f"thay thế {version.record.particulars.replaces}"] if version.record.particulars.replaces else []
    told += [f"đã bị thay thế bởi {successor.name}"] if successor else []
    return "; ".join(told)


def _file(store: Store, version: Version, path: str) -> tuple[str, str]:
    """A file of the version by its own name, and where the archive holds its bytes; no place for one that is gone."""
    stored = describe(store, version.object_id)
    if stored is None or path not in version.paths:
        return _NO_FILE
    name, root = path.rpartition("/")[2], object_root(store, version.object_id)
    held = stored.manifest[stored.versions[version.object_version - 1].state[path]]
    found = next((content for content in held if disk.exists(root / content)), "")
    return (name, (root / found).relative_to(store.root).as_posix()) if found else (f"MẤT TỆP {name}", "")
