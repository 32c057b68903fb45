"""A program that writes versions until it is killed, and says each one that was written."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from pipeline.archive import Stamp, create_store, describe, put

OBJECTS = [f"van-ban/lam-giang/{year}/bao-cao" for year in (2024, 2025, 2026)]


def files_of(object_id, number):
    """The files of a version, known from its name alone."""
    chance = random.Random(f"{object_id}@{number}")  # noqa: S311 - the same every time
    names = chance.sample(["Báo cáo.docx", "Báo cáo.pdf", "nội dung.json", "văn bản.txt", "nguồn.csv"], 3)
    return {f"Báo cáo/{name}": chance.randbytes(chance.randrange(60_000)) for name in names}


def main(root, seed, pause=0.0):
    chance = random.Random(seed)  # noqa: S311 - the same every time
    store = create_store(Path(root))
    while True:
        object_id = chance.choice(OBJECTS)
        stored = describe(store, object_id)
        number = stored.head.number + 1 if stored else 1
        stamp = Stamp("2026-11-23T08:00:00+07:00", f"lần {number}", "Nguyễn Văn A")
        written = put(store, object_id, files_of(object_id, number), stamp)
        print(object_id, written, flush=True)
        time.sleep(pause)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), *map(float, sys.argv[3:]))
