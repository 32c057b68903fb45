"""Small stores to test with, and ocfl-py's verdict on them."""

from __future__ import annotations

import json
import logging
import re

import ocfl

from pipeline.archive import Stamp, Store, create_store, put
from pipeline.archive.inventory import sidecar

REPORT = "van-ban/lam-giang/2026/bao-cao-tong-ket"
INPUTS = "vao/lam-giang/2026"
FOLDER = "vks%3avan-ban%2flam-giang%2f2026%2fbao-cao-tong-ket"
FILES = {
    "Báo cáo/Báo cáo.docx": b"PK docx",
    "Báo cáo/van-ban.txt": "Năm 2026, toàn ngành".encode(),
    "Báo cáo/ban-hanh/Công văn 12.pdf": b"%PDF-1.7",
}


def stamp(number: int = 1) -> Stamp:
    return Stamp(f"2026-11-{number:02d}T08:00:00+07:00", f"lần {number}", "Nguyễn Văn A")


def small_store(root) -> Store:
    """Two objects; the report has three versions, the last of which adds no content."""
    store = create_store(root)
    put(store, REPORT, FILES, stamp(1))
    put(store, REPORT, FILES | {"Báo cáo/van-ban.txt": b"2027", "Báo cáo/moi.txt": b"PK docx"}, stamp(2))
    put(store, REPORT, {"Báo cáo/Tên mới.docx": b"PK docx"}, stamp(3), kept=["Báo cáo/van-ban.txt"])
    put(store, INPUTS, {"inputs/lam-giang/2026/Khen thưởng.xlsx": b"PK xlsx"}, stamp(4))
    return store


def verdict(root) -> set[str]:
    """The codes, without their letters, of what ocfl-py finds, warnings too."""
    logging.getLogger().setLevel(logging.CRITICAL)
    judged = ocfl.StorageRoot(str(root))
    judged.validate(log_warnings=True, max_errors=100_000)
    said = "\n".join([judged.log.status_str(), *(message for _, message in judged.errors)])
    return set(re.findall(r"\[([EW]\d{3})[a-z]?\]", said))


def rewritten(object_root, edit, *, folders=None) -> None:
    """Edits inventories as JSON, those of the root and of the last version if no others are named; sidecars follow."""
    for folder in folders if folders is not None else ("", last(object_root)):
        path = object_root / folder / "inventory.json"
        tree = json.loads(path.read_bytes())
        edit(tree)
        content = json.dumps(tree, ensure_ascii=False).encode()
        path.write_bytes(content)
        path.with_name("inventory.json.sha512").write_bytes(sidecar(content))


def last(object_root) -> str:
    return max((p.name for p in object_root.glob("v*")), key=lambda name: int(name[1:]))
